"""Read the words of a role: the body in it, whether it is held now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import tenure_words
from quotecheck.model import Role, Span, Tenure, TextIndex, Tokens
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.noun_phrases.title_fronts import behind_headline, title_front
from quotecheck.phrases.role_words.role_bounds import is_bid, is_ordered_verb
from quotecheck.text.punctuation import CLOSING_QUOTES

_NO_BODY = people.PLACE | people.DEMONYM | people.CALENDAR | people.HONORIFIC
_SHORTEST_BRACKETED = 4  # tokens before the name
_LONGEST_BRACKET = 6  # tokens
_INSIDE_WORD = frozenset("’'.&-_")
_OPENING_CLAUSES = ("that", "who", "which")


def role_of(index: TextIndex, phrase: Phrase) -> Role:
    """Return the role that a phrase says."""
    return role_at(index.text, phrase.start, phrase.end, phrase.head)


def role_at(text: str, start: int, end: int, head: str) -> Role:
    """Return the role written at the offsets `start` to `end`, its tenure and the body in it.

    Without the word that opens a clause behind it (head of a firm | that), nor a comma before a mark that closes it
    (host of “The Quiz|,|”).
    """
    before, space, last = text[start:end].rpartition(" ")
    end = start + len(before.rstrip(" ,")) if space and last in _OPENING_CLAUSES else end
    words = " ".join(text[start:end].split())
    if words[-2:-1] == "," and words[-1] in CLOSING_QUOTES:
        words = words[:-2] + words[-1]
    return worded_role(Span(start, end), words, head)


def one_of(index: TextIndex, at: int, limit: int) -> Role | None:
    """Return the role in "one of three trustees of the Ostby Fund"; none in one of 34 women in the yard."""
    phrase = read_phrase(index, at + 2, limit)
    word = people.role_word(phrase.head) if phrase and phrase.noun is Noun.PERSON and phrase.plural else None
    if not phrase or word is None or word.singular in lexicon.words("roles_of_anybody"):
        return None
    return role_at(index.text, index.tokens.starts[at], phrase.end, word.singular)


def worded_role(span: Span, words: str, head: str) -> Role:
    """Return the role that `words` say, written at `span`."""
    return Role(span=span, text=words, head=head, affiliation=_body_of(words, head), tenure=_tenure(words, head))


def is_field_holder(role: Role) -> bool:
    """Return whether a role says what one of a body is in charge of: cabinet member | for the seafront; not: member."""
    return role.head == "member" and " for " in role.text


def says_of_what(role: Role) -> bool:
    """Return whether a role of anybody's tells its body or field: owner | of the yard, member | for the seafront."""
    return is_field_holder(role) or f" {role.head} of " in f" {role.text.lower()} "


def _body_of(words: str, head: str) -> str:
    """Return the body that a role names; nothing for somebody's kin, and for places and subjects (MP for Ostby)."""
    head = head.partition("-")[0] if "-elect" in head or "-of-" in head else head
    if head in lexicon.words("kin"):
        return ""
    found = _affiliation(words.split(" "))
    parts = found.split()
    ordinary = lexicon.common_words()
    is_word = len(parts) == 1 and all(word in ordinary for word in found.lower().split("-"))
    if is_word and found not in people.heads("bodies"):
        return ""  # the Committee, the Opposition
    known = people.capitalised()
    if any(known.get(part.lower()) & people.BODY or (part.isupper() and len(part) > 1) for part in parts):
        return found
    subject = all(part[0].islower() or part.lower().rstrip(",") in ordinary for part in parts)
    return "" if subject or head in lexicon.words("heads_of_places") or parts[0] in titles.honorifics() else found


@cache
def _tenures() -> Mapping[str, Tenure]:
    return {word: Tenure(value) for word, value in tenure_words().items()}


def _tenure(words: str, head: str) -> Tenure:
    """Return whether a role is held now, by what stands before its head: no lawyer "acting for Moe" is acting."""
    lower = words.lower()
    at = lower.find(head)
    front = (lower[: at + len(head)] if at >= 0 else lower).translate(_MARKS)
    known = _tenures()
    said = {known[part] for word in front.split() for part in (word, *word.split("-")) if part in known}
    return next((one for one in (Tenure.FORMER, Tenure.ACTING, Tenure.INCOMING) if one in said), Tenure.PRESENT)


_MARKS = str.maketrans(dict.fromkeys(",.;:“”\"'’‘()", " "))


def _affiliation(words: Sequence[str]) -> str:
    """Return the body that a role names: "Harbour Board" of "spokesman for the Harbour Board"; empty if none."""
    before = lexicon.words("before_affiliations")
    if (
        words[0][0].isupper()
        and (body := _body_from(words, 0))
        and people.capitalised().get(words[0].lower()) & people.BODY
    ):
        return _unowned(body)  # Bank of Ostby spokesman
    for i in range(1, len(words)):
        if words[i][0].isupper() and (words[i - 1] == "the" or words[i - 1] in before):
            return _unowned(_body_from(words, i))
    return _unowned(owner(words))


def _body_from(words: Sequence[str], first: int) -> str:
    """Return the body's name that starts with word `first`: capitalised words, and small ones between them."""
    at = first
    while following := _next_of_body(words, at):
        at = following
    return " ".join((*words[first:at], _name_part(words[at])))


def _next_of_body(words: Sequence[str], at: int) -> int:
    """Return the next capitalised word of the name that word `at` is in; 0 if it was the last."""
    part = _name_part(words[at])
    following = at + 1
    if words[at] == f"{part},":  # Culture, Media and Sport
        if words[at + 2 : at + 3] != ["and"] or _name_part(words[following]) != words[following]:
            return 0
    elif words[at] != part:
        return 0
    elif words[following : following + 1] == ["&"]:
        following += 1
    elif following < len(words) and words[following] in lexicon.words("links_in_bodies"):
        following += 2 if words[following + 1 : following + 2] == ["the"] else 1
    return following if following < len(words) and words[following][0].isupper() else 0


def _name_part(word: str) -> str:
    """Return the letters that a word opens with, and the marks inside a name."""
    end = next((i for i, c in enumerate(word) if not (c.isalnum() or c in _INSIDE_WORD)), len(word))
    return word[:end]


def owner(words: Sequence[str]) -> str:
    """Return the capitalised words that open a role and own it: "Harbour Board's" of "Harbour Board's chief"."""
    count = 0
    while count < len(words) and words[count][0].isupper() and _name_part(words[count]) == words[count]:
        count += 1
    return " ".join(words[:count]) if count < len(words) and words[count][0].islower() else ""


def _unowned(name: str) -> str:
    """Return the body's name without what makes it an owner; nothing for places, peoples and offices."""
    body = name.removesuffix("’s").removesuffix("'s").rstrip("’'").removeprefix("The ")
    last = body.rpartition(" ")[2].lower()
    flags = people.capitalised().get(last, 0)
    return "" if flags & _NO_BODY or last in lexicon.words("words_of_office") or people.role_word(last) else body


def title_role(index: TextIndex, title: range) -> tuple[Role, int]:
    """Return the role in a title before a name, the small words that belong to it included, and its first token.

    Small words are "former" in "former Gov. Moe", and with them a place: "Ohio state Sen. Moe".
    """
    tokens = index.tokens
    first = title.start
    services = lexicon.words("services_with_ranks")
    while first and tokens.words[first - 1][0].islower():
        word = tokens.lower[first - 1]
        if not (word in services or _modifies(word)):  # fire | Lt. Ana Moe; former | Gov. Ana Moe
            break
        if is_ordered_verb(tokens, first - 1, 0):
            break  # will almost surely force | Sen. Ana Moe
        noun = tokens.shapes[first - 2] in "nw" and not _modifies(tokens.lower[first - 2])
        if noun and tokens.flags[first - 1] & people.ROLE and tokens.lower[first - 2] not in function_words():
            break  # police chief | Supt Ana Moe
        first -= 1
    if first == title.start and _is_adjective(tokens, first - 1):
        first -= 1  # liberal Sen. Ana Moe
    if first < title.start:
        place = first - 2 if first > 1 and tokens.shapes[first - 1] == "s" else first - 1
        while place >= 0 and tokens.shapes[place] in "KATZ":
            first, place = place, place - 1  # New Jersey state Sen. Moe
        first += is_bid(tokens, first)
    first = behind_headline(tokens, title_front(tokens, first, title.stop - 1), title.stop)
    named = [i for i in title if tokens.flags[i] & people.ROLE] or [title.stop - 1]
    last = title.stop - 1
    if not tokens.flags[last] & people.ROLE:
        last = named[0]  # Member of Parliament, Commissioner of Police (Crime)
    head = titles.title_in_full(tokens.lower[last].rstrip("."))
    return role_at(index.text, tokens.starts[first], tokens.ends[title.stop - 1], head), first


def bracketed_title(tokens: Tokens, name: int) -> range | None:
    """Return the title that brackets part from the name at `name`, the brackets included.

    Gen. (ret.) Ola Moe, Commissioner of Police (Crime) Kari Lie.
    """
    if name < _SHORTEST_BRACKETED or tokens.words[name - 1] != ")":
        return None
    opens = next((i for i in range(name - 2, name - _LONGEST_BRACKET, -1) if tokens.words[i] == "("), 0)
    if any(tokens.flags[i] & people.GIVEN for i in range(opens, name)):
        return None
    first = opens
    while first and (tokens.words[first - 1][0].isupper() or tokens.lower[first - 1] in ("of", "for", "and", "the")):
        first -= 1
    modifiers = lexicon.words("title_modifiers")
    while first < opens and not tokens.flags[first] & people.ROLE and tokens.lower[first] not in modifiers:
        first += 1
    if any(tokens.flags[i] & people.GIVEN for i in range(first, opens)):
        return None  # a challenge from Sen. Ola Moe (D-Ohio) | Lie won
    short = tokens.words[opens + 1]
    begin = opens - len(short)
    if opens + 3 == name and begin >= 0 and "".join(word[0] for word in tokens.words[begin:opens]) == short:
        first = min(first, begin)  # Station House Officer (SHO) Ola Moe
    # the head of the Regional Fish Agency (BPBD) | Ola Moe: letters of a body, behind no title
    return range(first, name) if any(tokens.flags[i] & people.ROLE for i in range(first, opens)) else None


def _is_adjective(tokens: Tokens, at: int) -> bool:
    """Return whether a small word by its ending is an adjective, with no article before it: by | liberal | Sen. Moe."""
    word = tokens.words[at]
    if at < 1 or not word.islower() or not word.endswith(lexicon.lines("endings_of_adjectives")) or noun_kind(word):
        return False
    return tokens.shapes[at - 1] not in "DHhK" and tokens.lower[at - 1] not in lexicon.words("articles")


def _modifies(word: str) -> bool:
    """Return whether a small word before a title belongs to it: former, then-acting, committee."""
    modifiers = lexicon.words("title_modifiers")
    if word in modifiers or modifiers.issuperset(word.split("-")) or word in lexicon.words("role_qualifiers"):
        return True
    kind = noun_kind(word)
    return kind is not None and kind.noun is Noun.BODY and not kind.plural
