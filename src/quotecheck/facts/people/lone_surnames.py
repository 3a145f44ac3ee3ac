"""Find people whose first mention is a surname alone."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from quotecheck import lexicon
from quotecheck.facts.people.by_first_words import goes_by_first_word
from quotecheck.facts.people.courtesies import are_two_titled, is_courtesy
from quotecheck.facts.people.named_in_full import named_in_full, names_of_more
from quotecheck.facts.people.names_alone import alone, ends_in, is_withheld, may_be_of_others
from quotecheck.facts.people.signs_of_a_person import is_surely_a_person, surnames_unread
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.well_known import known_surnames
from quotecheck.model import (
    Entity,
    EntityKind,
    House,
    LoneSurname,
    Mention,
    ParagraphKind,
    Span,
    Speaker,
    TextIndex,
    Tokens,
)
from quotecheck.system.tuples import NamedTuple

_LEAD = 18  # words from which the first paragraph is surely no headline or standfirst
_NO_SURNAMES = ("prophet", "king", "queen", "pope")  # the prophet Amos
_COUNTING = ("many", "most", "some", "of")  # thousands of Oromos
_MARKS = "-' "  # in a surname: O'Brandt, van Brandt
_NEAR = 80  # characters
_OPENED = 4  # tokens before a name of something to its article


class _Candidate(NamedTuple):
    person: Entity
    first: Mention
    surname: str
    full: Mention | None
    times: int


def find_lone_surnames(
    index: TextIndex, entities: Sequence[Entity], speakers: Iterable[Speaker], house: House
) -> tuple[LoneSurname, ...]:
    """Return the people whose surname stands in running text before the full name does, or without one.

    Without a full name a courtesy title must make it sure that a person is meant, or the person must speak. People whom
    everybody knows are left out, and so are headlines, captions, labels and quotations.
    """
    known = known_surnames(house.known_people)
    people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
    found = [each for each in map(_candidate, people) if each and not _is_known(each.surname, known)]
    told = _told(index) if found else frozenset()
    found = [each for each in found if _in_story(index, each.first, told)]
    surnames = {each.surname.rpartition(" ")[2] for each in found}
    named = named_in_full(index, surnames)
    shared = names_of_more(index, surnames)
    speaking = {speaker.entity.id for speaker in speakers if speaker.entity}
    in_full = any(mention.name and len(mention.name.tokens) > 1 for each in people for mention in each.mentions)
    lone = []
    for person, first, surname, full, times in found:
        titled = is_courtesy(first)
        span = Span(first.extent.start, first.span.end) if titled else first.span
        if full and ends_in(index, first, full, surname, titled=titled) and _in_story(index, full, told):
            told_before = _is_named_before(index, full, first.span.start, told)
            others = may_be_of_others(index, first, full, surname, titled=titled)
            if others or surname.rpartition(" ")[2] in shared or told_before or are_two_titled(first, full):
                continue
            lone.append(LoneSurname(span=span, surname=surname, times=times, full=full.span, titled=titled))
        elif full and goes_by_first_word(index, people, person, first, full, surname) and _in_story(index, full, told):
            if not is_withheld(index, first.span):
                lone.append(LoneSurname(span=span, surname=surname, times=times, full=full.span, titled=titled))
        elif not full and is_withheld(index, first.span):
            continue
        elif not full and titled and surname not in named:
            lone.append(LoneSurname(span=span, surname=surname, times=times, titled=True))
        elif not full and in_full and surname not in named and is_surely_a_person(index, first.span):
            lone.append(LoneSurname(span=first.span, surname=surname, times=times, sure=True))
        # He or she is said of a person and of no newspaper; most surnames are of people.
        elif not full and surname not in named and person.id in speaking and _is_surname(index, person, first):
            lone.append(LoneSurname(span=first.span, surname=surname, times=times))
    if in_full:
        lone += _unread(index, entities, known, told or _told(index))
    return tuple(lone)


def _unread(
    index: TextIndex, entities: Sequence[Entity], known: frozenset[str], told: frozenset[int]
) -> Iterator[LoneSurname]:
    """Yield the surnames of those whom nothing else in the text names or tells of: Brandt wept."""
    taken = {word for entity in entities for name in (entity.name, *entity.aliases) for word in name.split()}
    spans: dict[str, Span] = {}
    for span in surnames_unread(index, told):
        spans.setdefault(span.of(index.text), span)
    unread = {
        surname: span for surname, span in spans.items() if surname not in taken and not _is_known(surname, known)
    }
    named = named_in_full(index, set(unread)) if unread else set()
    for surname, span in unread.items():
        if surname not in named:
            times = index.tokens.words.count(surname)
            yield LoneSurname(span=span, surname=surname, times=times, sure=True)


def _candidate(person: Entity) -> _Candidate | None:
    names = [mention for mention in person.mentions if mention.name]
    surname = alone(names[0]) if names else ""
    if not all(letter.isalpha() or letter in _MARKS for letter in surname):
        return None
    full = next((mention for mention in names if not alone(mention)), None)
    if full is None and (" " in surname or "'" in surname):
        return None  # Van Brandt, De Lorean
    return _Candidate(person, names[0], surname, full, len(names))


def _is_known(surname: str, known: frozenset[str]) -> bool:
    return surname in known or f"al-{surname}" in known


def _told(index: TextIndex) -> frozenset[int]:
    """Return the numbers of the paragraphs that tell the story: from the lead on, without those of a label (Q: …)."""
    places = [
        i
        for i, paragraph in enumerate(index.paragraphs)
        if paragraph.kind in (ParagraphKind.BODY, ParagraphKind.BULLET)
    ]
    spans = {i: index.paragraphs[i].span for i in places}
    lead = next((i for i in places if len(spans[i].of(index.text).split()) >= _LEAD), 0)
    return frozenset(i for i in places if i >= lead and not _is_label(spans[i].of(index.text)[:_NEAR]))


def _is_label(words: str) -> bool:
    """Return whether a paragraph begins with a speaker's label in capitals, as `Q: …` does."""
    label, colon, behind = words.partition(":")
    capitals = label.replace(" ", "").replace(".", "")
    return bool(colon) and behind[:1].isspace() and label[:1].isupper() and capitals.isalpha() and capitals.isupper()


def _in_story(index: TextIndex, mention: Mention, told: frozenset[int]) -> bool:
    """Return whether a name stands in running text, outside quotations, and is no label, firm or family."""
    tokens, span = index.tokens, mention.span
    if mention.quoted or index.paragraph(span.start) not in told:
        return False
    i = bisect_left(tokens.starts, span.start)
    before, end = tokens.lower[i - 1], bisect_left(tokens.starts, span.end)
    behind = tokens.words[end]
    # Brandt reported from Oslo; the Gazette's Brandt, a programme; the Brandts; Brandt: I know
    titled = tokens.lower[bisect_left(tokens.starts, mention.extent.start) - 1] if is_courtesy(mention) else ""
    if titled == "the" or titled in listed("things_with_names"):  # the tug Mrs. Brandt
        return False
    if before == "the" or before in ("'", "'s") or (behind == ":" and tokens.starts[end] == span.end) or behind == "&":
        return False
    if not is_courtesy(mention) and _is_of_a_thing(tokens, i, end):
        return False
    if behind in ("'s", "’s") and tokens.symbols[end + 1] == "K":
        return False  # bought at Brandt's News
    return behind != "contributed" and tokens.words[end : end + 2] != ("reported", "from")


def _is_of_a_thing(tokens: Tokens, first: int, end: int) -> bool:
    """Return whether a name belongs to a noun behind it that an article opens: the shuttered | Brandt | cannery."""
    if tokens.symbols[end] != "N":
        return False
    opens = first - 1
    while opens > first - _OPENED and tokens.symbols[opens] == "N":
        opens -= 1
    return tokens.symbols[opens] == "D"


def _is_named_before(index: TextIndex, full: Mention, before: int, told: frozenset[int]) -> bool:
    """Return whether the story has a full name before, though not read as one: a line that ran into the next."""
    at = index.text.find(full.text, 0, before)
    return at >= 0 and index.paragraph(at) in told


def _is_surname(index: TextIndex, person: Entity, mention: Mention) -> bool:
    """Return whether a lone name is a person's, and neither a given name nor half of a longer one."""
    if sex_of(fold(mention.text)) or not mention.text[1:].islower():
        return False
    tokens = index.tokens
    i, end = bisect_left(tokens.starts, mention.span.start), bisect_left(tokens.starts, mention.span.end)
    beside = index.text[mention.span.end : mention.span.end + 1]
    if beside == "-" or (beside == " " and tokens.words[end][0].isupper()):
        return False
    # His wife, Ada; defence minister Gen Dolan, where Gen is a given name
    before = tokens.words[i - 2] if tokens.words[i - 1] == "," else tokens.words[i - 1]
    if before in listed("kin") or before in _NO_SURNAMES or (before in _COUNTING and mention.text.endswith("s")):
        return False
    begun = tokens.words[i - 1][0].isupper() and (tokens.words[i - 2] == "," or tokens.words[i - 2][-1].islower())
    return not begun and (any(each.sex for each in person.mentions) or mention.text.lower() in lexicon.surnames())
