"""Whom "the mayor" and "the company" mean."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.antecedents import Discourse, settle
from quotecheck.entities.bodies import Body, body_key
from quotecheck.entities.context import Referent, Scene, office
from quotecheck.lexicon import people
from quotecheck.lexicon.people import DEMONYM, PLACE
from quotecheck.model import MentionKind
from quotecheck.phrases.noun_phrases import Phrase

_BEFORE_NOW = frozenset({"former", "presumptive", "longtime", "one-time", "onetime", "then"})
_ANYBODY = frozenset({"man", "woman", "boy", "girl"})
_REACH = 60  # occurrences that a body is remembered for
_PARAGRAPHS = 8
_DEFINITE = frozenset({"the", "this", "its", "their", "that"})
# Bodies that nobody needs to have named: "the government" is no short form of the last ministry.
_BY_NAME_ONLY = frozenset(
    "government police state city county country media press party public community campaign team world court house "
    "administration opposition leadership school church hospital family side".split()
)
_BY_FULL_NAME = frozenset({"house"})
_SOCIETIES = frozenset(
    "group organization organisation union association network charity coalition foundation league club institute "
    "federation alliance watchdog nonprofit ngo".split()
)
_OFFICES = frozenset({"agency", "office", "department"})


def person_described(
    scene: Scene, so_far: Discourse, head: str, sex: str, words: str, at: int
) -> tuple[Referent | None, tuple[Referent, ...]]:
    """Return who was introduced with the role that `words` say, or None and those who fit equally well.

    Args:
        scene: the article.
        so_far: what was said before.
        head: the noun that heads the description, in small letters.
        sex: what the noun tells, m, f or nothing.
        words: the whole description.
        at: where it stands.
    """
    mine = set(words.lower().split()) - {"the"}
    shared: dict[Referent, int] = {}
    former = "former" in mine
    for start, referent, given in scene.offices.get(office(head), ()):
        if start > at:
            break
        if former and "former" not in given:
            continue  # "the former president" is not President Moe
        known = scene.persons[referent[1]].sex
        if not (sex and known and sex != known):
            shared[referent] = max(shared.get(referent, 0), len(mine & given))
    if shared:
        most = max(shared.values())
        fits = tuple(referent for referent, count in shared.items() if count == most)
        return (fits[0], ()) if len(fits) == 1 else settle(so_far.among(fits, at))
    if head in lexicon.words("epithets") or (head in _ANYBODY and sex) or _qualified(words):
        return settle(so_far.people(sex, at))
    return None, ()


def _qualified(words: str) -> bool:
    """Return whether a description is of somebody known: "the Ohio governor", "the former judge", "the 61-year-old"."""
    first, _, rest = words.lower().partition(" ")
    if words.endswith("-year-old"):
        return True
    flags = people.capitalised().get(first.removesuffix("'s").removesuffix("’s"), 0)
    return bool(rest) and (first in _BEFORE_NOW or bool(flags & (PLACE | DEMONYM)))


def body_described(scene: Scene, so_far: Discourse, phrase: Phrase, words: str, at: int) -> Referent | None:
    """Return the body that "the ministry" or "the company" means: the last one called so, else one that may be."""
    if phrase.determiner not in _DEFINITE:
        return None
    if any(mention.kind is MentionKind.ORGANIZATION for mention in scene.inside(phrase.start, phrase.core_end)):
        return None
    mine = set(body_key(words))
    limit = scene.paragraph(at) - _PARAGRAPHS
    maybe: Referent | None = None
    for occurrence in reversed(so_far.occurrences[-_REACH:]):
        if occurrence.paragraph < limit:
            break
        kind, number = occurrence.referent
        if kind != "b":
            continue
        body = scene.bodies[number]
        if phrase.head not in _BY_FULL_NAME and any(phrase.head in name and mine <= set(name) for name in body.keys):
            return occurrence.referent
        if maybe is None and len(mine) == 1 and not occurrence.quoted and _may_be(body, phrase.head):
            maybe = occurrence.referent
    return maybe


def _may_be(body: Body, head: str) -> bool:
    """Return whether a body may be called a company, a group, an agency though its name does not say so."""
    if head in _BY_NAME_ONLY:
        return False
    known = people.heads("body_nouns")
    kinds = {known[word] for word in body.keys[0] if known.get(word, "name") != "name"}
    own = people.heads("bodies").get(body.mentions[0].text)
    if own is not None:
        kinds.add(own)
    if "platform" in kinds:
        return False
    if "government" in kinds or "media" in kinds:
        return (known.get(head) == "media" and "media" in kinds) or (head in _OFFICES and "government" in kinds)
    if known.get(head) == "media":
        return not kinds and body.mentions[0].text.isupper()
    if known.get(head) == "company":
        return "company" in kinds or not kinds
    return head in _SOCIETIES and "company" not in kinds
