"""Tell what each paragraph is for by its shape and place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.model import ParagraphKind
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.datelines import AGENCIES

_LONG_HEADLINE = 20
_LONG_HEADLINE_IN_CAPITALS = 28
_FEW_WORDS = 14
_LONG_DECK = 32
_LONG_CROSSHEAD = 9
_BODY_WORDS = 18
_PARAGRAPHS_WITH_HEADLINE = 5
_MOST_DECKS = 3
_LONG_CREDIT = 250
_LONG_CAPTION = 700
_LONG_CAPTION_END = 150
_NAME = rf"{CAPITAL}[\w.’'-]*(?:\s(?:{CAPITAL}[\w.’'-]*|de|van|von|al|bin|of|the|and|for)){{0,6}}"

_BYLINE = expression(
    rf"""
      (?:[Bb]y|BY)\s{_NAME}(?:,[^.!?"“”]{{0,60}}|\s[|/•][^.!?"“”]{{0,60}})?\Z        # By Ann Lee, Staff Writer
    | \(?(?:Additional\s)?[Rr]eporting\sby\s[^"“”]{{1,200}}\Z                          # Reporting by Ann Lee in Oslo
    | \(?(?:Writing|Editing)\sby\s[^"“”]{{1,200}}\Z
    """,
    re.VERBOSE,
)
_CREDIT = expression(
    rf"""
      (?:Photo(?:graph|s|graphs)?|Image|Picture|Illustration|Video|Credit)s?(?:\s(?:credit|by|courtesy\sof))?\s?:\s?[^.]{{1,80}}\Z
    | (?:Photo(?:graph)?|Picture|Illustration)s?\s(?:by|courtesy\sof)\s[^.]{{1,80}}\Z
    | \(?{_NAME}\s?[/|]\s?(?:The\s)?{AGENCIES}[\w\s]{{0,30}}\)?\Z                     # Ann Lee/AP
    """,
    re.VERBOSE,
)
_CAPTION = expression(
    r"""
      (?:FILE|File|Caption|CAPTION|Pictured|PHOTO|IMAGE)(?:\s(?:[Pp]hoto|PHOTO|[Pp]icture))?\s?(?:[-–—:]|\sIn\sthis\b)
    | (?:In\s)?(?:A|a|This|this)\s(?:file|undated)\s(?:photo|photograph|picture|image)\b
    """,
    re.VERBOSE,
)
_CAPTION_END = expression(
    rf"(?:\((?:[^()]{{0,60}}\b)?(?:{AGENCIES}\b|(?:[Pp]hoto|[Pp]icture|Image)(?:graph)?s?\b(?: by|:| courtesy))"
    r"[^()]{0,60}\)"
    rf"|\b(?:Photograph|Photo|Picture|Credit): [^.\n]{{1,60}}"
    rf"|\({_NAME}/[^()]{{1,60}}\))\.?\Z"
)
_DIVIDERS = ("ABSTRACT", "FULL TEXT", "SUMMARY")
_MARKS = ('"', "“", "”", "«", "»", "''", "``")
# What a byline, a credit, a caption must begin with or hold: most paragraphs do not, and are spared the expressions.
_BYLINE_STARTS = ("By", "by", "BY", "Additional", "Reporting", "reporting", "Writing", "Editing")
_CREDIT_STARTS = ("Photo", "Image", "Picture", "Illustration", "Video", "Credit")
_CAPTION_STARTS = ("FILE", "File", "Caption", "CAPTION", "Pictured", "PHOTO", "IMAGE")
_ARTICLES = expression(r"\b(?:the|a|an|The|A|An)\b")
_SMALL_WORD = expression(r"(?:an?|and|as|at|but|by|for|from|in|into|is|of|on|or|over|the|to|vs|with)\b", re.IGNORECASE)


def kinds(paragraphs: Sequence[str], datelines: Sequence[int]) -> list[ParagraphKind]:
    """Return the kind of each paragraph of an article.

    Args:
        paragraphs: their texts, in order.
        datelines: where the dateline of each ends, 0 where there is none; only the story has one.
    """
    found = [_own_kind(text) for text in paragraphs]
    body = _head(paragraphs, datelines, found)
    for i in range(body, len(paragraphs) - 1):
        if found[i] is ParagraphKind.BODY and _is_crosshead(paragraphs[i]):
            found[i] = ParagraphKind.CROSSHEAD
    return found


def _own_kind(text: str) -> ParagraphKind:
    """Return the kind that a paragraph's own shape shows, whatever its place."""
    if text[0] == ">":
        return ParagraphKind.QUOTE
    if len(text) < _LONG_CREDIT and (text[0] in "(ABCEIPRVWb" or "/" in text or "|" in text):
        if text.removeprefix("(").startswith(_BYLINE_STARTS) and _BYLINE.match(text):
            return ParagraphKind.BYLINE
        if (text.startswith(_CREDIT_STARTS) or "/" in text or "|" in text) and _CREDIT.match(text):
            return ParagraphKind.CREDIT
    return ParagraphKind.CAPTION if len(text) < _LONG_CAPTION and _is_caption(text) else ParagraphKind.BODY


def _is_caption(text: str) -> bool:
    """Return whether the paragraph begins or ends as a caption does."""
    head, tail = text[:16], max(0, len(text) - _LONG_CAPTION_END)
    begins = head.startswith(_CAPTION_STARTS) or "file" in head or "undated" in head
    if begins and _CAPTION.match(text):
        return True
    ends = text.endswith((")", ").")) or any(
        f"{word}: " in text for word in ("Photo", "Photograph", "Picture", "Credit")
    )
    return ends and _CAPTION_END.search(text, tail) is not None


def _is_divider(text: str) -> bool:
    """Return whether the paragraph names the part of a page that follows."""
    return text in _DIVIDERS or (text[-1] in ".:" and text[:-1] in _DIVIDERS)


def _is_ended(text: str) -> bool:
    """Return whether the paragraph ends with a stop, behind which only closing marks stand."""
    return text.rstrip("\"”’')]").endswith((".", "!", "?"))


def _is_quoting(text: str) -> bool:
    """Return whether the paragraph has a double quotation mark."""
    return any(mark in text for mark in _MARKS)


def _head(paragraphs: Sequence[str], datelines: Sequence[int], found: list[ParagraphKind]) -> int:
    """Name headline and decks in `found`, and return where the body begins."""
    if len(paragraphs) < 2 or found[0] is not ParagraphKind.BODY or datelines[0] or not _is_headline(paragraphs):
        return 0
    found[0] = ParagraphKind.HEADLINE
    for divider in range(1, min(12, len(paragraphs))):
        if _is_divider(paragraphs[divider]) and paragraphs[divider].startswith("FULL"):
            found[1:divider] = [ParagraphKind.DECK] * (divider - 1)
            found[divider] = ParagraphKind.CROSSHEAD
            return divider + 1
    stops = _is_ended(paragraphs[0])  # an archive that ends headlines with stops ends decks so too
    i = 1
    while i < len(paragraphs) - 1 and i <= _MOST_DECKS:
        text = paragraphs[i]
        if found[i] is ParagraphKind.BODY:
            words = text.count(" ") + 1
            ended = _is_ended(text)
            sentence = ended and (words >= _BODY_WORDS or not stops)
            if sentence or words > _LONG_DECK or _is_quoting(text) or datelines[i]:
                break
            found[i] = ParagraphKind.DECK
        i += 1
    return i


def _is_headline(paragraphs: Sequence[str]) -> bool:
    """Return whether the first paragraph is one.

    Without a final stop it is when it is short. With one (some archives add it) it must look like no sentence:
    capitalised words, or no article among few words.
    """
    text = paragraphs[0]
    words = text.split()
    if len(words) > _LONG_HEADLINE_IN_CAPITALS:
        return False
    if len(words) > 4 and _in_capitals(words):
        return True
    if not _is_ended(text):
        return len(words) <= _LONG_HEADLINE and not text.endswith((",", ":", "—"))
    few = len(words) <= _FEW_WORDS and not _is_quoting(text) and not _ARTICLES.search(text)
    return few and len(paragraphs) >= _PARAGRAPHS_WITH_HEADLINE


def _is_crosshead(text: str) -> bool:
    """Return whether the paragraph is a short line that heads what follows."""
    if len(text) > 80 or text[-1] in ".,:;!?\"”’'…)-—–" or not (text[0].isupper() or text[0].isdigit()):
        return _is_divider(text) or (len(text) < 60 and text.isupper())
    return text.count(" ") < _LONG_CROSSHEAD and not _is_quoting(text)


def _in_capitals(words: Sequence[str]) -> bool:
    """Return whether nearly all words that count begin with a capital."""
    count = [word for word in words if not _SMALL_WORD.match(word)]
    return len(count) > 2 and sum(word[0].isupper() or not word[0].isalpha() for word in count) >= 0.85 * len(count)
