"""Who stands behind the source of each attribution."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from quotecheck.entities.bodies import Body, body_key
from quotecheck.entities.discourse import Occurrence, Referent, antecedents, settle
from quotecheck.entities.persons import Grouping
from quotecheck.lexicon import people
from quotecheck.model import (
    Attribution,
    EntityKind,
    Kind,
    Mention,
    MentionKind,
    Paragraph,
    Resolution,
    Role,
    Sentence,
    Span,
)
from quotecheck.parts.phrases import Noun, Phrase, read_phrase
from quotecheck.parts.sources import core_end, trim


class Found(NamedTuple):
    """Who a source is. `name` and `role` are set only where no entity holds them."""

    kind: EntityKind
    resolution: Resolution
    referent: Referent | None = None
    name: str | None = None
    role: str | None = None
    affiliation: str | None = None
    candidates: tuple[Referent, ...] = ()
    sex: str = ""
    plural: bool = False


NOBODY = Found(EntityKind.UNKNOWN, Resolution.NONE)
_HE = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "himself": "m", "herself": "f"}
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_UNKNOWN = frozenset({"i", "we", "you", "us", "me", "one", "there", "what", "nobody", "no one", "none", "this", "those"})
_COPY_OF = re.compile(r"(?:the\s|an?\s)?(?:copy|copies|draft|version|summary|transcript|text|excerpts?|portions?|parts?|pages?)\sof\s", re.IGNORECASE)
_MANY_OF = re.compile(
    r"(?:an?\s|the\s)?(?P<of>(?:\w+\s){0,2}(?:group|number|majority|minority|couple|pair|handful|series|range|chorus|crowd|dozens|scores|hundreds|"
    r"thousands|half|some|many|most|several|few|all|both|none|one|two|three|four|five|each|lot|percent)\sof\s)",
    re.IGNORECASE,
)
_EXAMINED = re.compile(r"\b(?:question(?:s|ed|ing)|cross-examin\w+|examin(?:es|ed|ing)|interview(?:s|ed|ing)|ask(?:s|ed|ing)|depos(?:es|ed))\b(?P<by>(?:\s\w+){0,4}\sby\b)?")
_BOTH = re.compile(r"(?:the\s)?(?:two|both|pair)(?:\s(?:men|women|of them))?$", re.IGNORECASE)
_AND = re.compile(r",?\s(?:and|&)\s")
_NOT_SUBJECT = frozenset(
    "of with to for by from against about on like than at in into over under behind after before between and or "
    "said told asked met saw called says as including".split()
)
_BY = re.compile(r"\s(?:by|from|of)\s(?:the\s)?")
_ISSUED = re.compile(
    r"\s(?:\w+\s)?(?:published|released|issued|commissioned|written|prepared|produced|conducted|compiled|filed|sent|posted|put out|submitted)\b[^.;:“”\"]{0,60}?\s(?:by|for)\s(?:the\s|an?\s(?:\w+\s){0,2})?"
)
_SAME_PARAGRAPHS = 3
_MARKS = 6  # quotation marks, a comma, white space: what a paragraph holds beside one quotation
_DOCUMENT_REACH = 12_000  # characters that a document is remembered for
_UNLIKELY = -8.0  # a given name that is the other sex's in most places; nobody else must fit
_SPOKES = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople", "representative"})


class Article(NamedTuple):
    """What the resolver reads."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    attributions: tuple[Attribution, ...]
    mentions: tuple[Mention, ...]
    grouping: Grouping
    bodies: tuple[Body, ...]


class Resolver:
    """Walks through the text once, keeping in mind who was named, meant or quoted so far."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.sentence_starts = [s.span.start for s in article.sentences] or [p.span.start for p in article.paragraphs]
        self.paragraph_starts = [p.span.start for p in article.paragraphs]
        self.mentions = article.mentions
        self.mention_starts = [m.span.start for m in article.mentions]
        self.owner: dict[int, Referent] = {}
        for i, person in enumerate(article.grouping.persons):
            for mention in person.mentions:
                self.owner[mention.span.start] = ("p", i)
        for i, body in enumerate(article.bodies):
            for mention in body.mentions:
                self.owner[mention.span.start] = ("b", i)
        self.occurrences: list[Occurrence] = []
        self.found: dict[int, Found] = {}
        self.meant: list[tuple[Mention, Referent]] = []
        self.last: Found | None = None
        self.last_at = -1
        self.read_to = 0
        self.issuers: list[tuple[int, str, Found]] = []

    def run(self) -> tuple[Found, ...]:
        """Return who stands behind each attribution, in their order."""
        attributions = self.article.attributions
        order = sorted(range(len(attributions)), key=lambda i: self.anchor(attributions[i]))
        self.sources = {
            self.anchor(attributions[i]): attributions[i].source.end for i in order if attributions[i].source
        }
        for i in order:
            attribution = attributions[i]
            at = self.anchor(attribution)
            self.advance(at)
            found = self.source(attribution, i)
            self.found[i] = found
            self.note(attribution, i, found, at)
        self.advance(len(self.text) + 1)
        return tuple(self.found[i] for i in range(len(attributions)))

    @staticmethod
    def anchor(attribution: Attribution) -> int:
        if attribution.source:
            return attribution.source.start
        return attribution.content[0].start if attribution.content else attribution.span.start

    def sentence(self, at: int) -> int:
        return bisect_right(self.sentence_starts, at)

    def paragraph(self, at: int) -> int:
        return bisect_right(self.paragraph_starts, at)

    # the walk --------------------------------------------------------------------------------------------------

    def advance(self, to: int) -> None:
        """Note everybody named or meant before `to`."""
        while self.read_to < len(self.mentions) and self.mentions[self.read_to].span.start < to:
            mention = self.mentions[self.read_to]
            self.read_to += 1
            at = mention.span.start
            referent = self.owner.get(at)
            if referent is None:
                referent = self.meaning(mention)
                if referent is None:
                    continue
                self.meant.append((mention, referent))
            self.occur(referent, at, subject=self.is_subject(mention), spoke=False, quoted=mention.quoted)

    def meaning(self, mention: Mention) -> Referent | None:
        """Return whom a pronoun or description of the narration means."""
        if mention.quoted:
            return None
        at = mention.span.start
        if mention.kind is MentionKind.PRONOUN and mention.head in ("he", "she", "his", "her", "him"):
            return settle(self.people_for(mention.sex, at))[0]
        if mention.kind is MentionKind.DESCRIPTION and mention.determiner == "the" and not mention.plural:
            return self.described(mention.head, mention.sex, mention.text, at)[0]
        return None

    def occur(self, referent: Referent, at: int, *, subject: bool, spoke: bool, quoted: bool) -> None:
        self.occurrences.append(
            Occurrence(at, self.sentence(at), self.paragraph(at), referent, subject, spoke, quoted)
        )

    def is_subject(self, mention: Mention) -> bool:
        """Return whether a mention begins a clause: after a mark, a small joining word, or at the sentence's start."""
        start = mention.extent.start
        before = self.text[max(0, start - 16) : start].rstrip(" \u00a0")
        if not before or before[-1] in ".!?:;,\n”\"—–(":
            return True
        word = before.rpartition(" ")[2].lower()
        return word in _CLAUSE_WORDS

    def note(self, attribution: Attribution, i: int, found: Found, at: int) -> None:
        if found.kind is EntityKind.UNKNOWN and not found.candidates:
            return
        if found.candidates and not found.referent:
            return
        referent = found.referent or ("s", i)
        self.occur(referent, at, subject=True, spoke=True, quoted=False)
        self.last, self.last_at, self.last_index = found, at, i

    # sources ---------------------------------------------------------------------------------------------------

    def source(self, attribution: Attribution, i: int) -> Found:
        if attribution.source is None:
            if attribution.continues and self.last:
                return self.last._replace(resolution=Resolution.CONTINUATION)
            return self.alternate(attribution) or NOBODY
        start, end = _ends(trim(self.text, attribution.source))
        if start >= end:
            return NOBODY
        core = core_end(self.text, start, end)
        words = " ".join(self.text[start:core].lower().split())
        if words in _HE:
            return self.pronoun(_HE[words], start)
        if words in _RELATIVE:
            return self.relative(words, start, i)
        if words in ("it", "they", "them", "its"):
            return self.it(words, start)
        if words in ("q", "a", "question", "answer"):
            return self.examined(words[0], start)
        if match := _COPY_OF.match(self.text, start, end):
            inner = match.end()
            phrase = read_phrase(self.text, inner, end)
            if phrase and phrase.noun is Noun.DOCUMENT:
                return self.of_phrase(phrase, inner, end, i)
        if match := _MANY_OF.match(self.text, start, end):
            phrase = read_phrase(self.text, match.end(), end)
            if not phrase or phrase.noun not in (Noun.BODY, Noun.DOCUMENT):
                return Found(
                    EntityKind.ANONYMOUS,
                    Resolution.DESCRIPTION,
                    role=_lowered(_before_aside(self.text[match.start("of") : end])),
                    plural=not match["of"].lower().startswith("one "),
                )
        if words in _UNKNOWN:
            return NOBODY
        if _BOTH.match(words):
            return self.two(start)
        if pair := self.coordinated(start, end):
            return pair
        if head := self.named_head(start, core, end):
            return self.of_mention(head, start)
        phrase = read_phrase(self.text, start, end)
        if phrase is None:
            return NOBODY
        if apposed := self.apposed(core, end):
            return self.of_mention(apposed, start)
        return self.of_phrase(phrase, start, end, i)

    def alternate(self, attribution: Attribution) -> Found | None:
        """Return whose turn it is in a dialogue of two where each paragraph is one quotation."""
        if attribution.kind is not Kind.DIRECT:
            return None
        at = self.anchor(attribution)
        number = self.paragraph(at)
        paragraph = self.article.paragraphs[number - 1].span if number else Span(0, len(self.text))
        if len(paragraph) - sum(len(span) for span in attribution.content) > _MARKS:
            return None
        turns = [o for o in self.occurrences[-12:] if o.spoke]
        if len(turns) < 2 or turns[-1].paragraph != number - 1 or turns[-2].paragraph != number - 2:
            return None
        last, other = turns[-1].referent, turns[-2].referent
        if last == other or last[0] != "p" or other[0] != "p":
            return None
        return Found(EntityKind.PERSON, Resolution.ALTERNATION, other)

    def inside(self, start: int, end: int) -> Iterator[Mention]:
        for k in range(bisect_left(self.mention_starts, start), bisect_left(self.mention_starts, end)):
            yield self.mentions[k]

    def named_head(self, start: int, core: int, end: int) -> Mention | None:
        """Return the name that heads a source: the last words before the first mark or complement."""
        for mention in self.inside(start, end):
            if mention.kind not in (MentionKind.NAME, MentionKind.ORGANIZATION):
                continue
            if mention.span.end == core or mention.span.start <= start < mention.span.end or (
                # a title or a body's name may hold the "of" that looked like its end
                mention.extent.start <= start and mention.span.start < core <= mention.span.end
            ) or (mention.kind is MentionKind.NAME and mention.extent.start <= start and mention.roles and mention.span.end >= core):
                if self.text[mention.span.end : mention.span.end + 2] in ("’s", "'s") and mention.span.end + 2 < end:
                    continue
                if mention.span.end < core and self.text[mention.span.end : core].strip(" ’'\n"):
                    continue
                return mention
        return None

    def apposed(self, core: int, end: int) -> Mention | None:
        """Return the name that stands in apposition: "the engineer, Ola Moe,"."""
        for mention in self.inside(core, end):
            if mention.kind is MentionKind.NAME and self.text[core : mention.extent.start].strip(" ,—–-") == "":
                return mention
            if mention.kind is MentionKind.NAME and mention.extent.start <= core and mention.roles:
                return mention
        for mention in self.inside(core, end):
            between = self.text[core : mention.span.start]
            if mention.kind is MentionKind.NAME and between.endswith((", ", ", Dr. ", ", Mr. ", ", Ms. ")) and (
                self.text[mention.span.end : mention.span.end + 1] in (",", "") or mention.span.end >= end
            ):
                return mention
        return None

    def coordinated(self, start: int, end: int) -> Found | None:
        """Return the pair that "Ola Moe and Kari Lie" are; they speak as a group, and no one is chosen."""
        names = [m for m in self.inside(start, end) if m.kind is MentionKind.NAME and m.span.start in self.owner]
        for one, other in zip(names, names[1:], strict=False):
            between = self.text[one.span.end : other.extent.start]
            if one.extent.start <= start and re.fullmatch(r"(?:,[^,]*,)?\s(?:and|&)\s", between):
                pair = (self.owner[one.span.start], self.owner[other.span.start])
                if pair[0] == pair[1]:
                    return None
                return self.pair(pair)
        return None

    def pair(self, pair: tuple[Referent, ...]) -> Found:
        return Found(
            EntityKind.GROUP,
            Resolution.NAMED,
            name=" and ".join(self.name(referent) for referent in pair),
            candidates=tuple(dict.fromkeys(pair)),
            plural=True,
        )

    def name(self, referent: Referent) -> str:
        group = self.article.grouping.persons if referent[0] == "p" else self.article.bodies
        return fullest(group[referent[1]].mentions)

    def of_mention(self, mention: Mention, at: int) -> Found:
        start = mention.span.start
        if start in self.article.grouping.doubtful:
            candidates = tuple(("p", i) for i in self.article.grouping.doubtful[start])
            told = settle(
                antecedents(
                    self.occurrences, self.sentence(at), self.paragraph(at), lambda r: 0.0 if r in candidates else None
                )
            )[0]
            if told:
                return Found(EntityKind.PERSON, Resolution.SURNAME, told)
            return Found(EntityKind.PERSON, Resolution.NONE, name=mention.text, candidates=candidates)
        referent = self.owner[start]
        if referent[0] == "b":
            return Found(EntityKind.ORGANIZATION, Resolution.NAMED, referent)
        assert mention.name
        full = len(mention.name.tokens) > 1 or len(self.name(referent).split()) == 1
        return Found(EntityKind.PERSON, Resolution.NAMED if full else Resolution.SURNAME, referent)

    # pronouns --------------------------------------------------------------------------------------------------

    def people_for(self, sex: str, at: int) -> list[tuple[float, Referent]]:
        persons = self.article.grouping.persons

        def fits(referent: Referent) -> float | None:
            kind, number = referent
            if kind == "p":
                known = persons[number].sex
                if known and sex and known != sex:
                    return None if persons[number].sure else _UNLIKELY
                return 1.0 if known else 0.0
            if kind == "s":
                found = self.found[number]
                if found.kind is not EntityKind.ANONYMOUS or found.plural or (found.sex and found.sex != sex):
                    return None
                return 1.0 if found.sex else 0.0
            return None

        return antecedents(self.occurrences, self.sentence(at), self.paragraph(at), fits)

    def pronoun(self, sex: str, at: int) -> Found:
        referent, tied = settle(self.people_for(sex, at))
        if referent:
            return self.again(referent, Resolution.PRONOUN)
        if tied:
            return Found(EntityKind.PERSON, Resolution.NONE, candidates=tied)
        return Found(EntityKind.UNKNOWN, Resolution.NONE)

    def again(self, referent: Referent, how: Resolution) -> Found:
        kind, number = referent
        if kind == "s":
            return self.found[number]._replace(resolution=how)
        return Found(EntityKind.PERSON if kind == "p" else EntityKind.ORGANIZATION, how, referent)

    def it(self, words: str, at: int) -> Found:
        plural = words.startswith("the")

        def fits(referent: Referent) -> float | None:
            kind, number = referent
            if kind == "p":
                return None
            if kind == "s":
                found = self.found[number]
                if plural:
                    return 1.0 if found.plural else None
                return None if found.plural or found.kind in (EntityKind.ANONYMOUS, EntityKind.PERSON) else 1.0
            return -0.5 if plural else 0.5

        referent, tied = settle(antecedents(self.occurrences, self.sentence(at), self.paragraph(at), fits))
        if referent:
            return self.again(referent, Resolution.PRONOUN)
        return Found(EntityKind.UNKNOWN, Resolution.NONE, candidates=tuple(t for t in tied if t[0] != "s"))

    def relative(self, word: str, at: int, i: int) -> Found:
        """Return the antecedent of who, which or that: the noun phrase that ends right before."""
        window = [m for m in self.inside(max(0, at - 200), at) if m.extent.end <= at]
        for mention in reversed(window):
            gap = self.text[mention.extent.end : at]
            if "." in gap and not re.search(r"\b[A-Z]\.|[a-z]\.[a-z]", gap):
                break
            if mention.span.start in self.owner:
                referent = self.owner[mention.span.start]
                if (word in ("who", "whom")) == (referent[0] == "p") or word == "that":
                    if mention.span.start in self.article.grouping.doubtful or len(gap) > 60:
                        continue
                    return self.again(referent, Resolution.NAMED)
        begin = max(self.text.rfind(mark, 0, at) for mark in (". ", ", ", "; ", "\n", "” ")) + 1
        segment = self.text[begin : at].rstrip(" ,")
        if self.text[begin : at].strip(" ,") == "":
            begin = max(self.text.rfind(mark, 0, at - 2) for mark in (". ", ", ", "; ", "\n", "” ")) + 1
        phrase = read_phrase(self.text, begin, at)
        if phrase and segment:
            return self.of_phrase(phrase, begin, at, i)
        return NOBODY

    def examined(self, letter: str, at: int) -> Found:
        """Return who Q or A is: the one who questions and the one questioned, as told before the first question."""
        first = re.search(r"^(?:Q|Question)[.:]", self.text, re.MULTILINE)
        start = first.start() if first else at
        names = [
            m
            for m in self.inside(max(0, start - 1500), start)
            if m.kind is MentionKind.NAME and self.owner.get(m.span.start, ("", 0))[0] == "p"
        ]
        for one, other in zip(reversed(names[:-1]), reversed(names), strict=False):
            match = _EXAMINED.search(self.text, one.span.end, other.span.start)
            if match and self.owner[one.span.start] != self.owner[other.span.start]:
                asks, answers = (other, one) if match["by"] else (one, other)
                return self.again(self.owner[(asks if letter == "q" else answers).span.start], Resolution.DESCRIPTION)
        return NOBODY

    def two(self, at: int) -> Found:
        seen: list[Referent] = []
        for occurrence in reversed(self.occurrences[-30:]):
            if occurrence.referent[0] == "p" and occurrence.referent not in seen and not occurrence.quoted:
                seen.append(occurrence.referent)
            if len(seen) == 2:
                return self.pair(tuple(sorted(seen)))._replace(resolution=Resolution.DESCRIPTION)
        return Found(EntityKind.GROUP, Resolution.NONE, plural=True)

    # descriptions ----------------------------------------------------------------------------------------------

    def of_phrase(self, phrase: Phrase, start: int, end: int, i: int) -> Found:
        words = " ".join(self.text[phrase.start : end].split())
        words = re.split(r",|\s[—–-]+\s|\s\(", words)[0] if phrase.noun is not Noun.DOCUMENT else phrase.of(self.text)
        if phrase.noun is Noun.DOCUMENT:
            return self.document(phrase, start, end, i)
        if phrase.noun is Noun.PERSON and not phrase.plural:
            if phrase.determiner in ("the", "this", "his", "her", "their", "") and phrase.determiner != "":
                referent, tied = self.described(phrase.head, phrase.sex, words, start)
                if referent:
                    return self.again(referent, Resolution.DESCRIPTION)
                if tied:
                    return Found(EntityKind.PERSON, Resolution.NONE, role=words, candidates=tied)
            return Found(
                EntityKind.ANONYMOUS, Resolution.DESCRIPTION, role=_role(words, phrase), sex=phrase.sex
            )
        if phrase.noun is Noun.BODY:
            if referent := self.body_described(phrase, words, start):
                return self.again(referent, Resolution.DESCRIPTION)
            return Found(
                EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=phrase.of(self.text)
            )
        if phrase.noun in (Noun.GROUP, Noun.PERSON):
            role = _role(words, phrase)
            known = phrase.head in ("police", "authorities", "prosecutors", "voters", "republicans", "democrats")
            return Found(EntityKind.GROUP if known else EntityKind.ANONYMOUS, Resolution.DESCRIPTION, role=role, plural=True)
        return Found(EntityKind.UNKNOWN, Resolution.NONE, role=_role(words, phrase), plural=phrase.plural)

    def described(self, head: str, sex: str, words: str, at: int) -> tuple[Referent | None, tuple[Referent, ...]]:
        """Return whom "the mayor" means: who was introduced with that role before."""
        persons = self.article.grouping.persons
        fits: list[Referent] = []
        generic = head in _GENERIC
        mine = set(words.lower().split()) - {"the"}
        scores: dict[Referent, int] = {}
        for i, person in enumerate(persons):
            if sex and person.sex and sex != person.sex:
                continue
            for mention in person.mentions:
                if mention.span.start > at:
                    break
                for role in mention.roles:
                    given = set(role.text.lower().split())
                    if _same_head(role, head, given):
                        scores[("p", i)] = max(scores.get(("p", i), 0), len(mine & given))
        if scores:
            most = max(scores.values())
            fits = [r for r, score in scores.items() if score == most]
        elif generic and sex:
            return settle(self.people_for(sex, at))
        if len(fits) == 1:
            return fits[0], ()
        if len(fits) > 1:
            chosen = set(fits)
            return settle(
                antecedents(
                    self.occurrences, self.sentence(at), self.paragraph(at), lambda r: 0.0 if r in chosen else None
                )
            )
        return None, ()

    def body_described(self, phrase: Phrase, words: str, at: int) -> Referent | None:
        """Return which body "the ministry" or "the company" means: the last one named that is called so."""
        inside = [m for m in self.inside(phrase.start, phrase.core_end) if m.kind is MentionKind.ORGANIZATION]
        if phrase.determiner not in ("the", "this", "its", "their", "that"):
            return None
        head = phrase.head
        flag = people.heads("body_nouns").get(head, "")
        limit = self.paragraph(at) - 8
        if inside:
            return None
        mine = body_key(words)
        fallback: Referent | None = None
        for occurrence in reversed(self.occurrences[-60:]):
            if occurrence.paragraph < limit:
                break
            if occurrence.referent[0] != "b":
                continue
            body = self.article.bodies[occurrence.referent[1]]
            for words_ in body.keys:
                if head in words_ and (len(mine) == 1 or set(mine) <= set(words_)):
                    return occurrence.referent
            if len(mine) > 1 or head in ("government", "police", "state", "city", "county", "country"):
                continue
            if fallback is None and self.may_be(body, flag, head) and not occurrence.quoted:
                fallback = occurrence.referent
        return fallback

    def may_be(self, body: Body, flag: str, head: str) -> bool:
        """Return whether a body may be called a company, a group, an agency though its name does not say so."""
        longest = body.keys[0]
        kinds = {people.heads("body_nouns").get(word) for word in longest if word in people.heads("body_nouns")}
        own = people.heads("bodies").get(body.mentions[0].text)
        kinds |= {own} if own is not None else set()
        if flag == "government":
            return "government" in kinds and head in ("agency", "office", "department")
        if flag == "company":
            return "government" not in kinds and (not kinds or "company" in kinds)
        if head in ("group", "organization", "organisation", "union", "association", "network", "charity", "coalition", "foundation", "league", "team", "club", "campaign", "party"):
            return "government" not in kinds and "company" not in kinds
        return False

    # documents -------------------------------------------------------------------------------------------------

    def document(self, phrase: Phrase, start: int, end: int, i: int) -> Found:
        """Return the body a document is credited to: named in the phrase, or when it was first spoken of."""
        name = phrase.of(self.text)
        if issuer := self.issuer(phrase.start, phrase.core_end, end):
            found = issuer._replace(kind=issuer.kind, resolution=Resolution.DESCRIPTION)
            self.issuers.append((start, phrase.head, found))
            return found
        definite = phrase.determiner in ("the", "this", "its", "their", "that")
        if definite:
            if earlier := self.introduced(phrase, start):
                return earlier
            if people.heads("documents").get(phrase.head) == "statement" and self.last and (
                self.paragraph(start) - self.paragraph(self.last_at) < _SAME_PARAGRAPHS
                and self.last.referent
            ):
                found = self.last._replace(resolution=Resolution.DESCRIPTION)
                self.issuers.append((start, phrase.head, found))
                return found
        found = Found(EntityKind.DOCUMENT, Resolution.DESCRIPTION, name=name)
        self.issuers.append((start, phrase.head, found))
        return found

    def issuer(self, start: int, core: int, end: int) -> Found | None:
        """Return who published the document of a phrase: a name before its head, or after by, from or of."""
        for mention in self.inside(start, core):
            if mention.kind in (MentionKind.ORGANIZATION, MentionKind.NAME) and mention.span.start in self.owner:
                return self.again(self.owner[mention.span.start], Resolution.DESCRIPTION)
        owner = re.match(r"(?P<owner>[^,.;]{2,60}?)[’'](?:s\b|(?<=s[’'])(?=\s))", self.text[start:core])
        for match in (_ISSUED.search(self.text, core, end), _BY.match(self.text, core, end)):
            if not match:
                continue
            for mention in self.inside(match.end(), min(end, match.end() + 60)):
                between = self.text[match.end() : mention.span.start]
                if mention.kind not in (MentionKind.ORGANIZATION, MentionKind.NAME) or mention.span.start not in self.owner:
                    continue
                if re.fullmatch(r"(?:[a-z’'-]+\s){0,4}", between):
                    return self.again(self.owner[mention.span.start], Resolution.DESCRIPTION)
                break
            phrase = read_phrase(self.text, match.end(), end)
            if phrase and phrase.noun in (Noun.BODY, Noun.GROUP) and "of" not in match[0].split():
                return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=phrase.of(self.text))
        if owner:
            phrase = read_phrase(self.text, start, start + owner.end("owner"))
            if phrase and phrase.noun is Noun.BODY and (referent := self.body_described(phrase, owner["owner"], start)):
                return self.again(referent, Resolution.DESCRIPTION)
        return None

    def introduced(self, phrase: Phrase, at: int) -> Found | None:
        """Return whose document of this name was spoken of before."""
        best: Found | None = None
        for start, head, found in reversed(self.issuers):
            if start < at and _same_document(head, phrase.head):
                best = found
                break
        for mention in reversed([m for m in self.inside(max(0, at - _DOCUMENT_REACH), at) if m.kind is MentionKind.DOCUMENT]):
            if not _same_document(mention.head, phrase.head) or mention.extent.start >= at:
                continue
            if best and any(start >= mention.extent.start for start, head, _ in self.issuers if _same_document(head, phrase.head) and start < at):
                break
            if issuer := self.issuer(mention.span.start, mention.span.end, self.reach(mention)):
                return issuer
            if issuer := self.speaker_of(mention):
                return issuer
        return best

    def reach(self, mention: Mention) -> int:
        stop = self.text.find(".", mention.span.end)
        comma = self.text.find("\n", mention.span.end)
        ends = [e for e in (stop, comma, mention.span.end + 120) if e >= 0]
        return max(mention.extent.end, min(ends))

    def speaker_of(self, mention: Mention) -> Found | None:
        """Return whose document is told of: "According to the Board, a report found", "the Board said in a report"."""
        at = mention.span.start
        own = self.text[max(0, mention.extent.start - 4) : mention.extent.start].endswith("in ")
        sentence = self.sentence(at)
        for i in sorted(self.found, reverse=True):
            attribution, found = self.article.attributions[i], self.found[i]
            if not found.referent or found.referent[0] != "b":
                continue
            if any(span.start <= at < span.end for span in attribution.content) or (
                own and attribution.source and self.sentence(attribution.source.start) == sentence
            ):
                return found._replace(resolution=Resolution.DESCRIPTION)
        return None


_CLAUSE_WORDS = frozenset(
    "that when while as because after before if but and where though although since until whether so then said".split()
)
_GENERIC = frozenset({"man", "woman", "boy", "girl"})


def _same_head(role: Role, head: str, given: set[str]) -> bool:
    if role.head == head or head in given:
        return True
    if head in _SPOKES and role.head in _SPOKES:
        return True
    return False


def _same_document(one: str, other: str) -> bool:
    if one == other or one + "s" == other or other + "s" == one:
        return True
    return any(one in same and other in same for same in _DOCUMENTS)


_DOCUMENTS = (
    frozenset({"report", "study", "paper", "research", "findings", "analysis", "review", "assessment"}),
    frozenset({"statement", "release", "announcement", "communique", "communiqué"}),
    frozenset({"poll", "survey", "polling"}),
    frozenset({"email", "e-mail", "letter", "message"}),
    frozenset({"indictment", "complaint", "lawsuit", "suit", "filing"}),
)


def _before_aside(words: str) -> str:
    return re.split(r",|\s[—–-]+\s|\s\(|\swho\s", " ".join(words.split()))[0]


def _role(words: str, phrase: Phrase) -> str:
    """Return a describing phrase as a role: its determiner kept where it counts ("two officials")."""
    return _lowered(words)


def _lowered(words: str) -> str:
    """Return `words` in small letters where only the sentence's start gave it a capital."""
    if words[:1].isupper() and words[1:2].islower() and words.split()[0].lower() not in people.capitalised():
        return words[0].lower() + words[1:]
    return words


def fullest(mentions: Sequence[Mention]) -> str:
    """Return the longest form among `mentions`, the first of several; what stands outside quotations before others."""
    best = max(mentions, key=lambda m: (len(m.name.tokens) if m.name else len(m.text.split()), not m.quoted, len(m.text), -m.span.start))
    if best.name and best.name.suffix and best.name.suffix not in best.text:
        return f"{best.text} {best.name.suffix}"
    return best.text


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
