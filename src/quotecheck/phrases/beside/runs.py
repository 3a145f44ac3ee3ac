"""Find the runs of capitalised words: what the name of a person, a body or a place can be made of."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.lexicon.people import BODY, CALENDAR, GIVEN, HONORIFIC, ROLE, SUFFIX, THING
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.beside.linked_runs import linked
from quotecheck.phrases.name_words.listed_bodies import with_listed_bodies
from quotecheck.phrases.name_words.run import NameWord, Run
from quotecheck.phrases.name_words.small_words_in_names import with_small_words
from quotecheck.phrases.role_words.completed_posts import parted
from quotecheck.system.expressions import expression
from quotecheck.text.words import closed_classes

_NUMERALS = frozenset("ivx")

# What is both a name and a small word or a month is a name only where another word of the name follows.
_WORD = "(?:[KATZIJ]|[MYNE](?=p{0,3}+[KATZIJMS]))"
_DAY = "(?<=[TK])[CF](?=[KATZIJ])"  # Hon. Friday Moe, Dr Sunday Okoro
_MONTH = "(?<=[KIT])[MCF]"  # Elizabeth May, Dorothy Day, Ms. Day
_SURNAMES = frozenset({"may", "march", "mar", "august", "day", "summer"})  # of the words for times
_IN = frozenset({"in", "at", "near", "from"})
_NICKNAME = r"(?<=[KATZIJ])[(\"'][^|,.;()'\"]{1,6}+[)'\"](?=p{0,3}+[KATZIJMYNES])"


_RUN = expression(rf"{_WORD}(?:p{{0,3}}+{_WORD}|,Z|{_NICKNAME}|{_DAY}|{_MONTH})*+(?:p{{0,3}}+S)?|S")
"""A run in `Tokens.shapes`, before its words have been looked at."""


_PART = expression(rf"p{{0,3}}+[KATZIJMYNESCF]|,|{_NICKNAME}")
"""A part of a run: a word with its particles, a comma, a nickname in its marks."""


# Two words of one name: a space or the end of a line between them.
_GAPS = frozenset({" ", "\u00a0", "\n", " \n", "\r\n", " \r\n"})
_NO_START = frozenset("@#/.-")
_PLAIN = "KAZTI"  # shapes of words that need no second look
_LONGEST_NICKNAME, _LONGEST_INITIALS = 15, 5  # characters
_IN_NICKNAMES = str.maketrans("", "", " -’")  # Ka Jun-jun


def find_runs(index: TextIndex, titles: frozenset[str] = frozenset()) -> tuple[Run, ...]:
    """Return every run of capitalised words in reading order; closed words (`But`) and the calendar belong to none.

    Args:
        index: the text; no run crosses the end of a paragraph.
        titles: words in small letters that are job titles here beside those of the lists.
    """
    text, tokens = index.text, index.tokens
    starts, ends, shapes = tokens.starts, tokens.ends, tokens.shapes
    found: list[Run] = []
    for match in _RUN.finditer(shapes):
        first, stop = match.span()
        if stop > first + 1 and tokens.lower[first] in lexicon.words("verbs_before_names"):
            first += 1  # Added | Moe that the gate was shut
        if text.startswith("$", ends[stop - 1]):
            stop -= 1  # a bill of HK | $40,000
            if stop == first:
                continue
        start, end = starts[first], ends[first]
        if titles or _is_part(text, start) or match[0].strip(_PLAIN):
            found += _pieces(index, first, stop, titles)
        elif stop == first + 1:  # most runs are one plain word
            found.append(Run((NameWord(start, end, text[start:end], _flags(tokens, first), first, stop),)))
        elif names_department(tokens, first) or any(
            text[ends[i] : starts[i + 1]] not in _GAPS for i in range(first, stop - 1)
        ):
            found += _pieces(index, first, stop, titles)
        else:
            place = range(first, stop)
            words = [
                NameWord(starts[i], ends[i], text[starts[i] : ends[i]], _flags(tokens, i), i, i + 1) for i in place
            ]
            found.append(Run(tuple(words)))
    return tuple(with_listed_bodies(index, (*parted(tokens, linked(tokens, with_small_words(index, found))),)))


def _pieces(index: TextIndex, first: int, stop: int, titles: frozenset[str]) -> Iterator[Run]:
    """Yield the runs in tokens `first` to `stop`, which by their shapes may be one."""
    text, tokens = index.text, index.tokens
    starts, ends, shapes = tokens.starts, tokens.ends, tokens.shapes
    words: list[NameWord] = []
    nickname = ""
    reached = 0
    if first + 1 < stop and names_department(tokens, first):
        first += 1
    for part in _PART.finditer(shapes, first, stop):
        begin, past = part.span()
        shape, gap = shapes[past - 1], text[reached : starts[begin]]
        if words and not (gap in _GAPS if shape != "," else not gap):
            yield Run(tuple(words), nickname)
            words, nickname = [], ""
        if shape == ",":
            reached = ends[begin]
            continue
        fits = _is_nickname if shape in "')\"" else _is_name if shape in "MYNE" else _is_day if shape in "CF" else None
        if fits and not fits(text, tokens, begin, past) and not (words and _is_surname(tokens, past - 1)):
            if words:
                yield Run(tuple(words), nickname)
            words, nickname = [], ""
            if fits is _is_nickname:
                yield from _pieces(index, begin + 1, past - 1, titles)
        elif fits is _is_nickname:
            nickname, reached = text[ends[begin] : starts[past - 1]], ends[past - 1]
        else:
            if not words:
                begin = past - 1
                if _is_part(text, starts[begin]):
                    continue
            words.append(_name_word(text, tokens, begin, past, titles))
            reached = ends[past - 1]
    if words:
        yield Run(tuple(words), nickname)


def _is_part(text: str, start: int) -> bool:
    """Return whether what starts at `start` is a part of an address, a handle or a tag, and no name."""
    return start > 0 and text[start - 1] in _NO_START and not text.endswith("--", 0, start)


def _name_word(text: str, tokens: Tokens, first: int, stop: int, titles: frozenset[str]) -> NameWord:
    start, end = tokens.starts[first], tokens.ends[stop - 1]
    if tokens.shapes[stop - 1] == "S":
        written = tokens.words[stop - 1]
        hyphen = written.find(".-")
        end = tokens.starts[stop - 1] + hyphen + 1 if hyphen > 0 else end - (written[-1] == ".")
    flags = _flags(tokens, first) if stop == first + 1 else 0
    if tokens.shapes[stop - 1] in "CF":
        flags &= ~THING  # Dorothy Day, who is no day
    if titles and tokens.lower[first] in titles:
        flags |= ROLE
    return NameWord(start, end, text[start:end], flags, first, stop)


def names_department(tokens: Tokens, at: int) -> bool:
    """Return whether a word is what a title in small letters is of: secretary of | State | Ann Okoye."""
    return (
        at > 1
        and tokens.words[at - 1] in ("of", "for")
        and tokens.words[at] in lexicon.words("departments")
        and tokens.words[at - 2] in ("secretary", "minister", "department")
    )


def _is_nickname(text: str, tokens: Tokens, first: int, stop: int) -> bool:
    """Return whether what stands in marks or brackets is short and made of words: Robert "Bob" Smith."""
    inner = text[tokens.ends[first] : tokens.starts[stop - 1]].removesuffix(".")  # Hon. (Mrs.) Ola Moe
    if first and tokens.flags[first - 1] & (BODY | ROLE) and not tokens.flags[first + 1] & GIVEN:
        return False  # Commissioner of Police (Crime) Ola Moe
    if "-" in inner and not all(len(part) > 1 for part in inner.split("-")):
        return False  # Senator Ana Moe (D-Ohio) Lie said
    if inner[0].isupper() and inner.isupper() and len(inner) <= _LONGEST_INITIALS:
        return inner.replace(".", "").isalpha()  # Terrence "T.J." Moe
    return len(inner) <= _LONGEST_NICKNAME and inner[0].isalnum() and inner.translate(_IN_NICKNAMES).isalnum()


def _is_day(_text: str, tokens: Tokens, _first: int, stop: int) -> bool:
    """Return whether a day, a month or a small word is a given name by the title before it: Daw Than Nu.

    A day behind a post, with a name behind it, too: Chief Sunday Moe.
    """
    at = stop - 1
    titled = at > 0 and (tokens.shapes[at - 1] == "T" or tokens.flags[at - 1] & HONORIFIC)
    if titled and tokens.shapes[at + 1] not in "KATZIJ":
        return tokens.lower[at] in _SURNAMES  # Ms. | Day | said
    headed = at > 0 and tokens.flags[at - 1] & ROLE and tokens.shapes[at - 1] == tokens.shapes[at + 1] == "K"
    return bool((titled and tokens.shapes[at] == "F") or ((titled or headed) and tokens.flags[at] & CALENDAR))


def _is_surname(tokens: Tokens, at: int) -> bool:
    """Return whether a month or a day is a name's last word, by the given name before it: Elizabeth May, Dorothy Day.

    Not in Sydney, May 3, nor Victoria Day. Khin Mar Swe, too: a month that another name follows.
    """
    if tokens.lower[at] not in _SURNAMES:
        return False
    if at + 1 < len(tokens.words) and tokens.words[at + 1][0].isdigit():
        return False
    given = at - 1 - (tokens.shapes[at - 1] == "I" and at > 1)
    if tokens.flags[given] & GIVEN:
        if tokens.lower[at] == "day" and tokens.lower[given] in lexicon.words("namesakes_of_feasts"):
            return False
        return not given or tokens.lower[given - 1] not in _IN
    return tokens.shapes[at + 1 : at + 2] == "K" and tokens.shapes[at - 1] == "K"


def _is_name(text: str, tokens: Tokens, _first: int, stop: int) -> bool:
    """Return whether a month or a small word with a capital is a name by what stands before it.

    Not a month that tells the time, "last April", "since June"; a small word only within a sentence, "of An Phuoc".
    """
    at = stop - 1
    if tokens.shapes[at] == "M":
        return at == 0 or tokens.lower[at - 1] not in lexicon.words("before_months")
    start = tokens.starts[at]
    heading = at and tokens.flags[at - 1] & ROLE and tokens.shapes[at - 1] == "K"
    if heading and closed_classes().get(tokens.lower[at], "-") in "Pt":
        return False  # Harbour President | On | Moe: a headline
    return start > 1 and text[start - 1] == " " and text[start - 2].islower()


def _flags(tokens: Tokens, at: int) -> int:
    """Return what a word is, a Roman number in small letters being none: | Xi | Jinping, not Ola Moe XI."""
    written = tokens.words[at]
    numeral = tokens.flags[at] & SUFFIX and len(written) > 1 and _NUMERALS.issuperset(written.lower())
    return tokens.flags[at] & ~SUFFIX if numeral and not written.isupper() else tokens.flags[at]
