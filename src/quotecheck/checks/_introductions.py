"""Whether an article says who somebody is: used by the check of people who are quoted without a role."""

from __future__ import annotations

from bisect import bisect_right

from quotecheck.checks._near import written_words
from quotecheck.lexicon import common_words, words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.given_names import sex_of
from quotecheck.model import TOLD, Article, Attribution, Entity, Mention, MentionKind, Paragraph
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_REACH = 40  # characters
_OFTEN = 4  # times
_GAP = 1  # character between a cue and a name
_MARKS = "’”“‘—–…\xa0"
_OUTLET = expression(rf"\s(?:on|in|for)\s(?:[Tt]he\s)?{CAPITAL}")
_APPOSITION = expression(r"\b(?:an?|another|the|his|her|their|my|our|one)\s[a-z][a-z -]*,\s\Z")


def comes_in(article: Article, person: Entity, statement: Attribution) -> bool:
    """Return whether somebody is named in full beside the statement, hardly before and not often behind it."""
    named = [mention for mention in person.mentions if mention.name]
    if not 0 < len(named) <= _OFTEN or _is_body(named[0].text):
        return False
    first, cue = named[0].span, statement.cue
    said = cue is not None and 0 <= first.start - cue.span.end <= _GAP
    behind = article.text[first.end : first.end + 1]  # a letter that a conversion has broken
    if (behind > "\x7f" and behind not in _MARKS) or (not said and _behind_words(article.text, first.start)):
        return False
    if cue is not None and _OUTLET.match(article.text, cue.span.end if not said else first.end):
        return False
    paragraphs = article.paragraphs[bisect_right(article.paragraphs, first.start, key=_start) - 1 :]
    return paragraphs[0].kind in TOLD and " " in named[0].text and paragraphs[0].span.overlaps(statement.span)


def _behind_words(text: str, start: int) -> bool:
    """Return whether words before a name may tell who it is: another friend, Ana Ruiz; president for talk Ana Ruiz."""
    before = text[max(0, start - _REACH) : start]
    if _APPOSITION.search(before):
        return True
    last = before.rpartition(" ")[0].rpartition(" ")[2] if before.endswith(" ") else ""
    return last.isalpha() and last.islower() and last not in function_words()


def _is_body(name: str) -> bool:
    """Return whether a name ends in a common word and has no given name: Harbour Public Radio."""
    *_, last = parts = [fold(word).lower() for word in name.split()]
    return last in common_words() and not any(map(sex_of, parts))


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start


def is_described(text: str, mention: Mention) -> bool:
    """Return whether words stand beside a name that may tell who it is: Ana Ruiz, 34, a baker; my friend Ana Ruiz."""
    if mention.name is None:
        return mention.kind is MentionKind.DESCRIPTION
    if _in_apposition(text, mention.extent.end) or _in_apposition(text, mention.span.end):
        return True
    owned = text[max(0, mention.span.start - 3) : mention.span.start] in ("’s ", "'s ", "s’ ", "s' ")
    return owned or has_words(mention.extent.of(text))


def _in_apposition(text: str, end: int) -> bool:
    """Return whether words that may tell who somebody is stand behind a name that ends at `end`.

    Ana Ruiz, 34, a baker; Ruiz (34); Ruiz of Brell; Ruiz, who runs it; but not "Ruiz, who wore a lamp" and "Ruiz,
    adding that".
    """
    behind = text[end : end + _REACH].removeprefix("’s").removeprefix("'s")
    if behind[:1].isspace():
        return behind[1:2] == "(" or (behind[1:4] == "of " and behind[4:5].isupper())
    if not (behind[:1] == "," and behind[1:2].isspace()):
        return False
    word, verb, *_ = (*written_words(behind), "", "")
    if word == "who":
        return (verb.endswith("s") and len(verb) > 1) or verb == "had" or verb in words("verbs_of_standing")
    return word != "said" and not word.endswith(("ing", "ed"))


def has_words(phrase: str) -> bool:
    """Return whether a phrase is more than a name: a friend, Ana Ruiz; the Gazette's Ana Ruiz."""
    return (
        "’s " in phrase
        or "'s " in phrase
        or "s’ " in phrase
        or "s' " in phrase
        or any(word.islower() for word in phrase.split() if word not in words("name_particles") and len(word) > 1)
    )
