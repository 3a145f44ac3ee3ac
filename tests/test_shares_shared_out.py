"""Shares behind a verb by which a whole is shared out, and shares of several wholes."""

from __future__ import annotations

from entries import every
from findings import warned

SHARES = (
    (
        "The water of the basin is apportioned in this season at 62 percent for agriculture, 23 percent for"
        " drinking and 18 percent for industry."
    ),
    ("The levy is shared out at 45 per cent to the state, 35 per cent to the province and 25 per cent to the village."),
    "The quota is divided 50 percent to trawlers, 30 percent to netters and 25 percent to anglers.",
    "The budget is split into 40 percent for schools, 35 percent for roads and 30 percent for debt.",
    "Water from the dam is allocated as follows: 55% to farms, 30% to towns and 20% to mills.",
    "The money was distributed: 60 percent to the north, 25 percent to the south and 20 percent to the islands.",
    "Its power comes 48 percent from coal, 32 percent from gas and 24 percent from wind.",
    (
        "The estate is to be divided at 50 percent for the widow, 30 percent for the son and 25 percent for"
        " the daughter."
    ),
    "The land is broken down as 47 percent pasture, 38 percent forest and 19 percent arable.",
    (
        "Under the accord, revenue is shared among the three: 44 percent for Ardan, 36 percent for Brell "
        "and 25 percent for Corm."
    ),
    (
        "The proceeds will be apportioned 70 percent to the council, 20 percent to the school and 15 "
        "percent to the club."
    ),
    "The consortium is owned 45 percent by Ostby Oil, 35 percent by Halden Energy and 25 percent by the state.",
    (
        "The ministry allotted the seats in the ratio of 50 percent for the north, 35 percent for the south"
        " and 20 percent for the coast."
    ),
    (
        "Catches were apportioned at 62 percent to the fleet, 23 percent to islanders and 12 percent to "
        "researchers. The committee allocates 80 percent of the fund to wells, 15 percent to pumps and 10 "
        "percent to pipes."
    ),
    "Of the 640 people asked, 52 percent were in favour, 37 percent opposed and 15 percent undecided.",
    "The survey put the Reds at 44 percent, the Blues at 38 percent and the Greens at 21 percent.",
    "The land is 61 percent forest, 27 percent pasture and 16 percent water.",
    "Forty-five percent of the money went on wages, 40 percent on fuel and 21 percent on repairs.",
    "The party's vote was 55 percent, its rival's 40 percent and that of the rest 9 percent.",
    "Gas accounts for 48 percent of supply, coal for 32 percent and wind for 25 percent.",
    ("Its shareholders are the state, with 51 percent, Ostby Oil, with 30 percent, and the staff, with 24 percent."),
    "Exports go to Ardan (54 percent), Brell (31 percent) and Corm (19 percent).",
    "Some 58 percent said yes, 34 percent said no and 12 percent did not know.",
    "The state holds 60 percent of the mine, Halden Metals 30 percent and the town the remaining 15 percent.",
    "The price is made up of 40 percent tax, 35 percent transport and 30 percent profit.",
    "A third of the crop is exported, 45 percent is sold at home and the remaining 30 percent is lost.",
    "The electorate splits 47 percent to 45 percent, with 12 percent unsure.",
    "Rice takes 62 percent of the water, cotton 23 percent and homes 18 percent.",
)

RIGHT = (
    (
        "The water of the basin is apportioned in this season at 62 percent for agriculture, 20 percent for"
        " drinking and 18 percent for industry."
    ),
    ("The levy was raised by 45 percent for the state, 35 percent for the province and 25 percent for the village."),
    "Duties are set at 45 percent for trucks, 35 percent for vans and 25 percent for cars.",
    (
        "The dam is divided into three pools, filled at 62 percent for the first, 23 percent for the second"
        " and 18 percent for the third."
    ),
    "Prices rose 62 percent for wheat, 23 percent for rice and 18 percent for maize.",
    "The tax is shared by all: 45 percent for the rich, 35 percent for the middle and 25 percent for the poor.",
    "The pass rate was 62 percent for boys, 23 percent for girls and 18 percent for adults.",
    "Support divided on party lines: 62 percent of Reds, 23 percent of Blues and 18 percent of Greens.",
    "Turnout was divided by district: 42 percent in Ardan, 33 percent in Brell and 28 percent in Corm.",
    "The subsidy is apportioned at 62 percent for solar, 23 percent for wind and 10 percent for peat.",
    "Of the 640 people asked, 52 percent were in favour, 37 percent opposed and 11 percent undecided.",
    "Gas prices rose 48 percent, coal 32 percent and wind 25 percent.",
    "Exports to Ardan rose by 54 percent, to Brell by 31 percent and to Corm by 19 percent.",
    "The Reds took 44 percent in Ardan, 38 percent in Brell and 21 percent in Corm.",
    "Interest is 48 percent a year at one shop, 32 percent at another and 25 percent at a third.",
)


@every("text", SHARES)
def test_more_than_all_is_shared_out(text: str) -> None:
    assert warned(text, "QC603") == ["QC603"]


@every("text", RIGHT)
def test_shares_of_several_wholes_are_left_alone(text: str) -> None:
    assert warned(text, "QC603") == []
