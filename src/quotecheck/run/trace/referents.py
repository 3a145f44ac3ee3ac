"""Who was compared for the pronouns and descriptions of an article."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from quotecheck.entities.antecedents import Discourse, Ranking, settle
from quotecheck.entities.bodies import group_bodies
from quotecheck.entities.context import Referent, Scene, set_scene
from quotecheck.entities.persons import group_persons
from quotecheck.entities.speakers import find_speakers
from quotecheck.model import Article, MentionKind
from quotecheck.run.trace.values import Weighed, Weighing


def weighings(article: Article) -> Mapping[int, Weighing]:
    """Return by the offset of a pronoun or description who was compared for it."""
    names = [mention for mention in article.mentions if mention.kind is MentionKind.NAME]
    bodies = [mention for mention in article.mentions if mention.kind is MentionKind.ORGANIZATION]
    scene = set_scene(
        article.text,
        article.paragraphs,
        article.sentences,
        article.attributions,
        article.mentions,
        group_persons(article.text, names),
        group_bodies(article.text, bodies),
    )
    heard: list[_Recording] = []

    def discourse(scene: Scene) -> Discourse:
        heard.append(_Recording(scene))
        return heard[-1]

    find_speakers(scene, discourse)
    return {at: _weighing(scene, heard[-1], ranking) for at, ranking in heard[-1].rankings.items()}


def _weighing(scene: Scene, heard: Discourse, ranking: Ranking) -> Weighing:
    found = {referent: _weighed(scene, heard, points, referent) for points, referent in ranking}
    chosen, tied = settle(ranking)
    return Weighing(tuple(found.values()), found[chosen] if chosen else None, tuple(found[each] for each in tied))


class _Recording(Discourse):
    """What was said so far, and who was ranked at each place."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self.rankings: dict[int, Ranking] = {}

    def ranked(self, at: int, fits: Callable[[Referent], float | None]) -> Ranking:
        """Return those named so far whom `fits` does not rule out, the likeliest first."""
        self.rankings[at] = super().ranked(at, fits)
        return self.rankings[at]


def _weighed(scene: Scene, heard: Discourse, points: float, referent: Referent) -> Weighed:
    kind, number = referent
    if kind in "pb":
        return Weighed(scene.name(referent), points, scene.persons[number].sex if kind == "p" else "", ())
    found = heard.found[number] if kind == "s" else heard.strangers[number]
    source = scene.attributions[number].source if kind == "s" else None
    name = found.name or found.role or (source.of(scene.text) if source else "")
    return Weighed(name, points, found.sex, ())
