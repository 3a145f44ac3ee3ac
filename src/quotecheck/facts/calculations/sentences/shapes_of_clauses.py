"""The ways in which a later clause tells a change, a total or a span, as `forms` explains shapes.

`<near>` in a shape: what the parts make counts only where it is near the whole, as the rest may not be told. `<least>`:
the whole is at least what the parts make, and may have more.
"""

from __future__ import annotations

from quotecheck.facts.numbers.number_signs import SIGNS
from quotecheck.model import Sum

_ABOUT = "(?:(?:about|nearly|roughly|almost|some|around|approximately) )?"
_OR = rf"(?:,| \(|,? –|,? —) ?(?:or |that is |which is |equal to )?{_ABOUT}"
_ADDS = "(?:adds? up to|add(?:ed)? up to|makes?|made|comes? to|came to|totals?|sums? up to)"
_CUE = (
    r"(?:(?:for |making |to make |giving (?:\w+ ){1,3}|or )?(?:an?|the) (?:grand |combined |overall )?(?:total|sum) of "
    rf"|(?:for |or |making )?a combined |which (?:together |in all )?{_ADDS} |adding up to |summing up to |together )"
)
_IN_ALL = r"(?:in all|in total|altogether|all told|combined)\b(?! (?:this|last|since|so|over|for|from)\b)"
_MADE = r"(?:, (?:or |making |for )?|,? (?:makes?|made|came to|comes? to|totall?ing|totall?ed) )(?:a total of )?"
_THEN = (
    r"(?:\b(?:from|to|against|than|compared with|compared to|versus|stood at|reached|touched|hit|now|today|ago|earlier"
    rf"|last \w+|previous \w+|before)\b|{SIGNS['Y']})"
)
_RISE = r"an? (?:<noun> of (?:\w+ )?<r:P>|<q:P> <noun>\b)"
_WAS = "(?:is|was|were|are|came in|came in at)"
_THE = "(?:the|his|her|its|their)"
_THAN = (
    "(?:(?P<up>above|over|superior to|in excess of|(?:higher|more|larger|bigger) than)"
    "|(?P<down>below|under|inferior to|short of|(?:lower|less|fewer|smaller) than))"
)
_TABLE = "(?:above|ahead of|behind|below|clear of|more than|fewer than)"
_UNIT = "(?P<unit>hour|day|night|week|month|year|season|game)"
_MOVED = r"(?:<moved>|\b(?:cut|raised|shortened|lengthened|extended|reduced))"
_PER = "(?:an?|per|each|every)"
_YEARS = r"(?:full |straight )?years?\b"
_EACH = r"(?! (?:a|an|per|each|every)\b)"
_ALIKE = rf"(?! (?:a|each|per)\b|,? (?:and )?{SIGNS['N']})"
_ONCE = "(?<!and )(?<!again )(?<!again, )"  # not: from 1994 to 1998 and again from 2002 to 2005, seven years
_PLACED = r"(?:in|on|at|with|of|to|for|from|there|behind|under|here)\b"
_LEFT = rf"(?:who|that|which) (?:stay|stayed|remain|remained|are left|were left)(?= (?!{_PLACED})|[,.])"
_EMPTY = "(?:empty|free|idle|spare|unfilled|unoccupied|unsold|unused|vacant)"
_PLACES = "(?:beds|cells|desks|places|rooms|seats|spaces|them)"
_SPLIT = "(?:split|divided|sorted|put)"
_TEAMS = "(?:bands|batches|bunches|classes|crews|groups|lots|pools|shifts|squads|teams)"
_GAMES = r"(?:won|lost|drew|drawn)"
_VOTED = r"(?:voted|were)(?: [\w' -]{1,20})"
_TALLY = "<a:N>(?: votes)? (?:to|for and|in favou?r and) <b:N>(?: against)?"
_SEATED = r"(?:\w+ )?(?:members|councill?ors|delegates|deputies|judges|trustees|votes)\b"

SHAPES = (
    # the tally, which stood at 96 last week, has touched 144, a rise of 50 per cent; are 60 now, a fall of a third
    (Sum.MOVE, ", a", rf"<only><a:N>~{_THEN}~<b:N>~, {_RISE}<last>"),
    (Sum.MOVE, ", a", rf"<only><a:N>~{_THEN}~<b:N>~, an? <noun> of <part><last>"),
    # is 420 feet long, down from 510 before the storm, a loss of 90 feet
    (Sum.DIFFERENCE, ", a", rf"<only><a:N>~{_THEN}~<b:N>~, an? <noun> of <r:N>(?! times)<last>"),
    # a bid of $48 million was 40 percent more than the estimate of $34 million; , 20 percent below the $60 million
    (Sum.CHANGE, " ", rf"<b:N>(?:~ {_WAS}|,) (?:\w+ )?<r:P> {_THAN} (?:[\w']+ ){{0,4}}<a:N>"),
    # 1,240 members, up 40 on last year's 1,200; a fee of $40 a day, up $15 from $25; 6.4%, up 0.6 points from 5.8%
    (
        Sum.DIFFERENCE,
        ", ",
        r"<a:N>(?: \w+){0,2}, (?:up|down) (?:by )?<r:N>(?: \w+)? (?:on|from) (?:(?:the|its|<past>) )?<b:N>",
    ),
    (
        Sum.LEAD,
        "point",
        r"<a:P>(?: \w+){0,3}, (?:up|down) (?:by )?(?:<r:N>|<q:D>)(?: percentage)?(?: points?)? (?:on|from) ~<b:P>",
    ),
    # rose by 2,000, from 14,000 to 16,000; up 14 since May, from 40 to 54; was cut by 12 metres, from 50 to 38
    (
        Sum.DIFFERENCE,
        "from",
        rf"{_MOVED} (?:by )?<r:N>{_EACH}(?: [a-z]+)?(?: (?:since|in) \w+)?, from ~<a:N>{_EACH}~\bto <b:N>",
    ),
    # 21 points leave them three above Brell, who have 18; have 21 points, three more than Brell, who are on 18
    (
        Sum.DIFFERENCE,
        ", ",
        rf"<a:N> points~<r:N> (?:points? )?{_TABLE} [\w' -]{{1,30}}, (?:who|which) (?:have|has|are on|is on) <b:N>",
    ),
    # from 40 to 50, or 20 percent
    (Sum.CHANGE, "from ", rf"<moved> from <a:N>~\bto <b:N>~{_OR}<r:P>(?=[,.);]|\Z)"),
    # from 2004 to 2013, nine years
    (
        Sum.SPAN,
        " years",
        rf"{_ONCE}\bfrom (?:\w+ )?<a:Y> (?:to|until|till) (?:\w+ )?<b:Y>, (?:or |for )?<r:N> {_YEARS}",
    ),
    # a loan of $12,000, to be paid back in 24 instalments of $500; works 38 hours a week at $20 an hour, or $760 a week
    # not: in three instalments of $40, $36 and $22
    (Sum.PRODUCT, "ments of", rf"<r:N>~\bin <a:N> (?:\w+ )?(?:instal?lments|payments) of <b:N>{_ALIKE}"),
    (
        Sum.PRODUCT,
        " hours a week",
        r"<a:N> hours a week~ at <b:N>(?: \w+)? an hour, (?:earning|making|or|for) <r:N>(?: \w+)? a week",
    ),
    # $55 million a day, or $165 million over three days
    (
        Sum.PRODUCT,
        " or ",
        rf"<b:N>(?: \w+)? {_PER} {_UNIT}, or {_ABOUT}<r:N>(?: \w+){{0,2}} (?:over|in|for) (?:the )?<a:T> (?P=unit)s",
    ),
    # ran 10 kilometres a day for 30 days, a total of 320
    (
        Sum.PRODUCT,
        " of ",
        rf"<a:N>(?: \w+){{1,2}} {_PER} {_UNIT} (?:for|over) <b:N> (?P=unit)s,? (?:for |or )?a total of <r:N>",
    ),
    # the 24 pupils were split into three groups of seven
    (
        Sum.PRODUCT,
        " into ",
        rf"<r:N>(?: \w+){{1,3}} {_SPLIT} into <a:N> (?:\w+ )?{_TEAMS} of <b:N>(?: each)?(?=[,.;]|\Z)",
    ),
    # mended 360 nets in 30 days, or 12 a day
    (
        Sum.PRODUCT,
        " in ",
        rf"<r:N>(?: \w+){{0,2}} in (?:the )?<a:T> {_UNIT}s, (?:or )?(?:an average of )?<b:N> {_PER} (?P=unit)\b",
    ),
    # 212 houses in the valley and 87 on the hill had cracked, for a sum of 309; two gifts make $65,000 in all
    (Sum.TOTAL, " and ", rf"<only>(?:<c:N>~, )?<a:N>~\band ~<b:N>~,? {_CUE}<r:N>(?! percent)<near>"),
    (Sum.TOTAL, " and ", rf"(?:<c:N>~, )?<a:N>~\band <b:N>~{_MADE}<r:N>(?: \w+)?,? {_IN_ALL}<near>"),
    # of its 38 games it lost 12, drew 10 and won 16; played 18 games, winning ten, drawing four and losing six
    (Sum.TOTAL, " of ", rf"\b{_GAMES} <a:N> of {_THE} <r:N>~, {_GAMES} <b:N>,? and {_GAMES} <c:N>"),
    # has won 18 of its 24 games and lost eight: no more than 24, as some may be drawn
    (
        Sum.TOTAL,
        " of ",
        rf"\b{_GAMES} <a:N> of {_THE} (?:\w+ )?<r:N>(?: \w+){{1,2}},? (?:and |but )?{_GAMES} <b:N>(?=[,.]|\Z)<least>",
    ),
    (
        Sum.TOTAL,
        " losing ",
        r"<r:N> (?:\w+ )?(?:games|matches|times), winning <a:N>(?:,? drawing <c:N>)?,? and losing <b:N>(?! of)",
    ),
    # nine of the 15 councillors voted for it and six against; the 20 members voted 12 to 6 with two abstentions
    (
        Sum.TOTAL,
        " against",
        rf"<a:N> of (?:the |its )?<r:N> \w+ {_VOTED}?,? (?:and |while )?<b:N> (?:voted )?against<least>",
    ),
    (Sum.TOTAL, " to ", rf"<r:N> {_SEATED} voted <a:N> to <b:N>(?:,? (?:with|and) <c:N> abst\w+)?<least>"),
    # carried by eight votes to six with two abstentions, all 16 members taking part; 24 for, 15 against, all 40 there
    (Sum.TOTAL, "all ", rf"{_TALLY},? (?:with|and) <c:N> abstentions?, (?:with )?all (?:of the )?<r:N> {_SEATED}"),
    (Sum.TOTAL, "all ", rf"{_TALLY}, (?:with )?all (?:of the )?<r:N> {_SEATED}<least>"),
    # six of her nine workers were sent home and the four who stay are paid by the day
    (
        Sum.DIFFERENCE,
        " of ",
        rf"<a:N> of {_THE} <b:N>(?: \w+){{1,3}} (?:are|were|have|had)\b~,? and (?:that )?the <r:N> {_LEFT}",
    ),
    # has 46 pupils in a building meant for 92, leaving 50 percent of its places empty
    (
        Sum.SHARE,
        "leaving ",
        rf"<only><a:N>~~<b:N>~, leaving (?:\w+ ){{0,2}}?<r:P>(?: of (?:\w+ )?{_PLACES})? {_EMPTY}\b<unused>",
    ),
)
