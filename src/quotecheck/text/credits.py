"""Tell bylines, picture credits and captions by their shape."""

from __future__ import annotations

import re
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon import lines, people
from quotecheck.model import ParagraphKind
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.datelines import agencies

_LONGEST_POST = 4  # words: Senior Political Correspondent
_LONGEST_CREDIT = 250
_LONGEST_CAPTION = 700
_LONGEST_CAPTION_END = 150
_NAME = rf"{CAPITAL}[\w.’'-]*(?:\s(?:{CAPITAL}[\w.’'-]*|de|van|von|al|bin|of|the|and|for)){{0,6}}"
_FILE = r"(?:(?:File|FILE|file)\s)?"
_WITHOUT_MARKS = r'[^"“”]'


def credit_kind(text: str) -> ParagraphKind | None:
    """Return whether a paragraph is a byline, a credit or a caption, None where it is none of them."""
    if len(text) < _LONGEST_CREDIT:
        if _is_byline(text):
            return ParagraphKind.BYLINE
        if _may_be_credit(text) and (_CREDIT.match(text) or (_names_agency(text) and _credit_of_agency().match(text))):
            return ParagraphKind.CREDIT
    if len(text) < _LONGEST_CAPTION and (_is_caption(text) or credit_start(text)):
        return ParagraphKind.CAPTION
    return None


# What a byline, a credit, a caption must begin with or hold: most paragraphs do not, and are spared the expressions.
_CREDIT_ENDS = tuple(f"{word}{ending}" for word in ("hoto", "mage", "ile") for ending in ("", "s"))


def _may_be_credit(text: str) -> bool:
    if "/" in text or "|" in text:
        return True
    return text.startswith((*lines("starts_of_credits"), "(")) or text.rstrip(")").endswith(_CREDIT_ENDS)


def _is_caption(text: str) -> bool:
    """Return whether a paragraph begins as a caption does."""
    head = text[:_LONGEST_CAPTION_START]
    begins = head.startswith(lines("starts_of_captions")) or "file" in head or "undated" in head
    return begins and _CAPTION.match(text) is not None


_LONGEST_CAPTION_START = 16  # In this undated …


def _is_byline(text: str) -> bool:
    """Return whether a paragraph says who wrote it, or who helped."""
    if text.endswith(_agency_names()) and _names().fullmatch(text):
        return True
    if ", " in text and _ends_in_paper(text) and _OF_PAPER.fullmatch(text):
        return True
    bylined = text.lstrip("(-–—•* \t\u00a0").startswith(lines("starts_of_bylines")) and _BYLINE.match(text)
    return bool(bylined or ("contribut" in text and _CONTRIBUTED.match(text)) or _is_post_of_writer(text))


def _ends_in_paper(text: str) -> bool:
    """Return whether a text ends as papers are called: The Halden | Weekly |."""
    return people.heads("body_nouns").get(text.rsplit(maxsplit=1)[-1].lower()) in ("media", "name")


def _is_post_of_writer(text: str) -> bool:
    """Return whether a paragraph is the post of who wrote, and nothing else: Court Reporter, Staff writer."""
    *fields, post = text.lower().split()[: _LONGEST_POST + 1] or [""]
    told = post in lexicon.words("posts_of_writers") and text[0].isupper()
    return bool(told and 0 < len(fields) < _LONGEST_POST and lexicon.words("fields_of_writers").issuperset(fields))


def _names_agency(text: str) -> bool:
    """Return whether an agency stands in a text: without one it is spared expressions that take 20 ms to compile."""
    return any(name in text or name.upper() in text for name in _agency_names())


@cache
def _agency_names() -> tuple[str, ...]:
    return lexicon.lines("news_agencies")


def credit_start(text: str) -> int:
    """Return where the credit begins that ends a caption, 0 where none does: … at the quay. (Ana Moe/Reuters)."""
    start = max(1, len(text) - _LONGEST_CAPTION_END)
    if ")" not in text[-3:] and not any(sign in text for sign in _SIGNS_OF_CREDIT):
        return 0
    match = _caption_end().search(text, start)
    return match.start() if match else 0


_SIGNS_OF_CREDIT = ("Photograph: ", "Photo: ", "Picture: ", "Credit: ")


def signature_start(text: str) -> int:
    """Return where the name begins that stands behind a caption's last sentence, 0 where none does."""
    match = _SIGNATURE.search(text, max(1, len(text) - _LONGEST_CAPTION_END))
    return match.start("name") if match else 0


def credit_end(text: str) -> int:
    """Return where the credit ends that a caption is glued to, 0 where there is none.

    Ana Moe / The Canadian Press Bo Lie at his home in Reno.
    """
    match = _glued().match(text) if "/" in text[:_LONGEST_CAPTION_END] else None
    return match.end() if match else 0


_BYLINE = expression(
    rf"""
      (?:[Bb]y|BY)\s{_NAME}(?:,[^.!?"“”]{{0,60}}|\s[|/•][^.!?"“”]{{0,60}})?\Z       # By Ann Lee, Staff Writer
    | (?:
        \(?(?:Additional\s)?[Rr]eport(?:ing|ed)\sby\s                             # Reporting by Ann Lee in Oslo
      | \(?(?:Writing|Editing|Compiled|Written|Edited|Translated|Produced|Translation)\sby\s(?={CAPITAL})
      | (?:[-–—•*]\s?)?\(?[Ww]ith\s(?:additional\s)?
        (?:files?|reports?|reporting|inputs?|contributions?)\s(?:from|by|in)\s      # – With files from Ann Lee
      | (?:Contribut(?:ing|ors?|ed(?:\sby)?))\s?:\s
      ){_WITHOUT_MARKS}{{1,200}}\Z
    """,
    re.VERBOSE,
)


@cache
def _names() -> re.Pattern[str]:
    """Return what matches names with their agency: Ann Lee and Bo Day, The Associated Press."""
    return re.compile(rf"{_NAME}(?:,\s{_NAME}){{0,3}},\s(?:[Tt]he\s)?{agencies()}")


_OF_PAPER = expression(rf"{_NAME}(?:\sand\s{_NAME})?,\s(?:[Tt]he\s)?{_NAME}")  # Ann Lee, The Halden Weekly


_CONTRIBUTED = expression(
    rf"{_WITHOUT_MARKS}{{1,200}}?\bcontributed\s(?:to\sthis\s(?:report|story|article)|reporting)"
    rf"(?:\s(?:from|for|in)\b{_WITHOUT_MARKS}{{0,60}})?\.?\)?\Z"
)


_CREDIT = expression(
    rf"""
      (?:Photo(?:graph|graphy)?|Image|Picture|Illustration|Video|Credit|Graphic|Pic)s?
        (?:\s(?:credit|by|courtesy\sof|courtesy))?\s?[:|]\s?[^.]{{1,80}}\Z
    | (?:Photo(?:graph|graphy)?|Picture|Illustration|Image|Graphic)s?\s(?:by|courtesy\sof|courtesy)\s[^.]{{1,80}}\Z
    | \(?{_FILE}(?:[Pp]hoto|PHOTO|[Ii]mage)s?\s?/\s?[^.]{{1,60}}\Z
    | \({_NAME}\s?/\s?[^()]{{1,60}}\)\.?\Z
    | {CAPITAL}[\w.’'-]+\s{CAPITAL}[\w.’'-]+\s?/\s?(?:The\s)?{_NAME}\Z               # Ann Lee / The Halden Star
    """,
    re.VERBOSE,
)


@cache
def _credit_of_agency() -> re.Pattern[str]:
    return re.compile(
        rf"""
          \(?{_NAME}\s?[/|]\s?(?:The\s)?{agencies()}[\w\s]{{0,30}}\)?\Z                   # Ann Lee/AP
        | \(?{agencies()}\s{_FILE}(?:[Pp]hoto|PHOTO|[Ii]mage)s?\s?/\s?[^.]{{1,60}}\Z
        | \(?(?:[Tt]he\s)?{agencies()}(?:(?:\s(?:[Pp]hoto|[Ii]mage|[Ff]ile)s?){{1,2}}|\s?/\s?{_NAME})\)?\Z
        | \((?:[Tt]he\s)?{agencies()}\)\Z
        """,
        re.VERBOSE,
    )


_CAPTION = expression(
    r"""
      (?:FILE|File|Caption|CAPTION|Pictured|PHOTO|IMAGE)(?:\s(?:[Pp]hoto|PHOTO|[Pp]icture))?\s?(?:[-–—:]|\sIn\sthis\b)
    | (?:Photo|Image|Picture):\s  # Photo: Ola Moe at the yard; a name alone is a credit
    | (?:In\s)?(?:A|a|This|this)\s(?:file|undated)\s(?:photo|photograph|picture|image)\b
    """,
    re.VERBOSE,
)


@cache
def _caption_end() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\((?:[^()]{{0,60}}\b)?(?:{agencies()}\b|(?:[Pp]hoto|[Pp]icture|Image)(?:graph)?s?\b(?: by|:| courtesy))"
        r"[^()]{0,60}\)"
        r"|\b(?:Photograph|Photo|Picture|Credit): [^.\n]{1,60}"
        rf"|\({_NAME}\s?/[^()]{{1,60}}\))\.?\Z"
    )


_SIGNATURE = expression(rf"[.!?]\s+(?P<name>{_NAME}(?:\s?/\s?{_NAME})*)\Z")


@cache
def _glued() -> re.Pattern[str]:
    return re.compile(
        rf"{CAPITAL}[\w.’'-]+(?:\s{CAPITAL}[\w.’'-]+){{1,3}}\s?/\s?(?:[Tt]he\s|THE\s)?{agencies()}"
        rf"(?:\s?/\s?{agencies()})?\s+(?={CAPITAL})"
    )
