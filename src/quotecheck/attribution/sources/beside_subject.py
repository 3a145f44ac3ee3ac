"""Find the subject that stands right before a verb, with all that belongs to it."""

import re
from functools import lru_cache

from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, GAP, NOUN_PHRASE, NOUNS, SUBJECT, compiled, search_before
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.system.tuples import NamedTuple

REACH = 60
"""How many tokens left of a cue its subject may start: far enough for the sentences people write."""

# A clause, not a part of a phrase, stands behind "as" that opens a sentence: As the mayor told reporters.
# Not at the hours of "hours after Day said", nor at the day of "an email, dated 3 December, the mayor said".
# A name begins behind a phrase of a few words that opens the sentence: Outside court | Ana Moe, 24, said; at Tuesday's
# meeting | Ana Moe, 24, said; on a call with analysts | Ana Moe, 24, said; in June 2018 | Ana Moe, 24, said.
_BEHIND_OPENING = (
    r"(?:(?<=P[NY])(?<![^|.?!Q]P[NY])|(?<=PDN)(?<![^|.?!Q]PDN)|(?<=PDNPN)(?<![^|.?!Q]PDNPN)"
    r"|(?<=P[KY]'N)(?<![^|.?!Q]P[KY]'N)|(?<=PY0)(?<![^|.?!Q]PY0))(?=K)"
)
_BEGINS = (
    r"(?<![oPbt'])(?<!(?<=[^|.?!,QMJ])a)(?![D0R]?[yY][PU]|0?Y0?,)"
    rf"(?:(?<![NKq0YDR])|(?=[DSIOW])|(?<=R)(?=K)|{_BEHIND_OPENING})"
)
# Behind a subject, and what may stand beside it: the woman who saw it and called the police; a survey it published last
# year; the firm whose dam gave way, Halden Foods,
_RESTRICTIVE = (
    rf"(?:(?:[WT]R?[XZVC]|W{NOUNS}R?[XVC]|[Gg]|[Ee]\Z|(?:[SI]|T{NOUNS})[VC](?=P?[DR]?R?[yY]))"
    r"(?:(?!-&)[^.?!;|,WTHUQMJSC]|(?<=&)C|(?<=&R)C){0,10}?O?+(?:US[^.?!;|,WTHUQMJS]{1,8}?)?)"
)
_WITH_WHOM = rf"[Pt]W(?:{NOUNS}|S)R?X{{0,2}}[VCEe]"  # residents with whom the paper spoke
_APPOSED = rf"(?:(?<=K),{NOUNS}{COMPLEMENT}{{0,3}}+(?=,&K))"  # Ana Moe, a cook, and Bo Lie, her boss, praised it
_OF_A_TIME = "(?:oR?[Yy]0?)"  # a traffic survey of last August found
_OF_SEVERAL = rf"D[NK]{{1,3}}o{NOUNS}(?:,{NOUNS})++,?&G?{NOUNS}"  # the maker of tents, parkas and hiking boots said
_BESIDE = (
    rf"(?:(?:(?<![NKq0YDoPbtaVCXcvGgEe'])|(?<=[,-]a))(?P<pair>{NOUNS}{COMPLEMENT}{{0,3}}+{_APPOSED}?(?:,{NOUNS})*+,?&{NOUNS}{COMPLEMENT}{{0,3}}+{ASIDE}?)"
    rf"|{_BEGINS}(?P<one>{_OF_SEVERAL}|{SUBJECT}(?:{_RESTRICTIVE}{ASIDE}?|{_WITH_WHOM})?)){_OF_A_TIME}?{GAP}{{0,4}}\Z"
)
_LOOSE = rf"(?:(?<![NKq0YD])|(?=[DSIO]))(?P<one>{NOUN_PHRASE}{COMPLEMENT}{{0,2}}+){GAP}{{0,3}}\Z"
_RELATIVE = rf"(?P<one>W|(?<=[NK])T)(?:{GAP}|PDN{{1,2}}){{0,3}}\Z"
_COMMA_VERB = ",R?[XVC]"
_PREPOSITIONS = ("o", "P", "b", "t", "a", "'")


NAMED = rf",(?P<one>(?:D[NR]{{1,4}}(?:'[NR]{{1,3}})?|K{{1,3}}'[NR]{{1,3}})(?:o{NOUNS})?,K{{1,4}}),\Z"
"""A post and a name between commas: , its chairman, Bo Day, or , the firm's chairman, Bo Day,"""


class Subject(NamedTuple):
    """A cue's subject as a range of tokens, and how it was found: beside, relative, main, loose."""

    start: int
    end: int
    how: str


def find_beside(symbols: str, floor: int, first: int) -> Subject | None:
    """Return the subject that ends right before token `first` and starts within reach, but not left of `floor`."""
    return left_subject(symbols, max(floor, first - REACH), first)


@lru_cache(maxsize=512)  # the same cue is asked about several times while its sentence is read
def left_subject(symbols: str, floor: int, first: int) -> Subject | None:
    """Return the subject that ends right before token `first`, looking no further left than `floor`."""
    if symbols[first - 1 : first] == "S" and first - 1 >= floor and symbols[first - 2 : first - 1] not in _PREPOSITIONS:
        return Subject(first - 1, first, "beside")  # he said: by far the commonest, and nothing else can stand there
    near = max(floor, first - 6)
    relative = "W" in symbols[near:first] or "T" in symbols[near:first]  # most texts have none, and are spared it
    if relative and (match := compiled(_RELATIVE).search(symbols, near, first)):
        return Subject(*match.span("one"), "relative")
    if match := compiled(_BESIDE).search(symbols, floor, first):
        match = _behind_verb(symbols, match, first)
        group = "pair" if match["pair"] else "one"
        return Subject(*match.span(group), "beside")
    if match := compiled(_LOOSE).search(symbols, max(floor, first - 12), first):
        return Subject(*match.span("one"), "loose")
    return None


def _behind_verb(symbols: str, match: re.Match[str], first: int) -> re.Match[str]:
    """Return the subject behind the verb of the clause before it, if one stands there between two commas.

    The gate, which was hung twice, will be sold, | the office, in whose charge it stands, | made known. The Salt
    Society, a small guild, handed out water, and | its head, Ana Moe, | said.
    """
    verbs = tuple(compiled(_COMMA_VERB).finditer(symbols, match.start(), first))
    later = compiled(_BESIDE).search(symbols, verbs[-1].end(), first) if verbs else None
    opens = later is not None and symbols[: later.start()].endswith((",", ",&"))
    return later if later and opens and symbols[first - 1] == "," else match


def behind_predicate(skeleton: Skeleton, found: Subject | None, first: int) -> Subject | None:
    """Return the subject without what an earlier verb has behind it: tides are normal, | the clerk, Ana Moe, added.

    It stands there, too, behind a verb that a clause could follow, if it is a post and a name: crews will conclude the
    work in the drying shed by noon, | the clerk, Ana Moe, added. Or behind a number: six got help, | the clerk, Bo Lie,
    said. Or behind what ends the clause before: it ran from Vik to Orra and Lund, | the clerk, Ana Moe, said; it took
    three weeks underground, | the clerk, Ana Moe, said; she was sent home the same night, | a clerk, Ana Moe, said.
    """
    symbols = skeleton.symbols
    if found is None or found.how != "beside" or found.start == 0:
        return found
    joins = symbols[found.start - 1] in "Ccy" or symbols[found.start] == "0" or symbols[: found.start].endswith("K&")
    joins = joins or symbols[symbols.find(",", found.start) - 1] in "Yy"
    if joins and (named := search_before(NAMED, symbols, first, found.start)):
        return found._replace(start=named.start("one"), end=named.end("one"))
    if not _has_object(skeleton, found.start - 1):
        return found
    comma = symbols.find(",", found.start, found.end)
    return (find_beside(symbols, comma + 1, first) if comma >= 0 else None) or found


def _has_object(skeleton: Skeleton, at: int) -> bool:
    """Return whether the token at `at` is a verb that takes what follows, and no clause, behind it: holds receipts.

    Nothing that opens a sentence is: | Dried fish vendor Ana Moe, 61, who has a stall, said.
    """
    symbol = skeleton.symbols[at]
    if symbol == "V" and skeleton.symbols[at - 1 : at] in ("", "|", ".", "?", "!"):
        return False
    if symbol not in "CcgG" or at not in skeleton.forms:
        return symbol in "XZVvEe"
    verb = speech_verbs().get(skeleton.forms[at].lemma)
    return verb is None or not verb.often_tells("clause")
