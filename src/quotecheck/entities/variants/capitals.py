"""What a token with a capital can be in a name, looked up once for each spelling."""

from quotecheck.lexicon import common_words, words
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.people import in_two_halves, is_title
from quotecheck.system.tuples import NamedTuple

_MOST = 100_000  # spellings
_SHORTEST = 3  # letters of a word that is compared with others
_POSSESSIVE = "'S"  # of a name in capitals; "'s" is a token of its own


class Capital(NamedTuple):
    """What a spelling with a capital can be in a name.

    `text` is the word of the name, empty where the spelling has none (U.S.), `offset` where it starts in the token:
    behind an article (al-Zubaydi) or the first half of a compound (pro-Diaz). `ended`: what follows in the token
    belongs to no name (Diaz-led), so no name goes on behind it. `halves` is the whole of a given name of two halves
    (Geun-hye), which it is behind another word. `dotted`: the token ends with a stop. `title`: it may be a title (Sen).
    `ordinary`: English uses it in small letters. `parts`: inside a name it is none, but parts two.
    """

    text: str
    lower: str
    offset: int
    article: bool
    ended: bool
    halves: str
    dotted: bool
    title: bool
    ordinary: bool
    parts: bool


class _Known(dict[str, Capital]):
    """Every spelling met so far."""

    def __missing__(self, written: str) -> Capital:
        if len(self) >= _MOST:
            self.clear()
        capital = self[written] = _read(written)
        return capital


look_up = _Known().__getitem__
"""Return what a token, with straight apostrophes, can be in a name."""


def is_ordinary(word: str) -> bool:
    """Return whether English uses the word in small letters."""
    return word in common_words() or word in function_words()


def is_no_name(word: str) -> bool:
    """Return whether a word in small letters is an ordinary one, a place or a people: the, north, african."""
    return is_ordinary(word) or word in words("places") or word in words("demonyms")


def _read(written: str) -> Capital:
    offset = _first_capital(written)
    word = written[offset:]
    dotted = word.endswith(".")
    word = word.rstrip(".")
    if "." in word or not word[:1].isupper():
        word = ""  # U.S., iPhone
    word, ampersand, _ = word.partition("&")
    ended = bool(ampersand)
    halves = ""
    if word.endswith(_POSSESSIVE):
        word, ended = word[: -len(_POSSESSIVE)], True
    elif tail := _small_tail(word):
        halves = word if in_two_halves(word) else ""
        word, ended = word[:tail], True
    lower = word.lower()
    return Capital(
        text=word,
        lower=lower,
        offset=offset,
        article=written[: max(0, offset - 1)].lower() in words("joined_articles"),
        ended=ended,
        halves=halves,
        dotted=dotted,
        title=lower in words("title_words") or is_title(word),
        ordinary=is_ordinary(lower),
        parts=lower in words("never_in_names"),
    )


def _first_capital(written: str) -> int:
    """Return where the first word with a capital starts in a token: at its start, or behind a hyphen or apostrophe.

    Behind an article it is the name's that opens a sentence, too: Al-Masri said.
    """
    if written[0].isupper():
        article, hyphen, name = written.partition("-")
        joined = hyphen and article.istitle() and article.lower() in words("articles_with_capitals")
        return len(article) + 1 if joined and name[:1].isupper() else 0
    return next((i for i in range(1, len(written)) if written[i].isupper() and written[i - 1] in "-'"), 0)


def _small_tail(word: str) -> int:
    """Return where the hyphen stands behind which a word goes on in small letters, or 0."""
    hyphens = (i for i, letter in enumerate(word[:-1]) if letter == "-" and not word[i + 1].isupper())
    return next(hyphens, 0)


def is_compared(word: str) -> bool:
    """Return whether a word is compared with others: no short one, no acronym, nothing with digits."""
    return len(word) >= _SHORTEST and not word.isupper() and (word.isalpha() or _has_letters_only(word))


def _has_letters_only(word: str) -> bool:
    """Return whether `word` has nothing but letters, apostrophes and hyphens."""
    return all(letter.isalpha() or letter in "'-" for letter in word)
