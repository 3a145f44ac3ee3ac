"""Whether a name is a surname alone, and a longer one that of its bearer."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.people import is_title
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Mention, Span, TextIndex, Tokens

_PEERS = ("lord", "lady")
_ASIDE = 8  # tokens between two commas behind a name
_FARTHEST = 14  # tokens from a name within which the text says that it is all it gives
_STOPS = (".", "\n", ";")
_GLUED = 3  # capitals, each before small letters: DolanShareReply


def alone(mention: Mention) -> str:
    """Return the surname that a name is, nothing where it has other words: Brandt; al-Brandt; De Brandt; not Ms. O."""
    names = mention.name.tokens if mention.name else ()
    if not names or not _is_particles(names[:-1]) or len(names[-1]) < 2:
        return ""
    return " ".join(names)


def has_particle(surname: str) -> bool:
    """Return whether a surname has an article or a particle before it, as names of places and firms have: al-Brandt."""
    article, hyphen, _ = surname.partition("-")
    return " " in surname or (bool(hyphen) and article.lower() in listed("joined_articles"))


def _is_particles(names: Sequence[str]) -> bool:
    return all(name.lower() in listed("name_particles") for name in names)


def ends_in(index: TextIndex, first: Mention, full: Mention, surname: str, *, titled: bool) -> bool:
    """Return whether a full name surely is one, and ends in the surname, which is no word: Rosa Black, Black.

    Behind a title it is one, whatever the given name and the word: Ms Field, then Aoibhe Field. So is, behind a given
    name of no list, one with a title or a post whose surname speaks: Dimalanta said; Capt. Bonifer Dimalanta. The
    particle of a surname has a capital where it opens a sentence: Al-Brandt said; Omar al-Brandt.
    """
    names = full.name.tokens if full.name else ("",)
    if names[0].lower() in listed("name_particles"):
        return False  # Umm Laith, the mother of Laith
    heard = speaks(index, first)
    sure = sex_of(fold(names[0])) or (heard and (full.roles or (full.name and full.name.honorific)))
    if has_particle(surname):
        if not (titled or (heard and sure)) or not " ".join(names).lower().endswith(f" {surname.lower()}"):
            return False
    elif names[-1] != surname or (not titled and (not sure or surname.lower() in common_words())):
        return False
    return not any(sum(a.isupper() and b.islower() for a, b in pairwise(name)) >= _GLUED for name in names)


def speaks(index: TextIndex, mention: Mention) -> bool:
    """Return whether a verb of speech stands beside a name: Dimalanta said; said Dimalanta; Dimalanta, too, said."""
    tokens = index.tokens
    i, stop = bisect_left(tokens.starts, mention.span.start), bisect_left(tokens.starts, mention.span.end)
    if tokens.words[stop] == "," and "," in tokens.words[stop + 1 : stop + _ASIDE]:
        stop = tokens.words.index(",", stop + 1) + 1
    verb = tokens.forms[stop] if stop < len(tokens.words) else None
    cited = tokens.lower[i - 1] in listed("said_before_subjects") or tokens.lower[i - 2 : i] == ("according", "to")
    return cited or (verb is not None and verb.lemma in speech_verbs())


def is_withheld(index: TextIndex, span: Span) -> bool:
    """Return whether the sentence says that a name is all that it gives: named only as | Ms Moe; who gave one name."""
    lower = index.tokens.lower
    i = bisect_left(index.tokens.starts, span.start)
    before = lower[max(0, i - _FARTHEST) : i]
    start = max((k + 1 for k, word in enumerate(before) if word in _STOPS), default=0)
    behind = lower[i + 1 : i + _FARTHEST]
    stop = next((k for k, word in enumerate(behind) if word in _STOPS), len(behind))
    beside = (*before[start:], *behind[:stop])
    if "only" in before[start:] and "as" in before[start:]:
        return True
    return any(
        word in listed("words_of_part_of_a_name") or (word == "name" and beside[k - 1] in listed("parts_of_a_name"))
        for k, word in enumerate(beside)
    )


def may_be_of_others(index: TextIndex, first: Mention, full: Mention, surname: str, *, titled: bool) -> bool:
    """Return whether a surname may be whole by its title, a relative's, or that of a name before: Lord Brandt.

    Brandt left, and his brother, Leo Brandt, stayed: these are two.
    """
    if first.name is not None and first.name.honorific.lower() in _PEERS:
        return True
    return _is_of_kin(index.tokens, full) or _follows_given(
        index.tokens, surname.rpartition(" ")[2], first.span.start, titled=titled
    )


def _is_of_kin(tokens: Tokens, full: Mention) -> bool:
    """Return whether somebody is told before a full name to be another's relative: His younger brother, Mr | Moe."""
    at = bisect_left(tokens.starts, full.extent.start) - 1
    at -= tokens.words[at] == ","
    before = tokens.lower[at : bisect_left(tokens.starts, full.span.start)]
    return any(role.head in listed("kin") for role in full.roles) or not listed("kin").isdisjoint(before)


def _follows_given(tokens: Tokens, surname: str, start: int, *, titled: bool) -> bool:
    """Return whether a surname stands behind a given name before the offset `start`: Leo and Ada Brandt; Mrs Brandt.

    Of a `titled` one so does any other name: Aoibhe Brandt; Mrs Brandt. So does a day behind a title: Chief | Sunday |
    Brandt.
    """
    here = bisect_left(tokens.starts, start)
    places = [i for i in range(1, here) if tokens.words[i] == surname]
    return _is_given_day(tokens, here) or any(
        sex_of(fold(tokens.words[i - 1]))
        or _is_given_day(tokens, i)
        or (titled and tokens.words[i - 1].istitle() and tokens.lower[i - 1].rstrip(".") not in listed("courtesies"))
        for i in places
    )


def _is_given_day(tokens: Tokens, at: int) -> bool:
    """Return whether a day stands before a surname and behind a title, where it is a given name."""
    title = tokens.words[at - 2]
    return tokens.lower[at - 1] in listed("calendar") and (is_title(title) or title.lower() in listed("title_words"))
