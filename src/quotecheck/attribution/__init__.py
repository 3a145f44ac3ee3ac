"""Join quotations, cues and sources into attributions."""

from __future__ import annotations

from quotecheck.attribution.reading import Reading, read
from quotecheck.attribution.sentences import sentence_ranges
from quotecheck.attribution.skeleton import Skeleton, draw
from quotecheck.lexicon.speech import with_extra
from quotecheck.model import Attribution, Cue, House, Kind, Paragraph, Quotation, Sentence, Span, Stance, Type
from quotecheck.segments.tokens import Tokens, tokenize

FLOOR = 0.36
"""Nothing less sure than this is an attribution at all; what is shown is for `--min-confidence` to say."""


def find_attributions(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...], house: House
) -> tuple[tuple[Sentence, ...], tuple[Attribution, ...]]:
    """Return the sentences of the text and every attribution, in reading order."""
    verbs = with_extra(house.extra_speech_verbs)
    tokens = tokenize(text, paragraphs, quotations)
    skeleton = draw(tokens, frozenset(lemma.partition(" ")[0] for lemma in verbs))
    sentences = sentence_ranges(skeleton)
    found = [_attribution(skeleton, reading) for reading in read(skeleton, sentences, verbs, FLOOR)]
    found.sort(key=lambda attribution: attribution.span)
    return tuple(Sentence(_span(tokens, sentence)) for sentence in sentences), tuple(found)


def _span(tokens: Tokens, place: range) -> Span:
    return Span(tokens.starts[place.start], tokens.ends[place.stop - 1])


def _attribution(skeleton: Skeleton, reading: Reading) -> Attribution:
    tokens, verb = skeleton.tokens, reading.group.verb if reading.group else None
    return Attribution(
        kind=_kind(skeleton.symbols, reading.content),
        type=verb.type if verb else Type.ASSERTION,
        content=tuple(_span(tokens, piece) for piece in reading.content),
        cue=Cue(_span(tokens, reading.cue), verb.lemma if verb else "", verb.stance if verb else Stance.NEUTRAL) if reading.cue else None,
        source=_span(tokens, reading.source) if reading.source else None,
        addressee=_span(tokens, reading.addressee) if reading.addressee else None,
        qualifiers=reading.group.qualifiers if reading.group else (),
        pattern=reading.pattern,
        confidence=round(reading.chance, 2),
    )


def _kind(symbols: str, content: tuple[range, ...]) -> Kind:
    """Return how much of the content is quoted, by its tokens."""
    inside = "".join(symbols[piece.start : piece.stop] for piece in content)
    words = [symbol for symbol in inside if symbol not in ",.?!|;:-"]
    quoted = sum(symbol in "QMJq" for symbol in words)
    return Kind.DIRECT if quoted == len(words) else Kind.MIXED if quoted else Kind.INDIRECT
