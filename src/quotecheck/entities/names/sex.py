"""Whether a name's bearer is a man or a woman, as far as the text tells: m, f, or nothing."""

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.names.family_names import family_name
from quotecheck.lexicon import surnames
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import FUNCTION
from quotecheck.lexicon.pronouns import own_pronoun_sexes
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Mention, Tokens
from quotecheck.phrases.name_words.sure_names import is_family_name
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import SENTENCE_ENDS

# Vietnamese middle names tell the sex: Thi of a woman, Van of a man.
_MIDDLE = {"thi": "f", "van": "m"}
_MENTIONS_READ = 8
NAMES_READ = 40
"""Mentions by name that may tell the sex of their bearer."""
_SENTENCE = 300  # characters from a name to the end of its sentence
_BEHIND = 160  # characters behind a name in which a pronoun tells its sex
_SUBJECTS = frozenset({"he", "she", "himself", "herself"})
_TAKING = frozenset("PobtVvCcgE")  # symbols of a preposition or a verb
_APPOSING = frozenset({",", "(", "—", "–"})
_ENDS = frozenset({".", "!", "?", "”", '"', "\n"})  # where white space follows


def told_sex(mentions: Sequence[Mention]) -> str:
    """Return the sex that most honorifics and roles tell, none where two tell as many: Mr Moe, later Ms Moe."""
    sexes = [mention.sex for mention in mentions if mention.sex]
    often = max(sexes, key=sexes.count, default="")
    return "" if 2 * sexes.count(often) == len(sexes) else often


def given_sex(mentions: Sequence[Mention]) -> str:
    """Return the sex that a given name tells: the first word's, for names with the surname first the last one's.

    The last word of Zaleha Idris is her father's name, that of Moe Judit her own: no father has a woman's. A word that
    stands alone tells it if it is nobody's surname: Catherine, not Kelly.
    """
    if told := _sex_alone(mentions):
        return told.strip("u")
    for mention in mentions:
        if not mention.name or len(mention.name.tokens) == 1:
            continue
        first, *_, last = mention.name.tokens
        own = sex_of(key(last))
        if own == "m" and family_name(mention.name.tokens) and key(first) not in surnames():
            own = ""
        if told := _front_sex(mention.name.tokens) or own:
            return told.strip("u")
    return ""


def _sex_alone(mentions: Sequence[Mention]) -> str:
    """Return the sex that a word tells by which alone somebody goes, and which is nobody's surname: Catherine."""
    names = {mention.name.tokens for mention in mentions if mention.name}
    words = {key(tokens[0]) for tokens in names}
    alone = len(words) == 1 and all(len(tokens) == 1 for tokens in names) and next(iter(words)) not in surnames()
    return sex_of(words.pop()) if alone else ""


def is_told_by_front(mentions: Sequence[Mention]) -> bool:
    """Return whether the front of a name tells a sex; the last word of Sajna Rajan may as well be her father's name."""
    names = (mention.name.tokens for mention in mentions if mention.name)
    return any(len(tokens) > 1 and _front_sex(tokens) for tokens in names) or bool(_sex_alone(mentions))


def _front_sex(tokens: Sequence[str]) -> str:
    """Return the sex that the words of a name before its last one tell, u if they are given to both."""
    if not family_name(tokens):
        return ""  # Hui Mei-yan
    middle = next((_MIDDLE[word] for word in map(key, tokens[1:-1]) if word in _MIDDLE), "")
    if is_family_name(tokens[0]) and key(tokens[-1]) not in surnames():
        return middle  # Chan Bunthoeun, who is no Chan
    written = tokens[0].split(" ", 1)[0]
    return sex_of(key(written)) or sex_of(key(written.split("-", 1)[0])) or middle


class Lead(NamedTuple):
    """How many more of the pronouns behind a name are a man's than a woman's, below 0 if more are a woman's.

    `subjects` counts he, she, himself and herself; `all` his and her too.
    """

    subjects: int
    all: int


def pronouns_behind(tokens: Tokens, mentions: Sequence[Mention]) -> Lead:
    """Return whose pronouns stand right behind the mentions of a name: "Moe, who lost her keys"."""
    own = (mention for mention in mentions[:_MENTIONS_READ] if not mention.quoted and not _is_anothers(tokens, mention))
    found = [_first_pronoun(tokens, mention.span.end) for mention in own]
    sexes = [own_pronoun_sexes().get(word, "") for word in found]
    subjects = [own_pronoun_sexes()[word] for word in found if word in _SUBJECTS]
    return Lead(subjects.count("m") - subjects.count("f"), sexes.count("m") - sexes.count("f"))


def is_told_otherwise(tokens: Tokens, mention: Mention, sex: str) -> bool:
    """Return whether he or she in the sentence behind a name is of the other sex than one pronoun tells elsewhere.

    Lin Moe gave no date. It was late, | she | said. … Lin Moe wrote that | he | was late: one of the two is a slip.
    """
    end = next(
        (i for i in tokens.within(mention.span.end, mention.span.end + _SENTENCE) if tokens.words[i] in SENTENCE_ENDS),
        0,
    )
    if not end or mention.quoted:
        return False
    behind = tokens.within(tokens.ends[end], tokens.ends[end] + _BEHIND)
    for i in behind:
        if tokens.lower[i] in listed("he_or_she"):
            return own_pronoun_sexes()[tokens.lower[i]] != sex
        if tokens.words[i] in SENTENCE_ENDS or (tokens.words[i][0].isupper() and i > behind.start):
            return False
    return False


def _is_anothers(tokens: Tokens, mention: Mention) -> bool:
    """Return whether what follows a name is told of somebody else, who was named before: Bo Lie saw Moe, and he left.

    Not where the name owns it, or is what a preposition or a verb takes; but "to Moe, who lost his keys".
    """
    words = tokens.words
    behind = bisect_left(tokens.starts, mention.span.end)
    if words[behind : behind + 1] in (("'s",), ("'",)):
        return True
    first = bisect_left(tokens.starts, mention.extent.start)
    if not first or tokens.symbols[first - 1] not in _TAKING:
        return False
    return "who" not in tokens.lower[behind : behind + 2]


def _first_pronoun(tokens: Tokens, start: int) -> str:
    """Return the first pronoun behind a name, unless a sentence ends or somebody else comes first.

    "Adrian Moe taunted the minister with her own words": hers. "Moe, the minister, lost his keys": Moe's.
    """
    words, lower, sexes = tokens.words, tokens.lower, own_pronoun_sexes()
    opened = True  # a description here is still of the one who was named
    others = False  # somebody else was described
    for i in tokens.within(start, start + _BEHIND):
        if lower[i] in sexes:
            bare = lower[i] == "her" and (not words[i + 1][0].isalnum() or tokens.flags[i + 1] & FUNCTION)
            if lower[i] not in _SUBJECTS and (bare or others):
                return ""  # "Adrian Moe called on her to resign"
            return lower[i]
        word = words[i]
        if word in _ENDS and tokens.starts[i + 1 : i + 2] != (tokens.ends[i],):
            return ""
        if lower[i].rstrip(".") in listed("courtesies"):
            return ""
        if word[0].isupper() and i and (words[i - 1] == "," or words[i - 1][-1].islower()):
            return ""
        if word in _APPOSING:
            opened = True
        elif lower[i].endswith("ed") or ((form := verb_form(lower[i])) and (form.past or form.third)):
            opened = lower[i] in listed("verbs_linking_a_sex")
        elif not opened and tokens.shapes[i] == "n" and (kind := noun_kind(lower[i])) and kind.noun is Noun.PERSON:
            others = True
    return ""
