"""Join quotations, cues and sources into attributions."""

from collections.abc import Iterator, Mapping, Sequence

from quotecheck import lexicon
from quotecheck.attribution.content.medium import medium_of
from quotecheck.attribution.declined import Refusal, find_refusals
from quotecheck.attribution.readings.continuation import CONTINUATION
from quotecheck.attribution.readings.readings import Reading
from quotecheck.attribution.readings.wording import content_spans, kind_of, plan
from quotecheck.attribution.sentence_by_sentence import read
from quotecheck.attribution.symbols.sentences import sentence_ranges
from quotecheck.attribution.symbols.skeleton import Skeleton, draw
from quotecheck.lexicon.speech import SpeechVerb, SpeechVerbs, with_extra
from quotecheck.model import Attribution, Cue, House, Kind, Qualifier, Sentence, Span, TextIndex, Type
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.folded import Folded, fold
from quotecheck.text.words import look_up_with

FLOOR = 0.4
"""Nothing less sure than this is an attribution at all; what is shown is for `--min-confidence` to say."""


class Draft(NamedTuple):
    """A text as it was read for attributions, in tokens, before any of it is one."""

    skeleton: Skeleton
    sentences: tuple[range, ...]
    verbs: SpeechVerbs
    readings: tuple[Reading, ...]
    refusals: tuple[Refusal, ...]


def find_attributions(index: TextIndex, house: House) -> tuple[tuple[Sentence, ...], tuple[Attribution, ...]]:
    """Return the sentences of the text and every attribution, in reading order."""
    draft = read_draft(index, house)
    skeleton, tokens = draft.skeleton, draft.skeleton.tokens
    inner = {quotation.span.start: quotation.inner for quotation in index.quotations if quotation.depth == 0}
    silent = {i for refusal in draft.refusals for i in (*refusal.cue, *refusal.asked)}
    telling = [reading for reading in draft.readings if reading.group is None or reading.group.head not in silent]
    refusals = _of_their_own(draft.refusals, telling)
    found = [
        *_refused(tokens, refusals, draft.readings),
        *(_attribution(skeleton, draft.sentences[reading.sentence], reading, inner) for reading in telling),
    ]
    kept = sorted((one for one in found if one.content or one.kind is Kind.DECLINED), key=lambda one: one.span)
    return tuple(Sentence(tokens.span(sentence)) for sentence in draft.sentences), tuple(kept)


def read_draft(index: TextIndex, house: House) -> Draft:
    """Return the text as it is read for attributions, the words of `house` included."""
    verbs = with_extra(house.extra_speech_verbs)
    skeleton = draw(fold(index), verbs, look_up_with(house.extra_speech_verbs))
    sentences = sentence_ranges(skeleton)
    readings = read(skeleton, sentences, verbs, FLOOR)
    refusals = tuple(refusal for sentence in sentences for refusal in find_refusals(skeleton, sentence))
    return Draft(skeleton, sentences, verbs, readings, refusals)


def _attribution(skeleton: Skeleton, sentence: range, reading: Reading, inner: Mapping[int, Span]) -> Attribution:
    tokens, verb = skeleton.tokens, reading.group.verb if reading.group else None
    kind = kind_of(skeleton.symbols, reading.content)
    medium = medium_of(skeleton, _outside(sentence, reading)) if reading.cue else None
    return Attribution(
        kind=kind,
        type=Type.ASSERTION if verb is None or _is_voiced(skeleton, kind, verb, reading.content) else verb.type,
        content=content_spans(skeleton, reading.content, inner),
        cue=_cue(tokens.span(reading.cue), verb) if reading.cue else None,
        source=tokens.span(reading.source) if reading.source else None,
        addressee=tokens.span(reading.addressee) if reading.addressee else None,
        medium=tokens.span(medium) if medium else None,
        qualifiers=(*plan(reading, kind), *_undone(skeleton, reading)),
        pattern=reading.pattern,
        continues=reading.pattern == CONTINUATION,
        confidence=round(reading.chance, 2),
    )


def _undone(skeleton: Skeleton, reading: Reading) -> tuple[Qualifier, ...]:
    """Return what cue and source make of a statement: nobody said it."""
    found = set(reading.group.qualifiers if reading.group else ())
    if reading.source and skeleton.lower[reading.source.start] in lexicon.words("nobody_at_all"):
        found ^= {Qualifier.NEGATED}  # nobody has not said it
    return tuple(sorted(found))


def _cue(span: Span, verb: SpeechVerb | None) -> Cue:
    """Return a cue; one without a verb, a colon or a medium, is plain."""
    if not verb:
        return Cue(span, "", plain=True)
    return Cue(span, verb.lemma, verb.stance, plain=verb.lemma in lexicon.words("plain_cues"))


def _is_voiced(skeleton: Skeleton, kind: Kind, verb: SpeechVerb, content: tuple[range, ...]) -> bool:
    """Return whether somebody said in words what the verb says they knew or thought: "They left," she remembered."""
    if kind is not Kind.DIRECT or verb.type not in {Type.BELIEF, Type.FACT}:
        return False
    quoted = (skeleton.tokens.words[i] for piece in content for i in piece if skeleton.symbols[i] in "QM")
    return any(len(words.split()) > _NAMED for words in quoted)


_NAMED = 3
"""How many words in marks can be a name or a title: Laura Bush sees “Hope,” and help."""


_BESIDE = 10
"""How many tokens around cue and source a medium may stand."""


def _outside(sentence: range, reading: Reading) -> tuple[range, ...]:
    """Return the stretches before and behind the cue that are no content."""
    cue = reading.cue or sentence
    first = min(cue.start, reading.source.start if reading.source else cue.start)
    last = max(cue.stop, reading.source.stop if reading.source else cue.stop)
    start, stop = max(sentence.start, first - _BESIDE), min(sentence.stop, last + _BESIDE)
    for piece in reading.content:
        if piece.stop <= first:
            start = max(start, piece.stop)
        elif piece.start >= last:
            stop = min(stop, piece.start)
    return range(start, first), range(last, max(last, stop))


def _of_their_own(refusals: Sequence[Refusal], telling: Sequence[Reading]) -> list[Refusal]:
    """Return the refusals that are no part of a statement: not what Ana Moe said, that the firm declined to comment."""
    told = {i for reading in telling if reading.chance >= _TOLD for piece in reading.content for i in piece}
    return [refusal for refusal in refusals if told.isdisjoint(refusal.cue)]


_REFUSED = 0.9
_TOLD = 0.6
"""How sure it must be that somebody said what a refusal is part of."""


def _refused(tokens: Folded, refusals: Sequence[Refusal], readings: tuple[Reading, ...]) -> Iterator[Attribution]:
    """Yield an attribution of kind `declined` for everybody who said nothing."""
    sources = {reading.group.head: reading.source for reading in readings if reading.group}
    for refusal in refusals:
        source = refusal.source or next((sources[i] for i in refusal.cue if sources.get(i)), None)
        if source:
            yield Attribution(
                kind=Kind.DECLINED,
                type=Type.ASSERTION,
                content=(),
                cue=Cue(tokens.span(refusal.cue), "decline"),
                source=tokens.span(source),
                pattern="declined",
                confidence=_REFUSED,
            )
