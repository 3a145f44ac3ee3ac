"""Find papers with the time at which they came about or were sent: a 2019 agreement; the notice of March 3."""

from collections.abc import Iterable, Iterator

from quotecheck.facts.days.clauses.clause_words import content_words, is_stop, is_verb, names_in
from quotecheck.facts.days.times.days import Day, phrase_behind
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_WIDE = 14  # tokens between a paper, what was done with it and its day
_RUN = 4  # tokens of a noun phrase before its noun
_ANY_ACT = frozenset(("signed", "granted", "issued"))
_SHOWN = frozenset(("shown",))
_ACTS = {
    "verbs_of_signing": "signed",
    "verbs_of_granting": "granted",
    "verbs_of_sending": "issued",
    "verbs_of_handing": "handed",
}


class Paper(NamedTuple):
    """A paper with the time at which it came about: its nouns (lease deed), and what was done with it.

    `before` are the stems before the noun, `names` those of the capitalised words beside it; `anew`: it stands with
    the article of what was not told of before. `sent`: it is one of the papers of which many are sent: a letter.
    `owner` is the stem of whose it is, `about` are those of its sentence.
    """

    day: Day
    nouns: frozenset[str]
    acts: frozenset[str]
    before: frozenset[str]
    names: frozenset[str]
    anew: bool
    sentence: int
    sent: bool = False
    owner: str = ""
    about: frozenset[str] = frozenset()


def find_papers(index: TextIndex, sentences: SentenceIndex, days: Iterable[Day]) -> tuple[Paper, ...]:
    """Return the papers to which the text gives a time, in reading order."""
    tokens = index.tokens
    if not tokens.places_of(_papers()):
        return ()
    places = tokens.places_of(listed("papers_made_once"))
    found = [
        _paper(tokens, sentences.place(tokens, k), i, day, _ANY_ACT, k)
        for i in places
        if (day := _year_before(index, i)) and (k := sentences.number(tokens.starts[i])) >= 0
    ]
    for day in days:
        k = sentences.number(day.span.start)
        if k >= 0 and (told := _told(tokens, sentences.place(tokens, k), day)):
            found.append(_paper(tokens, sentences.place(tokens, k), told[0], day, told[1], k))
    return tuple(sorted(found, key=lambda paper: paper.day.span))


def _papers() -> frozenset[str]:
    return listed("papers_made_once", "papers_sent", "papers_put_up")


def _year_before(index: TextIndex, i: int) -> Day | None:
    """Return the year that stands in the noun phrase of a paper: under a | 2019 | agreement."""
    tokens = index.tokens
    for k in range(i - 1, max(0, i - _RUN), -1):
        year = year_of(tokens.words[k], RECENT_YEARS)
        determiner = tokens.lower[k - 1]
        if year and (determiner in determiners_of_the_known() or determiner in (*listed("indefinite_articles"), "'s")):
            span = tokens.span(range(k, k + 1))
            return Day(span, range(k, k + 1), str(year), year, index.is_quoted(span.start))
        if not _is_nominal(tokens, k):
            return None
    return None


def _told(tokens: Tokens, place: range, day: Day) -> tuple[int, frozenset[str]] | None:
    """Return the paper that came about on a day, and what was done with it then."""
    last = day.tokens.start - 1
    if last - 1 > place.start and tokens.lower[last] in ("dated", "of") and _is_paper(tokens, last - 1):
        return last - 1, _ANY_ACT
    if tokens.lower[last] == "on" and tokens.lower[last - 3] == "in" and _is_paper(tokens, last - 1):
        return last - 1, frozenset(("issued",))  # warned of it in an | email | on March 5
    if isinstance(day.key, tuple) and (noun := _behind_day(tokens, place, day)) >= 0:
        return noun, _ANY_ACT
    for verb in range(last, max(place.start, last - _WIDE), -1):
        if is_stop(tokens, verb) or (tokens.words[verb] == "," and verb != last):
            return None
        if _made_by_verb(tokens, verb):
            return verb, _ANY_ACT
        if tokens.lower[verb] == "dated":  # a letter to the board | dated | May 3
            noun = _paper_before(tokens, place, verb)
            return (noun, _ANY_ACT) if noun >= 0 else None
        if (acts := _put_up(tokens, verb)) and (noun := _put_up_by(tokens, place, verb, day)) >= 0:
            mailed = tokens.lower[noun] in listed("papers_mailed") and "handed" in acts
            return noun, acts - (_SHOWN if mailed else frozenset())
        if not is_verb(tokens, verb):
            continue
        if not (acts := _acts(tokens, verb)):
            return None
        noun = next(_papers_in(tokens, range(verb + 1, day.tokens.start)), -1)
        if noun < 0:
            noun = _paper_before(tokens, place, verb)
        return (noun, acts) if noun >= 0 else None
    return None


def _behind_day(tokens: Tokens, place: range, day: Day) -> int:
    """Return the paper of whose phrase a day is a part, -1 for none: the March 3 | notice, the 19 April | letter."""
    phrase = phrase_behind(tokens, place, day)
    if phrase is None:
        return -1
    run = range(phrase.first, min(place.stop, phrase.first + _RUN))
    last = next((i for i in run if not _is_nominal(tokens, i)), run.stop) - 1
    return last if last >= phrase.first and _is_paper(tokens, last) else -1


def _made_by_verb(tokens: Tokens, i: int) -> str:
    """Return the paper that a verb of its name makes: since it was | patented | in 2007; nothing for another word."""
    word = tokens.lower[i]
    bases = (word.removesuffix("d"), word.removesuffix("ed")) if word.endswith("ed") else ()
    passive = i > 0 and tokens.lower[i - 1] in listed("before_passives")
    return next((base for base in bases if passive and base in listed("papers_made_once")), "")


def _acts(tokens: Tokens, verb: int) -> frozenset[str]:
    """Return what a verb does with a paper: signed, granted."""
    form = tokens.forms[verb]
    lemma = form.lemma if form else ""
    return frozenset(act for verbs, act in _ACTS.items() if lemma in listed(verbs))


def _put_up(tokens: Tokens, verb: int) -> frozenset[str]:
    """Return what a verb does by which a paper comes to hang somewhere: | affixed | to the gate, | taped | to a door.

    A notice that is posted may be handed over, too.
    """
    word, form = tokens.lower[verb], tokens.forms[verb]
    ended = (word.removesuffix("d"), word.removesuffix("ed")) if word.endswith("ed") and form is None else ()
    lemma = form.lemma if form else next((base for base in ended if base in listed("verbs_of_putting_up")), "")
    shown = lemma in listed("verbs_of_putting_up") or (lemma == "put" and _is_up(tokens, verb))
    return (_SHOWN if shown else frozenset()) | (_acts(tokens, verb) if shown else frozenset())


def _is_up(tokens: Tokens, verb: int) -> bool:
    """Return whether `up` stands behind a verb or its short object: | put | up a notice; | put | the list up."""
    return "up" in tokens.lower[verb + 1 : verb + _RUN + 1]


def _put_up_by(tokens: Tokens, place: range, verb: int, day: Day) -> int:
    """Return the paper that a verb puts up, -1 for none."""
    behind = next((i for i in range(verb + 1, day.tokens.start) if _hangs(tokens, i)), -1)
    for i in range(verb - 1, max(place.start, verb - _WIDE) - 1, -1):
        if behind >= 0 or is_stop(tokens, i):
            break
        if _hangs(tokens, i):
            behind = i
        elif is_verb(tokens, i):
            break
    return behind


def _hangs(tokens: Tokens, i: int) -> bool:
    """Return whether a token is the head of a phrase that names a paper which can be put up: the | sign|; a | note."""
    paper = tokens.lower[i] in listed("papers_put_up")
    return paper and (tokens.symbols[i + 1] not in "NK" or bool(_put_up(tokens, i + 1)))


def _paper_before(tokens: Tokens, place: range, verb: int) -> int:
    """Return the paper of which a clause or a participle behind it tells: the | lease | , granted to Moe on May 3."""
    for i in range(verb - 1, max(place.start, verb - _WIDE) - 1, -1):
        if is_stop(tokens, i) or (is_verb(tokens, i) and not _is_paper(tokens, i)):
            return -1
        if _is_paper(tokens, i):
            return i
    return -1


def _papers_in(tokens: Tokens, place: range) -> Iterator[int]:
    yield from (i for i in place if _is_paper(tokens, i))


def _is_paper(tokens: Tokens, i: int) -> bool:
    """Return whether a token is the head of a phrase that names a paper: the | lease; not: the lease | holder."""
    return tokens.lower[i] in _papers() and tokens.symbols[i + 1] not in "NK"


def _paper(tokens: Tokens, place: range, noun: int, day: Day, acts: frozenset[str], number: int) -> Paper:
    first = noun
    while first > max(place.start, noun - _RUN) and (_is_nominal(tokens, first - 1) or first - 1 in day.tokens):
        first -= 1
    before = [i for i in range(first, noun) if i not in day.tokens]
    verbal = _made_by_verb(tokens, noun)
    nouns = {verbal or tokens.lower[noun]}
    nouns |= {tokens.lower[i] for i in before if tokens.lower[i] in _papers()}
    behind = [i for i in range(noun + 1, min(place.stop, noun + _WIDE)) if i not in day.tokens]
    names = names_in(tokens, (*before, *behind), place.start)
    stems = content_words(tokens, (i for i in before if tokens.lower[i] not in _papers()))
    anew = tokens.lower[first - 1] in (*listed("indefinite_articles"), "another") and not verbal
    fronted = isinstance(day.key, tuple) and day.tokens.start < noun  # the 19 April | letter
    sent = nouns.isdisjoint(listed("papers_made_once")) or acts <= {"issued", "handed"} or fronted
    owner = "".join(content_words(tokens, _owner(tokens, first, noun)))
    return Paper(
        day=day,
        nouns=frozenset(nouns),
        acts=acts,
        before=frozenset() if verbal else stems,
        names=names,
        anew=anew,
        sentence=number,
        sent=sent,
        owner=owner,
        about=content_words(tokens, place),
    )


def _owner(tokens: Tokens, first: int, noun: int) -> tuple[int, ...]:
    """Return the token of whose a paper is: the | union|'s notice; the notice of the | owners."""
    if tokens.words[first - 1] == "'s":
        return (first - 2,)
    behind = tokens.lower[noun + 1] in ("from", "of") and tokens.symbols[noun + 2] == "D"
    return (noun + 3,) if behind else ()


def _is_nominal(tokens: Tokens, i: int) -> bool:
    """Return whether a token can stand in a noun phrase: a noun, an adjective, a name."""
    word = tokens.words[i]
    return word[:1].isalpha() and tokens.lower[i] not in function_words() and not is_verb(tokens, i)
