"""Speaker, verb, preposition, object: called for, warned of, referred to."""

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import BEHIND_THAT, COMPLEMENT, NOUN_PHRASE, NOUNS, OBJECT, TIME, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._condition import is_of_another
from quotecheck.attribution.patterns._so import points_back
from quotecheck.attribution.sources.source_kind import can_speak, head_of, is_paper, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton

_WHEN = rf"(?=[Pb]){TIME}(?=[^\w']|P)"
_MEDIUM = rf"P{NOUNS}"
_OWNED = 10  # tokens
# Agreed with Ana Moe | that he had left; not: agreed with the doctor that treated him.
_WITH_WHOM = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,2}}+(?=,?T(?!R?[XVC]){BEHIND_THAT})"


def _says_when_or_where(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the object is when, to whom, through what medium or in what paper something is said.

    The pool opens in spring, the mayor said on Monday; the pool opens in spring, she told them in a statement.
    """
    symbols, word = skeleton.symbols, after.start("word")
    that = symbols.find("T", word, word + _OWNED)
    if skeleton.lower[word] == "at" and that > 0 and is_of_another(skeleton, cue, that):
        return True  # they scoffed at | Moe's claim that it was late, which is Moe's
    page = skeleton.lower[after.end("content") - 1] in lexicon.words("pages_of_their_own")
    if page and skeleton.lower[word] in lexicon.words("before_media"):
        return True  # the road is open, the police announced on their website
    if not cue.verb.mostly_tells("clause", "that"):
        return False  # it comments on things
    if points_back(skeleton, cue):
        return True
    if skeleton.lower[word] == "with" and (whom := compiled(_WITH_WHOM).match(symbols, word + 1)):
        return cue.verb.mostly_tells("that") and can_speak(skeleton, *whom.span())
    written = cue.verb.lemma == "write"  # She wrote to both sides on Friday
    if symbols[word] == "t" and cue.verb.lemma != "object" and (written or _is_listener(skeleton, word + 1)):
        return True
    if compiled(_WHEN).match(symbols, word):
        return True
    medium = compiled(_MEDIUM).match(symbols, word)
    if medium is None:
        return False
    last = medium.end() - 1
    while symbols[last] in "Yy":
        last -= 1  # in an interview | Friday
    noun = skeleton.lower[last - 1 if skeleton.lower[last].endswith("ed") else last]  # a report | tabled on Monday
    return noun in lexicon.words("media") or (skeleton.lower[word] == "in" and is_paper(noun))


def _is_listener(skeleton: Skeleton, start: int) -> bool:
    """Return whether people or a body stand at `start`, to whom is spoken: explained to reporters."""
    spoken_to = compiled(NOUNS).match(skeleton.symbols, start)
    if spoken_to is None:
        return False
    return kind_of_noun(skeleton.lower[head_of(skeleton.symbols, *spoken_to.span())]) in {"people", "body"}


pattern = Pattern(
    __name__,
    __doc__,
    frame="{word}",
    rank=50,
    after=rf"(?:R|{TIME})?(?P<word>[Potba])(?P<content>(?!Y0?,?T)(?:{OBJECT}|G|(?<!a)(?!(?<=b)gT[QMJ])g|H))",
    opens="DPotbaR0Yy",
    needs="Potba",
    extent=Extent.OBJECT,
    unless=_says_when_or_where,
    finds=(
        "{source The senator} {cue warned of} {content a bitter winter}.",
        "In a decision {source one novelist} {cue described as} {content a farce}, the court closed the library.",
    ),
    passes_over=(
        "The pool will open in spring, Mayor Diaz said on Monday.",
        "The pool will open in spring, Mayor Diaz said in a statement.",
        "The pool will open in spring, Mayor Diaz said in an interview Friday.",
    ),
)
