"""The roles by which somebody is called in place of the name: "The Ostby painter said", "the Ohio senator"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.places_in_clauses import begins_clause, is_owner
from quotecheck.entities.roles.compared_words import words_of
from quotecheck.entities.roles.posts.outdone_roles import is_slight
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import offices
from quotecheck.lexicon.organisations import roles_of_bodies, vague_roles
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import DOING, Mention, MentionKind, Role, Tokens, VerbForm
from quotecheck.phrases.noun_phrases.complements import before_finite
from quotecheck.phrases.role_words.roles import role_at
from quotecheck.text.words import fronts

_OPENING_PHRASES = frozenset("DPob")  # symbols of determiners and prepositions
_NEXT = 20  # characters behind a description in which its verb begins
_OF_ONE = frozenset({"church", "head"})  # realms
_OWNING = ("'s", "’s", "s'", "s’")
_OPENING = 4  # tokens of a sentence before its first subject


def called_roles(context: Context, named: Sequence[Mention], meant: Sequence[Mention]) -> Iterator[Role]:
    """Yield the roles by which somebody is called in place of the name, as a subject: "the Ostby painter said".

    With a land or party, a title is as well told elsewhere: "Sen. Ola Moe spoke. They praised the Ohio senator".

    Not behind the name in one sentence, unless that opens with a clause of its own: in "Moe slept while the Ostby
    painter rowed" two people are spoken of, in "While Moe slept, the Ostby painter dreamt" one. Who has an office by
    name is not called by another in passing ("the nominee" may be somebody else), nor by a bare noun ("the physician")
    who has one whole: "an expert at the clinic".
    """
    index = context.index
    offices = [role for mention in named for role in mention.roles if not is_slight(role)]
    whole = any(" " in role.text.lower().partition(role.head or " ")[2] for role in offices)
    office = frozenset().union(*map(words_of, offices))
    does = any(role.head == DOING for mention in named for role in mention.roles)
    before = {context.sentence(mention.span.start) for mention in named}
    pronouns = {context.sentence(mention.span.start) for mention in meant if mention.kind is MentionKind.PRONOUN}
    for mention in meant:
        if mention.kind is MentionKind.PRONOUN:
            yield from mention.roles
        if not names_one_person(mention) or (office and mention.head in vague_roles()):
            continue  # "the maker of ovens" may well be the body of its chief
        at = mention.span.start
        if is_anothers(index.tokens, mention, named):
            continue
        if _says_of_what(mention, offices) and context.sentence(at) not in before | pronouns:
            yield role_at(index.text, at, mention.span.end, mention.head)
        elif _is_subject(context, mention) and (
            context.sentence(at) not in before or _is_fronted(context, at) or _is_added(context.index.tokens, mention)
        ):
            end = _description_end(index.tokens, mention)
            role = role_at(index.text, at, end, mention.head)
            told = context.in_source(at) and (" " in role.text or not whole)
            if office and role.text in lexicon.words("general_roles") and not words_of(role) & office:
                continue
            if told or not (office or does) or words_of(role) & office:
                yield role


def called_roles_of_body(context: Context, named: Sequence[Mention], meant: Sequence[Mention]) -> Iterator[Role]:
    """Yield what a body of which nothing else is told is called as a source: the maker of ovens, the Ohio company.

    A bare noun tells it where it is a trade ("the retailer said"), but not "the company" nor the council's website.
    """
    if any(mention.roles for mention in named):
        return
    own = {word for mention in named for word in mention.text.lower().split()}
    for mention in meant:
        at = mention.extent.start
        behind = at > named[0].span.start  # no opposition alliance that is named next
        if behind and mention.kind is MentionKind.DESCRIPTION and mention.determiner == "the" and not mention.plural:
            sole = context.in_source(at) and not context.in_source(at - 1)  # not the council's review of | the operator
            if sole and _is_kind_of_body(mention, own) and not is_owner(context.index.tokens, mention):
                end = _description_end(context.index.tokens, mention)
                yield role_at(context.index.text, mention.span.start, end, mention.head)


def _is_kind_of_body(mention: Mention, own: AbstractSet[str]) -> bool:
    """Return whether a description says of what kind a body is, in other words than its name (`own`)."""
    *front, _ = mention.text.lower().split()
    if not own.isdisjoint(front) or any(word.endswith(_OWNING) for word in front):
        return False
    kind = noun_kind(mention.head)
    trade = mention.head in roles_of_bodies() and mention.head not in own
    return trade or (bool(front) and kind is not None and kind.noun is Noun.BODY)


def is_anothers(tokens: Tokens, mention: Mention, named: Sequence[Mention]) -> bool:
    """Return whether the title of a land's or church's head stands before other names alone: Moe met Pope Leo."""
    office = offices().get(mention.head)
    if not office or office.realm not in _OF_ONE:
        return False
    bearers = {
        any(one.extent.start <= tokens.starts[i] < one.span.end for one in named)
        for i in tokens.places_of([mention.head])
        if tokens.words[i][0].isupper() and tokens.words[i + 1][0].isupper()
    }
    return bearers == {False}


def _says_of_what(mention: Mention, offices: Sequence[Role]) -> bool:
    """Return whether a description says of what land or party a title is: of Sen. Ana Moe, the | Ohio senator."""
    *front, _ = mention.text.split()
    told = bool(front) and all(word[0].isupper() for word in front)
    return told and any(words_of(role) == {mention.head} for role in offices)


def names_one_person(mention: Mention) -> bool:
    """Return whether a mention describes one person by more than anybody is, and labels no turn ("THE CHAIR:")."""
    if mention.kind is not MentionKind.DESCRIPTION or mention.text.isupper():
        return False
    kind = None if mention.head in lexicon.words("roles_of_anybody") else noun_kind(mention.head)
    return kind is not None and kind.noun is Noun.PERSON and not kind.plural


def _is_subject(context: Context, mention: Mention) -> bool:
    """Return whether a description is a source, or the subject of its sentence or clause."""
    tokens = context.index.tokens
    heads_source = context.in_source(mention.span.start) and not is_owner(tokens, mention)
    return (
        heads_source  # no Regional Prosecutor's Office
        or begins_clause(tokens, mention)
        or _opens_sentence(context, mention)
        or _opens_clause(context, mention)
    )


def _opens_clause(context: Context, mention: Mention) -> bool:
    """Return whether a description is the subject of what somebody says: "He said that | the Ohio senator had left"."""
    tokens = context.index.tokens
    behind = bisect_left(tokens.starts, mention.span.end)
    if behind >= len(tokens.words) or not context.reported(mention.span.start):
        return False
    form = verb_form(tokens.lower[behind])
    finite = tokens.symbols[behind] == "X" or bool(form and (form.past or form.third) and not form.noun)
    return finite and _verb_of_saying(tokens, mention) is not None


def _is_added(tokens: Tokens, mention: Mention) -> bool:
    """Return whether a participle adds what is said of somebody who is named before it.

    "Lie doubted Moe's manners, saying that | the Ohio senator would not row".
    """
    verb = _verb_of_saying(tokens, mention)
    return verb is not None and verb.gerund


def _verb_of_saying(tokens: Tokens, mention: Mention) -> VerbForm | None:
    """Return the verb of saying right before a mention: saying that | the Ohio senator."""
    first = bisect_left(tokens.starts, mention.extent.start)
    verb = verb_form(tokens.lower[first - 1 - (first > 1 and tokens.lower[first - 1] == "that")]) if first else None
    return verb if verb and verb.lemma in speech_verbs() else None


def _opens_sentence(context: Context, mention: Mention) -> bool:
    """Return whether a description is the subject of the clause that opens its sentence.

    "By the time the manager reached the door".
    """
    tokens = context.index.tokens
    before = tokens.within(context.sentence_starts[context.sentence(mention.span.start) - 1], mention.extent.start)
    behind = tokens.within(mention.extent.end, mention.extent.end + _NEXT)
    if not behind or len(before) > _OPENING or any(tokens.words[i][0].isupper() for i in before[1:]):
        return False
    form = verb_form(tokens.lower[behind.start])
    return tokens.symbols[behind.start] == "X" or bool(form and form.past and not form.noun)


def _description_end(tokens: Tokens, mention: Mention) -> int:
    """Return where a description ends, its complement included: "mayor of Ostby | never spoke"."""
    behind = tokens.within(mention.span.end, mention.extent.end)
    if not behind or tokens.lower[behind.start] not in lexicon.words("before_affiliations"):
        return mention.span.end
    stop = before_finite(tokens, behind.start + 1, behind.stop)
    while stop > behind.start and tokens.symbols[stop - 1] in _OPENING_PHRASES:
        stop -= 1  # the employee | of nearly four years
    return tokens.ends[stop - 1] if stop < behind.stop else mention.extent.end


def _is_fronted(context: Context, at: int) -> bool:
    """Return whether the sentence at `at` opens with a clause or phrase that precedes its subject."""
    tokens = context.index.tokens
    first = tokens.within(context.sentence_starts[context.sentence(at) - 1], at)
    return bool(first) and fronts(tokens.lower[first.start])
