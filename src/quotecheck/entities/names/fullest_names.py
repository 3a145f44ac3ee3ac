"""The fullest of the names that an article uses for somebody."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.lexicon.titles import styles_of_kin
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


def in_body(index: TextIndex, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions in the running text if a full name is among them: captions and headlines have their own."""
    body = [m for m in mentions if index.paragraphs[index.paragraph(m.span.start)].kind not in _BESIDE]
    return body if any(mention.name and len(mention.name.tokens) > 1 for mention in body) else mentions


def fullest(mentions: Sequence[Mention]) -> str:
    """Return the longest form of a name among `mentions`: not in capitals, outside quotations, the first of several."""
    best = (
        mentions[0]
        if len(mentions) == 1
        else max(
            mentions,
            key=lambda m: (
                not m.text.isupper() or " " not in m.text,
                not (m.quoted and m.text.count(" ") >= _LONGEST),  # a headline that is quoted runs on in capitals
                len(m.name.tokens) if m.name else len(m.text.split()),
                bool(m.name and m.name.honorific in styles_of_kin()),
                not m.quoted,
                len(m.text),
                -m.span.start,
            ),
        )
    )
    if best.name and len(best.name.tokens) == 1 and best.name.honorific in styles_of_kin():
        return f"{best.name.honorific} {best.text}"  # Aunty Hine, of whom no more is told
    if best.name and best.name.suffix and best.name.suffix not in best.text:
        return f"{best.text} {best.name.suffix}"
    return best.text
