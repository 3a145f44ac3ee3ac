"""The ways in which a sentence tells of a change behind its two values, as shapes that `calculation_forms` explains."""

from __future__ import annotations

from quotecheck.facts.numbers.number_signs import SIGNS
from quotecheck.model import Sum

_THEN = (
    r"(?:\b(?:from|to|against|than|compared with|compared to|versus|stood at|reached|touched|hit|now|today|ago|earlier"
    rf"|last \w+|previous \w+|before)\b|{SIGNS['Y']})"
)
_RISE = r"an? (?:<noun> of (?:\w+ )?<r:P>|<q:P> <noun>\b)"
_GAP = r"(?:margin|majority|lead|difference|gap)"
_PLANNED = "planned|expected|budgeted|forecast|before"
_WAS = "(?:is|was|were|are|came in|came in at)"
_THE, _BASE = "(?:the|its|an?|his|her|their)", r"[\w' -]{1,30}"
_COMPARED = (
    *((word, "up") for word in ("above", "over", "more than", "higher than")),
    *((word, "down") for word in ("below", "under", "less than", "lower than")),
)
_MORE, _HAD = r"(?:more|fewer|\w+er)", "(?:was|had|is|has)"
_EACH = r"(?! (?:a|an|per|each|every)\b)"

SHAPES = (
    # 1,240 members, up 40 on last year's 1,200; 1,240 boats, down 60 from the 1,300 of May
    # the tally, which stood at 96 last week, has touched 144, a rise of 50 per cent; are 60 now, a fall of a third
    (Sum.MOVE, ", a", rf"<only><a:N>~{_THEN}~<b:N>~, {_RISE}<last>"),
    (Sum.MOVE, ", a", rf"<only><a:N>~{_THEN}~<b:N>~, an? <noun> of <part><last>"),
    # is 420 feet long, down from 510 before the storm, a loss of 90 feet
    (Sum.DIFFERENCE, ", a", rf"<only><a:N>~{_THEN}~<b:N>~, an? <noun> of <r:N>(?! times)<last>"),
    # a bid of $48 million was 40 percent below the estimate of $80 million; $48 million, 40 percent below $80 million
    *(
        (Sum.CHANGE, f" {word} ", rf"<b:N>(?: {_WAS}|,) (?:\w+ )?<r:P> (?P<{way}>{word}) {_THE} (?:{_BASE} of )?<a:N>")
        for word, way in _COMPARED
    ),
    # is 240 metres long, 60 metres longer than the old one, which was 180 metres
    # gone from 80 pence to 120 pence, up 50 per cent
    # rose by 2,000, from 14,000 to 16,000; up 14 since May, from 40 to 54
    (
        Sum.DIFFERENCE,
        "from",
        rf"<moved> (?:by )?<r:N>{_EACH}(?: [a-z]+)?(?: (?:since|in) \w+)?, from ~<a:N>{_EACH}~\bto <b:N>",
    ),
    # was to cost $40 million and has cost $52 million, $12 million more than planned
    # 5,210 votes to 4,780 for Ruiz, a lead of 430 votes; 5,210 votes to Ruiz's 4,780, a majority of 430
)
