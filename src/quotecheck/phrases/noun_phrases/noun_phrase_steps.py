"""What each token does to the noun phrase that is read: qualify it, head it, own it, or end it."""

from collections.abc import Container
from enum import Enum, auto

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Kind, Noun, noun_kind
from quotecheck.lexicon.people import DEMONYM, GIVEN, PLACE
from quotecheck.lexicon.pronouns import HIS_HER_OR_THEIR, possessive_sexes
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Tokens
from quotecheck.phrases.name_words.body_names import is_short_form
from quotecheck.phrases.noun_phrases.noun_phrase_joints import (
    is_between_adjectives,
    is_in_state,
    kind_at,
    leads_to_post,
    links_body,
    lists_fields,
)
from quotecheck.phrases.noun_phrases.told_names import leads_to_other_name
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.words import closed_classes

_OWNS = frozenset({"'s", "'"})
_NO_WORDS = frozenset("|,.;:()\"'s-&")  # shapes of marks and of what is no word
_PASSED = frozenset({"$", "£", "€", "%", "&", "-", "--", "/", "#"})
_ENDING = frozenset("XBIOHWSUT")  # symbols of auxiliaries, pronouns and what opens a clause
_PREPOSITIONS = frozenset("Pobta")
_TIMES = frozenset({"last", "next", "earlier"})
_INNER = frozenset({"inside", "outside"})
_BEHIND = _PREPOSITIONS | {"R", "Y", "0"}
_ADJECTIVE = ("able", "ible", "ous", "iar")
_EXAMPLES = ("such", "as")
BRACKETED = 3
"""Tokens of an acronym in brackets."""


class Step(Enum):
    """What a token is to the phrase before it."""

    PASSED = auto()
    BRACKET = auto()
    """An acronym in brackets opens: the Municipal Chief Executive | (MCE) for Ostby."""
    OWNER = auto()
    """What stood before owns what follows, or is of its name: the group |'s spokesman, a University | of Ostby don."""
    DETERMINER = auto()
    QUANTIFIER = auto()
    OPENER = auto()
    """A preposition that opens the phrase: an | inside source."""
    WORD = auto()
    ENDS = auto()
    COMPLETED = auto()
    """The phrase ends, and what completes its noun begins: the mayor | of Ostby."""


class Core(NamedTuple):
    """What has been read of a phrase: `first` is where it starts, -1 as long as it does not; `stop` is behind its head.

    `read` is the first token that has not been looked at.
    """

    first: int
    stop: int
    read: int
    determiner: str = ""
    head: str = ""
    kind: Kind | None = None


def step_at(tokens: Tokens, i: int, limit: int, core: Core) -> Step:
    """Return what token `i` is to the phrase read so far, which must end before the token `limit`."""
    if tokens.shapes[i] in _NO_WORDS:
        return _mark(tokens, i, limit, core)
    word = tokens.lower[i]
    begun = core.first >= 0
    if word in lexicon.words("articles"):
        return Step.ENDS if begun and core.head not in lexicon.words("quantifiers") else Step.DETERMINER
    if not begun and word in lexicon.words("quantifiers"):
        return Step.QUANTIFIER
    if begun and tokens.lower[i : i + 2] == _EXAMPLES:
        return Step.COMPLETED  # the countries | such as Chad and Mali
    if core.kind and leads_to_other_name(tokens, i):
        return Step.ENDS  # a trader | fondly called Mama Fish
    in_capitals = tokens.words[i - 1].isupper() and len(tokens.words[i - 1]) > 1
    letters = len(word) > 1 and tokens.words[i].isupper() and not in_capitals  # an IT lead, a WHO report
    capital = letters or (begun and tokens.words[i][0].isupper())
    group = "" if capital else closed_classes().get(word, "")
    if group in _ENDING:
        return Step.ENDS
    if group in _PREPOSITIONS:
        if begun and links_body(tokens, i, limit):
            return Step.OWNER  # a University | of Halden professor
        if begun and word in _INNER and leads_to_post(tokens, i + 1, limit):
            return Step.PASSED  # a top | outside | adviser
        return Step.COMPLETED if begun else Step.OPENER if core.determiner else Step.ENDS
    if group == "&":
        if begun and (not core.kind or (core.kind.noun is not Noun.PERSON and leads_to_post(tokens, i + 1, limit))):
            return Step.PASSED  # "current and former officials", "research and policy director"
        joins = begun and not _is_verb(tokens, i + 1, limit) and not _is_another(tokens, i + 1, limit)
        return Step.COMPLETED if joins else Step.ENDS
    if begun and not core.kind and _takes_object(tokens, i, limit):
        return Step.COMPLETED  # the board's decision | opening the weir
    if core.kind is None or kind_at(tokens, i):
        return Step.WORD
    if capital:
        joined = tokens.words[i - 1] == "/" and tokens.ends[i - 1] == tokens.starts[i]  # a Halden News/ | Orla poll
        return Step.WORD if joined or _qualifies_noun(tokens, i, limit, core.head) else Step.ENDS
    if group in ("R", "Y") or word in _TIMES:
        return Step.COMPLETED if word in _TIMES else Step.ENDS
    return _behind_noun(tokens, i, limit, core.kind)


def _mark(tokens: Tokens, i: int, limit: int, core: Core) -> Step:
    """Return what a mark or possessive ending is to the phrase before it."""
    word, words = tokens.lower[i], tokens.words
    if word == "(" and core.kind and i + 2 < limit and words[i + 2] == ")" and is_short_form(words[i + 1]):
        return Step.BRACKET
    if word == "-" and tokens.starts[i] > tokens.ends[i - 1] and tokens.starts[i + 1 : i + 2] > (tokens.ends[i],):
        return Step.ENDS  # is unsure | - and one of many
    if word in _PASSED or (word == "," and core.first >= 0 and is_in_state(tokens, i, limit)):
        return Step.PASSED
    if word == "," and (
        (lists_fields(tokens, i, limit, core.determiner) and not core.kind)
        or is_between_adjectives(tokens, core.first - 1, i, limit)
    ):
        return Step.PASSED
    if word not in _OWNS:
        return Step.ENDS
    if tokens.shapes[i] == "'" and tokens.starts[i] > tokens.ends[i - 1]:  # a mark that opens: another 'Today' anchor
        return Step.ENDS if core.kind else Step.PASSED
    return Step.OWNER


def _qualifies_noun(tokens: Tokens, i: int, limit: int, head: str) -> bool:
    """Return whether a word with a capital behind a noun goes on with the phrase.

    A chief | Democratic negotiator, the Chief | Medical Director, the Office of Management and | Budget director.
    A House | Ports Committee report.
    """
    modifies = head in lexicon.words("title_modifiers") or head in lexicon.words("people_who_qualify")
    before = i - 2 if tokens.lower[i - 1] == "and" else i - 1
    qualifies = tokens.words[before][0].isupper() or modifies
    leads = qualifies and _leads_to(tokens, i, limit, (Noun.PERSON, Noun.DOCUMENT))
    return leads or bool(tokens.flags[i] & (DEMONYM | PLACE)) or _is_title_word(tokens, i + 1, limit)


def _behind_noun(tokens: Tokens, i: int, limit: int, kind: Kind) -> Step:
    """Return what a word in small letters that no list has for a noun is to the noun before it."""
    word = tokens.lower[i]
    if word in lexicon.words("postposed") or word.endswith(_ADJECTIVE):
        return Step.COMPLETED
    form = verb_form(word)
    if form is None:
        if word.endswith("ed"):
            return Step.ENDS  # a verb that no list holds
        if word.endswith("ly") and noun_kind(word) is None:
            return Step.COMPLETED  # an operative | currently in Ostby
        # a junior majoring in history
        return Step.COMPLETED if word.endswith("ing") and _leads_on(tokens, i + 1, limit) else Step.WORD
    if not (form.past or form.participle or form.gerund or form.third):
        # to hear the Ohio senator | speak; not a cruise | control engineer
        bare = kind.noun is Noun.PERSON and not form.noun and not _is_noun(tokens, i + 1, limit)
        return Step.ENDS if bare else Step.WORD
    if form.gerund:  # media | buying sources
        return Step.WORD if not kind.plural and _is_noun(tokens, i + 1, limit) else Step.COMPLETED
    after = noun_kind(tokens.lower[i + 1]) if form.third and i + 1 < limit else None
    if after and after.noun is Noun.PERSON and not after.plural and tokens.words[i + 1][0].islower():
        return Step.WORD  # the Liberal | ferries | critic
    return Step.COMPLETED if form.participle and _qualifies(tokens, i + 1, limit, word) else Step.ENDS


def _qualifies(tokens: Tokens, at: int, limit: int, participle: str) -> bool:
    """Return whether a participle behind a noun completes it ("experts hired by Moe") and is no verb ("Moe said")."""
    return (
        at < limit
        and participle not in lexicon.words("reporting_verbs")
        and closed_classes().get(tokens.lower[at], "") in _BEHIND
        and tokens.lower[at] not in ("last", "next")
    )


def _takes_object(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a gerund has an object with an article or owner: | opening the weir; not: | running costs."""
    form = verb_form(tokens.lower[at])
    behind = tokens.lower[at + 1] if at + 1 < limit else ""
    owned = behind in lexicon.words("articles") or behind in possessive_sexes()
    return owned and form is not None and bool(form.gerund)


def _leads_on(tokens: Tokens, at: int, limit: int) -> bool:
    return at < limit and closed_classes().get(tokens.lower[at], "") in _PREPOSITIONS


def _is_verb(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a finite verb follows: "is the nominee and wins"."""
    form = verb_form(tokens.lower[at]) if at < limit else None
    return bool(form and (form.third or form.past) and not noun_kind(tokens.lower[at]))


def _leads_to(tokens: Tokens, at: int, limit: int, nouns: Container[Noun]) -> bool:
    """Return whether capitals qualify a noun of a kind that follows in small letters: a veteran | GOP consultant.

    "And" may stand between them: the House | Roads and Ports Committee chairman.
    """
    while at < limit and tokens.words[at][0].isupper() and not tokens.flags[at] & GIVEN:
        joined = at + 2 < limit and tokens.lower[at + 1] == "and" and tokens.words[at + 2][0].isupper()
        at += 2 if joined else 1
    kind = noun_kind(tokens.lower[at]) if at < limit else None
    return kind is not None and kind.noun in nouns and tokens.words[at][0].islower()


def _is_title_word(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a capitalised noun for somebody follows."""
    if at >= limit or not tokens.words[at][0].isupper():
        return False
    kind = noun_kind(tokens.lower[at])
    return kind is not None and kind.noun is Noun.PERSON and not tokens.flags[at] & GIVEN


def _is_another(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether somebody or something else follows: "a former diplomat and Ola Moe", "a senator and her bid"."""
    if at < limit and tokens.lower[at] in HIS_HER_OR_THEIR:
        return True
    return (
        at + 1 < limit
        and bool(tokens.flags[at] & GIVEN)
        and tokens.words[at][0].isupper()
        and tokens.words[at + 1][0].isupper()
    )


def _is_noun(tokens: Tokens, at: int, limit: int) -> bool:
    return at < limit and tokens.words[at][0].islower() and noun_kind(tokens.lower[at]) is not None
