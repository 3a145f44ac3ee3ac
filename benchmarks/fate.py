"""What became of a cue that should have counted: where on its way through the attributor it was lost."""

from __future__ import annotations

from corpus import Places, Read

from quotecheck.attribution.choice.candidates import fits
from quotecheck.attribution.choice.choose import cues_of
from quotecheck.attribution.choice.score import score
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.sources.subject import find_subject
from quotecheck.attribution.symbols.sentences import sentence_ranges
from quotecheck.attribution.symbols.skeleton import Skeleton, draw
from quotecheck.lexicon.speech import with_extra
from quotecheck.text.folded import fold
from quotecheck.text.tokens import index_text

Seen = tuple[Skeleton, tuple[tuple[range, CueGroup], ...]]


def look(read: Read) -> Seen:
    """Return what the attributor sees in a story: its skeleton, and the cues with their sentences."""
    text, article, verbs = read.story.text, read.article, with_extra(())
    skeleton = draw(fold(index_text(text, article.paragraphs, article.quotations)), verbs)
    sentences = sentence_ranges(skeleton)
    cues = (
        (sentence, cue)
        for sentence, cues in zip(sentences, cues_of(skeleton, sentences, verbs), strict=True)
        for cue in cues
    )
    return skeleton, tuple(cues)


def fate(seen: Seen, cue: Places, least: float) -> str:
    """Return why no attribution as sure as `least` stands at the gold cue `cue`."""
    skeleton, cues = seen
    starts, ends = skeleton.tokens.starts, skeleton.tokens.ends
    for sentence, group in cues:
        if not any(starts[group.head] < end and start < ends[group.head] for start, end in cue):
            continue
        chances = [score(skeleton, candidate) for candidate in fits(skeleton, sentence, group, sentence.start)]
        if not chances:
            subject = find_subject(skeleton, sentence, group, sentence.start)
            return f"no pattern fits the {group.form} verb" if subject else f"the {group.form} verb has no subject"
        return "it scores too low" if max(chances) < least else "it gave way to another"
    return "it is taken for no cue"
