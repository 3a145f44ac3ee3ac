"""Join quotations, cues and sources into attributions."""

from __future__ import annotations

from collections.abc import Mapping

from quotecheck.attribution.candidates import Candidate, find_candidates
from quotecheck.attribution.choose import choose
from quotecheck.attribution.score import score
from quotecheck.attribution.sentences import sentence_ranges
from quotecheck.attribution.skeleton import Skeleton, draw
from quotecheck.lexicon.speech import SpeechVerb, with_extra
from quotecheck.model import Attribution, Cue, House, Kind, Paragraph, Quotation, Sentence, Span
from quotecheck.segments.tokens import Tokens, tokenize

FLOOR = 0.3


def find_attributions(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...], house: House
) -> tuple[tuple[Sentence, ...], tuple[Attribution, ...]]:
    """Return the sentences of the text and every attribution, in reading order."""
    verbs = with_extra(house.extra_speech_verbs)
    tokens = tokenize(text, paragraphs, quotations)
    skeleton = draw(tokens, frozenset(lemma.partition(" ")[0] for lemma in verbs))
    found: list[Attribution] = []
    ranges = sentence_ranges(skeleton)
    last: list[tuple[Candidate, float, list[range]]] = []
    for sentence in ranges:
        pure = skeleton.symbols[sentence.start : sentence.stop].strip("|.?!,") 
        if pure and set(pure) <= set("QMJ") and last and sentence.start and skeleton.symbols[sentence.start - 1] != "|":
            last[-1][2].append(range(sentence.start, sentence.stop))
            continue
        scored = [(c, score(skeleton, c)) for c in find_candidates(skeleton, sentence, verbs)]
        last += [(c, s, list(c.content)) for c, s in choose(scored, FLOOR)]
    for candidate, chance, content in last:
        found.append(_attribution(text, tokens, skeleton, candidate, chance, content))
    return tuple(Sentence(_span(tokens, r)) for r in ranges), tuple(found)


def _span(tokens: Tokens, r: range) -> Span:
    return Span(tokens.starts[r.start], tokens.ends[r.stop - 1])


def _attribution(text: str, tokens: Tokens, skeleton: Skeleton, c: Candidate, chance: float, content: list[range]) -> Attribution:
    spans = tuple(_span(tokens, r) for r in content)
    quoted = sum(skeleton.symbols[i] in "QMJq" for r in content for i in r)
    size = sum(skeleton.symbols[i] not in ",.?!|" for r in content for i in r)
    return Attribution(
        kind=Kind.DIRECT if quoted == size else Kind.MIXED if quoted else Kind.INDIRECT,
        type=c.cue.verb.type,
        content=spans,
        cue=Cue(_span(tokens, range(c.cue.first, c.cue_end)), c.cue.verb.lemma, c.cue.verb.stance),
        source=_span(tokens, range(c.subject.start, c.subject.end)) if c.subject else None,
        addressee=_span(tokens, c.addressee) if c.addressee else None,
        qualifiers=c.cue.qualifiers,
        pattern=c.pattern,
        confidence=round(chance, 2),
    )
