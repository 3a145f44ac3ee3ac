"""Find paragraphs that belong to the page and not to the article, by their own words.

A teaser, a share line, a note of the desk, a contact; an embedded post; what separates the parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotecheck import lexicon
from quotecheck.model import ParagraphKind
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.punctuation import is_ended, is_quoting, opens_quoting
from quotecheck.text.separators import separator
from quotecheck.text.social_posts import is_post

_LONGEST = 600
"""Characters; a video's teaser tells its whole story: WATCH BELOW: Ana Moe reports on …"""
_LONGEST_CALL = 220
_MOST_SHARED, _MOST_SHARED_ALONE = 20, 8  # words
_MOST_IN_CONTACT = 24
_MARK = expression(r"(?<=\w)[:;,.!?]")
_WORD = expression(r"[^\W_]+(?:['’.-][^\W_]+)*")


def furniture(text: str) -> ParagraphKind | None:
    """Return what a paragraph's text is for if it belongs to the page, None if it may be a part of the article."""
    if len(text) > _LONGEST:
        return ParagraphKind.POST if is_post(text) else None
    if found := separator(text):
        return found
    label = _label(text)
    if label in lexicon.words("note_labels") or _is_note(text, label):
        return ParagraphKind.NOTE
    if label in lexicon.words("teaser_labels") and _is_headed(text, label):
        return ParagraphKind.TEASER
    first = _WORD.search(text)
    short = len(text) <= _LONGEST_CALL
    opening = _opening(text) if short and first and first[0].lower() in _first_words() else ()
    if opening and (_calls(text, opening) or _shows(text, opening)):
        return ParagraphKind.TEASER
    if is_post(text):
        return ParagraphKind.POST
    if opening and _shares(text, opening):
        return ParagraphKind.SHARE
    return ParagraphKind.CONTACT if short and _is_contact(text, label) else None


@cache
def _first_words() -> frozenset[str]:
    """Return the words with which a line of the page can begin, in small letters."""
    lists = ("page_asks", "page_calls", "page_controls", "page_shares", "page_shows", "social_networks")
    return frozenset(match[0] for name in lists for line in lexicon.lines(name) if (match := _WORD.match(line)))


def heads_teasers(text: str) -> bool:
    """Return whether a teaser is the heading of a row of titles: Related:, Also on Halden Post:, READ MORE."""
    return text.rstrip("]) ").endswith(":") or _letters(text) in lexicon.words("teaser_labels")


def can_be_title(text: str) -> bool:
    """Return whether a paragraph can be a title in such a row."""
    return not is_ended(text) and text[-1] not in ",;:" and len(text.split()) <= 20 and not opens_quoting(text)


def _opening(text: str) -> tuple[str, ...]:
    """Return the words before the first mark in small letters."""
    before_mark = _MARK.split(text, 1)[0] or text  # Click: the door fell shut.
    return tuple(_told(before_mark))


def _letters(text: str) -> str:
    return " ".join(text.lower().strip("[](){}*•-–—:|.>» \t\u00a0").split())


def _label(text: str) -> str:
    """Return in small letters what stands before the first colon or bar, nothing where it is no short label."""
    match = _BEFORE_COLON.match(text)
    return " ".join(match[1].lower().split()) if match else ""


_BEFORE_COLON = expression(r"[\[(*•>]*\s*([^\W\d_][\w'’ -]{1,34}?)\s?(?:[:|]|\s[–—-]\s|\Z)")


def _is_headed(text: str, label: str) -> bool:
    """Return whether a label in small letters has a title behind it: not `Read: he lied`, not `More – much more`."""
    start = text.lower().find(label)
    behind = text[start + len(label) :].lstrip()
    titled = behind[:1] not in ("–", "—", "-") and not behind[1:].lstrip()[:1].islower()
    return titled or text[start : start + len(label)].isupper()


def _begins(opening: tuple[str, ...], name: str) -> bool:
    listed = lexicon.words(name)
    return any(" ".join(opening[:length]) in listed for length in range(1, len(opening) + 1))


def _calls(text: str, opening: tuple[str, ...]) -> bool:
    """Return whether the page asks its reader to go on, to click or to subscribe."""
    if _letters(text) in lexicon.words("page_controls"):
        return True
    if is_quoting(text) and ":" not in text:
        return False
    if _begins(opening, "page_calls"):
        # More from the same: a heading. More in sorrow than in anger, he left.
        return opening[0] not in _HEADING or not is_ended(text)
    return _begins(opening, "page_asks") and not lexicon.words("page_offers").isdisjoint(_told(text))


_HEADING = frozenset({"more", "also", "top", "most"})


def _shows(text: str, opening: tuple[str, ...]) -> bool:
    """Return whether a line points to what stands above or below it: Watch the interview with Ana Moe below."""
    if opening[0] not in lexicon.words("page_shows") or is_quoting(text):
        return False
    if _SHOWN.search(text):
        # Read the statement below: is a lead to the statement.
        return opening[0] != "read" or not text.endswith(":")
    return opening[0] in ("watch", "listen") and text.endswith(":")


_SHOWN = expression(r"\b(?:above|below|here)(?:,? (?:via|courtesy of)\b.{0,40}|\s?\([^()]{0,40}\))?\s?[.:!]*\Z")


def _is_note(text: str, label: str) -> bool:
    """Return whether the desk says something of the text itself: This story has been updated to include more."""
    if label in ("update", "updated"):
        told = frozenset(_told(text))
        return "this" in told and not lexicon.words("versions").isdisjoint(told)
    head = text[:_LONGEST_OPENING].lower()
    if text[0] not in "TADItadi" or not ("version" in head or "this" in head):
        return False
    if any(word in head for word in _VERSION_WORDS) and _version().match(text):
        return True
    if lexicon.words("versions").isdisjoint(_told(head)):
        return False
    return bool(_own_text().match(text)) and not lexicon.words("acts_on_versions").isdisjoint(_told(text))


_VERSION_WORDS = ("version", "developing", "breaking")
"""One of them stands in all that `_version` matches."""
_LONGEST_OPENING = 70  # characters: Due to an editing error, an earlier version …


def _told(text: str) -> Iterator[str]:
    return (match[0].lower() for match in _WORD.finditer(text))


@cache
def _version() -> re.Pattern[str]:
    """Return what matches a correction's beginning: An earlier version of this article misspelt Moe."""
    versions = "|".join(lexicon.lines("versions"))
    return re.compile(
        rf"(?:In an?|An?|The|Due to an editing error,? an?)\s(?:earlier|previous|original|initial|prior)\sversions?\s"
        rf"of\s(?:this|the)\s(?:{versions})\b"
        rf"|This\sis\sa\s(?:developing|breaking)\s(?:news\s)?(?:story|situation)\b",
        re.IGNORECASE,
    )


@cache
def _own_text() -> re.Pattern[str]:
    """Return what matches a text that speaks of itself: This story has been corrected."""
    versions = "|".join(lexicon.lines("versions"))
    return re.compile(
        rf"(?:This|The headline (?:of|on|to) this|The photo (?:caption )?(?:in|with) this)\s(?:{versions})\s"
        rf"(?:has|was|is|will|had)\b(?:\s(?:also|now|since|first|originally|being|be|been))*\s[\w-]+",
    )


def _shares(text: str, opening: tuple[str, ...]) -> bool:
    """Return whether a line sends its reader to a social network: Share this, Follow us on Halden, Twitter: @anamoe."""
    words = text.count(" ") + 1
    if words > _MOST_SHARED or is_quoting(text):
        return False
    first, second = opening[0], opening[1] if len(opening) > 1 else ""
    networks = lexicon.words("social_networks")
    if first in networks:
        return bool(_HANDLE.search(text))
    if first not in lexicon.words("page_shares"):
        return False
    if first in ("share", "tweet", "pin"):
        return second in ("this", "on", "via", "the") and words <= _MOST_SHARED_ALONE
    addressed = second in ("us", "me", "him", "her") or "@" in text or "://" in text
    return addressed and ("@" in text or not networks.isdisjoint(_told(text)))


_HANDLE = expression(r"\A[*•–—-]?\s*\w+\s?(?::\s?@?|\s@)[\w./:]+\Z")


def _is_contact(text: str, label: str) -> bool:
    """Return whether a line says where somebody can be reached, or heads what a body says of itself: ABOUT ACME."""
    if text.startswith(("ABOUT", "FOR IMMEDIATE", "NOTE")) and _HEADS_RELEASE.fullmatch(text):
        return True
    if text.count(" ") > _MOST_IN_CONTACT or is_quoting(text):
        return False
    labelled = label in lexicon.words("contact_labels")
    if not labelled and "@" not in text and sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
        return False
    address = _ADDRESS.search(text)
    if labelled:
        return bool(address) or text.rstrip().endswith(":")
    if address is None:
        return False
    alone = len(_ADDRESS.sub("", text).split()) <= _MOST_BESIDE
    return alone or bool(_REACHED.search(text))


_FEWEST_DIGITS = 10
_MOST_BESIDE = 5  # words


_REACHED = expression(
    r"\b(?:can|may) be (?:reached|contacted|emailed|followed)\b|\A(?:Contact|E-?mail|Call|Reach|Phone|Write to)\b"
)
_HEADS_RELEASE = expression(
    rf"ABOUT(?:\s(?:{CAPITAL}|[0-9&.'’-])+){{1,6}}:?|FOR IMMEDIATE RELEASE:?.{{0,40}}|NOTES? TO EDITORS?:?"
)
_ADDRESS = expression(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
    r"|(?<![\d$£€,.])(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b"
)
"""An e-mail address or a telephone number."""
