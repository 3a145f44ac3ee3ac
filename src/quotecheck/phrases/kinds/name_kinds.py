"""Decide what the runs of capitals are: by their own words first, then by what the rest of the article says of them."""

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.nouns import is_kind_of_body, is_noun
from quotecheck.lexicon.people import DEMONYM, FUNCTION, GIVEN, PARTICLE, PLACE, ROLE, SUFFIX
from quotecheck.model import MentionKind
from quotecheck.phrases.beside.bynames import called_so, without_style
from quotecheck.phrases.beside.name_contexts import (
    are_letters_of_no_name,
    is_camel,
    is_home,
    is_party_tag,
    is_run_together,
    person_follows,
)
from quotecheck.phrases.beside.other_names import other_name
from quotecheck.phrases.beside.positions import Positions
from quotecheck.phrases.kinds.called_bodies import (
    called_bodies_alone,
    called_by_first_word,
    is_called_body,
    is_no_post,
    is_paper,
    may_be_body,
)
from quotecheck.phrases.kinds.evidence import SPEAKS, evidence, is_explained, roles_before
from quotecheck.phrases.kinds.known_names import LONGEST_NAME, Known, Words, lent_names, with_fronts
from quotecheck.phrases.kinds.listed_places import listed_places
from quotecheck.phrases.kinds.named_polls import is_named_poll
from quotecheck.phrases.kinds.ordinary_names import called_by_word, is_slip, is_told_by_capital, stands_as_role
from quotecheck.phrases.name_words.names import ParsedRun, RunKind
from quotecheck.phrases.role_words.titled_descriptions import holds_seat

_ARTICLES = (("a",), ("an",), ("the",))
_OF_NAMES = GIVEN | SUFFIX | PARTICLE  # what the words of a name may be


def gather(positions: Positions, runs: Sequence[ParsedRun]) -> Known:
    """Return what the article's surest names are; the runs are those outside headings."""
    persons: set[Words] = set()
    bodies: set[Words] = set()
    papers: set[Words] = set()
    for run in runs:
        words = run.keys
        if run.kind is RunKind.PERSON:
            (bodies if is_called_body(positions, run) else persons).add(words)
        elif run.kind is RunKind.BODY or (run.kind is RunKind.TITLE and is_no_post(positions, run)):
            bodies.add(words)
        elif run.kind is RunKind.LONE and is_paper(positions, run):
            papers.add(words)
    papers -= {words for words in papers if any(words[0] in body for body in bodies)}  # the Post, the Ostby Post
    bodies |= papers
    fronts = frozenset(words[:stop] for words in bodies for stop in range(2, len(words)))
    speakers: set[Words] = set()
    for run in runs:
        words = run.keys
        if run.kind is RunKind.UNSURE and words not in persons and not (words in fronts and may_be_body(run)):
            said = min(0, evidence(positions, run)) if run.name[-1].flags & PLACE else evidence(positions, run)
            (speakers if said == SPEAKS else persons if said > 0 else bodies if said < 0 else set()).add(words)
    bodies |= called_by_first_word(runs, frozenset(words[0] for words in bodies))
    # The owner, Halden Pastoral, was fined. "…," Halden Pastoral said: what speaks may be a body.
    persons |= speakers - bodies
    ordinary = lexicon.common_words()
    named = [run for run in runs if run.keys in persons]
    marked = {key(run.run.nickname) for run in named if run.run.nickname.isalpha()}  # Curtis “Deacon” Moe
    tokens = {word for words in persons for word in words if len(word) > 1} | marked
    tokens |= {key(other) for run in named if (other := _nickname(positions, run))}
    openings = frozenset(words[0] for words in bodies if len(words) > 1 and words[0] not in ordinary)
    openings |= called_bodies_alone(positions, runs) - tokens
    for run in runs:
        if run.kind is RunKind.LONE and run.keys[0] not in tokens and _is_somebody(positions, run, openings):
            persons.add(run.keys)
            tokens.add(run.keys[0])
    styled = {run.keys for run in runs if run.kind is RunKind.PERSON and run.honorific}  # Ms. Harbottle
    surnames = frozenset(words[-1] for words in persons if len(words) > 1 or words in styled) | marked
    known = Known(frozenset(persons), frozenset(tokens), surnames, frozenset(bodies), openings, fronts)
    known = known._replace(lent=lent_names(runs, known))
    speaking = (run for run in runs if run.kind is RunKind.LONE and run.end in positions.heads)
    alone = frozenset(run.keys[0] for run in speaking if _lone(positions, run, known) is MentionKind.NAME)
    places = listed_places(positions.index.tokens, runs, persons)
    return with_fronts(positions.index.tokens, runs, known._replace(alone=alone, places=places))


def decide(positions: Positions, run: ParsedRun, known: Known, *, heading: bool) -> MentionKind | None:
    """Return what a run mentions, a title in capitals being a description; None where it is nothing of these."""
    if heading and run.end not in positions.heads:
        # Headlines are full of capitals: only full names that the body has count there.
        return MentionKind.NAME if len(run.keys) > 1 and run.keys in known.persons else None
    place = run.keys in known.places and run.end not in positions.heads
    kind = len(run.run.words) == 1 and is_kind_of_body(run.run.words[0].text)  # the super | PAC
    tokens, written = positions.index.tokens, run.run.tokens
    if place or kind or are_letters_of_no_name(tokens, written) or is_party_tag(tokens, written.start):
        return None
    if is_named_poll(run):
        return MentionKind.DOCUMENT
    if holds_seat(positions.index.tokens, run):
        return MentionKind.DESCRIPTION
    match run.kind:
        case RunKind.LONE:
            return _lone(positions, run, known)
        case RunKind.PERSON:
            body = may_be_body(run) and run.keys in known.bodies
            return MentionKind.ORGANIZATION if body else MentionKind.NAME
        case RunKind.TITLE:
            if (
                len(run.run.words) == 2
                and not run.run.links
                and not run.run.words[0].flags
                and _is_told(positions, run)
            ):
                return MentionKind.NAME
            return MentionKind.ORGANIZATION if is_no_post(positions, run) else MentionKind.DESCRIPTION
        case RunKind.BODY:
            # "Ola Fitch …. Fitch said": he, and not the agency of that name.
            surname = len(run.keys) == 1 and run.keys[0] in known.surnames and not run.name[0].text.isupper()
            return MentionKind.NAME if surname else MentionKind.ORGANIZATION
        case RunKind.THING | RunKind.PLACE:
            if run.end not in positions.heads:
                called = run.kind is RunKind.THING and is_explained(positions, run)
                return MentionKind.ORGANIZATION if called else None
            # "Rosa Lima …. Lima said": she, and not the city
            somebody = len(run.keys) == 1 and run.keys[0] in known.surnames
            return MentionKind.NAME if somebody else MentionKind.ORGANIZATION
        case RunKind.UNSURE:
            return _unsure(positions, run, known)


def _is_told(positions: Positions, run: ParsedRun) -> bool:
    """Return whether what ends like a title is somebody by what stands beside it: union president Kester | Prince.

    Or who speaks, and of whom a comma tells more: said Teal | Baker, 41; Teal | Baker, the director, said.
    """
    first, *others = run.run.words
    if len(others) != 1 or run.run.links or first.flags:
        return False
    if roles_before(positions, first.first):
        return True
    tokens, stop = positions.index.tokens, run.tokens.stop
    apposed = tokens.words[stop : stop + 1] == (",",) and tokens.words[stop + 1 : stop + 2] in _ARTICLES
    follows = apposed or person_follows(tokens, stop, len(tokens.words))
    return (
        run.end in positions.heads and follows and _word_before(positions, run) != "the"
    )  # the Dairy Farmer, a weekly


def _nickname(positions: Positions, run: ParsedRun) -> str:
    """Return the one word by which somebody goes, too: "Mr Moe, known on the station as Sparrow"."""
    other = without_style(other_name(positions.index.tokens, run.tokens.stop)[0])
    return "" if " " in other else other


def _unsure(positions: Positions, run: ParsedRun, known: Known) -> MentionKind | None:
    words = run.keys
    if words in known.persons:
        return MentionKind.NAME
    if words in known.bodies:
        return MentionKind.ORGANIZATION
    if all(word in known.tokens for word in words):
        return MentionKind.NAME
    if words in known.fronts and may_be_body(run):
        return MentionKind.ORGANIZATION
    if run.end not in positions.heads:
        return MentionKind.NAME if _looks_personal(positions, run, known) else None
    if _word_before(positions, run) == "the" or all(map(lexicon.common_words().__contains__, words)):
        return MentionKind.ORGANIZATION
    return MentionKind.ORGANIZATION if evidence(positions, run) < 0 else MentionKind.NAME


def _looks_personal(positions: Positions, run: ParsedRun, known: Known) -> bool:
    """Return whether a surname ends words that are nothing else: Khizr Khan, Tamir Rice, but not "in Puerto Moe".

    A surname is one that a list has, or that somebody bears elsewhere: its master, Wilf Harbottle; Harbottle said.
    """
    words = run.name
    if not 1 < len(words) <= LONGEST_NAME or run.run.links or any(word.flags & ~_OF_NAMES for word in words):
        return False
    if (
        any(word.text.isupper() for word in words)
        or words[0].flags & PARTICLE
        or is_camel(words[0].text)
        or _word_before(positions, run) in lexicon.words("before_places")
    ):
        return False
    ordinary = lexicon.common_words()
    return not any(word in ordinary for word in run.keys[:-1]) and (
        run.keys[-1] in known.alone or run.keys[-1] in known.surnames or run.keys[-1] in lexicon.surnames()
    )


def _lone(positions: Positions, run: ParsedRun, known: Known) -> MentionKind | None:
    name, word = run.name[0], run.keys[0]
    definite = _word_before(positions, run) == "the"
    if definite and (run.keys in known.bodies or (name.end not in positions.heads and is_explained(positions, run))):
        return MentionKind.ORGANIZATION
    if name.flags & DEMONYM and word in known.surnames and name.end in positions.heads:
        return None if definite else MentionKind.NAME  # Dan Cuban left. Cuban said; not: the Cuban said
    lower = name.text.lower()
    if name.flags & (FUNCTION | DEMONYM) or lower in lexicon.words("sentence_openers"):
        return None
    # Moe Industries was sued. Moe, based in Ostby, denied it: nobody of that name is introduced so far.
    lent = run.start in known.lent.get(word, ()) and not name.flags & ROLE and evidence(positions, run) <= 0
    if lent and not is_noun(lower):
        return MentionKind.ORGANIZATION
    if word in known.tokens:
        return None if name.flags & ROLE and stands_as_role(positions, run, known) else MentionKind.NAME
    if word in known.openings:
        return None if name.flags & ROLE or is_noun(lower) else MentionKind.ORGANIZATION
    told = name.end not in positions.heads and is_explained(positions, run)
    if not name.flags & (GIVEN | PLACE | ROLE) and (told or is_run_together(positions.index.tokens, name.first)):
        return MentionKind.ORGANIZATION
    if name.end not in positions.heads and is_slip(positions, run, known):
        return MentionKind.NAME
    if name.end not in positions.heads or len(word) == 1 or (word.endswith("s") and word[:-1] in known.tokens):
        return None  # the Moes are no body
    if name.flags & ROLE or (is_noun(lower) and not is_told_by_capital(positions, run)):
        return None
    if definite:
        return MentionKind.ORGANIZATION
    if word in lexicon.common_words():
        return called_by_word(positions, run, known) if is_told_by_capital(positions, run) else None
    return MentionKind.ORGANIZATION if evidence(positions, run) < 0 else MentionKind.NAME


def _word_before(positions: Positions, run: ParsedRun) -> str:
    first = run.name[0].first
    return positions.index.tokens.lower[first - 1] if first else ""


def _is_somebody(positions: Positions, run: ParsedRun, openings: frozenset[str]) -> bool:
    """Return whether a single word is somebody by what stands beside it."""
    name = run.name[0]
    title = name.flags & ROLE and name.text.endswith(".")  # Col. (retd.) Ola Moe
    if title or name.flags & (FUNCTION | PLACE | DEMONYM) or len(name.text) < 2 or run.keys[0] in openings:
        return False
    lower = name.text.lower()
    if _word_before(positions, run) == "the" or is_noun(lower):
        return False  # a market in the Ostby, who
    if is_home(positions.index.tokens, name.first):
        return False  # Otto Wendel of Graz, who
    tokens = positions.index.tokens
    if tokens.ends[name.stop - 1] != name.end:
        return False  # Ostby, Va., a port
    called = bool(called_so(tokens, range(name.first, name.stop)))
    follows = called or person_follows(tokens, name.stop, positions.limit(name.stop))
    if positions.opens_sentence(name.first) and not name.flags & GIVEN:
        return follows and lower not in lexicon.words("sentence_openers")
    return follows or bool(roles_before(positions, name.first))
