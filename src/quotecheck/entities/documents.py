"""Whose a document is: "the report", "the Board's release", "a survey by the firm"."""

from __future__ import annotations

import re

from quotecheck.entities.antecedents import Discourse
from quotecheck.entities.context import Found, Scene
from quotecheck.entities.descriptions import body_described
from quotecheck.entities.pronouns import again
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import EntityKind, Mention, MentionKind, Resolution
from quotecheck.phrases.by_offsets import read_phrase
from quotecheck.phrases.noun_phrases import Phrase

_BY = re.compile(r"\s(?:by|from|of)\s(?:the\s)?")
_ISSUED = re.compile(
    r"\s(?:\w+\s)?(?:published|released|issued|commissioned|written|prepared|produced|conducted|compiled|filed|sent|"
    r"posted|put out|submitted|obtained)\b[^.;:“”\"]{0,60}?\s(?:by|for)\s(?:the\s|an?\s(?:\w+\s){0,2})?"
)
_OWNER = re.compile(r"(?P<owner>[^,.;]{2,60}?)[’'](?:s\b|(?<=s[’'])(?=\s))")
_SMALL_WORDS = re.compile(r"(?:[a-z’'-]+\s){0,4}")
_FAR = 200  # characters behind a document's noun that may say whose it is
_NEAR = 60  # characters behind "by" in which a name may stand
_REACH = 12_000  # characters that a document is remembered for
_PARAGRAPHS = 2  # how far back the last speaker may have put out "the statement"
_DEFINITE = frozenset({"the", "this", "its", "their", "that"})
_STATEMENTS = frozenset({"statement", "release", "announcement", "communique", "communiqué", "advisory"})
# Nouns that may take each other's place: a study is later called the report.
_ALIKE = (
    frozenset({"report", "study", "paper", "research", "findings", "analysis", "review", "assessment"}),
    _STATEMENTS,
    frozenset({"poll", "survey", "polling"}),
    frozenset({"email", "e-mail", "letter", "message"}),
    frozenset({"indictment", "complaint", "lawsuit", "suit", "filing"}),
)


def document(scene: Scene, so_far: Discourse, phrase: Phrase, at: int, end: int) -> Found:
    """Return whose the document of a source is: its own name if the text names nobody.

    Most certain first: the body in the phrase, the body it was introduced with, for a statement the last speaker.
    """
    found = issuer(scene, so_far, phrase.start, phrase.core_end, end)
    if found is None and phrase.determiner in _DEFINITE:
        found = _introduced(scene, so_far, phrase, at) or _last_to_speak(scene, so_far, phrase, at)
    if found is None:
        found = Found(EntityKind.DOCUMENT, Resolution.DESCRIPTION, name=phrase.of(scene.text))
    so_far.issued.append((at, phrase.head, found))
    return found


def issuer(scene: Scene, so_far: Discourse, start: int, core: int, end: int) -> Found | None:
    """Return who put out the document of a phrase: a name before its head, or after by, from or of."""
    platforms = people.heads("bodies")
    for mention in scene.inside(start, core):
        if scene.names_somebody(mention) and platforms.get(mention.text) != "platform":
            return again(so_far, scene.owner[mention.span.start], Resolution.DESCRIPTION)
    for match in (_ISSUED.search(scene.text, core, end), _BY.match(scene.text, core, end)):
        if match and (found := _after(scene, so_far, match.end(), end, own="of" not in match[0].split())):
            return found
    owner = _OWNER.match(scene.text, start, core)
    if owner and (phrase := read_phrase(scene.text, start, owner.end("owner"))) and phrase.noun is Noun.BODY:
        phrase = phrase._replace(determiner="the")
        if referent := body_described(scene, so_far, phrase, owner["owner"], start):
            return again(so_far, referent, Resolution.DESCRIPTION)
    return None


def _after(scene: Scene, so_far: Discourse, start: int, end: int, *, own: bool) -> Found | None:
    for mention in scene.inside(start, min(end, start + _NEAR)):
        if scene.names_somebody(mention):
            if _SMALL_WORDS.fullmatch(scene.text, start, mention.span.start):
                return again(so_far, scene.owner[mention.span.start], Resolution.DESCRIPTION)
            break
    phrase = read_phrase(scene.text, start, end)
    if own and phrase and phrase.noun in (Noun.BODY, Noun.GROUP):
        return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=phrase.of(scene.text))
    return None


def _introduced(scene: Scene, so_far: Discourse, phrase: Phrase, at: int) -> Found | None:
    """Return whose document of this name was spoken of before."""
    source = next((one for one in reversed(so_far.issued) if one[0] < at and _alike(one[1], phrase.head)), None)
    for mention in scene.before(at, _REACH):
        if mention.kind is not MentionKind.DOCUMENT or not _alike(mention.head, phrase.head):
            continue
        if source and source[0] >= mention.extent.start:
            break
        far = mention.span.end + _FAR
        stops = [scene.text.find(mark, mention.span.end, far) for mark in (".", "\n")]
        reach = min((stop for stop in stops if stop >= 0), default=far)
        found = issuer(scene, so_far, mention.span.start, mention.span.end, max(mention.extent.end, reach))
        if found := found or _told_by(scene, so_far, mention):
            return found
    return source[2] if source else None


def _told_by(scene: Scene, so_far: Discourse, mention: Mention) -> Found | None:
    """Return who tells of a document: "According to the Board, a report found", "Moe said in a statement"."""
    at = mention.span.start
    through = mention.determiner != "the" and scene.text.endswith("in ", 0, mention.extent.start)
    sentence = scene.sentence(at)
    for number, found in so_far.latest():
        attribution = scene.attributions[number]
        if not found.referent:
            continue
        beside = attribution.source and scene.sentence(attribution.source.start) == sentence
        within = any(span.start <= at < span.end for span in attribution.content)
        if (through and beside) or (within and found.referent[0] == "b"):
            return found._replace(resolution=Resolution.DESCRIPTION)
    return None


def _last_to_speak(scene: Scene, so_far: Discourse, phrase: Phrase, at: int) -> Found | None:
    """Return who put out "the statement" that nobody introduced: who spoke last, if that was just before."""
    if phrase.head not in _STATEMENTS or not so_far.last:
        return None
    where, found = so_far.last
    if scene.paragraph(at) - scene.paragraph(where) > _PARAGRAPHS or not found.referent:
        return None
    return found._replace(resolution=Resolution.DESCRIPTION)


def _alike(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s") or any(one in same and other in same for same in _ALIKE)
