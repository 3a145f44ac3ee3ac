"""Find every phrase that points to somebody or something: names, bodies, documents, pronouns, descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotecheck.lexicon import people
from quotecheck.model import (
    DEFAULT_HOUSE,
    Attribution,
    House,
    Mention,
    MentionKind,
    Paragraph,
    Quotation,
    Role,
    Span,
)
from quotecheck.phrases.adjacent_roles import Beside, role_after, role_before
from quotecheck.phrases.capitals import find_runs
from quotecheck.phrases.name_kinds import decide, gather
from quotecheck.phrases.names import Reading, name_of, read_run
from quotecheck.phrases.noun_phrases import Noun, known_nouns, read_phrase
from quotecheck.phrases.positions import Layout, lay_out
from quotecheck.phrases.respectively import shared_roles
from quotecheck.phrases.roles import title_role

_PRONOUN = re.compile(r"\b(?:[Hh](?:e|is|ers?|im(?:self)?|erself)|[Ss]he)\b")
_SEX = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_DEFINITE = re.compile(
    r"\b(?P<determiner>[Tt]h(?:e|is)|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ww]hose)\s"
    r"(?P<words>(?:[\w’'.&-]++[ ]?){1,6})"
)


def find_mentions(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    quotations: tuple[Quotation, ...],
    attributions: tuple[Attribution, ...],
    house: House = DEFAULT_HOUSE,
) -> tuple[Mention, ...]:
    """Return every mention in reading order; `quoted` marks those inside quotation marks.

    Attributions help twice: who speaks is a person or a body, and a noun phrase ends before a cue.
    """
    layout = lay_out(text, paragraphs, quotations, attributions)
    titles = frozenset(word.lower() for title in house.extra_titles for word in title.split())
    readings = tuple(read_run(run) for run in find_runs(text, paragraphs, titles))
    found = [*_named(layout, readings), *_pronouns(layout), *_descriptions(layout)]
    found.sort(key=lambda mention: (mention.span.start, -mention.span.end))
    return tuple(found)


def _named(layout: Layout, readings: Sequence[Reading]) -> Iterator[Mention]:
    known = gather(layout, readings)
    kinds = [decide(layout, reading, known) for reading in readings]
    named = [reading for reading, kind in zip(readings, kinds, strict=True) if kind is MentionKind.NAME]
    shared = shared_roles(layout.text, [Span(reading.run.start, reading.span.end) for reading in named])
    for reading, kind in zip(readings, kinds, strict=True):
        match kind:
            case MentionKind.NAME:
                yield _person(layout, reading, shared.get(reading.span.end))
            case MentionKind.ORGANIZATION:
                yield _body(layout, reading)
            case MentionKind.DESCRIPTION:
                yield _title(layout, reading)


def _person(layout: Layout, reading: Reading, shared: Role | None) -> Mention:
    text, span = layout.text, reading.span
    roles: list[Role] = []
    start = reading.run.start if reading.title or reading.honorific else span.start
    floor = layout.floor(start)
    if reading.title:
        role, start = title_role(text, reading.title)
        roles.append(role)
    elif not reading.honorific or text.endswith(", ", 0, start):
        before = role_before(text, start, floor)
        roles += before.roles
        start = min(start, before.edge)
    after = role_after(text, span.end, layout.limit(span.end))
    if shared:
        roles, after = [*roles[: bool(reading.title)], shared], Beside((), span.end)
    roles += after.roles
    name = name_of(reading, text)
    return Mention(
        span=span,
        extent=Span(start, max(span.end, after.edge)),
        kind=MentionKind.NAME,
        text=name.text,
        name=name,
        roles=tuple(roles),
        quoted=layout.quoted(span.start),
        sex=_sex(name.honorific, roles),
    )


def _body(layout: Layout, reading: Reading) -> Mention:
    span = Span(reading.run.start, reading.run.end)
    return Mention(
        span=span,
        extent=Span(_determiner(layout.text, span.start), span.end),
        kind=MentionKind.ORGANIZATION,
        text=" ".join(span.of(layout.text).split()),
        quoted=layout.quoted(span.start),
    )


def _title(layout: Layout, reading: Reading) -> Mention:
    """Return the description that a title in capitals is: "the US Ambassador"."""
    span = Span(reading.run.start, reading.run.end)
    head = span.of(layout.text).split()[-1].lower()
    role = people.role_word(head)
    start = _determiner(layout.text, span.start)
    return Mention(
        span=span,
        extent=Span(start, span.end),
        kind=MentionKind.DESCRIPTION,
        text=" ".join(span.of(layout.text).split()),
        quoted=layout.quoted(span.start),
        head=head,
        determiner="the" if start < span.start else "",
        sex=role.sex if role else "",
    )


def _determiner(text: str, start: int) -> int:
    """Return where the article before `start` begins, or `start`."""
    return start - 4 if text[max(0, start - 4) : start].lower() == "the " else start


def _pronouns(layout: Layout) -> Iterator[Mention]:
    for match in _PRONOUN.finditer(layout.text):
        word = match[0].lower()
        span = Span(*match.span())
        yield Mention(
            span=span,
            extent=span,
            kind=MentionKind.PRONOUN,
            text=match[0],
            quoted=layout.quoted(span.start),
            head=word,
            sex=_SEX[word],
        )


def _descriptions(layout: Layout) -> Iterator[Mention]:
    """Yield definite descriptions of people and bodies, indefinite ones that open a sentence, and every document."""
    text = layout.text
    nouns = known_nouns()
    for match in _DEFINITE.finditer(text):
        if nouns.isdisjoint(match["words"].lower().split()):
            continue
        phrase = read_phrase(text, match.start(), layout.limit(match.start()))
        if not phrase or phrase.noun is Noun.OTHER:
            continue
        if text[phrase.core_end - len(phrase.head)].isupper():
            continue  # the Harbour Board: a name
        if match["determiner"] in ("a", "an") and phrase.noun is not Noun.DOCUMENT:
            continue  # "A porter" opens a sentence and may be meant later; who is spoken of within one is not
        yield Mention(
            span=Span(phrase.start, phrase.core_end),
            extent=Span(match.start(), phrase.end),
            kind=MentionKind.DOCUMENT if phrase.noun is Noun.DOCUMENT else MentionKind.DESCRIPTION,
            text=" ".join(text[phrase.start : phrase.core_end].split()),
            quoted=layout.quoted(match.start()),
            head=phrase.head,
            determiner=phrase.determiner,
            plural=phrase.plural,
            sex=phrase.sex,
        )


def _sex(honorific: str, roles: Sequence[Role]) -> str:
    """Return the sex that an honorific or a role tells, m or f; empty for none."""
    known = people.honorifics()
    if sex := known.get(honorific) or known.get(honorific.capitalize()):
        return sex
    words = (people.role_word(role.head) for role in roles)
    return next((word.sex for word in words if word and word.sex), "")
