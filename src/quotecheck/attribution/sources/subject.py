"""Find who a cue's subject is."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUNS, compiled, search_before
from quotecheck.attribution.sources.beside_subject import (
    NAMED,
    REACH,
    Subject,
    behind_predicate,
    find_beside,
    left_subject,
)
from quotecheck.attribution.sources.clause_subject import across, after_comma, joined_subject, main_subject
from quotecheck.attribution.sources.infinitive_subject import of_clause_of_time, own_subject
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.numbered import numbered

_HEAD_BEFORE_NAME = r"DNK{1,3}\Z"


def find_subject(
    skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None = None
) -> Subject | None:
    """Return the subject of `cue`.

    Args:
        skeleton: the text's skeleton.
        sentence: the tokens of the cue's sentence.
        cue: the cue.
        lo: nothing left of this token is looked at.
        previous: the subject of the attribution that ended at `lo`; a participle or a coordinated verb that has no
            subject of its own since then shares it: "We lost," she said, adding that it hurt.
    """
    found = _found(skeleton, sentence, cue, lo, previous)
    found = found and _before_day(skeleton, found)
    if found and found.how == "beside" and _is_time(skeleton, found):
        return None
    if found and found.end - found.start > 1 and skeleton.symbols[found.end - 1] == "&":
        found = found._replace(end=found.end - 1, how="relative")  # a lawyer who led the team | and considers
    if found and found.how == "beside":
        found = _unnamed(skeleton, sentence.start, _behind_time(skeleton, sentence.start, found))
        found = _with_post(skeleton, found)
    return found and _of_so_many(skeleton, _with_adjective(skeleton, _without_head(skeleton, found)))


def _of_so_many(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject with the number before "out of": four | out of 10 voters said."""
    first = found.start - 3
    told = skeleton.lower[first + 1 : found.start] == ("out", "of") and skeleton.symbols[first] == "0"
    return found._replace(start=first) if first >= 0 and told and skeleton.symbols[found.start] == "0" else found


def _unnamed(skeleton: Skeleton, start: int, found: Subject) -> Subject:
    """Return who stays unnamed for a reason that ends right before the verb.

    An aide who asked not to be named because her boss bars interviews | said: what looks like so many nouns has a verb.
    """
    symbols, why = skeleton.symbols, found.start - 1
    clause = symbols[why] == "U" and found.end - found.start >= _CLAUSE_OF_NOUNS
    who = symbols.rfind("W", start, why) if clause else -1
    if who < 0 or lexicon.words("words_of_anonymity").isdisjoint(skeleton.lower[who:why]):
        return found
    head = search_before(_UNNAMED, symbols, who, start)
    return found._replace(start=head.start()) if head else found


_CLAUSE_OF_NOUNS = 4  # tokens
_UNNAMED = rf"(?<![oPbt]){NOUNS}{COMPLEMENT}{{0,3}}+,?\Z"


def _before_day(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject before a day that stands right before the verb: Ana Moe | late Thursday night | said.

    Not within the name of a day or a paper: Super | Tuesday showed; USA | Today reported.
    """
    lower, words, end = skeleton.lower, skeleton.tokens.words, found.end
    end -= lower[end - 1] in lexicon.words("parts_of_a_day")
    if skeleton.symbols[end - 1] != "Y" or words[end - 1] not in numbered("weekday").keys() | _NEAR_DAYS:
        return found
    end -= 1 + (lower[end - 2] in ("early", "late"))
    named = end - found.start == 1 and lower[found.start] in lexicon.words("before_named_days")
    return found if end <= found.start or named or skeleton.symbols[end - 1] not in "KN" else found._replace(end=end)


def _with_post(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject with the post before its name: From | coach Ana Moe; not: in court | Ana Moe said."""
    post, symbols = found.start - 1, skeleton.symbols
    if post < 1 or symbols[post - 1] != "P" or symbols[post] != "N" or symbols[found.start] != "K":
        return found
    kind = noun_kind(skeleton.lower[post])
    qualifies = skeleton.lower[post] in lexicon.words("title_modifiers")  # After | former Gov. Ana Moe spoke
    return found._replace(start=post) if qualifies or (kind and kind.noun is Noun.PERSON and not kind.plural) else found


def _behind_time(skeleton: Skeleton, start: int, found: Subject) -> Subject:
    """Return the subject behind a word that opens a clause of time: shares fell 8 percent after | the firm said."""
    if skeleton.symbols[found.start] != "0":
        return found
    timed = next((i for i in range(found.start + 1, found.end - 1) if skeleton.lower[i] in _TIMES), 0)
    whole = timed and set(skeleton.symbols[timed + 1 : found.end]) <= _NOMINAL
    told = whole and any(symbol in "XVC" for symbol in skeleton.symbols[start : found.start])
    return found._replace(start=timed + 1) if told else found


_NOMINAL, _DAYS = frozenset("DNK0'"), frozenset("Yy")
_TIMES = frozenset({"after", "before", "since", "until"})


def _with_adjective(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject with the adjective that a comma parts from it: the lanky, | bespectacled coach said.

    A noun for one person has a determiner in front: where it has none, that stands before the comma.
    """
    symbols, first = skeleton.symbols, found.start
    before = search_before(_ADJECTIVES, symbols, first, ends=",")
    if before is None or not compiled("N{1,4}+(?![K'])").match(symbols, first, found.end):
        return found
    head = next((i for i in range(first, found.end) if symbols[i] != "N"), found.end) - 1
    one, last = noun_kind(skeleton.lower[head]), noun_kind(skeleton.lower[first - 2])
    if one is None or one.noun is not Noun.PERSON or one.plural or last is not None or head == first:
        return found
    return found._replace(start=before.start())


_ADJECTIVES = r"D(?:N,?){0,2}N,\Z"


def _is_time(skeleton: Skeleton, found: Subject) -> bool:
    """Return whether a phrase only says how long: eleven hours and | 20 minutes, inside the limit, | said Ana Moe."""
    if skeleton.symbols[found.start] != "0" or found.end - found.start < _FEWEST:
        return False
    return _is_unit(skeleton.lower[found.start + 1]) and skeleton.symbols[found.start + 2] == ","


_FEWEST = 3
_NEAR_DAYS = frozenset({"today", "tonight", "yesterday"})


def _is_unit(word: str) -> bool:
    """Return whether a word is a unit of time, in singular or plural."""
    return word.removesuffix("s") in lexicon.words("units_of_time")


def _without_head(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject without the noun whose clause it opens.

    A decision | one novelist described as a farce; a charge | Russia denies.
    """
    lower = skeleton.lower
    opening = compiled(_HEAD_BEFORE_NAME).match(skeleton.symbols, found.start, found.end)
    if opening and lower[found.start] in {"a", "an"} and lower[found.start + 1] in lexicon.words("nouns_of_saying"):
        return found._replace(start=found.start + 2)
    for i in range(found.end - 1, found.start, -1):
        word = lower[i]
        if "," in skeleton.symbols[found.start : i] or skeleton.symbols[i + 2 : i + 3] in ("P", "R"):
            continue  # Moe, who sells fabrics two stalls away, said; a woman two doors down said
        if skeleton.symbols[i] == "0" and skeleton.symbols[i - 1] == "N" and word.isalpha() and i + 1 < found.end:
            return found._replace(start=i)
    return found


def _found(skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None) -> Subject | None:
    if cue.source:
        return Subject(cue.source.start, cue.source.stop, "beside")
    if cue.phrase and cue.form is not Form.FINITE:
        return None
    symbols = skeleton.symbols
    floor = max(lo, sentence.start, cue.first - REACH)
    if cue.form in {Form.FINITE, Form.PASSIVE}:
        floor = max(floor, _behind_participle(symbols, sentence.start, cue.first))
        beside = behind_predicate(skeleton, find_beside(symbols, floor, cue.first), cue.first)
        if beside and beside.how == "loose" and set(symbols[beside.start : beside.end]) <= _DAYS:
            beside = None  # Moe praised the plan but on Monday said
        if shared := joined_subject(symbols, sentence.start, lo, cue.first, previous):
            return shared
        if beside or (cue.first > sentence.start and _is_apart(skeleton, cue)):
            goes_on = previous is not None and (previous.end == cue.first or _lists_deeds(skeleton, cue))
            right_before = previous if goes_on else None
            return beside or across(symbols, max(sentence.start, lo), cue.first) or right_before
        return main_subject(symbols, max(sentence.start, lo), cue.first) or previous
    if cue.form is Form.NOMINAL:
        if symbols[cue.first - 1] in "DW":  # his claim that; Moe, whose claim that
            return Subject(cue.first - 1, cue.first, "beside" if symbols[cue.first - 1] == "D" else "relative")
        return left_subject(symbols, floor, cue.first - 1)  # the mayor's claim that
    if cue.form is Form.PARTICIPLE:
        return left_subject(symbols, floor, cue.first)
    if cue.form is Form.INFINITIVE and (own := own_subject(skeleton, floor, cue.first)):
        return own
    if cue.form is Form.GERUND and cue.first > floor and symbols[cue.first - 1] in "NKO)D0":
        beside = left_subject(symbols, floor, cue.first)
        if beside and (_is_heard(skeleton, beside.start - 1) or _is_absolute(symbols, sentence.start, beside)):
            return beside  # The vote was put off, with the office of Day saying; the vote was put off, the mayor saying
        return main_subject(symbols, max(sentence.start, lo), cue.first) or left_subject(symbols, floor, cue.first)
    if cue.form is Form.GERUND and (named := compiled(NAMED).search(symbols, floor, cue.first)):
        person = Subject(*named.span("one"), "beside")
        if _is_absolute(symbols, sentence.start, person):
            return person  # The vote was put off, its chairman, Bo Day, saying
    opens = cue.first == sentence.start or (cue.first == sentence.start + 1 and symbols[sentence.start] in "PbU")
    if cue.form is Form.GERUND and opens:
        return after_comma(symbols, cue.end, sentence.stop)
    speaks = cue.form is Form.INFINITIVE and cue.verb.only_speaks  # not: tried to defend it
    if speaks and (rang := of_clause_of_time(skeleton, floor, cue.first)):
        return rang
    return main_subject(symbols, max(sentence.start, lo), cue.first) or previous


def _is_apart(skeleton: Skeleton, cue: CueGroup) -> bool:
    """Return whether a verb shares no subject with one before it: Prices will fall, | said Dee Park.

    Without "and" none does behind a comma, nor a past behind a past: the firm Moe founded | said it was sorry.
    """
    forms, symbol = skeleton.forms, skeleton.symbols[cue.first - 1]
    pasts = symbol in "VC" and cue.first == cue.head and forms[cue.first - 1].past and forms[cue.head].past
    return pasts or symbol in ",QMJ"


def _lists_deeds(skeleton: Skeleton, cue: CueGroup) -> bool:
    """Return whether a verb of a headline goes on with its subject behind a comma: Moe slams Lie, | praises Day."""
    form, symbols = skeleton.forms.get(cue.head), skeleton.symbols
    third = form is not None and form.third and cue.first == cue.head
    return third and symbols[cue.first - 1] == "," and "|" not in symbols[: cue.first] and not cue.verb.only_speaks


def _is_heard(skeleton: Skeleton, at: int) -> bool:
    """Return whether who says it stands behind the token `at`: with | Moe saying; she quoted | Moe saying."""
    form = skeleton.forms.get(at)
    return skeleton.lower[at] == "with" or (form is not None and form.lemma in lexicon.words("verbs_of_hearing"))


def _is_absolute(symbols: str, start: int, beside: Subject) -> bool:
    """Return whether a subject stands behind a comma and a whole clause: the talks broke down, | the mayor saying."""
    comma = beside.start - 1
    timed = any(symbol in "yY" for symbol in symbols[beside.start : beside.end])  # , days after a man claiming kinship
    return symbols[comma] == "," and not timed and compiled(_WHOLE).match(symbols, start, comma) is not None


def _behind_participle(symbols: str, start: int, first: int) -> int:
    """Return where a subject can begin behind a participle that opens: Giving evidence by video, | Moe admitted."""
    return symbols.find(",", start, first) + 1 if symbols[start] in "GgEe" else 0


_WHOLE = rf"[^.?!;|]*?{FINITE}"
