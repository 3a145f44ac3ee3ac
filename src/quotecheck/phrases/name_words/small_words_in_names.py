"""Small words with a capital that are parts of a name: Bui | The | Luan, Vo Van | On, Harriet | Among."""

from __future__ import annotations

from collections.abc import Iterable

from quotecheck import lexicon
from quotecheck.lexicon.people import GIVEN, HONORIFIC, ROLE
from quotecheck.model import HEADINGS, TextIndex
from quotecheck.phrases.name_words.run import NameWord, Run

_SMALL = "DFYENM"  # shapes of the closed classes and of months
_LONGEST = 4  # letters
_WHOLE = 2  # words behind which a small word may end the name


def with_small_words(index: TextIndex, runs: Iterable[Run]) -> list[Run]:
    """Return the runs, those that begin with a Vietnamese family name with the small words of the name in them.

    And others with the small word that is the surname: Harriet | Among |, and then Ms | Among |.
    """
    found: list[Run] = []
    surnames: set[str] = set()
    for each in runs:
        run = _behind_small_family_name(index, found, each)
        vietnamese = bool(found) and _is_vietnamese(found[-1])
        if vietnamese and (joined := _joined(index, found[-1], run)):
            found[-1] = joined
            continue
        if vietnamese:
            found[-1] = _ended(index, found[-1])
            surnames.add(found[-1].words[-1].text.lower())
        found.append(_with_surname(index, run, surnames))
    if found and _is_vietnamese(found[-1]):
        found[-1] = _ended(index, found[-1])
    return found


def _behind_small_family_name(index: TextIndex, found: list[Run], run: Run) -> Run:
    """Return a name with the small word before it that is its family name, and a courtesy: Mr. | Do | Khai.

    The courtesy leaves the runs that were found. Not in a headline, nor where the word opens a sentence.
    """
    tokens, at = index.tokens, run.tokens.start - 1
    written = tokens.words[at] if at > 0 else ""
    if written not in lexicon.words("vietnamese_family_names") or tokens.shapes[at] not in _SMALL:
        return run
    courtesy = bool(found) and len(found[-1].words) == 1 and bool(found[-1].words[0].flags & HONORIFIC)
    courtesy = courtesy and found[-1].tokens.stop == at
    inside = tokens.words[at - 1][0].islower() or tokens.words[at - 1] == ","
    prose = index.paragraphs[index.paragraph(run.start)].kind not in HEADINGS
    if not (courtesy or inside) or not prose or not _is_beside(index, tokens.ends[at], run.start):
        return run
    before = found.pop().words if courtesy else ()
    word = NameWord(tokens.starts[at], tokens.ends[at], written, 0, at, at + 1)
    return run._replace(words=(*before, word, *run.words))


def _with_surname(index: TextIndex, run: Run, surnames: set[str]) -> Run:
    """Return a given name, or a courtesy, with the small word behind it that is a surname; it is added to `surnames`.

    Not in a headline in capitals, nor before another capital: Ana | Will | Win.
    """
    last = run.words[-1]
    courtesy = len(run.words) == 1 and last.flags & HONORIFIC
    given = run.words[0].flags & GIVEN or (len(run.words) > 1 and run.words[1].flags & GIVEN)
    if not (courtesy or given) or run.links or run.nickname:
        return run
    tokens, at = index.tokens, run.tokens.stop
    written = tokens.words[at] if at + 1 < len(tokens.words) else ""
    lower = written.lower()
    if lower not in lexicon.words("small_words_that_are_surnames") | surnames or written != written.capitalize():
        return run
    known = lower in surnames if courtesy else index.paragraphs[index.paragraph(last.start)].kind not in HEADINGS
    alone = not tokens.words[at + 1][0].isupper() and _is_beside(index, run.end, tokens.starts[at])
    if not known or not alone:
        return run
    surnames.add(lower)
    word = NameWord(tokens.starts[at], tokens.ends[at], written, 0, at, at + 1)
    return run._replace(words=(*run.words, word))


def _is_vietnamese(run: Run) -> bool:
    """Return whether a run begins with a Vietnamese family name, titles left out: Mr | Bui."""
    names = lexicon.words("vietnamese_family_names")
    first = run.words[0]
    if first.text in names or len(run.words) == 1 or not first.flags & (HONORIFIC | ROLE):
        return first.text in names
    return next((word.text for word in run.words if not word.flags & (HONORIFIC | ROLE)), "") in names


def _joined(index: TextIndex, run: Run, after: Run) -> Run | None:
    """Return a family name with the small word and the given name behind it: Bui | The | Luan."""
    small = _small_word(index, run)
    if small is None or after.tokens.start != small.stop or not _is_beside(index, small.end, after.start):
        return None
    return run._replace(words=(*run.words, small, *after.words))


def _ended(index: TextIndex, run: Run) -> Run:
    """Return a name with the small word that ends it: Vo Van | On."""
    small = _small_word(index, run) if len(run.words) >= _WHOLE else None
    return run if small is None else run._replace(words=(*run.words, small))


def _small_word(index: TextIndex, run: Run) -> NameWord | None:
    tokens, at = index.tokens, run.tokens.stop
    written = tokens.words[at] if at < len(tokens.words) else ""
    if not written.isalpha() or len(written) > _LONGEST or tokens.shapes[at] not in _SMALL:
        return None
    if written != written.capitalize() or not _is_beside(index, run.end, tokens.starts[at]):
        return None
    return NameWord(tokens.starts[at], tokens.ends[at], written, 0, at, at + 1)


def _is_beside(index: TextIndex, end: int, start: int) -> bool:
    return index.text[end:start] in (" ", "\u00a0")
