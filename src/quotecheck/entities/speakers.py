"""Walk through the text once, keeping in mind who was named, meant or quoted so far, and say who speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import people
from quotecheck.entities.referents.askers import note_question
from quotecheck.entities.referents.body_descriptions import body_described
from quotecheck.entities.referents.called_again import called_again
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context, anchor, is_birth_name
from quotecheck.entities.referents.described_places import of_another_body, places_in
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import given_last, office
from quotecheck.entities.referents.kinship import Relative, owned_relative
from quotecheck.entities.referents.named_ahead import owner_ahead
from quotecheck.entities.referents.named_later import INTRODUCED
from quotecheck.entities.referents.owned_subjects import OWNED_SUBJECT, opens_as_owned, owns_opening
from quotecheck.entities.referents.person_descriptions import person_described
from quotecheck.entities.referents.places_in_clauses import begins_clause, front_of, is_modifier, is_of_person, is_owner
from quotecheck.entities.referents.pronouns import again, alternate
from quotecheck.entities.referents.referents import NOBODY, Candidate, Found, Meant, Referent
from quotecheck.entities.referents.sure_descriptions import tells_of_one
from quotecheck.entities.referents.times_in_posts import post_of_time
from quotecheck.entities.sources.sources import read_source
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import DEMONYM
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Attribution, EntityKind, Mention, MentionKind, ParagraphKind, Resolution

_LINES_APART = frozenset({ParagraphKind.BYLINE, ParagraphKind.CREDIT, ParagraphKind.CAPTION})
_SURE = 0.85  # chance from which a description says what somebody is called


def find_speakers(context: Context) -> tuple[tuple[Found, ...], tuple[Meant, ...]]:
    """Return who stands behind each attribution, and whom the pronouns and descriptions of the narration mean."""
    so_far = Discourse(context)
    meant: list[Meant] = []
    read = 0
    attributions = context.attributions
    for at, number in sorted([(anchor(attribution), i) for i, attribution in enumerate(attributions)]):
        attribution = attributions[number]
        read = _advance(context, so_far, meant, read, at)
        so_far.heard(number, _speaker(context, so_far, attribution), at)
        note_question(context, so_far, number)
    _advance(context, so_far, meant, read, len(context.text) + 1)
    found = [so_far.found[i] for i in range(len(attributions))]
    for number, referent in called_again(context, found).items():
        found[number] = again(so_far, referent, Resolution.DESCRIPTION, INTRODUCED)
    known = {
        one.source: who for one, who in zip(attributions, found, strict=True) if who.kind is not EntityKind.UNKNOWN
    }
    for number, one in enumerate(attributions):
        if one.source and found[number] == NOBODY and one.source in known:
            found[number] = known[one.source]  # “No,” said the wry hermit, noting that it was late
    return tuple(found), tuple(meant)


def _speaker(context: Context, so_far: Discourse, attribution: Attribution) -> Found:
    if attribution.source:
        return read_source(context, so_far, attribution)
    if attribution.continues and (goes_on := _who_goes_on(context, so_far, anchor(attribution))):
        ground = "pair" if goes_on.ground == "pair" else "continuation"
        return goes_on._replace(resolution=Resolution.CONTINUATION, weighed=(), ground=ground)
    return alternate(context, so_far, attribution)


def _who_goes_on(context: Context, so_far: Discourse, at: int) -> Found | None:
    """Return who spoke last, with whom a quotation alone at `at` goes on.

    Not who spoke before two that are joined, or before somebody unknown: Ana Moe and Bo Lie said no. | “We left.” The
    two go on in the next paragraph at most.
    """
    number, before = next(iter(so_far.latest()), (-1, None))
    if before is None or before.referent or not (before.candidates or before.kind is EntityKind.UNKNOWN):
        return so_far.last[1] if so_far.last else None
    paragraph = context.index.paragraph
    near = paragraph(at) - paragraph(context.attributions[number].span.start) <= 1
    return before if near or before.is_tied else NOBODY


def _advance(context: Context, so_far: Discourse, meant: list[Meant], read: int, to: int) -> int:
    """Note everybody named or meant before `to`; return the number of the next mention."""
    starts, mentions, owner = context.mention_starts, context.mentions, context.owner
    stop = bisect_left(starts, to, read)
    for i in range(read, stop):
        mention, at = mentions[i], starts[i]
        if context.index.paragraphs[context.index.paragraph(at)].kind in _LINES_APART:
            continue
        if mention.kind is MentionKind.NAME and is_modifier(context.index.tokens, mention):
            continue  # "for the Moe family, he": not Moe
        if is_birth_name(context, mention):
            continue
        if mention.kind is MentionKind.ORGANIZATION and i and _is_bracketed(context, mentions[i - 1], mention):
            continue  # "Ana Moe (ENG ’26), they": not the school
        # "the GOP front-runner": the party's name starts where the description does.
        referent = None if mention.kind is MentionKind.DESCRIPTION else owner.get(at)
        if referent is None:
            if mention.kind is MentionKind.DESCRIPTION and i and at < mentions[i - 1].extent.end:
                continue  # "Ana Moe, the mayor": named once
            referent, weighed = _meaning(context, so_far, mention)
            _note_called(context, so_far, mention, referent, weighed)
            if (referent or weighed) and (referent is None or referent[0] != "b"):
                meant.append(Meant(mention, referent, weighed))
        if referent is not None:
            _note(context, so_far, mention, referent)
            if referent[0] == "p" and not mention.quoted and (post := post_of_time(context, mention)):
                so_far.served.append((referent, frozenset(post.text.lower().split())))
            if noun := owned_relative(context.index.tokens, mention):
                so_far.relatives.append(Relative(noun, referent))
    return stop


def _note_called(
    context: Context, so_far: Discourse, mention: Mention, referent: Referent | None, weighed: Sequence[Candidate]
) -> None:
    """Keep in mind that somebody was called by a noun who was surely meant: a photograph of the Ostby senator.

    Likewise who was so as a source, by the body of a post: "The Fishery Court judge said", and then "the judge".
    """
    if mention.kind is not MentionKind.DESCRIPTION or mention.determiner != "the" or not referent or referent[0] != "p":
        return
    if next((one.chance for one in weighed if one.referent == referent), 0.0) < _SURE:
        return
    told = places_in(mention.text) or mention.head in lexicon.words("elected_posts")
    if told and tells_of_one(context, mention, referent, weighed):
        so_far.called.setdefault(office(mention.head), set()).add(referent)
    elif context.in_source(mention.span.start) and any(word[0].isupper() for word in mention.text.split()):
        so_far.heard_as.append((referent, frozenset(mention.text.lower().split())))


def _named_by_owner(context: Context, so_far: Discourse, mention: Mention) -> Referent | None:
    """Return a body that has not spoken and is called by whose it is: the | Moe campaign | met. The campaign said.

    Not "the Canadian firm", which may have a name.
    """
    first, *others = mention.text.split()
    if not others or not first[0].isupper() or not mention.text.endswith(f" {mention.head}") or "’s " in mention.text:
        return None
    tokens = context.index.tokens
    of_a_people = tokens.flags[tokens.within(mention.span.start, mention.span.end).start] & DEMONYM
    if of_a_people and mention.head not in lexicon.words("bodies_unnamed"):
        return None
    so_far.strangers.append(
        Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=mention.text, ground="body:unnamed")
    )
    return "d", len(so_far.strangers) - 1


def _is_bracketed(context: Context, person: Mention, body: Mention) -> bool:
    """Return whether a body stands in brackets right behind the name of somebody who belongs to it."""
    return person.kind is MentionKind.NAME and context.text[person.span.end : body.span.start].strip() == "("


def _note(context: Context, so_far: Discourse, mention: Mention, referent: Referent) -> None:
    """Keep in mind that somebody was named or meant, and the group that a last one of several names closes."""
    at, tokens = mention.span.start, context.index.tokens
    group = context.joined.get(at)
    joined = None if group is None else context.coordinations[group]
    first = mention if joined is None else context.mentions[bisect_left(context.mention_starts, joined.starts[0])]
    owns = is_owner(tokens, mention) or owns_opening(context, mention)
    # On Monday | he | rowed: a subject by its form.
    pronoun = mention.kind is MentionKind.PRONOUN
    subject = mention.head in lexicon.words("he_or_she") if pronoun else not owns and begins_clause(tokens, first)
    front = "" if pronoun else front_of(context, mention)  # Asked about her plan, she
    so_far.note(
        referent,
        at,
        subject=subject and front not in ("asked", "likened"),
        quoted=mention.quoted,
        joined=joined is not None,
        owner=owns,
        of_person=owns and is_of_person(tokens, mention),
        front=front,
    )
    if group is not None and joined and at == joined.starts[-1]:
        so_far.note(("g", group), at, subject=subject, quoted=mention.quoted)


def _meaning(context: Context, so_far: Discourse, mention: Mention) -> tuple[Referent | None, tuple[Candidate, ...]]:
    """Return whom a pronoun or a description of the narration means, and who was weighed."""
    if mention.quoted or mention.plural:
        return None, ()
    at = mention.span.start
    if mention.kind is MentionKind.PRONOUN and (ahead := owner_ahead(context, mention.sex, at)):
        return ahead, ()
    if mention.kind is MentionKind.PRONOUN and mention.head in pronoun_sexes():
        weighed = people(so_far, mention.sex, at, "narrated")
        return settle(weighed, context.floor)[0], weighed
    if mention.kind is not MentionKind.DESCRIPTION:
        return None, ()
    if mention.determiner == "the" and (kind := noun_kind(mention.head)) and kind.noun is Noun.BODY:
        # "The court was not impressed. It noted": the court that was named before
        phrase = context.phrase(mention.extent.start, mention.extent.end)
        body = body_described(context, so_far, phrase, mention.text, at)[0] if phrase else None
        return body or _named_by_owner(context, so_far, mention), ()
    if mention.determiner == "the":
        referent, _, weighed = person_described(context, so_far, mention.head, mention.sex, mention.text, at)
        return (None, ()) if referent and _heads_another_body(context, mention, referent) else (referent, weighed)
    owned = opens_as_owned(context, mention)
    if (mention.determiner in ("a", "an") or owned) and not context.in_source(at):
        one = Found(EntityKind.ANONYMOUS, Resolution.DESCRIPTION, role=mention.text, sex=mention.sex)
        so_far.strangers.append(one._replace(ground=OWNED_SUBJECT) if owned else one)
        return ("d", len(so_far.strangers) - 1), ()
    return None, ()


def _heads_another_body(context: Context, mention: Mention, referent: Referent) -> bool:
    """Return whether the post that a description tells is of another body: the president of the school board.

    Not Council President Ana Moe.
    """
    words = context.text[mention.span.start : mention.extent.end].lower().split()
    roles = [role for _, one, role in given_last(context.offices, mention.head, mention.span.start) if one == referent]
    return bool(roles) and all(of_another_body(words, role) for role in roles)
