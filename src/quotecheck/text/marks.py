"""Find the characters that can be quotation marks, and which way each looks."""

from collections.abc import Iterator
from enum import IntEnum

from quotecheck import lexicon
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple


class Side(IntEnum):
    """Which way a mark looks, as far as its glyph and its neighbours tell."""

    OPEN = 0
    CLOSE = 1
    EITHER = 2


class Family(IntEnum):
    """Marks that pair with one another."""

    STRAIGHT = 0
    CURLY = 1
    DOUBLED = 2
    ANGLE = 3
    SINGLE = 4


class Mark(NamedTuple):
    """A possible quotation mark.

    `turned`: its glyph looks the other way (`It's odd,“ she said`). `doubtful`: it may be something else, inches
    after a figure or the apostrophe of a plural possessive.
    """

    start: int
    end: int
    family: Family
    side: Side
    turned: bool = False
    doubtful: bool = False


_GLYPHS = "\"“”„‟«»`'‘’"
# One class first, behind which the search leaps: `[…]|``|'{2,4}+|‘‘|’’|['‘’]` tries each branch at each character.
_MARK = expression(r"[\"“”„‟«»`'‘’](?:(?<=`)`|(?<=')'{1,3}+|(?<=‘)‘|(?<=’)’|(?<!`))")
# <a title="x">, `code = "x"`, [text](address "title"), [caption align="left"]
_MARKUP = expression(
    r"<[A-Za-z/!][^<>\n]{0,500}+>|(?<!`)`(?!`)[^`\n]{1,200}+`(?!`)|\]\([^\s()]{1,500}+\s\"[^\"\n]{0,200}+\"\)"
    r"|\[[a-z]{2,12}\s[a-z_-]{2,20}=[^\]\n]{0,300}+\]"
)
_DOUBLE = {
    '"': (Family.STRAIGHT, None),
    "“": (Family.CURLY, Side.OPEN),
    "”": (Family.CURLY, Side.CLOSE),
    "„": (Family.CURLY, Side.OPEN),
    "‟": (Family.CURLY, Side.OPEN),
    "«": (Family.ANGLE, Side.OPEN),
    "»": (Family.ANGLE, Side.CLOSE),
    "``": (Family.DOUBLED, Side.OPEN),
    "''": (Family.DOUBLED, None),
    "‘‘": (Family.DOUBLED, Side.OPEN),
    "’’": (Family.DOUBLED, Side.CLOSE),
}
# Zero-width and direction marks stand between a space and a quotation mark in text copied from the web.
_BLANK = frozenset(
    " \t\n\r\f\v\x85\xa0\u2002\u2003\u2009\u200a\u200b\u200e\u200f\u2028\u2029\u202a\u202c\u202f\u2060\ufeff"
)
_BEFORE_OPENING = _BLANK | frozenset("([{—–―-/:=¿¡>|*_")
_AFTER_CLOSING = _BLANK | frozenset(".,;:!?)]}—–―-/…<|*_")
_LINE_END = expression(r"[ \t]*(?:[\n\r]|\Z)")
_NEXT_ATTRIBUTE = expression(r"\s[a-z]+(?:-[a-z]+)*=\"")
_ATTRIBUTE = expression(r"[a-z]=\Z")
_FEET = expression(r"\d ?['’] ?\d{1,2}(?:\.\d{1,2}|½)?\Z")
_ELISION = expression(r"(\d\ds?\b|[A-Za-z]{1,7}\b)(['’]?)")
_UNSURE_CLOSE = expression(r"(?:[sS]|[A-Za-z]in|['’]n)\Z")
_YEAR_BEFORE = expression(r"\b(?:[Ii]n|of|[Ss]ince|from|[Bb]y|until|the|to|and|through)\s\Z")


def find_marks(text: str) -> Iterator[Mark]:
    """Yield every possible quotation mark of `text` in reading order.

    Left out are marks in markup and code, feet and inches, apostrophes inside words and elisions ('90s,
    ’tis, 'em). A run of three apostrophes is a doubled one and a single one, the single one inside.
    """
    tags = _MARKUP.finditer(text) if "<" in text or "`" in text or "](" in text or '="' in text else iter(())
    tag = next(tags, None)
    for match in _MARK.finditer(text):
        start, end = match.span()
        while tag is not None and tag.end() <= start:
            tag = next(tags, None)
        if tag is not None and tag.start() <= start:
            continue
        glyph = match[0]
        if glyph in _DOUBLE:
            yield from _double(text, start, end, glyph)
        elif len(glyph) == 1:
            yield from _single(text, start, glyph)
        elif _blank_before(text, start):
            yield from _double(text, start, start + 2, "''")
            yield from (_single(text, start + 2, "'") if len(glyph) == 3 else _double(text, start + 2, end, "''"))
        else:
            yield from (_single(text, start, "'") if len(glyph) == 3 else _double(text, start, start + 2, "''"))
            yield from _double(text, end - 2, end, "''")


def _blank_before(text: str, start: int) -> bool:
    """Return whether an opening mark can stand at `start`; marks that touch it are looked through."""
    for i in range(start - 1, max(-1, start - 4), -1):
        if text[i] not in _GLYPHS:
            return text[i] in _BEFORE_OPENING
    return True


def _blank_after(text: str, end: int) -> bool:
    """Return whether a closing mark can end at `end`; marks that touch it are looked through."""
    for i in range(end, min(len(text), end + 3)):
        if text[i] not in _GLYPHS:
            return text[i] in _AFTER_CLOSING
    return True


def _double(text: str, start: int, end: int, glyph: str) -> Iterator[Mark]:
    """Yield the double mark at `start`, nothing where it means inches or belongs to a broken tag."""
    family, meant = _DOUBLE[glyph]
    can_open, can_close = _blank_before(text, start), _blank_after(text, end)
    shown = Side.EITHER if can_open == can_close else Side.OPEN if can_open else Side.CLOSE
    if shown is Side.EITHER and can_open:
        # “They see that. “ at a line's end; ” … in the case of rain,” at its start.
        shown = Side.CLOSE if _LINE_END.match(text, end) else Side.OPEN if text[start - 1] == "\n" else shown
    figure = start > 0 and text[start - 1].isdigit()
    if glyph == '"' and _in_broken_tag(text, start, end):
        return
    if figure and _FEET.search(text, max(0, start - 8), start):
        return
    if meant is None:
        yield Mark(start, end, family, shown, doubtful=figure and family is Family.STRAIGHT)
    elif shown is Side.EITHER or shown is meant:
        yield Mark(start, end, family, meant)
    else:
        # »Ja«, sagte sie: German books turn angle marks, and that is no slip.
        yield Mark(start, end, family, shown, turned=family is Family.CURLY and glyph in "“”")


def _in_broken_tag(text: str, start: int, end: int) -> bool:
    """Return whether a straight mark belongs to a tag that is not whole: `True" date="May">`."""
    behind = text[end : end + 1]
    if behind == ">" or (behind == " " and _NEXT_ATTRIBUTE.match(text, end)):
        return True
    return _ATTRIBUTE.search(text, max(0, start - 2), start) is not None


def _single(text: str, start: int, glyph: str) -> Iterator[Mark]:
    """Yield the single mark at `start`, nothing where it is an apostrophe."""
    end = start + 1
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isalnum() and after.isalnum():
        return
    if before in _BLANK and after in _BLANK:
        yield Mark(start, end, Family.SINGLE, Side.CLOSE, doubtful=True)
    elif after not in _BLANK and (_blank_before(text, start) or (glyph == "‘" and before in ".,;!?")):
        # ’90s, ’tis: the apostrophe looks like a closing mark, so a closing glyph never opens.
        if glyph != "’" and not _elided(text, end):
            yield Mark(start, end, Family.SINGLE, Side.OPEN)
    elif before not in _BLANK and not after.isalnum() and glyph != "‘":
        # "the workers' union", "goin' home", "rock 'n' roll": perhaps no mark at all.
        doubtful = _UNSURE_CLOSE.search(text, max(0, start - 3), start) is not None
        yield Mark(start, end, Family.SINGLE, Side.CLOSE, doubtful=doubtful)


def _elided(text: str, start: int) -> bool:
    """Return whether the word at `start` is one that is written with an apostrophe before it."""
    word = _ELISION.match(text, start)
    if word is None:
        return False
    if word[1][0].isdigit():
        # '90s, in '08; but '27 votes were lost,' has a quotation open with a figure.
        return word[1].endswith("s") or _YEAR_BEFORE.search(text, max(0, start - 10), start - 1) is not None
    return word[1].lower() in lexicon.words("elisions")
