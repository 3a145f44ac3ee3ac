"""What stands between a deed and its day, or tells it without a name: found, and what is left alone."""

from __future__ import annotations

from findings import warned

FOUND = (
    "The council sold the mill to Moe Timber (MT) on 3 May. Since the sale on {13 May}, the yard has been shut.",
    "No shop has opened since Storm “Ola” made landfall on May 3. The storm, which struck on {May 5}, felled 30 trees.",
    "The ferry – the largest in Elm – sank on Monday. Divers reached the ferry hours after it sank on {Tuesday}.",
    "The council closed the pier, the oldest in Elm, on 3 May. Nobody has fished since the pier closed on {13 May}.",
    "The council closed the pier, built in 1932, on 3 May. Nobody has fished since the pier closed on {13 May}.",
    "The council closed the pier to ships, lorries and cars on 3 May. It has been empty since it closed on {13 May}.",
    "The airport was closed because of ash on 3 May. Since the airport shut on {5 May}, 30 flights have been cut.",
    (
        "The council closed the pier, which opened in 1932, to lorries on 3 May. A ramp came the day after the pier "
        "closed to lorries on {13 May}."
    ),
    (
        "The storm came ashore on May 3. Sandbags are kept for the next storm. The storm, which hit Elm on {May 5}, "
        "felled 30 trees."
    ),
    (
        "The council closed the pier on 3 May. Bids were expected by 9 June. A ramp came the day after the pier closed "
        "on {13 May}."
    ),
    "The board is to vote on the dam on 3 June. No boat will go out when they vote on {13 June}.",
    "The council is to vote on 3 June. Boats must leave when councillors vote on {13 June}.",
    "The ferry struck bottom close to the port on 3 May. When the ferry ran aground on {5 May}, it was dark.",
    "The port took delivery of four floating pumps on 9 May. They lie in the crates in which they came in on {12 May}.",
    "A leak forced the plant to shut down on 3 May. Water has been sold in the hall since the plant shut on {5 May}.",
    "The plant was forced to close on 3 May. Water has been sold in the hall since the plant closed on {5 May}.",
    (
        "A single downpour on 9 May dissolved 30 tonnes of salt. The downpour which melted salt along the coast on 19 "
        "May cost her a barn."
    ),
    "A decree was signed on Sunday. Farmers oppose {Monday}'s decree.",
    "The nurses downed their tools on 3 March. Wards have been shut since the boycott started on {10 March}.",
    (
        "The council is due to decide on 3 June whether to move the hut. Work can begin if members choose that when "
        "they vote on {10 June}."
    ),
    (
        "A toll, amounting to 45 crowns a lorry, has been charged since June 3. The ferry has been full since the toll "
        "took effect on {June 5}."
    ),
    "The plant has been operating since 3 June. Herons have left since the plant went into operation on {13 June}.",
    "Gas poured through a mill early on Wednesday. Moe said {Tuesday}'s leak was loud.",
    "The old pipe cracked on 14 January. Nobody was on duty on the evening of {12 January}, when the pipe burst.",
    "The pipe cracked on 14 January. Nobody was on duty on {12 January}, when the underground main burst.",
    "The dike yielded at dawn on Monday. Some sleep in a hall since the dike gave way in the early hours of {Sunday}.",
    "Cores which were withdrawn on Monday were clean. The aforementioned cores, which a team withdrew on Friday, melt.",
    "Moe was arrested on 9 March 2023. His wife knew nothing until {19 March} that year, the morning Moe was arrested.",
    "The plant halted on 4 September. Tankers have come since the plant suspended its operations on {6 September}.",
    "Drones are banned over Elm until 20 November. With the ban due to lapse on {18 November}, pilots are glad.",
    "The strike began on 3 May. On {5 May}, the first day of the strike, no bus ran.",
    "The fair closes on Sunday. Moe will sing on {Saturday}, the last day of the fair.",
    "The council will decide on 18 March whether to shut a hut. If the council backs the plan on 25 March, Moe quits.",
    "Lund resigned as mayor on 3 May. Moe has led the town since Lund's resignation on {5 May}.",
    "Lund took over as chief executive of Moe Rail on 3 May. Since Lund took over on {13 May}, it has sold ships.",
    "The boy was last seen on 3 May. The boy has not been seen since {5 May}.",
    "Moe vanished on 3 May. Moe, missing since {5 May}, has a son.",
    "The army took over on 3 May. Since the coup on {5 May}, no one has been allowed out.",
    "The plant shut down on Saturday. Wards have used tanks ever since the plant went off on {Friday}.",
)
LEFT_ALONE = (
    "The quake – the second in a week – struck on Monday. The quake on Saturday felled a tower, Moe said.",
    "The quake, the second in a week, struck on Monday. Since Saturday's quake, Moe has slept outdoors.",
    "The ferry sank on Monday – Moe was aboard – and Moe swam. Moe, who swam ashore on Tuesday, is a keeper.",
    "The council closed the pier, the oldest in Elm, on 3 May. The pier at Ash, which closed on 13 May, is older.",
    "Lund closed the pier to ships, and Moe opened it to cars on 3 May. Nobody has fished since it closed on 13 May.",
    "Moe Timber (MT) sold the mill on 3 May. Since Ash Timber (AT) sold its mill on 13 May, the yard has been shut.",
    "No boat has gone out since Storm “Ola” made landfall on May 3. Storm “Una”, which struck on May 5, felled trees.",
    (
        "The council closed the pier, which opened in 1932, to lorries on 3 May. A ramp came after the pier closed to "
        "cars on 13 May."
    ),
    "The quake struck on May 3. The next quake came on May 4. The quake on May 5 felled a tower.",
    "The council closed the pier on 3 May. Its gates were shut on 9 June. The pier, which closed on 13 May, is old.",
    "A leak will force the plant to shut on 5 May. The plant had shut on 3 May after a fire.",
    "The fire broke out on 3 May in a mill. The fire claimed a third victim on 5 May.",
    "The mill burned down on 3 May. The blaze that devoured a barn on 5 May was put out.",
    "The case was heard on Friday. When the case came up on Friday, it was posted to 12 November.",
    "A decree was signed on Sunday. The second decree followed on Monday. Farmers oppose Monday's decree.",
    "The nurses downed their tools on 3 March. The boycott on 10 March closed two wards.",
    "The council is due to vote on the pool on 3 June. Moe will sing when they vote on the road on 10 June.",
    "A toll has been charged since June 3. The bridge was opened on June 5. The mill has been shut since June 9.",
    "Cores which were withdrawn on Monday were clean. The other cores, which a team withdrew on Friday, melt.",
    "Moe was arrested on 9 March 2023. His wife sang until 19 March that year, the morning he was released.",
    "The plant halted its ovens on 4 September. Shops are empty since the plant suspended deliveries on 6 September.",
    "Drones are banned over Elm until 20 November. Kites are banned until 18 November. The ban on kites ends then.",
    "A strike began at Elm on 3 May. A second one began on 5 May. On 5 May, the first day of the strike, no bus ran.",
    "The store closes on Sunday. Moe will sing on Saturday, the last day of the sale, and on the last day of the year.",
    "The planning board will vote on the tower on 3 June. If the council approves the plan on 10 June, work begins.",
    "The rule took effect on 3 May. The levy has been collected since 5 May. The bridge has been in use since 9 May.",
    "Lund resigned as keeper on 3 May. Since her resignation as mayor on 5 May, she has sung.",
    "Moe was last seen on 3 May. Ruiz was last seen on 5 May. Ruiz has not been seen since 5 May.",
)


def test_is_found() -> None:
    assert [text for text in FOUND if warned(text, "QC613") != ["QC613"]] == []


def test_is_left_alone() -> None:
    assert [text for text in LEFT_ALONE if warned(text, "QC613")] == []
