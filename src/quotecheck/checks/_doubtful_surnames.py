"""The surnames that could be either of two people: used by the check of ambiguous surnames."""

from collections.abc import Iterator, Sequence

from quotecheck.checks._bearers import are_known, is_named_alone, is_of_a_family, is_passed_by, is_settled
from quotecheck.checks._called_so import is_called_so
from quotecheck.checks._near import is_attribute
from quotecheck.checks._overtaken import comes_between, is_overtaken, is_story_of
from quotecheck.checks._surnames import bearers_of_surnames, surname_of
from quotecheck.checks._titled_alike import is_just_named, is_titled, is_titled_alike, titles_of
from quotecheck.checks._told_apart import first_in_full, is_of_a_generation, is_spoken_of, is_told_in_full
from quotecheck.checks._told_by_post import is_told_by_post, posts_of
from quotecheck.model import Article, Entity, Mention
from quotecheck.system.tuples import NamedTuple


class Doubt(NamedTuple):
    """A bare surname and the people whom it fits; `sure`: the reader cannot tell which of them is meant."""

    mention: Mention
    fits: Sequence[Entity]
    sure: bool


def doubtful_surnames(article: Article) -> Iterator[Doubt]:
    """Yield the first doubtful use of each surname, a sure one where there is one."""
    bearers = bearers_of_surnames(article)
    shared = [people for people in bearers.values() if len(people) > 1]
    if not shared:
        return
    titles = {person.id: titles_of(article.text, person) for people in shared for person in people}
    posts = {person.id: posts_of(person) for people in shared for person in people}
    borne = {person.id: _borne(person) for people in shared for person in people}
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    takes = {mention.span: person.id for person in article.entities for mention in person.mentions}
    speaking = {speaker.entity.id for speaker in article.speakers if speaker.entity}
    hints: dict[str, Doubt] = {}
    called: dict[tuple[str, str, int], bool] = {}  # whether one of so many is called so
    for mention in article.mentions:
        everybody = bearers.get(mention.text, [])
        fits = [person for person in everybody if first_in_full(person) < mention.span.start]
        if mention.name is None or mention.quoted or len(fits) < 2:
            continue
        taken = takes.get(mention.span, "")
        key = (mention.text, taken, len(fits))
        if key not in called:
            called[key] = is_called_so(fits, taken)
        if called[key]:
            continue
        overtaken = bool(taken) and is_overtaken(article, mention.span, fits, taken, speaking)
        in_full = is_told_in_full(article.text, mention.span, fits, taken, speaking)
        alike = is_titled_alike(article.text, mention, fits, titles)
        doubled = alike and not is_just_named(starts, mention.span, fits)
        between = comes_between(article, mention.span, fits, taken, speaking)
        # Brandt spoke. Her grandson, Leo Brandt, did. Later, behind what Uma Moe said: “It leaks,” Brandt said.
        parted = between and all(person.id in speaking for person in fits)
        if taken and not (overtaken or in_full or doubled or parted or is_passed_by(starts, mention.span, fits, taken)):
            continue
        if (
            _is_told(article, mention, fits, alike=alike)
            or is_told_by_post(article.text, mention.span, [posts[person.id] for person in fits])
            or is_story_of(mention.span, fits, taken, borne)
            or are_known(mention.text, everybody, article.house.known_people)
            or is_settled(article, starts, mention.span, fits, between=between, in_full=in_full)
        ):
            continue
        if not (overtaken or between) and is_named_alone(starts, mention.span, fits):
            hints.setdefault(mention.text, Doubt(mention, fits, sure=False))
            continue
        if is_spoken_of(article, mention.span, fits, in_full=in_full):
            continue
        del bearers[mention.text]  # once is enough
        hints.pop(mention.text, None)
        yield Doubt(mention, fits, sure=not is_of_a_family(article, fits, speaking))
    yield from hints.values()


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
