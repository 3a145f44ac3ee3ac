"""Which form of a verb a word is here: finite, base, participle or gerund; or a noun.

Told from the symbols of its neighbours: those to the left are settled, those to the right are drafts.
"""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.symbols.parted_groups import parted_auxiliary
from quotecheck.attribution.symbols.present_tags import tag_base, tag_third
from quotecheck.attribution.symbols.unchanging_verbs import tag_unchanging
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import VerbForm

_NOMINAL = "NKq0"
_BEHIND_NOUNS = frozenset("TVWXYv.,;|")
_SHORT_PHRASE = 4


def tag_verb(form: VerbForm, lower: tuple[str, ...], symbols: list[str], i: int, following: int) -> str:
    """Return what the verb form at `i` is here: V finite, v base, E participle, G gerund, N a noun or adjective.

    `following` is where what follows it begins, behind a particle that belongs to it.
    """
    back = i - 1
    while back >= 0 and symbols[back] == "R":
        back -= 1
    before = symbols[back] if back >= 0 else "|"
    adjacent = symbols[i - 1] if i else "|"
    after = symbols[following] if following < len(symbols) else "|"
    modifier = form.gerund or form.participle or (form.base and form.lemma not in speech_verbs())
    if adjacent in _OPENING and modifier and _qualifies_title(lower, symbols, i):
        return "N"
    qualifies = adjacent == "C" or (adjacent == "," and form.lemma not in speech_verbs())
    if qualifies and form.participle and after in "NK" and lower[i] in lexicon.words("role_qualifiers"):
        return "N"  # “No,” said retired Army Gen. Ana Moe; the head, retired Gen. Ana Moe, said no.
    if form.gerund:
        if lower[i] in lexicon.words("role_qualifiers") and (after in "NK" or (after == "v" and adjacent == ",")):
            return "N"  # acting superintendent; acting head
        if adjacent in "KN" and _is_in_title(lower, symbols, i):
            return "N"  # said Ostby running back Ana Moe
        if adjacent in "D'":
            # her warning that; the meeting that; told the meeting the roof was; his saying that he
            article = lower[i - 1] in lexicon.words("plain_articles")
            named = article or lower[i] in lexicon.words("nouns_of_saying")
            thing = article and lower[i] in lexicon.words("nouns_in_ing")
            return "N" if after not in "DOT" or (after == "T" and named) or thing else "G"
        if adjacent in "KN" and after == "N" and _tells_field(form, lower[following]):
            return "N"
        named = (
            (after in _BEHIND_NOUNS or (after == "P" and not _acts(lower, symbols, i)))
            and _is_modified(symbols, i)
            and lower[i] in lexicon.words("nouns_in_ing")
        )
        named = named and not (after == "T" and _is_done_by(lower, symbols, i))
        return "N" if named else "G"  # told an earlier sitting that; a similar warning came; a public meeting on Monday
    if before in {"X", "Z"}:
        return _after_auxiliary(form, lower, back, before)
    if before == "," and _is_parted(form, lower, symbols, back, after):
        return "v" if form.base and not form.participle else "E"
    if lower[i - 1 : i] == ("another",) and form.past:
        told = after in "TSQMJI:" or (after == "," and symbols[following + 1] in "QMJ")
        if told or lower[i] in NEVER_ADJECTIVES:
            return "V"  # Another told police; another claimed that; another wept, “No”; but: another leaked memo
    if lower[i] in NEVER_ADJECTIVES and lower[i - 1] == "her":
        return "V"  # those who knew her said
    if (adjacent == "D" and lower[i - 1] not in lexicon.words("pronoun_determiners")) or adjacent == "'":
        return "E" if form.participle and not form.base and adjacent == "D" and after in "bo" else "N"
    fired = adjacent == "0" and symbols[i - 2 : i - 1] == ["D"] and form.participle and after in "NKv"
    if fired and lower[i] not in NEVER_ADJECTIVES:
        return "N"  # one of the four | fired | crane drivers; but: “…,” the 29-year-old told reporters
    if adjacent == "R" and form.participle and after in "NKv" and _is_determined(lower[back], before):
        return "N"  # according to a newly published memo; the ministry's recently leaked letter
    if form.past and form.participle and not form.base:
        by_medium = after == "b" and lower[following + 1] in lexicon.words("media")
        if after == "b" and (_follows_quotation(symbols, i) or (by_medium and before in _NOMINAL)):
            return "V"  # "We lost," Moe voiced by telephone; the gate was shut, Moe stated by telephone.
        if adjacent == "H" and lower[i - 1] in lexicon.words("times_and_conditions"):
            return "E"  # “We will see,” he said when asked whether he would run
        if _ends_time(lower, symbols, i - 1) and (after == "K" or _opens_clause(symbols, following)):
            return "V"  # a review completed in May 2022 | found Jay had waited; one last year | found women had
        return _past(lower[i], before, adjacent, after)
    if form.past and not form.base:
        return "V"
    if form.participle and not form.base:
        return "N" if adjacent == "P" and after in "NKv" else "E"  # said in | written | evidence that
    if form.third:
        return tag_third(form, lower, symbols, i, before, after)
    if form.past:  # put, cut, read: the same in all
        return tag_unchanging(form, symbols, i, before, after)
    if after == "K" and before in _NOMINAL and _is_title(lower, symbols, i):
        return "N"  # Tenants advocate Kari Moe said
    return tag_base(form, lower, symbols, i, before, after)


def _is_parted(form: VerbForm, lower: tuple[str, ...], symbols: list[str], comma: int, after: str) -> bool:
    """Return whether a verb belongs to an auxiliary in front of an aside: the guild has, in a letter, | denied that.

    Not where it has its speaker behind it: he was what he was, in the end, said the mayor.
    """
    auxiliary = parted_auxiliary(symbols, comma)
    if auxiliary is None:
        return False
    kind = auxiliaries().get(lower[auxiliary])
    if kind in ("be", "have"):
        return form.participle and (kind == "have" or after not in "DNKS")
    return form.base and kind is not None


def _is_determined(word: str, symbol: str) -> bool:
    """Return whether a noun must follow a determiner or possessive: a newly | …; but: both recently | said."""
    return symbol == "'" or (symbol == "D" and word not in lexicon.words("pronoun_determiners"))


def _tells_field(form: VerbForm, following: str) -> bool:
    """Return whether a gerund tells the field of a post: Provincial mining director Ana Moe confirmed it."""
    kind = noun_kind(following)
    person = kind is not None and kind.noun is Noun.PERSON and not kind.plural
    return person and form.lemma not in speech_verbs()


_OPENING = "|.?!QM"
_LONGEST_TITLE = 4


def _qualifies_title(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a verb's form that opens a clause is part of a title before a name that is a subject.

    Acting fire chief Ana Moe said; “We won,” lead author Ana Moe told us; not: Giving evidence, Ana Moe said.
    """
    k = i + 1
    while k - i <= _LONGEST_TITLE and symbols[k : k + 1] in (["N"], ["v"]):  # fire, a verb as well
        k += 1
    return k > i + 1 and _is_title(lower, symbols, k - 1)


def _is_title(lower: tuple[str, ...], symbols: list[str], last: int) -> bool:
    """Return whether the word at `last` is a noun for somebody before a name that is a subject."""
    kind = noun_kind(lower[last])
    k = last + 1
    while symbols[k : k + 1] == ["K"]:
        k += 1
    person = kind is not None and kind.noun is Noun.PERSON
    return person and k > last + 1 and symbols[k : k + 1] in (["X"], ["v"])


def _is_in_title(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a gerund stands in a title behind a cue, before a name: said Ostby governing | board chair Moe."""
    first = i - 1
    while first > 0 and symbols[first] in "KN":
        first -= 1
    k = i + 1
    while k - i <= _LONGEST_TITLE and (symbols[k : k + 1] in (["N"], ["v"]) or lower[k : k + 1] == ("back",)):
        k += 1
    kind = noun_kind(lower[k - 1])
    person = (kind is not None and kind.noun is Noun.PERSON) or lower[k - 1] in lexicon.words("positions_of_pupils")
    return symbols[first] == "C" and k > i + 1 and person and symbols[k : k + 1] == ["K"]


def _after_auxiliary(form: VerbForm, lower: tuple[str, ...], back: int, before: str) -> str:
    kind = auxiliaries().get(lower[back])
    if form.participle and kind != "do":
        modal = kind not in ("be", "have")
        if not (modal and form.base):
            return "E"
    if form.base and before == "X" and kind != "be":  # was blunt, was open
        return "v"
    return "N"


def _follows_quotation(symbols: list[str], i: int) -> bool:
    """Return whether only a short noun phrase stands between token `i` and a quotation before it."""
    k = i - 1
    while k >= 0 and i - k <= _SHORT_PHRASE and symbols[k] in "DNK0":
        k -= 1
    return 0 <= k < i - 1 and symbols[k] in "QMJ"


NEVER_ADJECTIVES = frozenset({"said", "testified", "told", "wrote"})


def _past(word: str, before: str, adjacent: str, after: str) -> str:
    takes = word in lexicon.words("clause_takers") if after == "K" else word in NEVER_ADJECTIVES
    if adjacent == "0" and takes:
        return "V"  # "A mother of three told The Courier", "the 70-year-old said 26 months"
    if adjacent in "EeVC" and (word in NEVER_ADJECTIVES or after == "T"):
        return "V"  # an official who asked not to be named said; those surveyed said; to be named reckoned that
    if adjacent == "P" or (adjacent in "obat0" and after in _NOMINAL):
        return "N"  # "of convicted felons"; according to audited accounts
    if after == "b" and before in _NOMINAL:
        return "E"  # "people interviewed by the paper"
    if before in "NKq0SWI),D-IOY&B?!.|QMJR" or before in "TH":
        return "V"
    if adjacent == "y" and after in "TSDKI" and word != "ended":
        return "V"  # a survey published last month found that
    return "E"


def _opens_clause(symbols: list[str], i: int) -> bool:
    """Return whether a few nouns stand at token `i` with their auxiliary behind them: found | women were paid less."""
    k = i
    while k < min(len(symbols), i + _SHORT_PHRASE) and symbols[k] in "NK0":
        k += 1
    return k < len(symbols) and symbols[k] == "X"


_DIGITS_OF_A_YEAR = 4


def _ends_time(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a phrase of time ends at token `i`: last year; on Monday; in May 2022; in 2022."""
    year = symbols[i] == "0" and lower[i].isdecimal() and len(lower[i]) == _DIGITS_OF_A_YEAR
    month = symbols[i - 1] in "YP" or lower[i - 1] in lexicon.words("ambiguous_times")
    return symbols[i] in "Yy" or (year and month)


def _is_modified(symbols: list[str], i: int) -> bool:
    """Return whether only what goes with a noun stands before token `i`: an earlier sitting; of urban planning."""
    k = i - 1
    while k >= 0 and symbols[k] in "NKR0":
        k -= 1
    return 0 <= k < i - 1 and symbols[k] in "D'o"


def _acts(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether the noun before token `i` can do what that says: a woman | meeting him on Monday.

    Not: a public | meeting on Monday; in a stock exchange | filing on Monday.
    """
    k = i - 1
    while k > 0 and symbols[k] in "NKR0":
        k -= 1
    kind = noun_kind(lower[i - 1])
    return kind is not None and kind.noun in {Noun.PERSON, Noun.BODY} and lower[k - 1] != "in"


def _is_done_by(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a short phrase for somebody stands between a comma and token `i`: …, the judge | ruling that."""
    k = i - 1
    while k > 0 and symbols[k] in "NR":
        k -= 1
    kind = noun_kind(lower[i - 1])
    somebody = kind is not None and kind.noun is not Noun.DOCUMENT
    return somebody and symbols[k] == "D" and symbols[k - 1] == ","
