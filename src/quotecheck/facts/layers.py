"""What several finders of facts need of a text, computed once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quotecheck.facts.days.times.dates import find_dates
from quotecheck.facts.days.times.times_of_day import TimeOfDay, find_times_of_day
from quotecheck.facts.numbers.ages import find_ages
from quotecheck.facts.numbers.numbers import Number, find_numbers
from quotecheck.facts.sentences import Content, SentenceIndex, contents_of
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.clues import Clues, find_clues
from quotecheck.model import Attribution, Date, Document, Quantity, Sentence, Speaker, TextIndex
from quotecheck.system.tuples import NamedTuple


class Layers(NamedTuple):
    """The tokens of a story, and what was read of them.

    `content` returns what the sentence of a number is about. `voices` tells whether two people say two things.
    """

    story: TextIndex
    sentences: SentenceIndex
    content: Callable[[int], Content]
    clues: Clues
    numbers: tuple[Number, ...]
    dates: tuple[Date, ...]
    times: tuple[TimeOfDay, ...]
    ages: tuple[Quantity, ...]
    voices: Voices


def read_layers(
    document: Document,
    story: TextIndex,
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    speakers: Sequence[Speaker],
) -> Layers:
    """Return the layers of the story of a document."""
    clues, divided = find_clues(story.tokens), SentenceIndex.of(sentences)
    numbers = find_numbers(story, clues)
    return Layers(
        story,
        divided,
        contents_of(story.tokens, divided),
        clues,
        numbers,
        find_dates(document, story, clues),
        find_times_of_day(story, clues),
        find_ages(story, divided, numbers),
        Voices.of(attributions, speakers),
    )
