"""A poll that is written like a name: a Halden Insights Poll."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Mention, TextIndex
from quotecheck.phrases.name_words.names import ParsedRun
from quotecheck.phrases.noun_phrases.description_mentions import described
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase

POLL = "poll"
_FEWEST = 2  # words: an issuer and the noun
_LONGEST = 8  # tokens between the article and the noun: a national USA TODAY/Ostby University | Poll


def is_named_poll(run: ParsedRun) -> bool:
    """Return whether capitals name a poll and so no body: a | Halden Insights Poll; not: the Geological Survey."""
    return len(run.keys) >= _FEWEST and run.keys[-1] == POLL


def named_poll(index: TextIndex, run: ParsedRun) -> Iterator[Mention]:
    """Yield the document that a run is of which `is_named_poll` holds, with its article; none where it has none."""
    tokens = index.tokens
    stop = run.run.tokens.stop
    for first in range(run.run.tokens.start - 1, max(-1, stop - 2 - _LONGEST), -1):
        if tokens.lower[first] in lexicon.words("articles"):
            phrase = read_phrase(index, first, stop)
            if phrase and phrase.noun is Noun.DOCUMENT and phrase.core.stop == stop:
                yield described(index, phrase, tokens.starts[first])
            return
        if not tokens.words[first][0].isalnum() and tokens.words[first] != "/":
            return
