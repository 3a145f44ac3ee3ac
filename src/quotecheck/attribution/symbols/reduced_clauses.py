"""Past forms that are participles, as the verb of their clause still follows: a study published in June found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from quotecheck import lexicon
from quotecheck.attribution.grammar import NOUNS, compiled, search_before
from quotecheck.attribution.symbols.past_tags import NEVER_ADJECTIVES
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import VerbForm

# A study published by the Center for Fire Research, | an independent laboratory, | found.
_WHO_THAT_IS = r"(?:,D[NK]{1,4}(?:[oP]D?[NK]{1,3})?,(?=[VC]))?"
# A past before a preposition, and one before a time: a lawsuit filed Monday in a state court alleges.
_REDUCED = (
    rf"[VC](?<=[NK].)(?=[Pbto][^.?!,;:|&BUTWHSXVCQMJ]{{1,12}}{_WHO_THAT_IS}[XVC])"
    rf"|[VC](?<=[NK].)(?=(?P<dated>[DR]?(?:R?y|Y)|0Y|Y0,0,)[^.?!,;:|&BUTWHSXVCQMJ]{{0,16}}{_WHO_THAT_IS}[XVC])"
    # Two envoys briefed on the talks, who asked not to be named, said the list was late; a letter pinned to the door,
    # a copy of which was seen, said that; a list made for lenders, seen by the Star, says that.
    r"|[VC](?<=[NK].)(?=[Pb][^.?!,;:|&BUTWHSXVCQMJ]{1,12},(?:[WGg]|[EeVC]b|D[NK]oW|(?P<with>P))[^.?!;:|QMJ]{1,25}?,R?[XVC]"
    r"(?:[TSIQMJ:,]|D?[NK0]{1,4}(?:[oP]D?[NK]{1,3})?R?[XVC]))"
    # A rights body established abroad, asserted that it was so.
    r"|[VC](?<=[NK].)(?=R,[XVC][TIS])"
    # Drivers asked at the port this week, including Ana Moe, said they were late.
    # Those | surveyed said they walk; not: the deal the union | struck said little.
    r"|[VC](?:(?<=D.)|(?<=[|.?!,QMUHT][DN]N.)|(?<=[|.?!,QMUHT]DNN.))(?=(?P<bare>C))"
    # The last one | published before it shut.
    r"|[VC](?<=R0.)(?=[Pb])"
    r"|[VC](?:(?<=[|.?!Q]PD[NK].)|(?<=[|.?!Q]PD[NK][NK].))(?=[Pb][^.?!,;:|&BUTWHSXVCQMJ]{1,8}[SI])"
)
# The chairman, Bo Lie, fondly called Old Cod, said: what a man is called stands between commas as he does.
_CALLED = r",R{0,2}C(?=K{1,4}(?:b[DNK]{1,4})?,[^.?!;|]{0,30}?[XVC])"
# Both men | reported missing are safe; six people | feared dead in a flood have been found.
_BEFALLEN = r"[VC](?<=[NK].)(?=[NGgEeRV](?:[Pbto][^.?!,;:|&BUTWHSXVCQMJ]{1,8}|R?[Yy])?[XVC])"
# A procedure sometimes | called relief: what a thing is called at times.
_CALLED_AT_TIMES = r"NRC(?=[DNKqJM])"
# According to a letter | sent to the ministry, the bridge is safe; according to two people | briefed on the talks.
_SOURCED = r"At[D0]{0,2}[NK]{1,4}[VC](?=[Pbt][^.?!;:|BUTWHSXVCQMJ,]{1,12}[,.])"
# “You will wait,” said one driver | involved in the strike: the verb of the clause stands before it.
_INVERTED = r"[QM],?C(?:[D0]{0,2}N{1,3}|D?N{0,3}K{1,4})[VC](?=[Pb])"
# Ana Moe declared in a talk | convened at the hall, Moe said in a letter | sent to us that: how it was told.
_IN_MEDIUM = r"[VC]P[D0]{0,2}N{1,3}[VC](?=[Pbt])"

# A report that the guild | released last week found; which the guild | released; not: told the court that a report.
_OF_RELATIVE = rf"(?:(?:\A|[|.?!,Q])D?[NK]{{1,4}}T|[NK],?W){NOUNS}\Z"

# A study | commissioned by a guild and | published in May found: the verb of the clause is the third.
_COORDINATED = (
    r"(?P<first>[VCEe])(?<=[NK].)(?=[bPtR0Y])[^.?!,;:|&BUTWHSXVCQMJ]{1,10}&(?P<second>[VCEe])"
    r"(?=[Pbt][^.?!,;:|&BUTWHSXVCQMJ]{1,8}[XVC])"
)


def reduced(lower: tuple[str, ...], forms: Mapping[int, VerbForm], symbols: str) -> Iterator[int]:
    """Yield the places of those participles among `symbols`, in which they are finite verbs."""
    media = dict(_in_medium(lower, forms, symbols))
    yield from media.values()
    for match in compiled(_REDUCED).finditer(symbols):
        i = match.start()
        if i in media:
            continue
        tells = match["dated"] and symbols[i] == "C" and not _is_put_out(lower, i)
        alone = match["bare"] and lower[i + 1] not in NEVER_ADJECTIVES
        beside = match["with"] and lower[match.start("with")] != "including"
        finite = tells or alone or beside or _takes_clause(lower, i, forms[i].lemma)
        finite = finite or _is_credit(symbols, i) or search_before(_OF_RELATIVE, symbols, i) is not None
        if forms[i].participle and not finite:
            yield i
    for match in chain(compiled(_INVERTED).finditer(symbols), compiled(_SOURCED).finditer(symbols)):
        if forms[match.end() - 1].participle:
            yield match.end() - 1
    for match in compiled(_COORDINATED).finditer(symbols):
        pair = [match.start(group) for group in ("first", "second")]
        if all(forms[i].participle for i in pair):
            yield from (i for i in pair if symbols[i] in "VC")
    for i in (match.start() for match in compiled(_BEFALLEN).finditer(symbols)):
        if forms[i].participle and is_befallen(lower[i + 1]):
            yield i
    for match in compiled(_CALLED_AT_TIMES).finditer(symbols):
        i = match.end() - 1
        kind, noun = noun_kind(lower[i - 2]), lower[i - 2]
        thing = noun not in lexicon.words("groups") and (kind is None or kind.noun is not Noun.PERSON)
        at_times = thing and lower[i - 1] in lexicon.words("adverbs_of_names")
        if at_times and forms[i].participle and forms[i].lemma in lexicon.words("naming_verbs"):
            yield i
    for match in compiled(_CALLED).finditer(symbols):
        i = match.end() - 1
        if forms[i].participle and forms[i].lemma in lexicon.words("naming_verbs"):
            yield i


def _in_medium(lower: tuple[str, ...], forms: Mapping[int, VerbForm], symbols: str) -> Iterator[tuple[int, int]]:
    """Yield the places of pasts that tell in something, and of the participles behind that.

    Whoever has a name tells, and what certain verbs report: but "measures announced in a talk held at noon apply".
    """
    for match in compiled(_IN_MEDIUM).finditer(symbols):
        i, last = match.start(), match.end() - 1
        if forms[last].participle and (_takes_clause(lower, i, forms[i].lemma) or _is_somebody(symbols, i)):
            yield i, last


def _is_somebody(symbols: str, i: int) -> bool:
    """Return whether a name without an article ends before token `i`: Ana Moe, Dr Moe; not the Fjord Act."""
    first = _first_of_name(symbols, i)
    return first < i and not (first and symbols[first - 1] == "D")


def _is_credit(symbols: str, i: int) -> bool:
    """Return whether only a name stands between a quotation and a verb that can be a cue: “…,” Moe | tweeted after."""
    first = _first_of_name(symbols, i)
    return symbols[i] == "C" and first < i and symbols[first - 1 : first] == "M"


def _first_of_name(symbols: str, i: int) -> int:
    """Return the token with which a name that ends before token `i` begins, `i` if none does."""
    first = i
    while first and symbols[first - 1] == "K":
        first -= 1
    return first


def is_befallen(word: str) -> bool:
    """Return whether a word behind a past says what befell somebody, so that nobody tells it: reported | missing."""
    return word in lexicon.words("states_of_the_missing")


# A play called “Ice” by its author opens; a group named Left Bank 4 ran adverts.
_NAMED = r"[VC](?<=[NK].)(?=a?(?:[qJM]|K++0?)(?:b[DNK]{1,6})?R?[XVC])"
# The gate was shut, said a nurse named Ana Moe. According to a nurse named Ana Moe, it was.
_NAMED_BEHIND_CUE = r"(?:[,QM]C|At)[D0]{0,2}N{1,3}(?P<named>[VC])(?=K{1,4}[.,;])"
# He wrote to a nurse named Ana Moe; not: the board named Ana Moe.
_NAMED_AT_END = r"(?P<one>D)N{1,3}(?P<named>[VC])(?=K{1,4}[.,;|])"


def named(lower: tuple[str, ...], symbols: str) -> Iterator[int]:
    """Yield the places of pasts that are part of a noun phrase, behind which stands what it is called."""
    behind = (match.start("named") for match in compiled(_NAMED_BEHIND_CUE).finditer(symbols))
    ends = compiled(_NAMED_AT_END).finditer(symbols)
    last = (match.start("named") for match in ends if lower[match.start("one")] in {"a", "an"})
    for i in chain((match.start() for match in compiled(_NAMED).finditer(symbols)), behind, last):
        if lower[i] in lexicon.words("participles_of_naming"):
            yield i


def _takes_clause(lower: tuple[str, ...], i: int, lemma: str) -> bool:
    """Return whether a past tells something whatever stands behind it: a court held in a ruling made public that."""
    rules = lemma in lexicon.words("verbs_of_ruling") and lower[i - 1] in lexicon.words("bodies_that_rule")
    return rules or lower[i] in lexicon.words("clause_takers")


def _is_put_out(lower: tuple[str, ...], i: int) -> bool:
    """Return whether a past can say when a paper came out: a lawsuit filed Monday; a decree signed Monday."""
    return lower[i] in lexicon.words("issuing") or lower[i - 1] in people.heads("documents")
