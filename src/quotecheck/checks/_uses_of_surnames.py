"""Where a bare surname stands that could be either of two people, and what speaks for one: used by that check."""

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.checks._called_so import is_called_so
from quotecheck.checks._overtaken import comes_between, is_overtaken
from quotecheck.checks._surnames import surname_of
from quotecheck.checks._titled_alike import titles_of
from quotecheck.checks._told_apart import first_in_full, is_told_in_full
from quotecheck.checks._told_by_post import Posts, posts_of
from quotecheck.model import Article, Entity, Mention, Span
from quotecheck.system.tuples import NamedTuple


class ToldOfBearers(NamedTuple):
    """What an article tells of those who share a surname, by their ids: titles, posts, and where they bear it.

    `starts` are those of its paragraphs, `takes` says for whom a mention is taken, `speaking` are those who speak.
    """

    titles: Mapping[str, set[str]]
    posts: Mapping[str, Posts]
    borne: Mapping[str, Sequence[int]]
    starts: list[int]
    takes: Mapping[Span, str]
    speaking: set[str]


class Use(NamedTuple):
    """A bare surname: who bears it, whom of them it fits, and for whom it is `taken`, nothing where for nobody."""

    mention: Mention
    bearers: list[Entity]
    fits: list[Entity]
    taken: str


class Signs(NamedTuple):
    """What speaks for another one than a surname is taken for: named since, told in full, or between the two."""

    overtaken: bool
    in_full: bool
    between: bool


def told_of(article: Article, shared: Sequence[Sequence[Entity]]) -> ToldOfBearers:
    """Return what the article tells of those who share a surname, of `shared` one list for each."""
    people = [person for each in shared for person in each]
    return ToldOfBearers(
        titles={person.id: titles_of(article.text, person) for person in people},
        posts={person.id: posts_of(person) for person in people},
        borne={person.id: _borne(person) for person in people},
        starts=[paragraph.span.start for paragraph in article.paragraphs],
        takes={mention.span: person.id for person in article.entities for mention in person.mentions},
        speaking={speaker.entity.id for speaker in article.speakers if speaker.entity},
    )


def uses_of(article: Article, bearers: Mapping[str, list[Entity]], told: ToldOfBearers) -> Iterator[Use]:
    """Yield the bare surnames that fit two or more who were named before, and by which nobody is called throughout."""
    called: dict[tuple[str, str, int], bool] = {}  # whether one of so many is called that
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
            yield Use(mention, everybody, fits, taken)


def signs_of(article: Article, use: Use, told: ToldOfBearers) -> Signs:
    """Return what speaks for another one than a surname is taken for."""
    span, fits, taken = use.mention.span, use.fits, use.taken
    return Signs(
        overtaken=bool(taken) and is_overtaken(article, span, fits, taken, told.speaking),
        in_full=is_told_in_full(article.text, span, fits, taken, told.speaking),
        between=comes_between(article, span, fits, taken, told.speaking),
    )


def _borne(person: Entity) -> Sequence[int]:
    """Return where somebody is called by the surname, alone or not."""
    surname = surname_of(person.name)
    return [mention.span.start for mention in person.mentions if surname_of(mention.text) == surname]
