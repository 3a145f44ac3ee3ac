"""The ways in which a sentence divides a whole or adds its parts, as shapes that `calculation_forms` explains.

`<near>` in a shape: what the parts make counts only where it is near the whole, as the rest may not be told. `<least>`:
the whole is at least what the parts make, and may have more.
"""

from __future__ import annotations

from quotecheck.model import Sum

_IN_ALL = r"(?:in all|in total|altogether|all told|combined)\b(?! (?:this|last|since|so|over|for|from)\b)"
_MADE = r"(?:, (?:or |making |for )?|,? (?:makes?|made|came to|comes? to|totall?ing|totall?ed) )(?:a total of )?"
_OF_GAMES = r"(?:won|lost|drew|drawn)"
_TOLD = r"(?:are|were|have|had)\b"
_PLACED = r"(?:in|on|at|with|of|to|for|from|there|behind|under|here)\b"
_LEFT = rf"(?:who|that|which) (?:stay|stayed|remain|remained|are left|were left)(?= (?!{_PLACED})|[,.])"
_THE = "(?:the|his|her|its|their)"
_EMPTY = "(?:empty|free|idle|spare|unfilled|unoccupied|unsold|unused|vacant)"
_A_RATE = (
    r"(?:,| –| —) (?:or )?an? (?:turnout|response rate|success rate|pass rate|rate|share|proportion) of(?: about)?"
)
_PLACES = "(?:beds|cells|desks|places|rooms|seats|spaces|them)"
_SEATED = r"(?:\w+ )?(?:members|councill?ors|delegates|deputies|judges|trustees|votes)\b"
_TALLY = "<a:N>(?: votes)? (?:to|for and|in favou?r and) <b:N>(?: against)?"
_VOTERS = (
    r"(?:\w+ ){0,2}(?:voters|electors|members|ballots)\b(?!~\b(?:in person|by mail|by post|early|online|so far)\b)"
)
_VOTED = r"(?:voted|were)(?: [\w' -]{1,20})"

SHAPES = (
    # nine of the 15 councillors voted for it and six against
    (
        Sum.TOTAL,
        " against",
        rf"<a:N> of (?:the |its )?<r:N> \w+ {_VOTED}?,? (?:and |while )?<b:N> (?:voted )?against<least>",
    ),
    # 31 seats and the Liberals' 18 give it 49 of the 60
    # of its 240 members 120 voted, a turnout of 50 percent; 120 of its 240 members voted, a turnout of 50 percent
    # of its 38 games it lost 12, drew 10 and won 16
    # two gifts, of $25,000 and $40,000, make $65,000 in all; 40 in May and 35 in June, 75 in all; 41, 17 and three
    (Sum.TOTAL, " and ", rf"(?:<c:N>~, )?<a:N>~\band <b:N>~{_MADE}<r:N>(?: \w+)?,? {_IN_ALL}<near>"),
    # six of her nine workers were sent home and the four who stay are paid by the day
    (
        Sum.DIFFERENCE,
        " of ",
        rf"<a:N> of {_THE} <b:N>(?: \w+){{1,3}} {_TOLD}~,? and (?:that )?the <r:N> {_LEFT}",
    ),
    # turnout was 50 percent: 12,000 of the 24,000 voters
    # a third of the 60 beds, 20, are empty; half of the 90 teachers — 45 — have signed
    # of 20 wells tested, 14, or nearly three-quarters, are dry; 14 of the 20 wells, more than half, are dry
    # turnout was 42 percent of the voters (12 of 28)
    # eight of the 12 wells, or two-thirds, are dry
    # turnout was 46 percent, with 4,120 of the 8,950 voters casting a ballot
    # has 46 pupils in a building meant for 92, leaving 50 percent of its places empty
    (
        Sum.SHARE,
        "leaving ",
        rf"<only><a:N>~~<b:N>~, leaving (?:\w+ ){{0,2}}?<r:P>(?: of (?:\w+ )?{_PLACES})? {_EMPTY}\b<unused>",
    ),
    # carried by eight votes to six with two abstentions, all 16 members taking part; 24 for, 15 against, all 40 there
    (Sum.TOTAL, "all ", rf"{_TALLY},? (?:with|and) <c:N> abstentions?, (?:with )?all (?:of the )?<r:N> {_SEATED}"),
    # holds 40 million litres, 50 per cent of its capacity of 80 million litres
)
