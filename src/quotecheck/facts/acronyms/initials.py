"""Tell how an acronym comes out of the words it is said to stand for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.organisations import named
from quotecheck.model import Fit
from quotecheck.system.expressions import expression

_FEWEST, _MOST_INITIALS = 3, 6
_JOINING = ("and", "&")


_PART = expression(r"[^\W_]+")


def best_tail(letters: str, words: Sequence[str]) -> tuple[int, Fit] | None:
    """Return where in `words` the expansion of `letters` starts and how it fits; None if it is no expansion.

    The last word of the expansion is the last of `words`; the words before it may belong to the sentence:
    `Officials at the Harbour Review Board (HRB)`. The alignment of letters inside words is that of Schwartz and
    Hearst (2003); that each initial is tried first, and that near misses count, is our own.
    """
    short = "".join(_PART.findall(fold(letters)))
    tokens = [_parts(word) for word in words]
    starts = range(len(words) - 1, -1, -1)
    for start in starts:
        if (not _links(words[start]) or _opens(words[start])) and _gives(short, tokens, start):
            return start, Fit.INITIALS
    run = _run_start(words)
    if len(words) - run < 2:
        return None
    for start in _name_starts(words, run):
        if _near_miss(short, tokens[start:], words[start:]):
            return start, Fit.NONE
    reach = max(run, len(words) - min(len(short) + 5, 2 * len(short)) - sum(map(_links, words[run:])))
    for start in starts:
        # Not from the middle of a name: the Federal | Bureau of Investigation (BFI).
        opens = start == run or _links(words[start - 1]) or words[start - 1].endswith(",")
        if start >= reach and opens and not _links(words[start]) and _aligned(short, words[start:]):
            return start, Fit.NONE if _leaves_one_out(short, words[start:]) else Fit.LETTERS
    begins = list(_name_starts(words, run))
    start = next((i for i in begins if named(" ".join(words[i:]))), begins[0] if begins else run)
    return start, Fit.NONE if _scrambled(short, tokens[start:], words[start:]) else Fit.FOREIGN


def initials(words: Sequence[str]) -> str:
    """Return the initials of the words that count, in lower case."""
    return "".join(part[0] for word in words if not _links(word) for part in _parts(word)[:1])


def _parts(word: str) -> tuple[str, ...]:
    """Return the pieces of a word that could each give a letter: `trans`, `pacific`."""
    return tuple(_PART.findall(fold(word.removesuffix("'s").removesuffix("’s"))))


def _links(word: str) -> bool:
    """Return whether a word is one that may or may not give a letter: of, and, de."""
    return word.rstrip(",").lower() in listed("links_in_names")


def _opens(word: str) -> bool:
    """Return whether a small word has a capital as the first of a name: | Al | Sidrah Water Authority (ASWA)."""
    return word[0].isupper() and word.lower() != "the"


def _run_start(words: Sequence[str]) -> int:
    """Return where the capitalised words at the end of `words` begin, or where a person's possessive ends."""
    start = len(words)
    for i in range(len(words) - 1, -1, -1):
        if _owns(words[i]):  # Ruiz's | Trans-Alpine Pact, but People's Party
            break
        if words[i][:1].isupper() and not _links(words[i]):
            start = i
        elif not _links(words[i]):
            break
    return start


def _owns(word: str) -> bool:
    """Whether `word` is the possessive of a name, and not of a common noun."""
    return word.endswith(("'s", "’s")) and fold(word[:-2]) not in common_words()


def _name_starts(words: Sequence[str], run: int) -> Iterator[int]:
    """Yield where in the capitalised run a name can begin: at its start, after `the`, after a comma."""
    for i in range(run, len(words)):
        if not _links(words[i]) and (i == run or words[i - 1].lower() == "the" or words[i - 1].endswith(",")):
            yield i


def _gives(short: str, tokens: Sequence[Sequence[str]], start: int) -> bool:
    """Whether each word from `start` on gives its initial, links and second halves of hyphened words at will."""
    reached = {0}
    for i in range(start, len(tokens)):
        parts = tokens[i]
        free = (len(parts) == 1 and parts[0] in listed("links_in_names")) or not parts
        for k, part in enumerate(parts):
            step = {j + 1 for j in reached if j < len(short) and short[j] == part[0]}
            if part.isdigit():
                step |= {j + len(part) for j in reached if short.startswith(part, j)}
            reached = step | reached if free or k else step
        if not reached:
            return False
    return len(short) in reached


def _aligned(short: str, words: Sequence[str]) -> bool:
    """Whether the letters stand in the words in order, the first of them at the start of the first word."""
    text = fold(" ".join(words))
    at = 0
    if not text.startswith(short[:1]):
        return False
    for letter in short[1:]:
        at = text.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _leaves_one_out(short: str, words: Sequence[str]) -> bool:
    """Whether `short` is the initials of a body but for one in their middle: Fjord Salt Crop Union (FSU).

    Of what `and` or a comma joins, a part is often left out on purpose.
    """
    first = initials(words)
    if len(first) != len(short) + 1 or len(first) > _MOST_INITIALS or len(short) < _FEWEST:
        return False
    joined = any(word.endswith(",") or word.lower() in _JOINING for word in words)
    body = any(word.removesuffix(",") in listed("organisation_heads") for word in words)
    lost = (first[:i] + first[i + 1 :] == short for i in range(1, len(first) - 1))
    return body and not joined and all(word[:1].isupper() or _links(word) for word in words) and any(lost)


def _near_miss(short: str, tokens: Sequence[Sequence[str]], words: Sequence[str]) -> bool:
    """Whether `short` is the initials with two letters changed round or one other letter, and no foreign form."""
    every = "".join(part[0] for parts in tokens for part in parts[:1])  # Society of Rowers (SRO)
    turned = len(every) == _FEWEST == len(short) and sorted(short) == sorted(every) and short[0] == every[0]
    if turned and short != every and not _foreign(short, words):
        return True
    first = initials(words)
    if len(short) > len(first):  # Trans-Pacific Pact (PTP): each half of a hyphened word may give a letter
        words = [part for word, parts in zip(words, tokens, strict=True) if not _links(word) for part in parts]
        tokens = [(part,) for part in words]
        first = "".join(part[0] for part in words)
    if len(short) < _FEWEST or len(short) != len(first) or _foreign(short, words):
        return False
    wrong = [i for i, letter in enumerate(short) if letter != first[i]]
    if sorted(short) == sorted(first):
        return True
    # Extreme Networks Group (XNG): x is heard in ex-.
    counted = [parts[0] for word, parts in zip(words, tokens, strict=True) if parts and not _links(word)]
    return len(wrong) == 1 and not (short[wrong[0]] == "x" and counted[wrong[0]].startswith("ex"))


def _scrambled(short: str, tokens: Sequence[Sequence[str]], words: Sequence[str]) -> bool:
    """Whether `short` starts like the initials and shares most letters with them, in an order that cannot be."""
    first = "".join(part[0] for parts in tokens for part in parts[:1])
    counted = initials(words)
    if len(short) < 3 or len(counted) < 3 or short[0] != counted[0] or _foreign(short, words):
        return False
    shared = sum((Counter(short) & Counter(first)).values())
    return shared >= 3 and shared >= 0.75 * len(short)


def _foreign(short: str, words: Sequence[str]) -> bool:
    """Whether the letters look like those of the name in another language.

    Romance languages put the noun first (National Action Party: PAN); parties and bodies named for a nation keep
    their own letters in English (Swiss People's Party: SVP).
    """
    before_of = next((i for i, word in enumerate(words) if i and word.lower() in ("of", "for")), len(words))
    head = fold(words[before_of - 1])
    if short[0] == head[0] and short[0] != fold(words[0])[0]:
        return True
    bare = {fold(word.removesuffix("'s").removesuffix("’s").rstrip(",")) for word in words}
    if not listed("foreign_name_words").isdisjoint(bare):
        return True
    nation = not bare.isdisjoint(listed("demonyms") - listed("english_speaking"))
    return nation and not _turns_neighbours(short, initials(words))


def _turns_neighbours(short: str, first: str) -> bool:
    """Whether letters are initials with two neighbours changed round behind the first.

    That order is of no other language: Danish League for Ports and Harbours (DPLH).
    """
    turned = (first[:i] + first[i + 1] + first[i] + first[i + 2 :] for i in range(1, len(first) - 1))
    return len(first) > _FEWEST and short in turned
