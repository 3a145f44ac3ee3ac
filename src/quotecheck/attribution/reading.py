"""Read a text from its first sentence to its last, and say who goes on where nobody is named."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.attribution.choose import choose, cues_of
from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.interview import find_turns
from quotecheck.attribution.layout import Turn
from quotecheck.attribution.layout_turns import credited_turn
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.subject import Subject, main_subject
from quotecheck.lexicon.speech import SpeechVerbs

_ONLY_QUOTED = r"[-,]?[QMJ](?:[,-]?[QMJ])*[.?!]?\)?\|?"


class Reading(NamedTuple):
    """An attribution as it is read; all places are ranges of tokens."""

    content: tuple[range, ...]
    cue: range | None
    source: range | None
    addressee: range | None
    group: CueGroup | None
    pattern: str
    chance: float
    paragraph: int
    sentence: int

    def joined(self, piece: range, paragraph: int, sentence: int) -> Reading:
        """Return this with one more piece of content, the last of which lies in that paragraph and sentence."""
        return self._replace(content=(*self.content, piece), paragraph=paragraph, sentence=sentence)


def read(skeleton: Skeleton, sentences: tuple[range, ...], verbs: SpeechVerbs, floor: float) -> tuple[Reading, ...]:
    """Return every attribution, in the order of the sentences."""
    symbols = skeleton.symbols
    turns = find_turns(skeleton)
    found: list[Reading] = []
    paragraph, counted, taken = 0, 0, 0
    for number, (sentence, cues) in enumerate(zip(sentences, cues_of(skeleton, sentences, verbs), strict=True)):
        if sentence.start < taken:
            continue
        opens = sentence.start == 0 or symbols[sentence.start - 1] == "|"
        if opens:
            paragraph += symbols.count("|", counted, sentence.start)
            counted = sentence.start
            if turn := turns.get(sentence.start) or credited_turn(skeleton, sentence.start):
                credited = _credited(turn, paragraph, number)
                taken = credited_until(skeleton, credited)
                if not _asks_unnamed(skeleton, turn):
                    found.append(credited)
                continue
        if is_only_quoted(skeleton, sentence):
            piece = _trimmed(symbols, sentence)
            if opens and (announced := _announced(skeleton, sentences, number, piece, paragraph)):
                if found and found[-1].sentence == number - 1 and _only_leads(skeleton, found[-1].content):
                    found.pop()
                found.append(announced)
                continue
            if opens and _answers(skeleton, found, paragraph):
                found.append(_dialogue(piece, paragraph, number))
                continue
            if found and _goes_on(symbols, found[-1], sentence, paragraph, number, opens=opens):
                speaking = _speaking(symbols, found)
                found[speaking] = found[speaking].joined(piece, paragraph, number)
            continue
        taken_here = len(found)
        for candidate, chance in choose(skeleton, sentence, cues, floor):
            subject = candidate.subject
            found.append(
                Reading(
                    content=candidate.content,
                    cue=range(candidate.cue.first, candidate.cue_end),
                    source=range(subject.start, subject.end) if subject else None,
                    addressee=candidate.addressee,
                    group=candidate.cue,
                    pattern=candidate.pattern,
                    chance=chance,
                    paragraph=paragraph,
                    sentence=number,
                )
            )
        for match in compiled(_COLON_QUOTATION).finditer(symbols, sentence.start, sentence.stop):
            at = match.start("piece")
            if not any(at in content for reading in found[taken_here:] for content in reading.content):
                lead = range(sentence.start, match.start())
                if reading := _by_colon(skeleton, lead, range(at, at + 1), paragraph, number):
                    found.append(reading)
    return tuple(found)


def _asks_unnamed(skeleton: Skeleton, turn: Turn) -> bool:
    """Return whether a turn is the question of somebody with no name, which states nothing (Q: How large is it)."""
    words = skeleton.lower[turn.source.start : turn.source.stop] if turn.source else ()
    return tuple(word.rstrip(".") for word in words) in (("q",), ("question",))


def _credited(turn: Turn, paragraph: int, number: int) -> Reading:
    return Reading(turn.content, turn.cue, turn.source, None, None, turn.pattern, turn.chance, paragraph, number)


def credited_until(skeleton: Skeleton, reading: Reading) -> int:
    """Return where the paragraphs end that a layout credits; their sentences are not read for themselves."""
    parts = [piece.stop for piece in reading.content] + ([reading.source.stop] if reading.source else [])
    return skeleton.symbols.find("|", max(parts)) + 1


def is_only_quoted(skeleton: Skeleton, sentence: range) -> bool:
    """Return whether a sentence is a quotation and no more: what goes before says whose it is, and not its cues."""
    return bool(compiled(_ONLY_QUOTED).fullmatch(skeleton.symbols, sentence.start, sentence.stop))


_ANNOUNCING = 0.6
_JOINING = "&BP"
"""What may stand before that name: And from Chairwoman Quill:"""
_NAMEPLATE = 6
"""The most words before a colon that can be a speaker's name and title alone: Mayor Ada Flint: 'We Will Win'."""


def _announced(
    skeleton: Skeleton, sentences: tuple[range, ...], number: int, piece: range, paragraph: int
) -> Reading | None:
    """Return the attribution of a quotation that the paragraph before announces with a colon."""
    symbols = skeleton.symbols
    if number == 0 or symbols[sentences[number].start - 2 : sentences[number].start] != ":|":
        return None
    before = range(sentences[number - 1].start, sentences[number].start - 2)
    # There is this: ¶ > The pier burns. Without marks it takes a verb of saying.
    marked = skeleton.tokens.words[piece.start][0] in _MARKS
    if not marked and not any(symbol in "Cg" for symbol in symbols[before.start : before.stop]):
        return None
    return _by_colon(skeleton, before, piece, paragraph, number)


def _only_leads(skeleton: Skeleton, content: tuple[range, ...]) -> bool:
    """Return whether what was read before a colon but leads to a quotation, as `issued a statement` does."""
    words = [word for piece in content for word in skeleton.lower[piece.start : piece.stop] if word[0].isalpha()]
    return words[-1:] == ["say"] or (bool(words) and words[-1] in lexicon.words("speech_nouns"))


def _by_colon(skeleton: Skeleton, lead: range, piece: range, paragraph: int, number: int) -> Reading | None:
    """Return the attribution of `piece` to the subject of the clause `lead` that a colon ends."""
    symbols = skeleton.symbols
    verb = max((symbols.rfind(symbol, lead.start, lead.stop) for symbol in "VCXgG"), default=-1)
    subject: Subject | None
    name = lead.start
    while name < lead.stop and symbols[name] in _JOINING:
        name += 1
    if verb < 0 and lead.stop - name <= _NAMEPLATE and symbols[name] in "KDN":
        subject, verb = Subject(name, lead.stop, "before"), lead.stop
    else:
        subject = main_subject(symbols, lead.start, verb + 1)
    if subject is None or skeleton.lower[subject.start] == "there":
        return None
    return Reading(
        content=(piece,),
        # A name on a line of its own is a heading and no cue.
        cue=None if subject.how == "before" and piece.start != verb + 1 else range(verb, verb + 1),
        source=range(subject.start, subject.end),
        addressee=None,
        group=None,
        pattern="source-colon-content",
        chance=_ANNOUNCING,
        paragraph=paragraph,
        sentence=number,
    )


def _dialogue(piece: range, paragraph: int, number: int) -> Reading:
    """Return a turn of a conversation, which names nobody."""
    return Reading((piece,), None, None, None, None, "dialogue", _ANNOUNCING, paragraph, number)


def _answers(skeleton: Skeleton, found: list[Reading], paragraph: int) -> bool:
    """Return whether a paragraph that is only quotation answers the one before it instead of going on with it.

    “I’m early,” she says. ¶ “You’re always early.” Two turns by two people went before, the last of them closed.
    """
    turns = found[-2:]
    if len(turns) < 2 or [turn.paragraph for turn in turns] != [paragraph - 2, paragraph - 1]:
        return False
    symbols, tokens = skeleton.symbols, skeleton.tokens
    said = [symbols[turn.content[0].start : turn.content[-1].stop] for turn in turns]
    if any(words[:1] not in ("Q", "M", "J") or "|" in words for words in said):
        return False
    if tokens.words[turns[1].content[-1].stop - 1][-1:] not in _MARKS:
        return False
    named = [tokens.words[turn.source.start : turn.source.stop] if turn.source else None for turn in turns]
    return named[0] != named[1] or turns[1].pattern == "dialogue"


_MARKS = frozenset("\"“„‟”'‘’«»`")
_COLON_QUOTATION = r":(?P<piece>[QMJ])"


def _speaking(symbols: str, found: list[Reading]) -> int:
    """Return which reading of the last sentence a further quotation belongs to: the one that quotes, else the last.

    "We lost," said Day, who noted that it had rained. "Next year." Day's words go on, not the note.
    """
    last = found[-1]
    for i in range(len(found) - 1, -1, -1):
        if found[i].sentence != last.sentence or found[i].paragraph != last.paragraph:
            break
        if any(symbols[k] in "QMJ" for k in (found[i].content[0].start, found[i].content[-1].stop - 1)):
            return i
    return len(found) - 1


def _trimmed(symbols: str, sentence: range) -> range:
    start, stop = sentence.start, sentence.stop
    while symbols[stop - 1] not in "QMJ":
        stop -= 1
    while symbols[start] not in "QMJ":
        start += 1
    return range(start, stop)


def _goes_on(symbols: str, last: Reading, sentence: range, paragraph: int, number: int, *, opens: bool) -> bool:
    """Return whether a sentence that is only quotation belongs to the attribution before it.

    "It is over," he said. "Go home." The same across a paragraph if that is all the paragraph holds.
    """
    if not opens:
        return last.paragraph == paragraph and last.sentence >= number - 2
    alone = symbols[sentence.stop - 1] == "|" or symbols[sentence.stop : sentence.stop + 1] == "|"
    return alone and last.paragraph == paragraph - 1 and last.sentence == number - 1
