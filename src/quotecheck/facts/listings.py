"""Find where the text announces a number of things and then names them."""

from __future__ import annotations

import re

from quotecheck.model import Listing, Quantity, Span

# nations | : | Ardan, Brell and the Isles of Corm | .
_ANNOUNCED = re.compile(
    r"(?P<counted>(?: [\w'’-]+){1,8}?)(?::| --?| [–—]|—) ?"
    r"(?P<list>[^.;:?!\n—–()\"“”\d]{3,300}?)(?:[.;?!\n—)]| --? | – |$)"
)
_LINKED = r"(?:(?:of|the|de|la|du|al|bin|von|van|der) )*"
_PROPER = r"[A-Z][\w&]*(?:[-'’]\w+)*"
_NAME = rf"(?:[Tt]he )?{_PROPER}(?: {_LINKED}{_PROPER}){{0,4}}"
_WORD = r"[a-z]+(?:[- ][a-z]+)?"
_NAMES = re.compile(rf"(?:{_NAME}, )+{_NAME},? (?:and|or) {_NAME}|{_NAME},? (?:and|or) {_NAME}|(?:{_NAME}, )+{_NAME}")
_WORDS = re.compile(rf"(?:{_WORD}, ){{1,}}(?:{_WORD},? )?(?:and|or) {_WORD}")
_BETWEEN = re.compile(r",? (?:and|or) |, ")
_NOT_ALL = re.compile(
    r"\b(?:includ(?:es?|ed|ing)|such as|among|like|especially|notably|example|mainly|one|only|of the|more)\b"
)
_OF_A_WHOLE = re.compile(r"\bof (?:the|its|their|his|her|all|those|these)? ?$")
# Cut short at the stop of an abbreviation (Jr.), or one title before several names (Govs. Lamm and Ruiz).
_UNSAFE = re.compile(
    r"\b(?:Govs|Sens|Reps|Drs|Profs|Messrs|Mayors|Senators|Professors)\b"
    r"|\b(?:Jr|Sr|Inc|Co|Ltd|Corp|St|Dr|Gov|Sen|Rep|Mrs?|Ms|[A-Z])$"
)
_MEASURES = frozenset(
    "minut hour day week month year mil tim point vot second decad dollar pound euro degre inch foot".split()
)


def find_listings(text: str, quantities: tuple[Quantity, ...]) -> tuple[Listing, ...]:
    """Return every announced list whose items can be counted safely, in reading order.

    Only names, or words of one or two, count; a list with anything else in it (places with their states, people with
    their posts, an item with `and` inside) is left alone.
    """
    found = []
    for i, quantity in enumerate(quantities):
        if not _announces(text, quantity):
            continue
        match = _ANNOUNCED.match(text, quantity.span.end)
        following = quantities[i + 1].span.start if i + 1 < len(quantities) else len(text)
        if match is None or match.end("counted") > following or _NOT_ALL.search(match["counted"]):
            continue
        items = _items(match)
        # Ash, Ardan, and Oak, Brell: each place with its country.
        if len(items) >= 2 and len(items) != 2 * quantity.value:
            span = Span(quantity.span.start, match.end("counted"))
            found.append(Listing(span=span, announced=int(quantity.value), items=items, quoted=quantity.quoted))
    return tuple(found)


def _announces(text: str, quantity: Quantity) -> bool:
    """Whether a quantity can head a list: two to twenty things, given flatly, not some of a whole."""
    if quantity.unit or quantity.bounds or quantity.counted in _MEASURES or not 2 <= quantity.value <= 20:
        return False
    return quantity.value % 1 == 0 and not _OF_A_WHOLE.search(
        text, max(0, quantity.span.start - 12), quantity.span.start
    )


def _items(match: re.Match[str]) -> tuple[Span, ...]:
    """Return the items of the list, none where it is not made of names or of short words."""
    words = match["list"].rstrip()
    if _UNSAFE.search(words) or not (_NAMES.fullmatch(words) or _WORDS.fullmatch(words)):
        return ()
    start, first = match.start("list"), 0
    items = []
    for gap in _BETWEEN.finditer(words):
        items.append(Span(start + first, start + gap.start()))
        first = gap.end()
    return (*items, Span(start + first, start + len(words)))
