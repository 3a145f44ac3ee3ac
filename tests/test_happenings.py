"""What happened once and is told with two days, by any words of its sort: found, and what is left alone."""

from __future__ import annotations

from findings import warned

FOUND = (
    "Forty stalls were razed on Sunday night when a gas tanker exploded. He saw what Saturday's inferno had left.",
    (
        "Some 60 soldiers went into the hamlet at first light on May 9 and took nine farmers from the school. The "
        "wives of those led away in the May 8 raid have had no word."
    ),
    "The council voted 9 to 4 on Tuesday to sell the pier. Ada Moe, who sat through Wednesday's vote, wept.",
    "The main dike broke through at 03:10 on June 9. Since the accident on June 7, the level has fallen by a metre.",
    "The warehouse was gutted on Friday evening. Thursday's fire was the tenth on the quay.",
    "The school bus overturned on Monday, hurting 12 pupils. Parents laid flowers where Tuesday's crash happened.",
    "Gunmen opened fire on a wedding on 3 March, killing six. The 4 March shooting split the clan.",
    "A twister tore through the park at dusk on Friday. Insurers put the cost of Thursday's storm at $4 million.",
    "Thieves broke into the museum on the night of April 12. The robbery of April 13 could have been prevented.",
    "Rovers won at last, beating Selby 71-64 on Saturday. Sunday's win moved them up a place.",
    "Power failed across the island on Wednesday. The grid operator blamed a gull for Thursday's blackout.",
    "The Marn canal burst its left bank in the small hours of Tuesday. Wednesday's deadly flood took their seed.",
    "About 3,000 people marched to the ministry on Thursday. Friday's protest passed off quietly.",
    "Members voted on Thursday to keep the bell. Floods are rare. She followed Friday's vote from the public gallery.",
    "The board will vote on Tuesday on the pier. Ahead of Wednesday's vote, the stalls were shut.",
    "He is due to undergo a medical on Thursday. Lavelle flies out this evening ahead of Wednesday's medical.",
    "The choir gave a recital on Saturday. Sunday's recital raised 900 crowns.",
    "The mayor faced a grilling on 4 May in the chamber. The 5 May grilling lasted two hours.",
)
LEFT_ALONE = (
    "The board put out a statement on Monday. Tuesday's statement was longer.",
    "The choir gave a recital on Saturday. Recitals are free. Sunday's recital raised 900 crowns.",
    "The band plays a gig on Friday. It plays Elm on Saturday. Saturday's gig is sold out.",
    "He undergoes a medical on Thursday. The medical on Friday of his brother was short.",
    "Stalls were razed on Sunday night when a tanker exploded. Saturday's fire at the Elm depot was soon out.",
    "Gunmen opened fire on a wedding on 3 March. Police came on 4 March. The 4 March shooting of the men ended it.",
    "Harden Town beat Selby 3-1 on Saturday. Sunday's win by Rovers means they are second.",
    "Harden Town beat Selby 3-1 on Saturday. Sunday's 5-3 win was harder.",
    "The panel voted on Tuesday to send the bill on. Ahead of Wednesday's vote, the whips were at work.",
    "The panel voted on Tuesday to send the bill on. Wednesday's vote is expected to be close.",
    "She was robbed on Friday. The Saturday raid on a jeweller was filmed.",
    "The river burst its banks on Tuesday. Wednesday's flood warning was lifted at noon.",
    "Police made no arrests on Saturday. Sunday's march went on.",
    "The mayor said on Tuesday that the fire was out. Monday's fire burned four huts.",
    "Two fires hit the quay. A shed was gutted on Friday. Thursday's fire was smaller.",
    "A shed was gutted on Friday. A barn burned on Thursday. Thursday's fire was smaller.",
    "Rovers lost to Ash on Saturday. They want to make up for Saturday's defeat in Tuesday's match.",
    "The army attacked the port on 3 May. The rebels answered with the 5 May assault on the airfield.",
    "A storm hit the coast on Friday. A Sunday storm will be weaker.",
)


def test_is_found() -> None:
    assert [text for text in FOUND if warned(text, "QC613") != ["QC613"]] == []


def test_is_left_alone() -> None:
    assert [text for text in LEFT_ALONE if warned(text, "QC613")] == []
