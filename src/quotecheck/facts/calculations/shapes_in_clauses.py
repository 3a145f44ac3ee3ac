"""The ways in which a later clause tells a share, a total or a product, as shapes for `calculation_forms`."""

from __future__ import annotations

from quotecheck.model import Sum

_ABOUT = "(?:(?:about|nearly|roughly|almost|some|around|approximately) )?"
_OR = rf"(?:,| \(|,? –|,? —) ?(?:or |that is |which is |equal to )?{_ABOUT}"
_ENDS = r"(?=[,.);]|\Z)"
_ADDS = "(?:adds? up to|add(?:ed)? up to|makes?|made|comes? to|came to|totals?|sums? up to)"
_CUE = (
    r"(?:(?:for |making |to make |giving (?:\w+ ){1,3}|or )?(?:an?|the) (?:grand |combined |overall )?(?:total|sum) of "
    rf"|(?:for |or |making )?a combined |which (?:together |in all )?{_ADDS} |adding up to |summing up to |together )"
)
_ALL = "(?:in all|in total|altogether)"
_END_WITH = "(?:to finish|finishing|to end|and finished)"
_SOLD = "(?:were|have been|had been) sold"
_PER = "(?:an?|per|each|every)"
_OWN = r"(?:(?:the )?[\w']+ )?"
_TOLD = r"(?:is|are|was|were|has|have|had|do|did|said|say)\b"
_DEAL = "(?:deal|contract|order|purchase|sale) (?:worth|of|valued at)"
_FETCHED = "(?:fetched|fetch|cost|brought in|bring in|made|earned|sold for|are worth|were worth)"
_MEMBERS = "(?:members|councillors|councilors|senators|deputies|delegates|judges|seats|trustees)"
_THAN = "(?:(?P<up>higher|more|larger|bigger)|(?P<down>lower|less|fewer|smaller)) than"
_UNIT = "(?P<unit>hour|day|night|week|month|year|season|game)"
_BRING = "(?:brings?|brought|bringing|takes?|took|taking|pull|pulled|pulling) in|rais(?:e|es|ed|ing)|yield(?:s|ed)?"

SHAPES = (
    # of the 214 calls, 61 were placed from inside the city, or about 40 percent
    # 212 houses in the valley and 87 on the hill had cracked, for a sum of 309; in wages and in taxes, which adds up to
    (Sum.TOTAL, " and ", rf"<only>(?:<c:N>~, )?<a:N>~\band ~<b:N>~,? {_CUE}<r:N>(?! percent)<near>"),
    # 34 seats in the north and 27 in the south, giving it 71 altogether
    # 18 points in the first half and 14 in the second to finish with 34
    # played 18 games, winning ten, drawing four and losing six
    # 55 million rubles a day, or 185 million over three days
    # a fee of 45 pounds a year will bring in 600,000 pounds from 10,000 homes; costs $12 and 5,000 were sold, raising
    # sales of $50 million were 20 percent higher than last year's $40 million
    # grew to $50 million this year from $40 million, or 20 percent; from 40 to 50, or 20 percent
    (Sum.CHANGE, "from ", rf"<moved> from <a:N>~\bto <b:N>~{_OR}<r:P>{_ENDS}"),
    # 36 of the 90 wells, nearly 40 percent, are dry; 1,500 of the firm's 6,000 workers, a quarter of the staff
    # 45 percent of the 2,000 households, some 900, have; 40 percent of the 500 workers, 200 people, are
    # for 23 years, between 1961 and 1984; married in 1969 and celebrated 50 years together in 2019
    # 12 helicopters for $9 million apiece, a deal worth $108 million; at $15 a kilo, the 400 kilos fetched $6,000
    # works 38 hours a week at $20 an hour, earning $760 a week
    (
        Sum.PRODUCT,
        " hours a week",
        r"<a:N> hours a week~ at <b:N>(?: \w+)? an hour, (?:earning|making|or|for) <r:N>(?: \w+)? a week",
    ),
    # the 20 members voted 12 to 6 with two abstentions; has 40 members, and 22 voted yes and 18 no
)
