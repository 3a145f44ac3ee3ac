"""The ways in which a sentence multiplies a rate or tells a span of years, as `calculation_forms` explains shapes."""

from __future__ import annotations

from quotecheck.model import Sum

_YEARS = r"(?:full |straight |long )?years?\b"
_ONCE = "(?<!and )(?<!again )(?<!again, )"  # not: from 1994 to 1998 and again from 2002 to 2005, seven years
_OPENED = "opened|founded|built|began|started|established|launched"
_SHUT = "shut|closed|ended|folded|demolished|sank|died"
_HEADS = "head|person|ticket|seat|plate"

SHAPES = (
    # $18 an hour for a 40-hour week, or $720 a week
    # at $25 a head, the 200 guests brought in $5,000
    # for nine years, from 2004 to 2013; from 2004 to 2013, nine years; opened in 1951 and shut in 1998 after 47 years
    (
        Sum.SPAN,
        " years",
        rf"{_ONCE}\bfrom (?:\w+ )?<a:Y> (?:to|until|till) (?:\w+ )?<b:Y>, (?:or |for )?<r:N> {_YEARS}",
    ),
    # born in 1961, turned 60 in May 2021; born in 1961 and died in 2020. He was 59
    # 40 grants of $500 each, worth $20,000
    # left in 2019 after 21 years on the force, which he joined in 1998
    # a loan of $12,000, to be paid back in 24 instalments of $500
    (Sum.PRODUCT, "ments of", r"<r:N>~\bin <a:N> (?:\w+ )?(?:instal?lments|payments) of <b:N>(?! (?:a|each|per)\b)"),
)
