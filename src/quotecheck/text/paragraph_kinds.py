"""Tell what each paragraph is for by its shape and place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.model import FURNITURE, TOLD, ParagraphKind
from quotecheck.system.expressions import expression
from quotecheck.text.credits import credit_kind
from quotecheck.text.furniture import can_be_title, furniture, heads_teasers
from quotecheck.text.punctuation import is_ended, is_quoting
from quotecheck.text.social_posts import is_signature

_LONG_HEADLINE = 20
_LONG_HEADLINE_IN_CAPITALS = 28
_FEW_WORDS = 14
_LONG_DECK = 32
_LONG_CROSSHEAD = 9
_BODY_WORDS = 18
_PARAGRAPHS_WITH_HEADLINE = 5
_MOST_DECKS = 3
_DIVIDERS = ("ABSTRACT", "FULL TEXT", "SUMMARY")
_ARTICLES = expression(r"\b(?:the|a|an|The|A|An)\b")
_SMALL_WORD = expression(r"(?:an?|and|as|at|but|by|for|from|in|into|is|of|on|or|over|the|to|vs|with)\b", re.IGNORECASE)


def kinds(paragraphs: Sequence[str], datelines: Sequence[int]) -> list[ParagraphKind]:
    """Return the kind of each paragraph of an article.

    Args:
        paragraphs: their texts, in order.
        datelines: where the dateline of each ends, 0 where there is none; only the story has one.
    """
    found = [own_kind(text) or ParagraphKind.BODY for text in paragraphs]
    if found and found[0] in FURNITURE and found[0] is not ParagraphKind.NOTE and _is_headline(paragraphs):
        found[0] = ParagraphKind.BODY  # Watch: Pier burns in Reno, over a story that says no more
    body = _head(paragraphs, datelines, found)
    for i in range(body, len(paragraphs) - 1):
        if found[i] is ParagraphKind.BODY and _is_crosshead(paragraphs[i]):
            found[i] = ParagraphKind.CROSSHEAD
    _mark_neighbours(paragraphs, found)
    return found


def own_kind(text: str) -> ParagraphKind | None:
    """Return the kind that a paragraph's own shape shows, whatever its place; None where it shows none."""
    if text[0] == ">":
        return ParagraphKind.QUOTE
    return furniture(text) or credit_kind(text)


def _mark_neighbours(paragraphs: Sequence[str], found: list[ParagraphKind]) -> None:
    """Name in `found` what a neighbour gives away: titles below Related:, a correction's text, an author's post."""
    titles = False
    for i, text in enumerate(paragraphs):
        kind = found[i]
        if kind is ParagraphKind.NOTE and text.endswith(":") and found[i + 1 : i + 2] == [ParagraphKind.BODY]:
            found[i + 1] = ParagraphKind.NOTE
        titled = kind in (ParagraphKind.BODY, ParagraphKind.CROSSHEAD, ParagraphKind.BULLET) and can_be_title(text)
        if titles and titled:
            found[i] = ParagraphKind.TEASER
        else:
            titles = kind is ParagraphKind.TEASER and heads_teasers(text)
        if kind is ParagraphKind.POST and i and is_signature(text) and found[i - 1] in TOLD:
            found[i - 1] = ParagraphKind.POST


def _is_divider(text: str) -> bool:
    """Return whether the paragraph names the part of a page that follows."""
    return text in _DIVIDERS or (text[-1] in ".:" and text[:-1] in _DIVIDERS)


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
    stops = is_ended(paragraphs[0])  # an archive that ends headlines with stops ends decks so too
    i = 1
    while i < len(paragraphs) - 1 and i <= _MOST_DECKS:
        text = paragraphs[i]
        if found[i] is ParagraphKind.BODY:
            words = text.count(" ") + 1
            ended = is_ended(text)
            announced = i == 1 and paragraphs[0].endswith(";")  # Pier burns;⏎Findings point to fire from boat.
            sentence = ended and (words >= _BODY_WORDS or not (stops or announced))
            if sentence or words > _LONG_DECK or is_quoting(text) or datelines[i]:
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
    if not is_ended(text):
        return len(words) <= _LONG_HEADLINE and not text.endswith((",", ":", "—"))
    few = len(words) <= _FEW_WORDS and not is_quoting(text) and not _ARTICLES.search(text)
    return few and len(paragraphs) >= _PARAGRAPHS_WITH_HEADLINE


def _is_crosshead(text: str) -> bool:
    """Return whether the paragraph is a short line that heads what follows."""
    if len(text) > 80 or text[-1] in ".,:;!?\"”’'…)-—–" or not (text[0].isupper() or text[0].isdigit()):
        return _is_divider(text) or (len(text) < 60 and text.isupper())
    return text.count(" ") < _LONG_CROSSHEAD and not is_quoting(text)


def _in_capitals(words: Sequence[str]) -> bool:
    """Return whether nearly all words that count begin with a capital."""
    count = [word for word in words if not _SMALL_WORD.match(word)]
    return len(count) > 2 and sum(word[0].isupper() or not word[0].isalpha() for word in count) >= 0.85 * len(count)
