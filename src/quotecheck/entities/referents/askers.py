"""Who asked a question, and so is not the one who answers it: not who | replied."""

from quotecheck import lexicon
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import Referent

_NEAR = 1  # paragraphs between a question and its answer
_QUESTION = 3  # last characters of a content, in which its question mark stands


def asker(so_far: Discourse, at: int) -> frozenset[Referent]:
    """Return whose question the source at `at` answers, if it does: “Why?” Moe asked. “No,” | the clerk | replied.

    So does what is put to a witness.
    """
    context = so_far.context
    answer, heard = so_far.told.get(at), so_far.latest()
    if not heard or not answer or not answer.cue or answer.cue.lemma not in lexicon.words("verbs_of_answering"):
        return frozenset()
    number, found = heard[0]
    asked = context.attributions[number]
    words = "".join(span.of(context.text)[-_QUESTION:] for span in asked.content[-1:])
    verb = asked.cue.lemma.partition(" ")[0] if asked.cue else ""  # put it to him that
    question = "?" in words or verb in lexicon.words("verbs_of_questions")
    near = context.index.paragraph(at) - context.index.paragraph(asked.span.start) <= _NEAR
    return frozenset((found.referent,)) if question and near and found.referent else frozenset()
