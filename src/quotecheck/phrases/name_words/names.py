"""Read a run of capitalised words: titles, then the name of a person, or the name of a body."""

from enum import StrEnum
from functools import lru_cache

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.people import BODY, DEMONYM, GIVEN, HONORIFIC, PLACE, ROLE, SUFFIX, THING
from quotecheck.model import Name
from quotecheck.phrases.name_words.body_names import are_initials, are_members, is_acronym, is_body
from quotecheck.phrases.name_words.leading_titles import titles_end
from quotecheck.phrases.name_words.run import NameWord, Run
from quotecheck.phrases.name_words.sure_names import is_family_name, is_sure
from quotecheck.system.tuples import NamedTuple


class RunKind(StrEnum):
    """What a run is by its own words. UNSURE and LONE ones are decided by what the rest of the text says."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    THING = "thing"
    TITLE = "title"
    UNSURE = "unsure"
    LONE = "lone"


class ParsedRun(NamedTuple):
    """A run taken apart: the job title before the name (its tokens), the name, and its words as they are compared.

    `tokens` are the name's.
    """

    run: Run
    kind: RunKind
    title: range | None
    honorific: str
    name: tuple[NameWord, ...]
    keys: tuple[str, ...]
    tokens: range

    @property
    def start(self) -> int:
        """Where the name starts."""
        return self.name[0].start

    @property
    def end(self) -> int:
        """Where the name ends, the letters behind it included."""
        return max(self.name[-1].end, self.run.end)


def taken_apart(
    run: Run, kind: RunKind, name: tuple[NameWord, ...], title: range | None = None, honorific: str = ""
) -> ParsedRun:
    """Return a run of a kind with its name and what stands before that."""
    tokens = range(name[0].first, max(name[-1].stop, run.words[-1].stop))
    return ParsedRun(run, kind, title, honorific, name, tuple([key(word.text) for word in name]), tokens)


_LONGEST = 6
_WITH_NOUN = 4  # words
_FAMILY_FIRST = (2, 3)  # words
_QUALIFIERS = frozenset({"Former", "Retired"})


def read_run(run: Run) -> ParsedRun:
    """Return what `run` is made of."""
    words = run.words
    if len(words) == 1:
        return taken_apart(run, _kind_of_one(words[0].text, words[0].flags), words)
    if run.partners or (run.links[:1] == (1,) and words[0].text.lower() in lexicon.words("joined_people")):
        return taken_apart(run, RunKind.BODY, words)  # the Sisters of Mercy
    if (rest := _without_letters(words)) != words:
        bare = read_run(run._replace(words=rest))
        return taken_apart(run, bare.kind, bare.name, bare.title, bare.honorific)
    split = titles_end(run)
    # Office for the Coordination of Rural Transport, but Member of Parliament for Ostby
    office = words[0].flags & ROLE and run.links[:1] == (1,)
    if (
        run.links
        and not (office or _is_of_staff(run, split))
        and not words[split].flags & GIVEN
        and any(words[link - 1].flags & BODY for link in run.links)
    ):
        thing = split and words[-1].flags & THING and len(words) > split + 1
        return taken_apart(run, RunKind.THING if thing else RunKind.BODY, words)
    if not split and (was := _qualified(words)):
        return taken_apart(run, RunKind.PERSON, words[was:], range(words[0].first, words[was - 1].stop))
    if split and (parsed := _behind_title(run, words[:split], words[split:])):
        return parsed
    from_there = len(words) == 2 and words[0].flags & DEMONYM and words[1].text.isupper()  # the German MP, the Tory MP
    if words[-1].flags & ROLE and (from_there or not words[0].flags & GIVEN):
        return taken_apart(run, RunKind.TITLE, words)
    text = " ".join([word.text for word in words])
    if is_body(run, text):
        return taken_apart(run, RunKind.BODY, words)
    first = _first_of_name(words)
    if first == len(words) or text in lexicon.words("long_places"):
        return taken_apart(run, RunKind.PLACE, words)
    if words[0].flags & SUFFIX and all(word.flags & SUFFIX for word in words):
        return taken_apart(run, RunKind.THING, words)  # "the Jr. Jr. team"
    if words[-1].flags & THING and not (words[0].flags & GIVEN and len(words) == 2):
        return taken_apart(run, RunKind.THING, words)
    # "the Norwegian Kari Moe": where somebody is from is no part of the name.
    name = words[first:] if first and words[first].flags & GIVEN and len(words) - first > 1 else words
    return taken_apart(run, RunKind.PERSON if is_sure(run, name) else RunKind.UNSURE, name)


def _is_of_staff(run: Run, split: int) -> bool:
    """Return whether a title ends before what it is of, which is no body: Fish Ministry Chief of | Staff Ana Moe."""
    named = 2 < len(run.words) - split <= _WITH_NOUN and split == run.links[-1]
    return named and run.words[split].text.lower() in lexicon.words("words_of_office")


def _qualified(words: tuple[NameWord, ...]) -> int:
    """Return how many words before a name say what somebody was, by no noun of a list: Former Socceroo | Ola Moe."""
    named = len(words) == _WITH_NOUN and words[-2].flags & GIVEN and words[0].text in _QUALIFIERS
    return _WITH_NOUN - 2 if named and not words[1].flags & (GIVEN | PLACE | BODY) else 0


def _without_letters(words: tuple[NameWord, ...]) -> tuple[NameWord, ...]:
    """Return the words of a run without the letters behind a name: Ola Moe KC, OBE."""
    letters = lexicon.words("postnominals")
    stop = len(words)
    while stop > 2 and words[stop - 1].text.replace(".", "") in letters:
        stop -= 1
    return words[:stop] if stop == len(words) or not words[0].flags & (PLACE | BODY) else words


def _behind_title(run: Run, title: tuple[NameWord, ...], rest: tuple[NameWord, ...]) -> ParsedRun | None:
    """Return what a run that opens with titles is made of; None if that is not told by them."""
    if are_members(title[-1], rest) or (rest[-1].flags & THING and len(rest) > 1 and not rest[0].flags & GIVEN):
        return taken_apart(run, RunKind.THING, run.words)  # Every Student Succeeds Act
    if len(title) in run.links:
        return _linked_title(run, len(title))
    if all(word.flags & ROLE and not word.flags & GIVEN for word in rest) and not _surnames(rest):
        return taken_apart(run, RunKind.TITLE, run.words)  # Mr. President, Vice President
    if [word.text.lower() for word in rest] == ["general"] and not title[-1].flags & HONORIFIC:
        return taken_apart(run, RunKind.TITLE, run.words)  # the Auditor General
    if rest[-1].flags & ROLE and not any(word.flags & GIVEN for word in rest) and not _surnames(rest):
        return taken_apart(run, RunKind.TITLE, run.words)  # Chief Medical Director
    if _names_person(rest, run, len(title)):
        return _titled(run, title, rest)
    if len(rest) == 1 and rest[0].flags & (PLACE | DEMONYM) and not rest[0].flags & GIVEN:
        return taken_apart(run, RunKind.UNSURE, run.words)
    return None


def _first_of_name(words: tuple[NameWord, ...]) -> int:
    """Return which word is the first that says not only where somebody or something is from; their number if none."""
    for i, word in enumerate(words):
        if word.flags & GIVEN or not word.flags & (PLACE | DEMONYM):
            return i
    return len(words)


def _surnames(words: tuple[NameWord, ...]) -> bool:
    roles = (people.role_word(word.text.lower()) for word in words)
    return any(role and role.surname for role in roles)


@lru_cache(maxsize=16384)
def _kind_of_one(written: str, flags: int) -> RunKind:
    if written in people.heads("bodies"):
        return RunKind.BODY
    if flags & PLACE and not flags & GIVEN:
        return RunKind.PLACE
    if written in lexicon.words("places_by_initials"):
        return RunKind.PLACE
    if is_acronym(written):
        return RunKind.BODY
    return RunKind.LONE


def _names_person(rest: tuple[NameWord, ...], run: Run, split: int) -> bool:
    if len(rest) > _LONGEST or any(link > split for link in run.links):
        return False
    if rest[-1].flags & BODY and not (rest[0].flags & GIVEN and len(rest) == 2):
        return bool(run.words[split - 1].flags & HONORIFIC) and len(rest) == 1
    if len(rest) == 1 and rest[0].flags & (PLACE | DEMONYM) and not rest[0].flags & GIVEN:
        return bool(run.words[split - 1].flags & HONORIFIC)
    return any(not word.flags & SUFFIX for word in rest)


def _titled(run: Run, title: tuple[NameWord, ...], rest: tuple[NameWord, ...]) -> ParsedRun:
    honorific = next((word.text for word in reversed(title) if word.flags & HONORIFIC and not _job(word)), "")
    jobs = [word for word in title if not word.flags & HONORIFIC or _job(word)]
    if title[-1].text.lower() in lexicon.words("regal_titles") and sum(not word.flags & SUFFIX for word in rest) == 1:
        given = honorific.lower().rstrip(".") in lexicon.words("courtesies")  # Mr Prince Moe is no prince
        held = None if given else range(title[0].first, title[-1].stop)
        return taken_apart(run, RunKind.PERSON, (title[-1], *rest), held, honorific)
    held = (
        range(jobs[0].first, jobs[-1].stop)
        if any(people.role_word(word.text.lower()) or word.flags & ROLE or _is_seat(word) for word in jobs)
        else None
    )
    return taken_apart(run, RunKind.PERSON, rest, held, honorific)


def _is_seat(word: NameWord) -> bool:
    return word.text in lexicon.words("letters_of_seats")


def _job(word: NameWord) -> bool:
    return bool(word.flags & ROLE) and word.text not in titles.honorifics()


def _linked_title(run: Run, split: int) -> ParsedRun:
    """Read "Secretary of State Ann Okoye": after the small word stands what the title is of, then the name."""
    words, rest = run.words, run.words[split:]
    if rest[-1].flags & BODY or len(rest) < 2:
        return taken_apart(run, RunKind.TITLE, words)
    courtesy = next((i for i, word in enumerate(rest[:-1]) if i and word.flags & HONORIFIC), 0)
    if courtesy:
        held = range(words[0].first, rest[courtesy - 1].stop)
        return taken_apart(run, RunKind.PERSON, rest[courtesy + 1 :], held, rest[courtesy].text)
    # "Leader of the Opposition in the Assembly | V. Ola Moe", "Minister for Fisheries | Koh Mei Lin"
    at = next((i for i, word in enumerate(rest) if i and (word.flags & GIVEN or are_initials(word.text))), 0)
    if family := next((i for i in range(1, at or len(rest) - 1) if _comes_first(rest[i:])), 0):
        return taken_apart(run, RunKind.PERSON, rest[family:], range(words[0].first, rest[family - 1].stop))
    # "Minister of State for Planning | Ahsan Malik"
    links = len(run.links) - (run.links[1:2] == (split + 1,) and rest[0].text == "State")
    behind = len(rest) > 2 and links == 1 and (not at or (at == len(rest) - 1 and not rest[at - 1].flags))
    if behind and not all(word.text.lower() in lexicon.common_words() for word in rest[-2:]):
        at = len(rest) - 2  # Minister for Planning | Ahsan Malik; not: Minister of State for Older People
    if not at or (at == len(rest) - 1 and len(rest) <= 2):
        return taken_apart(run, RunKind.TITLE, words)
    return taken_apart(run, RunKind.PERSON, rest[at:], range(words[0].first, rest[at - 1].stop))


def _comes_first(words: tuple[NameWord, ...]) -> bool:
    """Return whether words are a name that begins with the family's: Koh Mei Lin, Bui Tan."""
    return len(words) in _FAMILY_FIRST and is_family_name(words[0].text)


def name_of(parsed: ParsedRun, text: str) -> Name:
    """Return the parsed name of a person's run."""
    name = parsed.name
    words = tuple([word.text for word in name if not word.flags & SUFFIX or len(name) == 1])
    suffix = "" if len(words) == len(name) else next((word.text for word in name[1:] if word.flags & SUFFIX), "")
    return Name(
        text=" ".join(text[parsed.start : name[-1].end].split()),
        tokens=words,
        honorific=parsed.honorific,
        nickname=parsed.run.nickname,
        suffix=suffix,
    )
