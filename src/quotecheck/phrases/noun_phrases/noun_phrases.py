"""Read noun phrases: their determiner, the noun that heads them, and what kind of thing that noun names."""

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.noun_phrases.agent_nouns import is_of_verb
from quotecheck.phrases.noun_phrases.complements import before_verb, complement_stop, opens_time
from quotecheck.phrases.noun_phrases.noun_phrase_joints import kind_at
from quotecheck.phrases.noun_phrases.noun_phrase_steps import BRACKETED, Core, Step, step_at
from quotecheck.system.tuples import NamedTuple

_PREPOSITIONS = frozenset("Pob")  # their symbols


class Phrase(NamedTuple):
    """A noun phrase in the text.

    `start` to `end` is the phrase without its determiner, the complement included; `core_end` is where the head
    ends and the complement begins. `tokens` and `core` are the same as tokens. `determiner` and `head` are in small
    letters. A number or quantifier counts as the determiner but belongs to the phrase: "two officials".
    """

    start: int
    end: int
    core_end: int
    determiner: str
    head: str
    noun: Noun
    plural: bool
    sex: str
    tokens: range
    core: range

    def of(self, text: str) -> str:
        """Return the phrase as written, without its determiner."""
        return " ".join(text[self.start : self.end].split())


def read_phrase(index: TextIndex, token: int, limit: int) -> Phrase | None:
    """Return the noun phrase that starts at `token` and ends before the token `limit`; None if there is none."""
    core, completed = _read_core(index.tokens, token, limit)
    if core.first < 0:
        return None
    stop = complement_stop(index, max(core.stop, core.read), limit) if completed else core.stop
    if core.kind and core.kind.noun is Noun.PERSON:
        stop = _behind_turned(index, core.stop, limit) or stop
        stop = _before_tenure(index.tokens, core.stop, stop, limit)
        stop = _behind_clause(index, core.stop, stop, limit)
    return _phrase(index.tokens, core, stop)


def _behind_turned(index: TextIndex, at: int, limit: int) -> int:
    """Return the token behind what somebody has become, 0 if nothing says so: a dancer | turned baker in Ostby."""
    tokens = index.tokens
    if at + 1 >= limit or tokens.lower[at] != "turned":
        return 0
    kind = kind_at(tokens, at + 1)
    return complement_stop(index, at + 2, limit) if kind and kind.noun is Noun.PERSON else 0


def _behind_clause(index: TextIndex, start: int, stop: int, limit: int) -> int:
    """Return the token behind a clause without which a body is none: secretary of the union | that represents crews."""
    tokens = index.tokens
    if not start + 1 < stop < limit - 1 or tokens.lower[stop] not in ("that", "which"):
        return stop
    kind = noun_kind(tokens.lower[stop - 1])
    bare = kind is not None and kind.noun is Noun.BODY and tokens.lower[stop - 2] in lexicon.words("plain_articles")
    form = tokens.forms[stop + 1]
    if not bare or not form or not (form.third or form.past):
        return stop
    return before_verb(tokens, stop + 1, complement_stop(index, stop + 1, limit))


def _read_core(tokens: Tokens, token: int, limit: int) -> tuple[Core, bool]:
    """Return a phrase as far as its head, and whether what follows completes it."""
    core = Core(-1, token, token)
    for i in range(token, limit):
        if i < core.read:
            continue
        step = step_at(tokens, i, limit, core)
        if step is Step.ENDS or step is Step.COMPLETED:
            return core, step is Step.COMPLETED
        if step is not Step.PASSED:
            core = _with_step(core, step, tokens, i)
    return core, False


def _with_step(core: Core, step: Step, tokens: Tokens, i: int) -> Core:
    """Return a phrase with one token more."""
    word = tokens.lower[i]
    first, stop, read, determiner, head, kind = core
    if step is Step.WORD:
        return Core(i if first < 0 else first, i + 1, read, determiner, word, kind_at(tokens, i))
    if step is Step.BRACKET:
        return Core(first, stop, i + BRACKETED, determiner, head, kind)
    if step is Step.DETERMINER:
        return Core(first, stop, read, determiner or word, head, kind)
    if step is Step.QUANTIFIER:
        return Core(i, i + 1, read, determiner or word, word, kind)
    if step is Step.OPENER:
        return Core(i, i + 1, read, determiner, head, kind)
    return Core(first, i + 1, read, determiner)  # an owner


def _before_tenure(tokens: Tokens, start: int, stop: int, limit: int) -> int:
    """Return where what completes a noun for somebody ends, before its time: mayor of Ostby | since May."""
    stop = next((i for i in range(start, stop) if opens_time(tokens, i, limit)), stop)
    stop = before_verb(tokens, start, stop)
    while stop > start and (
        (_opens_phrase(tokens, stop - 1) and not _is_past(tokens, stop - 2))
        or tokens.lower[stop - 1] in lexicon.words("before_affiliations")
        or tokens.lower[stop - 1] == "and"
        or _is_participle(tokens, stop - 1)
    ):
        stop -= 1  # "host of |", "of the bill | in that house", "a nun | and whose house", "a cook | born in 1931"
    return stop


def _opens_phrase(tokens: Tokens, at: int) -> bool:
    """Return whether a word opens a phrase that is cut off: of the bill | in that; not: a cousin of | both."""
    return tokens.symbols[at] in _PREPOSITIONS or (
        tokens.symbols[at] == "D" and tokens.lower[at] in lexicon.words("articles")
    )


def _is_past(tokens: Tokens, at: int) -> bool:
    """Return whether a verb in the past stands before a particle: when he | dropped | out."""
    form = tokens.forms[at]
    return bool(form and form.past)


def _is_participle(tokens: Tokens, at: int) -> bool:
    """Return whether a token is a past participle and nothing else: born; not his | bid."""
    form = tokens.forms[at]
    return bool(form and form.participle and not (form.noun or form.base)) and tokens.words[at][0].islower()


def is_somebody(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase beside a name says what one person is: a mayor, the regent of Ostby, its new face."""
    if phrase.plural:
        return False
    owned = "'s" in tokens.words[phrase.core.start : phrase.core.stop]  # Moe's running mate
    told = (phrase.determiner or owned) and phrase.head in lexicon.words("person_nouns")
    return phrase.noun is Noun.PERSON or bool(told) or is_figure(tokens, phrase) or _is_doer(tokens, phrase)


def _is_doer(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a noun that may be a device or a body is somebody, by the noun before it: a dough mixer."""
    before = phrase.core.stop - 2
    articles = lexicon.words("indefinite_articles")
    modified = before >= phrase.core.start and tokens.words[before].islower() and tokens.lower[before] not in articles
    return modified and phrase.determiner in articles and phrase.noun is not Noun.PERSON and is_of_verb(phrase.head)


def is_figure(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase says what somebody is by a figure of speech: the new face of the campaign."""
    behind = phrase.core.stop
    complete = behind < phrase.tokens.stop and tokens.lower[behind] == "of"
    return complete and bool(phrase.determiner) and phrase.head in lexicon.words("figures_of_people")


def _phrase(tokens: Tokens, core: Core, stop: int) -> Phrase:
    head = core.head
    noun, plural, sex = core.kind or (Noun.OTHER, head.endswith("s") and not head.endswith("ss"), "")
    if head in lexicon.words("anybody") or (
        core.kind is None and core.determiner in lexicon.words("small_quantifiers")
    ):
        noun = Noun.GROUP
    return Phrase(
        start=tokens.starts[core.first],
        end=tokens.ends[stop - 1],
        core_end=tokens.ends[core.stop - 1],
        determiner=core.determiner,
        head=head,
        noun=noun,
        plural=plural,
        sex=sex,
        tokens=range(core.first, stop),
        core=range(core.first, core.stop),
    )
