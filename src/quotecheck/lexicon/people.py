"""What words say of people and bodies: roles, titles, given names, heads of organisations and documents."""

from collections.abc import Iterable
from functools import cache, lru_cache

from quotecheck import lexicon
from quotecheck.lexicon.function_words import function_words, of_classes
from quotecheck.lexicon.given_names import given_places, sex_of
from quotecheck.lexicon.nicknames import known_forms
from quotecheck.lexicon.titles import honorifics, name_suffixes, title_abbreviations
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple


class RoleWord(NamedTuple):
    """A noun for what somebody is. `sex` is m, f or empty; `surname`: the word is a name too (Dean)."""

    singular: str
    sex: str
    plural: bool
    surname: bool


# What a capitalised word may be; several at once. Plain integers: one look-up a word must cost next to nothing.
FUNCTION = 1
CALENDAR = 2
PLACE = 4
DEMONYM = 8
ROLE = 16
BODY = 32
GIVEN = 64
HONORIFIC = 128
SUFFIX = 256
PARTICLE = 512
GIVEN_PLACE = 1024
THING = 2048


_SHORTEST_NICKNAME = 2
_MOST = 200_000  # words whose flags are kept
# The half of a given name as Korean, Chinese and Vietnamese ones are put into Latin letters.
_HALF = (
    r"(?=\w\w)(?:t?sz|"  # Tsz, which has no vowel
    r"(?:[ckpst]h|hs|k[kw]|ngh?|sz|t[szt]|wh|[bcdfghjklmnprstwyz])?[yw]?[aeiouy]{1,3}w?(?:ng|ck|hn|[nmlkpth])?)"
)
_SHORTEST_STEM = 3  # letters that make no word for somebody with -men by themselves: Car|men
_SEX_BY_ENDING = (
    *(("woman", "f"), ("women", "f"), ("man", ""), ("men", "")),
    *(("person", ""), ("people", ""), ("persons", "")),
)
_TELLING_ENDINGS = tuple(ending for ending, _ in _SEX_BY_ENDING)


@cache
def _singular_roles() -> dict[str, str]:
    """Return the role words of the list → what it says of each."""
    return {word: flags for word, _, flags in (line.partition(" ") for line in lexicon.lines("roles"))}


@cache
def _plural_roles() -> dict[str, str]:
    """Return the plurals of role words → the singular; of two that have one plural the first counts."""
    return {plural(word): word for word in reversed(_singular_roles())}


def listed_roles() -> frozenset[str]:
    """Return the role words of the list, in singular and plural."""
    return frozenset((*_singular_roles(), *_plural_roles()))


@lru_cache(maxsize=8192)
def listed_role(word: str) -> RoleWord | None:
    """Return the role word of the list that `word`, in small letters, is in the singular or the plural."""
    known = _singular_roles()
    singular = word if word in known else _plural_roles().get(word)
    if singular is None:
        return None
    flags = known[singular].split()
    sex = "m" if "m" in flags else "f" if "f" in flags else ""
    alone = singular == word
    return RoleWord(singular, sex, plural=not alone, surname=alone and "surname" in flags)


def plural(noun: str) -> str:
    """Return the regular plural of `noun`, -man and -person included."""
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("person"):
        return f"{noun[:-6]}people"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def are_men(word: str) -> bool:
    """Return whether a word in small letters is a plural in -men or -women.

    Fishermen, oarsmen, councilwomen; not specimen, abdomen, Bremen, Carmen.
    """
    if not word.endswith("men"):
        return False
    stem = word.removesuffix("men").removesuffix("wo")
    known = lexicon.common_words()
    named = len(stem) > _SHORTEST_STEM and (stem in known or stem.removesuffix("s") in known)
    return named or f"{word[:-3]}man" in known


@lru_cache(maxsize=8192)
def role_word(word: str) -> RoleWord | None:
    """Return what `word`, in small letters, says somebody is; None if it is no word for people.

    Compounds count by their head: `vice-president`, `editor-in-chief`, `ambassador-at-large`, but not `ten-man`.
    """
    if found := listed_role(word):
        return found
    if "-" in word:
        first, _, rest = word.partition("-")
        if rest.startswith(lexicon.lines("compounds_of_roles")):
            return listed_role(first)
        return None if first.isdigit() or first in of_classes("number") else listed_role(word.rpartition("-")[2])
    if len(word) > 6:
        for ending, sex in _SEX_BY_ENDING if word.endswith(_TELLING_ENDINGS) else ():
            if word.endswith(ending) and (ending not in ("men", "women") or are_men(word)):
                return RoleWord(word, sex, plural=ending in ("women", "men", "people", "persons"), surname=False)
        if word.endswith(lexicon.lines("role_endings")):
            return RoleWord(word, "", plural=False, surname=False)
    return None


def in_two_halves(word: str) -> bool:
    """Return whether `word` is a given name such as Geun-hye or Jae-in, and not two words such as Run-in or Lee-led."""
    halves = _TWO_HALVES.fullmatch(word.lower())
    if halves is None:
        return False
    first, last = halves.groups()
    ordinary = lexicon.words("hyphened_words")
    # "Ten-man", but Cheuk-man
    return first not in ordinary and (last not in ordinary or (last == "man" and first not in lexicon.common_words()))


_TWO_HALVES = expression(rf"({_HALF})[-‑]({_HALF})")


@cache
def heads(name: str) -> dict[str, str]:
    """Return the nouns of a list (`body_nouns`, `documents`, `bodies`), plurals too → their flag or nothing."""
    found: dict[str, str] = {}
    for line in lexicon.lines(name):
        word, _, flag = line.rpartition(" ")
        if flag not in _FLAGS or not word:
            word, flag = line, ""
        found[word] = flag
    if name != "bodies":
        for word, flag in list(found.items()):
            if flag != "name":
                found.setdefault(plural(word), flag)
    return found


@cache
def _singulars(name: str) -> frozenset[str]:
    return frozenset(line.split()[0] for line in lexicon.lines(name))


def is_plural(name: str, word: str) -> bool:
    """Return whether `word` is only the plural of an entry of list `name`."""
    return word not in _singulars(name)


LEFT = ("ex-", "then-")
"""What is tied to a post that was held before, or to whose it was."""
_FLAGS = frozenset({"government", "company", "media", "platform", "name", "statement", "figures"})


class Flags(dict[str, int]):
    """What each word in small letters may be where it stands with a capital; looked up when it is first asked for."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        flags = listed(word)
        if not flags & GIVEN_PLACE and sex_of(word):
            flags |= GIVEN
        if flags & ROLE and flags & GIVEN and (role := listed_role(word)) and not role.surname:
            flags -= GIVEN  # Governor
        self[word] = flags
        return flags

    def get(self, word: str, default: int = 0) -> int:  # type: ignore[override]
        """Return the flags of `word`, `default` where no list has it."""
        return self[word] or default


@cache
def capitalised() -> Flags:
    """Return word in small letters → the flags of what it may be where it stands with a capital."""
    return Flags()


@lru_cache(_MOST)
def is_title(word: str) -> bool:
    """Return whether a word as written, without its stop, is a job or a courtesy in short and no name: Cr, Supt."""
    if word in title_abbreviations():
        return True
    courtesy = word in honorifics() or f"{word}." in honorifics()
    return courtesy and not sex_of(word.lower()) and word.lower() not in lexicon.surnames()


def listed(word: str) -> int:
    """Return the flags that the lists of words give a word; of given names only those with a nickname have theirs."""
    if "-" in word:
        if word.startswith(LEFT):
            return listed(word.partition("-")[2]) & ROLE  # then-President
        if lexicon.words("title_words").issuperset(word.split("-")):
            return ROLE  # Secretary-Treasurer
    flags = 0
    for flag, words in _listed() if word in _every() else ():  # most words are on no list
        if word in words:
            flags |= flag
    return flags


@cache
def _every() -> frozenset[str]:
    return frozenset().union(*(words for _, words in _listed()))


@cache
def _listed() -> tuple[tuple[int, frozenset[str]], ...]:
    """Return each flag with the words that have it; a flag may stand twice."""
    demonyms = lexicon.words("demonyms")
    function = function_words() - lexicon.words("names_and_small_words")
    function -= {word for word in function & lexicon.words("calendar") if sex_of(word)}  # April and Jan are names too
    places = given_places() | lexicon.words("places")
    titles = [word.lower() for word in title_abbreviations() if word.lower() not in lexicon.words("name_particles")]
    lists: tuple[tuple[int, Iterable[str]], ...] = (
        (FUNCTION, function),
        (CALENDAR, lexicon.words("calendar")),
        (PLACE, lexicon.words("places")),
        (DEMONYM, (*demonyms, *(f"{word}s" for word in demonyms))),
        (ROLE, (*_singular_roles(), *titles, *(f"{w}." for w in titles))),
        (BODY, (*heads("body_nouns"), *lexicon.words("abbreviated_bodies"))),
        (HONORIFIC, (word.lower() for word in honorifics() if " " not in word)),
        (SUFFIX, (form for word in name_suffixes() for form in (word, f"{word}."))),
        (PARTICLE, lexicon.words("name_particles")),
        (GIVEN, (name for name in known_forms() if len(name) > _SHORTEST_NICKNAME and name not in places)),
        (THING, lexicon.words("things")),
        (GIVEN_PLACE, given_places()),
    )
    return tuple((flag, frozenset(words)) for flag, words in lists)
