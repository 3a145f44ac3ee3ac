"""Give the first of two people the surname that stands behind the second only: "Bo and Ana Okoye"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from quotecheck import lexicon
from quotecheck.lexicon.known import known_surnames
from quotecheck.lexicon.people import GIVEN
from quotecheck.model import MentionKind, Tokens
from quotecheck.phrases.names import ParsedRun, RunKind

_JOINTS = frozenset({("and",), ("&",)})


def shared_surnames(
    tokens: Tokens, runs: Sequence[ParsedRun], kinds: Sequence[MentionKind | None]
) -> Mapping[int, str]:
    """Return the first token of a given name alone → the surname that it shares with the name behind it.

    Not where the word may be a surname itself: "Kelly and Ana Okoye".

    Args:
        tokens: those of the article.
        runs: what may be names, in reading order.
        kinds: what each of them mentions.
    """
    found: dict[int, str] = {}
    for (one, _), (other, kind) in pairwise(zip(runs, kinds, strict=True)):
        if kind is not MentionKind.NAME or one.kind is not RunKind.LONE or len(other.name) == 1 or other.title:
            continue
        if tokens.words[one.tokens.stop : other.run.tokens.start] not in _JOINTS:
            continue
        given = one.name[0].flags & GIVEN and other.name[0].flags & GIVEN
        if given and one.keys[0] not in lexicon.surnames() and one.name[0].text not in known_surnames(()):
            found[one.tokens.start] = other.name[-1].text
    return found
