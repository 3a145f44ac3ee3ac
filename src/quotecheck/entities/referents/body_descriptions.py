"""Which body "the company" and "the ministry" mean."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from quotecheck import lexicon
from quotecheck.entities.names.bodies import Body, body_key
from quotecheck.entities.referents.antecedents import FAR, ranked
from quotecheck.entities.referents.bodies_by_name import named_in_full
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.nouns_for_bodies import is_of_kind
from quotecheck.entities.referents.places_in_clauses import begins_clause
from quotecheck.entities.referents.referents import Candidate, Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.organisations import bodies_also_called, called, company_endings
from quotecheck.model import EntityKind, MentionKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.text.punctuation import OWNING_OF_ONE

_BY_FULL_NAME = frozenset({"house"})
_BEGINNING = 3  # paragraphs, the headline among them
_NAMED_WITHIN = 3  # paragraphs
_READ = 4  # mentions
_LONGEST_FORM = 8  # characters
_PRINTING = ("company", "media")
_REACH = 1_200  # characters back
_FRONT = 3  # tokens before a noun
_WHOSE = frozenset({"for", "of"})
_OFFICES = frozenset({"agency", "office", "department"})


def body_described(
    context: Context, so_far: Discourse, phrase: Phrase, words: str, at: int
) -> tuple[Referent | None, tuple[Candidate, ...]]:
    """Return the body that "the ministry" or "the company" means, None where none is likely; all that were weighed."""
    if phrase.determiner not in lexicon.words("definite_determiners"):
        return None, ()
    if any(mention.kind is MentionKind.ORGANIZATION for mention in context.inside(phrase.start, phrase.core_end)):
        return None, ()
    mine = set(body_key(words))
    alone = len(mine) == 1 or _is_only_qualified(context, phrase, at)

    def fits(referent: Referent) -> tuple[str, ...] | None:
        kind, number = referent
        if kind in "sd":
            found = so_far.found[number] if kind == "s" else so_far.strangers[number]
            name = found.name or ""
            if kind == "d" and any(one.name == name for _, one in so_far.latest()):
                return None  # it has spoken since
            if found.resolution is Resolution.NAMED and people.heads("body_nouns").get(phrase.head) in _PRINTING:
                return ("body:may-be",) if alone else None  # Ostby Insider, which is no entity
            heads = (name.lower(), name.lower().partition(" of ")[0])  # the town | council | of Ostby
            ends = " " in name and any(f" {one}".endswith(f" {phrase.head}") for one in heads)
            ends = ends and found.kind is EntityKind.ORGANIZATION
            # "Moe's campaign", then "the campaign"; not "the Mexican government", then "the Chinese government"
            return ("body:so-named",) if ends and (len(mine) == 1 or mine <= set(body_key(name))) else None
        if kind != "b":
            return None
        names = context.bodies[number].keys
        if phrase.head not in _BY_FULL_NAME and any(phrase.head in name and mine <= set(name) for name in names):
            return ("body:so-named",)
        how = _how_called(context, referent, phrase.head, acts=partial(_acts, so_far, referent)) if alone else ""
        return (how,) if how else None

    weighed = ranked(so_far, at, "body", fits, FAR)
    by_name = [one for one in weighed if "body:so-named" in dict(one.traits)]
    if by_name and len(by_name) < len(weighed):  # the Education Department, and not the High Court, is the department
        named = frozenset(one.referent for one in by_name)
        weighed = ranked(so_far, at, "body", lambda referent: fits(referent) if referent in named else None, FAR)
    if len(mine) > 1 and not by_name and not (len(weighed) == 1 and _acts(so_far, weighed[0].referent)):
        # Of two companies "the Ohio-based company" may be either; and no yard builds its ships.
        return named_in_full(context, words), ()
    likely = settle(weighed, context.floor)[0]
    if likely and alone and _is_another_between(context, likely, phrase.head, at):
        return None, ()
    return likely, weighed


def _is_another_between(context: Context, likely: Referent, head: str, at: int) -> bool:
    """Return whether one without a name was called that since a body was named: Acme; the group for | … The group.

    By whose it is: the group for the mills, the company of the miners.
    """
    tokens = context.index.tokens
    last = next((one for one in context.before(at, _REACH) if context.owner.get(one.span.start) == likely), None)
    for i in tokens.within(last.span.end, at) if last else ():
        whose = tokens.lower[i] == head and tokens.lower[i + 1] in _WHOSE and tokens.lower[i + 2] == "the"
        if whose and "the" in tokens.lower[max(0, i - _FRONT) : i] and not context.index.is_quoted(tokens.starts[i]):
            return True
    return False


def may_be_called(context: Context, referent: Referent, head: str) -> bool:
    """Return whether a body that is known to be meant by somebody's post may be called `head`, a noun for bodies."""
    words = {word for name in context.bodies[referent[1]].keys for word in name}
    # The union, of the Organization of Elm Guards.
    any_body = head in lexicon.words("societies") and not lexicon.words("every_body").isdisjoint(words)
    return any_body or head in words or bool(_how_called(context, referent, head, acts=lambda: True))


def _acts(so_far: Discourse, referent: Referent) -> bool:
    """Return whether somebody spoke or was what a clause is about before."""
    return any(one.referent == referent and (one.subject or one.spoke) for one in so_far.occurrences)


def _how_called(context: Context, referent: Referent, head: str, *, acts: Callable[[], bool]) -> str:
    """Return the trait by which a body may be called `head`, a noun for bodies; nothing where it may not."""
    body = context.bodies[referent[1]]
    nouns = context.called.get(referent, frozenset())
    by_form = people.heads("body_nouns").get(head) == "company" and _has_legal_form(context, body)
    if by_form or head in nouns:
        return "body:so-called"
    joined = head in lexicon.words("societies", "every_body")
    if is_of_kind(nouns, head) or (joined and any(head in bodies_also_called().get(noun, ()) for noun in nouns)):
        return "body:of-kind"
    if _is_called_by_name(body, head):
        return "body:by-name"
    if head in lexicon.words("societies") and is_of_kind(nouns, "company"):
        return ""  # the shipping line Skarvik is no union
    return "body:may-be" if _may_be(body, head, acts=acts()) else ""


def _is_only_qualified(context: Context, phrase: Phrase, at: int) -> bool:
    """Return whether words before "company" say what the one that was named is: the Ohio-based, the social media giant.

    Not that it is another (the parent company), nor one that was brought in without a name: an auditing firm.
    """
    core = context.text[phrase.start : phrase.core_end].lower()
    known = people.heads("body_nouns").get(phrase.head)
    general = lexicon.words("giants", "makers", "societies", "every_body")
    if known not in ("company", "media") and phrase.head not in general:
        return False
    if not lexicon.words("other_bodies").isdisjoint(core.split()) or any(mark in core for mark in OWNING_OF_ONE):
        return False  # but the doctors' group is one of doctors
    return not any(context.text.lower().rfind(f" {one} {core}", 0, at) >= 0 for one in ("a", "an", "another"))


def body_named_later(context: Context, phrase: Phrase, whole: Span) -> Referent | None:
    """Return the one body of its kind that is named soon after an article has begun with a description of it.

    "A vending company has sued one of its founders", and next "The complaint, filed by Halden Snacks LLC". Not by
    letters alone, which may stand for a body of any kind. Of several, the one whose name has the noun: their union.
    """
    index = context.index
    paragraph = index.paragraph(whole.start)
    if (
        paragraph >= _BEGINNING
        or phrase.determiner not in lexicon.words("determiners_of_bodies")
        or phrase.head in lexicon.words("bodies_unnamed")
    ):
        return None
    ends = index.paragraph_starts[paragraph + _NAMED_WITHIN :][:1] or (len(context.text),)
    named = {
        ("b", i)
        for i, body in enumerate(context.bodies)
        if whole.end < body.mentions[0].span.start < ends[0] and _is_of_kind(context, body, phrase.head)
    }
    so_named = {one for one in named if any(phrase.head in name for name in context.bodies[one[1]].keys)}
    meant = so_named or named
    return meant.pop() if len(meant) == 1 else None


def _is_of_kind(context: Context, body: Body, head: str) -> bool:
    """Return whether the name of a body has the noun `head`, or one of its kind; of a site, where it acts itself."""
    if any(head in name for name in body.keys) or _is_called_by_name(body, head):
        return True
    acts = any(begins_clause(context.index.tokens, mention) for mention in body.mentions[:_READ])
    return not body.mentions[0].text.isupper() and _may_be(body, head, acts=acts)


def _is_called_by_name(body: Body, head: str) -> bool:
    """Return whether a word of a body's name tells that it may be called `head`: the watchdog, of a commission.

    Any noun for bodies tells that it is a body or an organisation: the rights body, of a rights centre.
    """
    name = body.keys[0]
    if any(head in bodies_also_called().get(word, ()) for word in name):
        return True
    nouns = people.heads("body_nouns")
    told = any(nouns.get(word, "name") not in ("name", "company", "media") for word in name)
    return head in lexicon.words("every_body") and told


def is_for_body(head: str) -> bool:
    """Return whether a noun for somebody may mean a body: the lender, the toolmaker; not the lawmaker."""
    return head in lexicon.words("makers") or head in lexicon.words("giants") or head in _other_nouns()


@cache
def _other_nouns() -> frozenset[str]:
    """Return the nouns by which bodies are called whose names have another."""
    return frozenset().union(*bodies_also_called().values())


def _has_legal_form(context: Context, body: Body) -> bool:
    """Return whether a name ends in, or is followed by, what only companies bear: Halden Optics NV, Halden plc."""
    for mention in body.mentions[:_READ]:
        behind = context.text[mention.span.end : mention.span.end + _LONGEST_FORM].lstrip(" ,").split(maxsplit=1)
        words = [word.rstrip(".,’'s”") for word in (mention.text.split()[-1], *behind[:1])]
        if any(word.lower() in company_endings() and (word[0].isupper() or word == "plc") for word in words):
            return True
    return False


def _may_be(body: Body, head: str, *, acts: bool = False) -> bool:
    """Return whether a body may be called a company, a group, an agency though its name does not say so.

    A site that people only write on is none: "Moe wrote on Facebook. The company"; but "Facebook barred Moe" `acts`.
    """
    if head in lexicon.words("bodies_unnamed"):
        return False
    known = people.heads("body_nouns")
    kinds = {known[word] for word in body.keys[0] if known.get(word, "name") != "name"}
    own = people.heads("bodies").get(body.mentions[0].text)
    if own is not None:
        kinds.add(own)
    for known_body in called(body.mentions[0].text):  # the FBI is a bureau, and no charity
        kinds.update(known[word] for word in body_key(known_body.name) if known.get(word, "name") != "name")
    if any(
        "company" in bodies_also_called().get(word, ()) and word not in lexicon.words("societies")
        for word in body.keys[0]
    ):
        kinds.add("company")  # Halden Foods is no union
    trades = head in lexicon.words("giants", "makers") or known.get(head) == "company"
    if "platform" in kinds:
        return acts and head in lexicon.words("giants", "networks")
    if "government" in kinds or "media" in kinds:
        return (known.get(head) == "media" and "media" in kinds) or (head in _OFFICES and "government" in kinds)
    if known.get(head) == "media":
        return not kinds and body.mentions[0].text.isupper()
    if trades:
        return "company" in kinds or not kinds
    society = lexicon.words("societies")
    return head in society and "company" not in kinds and society.isdisjoint(body.keys[0])  # a league is no club
