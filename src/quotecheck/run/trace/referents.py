"""Who was compared for the pronouns and descriptions of an article."""

from collections.abc import Mapping, Sequence

from quotecheck.entities.names.bodies import group_bodies
from quotecheck.entities.names.persons import group_persons
from quotecheck.entities.referents.chances import antecedent_points, settle
from quotecheck.entities.referents.context import Context, read_context
from quotecheck.entities.referents.referents import Candidate, Found, Referent
from quotecheck.entities.speakers import find_speakers
from quotecheck.model import Article, Mention, MentionKind, Span, TextIndex
from quotecheck.run.trace.values import Trait, Weighed, Weighing
from quotecheck.system.tuples import NamedTuple

_HUNDREDTHS = 100


class Weighings(NamedTuple):
    """Who was compared for each mention, by its offset, and for the source of each attribution."""

    mentions: Mapping[int, Weighing]
    speakers: tuple[Weighing | None, ...]


def weighings(index: TextIndex, article: Article) -> Weighings:
    """Return who was compared for the pronouns and descriptions of an article."""
    names = [mention for mention in article.mentions if mention.kind is MentionKind.NAME]
    bodies = [mention for mention in article.mentions if mention.kind is MentionKind.ORGANIZATION]
    context = read_context(
        index,
        article.sentences,
        article.attributions,
        article.mentions,
        group_persons(index, names),
        group_bodies(index, bodies),
        article.house.min_speaker_confidence,
    )
    speakers, meant = find_speakers(context)
    known = _Known(context, speakers, {each.referent: each.mention for each in reversed(meant) if each.referent})
    by_speaker = tuple(_weighing(known, each.weighed) for each in speakers)
    by_mention = {each.mention.span.start: _weighing(known, each.weighed) for each in meant}
    own = tuple(
        weighing if weighing and attribution.source and _stands_in(attribution.source, found) else None
        for attribution, found, weighing in zip(article.attributions, speakers, by_speaker, strict=True)
    )
    at_sources = {found.weighed[0].at: weighing for found, weighing in zip(speakers, own, strict=True) if weighing}
    return Weighings({at: each for at, each in (by_mention | at_sources).items() if each}, own)


def _stands_in(source: Span, found: Found) -> bool:
    """Return whether it is for a source that somebody was compared: "the statement" brings along who was before."""
    return source.start <= found.weighed[0].at < source.end


class _Known(NamedTuple):
    """What referents can be called by; `mentions` has the first description of each who is only described."""

    context: Context
    speakers: Sequence[Found]
    mentions: Mapping[Referent, Mention]


def _weighing(known: _Known, candidates: Sequence[Candidate]) -> Weighing | None:
    """Return who was compared, None where nobody was."""
    if not candidates:
        return None
    weighed = {each.referent: _weighed(known, each) for each in candidates}
    chosen, tied = settle(candidates, known.context.floor)
    return Weighing(tuple(weighed.values()), weighed[chosen] if chosen else None, tuple(weighed[one] for one in tied))


def _weighed(known: _Known, candidate: Candidate) -> Weighed:
    name, sex = _name_and_sex(known, candidate.referent)
    points = antecedent_points()
    traits = tuple(Trait(trait, times * points[trait] / _HUNDREDTHS) for trait, times in candidate.traits)
    return Weighed(name, candidate.points / _HUNDREDTHS, sex, traits)


def _name_and_sex(known: _Known, referent: Referent) -> tuple[str, str]:
    context, (kind, number) = known.context, referent
    match kind:
        case "p":
            return context.name(referent), context.persons[number].sex
        case "b":
            return context.name(referent), ""
        case "g":
            return " and ".join(context.name(each) for each in context.coordinations[number].referents), ""
        case "s":
            speaker, source = known.speakers[number], context.attributions[number].source
            return speaker.name or speaker.role or (source.of(context.text) if source else ""), speaker.sex
    return known.mentions[referent].text, known.mentions[referent].sex
