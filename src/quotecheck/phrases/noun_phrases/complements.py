"""Where the words that complete a noun end: "mayor of Ostby | since May", "author of the book “The Long Night”"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import CALENDAR, FUNCTION, GIVEN, PLACE
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.noun_phrases.lands import closed_land_end
from quotecheck.phrases.noun_phrases.told_names import leads_to_other_name

_TITLE_MARKS = {"“": "”", '"': '"', "‘": "’"}
_DOUBLED = ("'", "'")  # author of ''The Long Night''
_LONGEST_TITLE = 12  # tokens
_FIELD = 3  # tokens
_SEAT = 2  # tokens: San Diego
_CAMPUS = 4  # tokens: University of North Dakota
_NEXT = frozenset({"next", "last"})
_MAYBE_TIMED = frozenset({"in", "from", "on"})
_BEFORE_YEARS = (("in",), ("from",), ("between",))
_DENYING = frozenset({"no", "not", "never"})
_LATER = frozenset({"eventually", "later", "subsequently"})  # an aide to Moe and | later | ran the campaign
_YEAR = 4  # digits
_TAKING = frozenset("Pobta")  # symbols of prepositions
_STOPS = frozenset(',;:()[]“”"—–…!?') | {"--", "..."}


def complement_stop(index: TextIndex, token: int, limit: int) -> int:
    """Return the token behind the words that complete a noun: a comma, a relative clause or the sentence's end."""
    tokens = index.tokens
    lower, starts, ends = tokens.lower, tokens.starts, tokens.ends
    relative = lexicon.words("complement_ends")
    passed = token
    for i in range(token, limit):
        word = lower[i]
        if i < passed:
            continue
        if (word in _TITLE_MARKS or lower[i : i + 2] == _DOUBLED) and (closed := _title_end(tokens, i, limit)):
            if "," in tokens.words[closed - 3 : closed - 1] and tokens.symbols[closed : closed + 1] != "P":
                return closed  # host of MSNBC's “Morning Joe,” | said
            passed = closed
            continue
        if word == "," and (listed := _fields_end(tokens, i, limit) or _campus_end(tokens, i, limit)):
            passed = listed
            continue
        if word == "," and (land := closed_land_end(tokens, i, limit)) > i:
            passed = land  # a nurse in Ostby, Pa.
            continue
        if word in _STOPS or word in relative or leads_to_other_name(tokens, i):
            return i
        if i + 1 < limit and (_opens_saying(tokens, i) or (i > token and _is_verb_of_name(tokens, i))):
            return i
        if word == "." and not _is_inside(tokens, i, limit):
            return i
        if word == "-" and starts[i] > ends[i - 1] and (i + 1 == limit or starts[i + 1] > ends[i]):
            return i
    return limit


def _opens_saying(tokens: Tokens, at: int) -> bool:
    """Return whether "as" opens what somebody is quoted to say: quoted the bishop of Ostby | as saying it was late."""
    form = tokens.forms[at + 1]
    return tokens.lower[at] == "as" and form is not None and form.gerund and form.lemma in speech_verbs()


def _is_verb_of_name(tokens: Tokens, at: int) -> bool:
    """Return whether what may be a plural is the verb behind a name: the bishop of Ostby | claims nine families left.

    A number or a determiner stands behind it; not: the editor of the Echo | reports.
    """
    form = tokens.forms[at]
    verb = form is not None and form.third and form.noun and tokens.words[at].islower()
    return verb and tokens.words[at - 1][0].isupper() and tokens.symbols[at + 1] in "D0S"


def _fields_end(tokens: Tokens, comma: int, limit: int) -> int:
    """Return the token behind fields of a body with a comma, or 0: the climate | , roads and safety division."""
    if tokens.lower[comma - 2] == "for" and (listed := _listed_end(tokens, comma, limit)):
        return listed
    if tokens.lower[comma + 2 : comma + 3] != ("and",) or "the" not in tokens.lower[max(0, comma - _FIELD) : comma]:
        return 0
    for i in range(comma + 3, min(limit, comma + 3 + _FIELD)):
        if not tokens.words[i].islower() or tokens.flags[i] & FUNCTION:
            return 0
        if i > comma + 3 and tokens.lower[i] in lexicon.words("heads_of_several"):
            return i + 1
    return 0


def _campus_end(tokens: Tokens, comma: int, limit: int) -> int:
    """Return the token behind the seat of a part of a university, or 0: the University of Ohio | , Ostby |,."""
    before = tokens.lower[max(0, comma - _CAMPUS) : comma]
    if not any(pair == ("university", "of") for pair in pairwise(before)):
        return 0
    stop = comma + 1
    while stop < limit and tokens.words[stop][0].isupper():
        stop += 1
    seat = range(comma + 1, stop)
    named = any(tokens.flags[i] & GIVEN and not tokens.flags[i] & PLACE for i in seat)
    known = 0 < len(seat) <= _SEAT and not named and tokens.lower[comma + 1] not in lexicon.words("before_styles")
    return stop if known and (stop >= limit or tokens.words[stop] in _STOPS | {"."}) else 0


def _listed_end(tokens: Tokens, comma: int, limit: int) -> int:
    """Return the token behind what an office is for, or 0: secretary of state for roads | , rail and the like |,."""
    at = comma
    while at + 1 < limit and tokens.words[at] == "," and _is_field(tokens, at + 1):
        at += 2
    at += at < limit and tokens.words[at] == ","
    closed = at + 2 >= limit or tokens.words[at + 2] in _STOPS or tokens.words[at + 2] == "."
    last = at > comma + 1 and tokens.lower[at : at + 1] == ("and",) and at + 1 < limit and _is_field(tokens, at + 1)
    return at + 2 if last and closed else 0


def _is_field(tokens: Tokens, at: int) -> bool:
    """Return whether a small word may say what an office is for: roads, migration; not: that, minister."""
    kind = noun_kind(tokens.lower[at])
    somebody = kind is not None and kind.noun is Noun.PERSON and not kind.plural
    return tokens.words[at].islower() and not tokens.flags[at] & FUNCTION and not somebody


def _title_end(tokens: Tokens, mark: int, limit: int) -> int:
    """Return the token behind a title in marks, or 0: author of the book “The Long Night”, host of “Night Talk”."""
    before = tokens.lower[mark - 1]
    if before not in lexicon.words("named_works") | lexicon.words("before_affiliations") | {"'s"}:
        return 0  # host of MSNBC's | “Morning Joe”
    doubled = tokens.words[mark : mark + 2] == _DOUBLED
    first = mark + 1 + doubled
    if first >= limit or not tokens.words[first][0].isupper():
        return 0
    closing = _DOUBLED if doubled else (_TITLE_MARKS[tokens.words[mark]],)
    size = len(closing)
    inside = range(first + 1, min(limit, mark + _LONGEST_TITLE))
    return next((i + size for i in inside if tokens.words[i : i + size] == closing), 0)


def opens_time(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether words say when somebody had a role: since May, after the flood, next spring, in 2023."""
    word = tokens.lower[at]
    if word in lexicon.words("no_complements"):
        return True
    if word in _NEXT and not tokens.flags[at - 1] & FUNCTION and tokens.words[at - 1] != "'s":
        return True  # not: candidate for the nation's | next leader
    if word not in _MAYBE_TIMED or at + 1 >= limit:
        return False
    following = tokens.words[at + 1]
    return (following.isdigit() and len(following) == _YEAR) or bool(
        tokens.flags[at + 1] & CALENDAR and following[0].isupper()
    )


def leads_to_year(tokens: Tokens, end: int) -> bool:
    """Return whether a year in which it was so stands behind the offset `end`: was chair | in 1978, from 1981 on."""
    at = bisect_left(tokens.starts, end)
    if tokens.lower[at : at + 1] not in _BEFORE_YEARS:
        return False
    return any(word.isdigit() and len(word) == _YEAR for word in tokens.words[at + 1 : at + 2])


def _is_inside(tokens: Tokens, stop: int, limit: int) -> bool:
    """Return whether a full stop ends no sentence: within a word, or behind an initial ("Ann G. and Kari H. Lie")."""
    words = tokens.words
    if len(words[stop - 1]) == 1 and words[stop - 1].isupper():
        return True
    return stop + 1 < limit and tokens.starts[stop + 1] == tokens.ends[stop] and words[stop + 1] not in _STOPS


def before_verb(tokens: Tokens, start: int, stop: int) -> int:
    """Return the token in `start` to `stop` at which "and" goes on with a verb: "mayor of Ostby | and signed it"."""
    for i in range(start, stop - 1):
        if tokens.lower[i] != "and":
            continue
        adverbs = lexicon.words("adverbs_of_tenure") | _LATER
        if tokens.lower[i + 1] in _DENYING:
            return i  # an analyst with Ostby Watch | and no relation to the baker
        verb = next((j for j in range(i + 1, stop) if tokens.lower[j] not in adverbs), stop - 1)
        form = verb_form(tokens.lower[verb])
        finite = form and (form.third or form.past) and not noun_kind(tokens.lower[verb])
        finite = finite and tokens.words[verb][0].islower()  # of the House Ways and | Means Committee
        told = form and form.participle and tokens.symbols[verb + 1] in _TAKING  # and | known to rowers as Bobo
        if finite or told or tokens.symbols[verb] == "X":
            return i
    return stop


def before_finite(tokens: Tokens, start: int, stop: int) -> int:
    """Return the token in `start` to `stop` at which a finite verb stands: "mayor of Ostby | never spoke"."""
    for i in range(start, stop):
        form = verb_form(tokens.lower[i])
        finite = form and (form.past or form.third) and not form.noun and tokens.words[i][0].islower()
        # the candidate for the nation's | next leader
        if finite or tokens.symbols[i] == "X" or (tokens.symbols[i] == "R" and tokens.words[i - 1] != "'s"):
            return i
    return stop
