"""Find acronyms that a text uses and never spells out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from quotecheck.facts.acronyms.letters_in_another_language import are_told_as_letters
from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.organisations import called
from quotecheck.lexicon.well_known import known_acronyms
from quotecheck.model import Acronym, House, ParagraphKind, ShortForm, TextIndex, Tokens, UndefinedAcronym
from quotecheck.text.capitals import CAPITAL

_SHORTEST, _LONGEST = 3, 6
_MOST = 100  # each is looked for in the initials of the whole text
_NEAR = 24  # characters
_SKIPPED = (ParagraphKind.HEADLINE, ParagraphKind.BYLINE, ParagraphKind.CREDIT, ParagraphKind.CROSSHEAD)
_TOLD_BEHIND = ("a", "an", "the", "or")
_PREFIX = 2  # characters before a form within a name: I-DEV


def find_undefined_acronyms(
    index: TextIndex, short_forms: tuple[ShortForm, ...], acronyms: tuple[Acronym, ...], house: House
) -> tuple[UndefinedAcronym, ...]:
    """Return the acronyms that running text uses and does not explain anywhere, by their first use.

    One that no list has counts where it stands twice, or once with `the` before it: an unfamiliar name stands without
    an article. One that desks know and readers may not (FOIA) counts at once. Others that stand once are `lone`.

    Those that readers know are none, nor are words in capitals, numerals and call signs, initials of words that the
    text has, and what the words beside it explain.
    """
    if not short_forms:
        return ()
    insiders, known = _insiders(house.known_acronyms), _known(house.known_acronyms)
    explained = frozenset(acronym.letters for acronym in acronyms)
    unexplained = [form for form in short_forms if form.letters not in known and form.letters not in explained]
    candidates = [
        (letters, forms, lone)
        for letters, forms in _uses(unexplained, insiders).items()
        if not (lone := letters not in insiders and _is_lone(index, forms)) or (acronyms and not called(letters))
    ][:_MOST]
    if not candidates:
        return ()
    written = frozenset(index.tokens.words)
    used = []
    for letters, forms, lone in candidates:
        running = tuple(form for form in forms if _is_running(index, form))
        enough = 1 if letters in insiders else min(2, len(forms))
        if len(running) >= enough and not _is_word(letters.lower(), written):
            used.append((letters, forms, running, lone))
    initials = _initials(index.tokens) if used else ""
    return tuple(
        UndefinedAcronym(letters, running, insider=letters in insiders, lone=lone or _is_spelt(letters, initials))
        for letters, forms, running, lone in used
        if not _is_spelt(letters, initials, whole=bool(acronyms))
        and not all(_is_in_name(index.tokens, form) for form in forms)
        and not any(_is_told(index.tokens, form) for form in forms)
    )


@lru_cache(maxsize=64)
def _insiders(extra: tuple[str, ...]) -> frozenset[str]:
    """Return the acronyms that desks know and readers may not, without the `extra` ones that a desk's readers know."""
    return listed("acronyms_of_insiders") - frozenset(extra)


@lru_cache(maxsize=64)
def _known(extra: tuple[str, ...]) -> frozenset[str]:
    """Return the letters that readers know, `extra` ones too, and those of currencies: 640 million CFA francs."""
    return (known_acronyms(extra) | listed("currencies")) - _insiders(extra)


def _uses(unexplained: Iterable[ShortForm], insiders: frozenset[str]) -> dict[str, list[ShortForm]]:
    """Return the acronyms among short forms → their uses in the writer's words, those of insiders in any."""
    uses: dict[str, list[ShortForm]] = {}
    for form in unexplained:
        own = not form.quoted or form.letters in insiders
        if own and _is_acronym(form.letters):
            uses.setdefault(form.letters, []).append(form)
    return uses


def _is_acronym(letters: str) -> bool:
    """Return whether letters are all capitals and no numeral."""
    if not (_SHORTEST <= len(letters) <= _LONGEST and letters.isalpha() and letters.isupper()):
        return False
    return bool(letters.strip("IVXLCDM"))


def _is_lone(index: TextIndex, forms: list[ShortForm]) -> bool:
    """Return whether an acronym stands once, where readers may know it, or may be a call sign."""
    return _is_call_sign(forms[0].letters) or not (len(forms) > 1 or _is_taken_for_known(index, forms[0]))


def _is_call_sign(letters: str) -> bool:
    """Return whether letters may be those of an American station: KQED."""
    return len(letters) == 4 and letters[0] in "KW"


def _is_word(word: str, written: frozenset[str]) -> bool:
    """Return whether a word is one that texts have, or this one has in small letters."""
    return word in common_words() or word in written


def _is_taken_for_known(index: TextIndex, form: ShortForm) -> bool:
    """Return whether a sentence speaks of the | OSFM, or inspectors from | OSFM, which no register has.

    Not of the CAC 40, the BVA Institute.
    """
    tokens = index.tokens
    i = bisect_right(tokens.starts, form.span.start) - 1
    behind = tokens.words[i + 1]
    goes_on = (behind[0].isupper() or behind[0].isdecimal()) and tokens.starts[i + 1] > tokens.ends[i]
    known = tokens.lower[i - 1] == "the" or _is_staffed(tokens, i)
    return known and not goes_on and not called(form.letters)


def _is_staffed(tokens: Tokens, i: int) -> bool:
    """Return whether officers from, experts of, engineers at | OSFM act."""
    return tokens.lower[i - 1] in listed("before_affiliations") and tokens.lower[i - 2] in listed("staff_of_bodies")


def _is_running(index: TextIndex, form: ShortForm) -> bool:
    return index.paragraphs[index.paragraph(form.span.start)].kind not in _SKIPPED


def _initials(tokens: Tokens) -> str:
    """Return the initials of all words as a row: capitals, those of links small, a stop for each mark.

    Other small words end what could be a name: by chance alone a long text has any three letters in a row.
    """
    row = []
    for word, symbol in zip(tokens.words, tokens.symbols, strict=True):
        if word[0] == "'":
            continue
        if word in listed("links_in_names"):
            row.append(word[0])
        elif word[0].islower() and symbol not in "NvRPD":
            row.append(".")
        elif word[0].isalpha():
            row += [part[0].upper() for part in word.split("-") if part[:1].isalpha()]
        else:
            row.append(".")
    return "".join(row)


def _is_spelt(letters: str, initials: str, *, whole: bool = False) -> bool:
    """Return whether words with these initials stand in a row, links between them at will: Register of Trawlers.

    `whole`: no other capital stands beside them, as where letters lost one: GCO of the General Commission for Overland
    Outlets.
    """
    each = "[a-z&]{0,2}?".join(f"[{re.escape(letter)}{re.escape(letter.lower())}]" for letter in letters)
    return re.search(f"(?<!{CAPITAL}){each}(?!{CAPITAL})" if whole else each, initials) is not None


def _is_in_name(tokens: Tokens, form: ShortForm) -> bool:
    """Return whether `form` is only a part of a name: I-DEV, the greens of TPC Reno; not the NOCS Monday."""
    i = bisect_right(tokens.starts, form.span.start) - 1
    if form.span.start - tokens.starts[i] == _PREFIX:
        return True
    behind = tokens.words[i + 1]
    beside = tokens.starts[i + 1] == tokens.ends[i] + 1 and behind.istitle() and behind.isalpha()
    return beside and tokens.symbols[i + 1] == "K"


def _is_told(tokens: Tokens, form: ShortForm) -> bool:
    """Return whether the words beside `form` say what it is, make it part of a name, or are printed in capitals too.

    Letters before figures are a unit or a series: NIS 4,000; DAX 30.
    """
    i = bisect_right(tokens.starts, form.span.start) - 1
    if tokens.words[i + 1][0].isdecimal() or are_told_as_letters(tokens, i):
        return True
    before, behind = _word_before(tokens, i), tokens.words[i + 1]
    if behind == ")" and tokens.words[i - 1] == "(" and _is_shortened(form.letters.lower(), tokens.lower[: i - 1]):
        return True
    if tokens.words[before] in listed("telling_nouns") or behind in listed("telling_nouns"):
        return True
    if _is_capitals(tokens.words[before]) or (tokens.words[i - 1] == "or" and tokens.words[i - 2] == ","):
        return True
    if _in_brackets(tokens, i) or behind == ":" or _is_capitals(tokens.words[_word_behind(tokens, i)]):
        return True
    comma = i + 2 if behind in ('"', "”") else i + 1
    if tokens.words[comma] == "," and tokens.words[comma + 1] in _TOLD_BEHIND:
        return True
    following = tokens.words[i + 1 : i + 3]
    return all(word[0].isupper() and word[1:].isalpha() and word[1:].islower() for word in following)


def _is_shortened(letters: str, before: Sequence[str]) -> bool:
    """Return whether two words or more have these letters in this order: an | executive engineer | (XEN).

    The first of the letters stands in the first of the words.
    """
    for count in range(2, min(len(letters), len(before)) + 1):
        first, *others = before[-count:]
        row = iter(first[first.find(letters[0]) :] + "".join(others))
        if first not in _TOLD_BEHIND and letters[0] in first and all(letter in row for letter in letters):
            return True
    return False


def _is_capitals(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper()


def _word_before(tokens: Tokens, i: int) -> int:
    """Return the word before token `i`, at most two marks back in its line; the token before it if there is none."""
    for j in (i - 1, i - 2, i - 3):
        if tokens.words[j] == "\n":
            return i - 1
        if tokens.words[j][0].isalnum():
            return j
    return i - 1


def _word_behind(tokens: Tokens, i: int) -> int:
    """Return the word behind token `i`, at most two marks on in its line; the token behind it if there is none."""
    for j in (i + 1, i + 2, i + 3):
        if tokens.words[j] == "\n":
            return i + 1
        if tokens.words[j][0].isalnum():
            return j
    return i + 1


def _in_brackets(tokens: Tokens, i: int) -> bool:
    """Return whether a square bracket opens shortly before token `i`: [HRB staff."""
    least = tokens.starts[i] - _NEAR
    for j in range(i - 1, -1, -1):
        if tokens.starts[j] < least or tokens.words[j] in ("]", "\n"):
            return False
        if tokens.words[j] == "[":
            return True
    return False
