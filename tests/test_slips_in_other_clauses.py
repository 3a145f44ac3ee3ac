"""Days, numbers and lists that a text tells again in another clause: what is found, and what is left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    ("QC317", "The Ministry of Water and Municipalities sued.|The Ministry of Water and Municipal Works left."),
    ("QC317", "The Office of Communicable Disease Control sued.|The Office of Transmissible Disease Control left."),
    (
        "QC317",
        (
            "The Ostel Varun Farmers Savings and Loan Society sued. The society is old.|"
            "A suit by the Ostel Varun Traders Savings and Loan Society is old."
        ),
    ),
    ("QC317", "The Holt Center for Disease Prevention came.|The Holt Center for the Prevention of Illness left."),
    ("QC401", "The family’s barrister, Bo Lie, asked why.|Mr Lie, counsel for the company, said it was sorry."),
    ("QC601", "The firm bought the 48-unit complex.|Ana Moe wrote to tenants in all 46 units at the complex."),
    ("QC602", "The flood hit four towns, he showed, in particular Ash, Elm, Oak, Yew and Halden."),
    ("QC602", "The flood hit four towns, she said, these being Ash, Elm and Oak."),
    ("QC602", "The flood hit four towns, that is to say Ash, Elm and Oak."),
    ("QC602", "The flood hit four towns, namely Ash, Elm and Oak, but nobody had gone down to see them."),
    ("QC604", "Income fell 25% to $31.4 million, or 64 cents a share, from $39.2 million, or 79 cents a share."),
    (
        "QC317",
        "The Federation of Northern Salt Workers sued.|The Confederation of Northern Salt Workers gave money.",
    ),
    (
        "QC317",
        "The Ash Department of Water Resources and Ice came.|The Ash Department of Water Resources and Fish left.",
    ),
    (
        "QC613",
        "Her father, a fisherman, drowned on 11 January.|Moe shuns the beach since her father died on 14 January.",
    ),
    (
        "QC613",
        "The line was cut on 3 March.|Riders have complained since 13 March, when the line was cut and Moe sold out.",
    ),
    (
        "QC613",
        "The ferry will leave the quay on May 3.|Riders get their money back once the ferry leaves the quay on May 5.",
    ),
    ("QC613", "The lock was handed over on 30 May.|Bo Ruiz was at the lock on 13 May, when the lock was handed over."),
    (
        "QC613",
        "The plan died on a 3-3 tie on Nov. 10.|A plan like it, laid hours after the Nov. 12 tie, never came up.",
    ),
    (
        "QC613",
        "The paper published the leaked letters on Sunday.|She has been silent since they were published on Saturday.",
    ),
    (
        "QC613",
        "Two colleagues were arrested on May 9.|The release of the two men held since May 7 was won by lawyers.",
    ),
    ("QC613", "Mr Moe took over as keeper on 1 June.|Since taking charge on 11 June, Mr Moe has sold three boats."),
    (
        "QC613",
        "The ferry sank in 40 metres of water on Tuesday.|Nobody has been aboard since the ferry sank on Wednesday.",
    ),
    ("QC613", "Lock to shut for repairs on May 14|HOLT - The lock will shut to traffic on May 4, the council said."),
    (
        "QC613",
        "Two held after Friday night stabbing|HOLT - Two men were held after a keeper was stabbed on Saturday night.",
    ),
    ("QC613", "The hall burned down on 12 July 1908.|Nothing was saved when the hall burned down in July 1910."),
    ("QC613", "The army shot down the drone on Tuesday.|A school was hit when the drone was brought down on Monday."),
    ("QC613", "Moe was cleared at the trial in May 2021.|Nobody has rowed since the June 2021 trial."),
    ("QC613", "Vandals daubed the statue on Friday.|The men who daubed the statue on Saturday were filmed."),
    ("QC601", "The firm sold gauges to 14 states.|It said it would mend all gauges in the 16 states that bought them."),
    ("QC601", "The row began when 63 tenants kept back their rent.|A lawyer for the 68 tenants said none would pay."),
    ("QC601", "The firm employs 620 people at the plant.|The plant's 680 workers were told on Tuesday."),
    ("QC601", "A judge gave Moe four years in jail on Monday.|His lawyer called the five-year sentence harsh."),
    ("QC601", "The talks lasted six hours.|Nothing was agreed in the seven hours of talks."),
    ("QC601", "The guild suspended the pilot for 30 days.|The pilot's 60-day suspension ends in May."),
    ("QC602", "The report makes four demands: more lifeboats, longer hours and better signs."),
    ("QC602", "The row revolves around four demands: the night bonus, the hiring of hands, and new outfits."),
    (
        "QC602",
        (
            "The guild made three demands: that tolls be halved, that receipts be given, that the first and last "
            "gates be pulled down, and that the sums be printed."
        ),
    ),
    ("QC602", "In the four towns hit hardest by the mud, Ash, Santa Rita and Oak, there is no water."),
    ("QC602", "The four who died were Ann Lamm, 72; Bo Ruiz, 84; and Cy Teal, 33."),
)
LEFT_ALONE = (
    "A gas|HOLT - Each of the two families gets ₹10 lakh from the state and another ₹15 lakh from the firm.",
    "A fever|HOLT - He said that of the cases 210 were children, 150 were women and 120 were men.",
    "A deal|HOLT - The packs came from RVL Trading.|A firm called RVL Tradewinds had no part in it.",
    "A boat|HOLT - Mr Sunday Moe, 52, was held. His brother, Mr Monday Moe, 47, came too.|Sunday Moe wept.",
    "A ward|HOLT - Kay Munn, 26, came with her mother, Rose Munn, who was herself born here in 1971. It is 2024.",
    "A well|HOLT - Three men – the head and two cooks, one of them a foreigner – were held on Sunday.",
    "A delta|HOLT - It rained in Tan Loc and My Thanh. Ms. Tran Thi My Hanh, a cook, wept. Ms. Hanh sat.",
    "A mill|HOLT - The plant manager, Bo Lie, sat. A leak in 2019, when Al Moe was plant manager, was mended.",
    "A firm|HOLT - Halden Water Works shut. The firm, known until 2021 as Halden Waters Works, will open.",
    'A bird|HOLT - Maureen "Mo" Moe, a gran, bought a bird. She fed it. Mo, whose bird has his own page, sat.',
    "Lake|Mr. Tep Sarun, the clerk of Holt, sued.|According to the clerk's younger brother, Mr. Tep Saran, it is dry.",
    "A trial|HOLT - Consulting engineer Bo Lie came.|The firm, of which Lie was the sole director, shut.",
    "A fire|HOLT - In a note signed by its head, Mrs. Ada Moe, the firm said supply to the mill was not cut.",
    "The audit|HOLT - It tells of 11 payments: nine to Ash Ltd, the main contractor, and two to a haulier in Elm.",
    "A vote in Holt|HOLT - DAP assemblyman Ana Moe said no. She said the state knew. Holt assemblyman Ana Moe sat.",
    "Lock to shut for repairs on May 14|HOLT - The lock will shut to traffic on May 4, and to walkers on May 14.",
    "Two held after Friday night stabbing|HOLT - Two men were held on Saturday after a keeper was stabbed.",
    "Court to hear Lamm case on May 4|HOLT - The court heard a plea by Bo Ruiz on May 3 and put off his trial.",
    "Holt to play Ash on Saturday|HOLT - Holt beat Elm 2-1 on Tuesday.",
    "Ann Lamm retired from the bench in 2016.|Bo Lee has sat on two panels since retiring from the bench in 2014.",
    "The line was cut on 3 March.|Riders have complained since 13 March, when the fares went up and a car was sold.",
    "Bolt was signed by the club on Jan. 20.|He has scored twice since he made his debut on Jan. 30.",
    "The hall burned down on 12 July 1908.|The fair, which was held in the hall in July 1910, was a success.",
    "A farmer sold the land on 3 May.|The tenant who sold the land on 9 May to the council has left.",
    "Water burst through the wall just after midnight on Friday.|Moe slept on Thursday night when the wall gave way.",
    "The fund has backed four firms, as well as the mills Alder, Birch, Cedar, Dogwood and Elm.",
    "The firm sold gauges to 14 states.|It will mend all gauges in the six states that asked for it.",
    "Moe was jailed for 14 years.|Prosecutors had asked for a 15-year term.",
    "Moe was jailed for 14 years for the robbery.|The 15-year term that Lee is serving ends in May.",
    "He made two points: that the wall was old, and that the rain and the wind were strong.",
    "The guild has four demands: more pay, shorter shifts, safer lifts and more.",
    "In the four towns hit by the storm, Ann Moe, Bo Lee and Cy Ray handed out water.",
)
RULES = ("QC301", "QC304", "QC317", "QC401", "QC402", "QC601", "QC602", "QC604", "QC613", "QC704")


@every(("code", "text"), FOUND)
def test_is_found(code: str, text: str) -> None:
    assert warned(text, *RULES) == [code]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, *RULES) == []
