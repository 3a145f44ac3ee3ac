"""Which bodies of an article have nearly one name: used by the check of organisations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.checks._bodies import is_misspelt
from quotecheck.checks._bodies_of_two_sorts import are_led_by_two, are_two_organs, holders_of_posts
from quotecheck.checks._body_content import LONG, content_words
from quotecheck.checks._body_names import body_names
from quotecheck.checks._body_places import are_two, gaps
from quotecheck.checks._body_slips import is_widened, near_names
from quotecheck.checks._body_words import bare, is_place, tells_apart
from quotecheck.checks._long_names import is_one_long_name
from quotecheck.checks._split_names import is_split
from quotecheck.checks._turned_names import are_turned
from quotecheck.checks.acronym_conflict import rule as acronym_conflict
from quotecheck.checks.acronym_two_forms import rule as acronym_two_forms
from quotecheck.lexicon import common_words
from quotecheck.model import Acronym, Article, BodyName

_MOST_COMPARED = 25
_FEW = 2  # times that a name stands which may be a slip
_BOTH = 2


def near_bodies(article: Article) -> Iterator[tuple[Sequence[BodyName], Sequence[BodyName]]]:
    """Yield the places of a name and those of one that is nearly the same, each such name once.

    The second is the rarer, at a draw the later.
    """
    by_words = body_names(article)
    bodies = {each.words for each in article.body_names}
    letters = {each.words: each for each in article.acronyms}
    by_gap: dict[tuple[str, ...], list[str]] = {}
    reported: set[str] = set()
    holders = holders_of_posts(article) if by_words else {}
    for name, places in by_words.items():
        for gap in gaps(name):
            for other in by_gap.setdefault(gap, [])[-_MOST_COMPARED:]:
                usual, odd = (other, name) if len(by_words[other]) >= len(places) else (name, other)
                # A name that comes first is no shortened one; Ostby Credit Co. is a part of Ostby Co.
                near = near_names(usual, odd) or is_split(usual, odd) or _has_its_letters(letters, usual, odd)
                near = near or is_one_long_name(article.text, by_words, usual, odd)
                if not near and not (is_widened(other, name) and name in bodies):
                    continue
                told = odd not in reported and len(by_words[odd]) <= _FEW
                if (
                    told
                    and _may_be_one(article, letters, usual, odd)
                    and not are_two(article.text, by_words[usual], by_words[odd])
                    and not are_two_organs(usual, odd)
                    and not are_led_by_two(holders, by_words[usual], by_words[odd])
                ):
                    reported.add(odd)
                    yield by_words[usual], by_words[odd]
            by_gap[gap].append(name)


def _has_its_letters(letters: Mapping[str, Acronym], usual: str, odd: str) -> bool:
    """Return whether a name fits the letters that another was given, of which one ordinary word is another.

    Elm Workers' Solidarity Circle (EWSC), Elm Workers' Support Circle; not a name of three words, nor the Eastern one.
    """
    a, b = content_words(usual), content_words(odd)
    if len(a) != len(b) or len(a) <= LONG or (usual in letters) == (odd in letters):
        return False
    told = [(bare(x), bare(y)) for x, y in zip(a, b, strict=True) if bare(x) != bare(y)]
    alike = len(told) == 1 and told[0][0][0] == told[0][1][0]
    return alike and not any(tells_apart(word) or is_place(word) or word not in common_words() for word in told[0])


def _may_be_one(article: Article, letters: Mapping[str, Acronym], usual: str, odd: str) -> bool:
    """Return whether the letters of two names do not tell them apart: not the KSWG and the KWSG.

    Letters that both have, but for a misspelling, are in conflict, which is another rule's; so are those turned.
    """
    own = [letters[each] for each in (usual, odd) if each in letters]
    if len(own) < _BOTH:
        return True
    conflict = not is_misspelt(usual, odd) and acronym_conflict.runs(article.house)
    conflict = conflict or (are_turned(*own) and acronym_two_forms.runs(article.house))
    return len({"".join(sorted(each.letters)) for each in own}) == 1 and not conflict
