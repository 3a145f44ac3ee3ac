"""Find every phrase that points to somebody or something: names, bodies, documents, pronouns, descriptions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck.lexicon import people
from quotecheck.lexicon.people import BODY, DEMONYM, FUNCTION, GIVEN, GIVEN_PLACE, PLACE, ROLE
from quotecheck.model import (
    Attribution,
    Mention,
    MentionKind,
    Paragraph,
    ParagraphKind,
    Quotation,
    Role,
    Span,
)
from quotecheck.parts.names import Reading, Shape, name_of, read_run
from quotecheck.parts.phrases import Noun, noun_kind, read_phrase
from quotecheck.parts.roles import role_after, role_before, title_role
from quotecheck.parts.runs import find_runs
from quotecheck.parts.sources import core_end, trim
from quotecheck.parts.spelled import key

_HEADINGS = frozenset({ParagraphKind.HEADLINE, ParagraphKind.CROSSHEAD, ParagraphKind.BYLINE, ParagraphKind.CREDIT})
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im(?:self)?|[Hh]erself|[Tt]hey|[Tt]hem|[Tt]heir|[Ii]t)\b")
_SEX = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_DEFINITE = re.compile(
    r"\b(?:[Tt]h(?:e|is)|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ww]hose)\s((?:[\w’'.&-]++[ ]?){1,6})"
)
# What follows a person's name: ", who", ", 46,", "(D-Ohio)"; and a body's: ", which".
_PERSON_FOLLOWS = re.compile(r",?\s(?:who|whose|himself|herself)\b|,\s(?:aged\s)?\d\d?[,.]|\s\([RD]-")
_BODY_FOLLOWS = re.compile(r",?\swhich\b|,\s(?:a|an|the)\s[^,.;]{0,60}\b(?:company|firm|group|charity|agency|organi[sz]ation|union|network|maker|retailer|bank|think tank|outlet|website|start-?up|nonprofit|party|coalition|institute)\b|\s\([A-Z]{2,8}\)|\s(?:Inc|Corp|Ltd)\b")
_BODY_BEFORE = re.compile(r"\b(?:at|for|by|firm|company|group|charity|union|outlet|newspaper|network|website|journal|magazine|bank|retailer|maker|broadcaster|start-?up)\s$")
_ACRONYM_FOLLOWS = re.compile(r"\s\([A-Z]{3,8}\)")
_SAME_SENTENCE = 160
_HE = re.compile(r"\b(?:he|she|his|her)\b")
_IT = re.compile(r"\b(?:it|its)\b")


def find_mentions(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    quotations: tuple[Quotation, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Mention, ...]:
    """Return every mention in reading order; `quoted` marks those inside quotation marks.

    Attributions help twice: who speaks is a person or a body, and a noun phrase ends before a cue.
    """
    return _Finder(text, paragraphs, quotations, attributions).mentions()


class _Finder:
    """One article's worth of evidence: what each run may be, and what the rest of the text says of it."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        quotations: Sequence[Quotation],
        attributions: Sequence[Attribution],
    ) -> None:
        self.text = text
        self.cues = sorted(a.cue.span.start for a in attributions if a.cue)
        self.ends = [paragraph.span.end for paragraph in paragraphs]
        self.starts = [paragraph.span.start for paragraph in paragraphs]
        self.headings = [paragraph.kind in _HEADINGS for paragraph in paragraphs]
        self.quotes = [quotation.span for quotation in quotations if quotation.depth == 0]
        self.quote_starts = [span.start for span in self.quotes]
        self.heads: set[int] = set()
        for attribution in attributions:
            if attribution.source:
                start, end = trim(text, attribution.source.start, attribution.source.end)
                core = core_end(text, start, end)
                self.heads.add(core)
                if text[start:core].rpartition(" ")[2][:1].islower():  # "the engineer, Ola Moe, who"
                    self.heads.add(core_end(text, min(core + 1, end), end))
        self.readings = tuple(read_run(run) for run in find_runs(text, tuple(paragraphs)))

    def mentions(self) -> tuple[Mention, ...]:
        found = [*self.named(), *self.pronouns(), *self.descriptions()]
        found.sort(key=lambda mention: (mention.span.start, -mention.span.end))
        return tuple(found)

    def quoted(self, at: int) -> bool:
        i = bisect_right(self.quote_starts, at) - 1
        return i >= 0 and at < self.quotes[i].end

    def limit(self, at: int) -> int:
        """Return how far a noun phrase that stands at `at` may reach: to the next cue or the paragraph's end."""
        i = bisect_right(self.cues, at)
        paragraph = bisect_right(self.starts, at) - 1
        end = self.ends[paragraph] if paragraph >= 0 else len(self.text)
        return min(end, self.cues[i]) if i < len(self.cues) else end

    def heading(self, at: int) -> bool:
        i = bisect_right(self.starts, at) - 1
        return i >= 0 and self.headings[i]

    # names -----------------------------------------------------------------------------------------------------

    def named(self) -> Iterator[Mention]:
        people_keys, bodies = self.known()
        for reading in self.readings:
            kind = self.decide(reading, people_keys, bodies)
            if kind is MentionKind.NAME:
                yield self.person(reading)
            elif kind is MentionKind.ORGANIZATION:
                yield self.body(reading)
            elif kind:
                yield self.title(reading)

    def known(self) -> tuple[dict[tuple[str, ...], int], dict[str, int]]:
        """Return the keys of the names that are surely people's, and those of bodies."""
        persons: Counter[tuple[str, ...]] = Counter()
        bodies: Counter[str] = Counter()
        for reading in self.readings:
            if self.heading(reading.span.start):
                continue
            if reading.shape is Shape.PERSON:
                persons[self.keys(reading)] += 1
            elif reading.shape is Shape.UNSURE:
                sense = self.evidence(reading)
                if sense > 0:
                    persons[self.keys(reading)] += 1
                elif sense < 0:
                    bodies[" ".join(self.keys(reading))] += 1
            elif reading.shape is Shape.BODY or (reading.shape is Shape.TITLE and self.defined(reading)):
                bodies[" ".join(self.keys(reading))] += 1
        self.body_starts = {name.split(" ", 1)[0] for name in bodies if " " in name}
        for reading in self.readings:
            if reading.shape is Shape.LONE and not self.heading(reading.span.start) and self.lone_person(reading):
                persons[self.keys(reading)] += 1
        self.tokens = {token for name in persons for token in name if len(token) > 1}
        return persons, bodies

    def keys(self, reading: Reading) -> tuple[str, ...]:
        return tuple(key(token.text) for token in reading.name)

    def evidence(self, reading: Reading) -> int:
        """Return above 0 for a person, below 0 for a body, 0 where the words around say nothing."""
        text, span = self.text, reading.span
        limit = self.limit(span.end)
        if _PERSON_FOLLOWS.match(text, span.end, limit):
            return 2
        if role_after(text, span.end, limit).roles:
            return 2
        if _BODY_FOLLOWS.match(text, span.end, limit):
            return -2
        if (before := role_before(text, span.start, self.floor(span.start))).roles:
            return 2 if before.roles[0].head not in ("member", "partner", "maker") else 1
        if _BODY_BEFORE.search(text, max(0, span.start - 14), span.start):
            return -1
        if span.end in self.heads:
            ahead = text[span.end : min(len(text), span.end + _SAME_SENTENCE)].split("\n", 1)[0]
            he, it = _HE.search(ahead), _IT.search(ahead)
            if it and not he and (after := re.search(r"\b(?:it|its)\b", ahead)) and after.start() < 90:
                return -1
            return 1 if reading.run.tokens[-1].text[-2:] != "es" or he else 0
        return 0

    def defined(self, reading: Reading) -> bool:
        """Return whether an acronym follows, which titles of people have none: High Commissioner for Refugees (HCR)."""
        return bool(_ACRONYM_FOLLOWS.match(self.text, reading.run.end))

    def floor(self, at: int) -> int:
        i = bisect_right(self.starts, at) - 1
        return self.starts[i] if i >= 0 else 0

    def lone_person(self, reading: Reading) -> bool:
        """Return whether a single word is somebody by what stands around it."""
        token = reading.name[0]
        word = token.text
        if token.flags & (FUNCTION | PLACE | DEMONYM) or noun_kind(word.lower()) or len(word) < 2:
            return False
        if key(word) in self.body_starts:
            return False
        if self.sentence_start(token.start) and not token.flags & GIVEN:
            return bool(_PERSON_FOLLOWS.match(self.text, token.end, self.limit(token.end))) and word.lower() not in _OPENERS
        before = role_before(self.text, token.start, self.floor(token.start))
        return bool(before.roles) or bool(_PERSON_FOLLOWS.match(self.text, token.end, self.limit(token.end)))

    def sentence_start(self, at: int) -> bool:
        before = self.text[max(0, at - 4) : at].rstrip(" “\"'‘(")
        return not before or before[-1] in ".!?:\n”"

    def decide(
        self, reading: Reading, persons: dict[tuple[str, ...], int], bodies: dict[str, int]
    ) -> MentionKind | None:
        shape, span = reading.shape, reading.span
        keys = self.keys(reading)
        if self.heading(span.start) and span.end not in self.heads:
            # Titles of stories are full of capitals: only what the body names counts.
            return MentionKind.NAME if keys in persons and len(keys) > 1 else None
        if shape is Shape.PERSON:
            return MentionKind.NAME
        if shape is Shape.TITLE:
            return MentionKind.ORGANIZATION if self.defined(reading) else MentionKind.DESCRIPTION
        if keys in persons:
            return MentionKind.NAME
        if shape is Shape.BODY or " ".join(keys) in bodies:
            return MentionKind.ORGANIZATION
        if shape is Shape.UNSURE:
            if all(part in self.tokens for part in keys):
                return MentionKind.NAME
            return self.decided_by_source(reading)
        if shape is Shape.PLACE:
            return MentionKind.ORGANIZATION if span.end in self.heads else None
        if shape is Shape.LONE:
            token = reading.name[0]
            word = token.text
            if keys[0] in self.tokens and not (self.sentence_start(span.start) and word.lower() in _OPENERS):
                return MentionKind.NAME
            if keys[0] in self.body_starts:
                return MentionKind.ORGANIZATION
            if span.end in self.heads:
                return self.decided_by_source(reading)
        return None

    def decided_by_source(self, reading: Reading) -> MentionKind | None:
        """Return what an unknown name is by being a source: somebody, or a body where "it" follows."""
        span = reading.span
        if span.end not in self.heads:
            return None
        word = reading.name[-1].text.lower()
        if noun_kind(word) or reading.name[0].flags & FUNCTION or word in _OPENERS or len(word) < 2:
            return MentionKind.ORGANIZATION if len(reading.name) > 1 and noun_kind(word) else None
        if reading.name[0].flags & DEMONYM and len(reading.name) == 1:
            return None
        if self.evidence(reading) < 0:
            return MentionKind.ORGANIZATION
        before = self.text[max(0, span.start - 5) : span.start].lower()
        if before.endswith("the "):
            return MentionKind.ORGANIZATION
        return MentionKind.NAME

    def person(self, reading: Reading) -> Mention:
        text, span = self.text, reading.span
        roles: list[Role] = []
        start = reading.run.start if reading.title or reading.honorific else span.start
        floor = self.floor(start)
        if reading.title:
            role, start = title_role(text, reading.title)
            roles.append(role)
        elif not reading.honorific:
            before = role_before(text, start, floor)
            roles += before.roles
            start = min(start, before.edge)
        if text[max(0, start - 2) : start] == ", " and not roles:
            before = role_before(text, start, floor)
            roles += before.roles
            start = min(start, before.edge)
        after = role_after(text, span.end, self.limit(span.end))
        roles += after.roles
        name = name_of(reading, text)
        return Mention(
            span=span,
            extent=Span(start, max(span.end, after.edge)),
            kind=MentionKind.NAME,
            text=name.text,
            name=name,
            roles=tuple(roles),
            quoted=self.quoted(span.start),
            sex=_sex(name.honorific, roles),
        )

    def body(self, reading: Reading) -> Mention:
        span = Span(reading.run.start, reading.run.end)
        start = span.start
        if self.text[max(0, start - 4) : start].lower() == "the ":
            start -= 4
        return Mention(
            span=span,
            extent=Span(start, span.end),
            kind=MentionKind.ORGANIZATION,
            text=" ".join(span.of(self.text).split()),
            quoted=self.quoted(span.start),
        )

    def title(self, reading: Reading) -> Mention:
        """Return the description that a title in capitals is: "the US Ambassador"."""
        span = Span(reading.run.start, reading.run.end)
        head = span.of(self.text).split()[-1].lower()
        word = people.role_word(head)
        start = span.start - 4 if self.text[max(0, span.start - 4) : span.start].lower() == "the " else span.start
        return Mention(
            span=span,
            extent=Span(start, span.end),
            kind=MentionKind.DESCRIPTION,
            text=" ".join(span.of(self.text).split()),
            quoted=self.quoted(span.start),
            head=head,
            determiner="the" if start < span.start else "",
            sex=word.sex if word else "",
        )

    # everything else -------------------------------------------------------------------------------------------

    def pronouns(self) -> Iterator[Mention]:
        for match in _PRONOUN.finditer(self.text):
            word = match[0].lower()
            span = Span(*match.span())
            yield Mention(
                span=span,
                extent=span,
                kind=MentionKind.PRONOUN,
                text=match[0],
                quoted=self.quoted(span.start),
                head=word,
                plural=word.startswith("the"),
                sex=_SEX.get(word, ""),
            )

    def descriptions(self) -> Iterator[Mention]:
        for match in _DEFINITE.finditer(self.text):
            if not any(noun_kind(word.lower()) for word in match[1].split()):
                continue
            phrase = read_phrase(self.text, match.start(), self.limit(match.start()))
            if not phrase or phrase.noun is Noun.OTHER:
                continue
            if self.text[phrase.core_end - len(phrase.head)].isupper():
                continue  # the Harbour Board: a name
            if phrase.determiner in ("a", "an") and phrase.noun is not Noun.DOCUMENT:
                continue
            kind = MentionKind.DOCUMENT if phrase.noun is Noun.DOCUMENT else MentionKind.DESCRIPTION
            yield Mention(
                span=Span(phrase.start, phrase.core_end),
                extent=Span(match.start(), phrase.end),
                kind=kind,
                text=" ".join(self.text[phrase.start : phrase.core_end].split()),
                quoted=self.quoted(match.start()),
                head=phrase.head,
                determiner=phrase.determiner,
                plural=phrase.plural,
                sex=phrase.sex,
            )


def _sex(honorific: str, roles: Sequence[Role]) -> str:
    """Return the sex that an honorific or a role tells, m or f; empty for none."""
    if sex := people.honorifics().get(honorific, people.honorifics().get(honorific.capitalize(), "")):
        return sex
    for role in roles:
        word = people.role_word(role.head)
        if word and word.sex:
            return word.sex
    return ""


_OPENERS = frozenset(
    "according among asked despite during following given meanwhile none nobody others pressed speaking though "
    "yes yeah no okay well why what such including like unlike similarly critics many some several both neither "
    "here there still even additionally everyone anyone someone everything nothing something anything twitter".split()
)
