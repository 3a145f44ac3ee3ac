"""Find the turns of an interview or a hearing: labels that come back, or questions and answers with no label at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.attribution.grammar import BRACKET, FINITE, STATEMENTS, compiled
from quotecheck.attribution.layout import Turn
from quotecheck.attribution.symbols.skeleton import Skeleton

# AM: …; Ana Moe: …; The Ledger: …; Q. …
_LABEL = rf"[,-]?(?P<label>[KNXD0'.]{{1,6}}?{BRACKET}?)(?P<colon>:)(?=[^|])"
_SHORT_LABEL = r"(?P<label>K)(?=[^|:.,])"
_QUESTION_AND_ANSWER = ("q.", "a.")
_FEWEST_LABELS = 2
_FEWEST_QUESTIONS = 2
_HALF = 0.5
INTERVIEW = "interview"
"""The pattern of an answer without a label."""
_TRANSCRIPT = "transcript"
_CHANCE = 0.8


def find_turns(skeleton: Skeleton) -> Mapping[int, Turn]:
    """Return where a turn begins → the turn, for every one of an interview that the text holds."""
    paragraphs = tuple(_paragraphs(skeleton.symbols))
    turns = tuple(_labelled(skeleton, paragraphs)) or tuple(_answers(skeleton, paragraphs))
    return {(turn.source or turn.content[0]).start: turn for turn in turns}


def lone_labels(skeleton: Skeleton) -> Callable[[int], bool]:
    """Return the function that tells whether nobody speaks behind the label of the paragraph that starts at a token.

    Such a label comes once, and none is beside it. KARAVALLI: The ward committee met on Thursday. That is where and not
    who; so is a crosshead, MEMBERS DIVIDED: …. The labels of all paragraphs are read once, where one asks for them.
    """
    symbols, words = skeleton.symbols, skeleton.tokens.words

    @cache
    def read() -> tuple[Mapping[int, int], Sequence[str | None], Counter[str | None]]:
        paragraphs = tuple(_paragraphs(symbols))
        labels = [_label(skeleton, each) if words[each.start].isupper() else None for each in paragraphs]
        names = [_key(skeleton, label[0]) if label else None for label in labels]
        return {each.start: i for i, each in enumerate(paragraphs)}, names, Counter(names)

    def is_lone(start: int) -> bool:
        stop = symbols.find("|", start)
        if "?" in symbols[start:stop] or not _spoken().isdisjoint(words[start:stop]):
            return False
        places, names, times = read()
        here = places[start]
        if names[here] is None:
            return times[None] == len(names)
        beside = (*names[max(0, here - 1) : here], *names[here + 1 : here + 2])
        return times[names[here]] == 1 and all(name is None for name in beside)

    return is_lone


@cache
def _spoken() -> frozenset[str]:
    return lexicon.words("first_persons") | lexicon.words("second_persons")


def _paragraphs(symbols: str) -> Iterator[range]:
    """Yield the tokens of each paragraph, its break not included."""
    start = 0
    while (end := symbols.find("|", start)) >= 0:
        if end > start:
            yield range(start, end)
        start = end + 1


def _labelled(skeleton: Skeleton, paragraphs: tuple[range, ...]) -> Iterator[Turn]:
    """Yield the turns of speakers whose labels come back: BL: Were you afraid? ¶ AM: I was six.

    The first paragraph is as a rule a headline: Moe: Dam Is Safe.
    """
    labels = [_label(skeleton, paragraph) if number else None for number, paragraph in enumerate(paragraphs)]
    names = [_key(skeleton, label[0]) if label else "" for label in labels]
    often = {name for name, times in Counter(names).items() if name and times > 1}
    if len(often) < _FEWEST_LABELS:
        return
    for i, label in enumerate(labels):
        if label and names[i] in often:
            source, begin = label
            stop = i + 1
            while stop < len(paragraphs) and not names[stop] and _is_own(skeleton, paragraphs[stop]):
                stop += 1
            content = (range(begin, paragraphs[i].stop), *paragraphs[i + 1 : stop])
            yield _turn(source, begin, content)


def _turn(source: range | None, begin: int, content: tuple[range, ...]) -> Turn:
    if source is None:
        return Turn(None, None, content, INTERVIEW, _CHANCE)
    return Turn(source, range(source.stop, begin) if begin > source.stop else None, content, _TRANSCRIPT, _CHANCE)


def _label(skeleton: Skeleton, paragraph: range) -> tuple[range, int] | None:
    """Return the label of a paragraph, and where its words begin; not: Clinton: 1,769."""
    symbols, lower, words = skeleton.symbols, skeleton.lower, skeleton.tokens.words
    if match := compiled(_LABEL).match(symbols, paragraph.start, paragraph.stop):
        source, begin = range(*match.span("label")), match.end("colon")
        names = [word.upper() for word in lower[source.start : source.stop]]
        spoken = compiled(FINITE).search(symbols, begin, paragraph.stop) or symbols[paragraph.stop - 1] in "?!"
        if spoken and lexicon.words("line_labels").isdisjoint(names) and words[source.start][0].isupper():
            return source, begin
    elif lower[paragraph.start] in _QUESTION_AND_ANSWER and (
        match := compiled(_SHORT_LABEL).match(symbols, paragraph.start, paragraph.stop)
    ):
        return range(*match.span("label")), match.end("label")
    return None


def _key(skeleton: Skeleton, label: range) -> str:
    """Return what two forms of one label share: Ana Moe: and Moe: end in the same word."""
    words = [word for word in skeleton.lower[label.start : label.stop] if word[0].isalnum()]
    return words[-1].rstrip(".") if words else ""


def _answers(skeleton: Skeleton, paragraphs: tuple[range, ...]) -> Iterator[Turn]:
    """Yield the answers to questions that are paragraphs of their own: Were you afraid? ¶ I was six."""
    asked = [i for i, paragraph in enumerate(paragraphs) if _is_question(skeleton, paragraph)]
    put = [i for i in asked if _addresses(skeleton, paragraphs[i])]
    if len(put) < _FEWEST_QUESTIONS:
        return
    asked = [i for i in asked if put[0] <= i and i + 1 < len(paragraphs) and i + 1 not in asked]
    answers = [paragraphs[i + 1] for i in asked]
    own = sum(_is_own(skeleton, answer) for answer in answers)
    if len(put) < _HALF * len(asked) or own < max(1, _HALF * len(asked)):
        return
    for number, i in enumerate(asked):
        last = asked[number + 1] if number + 1 < len(asked) else len(paragraphs)
        stop = i + 2
        # Behind the last answer the article may go on; before another question all is answer.
        while stop < last and (last < len(paragraphs) or _is_own(skeleton, paragraphs[stop])):
            stop += 1
        label = _label(skeleton, paragraphs[i + 1])
        source, begin = label or (None, paragraphs[i + 1].start)
        content = (range(begin, paragraphs[i + 1].stop), *paragraphs[i + 2 : stop])
        yield _turn(source, begin, content)


def _is_question(skeleton: Skeleton, paragraph: range) -> bool:
    symbols = skeleton.symbols
    return symbols[paragraph.stop - 1] == "?" and STATEMENTS.isdisjoint(symbols[paragraph.start : paragraph.stop])


def _addresses(skeleton: Skeleton, paragraph: range) -> bool:
    return not lexicon.words("second_persons").isdisjoint(skeleton.lower[paragraph.start : paragraph.stop])


def _is_own(skeleton: Skeleton, paragraph: range) -> bool:
    """Return whether somebody speaks of themselves in a paragraph that quotes nobody."""
    words = skeleton.tokens.words[paragraph.start : paragraph.stop]
    plain = STATEMENTS.isdisjoint(skeleton.symbols[paragraph.start : paragraph.stop])
    return plain and not lexicon.words("first_persons").isdisjoint(words)
