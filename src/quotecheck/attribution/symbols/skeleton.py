"""The skeleton of a text: every token reduced to one symbol.

A symbol says what a token can do in a sentence, never which word it is. Patterns are regular expressions over the
skeleton, so a position in it is the index of a token, nothing inside quotation marks can match, and no word list
enters an expression. `grammar` gives the symbols names and joins them into phrases.
"""

import re
from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon
from quotecheck.attribution.grammar import compiled, search_before
from quotecheck.attribution.symbols.opening_words import ends_sentence, opening_word
from quotecheck.attribution.symbols.past_tags import NEVER_ADJECTIVES
from quotecheck.attribution.symbols.present_tags import is_only_verb
from quotecheck.attribution.symbols.reduced_clauses import is_befallen, named, reduced
from quotecheck.attribution.symbols.told_by_several import is_plural
from quotecheck.attribution.symbols.unlisted_verbs import place_unlisted
from quotecheck.attribution.symbols.verb_tags import tag_verb
from quotecheck.attribution.symbols.words_beside_words import fixed, loosened, opening_marks, without_comma
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.organisations import endings_behind_a_comma, is_seated
from quotecheck.lexicon.speech import SpeechVerbs, end_of_words
from quotecheck.model import VerbForm
from quotecheck.system.values import frozen
from quotecheck.text.folded import Folded
from quotecheck.text.words import LookUp, look_up

_SHORT = 3
_BEHIND_A_STOP = "\"'’”») \t\n\r\f\v\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"
# What a symbol of these drafts is here, its neighbours say: opening names, verbs, days, since, outside, 's.
_OPEN = r"[vY']|K(?<![^|.?!QMJ:].)|P(?<=[X'].)|P(?<=[NKv].)(?=v)"


@frozen(eq=False)
class Skeleton:
    """The symbols of a text, one a token, and what lies behind them.

    `symbols[i]` stands for `tokens.words[i]`; `lower[i]` is that word in lower case; `forms[i]` is the verb form
    that a verb's symbol was given for.
    """

    symbols: str
    tokens: Folded
    lower: tuple[str, ...]
    forms: Mapping[int, VerbForm]


def draw(tokens: Folded, verbs: SpeechVerbs, words: LookUp = look_up) -> Skeleton:
    """Return the skeleton of `tokens`.

    Args:
        tokens: the text's tokens, quotations folded.
        verbs: the verbs that can signal a statement, which get symbols of their own.
        words: what each spelling can be.
    """
    symbols, tagged = _drafts(tokens, words)
    forms = _settle_open(tokens, symbols, tagged, verbs, words)
    place_unlisted(tokens, symbols, forms, words)
    drawn = "".join(symbols)
    for match in compiled(_POINTING).finditer(drawn):
        if not match["noun"] or not is_plural(tokens.lower[match.end("noun") - 1]):  # said that farmers in the north
            symbols[match.start()] = "D"
    drawn = compiled(_AS_MANY).sub("DDD", "".join(symbols))
    settled = list(drawn)
    for i in (match.start() for match in compiled(f"{_THERE}|{_PARTICLE}|{_ALL}|{_PAIRED}").finditer(drawn)):
        there = tokens.lower[i] == "there" and (drawn[i + 1] != "V" or tokens.lower[i + 1].endswith("s"))
        all_of_them = tokens.lower[i] in (_OF_PAIRS if drawn[i + 1] == "S" else _OF_ALL)
        if there or tokens.lower[i] in lexicon.words("particles") or all_of_them:
            settled[i] = "N" if there and drawn[i + 1] in _ENDS_OF_PHRASES else "R"
    for match in compiled(_PUT_IN).finditer(drawn):
        settled[match.start()] = "R"
    for i in loosened(tokens.lower, drawn, forms):
        settled[i] = "D"
    for i in reduced(tokens.lower, forms, drawn):
        settled[i] = "E" if drawn[i] == "V" or is_befallen(tokens.lower[i + 1]) else "e"
    for i in named(tokens.lower, "".join(settled)):
        settled[i] = "N"
    for i, symbol in without_comma("".join(settled), forms):
        settled[i] = symbol
    for match in compiled(_NAME_GOES_ON).finditer("".join(settled)):
        behind = tokens.lower[match.start() + 1]
        if _is_ending(behind) or (is_seated(behind) and search_before(_THE_TOWN, "".join(settled), match.start())):
            settled[match.start() : match.end()] = "K" * len(match[0])
    for match in compiled(_BODY_JOINED).finditer("".join(settled)):
        if _is_one_body(tokens, match):
            settled[match.start("and")] = "K"
    return Skeleton("".join(settled), tokens, tokens.lower, forms)


def _drafts(tokens: Folded, words: LookUp) -> tuple[list[str], list[VerbForm | None]]:
    """Return the symbol of each token by itself, and as which verb form it was looked up."""
    written = tokens.words
    symbols, tagged = list(tokens.symbols), list(tokens.forms)
    for i in tokens.quoted:
        symbols[i] = _quotation(written[i])
    for i in opening_marks(written, symbols):
        symbols[i] = "'"
    for i, symbol in fixed(tokens.lower, symbols):
        symbols[i], tagged[i] = symbol, None
    stopped = (i for i, word in enumerate(written[:-1]) if word[-1] == "." and len(word) > 1)
    for i in (i + 1 for i in stopped if ends_sentence(written, i)):  # from Salem, Ore. | The mayor said
        symbols[i], tagged[i] = opening_word(written[i], words(tokens.lower[i]), symbols[i + 1 : i + 2])
    in_capitals = lexicon.words("verbs_in_capitals")
    for i in (i for i, word in enumerate(tokens.lower) if word in in_capitals):  # Moe Tweeted on Friday
        symbols[i], tagged[i] = "v", words(tokens.lower[i]).form
    return symbols, tagged


def _settle_open(
    tokens: Folded, symbols: list[str], tagged: list[VerbForm | None], verbs: SpeechVerbs, words: LookUp
) -> dict[int, VerbForm]:
    """Give the symbols that their neighbours decide, from left to right, and return the forms of the verbs."""
    written, lower = tokens.words, tokens.lower
    forms: dict[int, VerbForm] = {}
    surnames = _surnames(tokens, symbols)
    for match in compiled(_OPEN).finditer("".join(symbols)):
        i = match.start()
        symbol, form = symbols[i], tagged[i]
        previous = symbols[i - 1] if i else "|"
        if symbol == "K":
            symbol, form = opening_word(written[i], words(lower[i]), symbols[i + 1 : i + 2])
            if symbol != "K" and _acts(tagged[i + 1 : i + 2]) and lower[i] in surnames:
                symbol, form = "K", None  # Ann Jolly is a cook. Jolly said
        undated = previous != "0" and symbols[i + 1 : i + 2] != ["0"]
        if symbol == "Y" and undated and lower[i] in lexicon.words("ambiguous_times"):
            symbol = "K" if written[i][0].isupper() else "N"
        if symbol == "P" and previous == "X" and lower[i] == "since":
            symbol = "R"  # has since apologised
        if symbol == "P" and previous in "NK" and lower[i] in lexicon.words("places_alone"):
            symbol = _alone(lower[i + 1], tagged[i + 1], symbols[i + 2 : i + 3], verbs)
        if symbol == "'" and _is_clitic(symbols, i):
            symbol = "X"
        if form:
            # Achebe points out that …: what tells is what stands behind the particle.
            particle = form.lemma in verbs.longer and f"{form.lemma} {lower[i + 1]}" in verbs.by_lemma
            behind = i + 2 if particle else i + 1
            if symbols[behind : behind + len(_SET_IN)] == _SET_IN:
                behind += len(_SET_IN) - 1  # The report claims, moreover, that
            symbol = tag_verb(form, lower, symbols, i, behind)
            if symbol == "N" and form.base and is_only_verb(lower, symbols, tagged, i):
                symbol = "V"
            if symbol in "VvEG":
                forms[i] = form
                if form.lemma in verbs.by_lemma or _goes_with(verbs, form.lemma, lower, i + 1):
                    symbol = {"V": "C", "v": "c", "E": "e", "G": "g"}[symbol]
        symbols[i] = symbol
    return forms


_SET_IN = [",", "R", ",", "T"]


def _acts(following: list[VerbForm | None]) -> bool:
    """Return whether what follows can be the verb of a name: said; says."""
    return bool(following) and following[0] is not None and (following[0].past or following[0].third)


def _surnames(tokens: Folded, symbols: list[str]) -> frozenset[str]:
    """Return the names that stand behind a given name somewhere in the text: Ann | Jolly."""
    return frozenset(
        tokens.lower[i]
        for i, symbol in enumerate(symbols)
        if symbol == "K" and i and tokens.words[i - 1][0].isupper() and sex_of(tokens.lower[i - 1])
    )


def _alone(word: str, form: VerbForm | None, after: list[str], verbs: SpeechVerbs) -> str:
    """Return the symbol of a word for a place before a verb: a man outside said; but a man outside painted doors."""
    told = form is not None and form.lemma in verbs.by_lemma and (form.past or form.third)
    return "R" if word in NEVER_ADJECTIVES or (told and after != ["N"]) else "P"


def _goes_with(verbs: SpeechVerbs, lemma: str, lower: tuple[str, ...], following: int) -> bool:
    """Return whether a verb that tells nothing by itself has its other words behind it: let it be known; let him go."""
    return any(end_of_words(lower, following, rest) for rest, _ in verbs.longer.get(lemma, ()))


_NAME_GOES_ON = r",K(?<=K,K)(?:,(?=R?[XVC]))?"
_THE_TOWN = r"DK{1,3}\Z"  # the Salem | , Ohio-based company; not: Ana Moe, Ohio-based manager of


@cache
def _is_ending(word: str) -> bool:
    """Return whether a name goes on with `word` behind a comma: Halden Foods, Inc., said; Omar Day, Jr., left."""
    bare = word.rstrip(".")
    return bare in endings_behind_a_comma() or bare in titles.name_suffixes()


_BODY_JOINED = r"(?<=D)K{1,3}(?P<and>&)K{2,4}(?!K)"


def _is_one_body(tokens: Folded, match: re.Match[str]) -> bool:
    """Return whether "and" stands in a body's name: the Securities | and | Exchange Commission; not: the BBC and."""
    bodies, before = people.heads("body_nouns"), match.start("and") - 1
    named = tokens.lower[match.end() - 1] in bodies and tokens.lower[match.start() - 1] == "the"
    return named and bodies.get(tokens.lower[before], "name") == "name" and not tokens.words[before].isupper()


_PUT_IN = r"U(?<=,.)(?=,T)"  # She insisted, though, that it was over.
# It was noted | down on a page; handed | over to the court; she gave | out that.
_PARTICLE = r"P(?<=[VCvcEeGg].)(?=[PtT])"
_ALL, _OF_ALL = r"D(?<=[NKX].)(?=R?[XCZe])", frozenset({"all", "both", "each"})  # Moe and Lie both said
_PAIRED, _OF_PAIRS = r"D(?=S&)", frozenset({"both", "either", "neither"})  # said both he and Moe had left
# The hut there costs $9, drivers there said, and a cook there, too; not: said there was; the boat it said.
_THERE, _ENDS_OF_PHRASES = r"I(?<=[NK].)(?=R?[CV]|[W.,;|])", "W.,;|"
# He pursued that goal; dismissed that idea as a joke. "That" before a noun and no verb points; not: he warned that
# labour, rather than space, would be short.
_POINTING = (
    r"T(?<=[VvCcEeGgPoba].)(?!(?<=[Cceg]T)N,[^.?!;:|,&][^.?!;:|,]{0,7},R?[XVC])"
    r"(?=(?P<noun>N[NK]{0,2})(?:[aPob][^XVCvce.,;|]*)?[.,;|])|T(?<=[Pb].)(?=[yY])"
)

_AS_MANY = "a[DNR]a(?=0)"  # as many as 1,100 houses: all of it only says how many


def _quotation(text: str) -> str:
    """Return the symbol of a quotation by its length and by how it ends.

    `Q` ends like a sentence, `M` runs on (comma or dash), `J` ends openly; `q` does so within three words and can
    only be a noun or a name: the "joke". Where no word stands between the marks nothing is said: `|`.
    """
    if not any(map(str.isalnum, text)):
        return "|"
    end = text.rstrip(_BEHIND_A_STOP)[-1:]
    if end and end in ",.?!…—–-":
        return "M" if end in ",—–-" else "Q"
    return "q" if len(text.split()) <= _SHORT else "J"


def _is_clitic(symbols: list[str], i: int) -> bool:
    """Return whether 's is a verb: she's, that's, who's, what's; Lee's is taken for a possessive."""
    return i > 0 and symbols[i - 1] in "SIWTHR"
