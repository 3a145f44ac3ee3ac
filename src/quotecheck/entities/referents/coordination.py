"""Which names stand side by side as one: "Ana Moe, Bo Lie and Kari Dahl"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from quotecheck.entities.referents.referents import Referent
from quotecheck.model import NAMED, Mention, MentionKind, Span
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.capitals import CAPITAL

_FARTHEST = 30  # characters between two, what stands in brackets among them


class Coordination(NamedTuple):
    """Names that "and" joins, and whose they are; `span` runs from the first to the last."""

    span: Span
    starts: tuple[int, ...]
    referents: tuple[Referent, ...]


_ASIDE = expression(r",\s(?:an?|the|who)\s[^,.;:()\n]{3,80},\s+(?:and|&)\s+")
"""Between two names, what is said of the first or of where its role is: Ana Moe, chair of Elm, a bank, and Bo Lie."""


_FROM = rf"(?:\sof\s{CAPITAL}\w+(?:\s{CAPITAL}\w+)?)?(?:\s*\([^()\n]*\))?"
"""Where the first of two is from, and what stands in brackets behind the name: Ana Moe of Ohio and Bo Lie."""
_WHOSE = rf"(?:(?:the\s)?{CAPITAL}\w+(?:['’]s|s['’])\s)?"
_NEXT = expression(
    rf"{_FROM}(?P<last>\s+(?:and|&)\s+)(?:\d{{1,3}}-year-old\s)?{_WHOSE}"
    rf"|{_FROM}\s*,(?P<oxford>\s+(?:and|&))?\s+{_WHOSE}"
)
"""Between two names of a list: a comma, "and", and whose somebody is: Ana Moe and the Star's Bo Lie."""


def find_coordinations(
    text: str, mentions: Sequence[Mention], owner: Mapping[int, Referent]
) -> tuple[Coordination, ...]:
    """Return the lists of people, and those of bodies, that the text names; nobody stands twice in one."""
    names = [mention for mention in mentions if mention.kind in NAMED]
    apart = [one for one, other in zip_longest(names, names[1:]) if not _is_in_title(one, other)]
    return tuple(_lists(text, apart, owner))


def _is_in_title(one: Mention, other: Mention | None) -> bool:
    """Return whether a body is named in the title before somebody: Bo Lie and | Elm Bank | chair Ana Moe."""
    if other is None or one.kind is not MentionKind.ORGANIZATION or other.kind is not MentionKind.NAME:
        return False
    return other.extent.start <= one.span.start and one.span.end <= other.span.start


def _lists(text: str, names: Sequence[Mention], owner: Mapping[int, Referent]) -> Iterator[Coordination]:
    row: list[Mention] = []
    closed, behind, before = False, 0, -1
    for mention, following in zip_longest(names, names[1:]):
        if mention.span.start not in owner or (row and _is_in_role(row[-1], mention)):
            continue
        if row and following and _is_owner(text, row[-1], mention, following):
            before = mention.extent.start - len(_THE) * text.endswith(_THE, 0, mention.extent.start)
            continue
        if row and _is_body_of(text, row[-1], mention):
            behind = mention.span.end
            continue
        end = mention.extent.start if before < 0 else before
        joint = _joint(text, row[-1], mention, owner, range(behind, end)) if row else ""
        before = -1
        if joint == "," and not closed:
            row.append(mention)
        elif joint == "and" or (joint and joint != "," and len(row) > 1):  # two, and a third; one and two and a third
            row.append(mention)
            closed = True
        else:
            if closed or (len(row) > 1 and _OTHERS.match(text, row[-1].span.end)):
                yield from _whole(row, owner)
            row, closed = [mention], False
    if closed:
        yield from _whole(row, owner)


def _is_body_of(text: str, one: Mention, other: Mention) -> bool:
    """Return whether a body is named behind somebody of it: Ana Moe of | Elm Bank | and Bo Lie of Halden University."""
    named = one.kind is MentionKind.NAME and other.kind is MentionKind.ORGANIZATION
    return named and text[one.span.end : other.span.start] in (" of ", " of the ", " from ", " from the ")


_THE = "the "


def _is_owner(text: str, one: Mention, other: Mention, following: Mention) -> bool:
    """Return whether a body is named before somebody of it: Ana Moe and the | Star | 's Bo Lie."""
    people = one.kind is following.kind is MentionKind.NAME
    between = text[other.span.end : following.extent.start].replace("’", "'")
    return people and other.kind is MentionKind.ORGANIZATION and between in ("'s ", "' ")


def _is_in_role(one: Mention, other: Mention) -> bool:
    """Return whether a body is named in the role of somebody: Ana Moe, chair of | Elm Bank, and Bo Lie."""
    return one.kind is MentionKind.NAME and other.kind is MentionKind.ORGANIZATION and other.span.end <= one.extent.end


_OTHERS = expression(r",?\s(?:and|or)\s(?:\w+\s){0,2}?others?\b")
"""The end of a list that leaves some unnamed: Moe, Lie and other donors."""


def _joint(text: str, one: Mention, other: Mention, owner: Mapping[int, Referent], beside: range) -> str:
    """Return how the second of two names follows the first in a list: ",", "and" or ", and"; nothing if it does not.

    `beside` runs from where the last body ends that somebody is named with, to where the second name begins, or the
    body before it whose somebody is.
    """
    behind, end = beside.start, beside.stop
    if one.kind is not other.kind or owner[one.span.start] == owner[other.span.start]:
        return ""
    for start in {one.span.end, one.extent.end, max(behind, one.span.end)}:
        if 0 < end - start < _FARTHEST and (match := _NEXT.fullmatch(text, start, end)):
            if match["last"]:
                return "and"
            # "Ana Moe, the mayor, and Bo Lie": the comma belongs to the apposition
            joined = "and" if start > one.span.end else ", and"
            return joined if match["oxford"] else ","
        if start < end and _ASIDE.fullmatch(text, start, end):
            return "and"
    return ""


def _whole(row: Sequence[Mention], owner: Mapping[int, Referent]) -> Iterator[Coordination]:
    referents = tuple([owner[mention.span.start] for mention in row])
    if len(set(referents)) == len(referents):
        starts = tuple([mention.span.start for mention in row])
        yield Coordination(Span(row[0].span.start, row[-1].span.end), starts, referents)
