"""Whom "the former" and "the latter" mean: of the two who were named last, the first and the second."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import NAMED, Mention, MentionKind

_REACH = 1200  # characters
_PARAGRAPHS = 1  # back from where they are meant
_PAIR = 2
_OF_TWO = ("former", "latter")


def are_of_two(words: str) -> bool:
    """Return whether `words`, in small letters, mean one of two who were named last."""
    determiner, _, rest = words.removesuffix(" one").partition(" ")
    return words == "the former" or (
        rest in lexicon.words("last_of_two") and determiner == ("this" if rest == "last" else "the")
    )


def former_or_latter(context: Context, words: str, at: int) -> Referent | None:
    """Return whom such `words` mean at `at`; None where that is not plain.

    "Arne Dahl met his deputy, Ola Vik. The latter said": Vik. "Arne Dahl spoke. Ola Vik slept. The former said": Dahl.
    Nobody of three whom two sentences name, nor where somebody without a name was spoken of since.
    """
    least = 1 if words.startswith("this ") else _PAIR
    last = words != "the former"
    for kind in NAMED:
        if pair := _last_named(context, at, kind, least):
            return pair[-1 if last else 0] if last or len(pair) == _PAIR else None
    return None


def _last_named(context: Context, at: int, kind: MentionKind, least: int) -> list[Referent]:
    """Return the people, or the bodies, named last, as they stand: those of one sentence, or two of one paragraph."""
    pair: list[Referent] = []
    for _, group in groupby(_names_before(context, at), lambda mention: context.sentence(mention.span.start)):
        found = list(group)[::-1]
        if kind is MentionKind.ORGANIZATION and any(mention.kind is MentionKind.NAME for mention in found):
            return []  # "Ana Moe, an economist at the Ostby Bank": no two bodies
        here = [context.owner[mention.span.start] for mention in found if mention.kind is kind]
        before, pair = pair, list(dict.fromkeys([*here, *pair]))
        if len(pair) >= least:
            return pair if len(pair) == _PAIR or not before else []
        if kind is MentionKind.ORGANIZATION:
            return []
    return []


def _names_before(context: Context, at: int) -> Iterator[Mention]:
    """Yield the names of the last paragraph that has any, the nearest first; none if somebody was described since."""
    first = context.index.paragraph(at) - _PARAGRAPHS
    described, named = 0, False
    for mention in context.before(at, _REACH):
        start = mention.span.start
        if mention.quoted or context.index.paragraph(start) < first:
            continue
        if mention.kind in NAMED and start in context.owner:
            if not named and described > mention.extent.end:
                return
            named, first = True, context.index.paragraph(start)
            yield mention
        elif mention.kind is MentionKind.DESCRIPTION and mention.head not in _OF_TWO:
            kind = noun_kind(mention.head)
            described = described or (start if kind and kind.noun is Noun.PERSON else 0)
