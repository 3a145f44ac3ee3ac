"""Slips between places far apart, or told in other words: what is found, and what is left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    ("QC602", "Three schools were shut on Friday: Holt Primary, Pine Grove, St. Bran's and Senn Creek Middle."),
    (
        "QC613",
        "The road was blocked by a column on May 9.|Talks have been held since May 6, when the road was blocked.",
    ),
    ("QC602", "The mayor said two villages, which are Elmsford, Oakham and Ashby, have no power since Monday."),
    (
        "QC602",
        (
            "Three schools, which include a nursery, closed, he said. The three mills, which were Holt, Bray, "
            "Senn and Dunn, had burned down."
        ),
    ),
    (
        "QC602",
        (
            "The minister said five wards had been cut off by the flood. She listed the wards as Arden, Holt, "
            "Bray and Senn."
        ),
    ),
    (
        "QC602",
        (
            "Two ferries were held in port after the inspection, the Harbour Board said on Monday.|The board "
            "identified the ferries as Ana Lind, Bella Rosa and Corrie Jane."
        ),
    ),
    (
        "QC602",
        (
            "Four stations on the northern line will shut for repairs, the operator said.|The stations are Holt, "
            "Bray, Senn Cross, Dunn Lane and Overby."
        ),
    ),
    (
        "QC602",
        (
            "A three-member panel has been set up to look into the leak. The panel comprises Ann Lamm, Bo Ruiz, "
            "Cy Teal and Di Oakes."
        ),
    ),
    (
        "QC602",
        (
            "The three-judge bench, which heard the plea on Monday, reserved its order. The bench consisted of "
            "Justices Arun Rao, Vikram Sen, Leela Nair and Om Puri."
        ),
    ),
    ("QC602", "He said three dams in the valley must be looked at this year: the Holt, Bray, Senn and Dunn dams."),
    ("QC602", "The council will close two pools next spring: the Holt, Bray and Senn pools."),
    (
        "QC602",
        (
            "Officers from three departments attend the meetings, he explained, namely forestry, fisheries, "
            "health and customs."
        ),
    ),
    (
        "QC602",
        (
            "Residents of six districts were told to boil water on Friday. Affected districts are Holt, Bray, "
            "Senn, Dunn and Overby."
        ),
    ),
    (
        "QC602",
        (
            "Police said three men were arrested after the raid. Those arrested were named as Ann Lamm, Bo Ruiz, "
            "Cy Teal and Di Oakes."
        ),
    ),
    (
        "QC602",
        (
            "Three people died when the wall fell, police said. The dead were identified as Ann Lamm, Bo Ruiz, Cy"
            " Teal and Di Oakes."
        ),
    ),
    (
        "QC602",
        (
            "The cholera outbreak has reached four districts of the north, the ministry said on Tuesday.|Dr. Lamm"
            " gave the affected districts as Holt, Bray, Senn, Dunn and Overby."
        ),
    ),
    (
        "QC602",
        (
            "Two nurses were beaten at the gate, she said. Named by her as the injured were Ann Lamm, Bo Ruiz and"
            " Cy Teal."
        ),
    ),
    (
        "QC603",
        (
            "The poll covered 900 homes. Some 55 per cent were for the road, 34 per cent opposed it and 15 per "
            "cent expressed no view."
        ),
    ),
    ("QC603", "In a ballot of members 61% backed the deal, 28% rejected it and 14% abstained."),
    ("QC604", "Its 30 flats consist of twelve one-bed, nine two-bed and seven three-bed units."),
    ("QC604", "The block's 48 units comprise 20 studios, 16 one-bedroom flats and 10 family homes."),
    (
        "QC613",
        (
            "The full council meets on Thursday, March 14, to vote on the depot.|Opponents plan to fill the "
            "gallery, said Ann Lamm.|She wants officers to bring costed options to the meeting on March 13."
        ),
    ),
    (
        "QC613",
        (
            "Parents staged a sit-in outside the depot on Feb 11 after a pipe burst.|Those who joined the Feb 13 "
            "sit-in outside the depot will not be fined, the chairman said."
        ),
    ),
    (
        "QC613",
        "The decree, published on 3 March, closes the pass.|The publication of the decree on 8 March drew protests.",
    ),
    (
        "QC613",
        (
            "The publication of the decree of closing, on 3 March, stranded 300 lorries.|The decree published on "
            "8 March sets a fine of 50,000 francs."
        ),
    ),
    (
        "QC613",
        (
            "The agency opened an inquiry into the spill on Friday, Oct. 10.|The inquiry, opened on Oct. 9, can "
            "end in a fine."
        ),
    ),
    (
        "QC613",
        (
            "The keys were handed over at a ceremony on August 14. The pumps had not been bought.|Three of the "
            "nine pump houses had no power at the ceremony on August 24."
        ),
    ),
    (
        "QC613",
        (
            "The council takes up the matter Tuesday night.|She said the firm will send somebody to Wednesday's "
            "council meeting."
        ),
    ),
    (
        "QC601",
        (
            "Inspectors visited 14 of the region's 28 clinics between May and July.|The 15 clinics that were "
            "visited had one nurse for 400 patients on average."
        ),
    ),
    (
        "QC601",
        "Monitors tested 22 of the county's 60 wells in spring.|Of the 24 wells tested in spring, nine held lead.",
    ),
    (
        "QC601",
        (
            "The cooperative groups 186 beekeepers, most of them small.|The 168 members of the cooperative will "
            "vote on Sunday."
        ),
    ),
    (
        "QC601",
        (
            "Lamm Partners, which owns 9.7pc of the brewer, wrote to the board.|With its 9.3pc holding, Lamm "
            "Partners can call a vote."
        ),
    ),
    (
        "QC601",
        (
            "Ruiz holds a 12.4 percent stake in the port.|Ruiz bought in at a low price.|His 14.2 percent stake "
            "is worth $40 million."
        ),
    ),
    (
        "QC601",
        (
            "Eighty-four families lodged a complaint on Monday over the smell.|The governor said each of the 48 "
            "families would get $500 as preliminary aid."
        ),
    ),
    (
        "QC601",
        (
            "The lift ran backward for 41 seconds on Feb. 17.|In the 47 seconds that the chairs ran backward, "
            "nobody screamed."
        ),
    ),
    (
        "QC601",
        (
            "The plan would force children onto a bus for 35 minutes each way to the Hartwell pool.|A ride of 45 "
            "minutes each way to Hartwell would eat the morning, she said."
        ),
    ),
    (
        "QC601",
        "The nearest clinic is in Marlow, 47 miles away.|Her sister drives her the 57 miles to Marlow twice a week.",
    ),
    ("QC601", "Holt is a 40-minute drive from the site.|Few will make the 50-minute drive to Holt, he said."),
    (
        "QC601",
        (
            "Kirk was handed a £3,000 fine in October after a row with a referee.|The £3,500 he paid in October "
            "may look like loose change."
        ),
    ),
    (
        "QC601",
        (
            "A fund of 6.2 million francs had been set aside for filters.|They want the 6.8 million francs of the"
            " fund to be paid to them at once."
        ),
    ),
    (
        "QC601",
        (
            "The Greens and the Liberals hold 23 of the 45 seats on the new council.|The 41 councillors take "
            "their oath in January."
        ),
    ),
    (
        "QC601",
        "The greenhouse, 85 metres long, was built in 1911.|Gales have torn glass from the 95-metre greenhouse.",
    ),
    ("QC601", "Some 1,240 pupils are taught there.|Parents of the 1,420 pupils got a letter on Friday."),
    ("QC601", "The bank will close 31 branches by June.|Staff at the 37 branches were told on Monday."),
    (
        "QC604",
        (
            'The mill told growers in writing that arrears of ₹48 crore would be cleared by May-end.|"The first '
            'tranche will come soon," said Ann Lamm.|She said ₹20 crore would be released in March, ₹16 crore in '
            "April and the remaining ₹10 crore in May."
        ),
    ),
    (
        "QC604",
        (
            "The town must find $9.2 million for the bridge.|The state will pay $4 million, the county $3 million"
            " and the town the remaining $2.6 million."
        ),
    ),
    (
        "QC604",
        (
            "The grant is worth £640,000.|Of that, £300,000 goes on pipes, £200,000 on pumps and the other "
            "£160,000 on paint."
        ),
    ),
    (
        "QC604",
        (
            "He owed his brother €84,000. He paid back €30,000 in May, €26,000 in June and the remaining €24,000 "
            "in July, the court heard."
        ),
    ),
    ("QC604", "Six of her nine workers had been sent home, and the four who stay are paid by the half day."),
    ("QC604", "Eight of the 20 beds are closed, and the 14 that remain are full."),
    ("QC604", "The contract costs $20,000 this year, up 20% from $16,000 last year."),
    ("QC603", "Half of the orders came from schools, 30% from clinics and 25% from firms."),
    (
        "QC604",
        (
            "Latch had revenue of $94 million last year, up from $80 million the year before.|It has three "
            "plants.|Last year's sales gain, 21 percent, was the best since 2018."
        ),
    ),
    ("QC603", "A third of the money came from fees, 40 percent from grants and 30 percent from gifts."),
    (
        "QC613",
        "Police detained the editor, Bo Ruiz, on June 4.|Ruiz, who has been held since June 14, is on hunger strike.",
    ),
    ("QC613", "The ceasefire came into force on 2 June.|Shelling has gone on since the ceasefire of 12 June."),
    ("QC613", "The curfew took effect on Friday.|Shops have been shut since the curfew began on Thursday."),
    (
        "QC613",
        (
            "A bus overturned near Holt on Friday, killing four pupils.|Relatives of the pupils killed in "
            "Thursday's accident met the mayor."
        ),
    ),
    ("QC613", "The tannery burned down on March 9.|Insurers have paid nothing since the March 19 fire."),
    (
        "QC613",
        "Her report came out in the spring of 1968.|When the report appeared, in the autumn of 1969, two firms sued.",
    ),
    ("QC613", "The treaty was signed in Oslo on 4 May.|Troops have left since the treaty was signed on 14 May."),
    ("QC613", "The plant was to close on 30 June.|Workers learned in May that the plant would close on 30 July."),
    ("QC613", "Applications close on 12 April.|Those who miss the 21 April deadline must wait a year."),
    (
        "QC613",
        (
            "HOLT, Norway, Oct. 14, 2025 (Ard) -- Oysters have died in the harbour of Holt.|The institute opened "
            "a process against the firm on Friday, Oct. 10.|The process, opened on Thursday of last week, can end"
            " in a fine."
        ),
    ),
    ("QC601", "The board decided to close it by seven votes to four.|The 7-5 vote came after two hours of talk."),
    ("QC601", "The council voted seven to four for the road.|After the 8-4 vote the gallery cheered."),
    ("QC601", "Councillors voted by 14 votes to nine to sell the hall.|The 14-8 vote ends a long row."),
    ("QC601", "Holt is 22 miles away.|It is a 32-mile drive to Holt, she said."),
    ("QC604", "Three of the seven guards were off duty, and the five who remained saw nothing."),
    ("QC613", "A service will be held on March 14 in Holt church.|Pupils will sing at the March 15 service."),
    ("QC613", "The inquest was set for May 4.|Relatives will speak at the May 14 inquest."),
    ("QC613", "The funeral will take place on Friday in Holt.|Roads will be shut for Saturday's funeral."),
    (
        "QC602",
        (
            "He said three villages, which are Al-Nakhil, Al-Jisr, Bab al-Suq and Al-Rashad, have no supply till "
            "this moment."
        ),
    ),
)

LEFT_ALONE = (
    "The two men were picked up at a checkpoint on March 9.|Two others have been held since March 7.",
    "Police detained the editor, Bo Ruiz, on June 4.|Ana Moe, who has been held since June 14, is ill.",
    "The ceasefire came into force on 2 June.|It was broken, and a new ceasefire of 12 June holds.",
    "A ferry hit the quay at Holt on June 3.|A van hit a wall on June 8.|Police want to hear of the June 8 accident.",
    "The museum was opened in 1884.|It opened again in 1894 after a fire.",
    "The vote is in September.|The October vote in Brell is another matter.",
    "He joined the firm in 1998.|He left in 2004, and joined the firm again in 2010.",
    "The hall was opened in 1884.|A second hall was opened to visitors in 1894.",
    "Ruiz will be sentenced on 14 May.|Lamm will be sentenced on 24 May.",
    "The plant was to close on 30 June.|It will now close on 30 July.",
    "The ceiling comes into force in January.|The tax comes into force in February.",
    "Applications close on 12 April.|Applications for grants close on 21 April.",
    "A bus overturned near Holt on Friday.|A tram crashed on Thursday. Nobody was hurt in Thursday's accident.",
    (
        "HOLT, Norway, Oct. 14, 2025 (Ard) -- Oysters have died in the harbour of Holt.|The institute opened "
        "a process against the firm on Friday, Oct. 10.|The process, opened on Friday of last week, can end "
        "in a fine."
    ),
    "The board decided to close it by seven votes to four.|The 7-4 vote came after two hours of talk.",
    "The ship was late from seven to four on the day of the vote.|The 8-4 vote was quick.",
    "The panel voted five to two.|The council later voted 8-4.|The 8-4 vote was quick.",
    "A vote may take five to ten minutes.|The 8-5 vote was quick.",
    "Three of the seven guards were off duty, and the five who remained in the town slept.",
    "Holt is 22 miles away by road.|As the crow flies it is 15 miles away.|It is a 22-mile drive to Holt.",
    "A service will be held on March 14 in Holt church.|The bus service on March 16 will be free.",
    "The trial was held on May 4.|The May 4 trial was short.|The retrial on May 14 is to be long.",
    "The mayor said three villages, which are Elmsford, Oakham and Ashby, have no power since Monday.",
    (
        "The minister said five wards had been cut off by the flood. She listed the worst-hit wards as Arden,"
        " Holt, Bray and Senn."
    ),
    (
        "The minister said five wards had been cut off. Three wards were rated red. She listed the wards as "
        "Arden, Holt and Bray."
    ),
    (
        "Four stations on the northern line will shut. Among the stations are Holt, Bray, Senn Cross, Dunn "
        "Lane and Overby."
    ),
    "A three-member panel has been set up to look into the leak. The panel includes Ann Lamm and Bo Ruiz.",
    "He said three dams in the valley must be looked at this year: the Holt, Bray and Senn dams.",
    "The ministry said four districts were hit. The other districts are Holt, Bray and Senn.",
    "Three towns have signed the pact. The towns nearest to the lake are Holt, Bray, Senn and Dunn.",
    (
        "Residents of six districts were told to boil water on Friday. The districts of Holt, Bray and Senn "
        "were told on Saturday that they need not."
    ),
    "The ship called at three ports last year. The ports are Holt, in Denmark, Bray, in Ireland, and Senn.",
    "Police said three men were arrested after the raid. The men were employees of Lamm, Ruiz and Teal and Sons.",
    (
        "At least three people died when the wall fell, police said. The dead were identified as Ann Lamm, Bo"
        " Ruiz, Cy Teal and Di Oakes."
    ),
    (
        "Three people died on Monday, and a fourth on Friday. The dead were identified as Ann Lamm, Bo Ruiz, "
        "Cy Teal and Di Oakes."
    ),
    (
        "The two counties with the highest rates were in the north. The counties in the study were Holt, "
        "Bray, Senn and Dunn."
    ),
    (
        "Three of the nine injured were moved to Ostby. The deceased were identified as Ann Lamm, Bo Ruiz, Cy Teal "
        "and Di Oakes."
    ),
    "Two teams will go through from each group. The teams are Holt, Bray, Senn and Dunn.",
    "The two sides, which are Lamm, Ruiz and Teal's partners, met.",
    (
        "Six teams will play, and the top four teams go on to the finals. The teams are Holt, Bray, Senn, "
        "Dunn, Overby and Ash."
    ),
    (
        "The full council meets on Thursday, March 14, to vote on the depot.|The planning panel's meeting on "
        "March 13 will look at the costs."
    ),
    "The full council met on March 14.|At the meeting on April 11 it will look at the costs.",
    (
        "The council meets on Thursday.|At the meeting last Monday nothing was said.|The committee will bring"
        " the matter to the meeting on Friday."
    ),
    "Parents staged a sit-in outside the depot on Feb 11.|Nurses staged a sit-in outside the hospital on Feb 13.",
    "Work on the Holt lock began on August 14.|Work on the Bray lock began on August 24.",
    "The two men were picked up on March 9.|Two women have been held since March 7.",
    "The board met on Aug. 9.|It met again on Aug. 19.|The Aug. 19 board meeting was short.",
    (
        "The keys were handed over at a ceremony on August 14.|A ceremony for the drowned was held on August "
        "24.|The ceremony on August 24 drew 400."
    ),
    "The council takes up the matter Tuesday night.|She will speak at Wednesday's planning meeting.",
    "Rallies were held on March 3 and on March 8.|The March 8 rally drew 400 people.",
    "A hearing was held on May 3.|The next hearing is on May 13.|Ann Lamm will speak at the hearing on May 13.",
    "The first vote was on May 3.|The vote on May 13 is the last chance for the bill.",
    "A ferry hit the quay at Holt on June 3.|A bus hit a tree at Bray on June 8.|Four died in the June 8 accident.",
    "The men were arrested on March 7.|They were released on March 9..",
    "The strike, which began on May 2, was called off on May 12.|The May 12 deal gives them 4 percent.",
    "Her report came out in 1968.|Her second report appeared in 1969.",
    (
        "Inspectors went to 14 of the region's 28 clinics between May and July.|The 14 clinics that were "
        "visited had one nurse each.|The 28 clinics treat 400 people a day."
    ),
    (
        "Monitors tested 22 of the county's 60 wells.|The 38 wells that were not tested are shut.|The 25 "
        "wells in the north are clean."
    ),
    "The cooperative groups 186 beekeepers.|The 168 dairy farmers of the valley will vote on Sunday.",
    "Lamm Partners owns 9.7pc of the brewer.|With its 9.3pc holding, Ruiz Capital can call a vote.",
    "Eighty-four families lodged a complaint.|A preliminary count had been 48 families.",
    "The bus takes 35 minutes to Holt.|A train needs 25 minutes to Holt.",
    "The nearest clinic is in Marlow, 47 miles away.|The one in Dunn is 57 miles away.",
    "Holt is a 40-minute drive from the site.|Few will make the 90-minute walk to Holt.",
    "It used to be a 40-minute drive to Holt.|With the bridge shut it is a 50-minute drive to Holt.",
    "Kirk was handed a £3,000 fine in October.|The £3,500 he paid in May for a ring may look like loose change.",
    "The greenhouse, 85 metres long, was built in 1911.|The palm house, which is 95 metres long, is older.",
    (
        "The Greens hold 23 of the 45 seats on the council.|The 41 councillors who voted on Monday took two "
        "hours. Four were absent."
    ),
    "He ran the race in 52 minutes.|The 57 minutes that the hearing lasted were dull.",
    "The bank will close 31 branches by June.|Staff at the 37 branches that stay open were told on Monday.",
    "The school has 240 pupils.|The 420 pupils of the other school got a letter.",
    (
        "The town must find $9.2 million for the bridge.|The state will pay $4 million, the county $3 million"
        " and the town the remaining $2.2 million."
    ),
    (
        "The town must find $9.2 million for the bridge, of which it has $1 million.|The state will pay $4 "
        "million, the county $3 million and the town the remaining $1.2 million."
    ),
    (
        "The firm spent $9.9 million in all last year.|It bought a ship for $6 million: it paid $4 million at"
        " once and the remaining $2 million in May."
    ),
    "Six of her nine workers had been sent home, and the three who stay are paid by the half day.",
    "Six of her nine workers had been sent home, and the four who stay in a hut are new.",
    "The contract costs $20,000 this year, up 25% from $16,000 last year.",
    "Half of the orders came from schools, 30% from clinics and 20% from firms.",
    "Half of the men row, 30% of the women sail and 25% of both swim.",
    (
        "Latch had revenue of $94 million last year, up from $80 million.|Last year's sales gain in Europe, "
        "21 percent, was the best since 2018."
    ),
    "A third of the money came from fees, 37 percent from grants and 30 percent from gifts.",
    "Half of those asked own a car, 30% a bike and 25% a boat.",
    "Half came from schools, 30% from clinics and 25% from both.",
    "Half went to schools last year, 30% to clinics and 25% to firms this year.",
    "A vigil was held on Monday in Corby.|The vigil on Tuesday in Alston drew more people.",
    "The team lost the match on Saturday.|For the match on Sunday, the coach rested two players.",
    "The council approved the plan at a meeting on May 12.|At the May 19 meeting, it heard from builders.",
    "The judge set the hearing for June 10.|She later moved the hearing to June 12.",
    "The trial of Leo Moe opened on March 3.|At the trial on March 5, the judge wept.",
    "The prosecutor's inquiry, opened on Oct. 10, is not over.|The company opened an inquiry of its own on Oct. 14.",
    "Holt is a 40-minute drive from Corby.|Ann makes the 55-minute drive to Holt from Derby.",
    "Mill has a 9.7 percent stake in the brewer.|The founder's 12.4 percent stake in the brewer is not for sale.",
    "Mill owns 9.7pc of the brewer.|In May it trimmed its holding.|With its 9.3pc holding in the brewer, it waits.",
    "The theatre has 120 seats.|The 110 members of the choir sang.",
    "The company owed $48 million.|A court cut it.|It pays $33 million now, and the remaining $10 million in May.",
    "Three bridges were shut.|A day later the county shut Elm Bridge too.|The bridges are Ash, Oak, Yew and Elm.",
)
RULES = ("QC601", "QC602", "QC603", "QC604", "QC613")


@every(("code", "text"), FOUND)
def test_is_found(code: str, text: str) -> None:
    assert warned(text, *RULES) == [code]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, *RULES) == []
