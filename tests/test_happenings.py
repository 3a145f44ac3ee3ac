"""What happened once and is told with two days, by any words of its sort: found, and what is left alone."""

from __future__ import annotations

from findings import warned

FOUND = (
    "The rink passed its most recent fire inspection on Oct. 14. At that inspection, on {Oct. 24}, no alarm rang.",
    "The board held a drill on Thursday. In that drill, on {Friday}, the sirens failed twice.",
    "The exercise was held on Monday. At the same exercise, on {Tuesday}, a medic was hurt.",
    "Tears flowed in Ostby on Sunday, after a fire razed night stalls.|The fire started on {Saturday} in a shop.",
    "The highest court took up the case on Jan. 8. The state denied it at the hearing on {Jan. 18}.",
    (
        "The province slapped a ban on kites on February 3. They have sold sweets since kites were outlawed "
        "on {February 13}."
    ),
    "The reactor was hooked up to the grid on 7 March. It has run at half its power since the restart on {17 March}.",
    "Moe & Son went to the wall on 6 January. Since the collapse on {16 January}, a rival has hired its bakers.",
    "The theatre pulled the play on 5 November. Since the play was taken off on {15 November}, it has been shut.",
    "The museum put its ship on show on 1 May. Since the exhibition opened on {11 May}, 40,000 people have come.",
    (
        "An Ofsted team descended on the academy on 6 March. Staff had been told of the {16 March} inspection "
        "the day before."
    ),
    "The firm shed 300 jobs at its plant in Elm on 10 June. Since the layoffs on {20 June}, no one works at night.",
    "The Red Cross sent off a convoy to the town on 13 May. No word has come since the convoy set out on {15 May}.",
    "The two parties formed a coalition on 8 November. The market rose when the pact was sealed on {18 November}.",
    "Ken Moe was laid to rest at St Olaf's on 4 May. Since the funeral on {14 May}, a book has lain in the hall.",
    "Prosecutors brought charges against the clerk on June 2. Since her indictment on {June 12}, nobody has called.",
    (
        "The carrier got stuck on a sandbank on 3 July. The beach has been shut ever since the vessel ran "
        "aground on {5 July}."
    ),
    (
        "Peace talks between the two sides got under way on 15 January. Since the negotiations began on 19 "
        "January, 46 have died."
    ),
    "The university sent its rector on leave on 10 March. He found a mess when she was suspended on {13 March}.",
    "The grid left 40,000 homes without power on Sunday night. Owners ask who will pay for {Monday}'s outage.",
    "Authorities fenced off the lake on 7 June. Its income is zero since the lake was enclosed on {17 June}.",
    "The lorry tipped over on the A44 on Monday. Buses are still being diverted because of {Tuesday}'s crash.",
    "The governors turned the offer down on Sept. 14. Talks have not resumed since the rejection on {Sept. 17}.",
    "The panel looked over the nursery on 12 March. The visit on {21 March} came as a shock, she said.",
    (
        "Hackers locked its files on Oct. 3. In the two weeks since the {Oct. 8} attack, 300 appointments have "
        "been canceled."
    ),
    "Two trains ran into each other on 28 August. In the collision on {26 August}, 34 people were hurt.",
    "The ferry was withdrawn on 6 April. The ferry, built in 1988, was withdrawn on {8 April}, he said.",
    (
        "The nightly loss of pressure in Brell, which commenced on 12 July, has saved water. Since {21 July}, when "
        "the nightly loss of pressure in the town started, calls have doubled."
    ),
    (
        "The trial phase, inaugurated in Brell on April 12, saved water. No well has run dry since the trial "
        "commenced on {April 21}."
    ),
    "The sale is to close in spring 2026. If the purchase closes as planned at {the end of 2025}, the club will move.",
    "Services will pass to the town on 12 October. Tickets stay valid after the handover on {19 October}.",
    "Anna Lund was appointed head of the yard in May 2019. Since her appointment in {June 2019} it has made a profit.",
    (
        "Police arrested two men on Wednesday over the theft of a bell. The two, who were arrested on {Tuesday}, are"
        " brothers."
    ),
    "Forty stalls were razed on Sunday night when a gas tanker exploded. He saw what {Saturday}'s inferno had left.",
    (
        "Some 60 soldiers went into the hamlet at first light on May 9 and took nine farmers from the school. The "
        "wives of those led away in the {May 8} raid have had no word."
    ),
    "The council voted 9 to 4 on Tuesday to sell the pier. Ada Moe, who sat through {Wednesday}'s vote, wept.",
    "The main dike broke through at 03:10 on June 9. Since the accident on {June 7}, the level has fallen by a metre.",
    "The warehouse was gutted on Friday evening. {Thursday}'s fire was the tenth on the quay.",
    "The school bus overturned on Monday, hurting 12 pupils. Parents laid flowers where {Tuesday}'s crash happened.",
    "Gunmen opened fire on a wedding on 3 March, killing six. The {4 March} shooting split the clan.",
    "A twister tore through the park at dusk on Friday. Insurers put the cost of {Thursday}'s storm at $4 million.",
    "Thieves broke into the museum on the night of April 12. The robbery of {April 13} could have been prevented.",
    "Rovers won at last, beating Selby 71-64 on Saturday. {Sunday}'s win moved them up a place.",
    "Power failed across the island on Wednesday. The grid operator blamed a gull for {Thursday}'s blackout.",
    "The Marn canal burst its left bank in the small hours of Tuesday. {Wednesday}'s deadly flood took their seed.",
    "About 3,000 people marched to the ministry on Thursday. {Friday}'s protest passed off quietly.",
    (
        "Members voted on Thursday to keep the bell. Floods are rare. She followed {Friday}'s vote from the public "
        "gallery."
    ),
    "The board will vote on Tuesday on the pier. Ahead of {Wednesday}'s vote, the stalls were shut.",
    "He is due to undergo a medical on Thursday. Lavelle flies out this evening ahead of {Wednesday}'s medical.",
    "The choir gave a recital on Saturday. {Sunday}'s recital raised 900 crowns.",
    "The mayor faced a grilling on 4 May in the chamber. The {5 May} grilling lasted two hours.",
    (
        "The ceasefire, which was put to paper on Thursday, calls for calm. Shelling resumed within hours of "
        "{Wednesday}'s signing."
    ),
    "Squatters found on the site after Thursday will be arrested. Families packed up before the {Friday} deadline.",
    "The council will discuss the Sunday vote for mayor. The election, held on {Saturday}, drew a record turnout.",
    "The river burst its banks on Dec. 19. Hundreds have slept in schools since the flood came on {Dec. 17}.",
    "Bus drivers walked off the job on Monday. The strike, which began on {Sunday}, has stranded commuters.",
    (
        "The library opened on Monday with a concert. It has had 4,000 guests since the library opened its doors "
        "on {Saturday}."
    ),
    "Harper was shot outside a club on Saturday. His mother said the shooting on {Friday} had torn them apart.",
    (
        "Airline pilots will begin a walkout on Thursday. Flights were cut ahead of the strike, which starts on "
        "{Wednesday}."
    ),
    "A landslip cut the railway on Saturday. No trains have run since {Sunday}'s landslip.",
    "The assembly gave its consent to the loan on March 4. Since the assembly's approval on {March 6}, half was drawn.",
    "The tribunal turned down the appeal on Tuesday. {Monday}'s rejection of the appeal costs the firm $4m.",
    "The coast guard intercepted the boat on Wednesday. Since the interception on {Thursday}, the crew has been held.",
    "Engineers switched the reactor off on Tuesday. Prices have doubled since the switch-off on {Wednesday}.",
    "The ferry service was halted on Monday. Islanders have had no milk since the halt on {Sunday}.",
    "The president signed the decree on Saturday. Under {Sunday}'s decree, fuel is to be rationed.",
    "The board, which met on Wednesday, raised the fee. The rise follows approval at {Tuesday}'s board meeting.",
    (
        "The ban was lifted in Ash after the hearing on May 3. The hearing will be remembered. At the hearing on "
        "{May 5}, he wept."
    ),
    "Work on the wall will begin in March. Traders have until work on the wall begins in {May} to ask for lots.",
    "The contract was signed on May 13. The minutes of the {May 14} signing will be handed over soon.",
    "A prolongation of the licence was granted on May 3. No hearing preceded the prolongation of {May 5}.",
    "The cores were drawn on Monday. The cores, which a diver drew on {Saturday}, were sent to the laboratory.",
    "He spoke at a toolbox meeting on May 9. A boy had drawn him on {May 11}, the day of the toolbox meeting.",
    (
        "Her kitchen slid into the river just before midnight on Feb. 27. / Since the collapse on {Feb. 25} she "
        "sleeps in a tent."
    ),
    (
        "A torrent of mud tore through Ostby before dawn on Monday. / The lights have been out since the slide on "
        "{Sunday}."
    ),
    (
        "The flattening of homes on 14 May set off a quarrel. / Pupils have had no lessons since the homes were "
        "knocked over on {17 May}."
    ),
    "A pump on Dorsey Street failed on Wednesday. / The water was brown before the pump quit on {Thursday} night.",
    "The council voted the plan through on May 4. / Ana Moe was ill when the plan was voted through on {May 5}.",
    "The singer Bo Lie breathed his last on Sunday. / He was weak before his demise on {Thursday}.",
    (
        "Moe Paper said that its head, Bo Lie, would step down on March 31. / He stays on after his exit as head "
        "at {the end of May}."
    ),
    "The rules take effect on Jan. 1. / Clerks said that the rules would kick in on {March 1}.",
    (
        "The council voted to shut the Ostby pool at the end of October. / The staff will stay until the pool "
        "shut on {30 September}."
    ),
    "A cube is to be launched on 11 April. / It is kept under nitrogen until the launch in {the second week of May}.",
)
LEFT_ALONE = (
    "The mayor toured the jail on Tuesday. After that tour, on Wednesday, he met the warden.",
    "The state inspected the plant on March 4. The report of that inspection, on March 14, found two blocked exits.",
    "The boat failed a stability test on Monday. It failed the same test on Tuesday.",
    "Tears flowed in Ostby on Sunday, after a huge midnight fire razed shops.|The fire started on Saturday in a shop.",
    "A man who spent years in prison was released Wednesday.|The release was first set for Thursday.",
    "Tears flowed in Ostby on Sunday, after a midnight fire razed 214 shops.|The fire started on Saturday in a shop.",
    "Bo Dahl was held on 9 November. He confessed on 19 November. He is silent since the confession on 19 November.",
    (
        "The film opened in Norby on 12 July. It reached cinemas abroad on 21 July. Since the foreign "
        "release on 21 July, it has won."
    ),
    "The reactor was shut down on 17 March. Prices rose. The restart on 27 March was watched by hundreds.",
    (
        "Oria severed ties on 17 July. Its ambassador had been called home on 7 July. Since the recall on 7 "
        "July, trucks have been stuck."
    ),
    (
        "The banker was sentenced on 9 June to four years. Since the appeal was lodged on 19 June, he has "
        "had a cell of his own."
    ),
    (
        "The body was found on 23 February, after a search. The beacon was not discovered until 24 February, "
        "when a car was moved."
    ),
    (
        "The museum put its ship on show on 1 May. The ship's keel was restored from 11 May. Since the work "
        "began on 11 May, it has been shut."
    ),
    (
        "The firm shed 300 jobs in Elm on 10 June. Since the fire at its depot in Halden on 20 June, no one "
        "works at night."
    ),
    "The convoy was sent off on 13 May. Ferries from Moss, which set out on 15 May, carried flour.",
    "Kite flying was banned on February 3. A court struck down the ban on February 13.",
    "The company applied for a permit on 11 April. It granted the permit on 17 April.",
    (
        "Ana Moe was taken into custody on 2 March. She was charged on 4 March with fraud. Since the charge "
        "on 4 March she has slept badly."
    ),
    (
        "The ferry ran onto rocks on 9 August. The wreck was raised on 19 August. Since it was lifted on 19 "
        "August, the hull has stood in a dock."
    ),
    (
        "It was made known on Wednesday by the chamber. He told a sitting on Tuesday, and the disclosure had "
        "not surprised him."
    ),
    "The press gathered at the club on Tuesday. He will be absent from Thursday's meeting.",
    "They fenced off the ground on Thursday. Water from the enclosures on Tuesday held no oxygen.",
    "She retired from the library in 2015. Her last retirement, from the choir, came in 2022.",
    "Her first book appeared in 1968. The revised edition of 1983, which came out in Oslo, sold well.",
    "The mill closed in June. Villagers protested at the closure of the mill in July.",
    "Bids for boats close on March 1. Weavers have until March 11 to send in their bids.",
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
    "The board will vote on Monday. Tuesday's vote in the House was close.",
    "The fire started on Saturday. Firefighters put out the blaze on Monday.",
    "The attack came two days after Thursday's attack on a market. Troops were sent after Saturday's raid.",
    "The ambassador arrived on Monday. The minister's arrival on Tuesday went unnoticed.",
    "A woman died on Monday. A man died on Tuesday. Tuesday's death was the eighth.",
    "The flood came on Sunday. By Tuesday, the flood had reached Oxley.",
    "Police charged Moe on Monday with theft. Police charged Moe on Friday with fraud.",
    "The chain opened a shop on Monday. The library opened on Friday.",
    "They announced the deal on Monday. The deal was signed on Wednesday.",
    "Ahead of the May 13 signing, he slept. The contract was signed on May 12 last year.",
    "The cores were drawn on Monday. Other cores, which a diver drew on Saturday, were sent to the laboratory.",
    "The mayor met the keeper on May 9. He drew her on May 11, the day of the toolbox meeting.",
    "The deal was signed in May. In June Ana Moe left",  # a text that ends with its verb
    "The search was suspended on March 3 at dusk. / It resumed on March 4 and",
    "The rules take effect on Jan. 1. / Clerks said that the rules for shops would kick in on March 1.",
    "An audit on Monday found 612 wrong bills. / He had checked 430 of the wrong bills as of Friday.",
)


def test_is_found() -> None:
    assert [text for text in FOUND if warned(text, "QC613") != ["QC613"]] == []


def test_is_left_alone() -> None:
    assert [text for text in LEFT_ALONE if warned(text, "QC613")] == []
