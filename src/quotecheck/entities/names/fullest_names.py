"""The fullest of the names that an article uses for somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.titles import local_titles, styles_of_kin
from quotecheck.model import Mention, ParagraphKind, TextIndex

_BESIDE = frozenset(
    {
        ParagraphKind.HEADLINE,
        ParagraphKind.DECK,
        ParagraphKind.CROSSHEAD,
        ParagraphKind.BYLINE,
        ParagraphKind.CAPTION,
        ParagraphKind.CREDIT,
    }
)

_LONGEST = 4  # words of a name, less one
_SLIP = 2  # letters


def in_body(index: TextIndex, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions in the running text if a full name is among them: captions and headlines have their own."""
    body = [m for m in mentions if index.paragraphs[index.paragraph(m.span.start)].kind not in _BESIDE]
    return body if any(mention.name and len(mention.name.tokens) > 1 for mention in body) else mentions


def fullest(mentions: Sequence[Mention]) -> str:
    """Return the longest form of a name among `mentions`: not in capitals, outside quotations, the first of several.

    Of forms that a slip of one or two letters tells apart it is the one used most.
    """
    best = mentions[0] if len(mentions) == 1 else _usual(max(mentions, key=_fullness), mentions)
    if best.name and len(best.name.tokens) == 1 and best.name.honorific in local_titles():
        return f"{best.name.honorific} {best.text}"  # Aunty Hine, U Zawtika, of whom no more is told
    if best.name and best.name.suffix and best.name.suffix not in best.text:
        return f"{best.text} {best.name.suffix}"
    return best.text


def _fullness(mention: Mention) -> tuple[bool, bool, int, bool, bool, int, int]:
    """Return by what one form of a name goes before another."""
    return (
        not mention.text.isupper() or " " not in mention.text,
        not (mention.quoted and mention.text.count(" ") >= _LONGEST),  # a headline that is quoted runs on in capitals
        len(mention.name.tokens) if mention.name else len(mention.text.split()),
        bool(mention.name and mention.name.honorific in styles_of_kin()),
        not mention.quoted,
        len(mention.text),
        -mention.span.start,
    )


def _usual(longest: Mention, mentions: Sequence[Mention]) -> Mention:
    """Return the form used most of those that differ from the longest by a slip, of equals the first: Hart, Haart."""
    words = len(longest.text.split())
    uses = Counter(mention.text for mention in mentions)
    alike = (text for text in uses if len(text.split()) == words and text.count(".") == longest.text.count("."))
    near = {text for text in alike if edits(text, longest.text) <= _SLIP}
    return max(
        (mention for mention in mentions if mention.text in near),
        key=lambda mention: (uses[mention.text], -mention.span.start),
    )
