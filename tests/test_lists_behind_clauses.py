"""Lists behind a clause and a colon: bodies, things, clauses, and counts that have their noun from the number."""

from __future__ import annotations

from entries import every
from findings import warned

LISTS = (
    (
        "By nightfall, four organizations had put out statements: the Ostby Bedside Coalition, the Rural "
        "Hospital Defense Fund and the Prairie Nurses Guild."
    ),
    (
        "The Red Cross said 146 people slept Tuesday night at three shelters: the Grange hall, the library "
        "annex, First Moravian Church and the high school."
    ),
    (
        "In its interim order, the Bench recorded that four facts were not in dispute: the stepwell was on "
        "the heritage list, no hearing had been given to the residents, and the notice was dated August 9."
    ),
    "By Friday three councils had written to the minister: Ostby, Halden, Ardan and Brell.",
    "Two unions have already said they will ballot their members: Unite, the Ferry Guild and the Dockers League.",
    ("So far five banks have frozen the accounts: Ostby Savings, the Bank of Halden, First Brell and the Ardan Trust."),
    "About 90 families are being put up in two places: the sports hall, the mosque and the old cinema.",
    "The ministry said 1,200 tonnes of flour had reached three camps: Ardan, Brell, Corm and Dorn.",
    "On Monday night 40 firefighters were at work in three villages: Ardan, Brell, Corm and Ostby.",
    (
        "The judge said three things were clear: the brakes had failed, the driver had not been warned, the"
        " log had been altered and the firm had known of it."
    ),
    (
        "The report found that four mistakes had been made: the valve was left open, the alarm was switched"
        " off and the crew had not been trained."
    ),
    (
        "She pleaded guilty to three charges: two of fraud by abuse of position, one of false accounting "
        "and one of converting criminal property."
    ),
    "He was convicted on five counts: three of theft, one of fraud and two of perjury.",
    "Lie faces six charges: two of assault, one of arson and one of theft.",
    "The fund has backed four projects this year: a clinic in Ardan, a well in Brell and a school in Corm.",
    "The committee heard from three witnesses on Tuesday: Ana Moe, Bo Lie, Cy Ostby and Di Halden.",
    "Medals were awarded to three pupils at the school on Friday night: Ana Moe, Bo Lie, Cy Ostby and Di Halden.",
    "Four newspapers have reported the story: the Ostby Courier, the Halden Times and the Brell Gazette.",
    "Police said 12 people were held overnight at two stations: Ardan, Brell and Corm.",
)

RIGHT = (
    (
        "By nightfall, three organizations had put out statements: the Ostby Bedside Coalition, the Rural "
        "Hospital Defense Fund and the Prairie Nurses Guild."
    ),
    (
        "The Red Cross said 146 people slept Tuesday night at four shelters: the Grange hall, the library "
        "annex, First Moravian Church and the high school."
    ),
    (
        "The Bench recorded that three facts were not in dispute: the stepwell was on the heritage list, no"
        " hearing had been given to the residents, and the notice was dated August 9."
    ),
    (
        "She pleaded guilty to four charges: two of fraud by abuse of position, one of false accounting and"
        " one of converting criminal property."
    ),
    "He was convicted on six counts: three of theft, one of fraud and two of perjury.",
    "Two unions put out the same statement to members: Stay home, stay calm and wait for word.",
    "Three men met two women on Friday: Ana Moe, Bo Lie, Cy Ostby, Di Halden and Eva Brell.",
    "In two years three towns have lost banks: Ardan, Brell and Corm.",
    "Two councils agreed on one thing: the road, the bridge and the quay must stay open.",
    (
        "Two things were clear: the brakes had failed, which the driver, a father of three, had not known, "
        "and the log had been altered."
    ),
    (
        "Two facts were not in dispute: the wall, a relic of the war, was cracked, old and leaning, and the"
        " notice was late."
    ),
    "Four friends had a plan: sell the boat, buy a van and drive to Ardan.",
    "The two sides had the same question: who opened the gate, who shut it, and why?",
    "Three officers made the same point on Monday: the law, the order and the rules are clear.",
    "Two reporters had the scoop: Ana Moe of the Courier, and Bo Lie of the Times and the Gazette.",
    "Two towns have reported cases: Ardan, Varland, and Brell, Ostland.",
    "There were two problems: the pump was old, rusty and slow, and no one had a key.",
    "There were three reasons: he was tired, hungry and cold, he had no boat, and it rained.",
    "Only two shops sell to tourists, locals and sailors: Moe's and Lie's.",
    (
        "The fire spread to two villages, a mill and three farms: Ardan, Brell, the Lie mill, and the farms"
        " of Moe, Ostby and Halden."
    ),
)


@every("text", LISTS)
def test_too_many_or_too_few_are_told(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", RIGHT)
def test_a_list_that_may_be_right_is_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []
