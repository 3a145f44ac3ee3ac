"""Titles before a name and what may follow one: Sen., Tan Sri, Jr."""

from __future__ import annotations

from functools import cache

from quotecheck import lexicon

_LEFT = ("Ex", "ex", "Then", "then")


@cache
def title_abbreviations() -> dict[str, str]:
    """Return shortened job titles without their stop → the title in full: Sen, then-Sen → senator."""
    known = dict(line.split() for line in lexicon.lines("title_abbreviations"))
    left = {f"{before}-{short}": whole for before in _LEFT for short, whole in known.items()}
    return known | left


def title_in_full(word: str) -> str:
    """Return a job title, in small letters and without its stop, in full: senator for sen, then-sen; or the word."""
    known = title_abbreviations()
    short = word.removeprefix("ex-").removeprefix("then-")
    return known.get(short.capitalize()) or known.get(short.upper()) or word


@cache
def name_suffixes() -> frozenset[str]:
    """Return what may follow a name and belongs to it, in small letters and without stops: jr, iii."""
    return frozenset(line.lower().rstrip(".") for line in lexicon.lines("name_suffixes"))


@cache
def honorifics() -> dict[str, str]:
    """Return courtesy titles as written → the sex they tell, empty for none."""
    found = {word: sex.strip("-") for word, sex in (line.split() for line in lexicon.lines("honorifics"))}
    for title, sex in (pair for list_ in _LOCAL for pair in _explained(list_)):
        found.setdefault(title, sex)
    return found


def honorific_sex(written: str) -> str:
    """Return the sex that a courtesy title tells, in whatever letters it is written: Mr., MRS; empty for none."""
    return honorifics().get(written) or honorifics().get(written.capitalize(), "")


@cache
def _explained(list_: str) -> tuple[tuple[str, str], ...]:
    """Return the courtesy titles of a list that says where they are used, each with the sex that it tells."""
    found = []
    for words in map(str.split, lexicon.lines(list_)):
        at = next(i for i, word in enumerate(words) if word in _SEXES)
        found.append((" ".join(words[:at]), words[at].strip("-")))
    return tuple(found)


@cache
def local_titles() -> frozenset[str]:
    """Return the courtesy titles of single countries and the words for kin, which are names elsewhere: Eng, Mai, Bu."""
    everywhere = {line.split()[0] for line in lexicon.lines("honorifics")}
    return frozenset(title for list_ in _LOCAL for title, _ in _explained(list_)) - everywhere


@cache
def styles_of_kin() -> frozenset[str]:
    """Return the titles that are words for kin, as written: Aunty, Oom."""
    return frozenset(title for title, _ in _explained("styles_of_kin"))


_LOCAL = ("titles_of_countries", "styles_of_kin")
_SEXES = frozenset({"-", "f", "m"})


@cache
def long_titles() -> frozenset[tuple[str, ...]]:
    """Return the courtesy titles of two words: Tan Sri."""
    return frozenset(tuple(title.split()) for title in honorifics() if " " in title)
