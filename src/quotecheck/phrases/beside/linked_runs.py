"""Join runs that small words make one: Bank of Ostby, Food and Fish Agency, Secretary of State Ann Okoye."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.lexicon.organisations import endings_behind_a_comma
from quotecheck.lexicon.people import BODY, DEMONYM, GIVEN, HONORIFIC, PLACE, ROLE, heads
from quotecheck.model import Tokens
from quotecheck.phrases.beside.name_contexts import names_body
from quotecheck.phrases.name_words.body_names import are_people, ends_firm, is_of_fields, is_union
from quotecheck.phrases.name_words.run import NameWord, Run

# What stands inside the name of a body: Bank of the South, Center for Rural Life, Committee on Ethics.
_LINKS = frozenset(tuple(link.split()) for link in ("of", "of the", "for", "for the", "on", "on the", "in the", "to"))
_IN_CAPITALS = frozenset({"of", "for", "on", "against", "without"})  # the Commission Against Fraud
_CAUSES = frozenset({("for",), ("against",), ("without",)})
_AND = frozenset({("and",), ("&",), (",", "and")})
_TAGALOG = frozenset({"mga", "ng"})
_LONGEST_LINK, _LONGEST_GAP = 2, 3  # tokens of a link, and of one that tells a level: of the provincial
_NAME_AND_SURNAME = 2  # words
_LONGEST_NAME = 16  # tokens of a name with its letters behind it
_IN_NAMES = _LINKS | _AND | _CAUSES | {("in",)}
_SMALL = frozenset(word for link in _IN_NAMES for word in link)
_MOST_LINKS = 12  # no name has more, and each is weighed with all words before it


def linked(tokens: Tokens, runs: Sequence[Run]) -> Iterator[Run]:
    """Join runs that small words make one name of a body, or one title before a name."""
    i = 0
    while i < len(runs):
        run = runs[i]
        i += 1
        called = names_body(tokens, run.words[0].first)
        while i < len(runs) and len(run.links) < _MOST_LINKS and (gap := _between(tokens, run, runs[i])):
            right = runs[i]
            partners = gap == ("&",) and (called or _are_partners(run, right))
            # the charity Hands Across Borders
            joined = partners or (called and _is_small_word(gap)) or _is_spelt_out(tokens, run, gap)
            joined = joined or (gap[0] == "of" and _have_joined(tokens, run))
            if not joined and not _is_foreign(tokens, run, gap) and not _joins(run, gap, right):
                following = _between(tokens, right, runs[i + 1]) if i + 1 < len(runs) else ()
                # Department for Culture, Media and Sport
                listed = run.links and run.words[0].flags & BODY and following in _AND and following != (",", "and")
                firm = following == ("&",) and _opens_partners(run, right) and _are_partners(right, runs[i + 1])
                # Weavers' Colony Residents' Welfare Association
                owners = gap == following == ("'",) and _are_owners(run.words[-1], right)
                owners = owners and _joins(right, following, runs[i + 1])
                fields = following in _AND and _are_fields(run, right) and _are_fields(right, runs[i + 1])
                if not owners and (gap != (",",) or not (listed or firm or fields)):
                    break
            links = (*run.links, len(run.words))
            whole = partners or run.partners or (gap == ("'s",) and not run.links)
            run = Run(run.words + right.words, run.nickname, links, whole)
            i += 1
        yield _with_small_word(tokens, run) if called else run


def _is_spelt_out(tokens: Tokens, left: Run, gap: tuple[str, ...]) -> bool:
    """Return whether letters in brackets behind two runs or more are those of all: Covenant for Renewal Alliance (CRA).

    With those of small words that have a capital, too: the Hope Without Limits Organization (HWLO).
    """
    if gap not in _IN_NAMES:
        return False
    first = left.words[0].first
    stop = next(
        (i for i in range(first, min(first + _LONGEST_NAME, len(tokens.words))) if tokens.words[i] == "("), first
    )
    named = tokens.words[first:stop]
    small = {word for word in named if not word[0].isupper()}
    letters = "".join(word[0] for word in named if word[0].isupper())
    return small <= _SMALL and tokens.words[stop + 1 : stop + 3] == (letters, ")")


def _have_joined(tokens: Tokens, run: Run) -> bool:
    """Return whether a run opens with people who have joined for something: the | Friends of Ostby Baths.

    Not: friends of Ola Moe, nor that with the capital of a sentence.
    """
    first = run.words[0]
    joined = first.text.lower() in lexicon.words("joined_people")
    return joined and first.first > 0 and tokens.lower[first.first - 1] == "the"


def _is_foreign(tokens: Tokens, run: Run, gap: tuple[str, ...]) -> bool:
    """Return whether words of another language go on with a body's name: the Samahan ng mga Mangingisda.

    Without an article those do that no other language has, and what follows them: Kilusan | ng | Sining | sa | Halden.
    """
    first = run.words[0].first
    named = (first > 0 and tokens.lower[first - 1] == "the") or not _TAGALOG.isdisjoint(
        (*gap, *tokens.words[first : run.words[-1].stop])
    )
    return named and not run.has(GIVEN | ROLE) and lexicon.words("links_in_foreign_bodies").issuperset(gap)


def _is_small_word(gap: tuple[str, ...]) -> bool:
    return len(gap) == 1 and gap[0][0].isupper() and len(gap[0]) > 1


def _with_small_word(tokens: Tokens, run: Run) -> Run:
    """Return a run with the small word in a capital that ends it: the charity Shelter Now."""
    last = run.words[-1]
    at = last.stop
    if not _is_small_word(tokens.words[at : at + 1]) or tokens.starts[at] != last.end + 1 or tokens.shapes[at] != "F":
        return run
    word = NameWord(tokens.starts[at], tokens.ends[at], tokens.words[at], tokens.flags[at], at, at + 1)
    return run._replace(words=(*run.words, word))


def _between(tokens: Tokens, left: Run, right: Run) -> tuple[str, ...]:
    """Return the few words between two runs; none where there are more, or where a stop ends the first."""
    last, first = left.words[-1], right.words[0].first
    if first - last.stop > _LONGEST_GAP or tokens.ends[last.stop - 1] != last.end:
        return ()
    between = tokens.words[last.stop : first]
    if len(between) > _LONGEST_LINK:
        return between[:-1] if _is_of_level(between, left, right) else ()
    small = between[:1] and between[0].istitle() and between[0].lower() in _IN_CAPITALS
    return (between[0].lower(), *between[1:]) if small else between  # Chief Of Staff


def _is_of_level(between: tuple[str, ...], left: Run, right: Run) -> bool:
    """Return whether a post, its body and a name are one title: Head | of the local | Salt Committee Ana Moe."""
    level = len(between) == len(("of", "the", "provincial")) and between[:2] == ("of", "the") and between[2].islower()
    body = right.words[0].text.lower() in lexicon.words("owners_in_names")  # People's Committee
    body = body or any(word.flags & BODY for word in right.words[:-1])
    return level and body and bool(left.words[-1].flags & ROLE)


def _joins(left: Run, gap: tuple[str, ...], right: Run) -> bool:
    last = left.words[-1]
    if last.text.lower().rstrip(".") in endings_behind_a_comma():
        return False  # an appeal by Halden Ltd | against
    against = gap == ("against",) and last.flags & BODY and not right.words[-1].flags & BODY  # no two bodies
    if gap in _CAUSES and (against or _is_cause_of(left, right)):
        return True
    if gap in _LINKS:
        belongs = gap[0] in ("of", "for")
        if left.links and belongs and left.has(BODY):
            return True  # Office for the Coordination of Humanitarian Affairs
        if left.links and gap == ("for",) and last.text == "State" and left.words[left.links[-1] - 1].flags & ROLE:
            return True  # Minister of State for Rural Transport
        if belongs and last.flags & ROLE and _person_like(left):
            return False  # Peter T. King of New York
        if belongs and left.links and last.text.lower() in lexicon.words("nouns_of_causes"):
            return True  # Lawyers' Circle for Free Polls
        if gap == ("of",) and is_union(left.words, right.words):
            return True  # Communications Workers of America
        return bool(last.flags & BODY or (belongs and last.flags & ROLE))
    if gap in (("and",), ("&",)):
        if _are_fields(left, right) or ends_firm(left, right.words):
            return True
        if left.links and left.has(BODY):  # Ministry of Labor and Social Affairs
            return not right.words[0].flags & (GIVEN | ROLE) and not _person_like(left)
        # Food and Drug Administration, Energy and Water Board
        return (
            len(right.words) > 1
            and bool(right.words[-1].flags & BODY)
            and not left.has(ROLE | PLACE | GIVEN | DEMONYM)
            and (_is_field(left) or not left.has(BODY))
            and not right.words[0].flags & (PLACE | DEMONYM | GIVEN)
            and not last.text.isupper()
        )
    if gap == ("'s",):
        # People's Committee, St Mary's School: a possessive inside a name and not before one.
        saint = left.words[-2:][0].text in lexicon.words("saints_in_names")
        return (saint or last.text.lower() in lexicon.words("owners_in_names")) and right.has(BODY)
    if gap != ("'",) or not _are_owners(last, right):
        return False
    moves = are_people(last) and right.words[-1].text.lower() in lexicon.words("nouns_of_causes")
    return bool(right.words[-1].flags & BODY) or moves  # Workers' Front


def _are_owners(last: NameWord, right: Run) -> bool:
    """Return whether a body can be its words' before the apostrophe by its name: Motorists' | Fair Play Alliance."""
    owners = last.text.endswith("s") and not last.flags & (GIVEN | PLACE)
    return owners and (len(right.words) == 1 or are_people(last))


def _is_cause_of(left: Run, right: Run) -> bool:
    """Return whether people and what they stand for are a body's name: Growers for Open Seed; not Lawyers for Ana Moe.

    The cause is several ordinary words, none of them of somebody, a place or another body.
    """
    ordinary = lexicon.common_words()
    people_only = len(left.words) == 1 and not left.links and are_people(left.words[0])
    named = right.has(GIVEN | PLACE | DEMONYM | BODY | ROLE | HONORIFIC)
    plain = all(word.text.istitle() and word.text.lower() in ordinary for word in right.words)
    return people_only and plain and not named and len(right.words) > 1


def _are_fields(left: Run, right: Run) -> bool:
    """Return whether what "and" or a comma parts is what a department deals with: Immigration, | Refugees | Canada.

    Not what a post is of, nor the end of somebody's name: Minister of Health and Education, Rosa Parks and Recreation.
    """
    # Of two words, unlike Florida Fish and Wildlife, Bandar Lela Fire and Rescue.
    somebody = _person_like(left) and not left.has(PLACE) and len(left.words) == _NAME_AND_SURNAME
    return not (left.has(ROLE | HONORIFIC) or somebody) and is_of_fields(left.words[-1], right.words)


def _is_field(run: Run) -> bool:
    """Return whether a run is one word that makes a body only behind its name: Energy, of Halden Energy."""
    return len(run.words) == 1 and heads("body_nouns").get(run.words[0].text.lower()) == "name"


def _person_like(run: Run) -> bool:
    """Return whether a run ends like a name: behind a given name or an initial."""
    if len(run.words) == 1:
        return False
    before = run.words[-2]
    return bool(before.flags & GIVEN) or (len(before.text) == 2 and before.text[1] == ".")


def _are_partners(left: Run, right: Run) -> bool:
    """Return whether the words before and behind "&" are parts of one name: Halden & Lie, Ash & Ash, Fjord & Northern.

    Not "Ana Moe & Bo Lie", "Mr & Mrs Moe", "Tom & Ana Moe", nor the "Crime & Policing Minister Ola Moe".
    """
    first, second = left.words[0], right.words[0]
    if left.has(HONORIFIC) or right.has(HONORIFIC) or (len(right.words) > 1 and right.has(ROLE)):
        return False
    if len(left.words) == len(right.words) == 1 and first.text == second.text:
        return True
    heirs = len(right.words) == 1 and second.text.lower().rstrip(".") in lexicon.words("ends_of_names_behind_and")
    if first.flags & GIVEN:
        if len(left.words) > 1:  # Madison Fjord & Northern
            return heirs or (len(right.words) == 1 and second.text.lower() in lexicon.common_words())
        return heirs or (len(right.words) == 1 and not second.flags & GIVEN)
    return not second.flags & GIVEN or len(right.words) == 1


def _opens_partners(left: Run, right: Run) -> bool:
    """Return whether a word before a comma is the first of more than two partners: Halden, | Lie & Moe."""
    if len(left.words) > 1 or left.links:
        return False
    return not left.has(PLACE | ROLE | BODY | HONORIFIC) and len(right.words) == 1 and not right.has(ROLE | BODY)
