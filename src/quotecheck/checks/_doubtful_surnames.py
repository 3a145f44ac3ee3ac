"""The surnames that could be either of two people: used by the check of ambiguous surnames."""

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.checks._bearers import are_known, is_named_alone, is_of_a_family, is_passed_by, is_settled
from quotecheck.checks._called_so import is_called_so
from quotecheck.checks._near import is_attribute
from quotecheck.checks._overtaken import comes_between, is_overtaken, is_story_of
from quotecheck.checks._surnames import bearers_of_surnames, surname_of
from quotecheck.checks._titled_alike import is_just_named, is_titled, is_titled_alike, titles_of
from quotecheck.checks._told_apart import first_in_full, is_of_a_generation, is_spoken_of, is_told_in_full
from quotecheck.checks._told_by_post import Posts, is_told_by_post, posts_of
from quotecheck.model import Article, Entity, Mention, Span
from quotecheck.system.tuples import NamedTuple


class Doubt(NamedTuple):
    """A bare surname and the people whom it fits; `sure`: the reader cannot tell which of them is meant."""

    mention: Mention
    fits: Sequence[Entity]
    sure: bool


class _Told(NamedTuple):
    """What an article tells of those who share a surname, by their ids: titles, posts, and where they bear it.

    `starts` are those of its paragraphs, `takes` says for whom a mention is taken, `speaking` are those who speak.
    """

    titles: Mapping[str, set[str]]
    posts: Mapping[str, Posts]
    borne: Mapping[str, Sequence[int]]
    starts: list[int]
    takes: Mapping[Span, str]
    speaking: set[str]


class _Use(NamedTuple):
    """A bare surname: who bears it, whom of them it fits, and for whom it is `taken`, nothing where for nobody."""

    mention: Mention
    bearers: list[Entity]
    fits: list[Entity]
    taken: str


class _Signs(NamedTuple):
    """What speaks for another one than a surname is taken for: named since, told in full, or between the two."""

    overtaken: bool
    in_full: bool
    between: bool


def doubtful_surnames(article: Article) -> Iterator[Doubt]:
    """Yield the first doubtful use of each surname, a sure one where there is one."""
    bearers = bearers_of_surnames(article)
    shared = [people for people in bearers.values() if len(people) > 1]
    if not shared:
        return
    told = _told(article, shared)
    hints: dict[str, Doubt] = {}
    sure: set[str] = set()
    for use in _uses(article, bearers, told):
        mention, _, fits, _ = use
        if mention.text in sure:
            continue  # once is enough
        signs = _signs(article, use, told)
        if _is_rightly_taken(article, use, told, signs) or _is_clear(article, use, told, signs):
            continue
        if not (signs.overtaken or signs.between) and is_named_alone(told.starts, mention.span, fits):
            hints.setdefault(mention.text, Doubt(mention, fits, sure=False))
            continue
        if is_spoken_of(article, mention.span, fits, in_full=signs.in_full):
            continue
        sure.add(mention.text)
        hints.pop(mention.text, None)
        yield Doubt(mention, fits, sure=not is_of_a_family(article, fits, told.speaking))
    yield from hints.values()


def _told(article: Article, shared: Sequence[Sequence[Entity]]) -> _Told:
    people = [person for each in shared for person in each]
    return _Told(
        titles={person.id: titles_of(article.text, person) for person in people},
        posts={person.id: posts_of(person) for person in people},
        borne={person.id: _borne(person) for person in people},
        starts=[paragraph.span.start for paragraph in article.paragraphs],
        takes={mention.span: person.id for person in article.entities for mention in person.mentions},
        speaking={speaker.entity.id for speaker in article.speakers if speaker.entity},
    )


def _uses(article: Article, bearers: Mapping[str, list[Entity]], told: _Told) -> Iterator[_Use]:
    """Yield the bare surnames that fit two or more who were named before, and by which nobody is called throughout."""
    called: dict[tuple[str, str, int], bool] = {}  # whether one of so many is called so
    for mention in article.mentions:
        everybody = bearers.get(mention.text, [])
        fits = [person for person in everybody if first_in_full(person) < mention.span.start]
        if mention.name is None or mention.quoted or len(fits) < 2:
            continue
        taken = told.takes.get(mention.span, "")
        key = (mention.text, taken, len(fits))
        if key not in called:
            called[key] = is_called_so(fits, taken)
        if not called[key]:
            yield _Use(mention, everybody, fits, taken)


def _signs(article: Article, use: _Use, told: _Told) -> _Signs:
    span, fits, taken = use.mention.span, use.fits, use.taken
    return _Signs(
        overtaken=bool(taken) and is_overtaken(article, span, fits, taken, told.speaking),
        in_full=is_told_in_full(article.text, span, fits, taken, told.speaking),
        between=comes_between(article, span, fits, taken, told.speaking),
    )


def _is_rightly_taken(article: Article, use: _Use, told: _Told, signs: _Signs) -> bool:
    """Return whether a surname is taken for one of those it fits, and nothing speaks for another."""
    mention, _, fits, taken = use
    if not taken or signs.overtaken or signs.in_full:
        return False
    alike = is_titled_alike(article.text, mention, fits, told.titles)
    doubled = alike and not is_just_named(told.starts, mention.span, fits)
    # Brandt spoke. Her grandson, Leo Brandt, did. Later, behind what Uma Moe said: “It leaks,” Brandt said.
    parted = signs.between and all(person.id in told.speaking for person in fits)
    return not (doubled or parted or is_passed_by(told.starts, mention.span, fits, taken))


def _is_clear(article: Article, use: _Use, told: _Told, signs: _Signs) -> bool:
    """Return whether readers know whom a surname means, by what stands beside it, by the story, or of themselves."""
    mention, everybody, fits, taken = use
    return (
        _is_told(article, mention, fits, alike=is_titled_alike(article.text, mention, fits, told.titles))
        or is_told_by_post(article.text, mention.span, [told.posts[person.id] for person in fits])
        or is_story_of(mention.span, fits, taken, told.borne)
        or are_known(mention.text, everybody, article.house.known_people)
        or is_settled(article, told.starts, mention.span, fits, between=signs.between, in_full=signs.in_full)
    )


def _borne(person: Entity) -> Sequence[int]:
    """Return where somebody is called by the surname, alone or not."""
    surname = surname_of(person.name)
    return [mention.span.start for mention in person.mentions if surname_of(mention.text) == surname]


def _is_told(article: Article, mention: Mention, fits: Sequence[Entity], *, alike: bool) -> bool:
    """Return whether what stands beside the surname tells: "Dr. Brandt", where the other is a governor."""
    return (
        is_attribute(article.text, mention.span.start)
        or is_of_a_generation(article.text, mention.span)
        or _opens_name(article.text, mention.span.end)
        or (is_titled(article.text, mention, fits) and not alike)
    )


def _opens_name(text: str, end: int) -> bool:
    """Return whether a surname is part of the name of what somebody founded: Brandt's | Kitchen, a chain of shops."""
    return text.startswith(("'s ", "’s "), end) and text[end + 3 : end + 5].istitle()
