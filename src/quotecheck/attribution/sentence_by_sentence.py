"""Read a text sentence by sentence, and find who speaks on where nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.attribution.choice.candidates import Candidate
from quotecheck.attribution.choice.choose import choose, cues_of
from quotecheck.attribution.grammar import FINITE, compiled
from quotecheck.attribution.layout import Turn
from quotecheck.attribution.readings.beside import introduced, person_of
from quotecheck.attribution.readings.continuation import (
    CONTINUATION,
    belongs_to_last,
    continued,
    is_heading,
    is_over,
    is_reported,
    speaking,
    with_paragraphs_before,
)
from quotecheck.attribution.readings.pointing_back import credited_before
from quotecheck.attribution.readings.readings import Reading
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.sources.clause_subject import main_subject
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.attribution.turns.headline_label import headline_turn
from quotecheck.attribution.turns.interview import find_turns, lone_labels
from quotecheck.attribution.turns.layout_turns import credited_turn
from quotecheck.lexicon.speech import SpeechVerbs

_ONLY_QUOTED = r"[-,]?[QMJ](?:[,-]?[QMJ])*[.?!]?\)?\|?"


def read(skeleton: Skeleton, sentences: tuple[range, ...], verbs: SpeechVerbs, floor: float) -> tuple[Reading, ...]:
    """Return every attribution, in the order of the sentences."""
    symbols = skeleton.symbols
    turns, is_lone = {**headline_turn(skeleton), **find_turns(skeleton)}, lone_labels(skeleton)
    found: list[Reading] = []
    paragraph, counted, taken = 0, 0, 0
    for number, (sentence, cues) in enumerate(zip(sentences, cues_of(skeleton, sentences, verbs), strict=True)):
        if sentence.start < taken:
            continue
        opens = sentence.start == 0 or symbols[sentence.start - 1] == "|"
        if opens:
            paragraph += symbols.count("|", counted, sentence.start)
            counted = sentence.start
            if turn := turns.get(sentence.start) or credited_turn(skeleton, sentence.start, is_lone):
                credited = _credited(turn, paragraph, number)
                taken = credited_until(skeleton, credited)
                if not _asks_unnamed(skeleton, turn):
                    found.append(credited)
                continue
        if is_only_quoted(skeleton, sentence):
            if placed := _only_quoted(skeleton, sentences, found, paragraph, number, opens=opens):
                at, reading = placed
                found[at : at + 1] = [reading]
            continue
        chosen = [_chosen(skeleton, *one, paragraph, number) for one in choose(skeleton, sentence, cues, floor)]
        bare = all(piece == sentence[:1] for reading in chosen for piece in reading.content)  # This was said by Moe.
        if bare and not opens and not (found and found[-1].sentence == number - 1):
            pointed = credited_before(skeleton, sentence, sentences[number - 1], verbs, paragraph, number)
            chosen = [pointed] if pointed else chosen
        found += chosen
        found += _behind_colons(skeleton, sentence, chosen, paragraph, number)
    return with_paragraphs_before(skeleton, found)


def _only_quoted(
    skeleton: Skeleton, sentences: tuple[range, ...], found: list[Reading], paragraph: int, number: int, *, opens: bool
) -> tuple[int, Reading] | None:
    """Return whose a sentence is that is a quotation and no more, and which of those `found` that is, or one more."""
    symbols, sentence, behind = skeleton.symbols, sentences[number], len(found)
    piece = _trimmed(symbols, sentence)
    if opens:
        if is_heading(skeleton, sentence):
            return None
        if announced := _announced(skeleton, sentences, number, piece, paragraph):
            return behind, announced
        if _answers(skeleton, found, paragraph) or _was_asked(skeleton, found, paragraph):
            return behind, _dialogue(piece, paragraph, number)
    if found and belongs_to_last(symbols, found[-1], sentence, paragraph, number, opens=opens):
        last = speaking(symbols, found)
        if is_reported(symbols, found[last], opens=opens) or (opens and is_over(symbols, found[last])):
            return behind, continued(found[last], piece, paragraph, number)
        return last, found[last].joined(piece, paragraph, number)
    one = None if opens else introduced(skeleton, sentences, number, piece, paragraph)
    return (behind, one) if one else None


def _chosen(skeleton: Skeleton, candidate: Candidate, chance: float, paragraph: int, number: int) -> Reading:
    """Return what a candidate attributes; an aside within its cue is none of it: has, in a letter, | denied."""
    subject, cue = candidate.subject, candidate.cue
    parted = -1 if cue.phrase else skeleton.symbols.rfind(",", cue.first, cue.head)
    return Reading(
        content=candidate.content,
        cue=range(cue.first if parted < 0 else parted + 1, candidate.cue_end),
        source=range(subject.start, subject.end) if subject else None,
        addressee=candidate.addressee,
        group=cue,
        pattern=candidate.pattern,
        chance=chance,
        paragraph=paragraph,
        sentence=number,
    )


def _behind_colons(
    skeleton: Skeleton, sentence: range, chosen: list[Reading], paragraph: int, number: int
) -> Iterator[Reading]:
    """Yield what a sentence attributes by a colon before a quotation that no candidate has chosen."""
    if skeleton.symbols.find(":", sentence.start, sentence.stop) < 0:
        return
    for match in compiled(_COLON_QUOTATION).finditer(skeleton.symbols, sentence.start, sentence.stop):
        at = match.start("piece")
        if not any(at in content for reading in chosen for content in reading.content):
            lead = range(sentence.start, match.start())
            if reading := _by_colon(skeleton, lead, range(at, at + 1), paragraph, number):
                yield reading


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
# She sent a text to the board | , which was read out: “Send help.”
_RELATIVE_BEHIND_VERB = rf".*{FINITE}[^XVCW]*(?=(?:,W|(?<=[NK])W|(?<=N)T)X[^XVCgG]*\Z)"
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


def _by_colon(skeleton: Skeleton, lead: range, piece: range, paragraph: int, number: int) -> Reading | None:
    """Return the attribution of `piece` to the subject of the clause `lead` that a colon ends."""
    symbols = skeleton.symbols
    told_of = compiled(_RELATIVE_BEHIND_VERB).match(symbols, lead.start, lead.stop)
    lead = range(lead.start, told_of.end()) if told_of else lead
    verb = max((symbols.rfind(symbol, lead.start, lead.stop) for symbol in "VCXgG"), default=-1)
    subject: Subject | None
    name = lead.start
    while name < lead.stop and symbols[name] in _JOINING:
        name += 1
    if verb < 0 and lead.stop - name <= _NAMEPLATE and symbols[name] in "KDN":
        subject, verb = Subject(name, lead.stop, "before"), lead.stop
    elif verb == name and verb + 1 < lead.stop <= verb + _NAMEPLATE and symbols[verb + 1] == "K":
        subject = Subject(verb + 1, lead.stop, "after")  # Stated Moe:
    else:
        subject = main_subject(symbols, lead.start, verb + 1) or person_of(skeleton, lead, verb)
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
    if turns[1].pattern == CONTINUATION:
        return False
    symbols, tokens = skeleton.symbols, skeleton.tokens
    said = [symbols[turn.content[0].start : turn.content[-1].stop] for turn in turns]
    if any(words[:1] not in ("Q", "M", "J") or "|" in words for words in said):
        return False
    if tokens.words[turns[1].content[-1].stop - 1][-1:] not in _MARKS:
        return False
    named = [tokens.words[turn.source.start : turn.source.stop] if turn.source else None for turn in turns]
    return named[0] != named[1] or turns[1].pattern == "dialogue"


def _was_asked(skeleton: Skeleton, found: list[Reading], paragraph: int) -> bool:
    """Return whether somebody else answers the question of the paragraph before: “Was it?” asked Day. ¶ “It was.”."""
    last = found[-1] if found else None
    if (
        last is None
        or last.paragraph != paragraph - 1
        or last.group is None
        or last.group.verb.lemma not in lexicon.words("verbs_of_asking")
    ):
        return False
    return skeleton.tokens.words[last.content[-1].stop - 1].rstrip("\"'’”»")[-1:] == "?"


_MARKS = frozenset("\"“„‟”'‘’«»`")
_COLON_QUOTATION = r":(?P<piece>[QMJ])"


def _trimmed(symbols: str, sentence: range) -> range:
    start, stop = sentence.start, sentence.stop
    while symbols[stop - 1] not in "QMJ":
        stop -= 1
    while symbols[start] not in "QMJ":
        start += 1
    return range(start, stop)
