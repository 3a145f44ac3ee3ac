"""Names that look like a person's and are said to be a body's: Silver Larch Aggregates, a company."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.given_names import is_rare_name
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.people import GIVEN, PLACE
from quotecheck.phrases.beside.name_contexts import (
    acronym_follows,
    body_follows,
    is_paper_of_place,
    is_printed,
    names_body,
)
from quotecheck.phrases.beside.positions import Positions
from quotecheck.phrases.given_roles.body_appositions import is_said_to_be_body
from quotecheck.phrases.kinds.company_signs import has_what_companies_have, is_known_by_trade
from quotecheck.phrases.kinds.known_names import Words
from quotecheck.phrases.name_words.body_names import are_initials
from quotecheck.phrases.name_words.names import ParsedRun, RunKind
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase
from quotecheck.phrases.role_words.completed_posts import is_titled
from quotecheck.phrases.role_words.role_bounds import is_of_holder

_TELLING_NEWS = frozenset({"learn", "report", "reveal", "understand"})


def is_called_body(positions: Positions, run: ParsedRun) -> bool:
    """Return whether what looks like a name is said to be a body: Silver Larch Aggregates, a company; the firm X."""
    tokens, stop = positions.index.tokens, run.tokens.stop
    limit = positions.limit(stop)
    named = names_body(tokens, run.tokens.start) and not _is_head_of_body(positions, run)
    explained = stop + 1 < limit and tokens.words[stop] == "," and tokens.words[stop + 1] in ("a", "an")
    # Whether the name may be a body's is asked last: it takes a look into four long lists.
    theirs = has_what_companies_have(tokens, run.tokens.start, stop) or is_known_by_trade(tokens, stop)
    theirs = theirs or is_of_holder(tokens, run.tokens.start, stop)
    if not (named or theirs or (explained and tokens.ends[stop - 1] == run.end)) or not may_be_body(run):
        return False
    if named or theirs:
        return True
    phrase = read_phrase(positions.index, stop + 1, limit)
    return (
        phrase is not None
        and phrase.noun is Noun.BODY
        and not phrase.plural
        and tokens.words[phrase.core.stop - 1].islower()
    )


def _is_head_of_body(positions: Positions, run: ParsedRun) -> bool:
    """Return whether who speaks has a post in a body whose noun no name follows: head of the fish board Ana Moe."""
    first = run.tokens.start
    noun = positions.index.tokens.lower[first - 1]
    unnamed = noun in lexicon.words("bodies_named_in_front") and run.end in positions.heads
    return unnamed and is_titled(positions.index, first)


def may_be_body(run: ParsedRun) -> bool:
    """Return whether a name of several words, without a title, is hardly somebody's.

    It begins with no usual given name (Silver Larch Foods), or ends in an ordinary word, no surname (Ana Gravel).
    """
    first, last, ordinary = run.keys[0], run.keys[-1], lexicon.common_words()
    plain = len(run.keys) > 1 and run.title is None and not run.honorific and not are_initials(run.name[0].text)
    unlike = not run.name[0].flags & GIVEN or is_rare_name(first) or first in ordinary
    return plain and (unlike or (last in ordinary and last not in lexicon.surnames()))


def is_no_post(positions: Positions, run: ParsedRun) -> bool:
    """Return whether what ends like a post is a body: Coastal Line Marine, which runs it; High Commissioner (HC)."""
    tokens, place = positions.index.tokens, run.tokens
    if not run.run.links:
        written = run.run.tokens
        named = is_paper_of_place(tokens, written.start, written.stop)
        return named or body_follows(tokens, place.stop, positions.limit(place.stop))
    # An acronym of the whole: not that of the body alone, "Director of the Ostby Fish Agency (OFA)".
    behind = run.run.tokens.stop
    if not acronym_follows(tokens, behind):
        return False
    post = people.role_word(tokens.lower[behind + 1])  # Member of the County Assembly (MCA)
    return post is None and tokens.words[behind + 1][0] == run.run.words[0].text[0]


def is_paper(positions: Positions, run: ParsedRun) -> bool:
    """Return whether a single word is a paper's name by its article: she told The Examiner, The Advocate reported.

    Behind a capital that no sentence gives, or what a paper is often called where it tells news.
    """
    tokens, word = positions.index.tokens, run.name[0]
    if not word.first or tokens.lower[word.first - 1] != "the" or word.flags & PLACE:
        return False
    called = people.heads("body_nouns").get(word.text.lower()) in ("media", "name") and word.end in positions.heads
    if not positions.opens_sentence(word.first - 1):
        return called or tokens.words[word.first - 1] == "The"
    form = tokens.forms[word.stop] if word.stop < len(tokens.words) else None
    return called and form is not None and form.lemma in _TELLING_NEWS


def called_by_first_word(runs: Sequence[ParsedRun], openings: frozenset[str]) -> set[Words]:
    """Return the names of two words, the second a plain noun, that go by their first alone: Castell Recovery, Castell.

    Somebody goes by the last: Kester Prince, Prince. `openings`: the first words of bodies that are known already.
    """
    alone = {run.keys[0] for run in runs if run.kind is RunKind.LONE} - openings
    plain, names = lexicon.common_words(), lexicon.surnames()
    return {
        run.keys
        for run in runs
        if run.kind is RunKind.UNSURE
        and len(run.keys) == 2
        and run.keys[0] in alone
        and run.keys[0] not in plain
        and run.keys[1] in plain
        and run.keys[1] not in names
        and run.keys[1] not in alone
        and not any(word.flags & GIVEN for word in run.name)
    }


def called_bodies_alone(positions: Positions, runs: Sequence[ParsedRun]) -> set[str]:
    """Return the single words of which a noun beside says that they are bodies': the ferry firm Halden; Halden, a firm.

    Behind the word, a noun for what is printed: Halden | magazine. Those only that speak somewhere. Not of whom a
    clause tells that goes on with a verb: the company Moe founded.
    """
    tokens = positions.index.tokens
    alone = [run for run in runs if run.kind is RunKind.LONE and not run.name[0].flags & GIVEN]
    speaking = {run.keys for run in alone if run.end in positions.heads}
    found: set[str] = set()
    for run in alone:
        behind = run.tokens.stop
        if run.keys not in speaking or run.keys[0] in found:
            continue
        if not names_body(tokens, run.tokens.start):
            if is_printed(tokens, behind, run.end) or is_said_to_be_body(
                positions.index, run.tokens.start, behind, positions.limit(behind)
            ):
                found.add(run.keys[0])
            continue
        form = tokens.forms[behind] if behind < len(tokens.words) and tokens.words[behind].islower() else None
        told = form is not None and (form.past or form.third) and run.end not in positions.heads
        if not told:
            found.add(run.keys[0])
    return found
