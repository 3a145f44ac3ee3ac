"""Tell what stands between the parts of a text: the time of an entry, a rule across the page, the mark of its end."""

from __future__ import annotations

from quotecheck.model import ParagraphKind
from quotecheck.system.expressions import expression

_LONGEST_DIVIDER = 40


def separator(text: str) -> ParagraphKind | None:
    """Return whether a paragraph is the time of an entry or a divider, None where it is neither."""
    if len(text) > _LONGEST_DIVIDER:
        return None
    if text[0].isdigit() and _TIME.fullmatch(text):
        return ParagraphKind.TIME
    if _END_MARK.fullmatch(text):
        return ParagraphKind.DIVIDER
    return None if any(map(str.isalpha, text)) else _without_words(text)


_END_MARK = expression(r"(?:[-–—]\s*)?(?:\(?(?:ENDS?|Ends|ends|MORE|more)\)?)(?:\s*[-–—])?|[#/]\s?[eE][nN][dD][sS]?")
"""What ends a text of an agency or a release: -30-, ENDS, (more)."""


TIME = (
    r"(?:[01]?\d|2[0-3])[.:][0-5]\d\s?(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?)?"
    r"(?:\s?\(?(?:GMT|UTC|BST|CET|CEST|IST|WAT|EAT|SAST|[AECMP][SD]?T|AE[SD]T)\b\)?)?"
)
"""A time of day as it heads an entry: 10.42am, 9:05 p.m. ET."""
_TIME = expression(rf"{TIME}\s*[.:]?")


def _without_words(text: str) -> ParagraphKind | None:
    """Return whether a paragraph without letters is a rule across the page."""
    bare = "".join(text.split())
    drawn = not any(map(str.isdigit, bare)) and not set(bare) & set("\"“”‘’'«»`…?!<>")
    return ParagraphKind.DIVIDER if (drawn and bare[-1] not in ".,:;") or bare in ("-30-", "–30–", "—30—") else None
