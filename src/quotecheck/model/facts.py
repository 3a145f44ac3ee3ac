"""What the checks compare: acronyms, repeated paragraphs, quantities, dates."""

from enum import StrEnum

from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple


class Fit(StrEnum):
    """How the letters of an acronym come out of the words it is said to stand for.

    `INITIALS`: one from each word that counts, in order. `LETTERS`: in order, but words are passed over or give
    several (Alcohol, Tobacco, Firearms and Explosives: ATF). `FOREIGN`: so far from the words that they must be
    those of the name in another language (Doctors Without Borders: MSF). `NONE`: close to the words, and wrong.
    """

    INITIALS = "initials"
    LETTERS = "letters"
    FOREIGN = "foreign"
    NONE = "none"


class Acronym(NamedTuple):
    """A short form with the words it is said to stand for, where the text defines it.

    `span` is the whole definition, `short` and `expansion` its two sides. `letters` is the short form without stops
    and plural ending, `words` the expansion as written.
    """

    span: Span
    short: Span
    expansion: Span
    letters: str
    words: str
    fit: Fit
    quoted: bool = False

    @property
    def fits(self) -> bool:
        """Whether the letters can be those of the words, in this language or another."""
        return self.fit is not Fit.NONE


class ShortForm(NamedTuple):
    """An acronym used: `U.N.`, with its letters `UN`, wherever it stands."""

    span: Span
    letters: str
    quoted: bool = False


class BodyName(NamedTuple):
    """The name of a body as written: `Ministry of Inland Waters`."""

    span: Span
    words: str
    quoted: bool = False


class Spelling(NamedTuple):
    """A word or abbreviation that has another accepted spelling; `stands_for` is the same for both."""

    span: Span
    written: str
    stands_for: str


class Quantity(NamedTuple):
    """An amount with what it is an amount of: `212 people`, `$4.5 million`, `about 3 percent of voters`.

    `value` is in whole units, `step` the weight of the last digit given (100,000 for 4.5 million). `unit` is `%`, a
    currency sign, `years old` or empty; `counted` the stem of the noun that is counted, or empty, or whose age it is.
    `bounds`: how the text loosens the value (`about`, `more than`, a range), empty where it is given flatly. `about`
    are the stems of the other content words of the sentence, `times` its years, months, days and words such as `last`.
    """

    span: Span
    value: float
    step: float
    sentence: Span
    unit: str = ""
    counted: str = ""
    bounds: str = ""
    about: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    quoted: bool = False


class Slip(StrEnum):
    """What may have happened to a number that is given twice."""

    DIGITS = "digits transposed"
    SCALE = "another scale"
    VALUE = "another value"
    AGE = "another age"


class NumberClash(NamedTuple):
    """A number that the text takes for known, and what it gave before: killing 27 people … the 29 dead."""

    first: Span
    other: Span
    slip: Slip
    quoted: bool = False


class Listing(NamedTuple):
    """A number of things announced, and named otherwise: `five nations: Ardan, Brell, Corm and Dorn`.

    `named` is how many the items are: more than they are where one tells of several (two sergeants), and the most or
    the least that they can be where one may say more of another.
    """

    span: Span
    announced: int
    items: tuple[Span, ...]
    named: int
    quoted: bool = False


class Rank(NamedTuple):
    """A grade (`Tier 3`) or, if `ranked`, a place in a ranking (`third on the list`)."""

    span: Span
    number: int
    ranked: bool
    quoted: bool = False


class Sum(StrEnum):
    """What kind of sum a text does."""

    CHANGE = "change"
    MOVE = "move"
    PART = "part"
    STEP = "step"
    SHARE = "share"
    FRACTION = "fraction"
    SHARES = "shares"
    TOTAL = "total"
    PRODUCT = "product"
    AVERAGE = "average"
    DIFFERENCE = "difference"
    REST = "rest"
    LEAD = "lead"
    TIMES = "times"
    AGE = "age"
    SPAN = "span"
    CONVERSION = "conversion"


class Calculation(NamedTuple):
    """A sum that the text itself does: `up 25 percent from 40 to 60`.

    `span` is the result the text gives, `terms` the numbers it comes from, `makes` what they really make, as printed in
    a message. `holds`: the result is right within the rounding of the numbers.
    """

    kind: Sum
    span: Span
    terms: tuple[Span, ...]
    makes: str
    holds: bool
    quoted: bool = False


class Date(NamedTuple):
    """A day of a month as printed: `Tuesday, Nov. 15, 2022`.

    `day` need not exist (31 November), `weekday` counts from 0 for Monday, `year` is the one printed. `years` are those
    it can belong to: the printed one, else what the rest of the document tells, none where it tells nothing. `sure` is
    False where the words could mean something else (In May 31 people came). `guessed`: the years are those of other
    dates, which need not be of its time. `month` is 0 where none is told: on Thursday (12).
    """

    span: Span
    month: int
    day: int
    year: int | None = None
    years: tuple[int, ...] = ()
    weekday: int | None = None
    sure: bool = True
    quoted: bool = False
    guessed: bool = False


class DateClash(NamedTuple):
    """Two unlike days of one event; not `sure` where less says that it is one.

    `why` says how the days of two events do not fit; it is empty where both are of one event.
    """

    first: Span
    other: Span
    sure: bool
    quoted: bool = False
    why: str = ""


class Likeness(StrEnum):
    """How far one paragraph repeats another."""

    EXACT = "exact"
    NEAR = "near"
    REWORDED = "reworded"


class Repeat(NamedTuple):
    """A paragraph that says again what an earlier one said. `similarity` runs from 0 to 1."""

    first: Span
    again: Span
    likeness: Likeness
    similarity: float


class RepeatedQuotation(NamedTuple):
    """Two quotations that say the same words. `first` and `again` are what stands between their marks.

    `changes` pairs the places where they differ, one in each; an empty one is where words are missing. `shared` counts
    the words they have in common. `retold`: the text calls the later one words that were said before.
    """

    first: Span
    again: Span
    changes: tuple[tuple[Span, Span], ...]
    shared: int
    retold: bool = False
