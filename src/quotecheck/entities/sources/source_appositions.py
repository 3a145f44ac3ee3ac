"""Which name stands in apposition to a source, or is said to be that of whoever the source describes."""

from __future__ import annotations

from itertools import zip_longest

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.lexicon import common_words
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import Mention, MentionKind, Span, Tokens
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.phrases.role_words.unclosed_appositions import is_unclosed
from quotecheck.system.expressions import expression
from quotecheck.text.punctuation import CLAUSE_ENDS, COMMA_OR_DASH, OPENING_QUOTES, OWNING_OF_ONE

_CLOSED = expression(r"(?: \([^()\n]*\))?,")  # the Halden Housing Trust | (HHT),
_BEHIND = 80  # characters
_LONGEST_TITLE = 4  # words between a comma and a name: the speaker, | year 11 student | Ana Moe
_LONGEST_ALIAS = 4  # words
_TITLING = ("-based", "-born", "-old")
_NAMING = frozenset({"as", "by"})
_NAME = frozenset({"the", "name", "of", "only", "just"})  # goes by | the name of | Honest Otter
_CALLED = frozenset({"called", "named"})


def apposed_behind(context: Context, end: int) -> Mention | None:
    """Return the name of somebody that stands in apposition right behind a source: "… the director, Ana Moe."."""
    called = context.text.startswith((" called ", " named "), end)
    if not called and not context.text.startswith(", ", end):
        return None
    for mention in context.inside(end, end + _BEHIND):
        if mention.kind is MentionKind.NAME and context.names_somebody(mention):
            follows = context.text[mention.span.end : mention.span.end + 1]
            # "says the trust's economist, Dr Ana Moe, whose": the role that the name was given is the source itself
            begins = end + 2 in (mention.span.start, mention.extent.start) or mention.extent.start < end
            between = context.text[end + 2 : mention.extent.start]
            begins = begins or (bool(between.strip()) and _is_prenominal(between, mention))  # The aunt, | kuia Ana Moe
            if called:
                return mention if mention.extent.start < end else None
            return mention if begins and (not follows or follows in CLAUSE_ENDS) else None
    return None


def apposed_before(context: Context, start: int, phrase: Phrase) -> Mention | None:
    """Return the name whose unclosed apposition is the source: Ana Moe, | a nurse in Reno | said."""
    tokens = context.index.tokens
    if not is_unclosed(tokens, tokens.within(start, phrase.end).start, phrase.tokens.stop):
        return None
    for mention in context.before(phrase.start, _BEHIND):
        if mention.kind is MentionKind.NAME and context.names_somebody(mention):
            told = mention.span.end < phrase.start and any(role.span.start == phrase.start for role in mention.roles)
            return mention if told else None
    return None


def apposed_name(context: Context, core: int, end: int, *, plain_body: bool) -> Mention | None:
    """Return the name that stands in apposition: "the engineer, Ola Moe,"."""
    inside = [mention for mention in context.inside(core, end) if context.names_somebody(mention)]
    mentions = [
        mention for mention, after in zip_longest(inside, inside[1:]) if not _is_of(context.text, mention, after)
    ]
    names = [mention for mention in mentions if mention.kind is MentionKind.NAME]
    for mention in mentions if plain_body else names:
        if context.text[core : mention.extent.start].strip(" ,") in lexicon.words("calling"):
            return mention  # a group called Safe Harbour
        begin = mention.extent.start
        between = context.text[core:begin].strip(COMMA_OR_DASH)
        if mention.roles and mention.kind is MentionKind.ORGANIZATION and between.startswith(("the ", "a ", "an ")):
            return mention  # one of the buyers, the Dutch firm Van Halden Optics,
        titled = _is_style(between) and mention.name and (mention.name.honorific or mention.roles)
        if (begin <= core and mention.roles) or not between or titled:
            return mention
    for mention in mentions:
        told = mention.roles or context.text.endswith("-based ", core, mention.extent.start)
        if mention.kind is MentionKind.ORGANIZATION and not (plain_body and told):
            continue  # "The firm that built the bridge, Halden Works,"
        if _only_name(context.text[core : mention.extent.start]):
            return mention
        _, comma, between = context.text[core : mention.extent.start].rpartition(", ")
        beside = comma and (not between or _is_style(between) or _is_prenominal(between, mention))
        if beside and (mention.span.end >= end or _CLOSED.match(context.text, mention.span.end)):
            return mention
    return None


def apposed_to_pronoun(context: Context, core: int, end: int) -> Mention | None:
    """Return who stands in apposition to a pronoun: one of them, | the plumber Ana Moe |; another, | Halden Works |."""
    bodies = (
        mention
        for mention in context.inside(core, end)
        if mention.kind is MentionKind.ORGANIZATION
        and context.names_somebody(mention)
        and context.text[core : mention.extent.start].endswith((", ", ", the "))
        and _CLOSED.match(context.text, mention.span.end)
    )
    return apposed_name(context, core, end, plain_body=True) or next(bodies, None)


def _is_of(text: str, mention: Mention, after: Mention | None) -> bool:
    """Return whether a body in an apposition says whose the one named next is: Labour's | Ana Moe; Board, | Ana Moe."""
    if text.startswith(OWNING_OF_ONE, mention.span.end):
        return True
    between = text[mention.span.end : after.extent.start] if after else ""
    named = after is not None and after.kind is MentionKind.NAME and mention.kind is MentionKind.ORGANIZATION
    return named and between == ", "


def _is_style(between: str) -> bool:
    """Return whether words open a title of respect: the dean, | the Very | Rev Ana Moe,."""
    words = between.lower().split()
    if words and words[-1].endswith(("'s", "’s")):
        return len(words) < _LONGEST_TITLE  # his seconder, | Labour's | Cllr Ana Moe,
    return bool(words) and lexicon.words("before_styles").issuperset(words)


def _is_prenominal(between: str, mention: Mention) -> bool:
    """Return whether words before a name say who that is: the aunt, | kuia | Ana Moe; | Ostby-based | Halden Works.

    The coordinator, | the Salvadoran | Ana Moe; not "the nurse, | citing | Ana Moe,".
    """
    words = between.split()
    if words[:1] == ["the"]:
        words = words[1:]
        return len(words) == 1 and (words[0].lower() in lexicon.words("demonyms") or words[0].endswith(_TITLING))
    if not 0 < len(words) <= _LONGEST_TITLE or any(word in function_words() for word in words):
        return False
    if mention.roles and mention.extent.start < mention.span.start:
        return True  # year 11 | student Ana Moe
    last = words[-1].lower()
    known = noun_kind(last)
    titling = known is not None and known.noun in (Noun.PERSON, Noun.BODY)
    return titling or last.endswith(_TITLING) or (last.isalpha() and last not in common_words())


def _only_name(between: str) -> bool:
    """Return whether words give a name to somebody described: a trader, who gave her name only as | Ana.

    A trader who goes by the name of | Ana. A neighbour who asked to be called only | Ana.
    """
    words = between.lower().strip().removesuffix(" only").removesuffix(" just").split()
    last = words[-2:]
    named = words[-1:] == ["as"] or words[-3:] == ["the", "name", "of"] or last in (["the", "name"], ["be", "called"])
    before = not lexicon.words("signs_of_a_former_name").isdisjoint(words)  # the firm, known until 2021 as
    return named and not before and not lexicon.words("giving_a_name").isdisjoint(words)


def told_alias(context: Context, core: int, whole: Span) -> str:
    """Return the name that a source gives whoever it describes, where it does not look like a name: Honest Otter.

    "The page's administrator, who goes by Honest Otter,"; "a man named Roman"; "who asked to be called only Roman";
    'a news site called “The Local”'
    """
    tokens = context.index.tokens
    place = tokens.within(core, whole.end)
    for i in place:
        if not _gives_name(tokens, place.start, i):
            continue
        first = i + 1
        while tokens.words[first] in _NAME or tokens.words[first] in OPENING_QUOTES:
            first += 1
        stop = first
        while stop < place.stop and tokens.words[stop][0].isupper() and stop - first < _LONGEST_ALIAS:
            stop += 1
        if stop > first and (stop == place.stop or not tokens.words[stop][0].isalpha()):
            return context.text[tokens.starts[first] : tokens.ends[stop - 1]]
    return ""


def _gives_name(tokens: Tokens, start: int, i: int) -> bool:
    """Return whether a name stands behind token `i`: goes | by; gave her name | as; asked to be | called."""
    if tokens.lower[i] in _CALLED:
        return tokens.lower[i - 1] == "be" or noun_kind(tokens.lower[i - 1]) is not None
    return tokens.lower[i] in _NAMING and not lexicon.words("giving_a_name").isdisjoint(tokens.lower[start:i])
