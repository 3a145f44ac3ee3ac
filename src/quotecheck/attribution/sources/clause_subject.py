"""Find the subject of a clause that does not stand right before its verb: across an aside, or of the verb before."""

from quotecheck.attribution.grammar import COMPLEMENT, FINITE, GAP, NOUN_PHRASE, NOUNS, SUBJECT, compiled, search_before
from quotecheck.attribution.sources.beside_subject import REACH, Subject

_MAIN = (
    rf"(?:[&B-],?)*(?:[DR]y(?=[SDK]))?(?:[&BR-],?)*(?:[Pab]{NOUNS}(?:[oP]{NOUNS})?(?=[SD]))?(?:[PoatbHUGgEeY0A][^.?!;|]{{0,50}}?,)?(?P<one>W|{NOUNS}{COMPLEMENT}{{0,3}}+(?:,{NOUNS})*+,?&{NOUNS}{COMPLEMENT}{{0,3}}+|{SUBJECT})"
    rf"{GAP}{{0,4}}{FINITE}"
)
_ASIDE_BEHIND = (
    rf"(?:[&BR-],?)*(?P<one>{NOUN_PHRASE}{COMPLEMENT}{{0,4}}+)(?:[DR]R?y)?,"
    rf"(?=[WGgEeVCDNKHUPa])[^.?!;:|QMJS](?:(?!,R?[XVC])[^.?!;:|QMJ]){{2,50}},{GAP}{{0,2}}\Z"
)
_CLAUSE_START = r"[;:-]|,?[&BU](?=[^,])|,|[QMJ]"


def across(symbols: str, start: int, first: int) -> Subject | None:
    """Return the subject that opens a clause and stands before an aside of any length, at whose end `first` is.

    A Turkish official, speaking on condition of anonymity because the talks are private, predicted that … A survey last
    year, redone after the gauge was mended, put the wait at …
    """
    floor = max(start, first - REACH)
    if symbols.count(",", floor, first) < _COMMAS:
        return None
    match = compiled(_ASIDE_BEHIND).match(symbols, floor, first) or compiled(_ASKED).search(symbols, floor, first)
    return Subject(*match.span("one"), "beside") if match else None


def joined_subject(symbols: str, start: int, lo: int, first: int, previous: Subject | None) -> Subject | None:
    """Return who does what stands behind "and" and an aside: Ana Moe stood up in Reno and, citing the law, | urged him.

    It is the subject of the clause from `lo` on, or `previous`, whose verb stands in the aside.
    """
    joint = search_before(_JOINED_BEHIND_ASIDE, symbols, first, start, ends=",R")
    if joint is None:
        return None
    before = main_subject(symbols, max(start, lo), joint.start()) if lo <= joint.start() else None
    return before or previous


_JOINED_BEHIND_ASIDE = r"[&B],[PGgEeRUa][^.?!;:|QMJ,]{1,25},R?\Z"


def across_dashes(symbols: str, start: int, first: int, beside: Subject | None) -> Subject | None:
    """Return the subject that opens a sentence, before an aside between dashes in which only `beside` was found.

    Ana Moe — her friends call her Ani — | told the court that it rained.
    """
    if symbols[first - 1] not in "-R" or symbols.count("-", start, first) != _DASHES:
        return None
    if beside and beside.start < symbols.index("-", start):
        return None  # The film — which has several voices — | explains
    match = compiled(_BETWEEN_DASHES).match(symbols, start, first)
    return Subject(*match.span("one"), "beside") if match else None


_DASHES = 2
_BETWEEN_DASHES = rf"(?P<one>{SUBJECT})-[^.?!;:|QMJ-]*[XVC][^.?!;:|QMJ-]*-R?\Z"
_COMMAS = 2
# After the minister, asked about the strike, | had said
# and after the guild, which had backed it, | said
_ASKED = (
    rf"[UPTH](?P<one>{NOUNS}{COMPLEMENT}{{0,3}}+),"
    r"(?:[CVEeGg][^.?!;:|QMJSX,WTUHXVC]{1,20}|WR?[XVC][^.?!;:|QMJ,]{1,25}),R?\Z"
)


# A cook who warned that a man was too ill to go home | has told; a cook who left the hall before it burnt | has told
_RELATIVE_BEHIND = (
    rf"[&B]?(?P<one>{NOUNS}{COMPLEMENT}{{0,3}}+)WR?[VC]"
    rf"(?:(?<!X)[^.?!;:|,&BQMJX-])*(?:X|(?<![WX])(?<!XR)[VC])[^.?!;:|,&BQMJXVC-]*\Z"
)


def behind_relative(symbols: str, start: int, first: int) -> Subject | None:
    """Return the subject that opens a sentence, where a clause about it, with a second verb in it, ends at `first`."""
    match = compiled(_RELATIVE_BEHIND).match(symbols, start, first) if "W" in symbols[start:first] else None
    return Subject(*match.span("one"), "beside") if match else None


def main_subject(symbols: str, start: int, first: int) -> Subject | None:
    """Return the subject of the last clause whose finite verb stands before `first`."""
    joints = compiled(_CLAUSE_START).finditer(symbols, max(start, first - REACH), first)
    starts = [start, *(match.end() for match in joints)]
    for at, begin in reversed([*enumerate(starts)]):
        if (match := compiled(_MAIN).match(symbols, begin, first)) and symbols[match.start("one")] != "O":
            start, end = match.span("one")
            # Ana Moe and | Bo Lie issued a statement | saying that: both did.
            both = compiled(_MAIN).match(symbols, starts[at - 1], first) if at and symbols[begin - 1] == "&" else None
            start = both.start("one") if both and both.end("one") == end else start
            start = _named_before(symbols, starts[at - 1], start, end, first) if at and begin == start else start
            day = search_before(_DAY_BEHIND, symbols, end, start)
            return Subject(start, day.start() if day else end, "main")
    return None


def _named_before(symbols: str, floor: int, start: int, end: int, first: int) -> int:
    """Return where a subject starts that is only said of a name before its comma: Ana Moe, | 46, a cook, quit, saying.

    That is an age, letters or a phrase between two commas behind the name; none behind a comma opens the clause.
    """
    if symbols[end - 1] != "," or not compiled("K{2,5},").fullmatch(symbols, floor, start):
        return start
    whole = compiled(_MAIN).match(symbols, floor, first)
    return floor if whole and whole.span("one") == (floor, end) else start


_DAY_BEHIND = r"(?<=K)P?(?:Y|[DR]y)\Z"  # Ana Moe | on Friday | scolded Lie while praising Day
_OPENED = rf"[^.?!;|]{{1,40}}?,(?P<one>{SUBJECT}){GAP}{{0,4}}{FINITE}"


def after_comma(symbols: str, start: int, stop: int) -> Subject | None:
    """Return the subject of the clause behind what opens its sentence: Asked why, | Ana Moe said that."""
    if match := compiled(_OPENED).match(symbols, start, stop):
        return Subject(*match.span("one"), "main")
    return None
