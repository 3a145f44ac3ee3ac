"""The article's own words for a source, where they are no form of the speaker's name."""

from __future__ import annotations

from collections.abc import Iterable

from quotecheck.entities.sources.small_letters import lowered
from quotecheck.lexicon.folding import key
from quotecheck.model import Attribution, Resolution, Speaker, TextIndex
from quotecheck.phrases.noun_phrases.noun_phrase_joints import is_between_adjectives
from quotecheck.phrases.noun_phrases.source_heads import source_tokens

_BY_NAME = frozenset({Resolution.NAMED, Resolution.SURNAME})
_ASIDES = frozenset(",;:(—–") | {"--"}


def as_written(index: TextIndex, attribution: Attribution, speaker: Speaker) -> str | None:
    """Return the words that stand for the speaker beside the cue: "she", "the security firm", "the Board's report".

    None where nothing stands there, or a form of the name does: "Mayor Ana Moe". What only comes from somebody named
    keeps its words. A capital that only a sentence's start gives them is left out.
    """
    if attribution.source is None:
        return None
    place = source_tokens(index.tokens, attribution.source)
    words = index.tokens.words
    asides = (i for i in place if words[i] in _ASIDES and i > place.start)
    parted = is_between_adjectives  # the wiry, soft-spoken coach
    stop = next((i for i in asides if not parted(index.tokens, place.start, i, place.stop)), place.stop)
    if stop <= place.start:
        return None
    start, end = index.tokens.starts[place.start], index.tokens.ends[stop - 1]
    written = " ".join(index.text[start:end].split())
    whole = attribution.source.of(index.text)  # "the engineer, Ola Moe"
    return None if _named((*whole.split(), *words[place.start : place.stop]), speaker) else lowered(written)


def _named(written: Iterable[str], speaker: Speaker) -> bool:
    """Return whether a form of the speaker's name, or a part of one, stands among the words written."""
    if speaker.resolution is Resolution.NONE:
        return speaker.name is not None  # a surname that two people bear
    if speaker.resolution not in _BY_NAME or speaker.name is None:
        return False
    forms = (speaker.name, *(speaker.entity.aliases if speaker.entity else ()))
    said = {key(word) for word in written}
    return any(key(word) in said for form in forms for word in form.split())
