"""Which names a source holds: the one that heads it, one in apposition, two joined by "and"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.coordination import Coordination
from quotecheck.entities.referents.places_in_clauses import begins_clause
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.lexicon.titles import title_in_full
from quotecheck.model import NAMED, Mention, MentionKind, Span

_LONGEST_VERB = 4  # letters: have, were
_INTRODUCING = ("", ",", "like", "such as", "including", ", like", ", such as", ", including", "—", "–", "--")
_PAIR = 2
_JOINED = 2  # tokens: and his
_ASIDE = 14  # characters of “, respectively”
_YEAR = 3  # characters of a year of class: ’26


def head_name(context: Context, within: Sequence[Mention], start: int, core: int, end: int) -> Mention | None:
    """Return the name that heads a source: its last words before the first mark or complement."""
    text = context.index.text
    titled = [mention.extent for mention in within if mention.kind is MentionKind.NAME and mention.roles]
    in_role = start
    for mention in within:
        if mention.kind not in NAMED:
            continue
        span, extent = mention.span, mention.extent
        if mention.kind is MentionKind.ORGANIZATION and any(role.start < span.end < role.end for role in titled):
            in_role = span.end
            continue  # "the Bank of Ostby spokesman Ola Moe", "Ostby Weavers and Dyers Guild chairman Ola Moe"
        if span.end + 2 < end and text.startswith(("’s", "'s"), span.end):
            continue
        behind = text[span.end : core]
        if mention.kind is MentionKind.ORGANIZATION and _says_what_it_is(behind):
            return mention
        if span.end < core and behind.strip(" ’'\n") and not _is_year(behind):
            continue
        if span.end == core or _is_year(behind) or span.start <= start < span.end:
            return mention
        if extent.start <= start and span.start < core <= span.end:
            return mention
        before = text[start : extent.start]
        held = mention.kind is MentionKind.ORGANIZATION and span.start < core <= span.end
        if held and _only_qualifies(before) and not text[span.end : end].strip()[:1].isalpha():
            return mention
        if mention.kind is MentionKind.NAME and span.end == end and (_only_titles(before) or _joins_fields(before)):
            return mention
        if mention.kind is MentionKind.NAME and span.end == end and _is_fronting(context, start, extent.start):
            return mention
        # "former governor of Ostmark and Board chairman Ola Moe"
        if (
            mention.kind is MentionKind.NAME
            and mention.roles
            and (extent.start <= start or extent.start < in_role or _titles_before(text[start : extent.start]))
        ):
            return mention
    return None


def _says_what_it_is(behind: str) -> bool:
    """Return whether words behind the name of a body are its kind: the nationalist Halden Times | tabloid."""
    return "_".join(behind.lower().split()) in lexicon.words("kinds_behind_names")


def _is_year(words: str) -> bool:
    """Return whether words behind a name are the year of somebody's class: Ana Moe | ’26."""
    year = words.strip()
    return len(year) == _YEAR and year[0] in "’'" and year[1:].isdigit()


def _only_qualifies(words: str) -> bool:
    """Return whether words before the name of a body only say more of it: the Ostby-based | Center for Rural Life."""
    _, *adjectives = words.split() or [""]
    if any(word[0].isupper() and "-" not in word for word in adjectives):
        return False  # the Workers' | Food and Bakery Union
    nouns = [word for word in adjectives if word not in lexicon.words("people_who_qualify")]
    somebody = any(kind is not None and kind.noun is Noun.PERSON for kind in map(noun_kind, nouns))
    return not somebody and function_words().isdisjoint(adjectives)


def _only_titles(words: str) -> bool:
    """Return whether small words that govern nothing stand before a name: "oil and gas worker Ana Moe"."""
    last = noun_kind(words.rsplit(maxsplit=1)[-1].lower()) if words.strip() else None
    governing = lexicon.words("after_heads") - {"and"}
    return last is not None and last.noun is Noun.PERSON and "," not in words and governing.isdisjoint(words.split())


def _joins_fields(words: str) -> bool:
    """Return whether small words that `and` joins to a title say of what it is: "oil and | gas worker Ana Moe".

    Not those for something else: "the mill and | port chief Ana Moe".
    """
    *fields, joint = words.split() or [""]
    return joint == "and" and bool(fields) and all(map(str.islower, fields)) and fields[0] not in function_words()


def _is_fronting(context: Context, start: int, stop: int) -> bool:
    """Return whether words before a name say when or where it was: "Early in her evidence Moe stated"."""
    tokens = context.index.tokens
    place = tokens.within(start, stop)
    when = lexicon.words("fronting_adverbs")
    return (
        len(place) > 1
        and tokens.lower[place.start] in when
        and tokens.lower[place.start + 1] in lexicon.words("after_heads")
    )


def _titles_before(words: str) -> bool:
    """Return whether words are a first title that "and" joins to the next: "former Gov. and "."""
    head, joined, rest = words.rpartition(" and ")
    title = title_in_full(head.rpartition(" ")[2].rstrip(".").lower())
    kind = noun_kind(title) if joined and not rest else None
    return kind is not None and kind.noun is Noun.PERSON


def with_others(context: Context, whole: Span) -> tuple[Mention, Span] | None:
    """Return who is named before others who are theirs and have no name, and these: Ana Moe | and | her lawyers."""
    first = next(iter(context.inside(whole.start, whole.end)), None)
    if first is None or not _is_person(context, first) or first.extent.start > whole.start:
        return None
    tokens = context.index.tokens
    place = tokens.within(first.span.end, whole.end)
    if len(place) <= _JOINED or tokens.lower[place.start] != "and" or tokens.lower[place.start + 1] not in HIS_OR_HER:
        return None
    phrase = context.phrase(tokens.starts[place.start + 1], whole.end)
    if phrase is None or not phrase.plural or phrase.end < whole.end:
        return None
    return first, Span(tokens.starts[place.start + 1], phrase.core_end)


def with_body(context: Context, whole: Span) -> tuple[Mention, ...]:
    """Return somebody and a body that "and" joins as a source: Ana Moe and the Ostby Department."""
    named = [one for one in context.inside(whole.start, whole.end) if context.names_somebody(one)]
    if len(named) != _PAIR or not _is_person(context, named[0]) or named[1].kind is not MentionKind.ORGANIZATION:
        return ()
    before = context.text[whole.start : named[0].extent.start].strip().lower()
    between = context.text[named[0].span.end : named[1].span.start].split()
    joined = between in (["and"], ["and", "the"]) and before in ("", "both")
    return tuple(named) if joined and named[1].span.end == whole.end else ()


def _is_person(context: Context, mention: Mention) -> bool:
    """Return whether a mention names somebody whom the article tells from others."""
    return mention.kind is MentionKind.NAME and context.owner.get(mention.span.start, ("", 0))[0] == "p"


def named_among_others(context: Context, whole: Span) -> tuple[Mention, ...]:
    """Return the people named at the start of a source that goes on with others: Ana Moe, Bo Lie | and other donors."""
    named: list[Mention] = []
    end = whole.start
    for mention in context.inside(whole.start, whole.end):
        if mention.kind is not MentionKind.NAME or context.text[end : mention.extent.start].strip() not in ("", ","):
            break
        named.append(mention)
        end = mention.span.end
    others = context.text[end : whole.end].lstrip(", ").startswith(("and other ", "and others"))
    return tuple(named) if others and len(named) > 1 else ()


def owners_joined(context: Context, whole: Span) -> bool:
    """Return whether a source begins with joined names that own what follows: "Moe and Lie's lawyer"."""
    first = next(
        (mention for mention in context.inside(whole.start, whole.end) if context.names_somebody(mention)), None
    )
    number = context.joined.get(first.span.start) if first else None
    if number is None:
        return False
    end = context.coordinations[number].span.end
    return end + 2 < whole.end and context.text.startswith(("’s", "'s"), end)


def joined_names(context: Context, whole: Span, core: int) -> Coordination | None:
    """Return the names joined by "and" that head a source, or that stand behind a plural for them.

    "Both Moe and Lie", "economists Ana Moe and Bo Lie", "two porters, Ana Moe and Bo Lie", "unions such as A and B";
    but not "a spokesman for Moe and Lie", "Moe and Lie's lawyer".
    """
    inside = context.inside(whole.start, whole.end)
    first = next((mention for mention in inside if mention.span.start in context.joined), None)
    if first is None:
        return None
    group = context.coordinations[context.joined[first.span.start]]
    if first.extent.start <= whole.start and group.span.end == first.span.end and _is_subject(context, group):
        return group  # "Moe and [Lie] have said"
    if group.span.end > whole.end:
        return None
    if first.span.start != group.starts[0]:
        # Spokesmen for the guild and the board, Moe and Lie respectively: each for his own
        each = context.text[group.span.end : group.span.end + _ASIDE].lstrip(", ").startswith("respectively")
        return group if not each and first.extent.start <= whole.start and _opens_clause(context, group) else None
    before = context.text[whole.start : first.extent.start].strip().lower()
    if not before or before == "both":
        return group
    phrase = context.phrase(whole.start, first.extent.start)
    if phrase is None or not phrase.plural:
        return None
    between = context.text[phrase.core_end : first.extent.start].strip()
    return group if between in _INTRODUCING or (between.endswith(",") and first.extent.start > core) else None


def _opens_clause(context: Context, group: Coordination) -> bool:
    """Return whether a source is but the end of joined names that open a clause: Moe and | Lie and Dahl | said.

    Or of those that are listed: several judges, including Moe, | Lie and Dahl | said.
    """
    first = next(iter(context.inside(group.starts[0], group.starts[0] + 1)))
    listed = context.text[: first.extent.start].endswith((" including ", " such as "))
    return listed or begins_clause(context.index.tokens, first)


def _is_subject(context: Context, group: Coordination) -> bool:
    """Return whether joined names are the subject of a verb in the plural: Moe and Lie have said."""
    tokens = context.index.tokens
    behind = tokens.within(group.span.end, group.span.end + 1 + _LONGEST_VERB)
    if not behind or tokens.lower[behind.start] not in lexicon.words("plural_verbs"):
        return False
    first = next(mention for mention in context.inside(group.starts[0], group.starts[0] + 1))
    return begins_clause(tokens, first) or tokens.words[bisect_left(tokens.starts, first.extent.start) - 1][0].islower()
