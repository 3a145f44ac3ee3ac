"""Who is meant by capitals that are no mention: Moe Finally, in a headline; State, for the State Department."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import HEADINGS

_FEWEST = 2  # words


def named_in_capitals(context: Context, start: int, end: int) -> Referent | None:
    """Return whom the words from `start` to `end` name, which open with a capital; None where it is nobody or two.

    "Moe Says Lie Erred": in headlines names are not told from other capitals, but they are in the text below.
    """
    words = context.text[start:end].split()
    if not words or not words[0][0].isupper():
        return None
    keys = [key(word) for word in words]
    above = context.index.paragraphs[context.index.paragraph(start)].kind in HEADINGS
    while above and len(keys) >= _FEWEST and _is_adverb(keys[-1]):
        keys.pop()  # Ana Moe | Finally | Endorses Bo Lie
    return context.names.get(" ".join(keys)) or (_department(context, keys[0], above=above) if len(keys) == 1 else None)


def _is_adverb(word: str) -> bool:
    """Return whether a word is an adverb: finally, still; not Kelly."""
    regular = word.endswith("ly") and word in lexicon.common_words() and word not in lexicon.words("not_adverbs")
    return regular or word in of_classes("adverb")


def _department(context: Context, word: str, *, above: bool) -> Referent | None:
    """Return the department that insiders call by its field alone: State | said it would take a year.

    Not Police, who are many; nor Justice in a headline, who may be a judge.
    """
    kind = noun_kind(word)
    if kind and (kind.plural or kind.noun is Noun.GROUP or (above and kind.noun is Noun.PERSON)):
        return None
    return context.names.get(f"{word} department") or context.names.get(f"department of {word}")
