"""Whether readers know which of two people a bare surname means: used by the check of ambiguous surnames."""

from collections.abc import Sequence

from quotecheck.checks._bearers import are_known, is_passed_by, is_settled
from quotecheck.checks._near import is_attribute
from quotecheck.checks._overtaken import is_story_of
from quotecheck.checks._titled_alike import is_just_named, is_titled, is_titled_alike
from quotecheck.checks._told_apart import is_of_a_generation
from quotecheck.checks._told_by_post import is_told_by_post
from quotecheck.checks._uses_of_surnames import Signs, ToldOfBearers, Use
from quotecheck.model import Article, Entity, Mention


def is_rightly_taken(article: Article, use: Use, told: ToldOfBearers, signs: Signs) -> bool:
    """Return whether a surname is taken for one of those it fits, and nothing speaks for another."""
    mention, _, fits, taken = use
    if not taken or signs.overtaken or signs.in_full:
        return False
    alike = is_titled_alike(article.text, mention, fits, told.titles)
    doubled = alike and not is_just_named(told.starts, mention.span, fits)
    # Brandt spoke. Her grandson, Leo Brandt, did. Later, behind what Uma Moe said: “It leaks,” Brandt said.
    parted = signs.between and all(person.id in told.speaking for person in fits)
    return not (doubled or parted or is_passed_by(told.starts, mention.span, fits, taken))


def is_clear(article: Article, use: Use, told: ToldOfBearers, signs: Signs) -> bool:
    """Return whether readers know whom a surname means, by what stands beside it, by the story, or of themselves."""
    mention, everybody, fits, taken = use
    return (
        _is_told(article, mention, fits, alike=is_titled_alike(article.text, mention, fits, told.titles))
        or is_told_by_post(article.text, mention.span, [told.posts[person.id] for person in fits])
        or is_story_of(mention.span, fits, taken, told.borne)
        or are_known(mention.text, everybody, article.house.known_people)
        or is_settled(article, told.starts, mention.span, fits, between=signs.between, in_full=signs.in_full)
    )


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
