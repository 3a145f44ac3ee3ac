"""Whether a relative is spoken of beside a name: people of one surname are then two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Set as AbstractSet

from quotecheck.entities.names.spelling import alike, near, transliterated
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.name_context import Form
from quotecheck.entities.variants.name_index import Run
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold, in_small_letters, key
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nicknames import same_in_two_spellings
from quotecheck.lexicon.people import BODY, HONORIFIC
from quotecheck.lexicon.pronouns import HIS_HER_OR_THEIR
from quotecheck.lexicon.relatives import are_of_many
from quotecheck.model import Tokens

_KIN = 120  # characters within which a relative is named
_LONG = 6  # letters
_POST = 5  # tokens between a relative and the name, a post among them
_OWNED = 3  # tokens from the start of a paragraph to its first noun: his younger | brother
_APPOSED = 6  # tokens behind a name in which an apposition says whose relative somebody is


def kin_near(tokens: Tokens, form: Form) -> bool:
    """Return whether a relative is spoken of near the first uses of the form."""
    return any(kin_beside(tokens, use.run, _KIN) for use in form.uses[:3])


def are_one_given_name(one: str, other: str) -> bool:
    """Return whether two folded given names are so near that relatives seldom bear both: kathryn, katheryn.

    One of them may be a name that no list has: giuseppe, giusepe; or both, in two scripts: somphay, somphai.
    """
    sexes = {told_by(one), told_by(other)}
    known = transliterated(one, other) if sexes == {""} else len(sexes - {""}) == 1
    heard = min(len(one), len(other)) >= _LONG and known and alike(one, other)
    return heard or same_in_two_spellings(one, other)


def kin_of_one_name() -> AbstractSet[str]:
    """Return the words for relatives who may bear one given name in two spellings: an aunt; hardly a sister."""
    return words("kin") - words("kin_of_other_names")


def stands_as_kin(tokens: Tokens, name: str, kin: AbstractSet[str]) -> bool:
    """Return whether the text calls somebody of a name, in one spelling, another's relative by one of the words `kin`.

    "Her niece, Kathryn Dahl, rows." "Kathryn Dahl, 12, her niece, rows."
    """
    places = (i for i in tokens.places_of([in_small_letters(name)]) if tokens.words[i] == name)
    return any(_is_kin_before(tokens, i, kin) or _is_kin_behind(tokens, i, kin) for i in places)


def are_told_apart(tokens: Tokens, one: Form, other: Form) -> bool:
    """Return whether the text says who the second of two names is to the first: a relative of his, or none.

    "Tan Kok Beng rows. His brother, the clerk Tan Kok Seng, swims." "Ana MacLeod met Iain McLeod|, no relation."
    """
    earlier, later = sorted((one, other), key=lambda form: form.uses[0].run.starts)
    second = later.uses[0].run
    before = (use.run for use in reversed(earlier.uses) if use.run.tokens[-1] < second.tokens[0])
    first = next(before, earlier.uses[0].run)
    behind = second.tokens[-1] + 1
    if not words("signs_of_two_people").isdisjoint(tokens.lower[behind : behind + _APPOSED]):
        return True
    if any(_is_kin_of(tokens, use.run, name) for form, name in ((one, other), (other, one)) for use in form.uses[:3]):
        return True
    if _is_kin_of_described(tokens, second, earlier):
        return True
    between = range(first.tokens[-1] + 1, second.tokens[0])
    kin = next((i for i in reversed(between[-_POST:]) if tokens.lower[i] in words("kin")), None)
    if kin is None or not _is_of_the_last_named(tokens, between, kin):
        return False
    owned = not HIS_HER_OR_THEIR.isdisjoint(tokens.lower[kin - 2 : kin])
    introduced = all(_is_of_post(tokens, i) for i in range(kin + 1, between.stop))
    others = (i for i in between if i < kin and tokens.words[i][0].isupper() and tokens.words[i + 1][0].isupper())
    return owned and introduced and all(_is_in_body(tokens, i) for i in others)


def _is_in_body(tokens: Tokens, i: int) -> bool:
    """Return whether a word in capitals is of a body's name, which has no relatives: head of | Vik | Fishing Guild."""
    while tokens.words[i + 1][0].isupper():
        i += 1
    return bool(tokens.flags[i] & BODY)


def _is_of_the_last_named(tokens: Tokens, between: range, kin: int) -> bool:
    """Return whether a relative is told in the paragraph of the name before, or right where the next one begins.

    "Tan Kok Beng rows. |His younger brother, Tan Kok Seng, swims."
    """
    breaks = [i for i in between if tokens.words[i] == "\n"]
    return not breaks or (len(breaks) == 1 and 0 < kin - breaks[0] <= _OWNED)


def _is_kin_of(tokens: Tokens, run: Run, other: Form) -> bool:
    """Return whether a name is followed by whose relative its bearer is: Tran Van Lap|, younger brother of Mr. Lam."""
    behind = range(run.tokens[-1] + 1, min(run.tokens[-1] + 1 + _APPOSED, len(tokens.words) - _POST))
    kin = (i for i in behind if tokens.lower[i] in words("kin") and tokens.lower[i + 1] == "of")
    return any(other.text in tokens.words[i + 2 : i + _POST] for i in kin)


def _is_kin_of_described(tokens: Tokens, run: Run, other: Form) -> bool:
    """Return whether a name is that of the relative of one who goes by what stands beside another name.

    Tep Sarun, the representative of two villages, sued. The representative's younger brother, | Tep Saran |, fishes.
    """
    near = range(max(0, run.tokens[0] - _POST), run.tokens[0])
    kin = next((i for i in reversed(near) if tokens.lower[i] in words("kin")), None)
    if kin is None or not all(_is_of_post(tokens, i) for i in range(kin + 1, run.tokens[0])):
        return False
    mark = next((i for i in (kin - 1, kin - 2) if tokens.symbols[i] == "'"), 0)
    return mark > 0 and any(
        tokens.lower[mark - 1] in tokens.lower[max(0, use.run.tokens[0] - _POST) : use.run.tokens[-1] + 1 + _APPOSED]
        for use in other.uses[:3]
    )


def _is_of_post(tokens: Tokens, i: int) -> bool:
    """Return whether a token may stand between a relative and the name: his brother|, the clerk Mr.| Tan Kok Seng."""
    return tokens.words[i] == "," or tokens.words[i].islower() or bool(tokens.flags[i] & HONORIFIC)


def _is_kin_before(tokens: Tokens, at: int, kin: AbstractSet[str]) -> bool:
    """Return whether a relative is told before the name that the token stands in: her niece, | Kathryn Dahl."""
    while at and tokens.words[at - 1][0].isupper():
        at -= 1
    return tokens.lower[at - 1 - (tokens.words[at - 1] == ",")] in kin


def _is_kin_behind(tokens: Tokens, at: int, kin: AbstractSet[str]) -> bool:
    """Return whether a relative is told behind the name: Kathryn Dahl | is her niece; not a mother of three, an elder.

    With no other who has that relative, the word says what somebody is.
    """
    while tokens.words[at + 1][0].isupper():
        at += 1
    lower = tokens.lower[at + 1 : at + 1 + _APPOSED]
    if lower[0] not in (",", "is", "was"):
        return False
    stop = next((k for k, word in enumerate(lower) if word in (".", "\n", "and", "said", "told")), len(lower))
    return any(
        word in kin and lower[k - 1] not in words("plain_articles") | {"an"} for k, word in enumerate(lower[:stop])
    )


def kin_beside(tokens: Tokens, run: Run, reach: int) -> bool:
    """Return whether a relative is spoken of within `reach` characters of the name, in its paragraph.

    Not where somebody else is named behind the word (Tola Rith left. "His brother, Ana, stayed."), nor where it is
    of several who are nobody here: Tola Rith said that the fishermen send their children to the mills.
    """
    first = bisect_left(tokens.starts, run.starts[0] - reach)
    stop = bisect_right(tokens.ends, run.starts[-1] + len(run.words[-1]) + reach)
    while "\n" in tokens.words[first : run.tokens[0]]:
        first = tokens.words.index("\n", first) + 1
    if "\n" in tokens.words[run.tokens[-1] : stop]:
        stop = tokens.words.index("\n", run.tokens[-1])
    kin = (i for i in range(first, stop) if tokens.lower[i] in words("kin"))
    return any(not (_names_another(tokens, i, run) or _is_of_several(tokens, i)) for i in kin)


def _names_another(tokens: Tokens, kin: int, run: Run) -> bool:
    """Return whether the word for a relative at token `kin` introduces a name other than that of `run`.

    A name by itself may be the other spelling: of Mian Ahad Gill, his brother, Asad. A title is passed by: his brother,
    Mr. | Asad Gill.
    """
    at = kin + 1 + (tokens.words[kin + 1] == ",")
    while tokens.flags[at] & HONORIFIC:
        at += 1
    name = tokens.lower[at]
    if not tokens.words[at][0].isupper() or at in run.tokens or is_ordinary(name):
        return False
    if tokens.words[at + 1][0].isupper():
        return True
    return bool(told_by(fold(name))) and not any(near(fold(name), key(word)) for word in run.words)


def _is_of_several(tokens: Tokens, kin: int) -> bool:
    """Return whether relatives are those of many, and unnamed: their daughters, our own mothers, a mother of | four."""
    if tokens.lower[kin + 1] == "of" and tokens.symbols[kin + 2] == "0":
        return True
    owner = kin - 1 - (tokens.lower[kin - 1] == "own")
    return are_of_many(tokens.lower[kin], tokens.lower[owner]) and not tokens.words[kin + 1][0].isupper()
