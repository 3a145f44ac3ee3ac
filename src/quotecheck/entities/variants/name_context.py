"""What the words around a name say of whom it names."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from quotecheck.entities.variants.brought_in import is_brought_in
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.name_index import Run, Use
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Span, Tokens, VerbForm
from quotecheck.system.tuples import NamedTuple

_MARKED_BEFORE, _MARKED_AFTER = 40, 30
_READ = 50  # uses of one form around which is looked
_CALLED = ("known", "called", "as", "named")
_POSSESSIVE = ("his", "her", "their", "its")
_CALLS = 4  # tokens before a name, its title among them, in which a noun says whose it is
_NOTE = 12  # tokens behind a name in which the text may say that it is nobody's but his
_SENTENCE = 60  # tokens of a sentence
_STOPS = frozenset((".", "?", "!", ";", "\n"))
APPOSED = frozenset(("a", "an", "the", "who", "whose"))  # "Tola Rith, the teacher,"


class Form(NamedTuple):
    """One written form of a word in names, with all its uses, and its neighbours in small letters.

    `beside` are the neighbours → how often the form stands beside one, and where first. `firsts` are the tokens at
    which its names start, `listed` those at which the next of a list may start behind one. `last_bare` is where it
    stands by itself for the last time, -1 if it never does. `introductions` are the given names that stand before it.
    """

    text: str
    folded: str
    uses: Sequence[Use]
    before: frozenset[str]
    after: frozenset[str]
    beside: Mapping[str, tuple[int, Use]]
    firsts: frozenset[int]
    listed: frozenset[int]
    last_bare: int
    introductions: frozenset[str]

    @property
    def lower(self) -> str:
        """The form in small letters, accents kept."""
        return self.text.lower()

    @property
    def bare(self) -> bool:
        """Whether it only stands by itself."""
        return not self.before and not self.after


def form(tokens: Tokens, text: str, uses: Sequence[Use]) -> Form:
    """Return the form `text` with its uses."""
    beside: dict[str, tuple[int, Use]] = {}
    for use in uses:
        for name in {use.before, use.after} - {""}:
            count, first = beside.get(name, (0, use))
            beside[name] = count + 1, first
    before = frozenset(use.before for use in uses) - {""}
    return Form(
        text,
        key(text),
        uses,
        before,
        frozenset(use.after for use in uses) - {""},
        beside,
        frozenset(use.run.tokens[0] for use in uses),
        frozenset(token for use in uses for token in _listed(tokens, use.run)),
        max((use.start for use in uses if use.bare), default=-1),
        frozenset(use.before for use in uses if use.introduced),
    )


def is_word(form: Form) -> bool:
    """Return whether English writes the form in small letters, or it names a people, a place or a day."""
    return is_ordinary(form.lower) or names_nobody(form)


def names_nobody(form: Form) -> bool:
    """Return whether the form names a people, a place or a day."""
    lower = form.lower
    peoples = words("demonyms")
    return (
        lower in peoples or lower in words("places") or lower in words("calendar") or lower.removesuffix("s") in peoples
    )


def inflected(odd: Form, usual: Form) -> bool:
    """Return whether one of two forms may be an ending more of the other: Syria and Syrian, Ruiz and Ruizes.

    A last letter doubled is no ending ("Carterr"), a surname that a given name introduces is derived from nothing
    ("Clar" beside "Ana Clark" has lost a letter), nor is one with a title: Ana Castellan, then Ms Castellans.
    """
    short, long = sorted((odd, usual), key=lambda form: len(form.folded))
    ending = long.folded[len(short.folded) :]
    if not long.folded.startswith(short.folded) or ending not in words("name_endings"):
        return False
    doubled = ending == short.folded[-1] and ending != "s"
    if long is odd and all(_is_one(use.run.title) for use in odd.uses):
        return False
    return not doubled and not (long is usual and usual.introductions)


def _is_one(title: str) -> bool:
    """Return whether a title is there and is one person's: judge, mrs; not senators."""
    return bool(title) and (title in words("courtesy_titles") or not title.endswith("s"))


def acts(tokens: Tokens, form: Form) -> bool:
    """Return whether somebody of that name alone speaks, is titled or owns something: "Pepper said", "Gov. Pepper"."""
    return any(use.bare and person_beside(tokens, use.run) for use in form.uses[:_READ])


def person_beside(tokens: Tokens, run: Run) -> bool:
    """Return whether what stands around the name makes it a person's: a title, a verb, an apposition."""
    before, after = run.tokens[0] - 1, run.tokens[-1] + 1
    spoken = before >= 0 and tokens.lower[before] in words("said_before_subjects")
    if spoken or run.title in words("courtesy_titles"):
        return True
    word = tokens.lower[after]
    form = tokens.forms[after]
    if form is not None and form.lemma in speech_verbs() and (_is_past(form) or (form.third and not form.noun)):
        return True  # "Herbs said", "Herbs believes"
    if word == ",":
        following = tokens.lower[after + 1]
        return following in APPOSED or (len(following) == 2 and following.isdigit())  # "Tola Rith, 34,"
    return word == "'s" or word in words("acts_of_somebody")


def _is_past(form: VerbForm) -> bool:
    """Return whether a form is of the past alone: said, not read."""
    return form.past and not form.base


def said_to_differ(tokens: Tokens, form: Form) -> bool:
    """Return whether the text speaks of the form as a form: "Marek Dolan, born Marek Dolen", "Dolen [sic]"."""
    return any(is_marked(tokens, Span(use.start, use.start + len(form.text))) for use in form.uses[:_READ])


def is_marked(tokens: Tokens, span: Span) -> bool:
    """Return whether the text speaks of what stands at a place as another form or an error: born Marta Dahlqvist."""
    near = tokens.within(span.start - _MARKED_BEFORE, span.end + _MARKED_AFTER)
    lower = tokens.lower[near.start : near.stop]
    if not words("signs_of_another_form").isdisjoint(lower):
        behind = bisect_left(tokens.starts, span.end) - near.start
        if any(_says_another_form(lower, i, behind) for i in range(len(lower))):
            return True
    if (words("words_of_other_names") | {"born", "changed"}).isdisjoint(lower):
        return False
    for i, word in enumerate(lower):
        following = tokens.lower[near.start + i + 1 : near.start + i + 3]
        match word:
            case "born":
                if all(map(str.isalnum, following)):
                    return True
            case "changed":
                if following[0] in _POSSESSIVE and following[1:] == ("name",):
                    return True
            case _ if word in words("words_of_other_names") and following[0] in _CALLED:
                return True
    return False


def _says_another_form(lower: Sequence[str], i: int, behind: int) -> bool:
    """Return whether a word says that a name is another form, which is no act of whoever bears it, at `behind`.

    "Dolen, pronounced DOH-len"; not "Dolen pronounced the gate open" nor "Dolen was pronounced dead".
    """
    if lower[i] not in words("signs_of_another_form"):
        return False
    return lower[i] not in words("signs_that_are_acts") or not (i == behind or "dead" in lower[i + 1 : i + 2])


def side_by_side(one: Form, other: Form) -> bool:
    """Return whether a list names both, as it does of two people: "Tola Chan and Tola Chen"."""
    return not (one.listed.isdisjoint(other.firsts) and other.listed.isdisjoint(one.firsts))


def told_as_two(tokens: Tokens, one: Form, other: Form) -> bool:
    """Return whether the text tells of two people under two full names: in one sentence, or each of an age of its own.

    "Tola Rith, a cook, met Tola Rit." "Tola Rith, 52, rows. Tola Rit, 23, swims."
    """
    beside = one.beside.keys() & other.beside.keys()
    return any(
        are_two(tokens, one.beside[name][1].run, use.run)
        for name in beside
        for use in other.uses[:_READ]
        if name in (use.before, use.after)
    )


def are_two(tokens: Tokens, one: Run, other: Run) -> bool:
    """Return whether two full names stand in one sentence, or are told an age of their own each, or a neighbour's.

    So are a man and his predecessor.
    """
    first, second = sorted((one, other), key=lambda run: run.starts)
    between = tokens.words[first.tokens[-1] + 1 : second.tokens[0]]
    if len(between) < _SENTENCE and not any(word in _STOPS for word in between):
        return True
    ages = [_apposed(tokens, run)[:1] for run in (first, second)]
    if all(age and age[0].isdecimal() for age in ages):
        return ages[0] != ages[1]
    owned = any(_apposed(tokens, run)[0] in _POSSESSIVE or _is_called_another(tokens, run) for run in (first, second))
    if owned or is_brought_in(tokens, second):
        return True
    behind = {word for run in (first, second) for word in tokens.lower[run.tokens[-1] : run.tokens[-1] + _NOTE]}
    return not behind.isdisjoint(words("signs_of_two_people"))


def _is_called_another(tokens: Tokens, run: Run) -> bool:
    """Return whether a name is that of who had, or got, the post of the one told of: her | predecessor, Mr. | Rith."""
    first = run.tokens[0]
    return any(
        tokens.lower[i] in words("others_in_the_post") and tokens.lower[i - 1] in _POSSESSIVE
        for i in range(max(1, first - _CALLS), first)
    )


def _apposed(tokens: Tokens, run: Run) -> tuple[str, ...]:
    """Return the two words behind the name and a comma, of no letters where there is no comma."""
    after = run.tokens[-1] + 1
    return tokens.lower[after + 1 : after + 3] if tokens.words[after] == "," else ("", "")


def _listed(tokens: Tokens, run: Run) -> tuple[int, ...]:
    """Return the tokens at which the next of a list may start behind the name, a title before it or not."""
    lower = tokens.lower
    at = behind = run.tokens[-1] + 1
    at += lower[at] == ","
    at += lower[at] in words("joining_rivals")
    if at == behind:
        return ()
    titled = at < len(lower) and tokens.words[at][0].isupper()
    return (at, at + 1, at + 2) if titled else (at,)


def after_the(tokens: Tokens, run: Run) -> bool:
    """Return whether the definite article stands before the name, as before bodies, families and kinds."""
    return bool(run.tokens[0]) and tokens.lower[run.tokens[0] - 1] == "the"


def as_a_kind(tokens: Tokens, form: Form) -> bool:
    """Return whether each full name ends the form as a plural: "the Ana Ruizes of this world"."""
    return all(after_the(tokens, use.run) for use in form.uses[:_READ])
