"""Whether a pronoun may mean somebody near it other than the person named last."""

from bisect import bisect_left
from collections.abc import Container, Sequence

from quotecheck.entities.sexes.people import Named, People, Place, whole_extent
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.pronouns import OTHER_SEX, pronoun_sexes
from quotecheck.lexicon.relatives import are_of_many
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Mention, MentionKind, TextIndex, Tokens
from quotecheck.text.punctuation import SENTENCE_ENDS

_OURS = ("our", "this")
_REACH = 2_000  # characters before a pronoun in which others count: the text may be one endless paragraph
_BEFORE = 2  # paragraphs in which somebody else may have been told of


def others_near(index: TextIndex, people: People, place: Place, *, alone: bool) -> bool:
    """Return whether somebody else near may be meant: a person named, one without a name, or whom a pronoun means.

    Where nobody else is spoken of (`alone`), and in the sentence of the name, two paragraphs before count; else the
    pronoun goes on with the sentence before, and those who are named in one count, and whoever else beside the name.
    Of one who has just spoken and goes on, that sentence and this alone count: Obi said no. "It is late," he added.
    """
    person, named_at = place.last.person, place.last.mention.span.start
    goes_on = not alone and named_at < place.sentence.start
    near, before = (_start(index, place, paragraphs) for paragraphs in (0, 1 if goes_on else _BEFORE))
    if goes_on and _speaks_on(index, place):
        near = before = _start_of_sentence(index.tokens, named_at)
    named = people.between(before, place.sentence.end)
    others = (one for one in named if one.person is not person and (one.start >= near or not goes_on or one.by_name))
    if any(_may_be(people, one, place, near) for one in others):
        return True
    own, heads = _own(index, place, [one.mention for one in named if one.person is person])
    whole = index.tokens.within(near if goes_on else before, place.sentence.end)
    if not words("signs_of_a_defendant").isdisjoint(index.tokens.lower[whole.start : whole.stop]):
        return True  # Prosecuting, Ms Moe said he had fled
    inside = [i for i in whole if i not in own]
    return _are_two(index, place, inside, place.start if goes_on else named_at) or any(
        _tells_of_somebody(index, place, i) for i in inside if index.tokens.lower[i] not in heads
    )


def _start(index: TextIndex, place: Place, paragraphs: int) -> int:
    """Return where the text near a pronoun starts: so many paragraphs before it, or before the one with the name."""
    named = index.paragraph(place.last.mention.span.start)
    first = named - paragraphs if paragraphs < _BEFORE else index.paragraph(place.start) - paragraphs
    return max(place.start - _REACH, index.paragraph_starts[max(0, first)])


def is_tag(tokens: Tokens, at: int) -> bool:
    """Return whether a pronoun and its verb stand behind what is said or amid it: The gate, | he | said, was shut."""
    return tokens.words[at - 1] == "," and _speaks(tokens, at + 1) and tokens.words[at + 2] in (",", ".")


def _speaks_on(index: TextIndex, place: Place) -> bool:
    """Return whether who speaks in the sentence of the name speaks on in that of the pronoun, of one paragraph."""
    tokens, mention = index.tokens, place.last.mention
    if index.paragraph(mention.span.start) != index.paragraph(place.start):
        return False
    first, stop = (bisect_left(tokens.starts, at) for at in whole_extent(mention))
    while tokens.words[stop : stop + 1] == (",",):
        stop += 1
    return adds(tokens, place.at + 1) and (_speaks(tokens, stop) or _speaks(tokens, first - 1))


def adds(tokens: Tokens, verb: int) -> bool:
    """Return whether a verb of speech says that one goes on: he | added; he | further adverted."""
    form = tokens.forms[verb]
    added = form is not None and form.past and form.lemma in words("verbs_of_adding")
    return added or (tokens.lower[verb] in words("adverbs_of_going_on") and _speaks(tokens, verb + 1))


def _speaks(tokens: Tokens, verb: int) -> bool:
    """Return whether a verb is one of speech in the past."""
    form = tokens.forms[verb]
    return form is not None and form.past and form.lemma in speech_verbs()


def _start_of_sentence(tokens: Tokens, start: int) -> int:
    """Return where the sentence of an offset starts, as far as stops tell."""
    at = bisect_left(tokens.starts, start)
    while at and tokens.words[at - 1] not in SENTENCE_ENDS:
        at -= 1
    return tokens.starts[at]


def _own(index: TextIndex, place: Place, mentions: Sequence[Mention]) -> tuple[Container[int], Container[str]]:
    """Return the tokens by which the person is named, and whatever the text calls those of that name."""
    kinds = (MentionKind.NAME, MentionKind.PRONOUN)
    mine = [each for each in mentions if each.kind in kinds and each.sex != OTHER_SEX[place.sex]]
    mine += [each for each in mentions if each.kind is MentionKind.NAME]
    own = {place.at, *(i for mention in mine for i in index.tokens.within(*whole_extent(mention)))}
    # Mrs Obi, whose | husband | died; Ms Moe, a lawyer for | Dane
    own -= {i for i in own if index.tokens.lower[i] in words("kin") or _is_unread(index.tokens, place, i)}
    return own, {role.head for mention in mine for role in mention.roles}


def _may_be(people: People, one: Named, place: Place, near: int) -> bool:
    """Return whether somebody may be meant who is spoken of: of that sex, or from `near` on, of any."""
    known = people.sexes[one.person.id]
    beside = one.start != place.start and not one.mention.plural
    return beside and (known == place.sex or (not known and one.start >= near))


def _are_two(index: TextIndex, place: Place, inside: Sequence[int], until: int) -> bool:
    """Return whether other pronouns tell of somebody else: a he before Moe is named; he told | her."""
    tokens, sexes = index.tokens, pronoun_sexes()
    for i in inside:
        if sex := sexes.get(tokens.lower[i]):
            at, quoted = tokens.starts[i], index.is_quoted(tokens.starts[i])
            if (
                at < (place.start if quoted else until)
                if sex == place.sex
                else at >= place.sentence.start and not quoted
            ):
                return True
    return False


def _tells_of_somebody(index: TextIndex, place: Place, i: int) -> bool:
    """Return whether a word is of somebody who may be meant; one behind the pronoun, if nobody is named before.

    He fired twice, police said of the | gunman. Of what is quoted, relatives alone. An animal is he, a ship she. A name
    that was not read as one may be somebody's.
    """
    tokens = index.tokens
    if index.is_quoted(tokens.starts[i]):
        return tokens.lower[i] in words("kin")
    if i > place.at:
        pointed = (
            tokens.lower[i - 1] in words("plain_articles") and place.last.mention.span.start < place.sentence.start
        )
        return pointed and is_somebody(tokens, i, place.sex)
    word = tokens.lower[i]
    no_one = word in words("animals") or (place.sex == "f" and _may_be_a_ship(tokens, i))
    return no_one or _is_unread(tokens, place, i) or is_somebody(tokens, i, place.sex)


def _may_be_a_ship(tokens: Tokens, i: int) -> bool:
    """Return whether a word is of a ship, or a name with an article where the text speaks of one: The | Star of Ash."""
    ships = words("things_with_names")
    named = tokens.words[i][0].isupper() and tokens.lower[i - 1] == "the"
    return tokens.lower[i] in ships or (named and not ships.isdisjoint(tokens.places))


def _is_unread(tokens: Tokens, place: Place, i: int) -> bool:
    """Return whether a capital behind who was named may be somebody: Moe praised | Dane and said he ran."""
    capital = tokens.words[i][0].isupper() and tokens.starts[i] >= place.last.mention.span.end
    form = tokens.forms[i - 1]
    return capital and (tokens.lower[i - 1] in words("words_before_people") or (form is not None and form.past))


def is_somebody(tokens: Tokens, i: int, sex: str) -> bool:
    """Return whether a word is for one who may be of a sex: a victim."""
    word = tokens.lower[i]
    if tokens.lower[i - 1] in _OURS and word in words("posts_of_writers"):
        return False  # told our | correspondent
    if tokens.words[i][0].isupper() and word not in words("calendar") and sex in sex_of(fold(tokens.words[i])):
        return True
    if word in words("unnamed_people") or word in words("nameless_by_nature"):
        return True
    if word in words("nobody") or are_of_many(word, tokens.lower[i - 1]):
        return False
    if not (word in words("kin") or word in words("roles_of_anybody") or _is_of_one(word)):
        return False
    kind = noun_kind(word)
    return kind is None or kind.sex != OTHER_SEX[sex]


def _is_of_one(word: str) -> bool:
    """Return whether a word is a noun for one person: a skipper."""
    kind = noun_kind(word)
    return (kind is not None and kind.noun is Noun.PERSON and not kind.plural) or word in words("person_nouns")
