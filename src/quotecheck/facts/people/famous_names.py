"""Find well-known people whose given name is misspelt, whatever the rest of the text writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import compress

from quotecheck.lexicon import lines, words
from quotecheck.lexicon.given_names import sex_of
from quotecheck.model import Span, TextIndex, Typo, TypoKind

_LONG = 6  # letters from which another given name is taken for a slip: Hilary, Madeline; but not Elisa


def find_famous_names(index: TextIndex) -> tuple[Typo, ...]:
    """Return the given names before the surname of a well-known person that are one letter off."""
    return tuple(_slips(index))


def _slips(index: TextIndex) -> Iterator[Typo]:
    tokens, famous = index.tokens, _famous()
    for i in compress(range(len(tokens.words)), map(famous.__contains__, tokens.words)):
        given = tokens.words[i - 1] if i else ""
        right = famous[tokens.words[i]]
        if not given[:1].isupper() or not given.isalpha() or given in right or not given[1:].islower():
            continue
        if sex_of(given.lower()) and len(given) < _LONG:
            continue
        if i > 1 and tokens.lower[i - 2].rstrip(".") in words("titles_of_doctors"):
            continue  # Dr Wiston Churchill may be a namesake
        meant = next((name for name in right if _is_one_off(given, name)), None)
        if meant:
            start, end = tokens.starts[i - 1], tokens.ends[i - 1]
            span = Span(start, tokens.ends[i])
            message = f"the well-known person is {meant} {tokens.words[i]}"
            edits = ((Span(start, end), meant),)
            # There is a Hilary; there is no Rence.
            sure = not sex_of(given.lower())
            yield Typo(TypoKind.NAME, (span,), message, edits, index.is_quoted(start), sure)


@cache
def _famous() -> Mapping[str, tuple[str, ...]]:
    """Return each surname → the given names of those who bear it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in lines("names_to_spell_right"):
        given, _, rest = line.partition(" ")
        surname = rest.rpartition(" ")[2]
        found[surname] = (*found.get(surname, ()), given)
    return found


def _is_one_off(written: str, name: str) -> bool:
    """Return whether one letter is wrong, missing, too many or changed with its neighbour; not the first one."""
    if written[0] != name[0] or abs(len(written) - len(name)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(written, name, strict=False)) if a != b), min(len(written), len(name)))
    if len(written) == len(name):
        swapped = written[at : at + 2] == name[at : at + 2][::-1] and written[at + 2 :] == name[at + 2 :]
        return swapped or written[at + 1 :] == name[at + 1 :]
    longer, shorter = (written, name) if len(written) > len(name) else (name, written)
    return longer[at + 1 :] == shorter[at:]
