"""The ways in which a sentence says a sum, by the order of its numbers.

A shape is a regular expression over a sentence whose numbers are drawn as one sign each. `<a:N>` is such a number,
called a; its sign is `N` for a count or a sum of money, `P` for a percentage, `D` for percentage points, `Y` for a
year, `T` for another number of time (in the three months to June 30). `~` is anything of up to forty characters without
another number but those of time; `<only>` and `<last>`: no other such number stands in the clause; `<moved>` and the
like are lists of words. Before it stands a part that every sentence of that shape has: most sentences have not, nor a
word of each list, and are spared the expression.
"""

import re
from collections import Counter
from functools import cache, lru_cache

from quotecheck.facts.calculations.sentences.shapes_of_clauses import SHAPES
from quotecheck.facts.numbers.fractions import fractions_pattern
from quotecheck.facts.numbers.number_signs import FILL, SIGNS
from quotecheck.lexicon import lines
from quotecheck.lexicon.numbered import multiples
from quotecheck.model import Sum
from quotecheck.system.tuples import NamedTuple

_COUNTS = SIGNS["N"] + SIGNS["P"] + SIGNS["D"]
_REASON = "(?:after|although|as|because|since|when|which|while)"  # a rise of 25 per cent, | after six tanks were added

_ABOUT = "(?:(?:about|nearly|roughly|almost|some) )?"
_LOOSE = "about|almost|around|just over|just under|less than|more than|nearly|over|roughly|some"
_PART = rf"(?P<loose>(?:{_LOOSE}) )?(?P<part><fraction>)"
_NOTE = r"(?:[\w -]{0,20} \([^()]{0,30}\))?"
_PAST = r"(?:last|the previous) (?:year|month|week|season|quarter)'s"
_GAP = r"(?:lead|advantage|margin|gap|edge)\b"
_LISTS = {"noun": "nouns_of_change"}
"""The names of lists in shapes → the word lists that they stand for."""

_SHAPES = (
    # rose 50 percent from 40 to 60; up 50 percent to 60 from 40
    (Sum.CHANGE, "from", r"<moved>~<r:P>~\bfrom ~<a:N>~\bto ~<b:N>"),
    (Sum.CHANGE, "from", r"<moved>~<r:P>~\bto ~<b:N>~\bfrom ~<a:N>"),
    # from 40 to 60, a 50 percent increase; from 40 to 60, an increase of 50 percent; 60, up 50 percent from 40
    (Sum.CHANGE, "from", r"\bfrom ~<a:N>~\bto ~<b:N>~, an? (?:<noun> of (?:\w+ )?<r:P>|<q:P> <noun>\b)"),
    (Sum.CHANGE, "from", r"<b:N><note>~, (?:(?P<up>up)|(?P<down>down)) (?:\w+ )?<r:P> from ~<a:N>"),
    # £23 million, up 25 per cent on the £18.4 million of last year
    (Sum.CHANGE, " on ", r"<b:N><note>~, (?:(?P<up>up)|(?P<down>down)) (?:\w+ )?<r:P> on (?:the|its|<past>) <a:N>"),
    # to 60 from 40, a 50 percent increase; to 60 from 40, an increase of 50 percent
    (Sum.CHANGE, "from", r"\bto ~<b:N>~\bfrom ~<a:N>~, an? (?:<noun> of (?:\w+ )?<r:P>|<q:P> <noun>\b)"),
    # from 40 to 60, a rise of a half; from 40 to 30, or by a quarter; fell by a quarter from 40 to 30, to 30 from 40
    (Sum.PART, "from", r"\bfrom ~<a:N>~\bto ~<b:N>~, (?:or )?(?:by|an? <noun> of) <part>"),
    (Sum.PART, "from", r"<moved> (?:by )?<part>(?: (?:in|over) ~)?,? \bfrom ~<a:N>~\bto ~<b:N>"),
    (Sum.PART, "from", r"<moved> (?:by )?<part>,? \bto ~<b:N>~\bfrom ~<a:N>"),
    # from 9 feet to 34.5 feet, a climb of 25.5 feet
    (Sum.DIFFERENCE, "from", r"\bfrom ~<a:N>~\bto ~<b:N>~, an? <noun> of <r:N>(?! times)"),
    # rose $1.20, or 2 percent, to $61.20
    (Sum.STEP, " to ", r"<moved> (?:by )?<a:N>(?: \w+)?,? (?:or |\()<r:P>[,)] to <b:N>"),
    # to 31.2 percent from 33.6, a decline of 2.4 percentage points
    (Sum.DIFFERENCE, "from", r"\bto ~<b:P>~\bfrom ~<a:P>~, an? <noun> of (?:\w+ )?<r:D>"),
    (Sum.DIFFERENCE, "from", r"\bfrom ~<a:P>~\bto ~<b:P>~, an? <noun> of (?:\w+ )?<r:D>"),
    # rose 5 percentage points from 20 percent to 25 percent
    (Sum.DIFFERENCE, "from", r"<r:D>~\bfrom ~<a:P>~\bto ~<b:P>"),
    # one in five, or 20 percent
    (Sum.SHARE, " in ", rf"<a:N> in <b:N>(?: \w+){{0,2}}(?:,? \(|, or ){_ABOUT}<r:P>"),
    # seven men and five women, a total of 12; a total of 12 votes: seven for and five against
    (Sum.TOTAL, "total of", r"<a:N> [\w' -]{1,30} and ~<b:N>[\w' -]{0,30}(?:,| for|, for) a total of <r:N>"),
    # fined $84,000 in 2021 and $36,500 in 2023, for a total of $120,500; 17 points and had 22, giving the pair 39
    (Sum.TOTAL, "total of", r"<only>(?:<c:N>~, )?<a:N>~\band ~<b:N>~(?:,| for|, for) a (?:combined )?total of <r:N>"),
    (
        Sum.TOTAL,
        ", giving",
        r"<only>(?:<c:N>~, )?<a:N>~\band ~<b:N>~, giving (?:the (?:pair|duo|two)|them) (?:a total of )?<r:N><near>",
    ),
    # by 350 votes, 5,120 to 4,770; 5,120 to 4,770, a majority of 350
    (Sum.DIFFERENCE, "by ", r"\bby (?:a margin of )?<r:N>(?: votes| points| seats)?,? \(?<a:N>(?: votes)? to <b:N>"),
    (Sum.DIFFERENCE, " of ", r"<a:N>(?: votes)? to <b:N>, a (?:margin|majority|lead|difference) of <r:N>"),
    # by six points, 46 percent to 40 percent; 46 percent to 40 percent, a six-point lead
    (Sum.LEAD, "by ", r"\bby (?:about )?<r:N>(?: percentage)? points?,? (?:\(|or )?<a:P> to <b:P>"),
    (Sum.LEAD, "point", r"<a:P>(?: \w+)? to <b:P>[^;]{0,20}?,? an? <r:N>[ -](?:percentage[ -])?point <apart>"),
    (Sum.LEAD, "point", r"<a:P>[^;,]{0,30}? to [^;,]{0,20}?<b:P>,? an? <apart> of <r:N>(?: percentage)? points"),
    # by 54 per cent to 46, a margin of ten points
    (Sum.LEAD, "point", r"<a:P>(?: \w+){0,2} to <b:N>(?: \w+)?,? an? <apart> of <r:N>(?: percentage)? points"),
    (Sum.LEAD, "point", r"<a:P>(?: \w+){0,2} to <b:N>(?: \w+)?,? an? <r:N>[ -](?:percentage[ -])?point <apart>"),
    # more than doubled from 40 to 90; doubled from 22 percent to 44; from 22 percent to 44, a result that doubled it
    (Sum.TIMES, "from", r"<multiplied>~\bfrom ~<a:N>~\bto ~<b:N>"),
    (Sum.TIMES, "from", r"<multiplied>~\bfrom ~<a:P>~\bto ~<b:P>"),
    (Sum.TIMES, "from", r"<multiplied> to <b:N>~\bfrom ~<a:N>"),  # halved to 40 from 80
    (Sum.TIMES, "from", r"\bfrom ~<a:P>~\bto ~<b:P>~, (?:which|a \w+ that) <multiplied>"),
    *SHAPES,
)


class CalculationForm(NamedTuple):
    """A kind of sum, what a sentence must hold to say it (a part, and so many of each sign), and its shape.

    It must hold a word of each of `lists`, too.
    """

    kind: Sum
    part: str
    signs: Counter[str]
    shape: str
    lists: tuple[str, ...]

    def may_be_said(self, written: str) -> bool:
        """Return whether a sentence holds the part, and a word of each list."""
        return self.part in written and all(any(map(written.__contains__, _needed()[name])) for name in self.lists)

    @property
    def pattern(self) -> re.Pattern[str]:
        """The shape as a pattern over a drawn sentence."""
        return _compiled(self.shape)


@lru_cache(maxsize=1024)
def forms_for(signs: str) -> tuple[CalculationForm, ...]:
    """Return the forms that a sentence may have whose numbers have these signs, in any order."""
    return tuple(form for form in _forms() if all(signs.count(sign) >= least for sign, least in form.signs.items()))


@cache
def _forms() -> tuple[CalculationForm, ...]:
    """Return every form."""
    return tuple(
        CalculationForm(kind, part, Counter(re.findall(r"<[abr]:(\w)>", shape)), shape, _lists_in(shape))
        for kind, part, shape in _SHAPES
    )


def _lists_in(shape: str) -> tuple[str, ...]:
    """Return the lists of which a shape needs a word: those outside its groups, and not (?:<moved>|was cut)."""
    before = ((name, *shape.partition(f"<{name}>")[:2]) for name in _needed())
    return tuple(name for name, left, found in before if found and left.count("(") == left.count(")"))


@cache
def _needed() -> dict[str, tuple[str, ...]]:
    """Return the names of lists in shapes → their words: an expression with one takes a millisecond to compile."""
    return {"moved": (*movements(),), "multiplied": (*multiples("ed"),), "noun": lines(_LISTS["noun"])}


@cache
def movements() -> dict[str, str]:
    """Return the words for a value that moves → which way: fell, down."""
    return dict(line.split() for line in lines("movements"))


@cache
def _compiled(shape: str) -> re.Pattern[str]:
    moves = movements().items()
    moved = "|".join(rf"(?P<{way}>{'|'.join(word for word, to in moves if to == way)})" for way in ("up", "down"))
    words = {name: rf"(?:{'|'.join(lines(listed))})\b" for name, listed in _LISTS.items()}
    words |= {"moved": rf"\b(?:{moved})\b", "apart": _GAP, "note": _NOTE}
    words |= {"past": _PAST, "part": _PART}
    words["multiplied"] = f"(?P<loose>more than |nearly |almost )?(?P<times>{'|'.join(multiples('ed'))})"
    words |= {name: f"(?P<{name}>)" for name in ("near", "least", "unused")}
    words |= {"only": rf"\A[^{_COUNTS}]*", "last": rf"(?=[^{_COUNTS}]*(?:\Z|, {_REASON}\b))"}
    words = {name: word.replace("<fraction>", fractions_pattern()) for name, word in words.items()}
    shape = re.sub(r"(?<!\?P)<(\w+)>", lambda match: words.get(match[1], match[0]), shape)
    # The number is whole where a look ahead follows: <r:N>(?! times).
    shape = re.sub(r"<(\w):(\w)>", lambda match: f"(?P<{match[1]}>{SIGNS[match[2]]}){FILL}*+", shape)
    return re.compile(shape.replace("~", f"[^{_COUNTS};]{{0,40}}?"))
