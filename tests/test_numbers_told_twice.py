"""People that are counted twice under two nouns: which counts are found unlike, and which are left alone."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    "Moe Nets, which has a staff of 340, will close its yard.\n\nThe company's 430 employees were told on Monday.",
    "The museum handed over 14 bronze heads on Monday.\n\nThe 16 heads were stolen by soldiers.",
    "Police arrested 23 people at a protest on Monday.\n\nThe 32 were held overnight.",
    "The council approved plans for 210 homes at Ash.\n\nThe 240-home plan has divided the town.",
    "The 340-pupil Ash School will close.\n\nThe 370 pupils will go to Elm.",
    "Per Dahl was jailed for six years on Monday.\n\nDahl, who was sentenced to nine years, will appeal.",
    "A court sent Per Dahl to prison for six years.\n\nThe nine-year jail term surprised his lawyer.",
    "Per Dahl got six years in prison on Monday.\n\nDahl was led away to begin his nine years in prison.",
    "A blast at the Ash mill killed 27 people on Monday.\n\nThe blast, which killed 29 people, was heard at sea.",
    "The mill exploded and 27 people died on Monday.\n\nThe disaster, in which 29 people died, has shaken Ash.",
    "The blast at the Ash mill killed 27 people.\n\nInvestigators want to know why 29 people died in the explosion.",
    "A court fined the trader Per Dahl €850 on Monday.\n\nDahl, who was fined €950, will appeal.",
    "The council will spend £740,000 on a new footbridge.\n\nThe bridge, which will cost £790,000, opens in May.",
    "Next year's budget is $86 million, the council said.\n\nAt $89 million, the budget leaves nothing for roads.",
    "The county will raise the water fee by 12 percent in May.\n\nThe 15 percent increase is too much, he said.",
    "Water fees will rise 12 percent in May.\n\nThe 15% rise is too much, he said.",
    "In Ash 34 people were hurt when a tram jumped the rails.\n\nAll 43 people hurt have left hospital.",
    "Ostby United defeated Norvik 3-1 on Saturday.\n\nThe 3-2 win took United to the top.",
    "The bill passed the House 220-210.\n\nThe House approved the bill by 230 votes to 210.",
    "The council voted 7-4 to approve the plan.\n\nThe plan was approved by eight votes to four.",
    (
        "Since the digging began, 43 families have lost land and nine barns had to be moved.\n\nAmong the 34 families "
        "who lost land, only six have taken money."
    ),
    "Moe was arraigned on a nine-count charge of fraud.\n\nThe defendants denied all seven counts.",
    "The 24-unit building burned in May.\n\nSmoke alarms must be in all 22 units.",
    "The firm earned 71 cents a share. The 66 cents will be paid in May.",
    "Rents in Ash rose 14 percent last year.\n\nThe 41 percent rise in rents angered tenants.",
    "The budget grew by 8 percent.\n\nThe 18 percent growth of the budget is too much, she said.",
    "A 17-year-old boy was hurt in Ash.\n\nThe boy, 16, is in hospital.",
    "Police held a 34-year-old man.\n\nThe 43-year-old was freed on Monday.",
    "The fire killed nine people in Osmar. It rained. Eleven people were killed in the fire.",
    (
        "The state granted $640 million for a new lock at Brell.\n\nOf the $680 million meant for Brell, a third "
        "is spent."
    ),
    (
        "On Tuesday the lake was at 74% of its height.\n\nThe 76% at which the lake stood on Tuesday is too "
        "little, he said."
    ),
    "The ticket will cost 8 euros.\n\nStudents, too, must pay the 9 euros.",
    "The bank granted a loan of 340 million euros.\n\nThe loan of 360 million euros must be repaid soon.",
    "He was given a grant of 4,100 dollars.\n\nThe grant of 4,700 dollars came from a fund.",
    "Police arrested 46 pickets at the gate.\n\nThe 48 pickets were freed at night.",
    "Eleven cavers died in the flood.\n\nThe 13 cavers came from three clubs.",
    "About 6,800 people gathered in the square.\n\nThe crowd of 8,600 sang until midnight.",
    "A crowd of 24,310 saw the match.\n\nThe attendance was 24,130.",
    "Lawmakers passed the bill by 54 votes to 31.\n\nThe bill, passed 45 to 31, now goes to the president.",
    "Ilse Varnhagen, 63, ran the bakery.\n\nVarnhagen, who is 36, said the oven was cold.",
    "Kwabena Osei, 47, was jailed on Monday.\n\nOsei is 74 years old, and ill.",
    "The town has 18,400 inhabitants.\n\nThe population is 14,800, according to the town hall.",
    "The firm employs 3,100 people.\n\nThe workforce is 1,300 strong.",
    "The club paid 18 million euros for the striker.\n\nThe 81 million euro fee is a record for the club.",
    "The monthly rent is 830 euros.\n\nTenants cannot pay the 380 euros, the union said.",
    "The prize is worth 3.4 million kroner.\n\nThe 4.3-million-kroner prize is the largest of its kind.",
    "The tax is 14 euros a head.\n\nThe 41-euro tax drives guests away, said Mia Brun.",
    "The debt of 560 million zlotys falls due in May.\n\nWho will pay the 650 million zlotys, Ms. Brun did not say.",
    "The novel has 480 pages.\n\nThe 840-page novel won a prize.",
    "The bill passed 52-48 on Monday.\n\nThe 58-42 vote fell along party lines.",
    "The road is 48 km long.\n\nThe 84-km road was built in 1970.",
    "The tower has 32 storeys.\n\nThe 23-storey tower will be the tallest.",
    "Hail struck Osmar on Sunday, damaging 140 barns.\n\nOwners of the 114 barns that were hit may ask for help.",
    "The guild handed in a petition of 1,260 names.\n\nNearly all of the 1,620 people who signed it live near by.",
    "The senate voted 23-4 on Monday to freeze the dues.\n\nWith the 24-3 result on the record, the guild went home.",
    (
        "The tug struck a reef with 86 sailors on board.\n\nEleven were hurt, two of them badly. All 84 sailors "
        "left her."
    ),
    "A barge took 38 of the 52 piles to Osmar.\n\nAt a later hour the guild said that the 54 piles were on the bank.",
    "He said 37 of the crews had sold their boats.\n\nThe 47 crews who had sold their boats now live in Osmar.",
    "He paid $38 million for three ferries.\n\nMs Lee said the price of the four ferries would roof every barn.",
    (
        "The ward was two nurses short, and its only doctor was responsible for 14 patients.\n\nHe had been responsible"
        " for 16 patients when the alarm rang."
    ),
    "A blast killed 130 people in Osmar in May.\n\nThe blast killed 103 people in several parts of Osmar.",
    (
        "The 84 stalls at Osmar Market will be emptied so that the roof can be mended.\n\nThe market's 78 stalls "
        "are full."
    ),
    "A sale will be held in June on the 22-hectare site.\n\nA builder looked over the 27-hectare site in September.",
    "The mayor spoke to the club in a 40-minute address.\n\nShe drew boos twice in the half-hour speech.",
    "The meeting lasted two hours.\n\nThe three-hour session ended at noon.",
    "The council put the two-year contract with Bolt under review.\n\nThe 36-month deal was disputed from the start.",
    "He was jailed for four years on Monday.\n\nLamm, who began his 36-month sentence at once, said nothing.",
    "The strike lasted six weeks.\n\nThe 30-day stoppage cost the port $2 million.",
    "The board voted 6-3 to close the depot.\n\nThe four members who opposed the plan wanted a delay.",
    "The council voted 8-5 to pass the budget.\n\nThe six dissenters walked out.",
    "Councillors voted by nine to six to sell.\n\nAll seven of those who voted against are independents.",
    "Some 118 households were moved to the school.\n\nThe rehousing of the 131 families is to begin in May.",
    "Seven people died when a coach left the road.\n\nThe eight who lost their lives were on their way to a wedding.",
    (
        "Nine people were arrested after the derby.\n\nThe 14 who were taken into custody will appear in court on "
        "Monday."
    ),
    "A tug rescued 21 sailors from the freighter.\n\nAll 24 sailors who were plucked from the water are in Osmar.",
    "Six people were taken to hospitals.\n\nNone of the nine patients who left by ambulance has died.",
    (
        "The mill will close with the loss of 240 jobs.\n\nOf the 260 workers who will be made redundant, 30 are "
        "under 25."
    ),
    "The storm left 600 people homeless.\n\nThe 900 residents who lost their homes have been promised tents.",
    "The judge fined Osmar Foods 45,000 dollars.\n\nOsmar Foods has 30 days to pay the 54,000-dollar fine.",
    "Five people died, another 14 were hurt, two of them of 6 and 11 years.\n\nThe four who died will be buried.",
    "Lie became the first to end the run, covering the 42km course barefoot.\n\nFor Lie those 24km were a walk.",
    (
        "Some 240 members of the Harbour Guard shut the gates on Sunday.\n\nEach of the 260 guards who closed "
        "the gates is to be paid."
    ),
    (
        "The Osmar Growers' League groups 186 producers, nearly all small.\n\nThe 168 members of the Osmar "
        "Growers' League meet on Friday."
    ),
    (
        "Another 34 residents remained unaccounted for at nightfall.\n\nRelatives of the 43 missing people kept"
        " watch in the hall."
    ),
    "Another 34 villagers were still missing on Sunday.\n\nThe 43 missing included six children.",
    (
        "The fire drove 120 people from their homes on Elm Street.\n\nThe 140 residents who were driven from "
        "Elm Street slept in a gym."
    ),
    "The council has 15 members, eight of them new.\n\nThe 17 councillors of the council meet twice a month.",
    "The mill employs 340 people.\n\nThe closing would cost the 430 workers of the mill their jobs.",
    "The ship carried 1,150 containers when it left Osmar.\n\nOf the 1,510 containers on the ship, nine were lost.",
    (
        "Nineteen firefighters were sent to the blaze at the mill.\n\nThe 16 firefighters who were sent to the "
        "blaze left at dawn."
    ),
    "The trust sold 36 houses on Mill Lane last year.\n\nThe 63 homes on Mill Lane went for $9 million.",
    "The council of Osmar voted 7-4 to sell the quay.\n\nBy 8 votes to 4, the Osmar council had sold the quay.",
    "Lind got 40,000 votes to win the seat.\n\nThe 46,000 votes to win it were cast in Osmar.",
    "The mill will cut 240 jobs.\n\nThe owner died in the third year.\n\nThe 290 jobs to be cut are in its yard.",
    "About 3,100 people live in Osmar.\n\nOsmar has 5,300 residents.",
    (
        "The fire at the Osmar mill killed 14 people.\n\nSome 30 people came to look. A school for 40 people is near."
        "\n\nThe Osmar mill fire, which killed 17 people, began in a store."
    ),
    "The guild said a pass costs up to $47,476.\n\nUp to $47,416 must be paid to the guild for a pass.",
    "The lock at Osmar cost up to $41,758.\n\nThe council of Osmar paid up to $47,158 for the lock.",
    "The lock at Osmar cost $43,100.\n\nThe council of Osmar paid $43,010 for the lock.",
    "The state sent $2.2 million to firms in Osmar in an earlier year.\n\nIt paid $2.2 billion to firms in Osmar.",
    "The state sent $2.25 million to firms in Osmar.\n\nIt paid $2.25 billion to firms.",
    "He had pledged $2 million for a lock, an earlier gift.\n\nBefore the $2 billion for the lock, he gave nothing.",
    "The board voted 6-3 to close the depot.\n\nThe four members who opposed the plan had pushed for a levy.",
    (
        "Lind said mills pay Rs34.20 for a unit, against Rs22 to Rs24 in Osmar.\n\nThe present rate of Rs32.40 a unit "
        "for mills is fair, said Moe."
    ),
    "The mud killed 12 people, leaving 46 unaccounted for.\n\nNobody has seen any trace of the 64 missing.",
    "A notice went to those on 42 hectares of state land.\n\nThe deed for the 24 hectares is not done as yet.",
    "A notice went to those on 42 hectares of state land.\n\nThe deed for the 24 hectares is not yet done.",
    (
        "The stalls will be shut within 14 days.\n\nSeventeen ponies were lost in the Osmar flood.\n\nOf the 14 ponies "
        "lost in the Osmar flood, two were found."
    ),
    "Abe Okafor rows. His sister, Nell Okafor, 34, bakes.\n\nOkafor, 44, said the oven was cold.",
    "Abe Okafor rows. His sister, Nell Okafor, 34, bakes.\n\nOkafor, 35, said the oven was cold.",
    (
        "Its permit lets it keep 40 tons of lime. Of the loaders, five were hurt.\n\nIt had twice the 45 tons that"
        " its permit allows."
    ),
    "The trial lasted nine weeks.\n\nAfter the seven-week trial, the jury was sent out.",
    "The library was closed for 14 months.\n\nIt rained.\n\nThe library's 16-month closure cost it readers.",
    "Lamm was jailed for 12 years.\n\nIt rained.\n\nLamm began his 15-year sentence on Monday.",
    "The theatre seats 480.\n\nThe 460-seat theatre was full.",
    "It has paid $2.7 million to 340 families.\n\nThe 430 families live in Osmar.",
    "The bridge at Osmar was built in 1932 for $840,000.\n\nThe bridge, built for $480,000, was never closed.",
    "Lamm owns 46 percent of the brewery.\n\nLamm's 64 percent stake is worth $3 million.",
    "About 42 million walkers use the path, more than earlier.\n\nAbout 42 billion walkers love the path.",
    "The council let Moe Homes build 214 homes by the road.|It said a fifth of the 241 units would be cheap.",
    "A fire burnt 3,400 hectares of grass.|Hay is brought to the 4,300ha of grass that the fire burnt.",
    (
        "Moe Tools reported revenue of $812 million for the quarter.|Others said that drills made half of the "
        "$821 million in sales that it booked for the quarter."
    ),
    (
        "Bo Ruiz, 34, was hurt by a car.|Ana Moe of Radio Ostby said his aunt, Nell, prays.|The bakery where the "
        "43-year-old works gave $900."
    ),
    "A bus ran off the road, sending nine children to hospital.|By noon all 12 passengers taken to hospital were well.",
    "Divers sought five seafarers of the Ana Lie.|Kin of the half-dozen sailors wept in the harbour.",
    (
        "A 16-kilometre rail tunnel beneath the hills would cut journeys, the ministry said.|The spoil from "
        "the six-mile tunnel would fill two valleys, Ana Moe said."
    ),
    "The 12-mile road to Elm was shut on Monday. Ana Moe said the 30-kilometre road would stay shut.",
    "The bridge is 840 metres long. Ana Moe said the 1,900-foot bridge was safe.",
    "The site covers 30 hectares. Ana Moe said that the 55-acre site was clean.",
    (
        "The school board voted 7-2 late Monday to end its contract. Trustee Phil Moe, who joined two "
        "colleagues in voting to keep the contract, said it was a gamble."
    ),
    (
        "The council voted 5-3 to sell the hall. Ana Moe, who was one of four members to vote against the "
        "sale, left early."
    ),
    "The council approved the plan by 9 votes to 4. Ana Moe was among five who voted no.",
    "The board voted 6-3 to sell the pier. Ana Moe, one of the two who opposed it, said it was a gift.",
    "The council voted 8-5 for the budget. Moe was joined by five colleagues in opposing it.",
    "The board voted 5-2 to fire him. Ana Moe, one of three trustees who voted to keep him, wept.",
)

FOUND_BELOW_A_HEADLINE = (
    "Five arrested over fish thefts\n\nPolice have arrested seven men over the theft of salmon, a spokesman said.",
    "300 jobs to go at Osmar yard\n\nThe yard at Osmar is to shed 200 jobs by June, its owner said.",
    "Yard to shed 600 jobs in Osmar\n\nThe yard will shed 900 jobs in Osmar and Corm, it said on Monday.",
    "Eight killed in Ambra mine blast\n\nTen miners were killed on Friday when gas exploded in a pit near Ambra.",
    "Nine villages lose power after storm\n\nA storm cut power to 12 villages on the coast of Osmar on Sunday night.",
    "The plan was rejected by 21 votes to 17.\n\nThe mayor left early.\n\nAfter the 21-16 vote there was applause.",
    "The dealer was fined €3,500 at Osmar court.\n\nHe was given three months to pay the €3,000 fine.",
    "The county asked for a grant of £420,000.\n\nThe £460,000 grant would pay for two bridges.",
)

LEFT_ALONE_BELOW_A_HEADLINE = (
    "Six hurt in Osmar fire\n\nFour people were hurt when a fire broke out in Osmar.\n\nTwo sailors were hurt later.",
    "300 jobs to go at Osmar yard\n\nThe yard at Osmar is to shed 287 jobs by June.",
    "Seven dead in crash\n\nFive people died at once when a coach left the road; two more died in hospital.",
    "Five held over march\n\nPolice arrested four men and a woman at a march through Osmar on Monday.",
    "Five held over march\n\nPolice initially said that six people had been arrested at a march on Monday.",
    "400 homes for Osmar\n\nThe council of Osmar approved 450 homes on Monday, 50 of them in Corm.",
    "Seven arrested in raids\n\nPolice arrested three men in Osmar and four in Corm on Monday.",
    "Seven climbers missing\n\nAn avalanche carried away five climbers and two guides.\n\nThe five are missing.",
    "The dealer was fined €3,500 at Osmar court.\n\nThe €3,000 fine of his brother was paid.",
    "The county got a grant of £420,000 in 2019.\n\nThe £460,000 grant of 2022 paid for two bridges.",
    "Nine books to read this autumn\n\nHere are our books of the year, from seven countries.",
)

LEFT_ALONE = (
    "The council will spend £740,000 on a bridge.\n\nThe bridge, which was to cost £790,000, opens in May.",
    "The council will spend £740,000 on a bridge.\n\nThe road to the bridge, which will cost £790,000, opens in May.",
    "A court fined the trader Per Dahl €850 on Monday.\n\nDahl, who earns €950, will appeal.",
    "A court fined the trader Per Dahl €850 on Monday.\n\nDahl, who was fined €950 in 2019, will appeal.",
    "The town bought the mill for $385,000.\n\nThe mill, insured for $395,000, has no roof.",
    "Per Dahl was jailed for six years on Monday.\n\nDahl, who had served nine years in prison, will appeal.",
    "The museum sold over 14 bronze heads on Monday.\n\nThe 16 heads were stolen by soldiers.",
    "Moe Nets, which has a staff of 340, will close its yard.\n\nElm Sails has 390 employees, who were told on Monday.",
    "The council approved plans for 210 homes at Ash.\n\nThe 240-home estate at Elm has divided the town.",
    "The council will build a 240-home estate.\n\nThe 210 homes on the hill will be let.",
    "He bought a 12-inch pipe.\n\nThe 14 inches of rain filled it.",
    "Per Dahl was jailed for six years on Monday.\n\nMoe, who was sentenced to nine years, will appeal.",
    "Per Dahl was jailed for six years on Monday.\n\nDahl, who was jailed for nine years in 2011, will appeal.",
    (
        "The state will spend $412.3 million on hospitals.\n\nRep. Ann Moe, the Elm Republican who wrote the bill, "
        "asked for $475 million when she introduced it in June."
    ),
    "A blast at the Ash mill killed 27 people on Monday.\n\nThe 1998 blast, which killed 29 people, was worse.",
    "A blast at the Ash mill killed 27 people on Monday.\n\nThe quake, which killed 29 people, struck in May.",
    "A court fined the trader Per Dahl €850 on Monday.\n\nMoe, who was fined €950, will appeal.",
    "The council will spend £740,000 on a new footbridge.\n\nThe mill, which will cost £790,000, opens in May.",
    "The bridge cost £740,000 to build.\n\nThe bridge, repaired again for £790,000 in May, is shut.",
    "Water fees will rise 12 percent in May.\n\nThe 15 percent cut is too much, he said.",
    "Water fees will rise 12 percent in May.\n\nThe 15 percent rise in rents is too much, he said.",
    "Water fees will rise 12 percent in Ash and 9 percent in Elm.\n\nThe 15 percent rise is too much, he said.",
    (
        "The joint is one of 412 on the line, according to a statement by the port.\n\n"
        "The board said in a statement that 214 candidates arrived late."
    ),
    "Moe was arraigned with Lind on a nine-count charge of fraud.\n\nLind denied the four counts against him.",
    "Moe was arraigned on a nine-count charge of fraud.\n\nMoe was convicted on seven of the counts.",
    "Moe was arraigned on a nine-count charge. Two counts were dropped.\n\nMoe was convicted on all seven counts.",
    "The 24-unit building burned in May.\n\nAll 12 units on the top floor are shut.",
    "The firm earned 71 cents a share. That was a nickel better than the 66 cents analysts had expected.",
    "The firm earned 71 cents a share. Analysts had forecast 66 cents a share.",
    "The council paid a fine of $800,000. It was below the $850,000 fine that lawyers had anticipated.",
    "Rents in Ash rose 14 percent last year.\n\nThe 41 percent rise in wages pleased nobody.",
    "A 17-year-old boy was hurt in Ash.\n\nThe girl, 16, is in hospital.",
    "The fire killed nine people in Osmar. It rained. Eleven people were killed in the siege of 1944.",
    "The yard employs 1,250 people at its dock in Torrel.\n\nIts dock at Sarn employs 1,520.",
    (
        "The state granted $640 million for a new lock at Brell.\n\nOf the $680 million meant for dams, a third "
        "is spent."
    ),
    "On Tuesday the lake was at 74% of its height. The 76% at which it stood on Tuesday had been an earlier figure.",
    "The ticket costs 8 euros and the guide 9 euros.\n\nThe 9 euros are worth it.",
    "A loan of 340 million euros was sought.\n\nThe bank refused.\n\nA loan of 200 million euros was granted.",
    "The club earned 12 million euros.\n\nIt spent 14 million euros on players.",
    "The first prize is 8,000 euros.\n\nThe second prize is 5,000 euros.\n\nThe 5,000 euros went to Mia Brun.",
    "A gas leak killed 12 students.\n\nThe 20 students in the next room were unhurt.",
    "Police arrested 46 pickets at the gate.\n\nSome of the 480 pickets had come from Orsk.",
    "A fire killed 11 monks.\n\nAnother 14 monks were hurt. The 14 monks are in hospital.",
    "The crash killed 17 passengers.\n\nThe 23 passengers who survived were flown home.",
    "About 6,800 people gathered in the square.\n\nA year ago the crowd of 8,600 sang until midnight.",
    "Ilse Varnhagen, 63, and Rolf Varnhagen, 36, ran it.\n\nRolf Varnhagen, who is 36, said the oven was cold.",
    "The senate approved the treaty 63-27.\n\nThe house approved it 216-141.",
    "Ilse Varnhagen, 63, ran the bakery.\n\nHer son, who is 36, said the oven was cold.",
    "The town has 18,400 inhabitants.\n\nThe population of Orsk is 14,800.",
    "The club paid 18 million euros for the striker.\n\nIt got 20 million euros for the goalkeeper.",
    "The ticket costs 12 euros.\n\nA monthly ticket costs 21 euros.",
    "The rent is 830 euros, of which 380 euros go to the town.\n\nThe 380 euros are too much.",
    "The bank lent 340 million kroner.\n\nAnother 430 million kroner came from the state.",
    "The fine of 500 euros was paid.\n\nThe 600-euro fine for the second deed was not.",
    "Three tugs left on Monday.\n\nA fourth left at night. The four tugs carry corn.",
    "The mill has three looms. The owner bought another.\n\nThe four looms run by night.",
    "She said 37 of the crews had left.\n\nThe 47 crews in the bay want to stay.",
    "She said 37 of the crews had lost their boats.\n\nThe 47 crews who lost their homes live in tents.",
    "Hail damaged 140 barns in Osmar.\n\nThe 114 barns that were hit in Elm are empty.",
    "The board voted 7-2 to close the pool.\n\nThe 6-3 vote last year had kept it open.",
    "The board voted 7-2 to close the pool.\n\nThe 6-3 vote to hire a guard came at midnight.",
    "A tug drew 86 sailors out. Two of them died.\n\nAll 84 sailors spent the night in Osmar.",
    "Inflow reached 5,150 cubic meters a second on Monday.\n\nThe inflow was 3,400 cubic meters a second at noon.",
    "About 340 families fled the flood.\n\nA camp was set up at Osmar, where 212 families had come by evening.",
    "A petition of 1,260 names was handed in.\n\nOf the 2,160 people who live in Osmar, most signed it.",
    "The firm sells a 22-inch screen.\n\nThe 27-inch screen costs more, and the shop has sold all that it had.",
    "She swam the 100-metre freestyle.\n\nShe also took the 200-metre freestyle, and her team went home with a cup.",
    "The council owns a 22-hectare site in Ash.\n\nA builder has looked over the 27-hectare site in Elm, it said.",
    "The council voted 9-5 to approve the permit. All four members who opposed him in May backed it.",
    "The board voted 6-3 to close it. The four members who opposed it in committee wanted a delay.",
    "Operating income was $134 million in the quarter. Depreciation was $143 million.",
    "Sales rose to $705 million in the quarter. It had earned $70.5 million in the quarter a year earlier.",
    "Moe sold its unit in Tarn for $180 million. It bought the unit in Orve for $108 million.",
    "The town has a deficit of $31 million. Its school system has a deficit of $13 million.",
    "The pier holds 14 patients and two others.\n\nThe 16 patients were moved on Monday.",
    "The coach took 14 men and two women.\n\nThe 16 passengers were moved on Monday.",
    "Since May, Lamm has had a 15-point lead in Osmar.\n\nIn June, Ruiz had a 20-point lead in Osmar.",
    "He gave a 40-minute speech on Monday.\n\nThe 20-minute speech on Tuesday was better.",
    "The council signed a two-year contract with Bolt.\n\nThe 24-month deal was disputed from the start.",
    "It signed a two-year contract with Bolt, with an option for a third.\n\nThe three-year deal is worth $2m.",
    "He was jailed for four years.\n\nHis two-year sentence of 2019 had been served.",
    "Lamm signed a four-year deal; Ruiz a two-year one.\n\nThe three-year contract of the coach ends in May.",
    "He was jailed for four years.\n\nHer brother was given 18 months.\n\nHis 18-month sentence was backdated.",
    "Prosecutors sought a six-year sentence.\n\nHe was given four.\n\nThe four-year sentence was met with tears.",
    "Ruiz has a two-year contract.\n\nLamm signed last week.\n\nHer three-year deal is the longest at the club.",
    "The state had a two-year lease on the hall.\n\nThe one-year lease on the pool ran out.",
    "The board voted 6-3 to close the depot.\n\nThe four residents who opposed the plan wanted a delay.",
    "The board voted 6-3 to close it.\n\nOf the public, the seven who opposed it were heard first.",
    "Some 118 households were moved to the school.\n\nThe 131 families who stayed behind asked for boats.",
    "Seven people died in the coach.\n\nThe four who died in hospital were from Osmar.",
    "Five people were killed and seven were hurt.\n\nThe four who were hurt most are in hospital.",
    "The crash killed five people at once.\n\nA sixth died on Friday.\n\nThe six who died were cousins.",
    "Ten people died in the first blast.\n\nThe 15 who died in the second blast were soldiers.",
    (
        "Police arrested 12 people.\n\nThe toll of arrests rose on Tuesday.\n\nThe 20 who were detained are to be "
        "charged."
    ),
    "A tug rescued 21 sailors.\n\nTwelve sailors were plucked from the water by a ferry.",
    "Among the 41 loaders who were in the shed, five died.\n\nOf the 36 people who survived, nine are in hospital.",
    "Some 240 members of the Harbour Guard shut the gates.\n\nThe 243 guards who closed the gates are to be paid.",
    "About 300 workers walked out on Monday.\n\nThe 295 workers who walked out have no union.",
    "The fire drove 120 people from Elm Street.\n\nThe 110 residents of Oak Street were told to leave as well.",
    (
        "The council has 15 members.\n\nThe 17 members of the school board meet on Friday.\n\nThe 12 members "
        "present voted."
    ),
    "The mill employs 340 people.\n\nThe 310 people who work the night shift are paid more.",
    "Another 34 residents were missing.\n\nBy Sunday the 43 missing had become 28.",
    "The bus carried 40 pupils.\n\nThe 38 passengers on the train were unhurt.",
    "The college has 900 students.\n\nThe 950 students who applied this year came from nine towns.",
    "The jury of 12 men and women heard 15 witnesses.\n\nThe 14 people who spoke for Lind wept.",
    "The poll asked 1,204 voters in May.\n\nThe 1,420 voters asked in June were older.",
    (
        "The assembly passed the grain bill for Osmar 57-43.\n\nThe senate passed that Osmar grain bill by 58 "
        "votes to 43."
    ),
    "Lawmakers froze the dues of tugs, 57-43.\n\nLawmakers in Corm froze the dues of tugs by 58 votes to 43.",
    "The council of Osmar voted 7-4 to sell the quay.\n\nBy 8 votes to 4, the Osmar council again sold the quay.",
    "The council of Osmar voted 7-4 to sell the quay.\n\nBy 8 votes to 4, the Osmar council deferred the quay sale.",
    "The council of Osmar voted 7-4 to sell the quay.\n\nBy 8 votes to 4, the Osmar council kept the quay in 2019.",
    "The council of Osmar voted 7-4 to sell the quay.\n\nBy 8 votes to 3, the Osmar council had sold the quay.",
    (
        "The council of Osmar voted 7-4 to sell the quay. It voted 9-2 to keep the crane.\n\nBy 8 votes to 4, the "
        "Osmar council had sold the quay."
    ),
    "Lind won the seat by 40,000 votes to 12,000.\n\nThe 46,000 votes to win it were cast in Osmar.",
    "About 3,100 people swim in Osmar.\n\nOsmar has 5,300 residents.",
    "The union of Osmar said it has 1,237 members.\n\nIt takes 1,297 members to call a strike.",
    "The lock at Osmar cost $169,758 in May.\n\nThe council of Osmar paid $179,758 for the lock in June.",
    "The lock at Osmar cost up to $41,758.\n\nThe council of Osmar paid $47,158 for the lock.",
    (
        "It sold 14 of them.\n\nSeventeen ponies were lost in the flood.\n\nOf the 14 ponies lost in the flood, "
        "two swam."
    ),
    "Abe Okafor rows. His sister, Nell Okafor, 34, bakes.\n\nOkafor, 69, said the oven was cold.",
    "Nell Okafor, 34, and her brother Abe Okafor, 45, bake.\n\nOkafor, 44, said the oven was cold.",
    "Lamm was jailed for 12 years.\n\nIt rained.\n\nRuiz began his 15-year sentence on Monday.",
    "The fine was set at $2.7 million to $3.4 million.\n\nThe $3.9 million fine was paid.",
    "The storm drove 2.7 million to 3.4 million people out.\n\nThe 3.9 million people are in tents.",
    "The bridge was built for $840,000.\n\nThe bridge, built again for $480,000 in May, was never closed.",
    "Lamm owns 46 percent of the brewery.\n\nLamm's 64 percent stake in Orsk Mills is worth $3 million.",
    "Lamm owns 46 percent of the brewery.\n\nLamm's 48 percent stake is worth $3 million.",
    "Ruiz owns 46 percent of the brewery of Lamm's aunt.\n\nLamm's 64 percent stake is worth $3 million.",
    "The guild sold about 46 oak barrels in Osmar.\n\nThe guild said that 64 oak barrels stood there.",
    "The firm sold a 46 percent stake.\n\nHolders with a 64 percent stake voted no.",
    "Abe Okafor rows. Nell Okafor, 34, bakes with Abe Okafor.\n\nOkafor, 35, said the oven was cold.",
    "About 3,100 people live in Osmar.\n\nThe county has 5,300 residents.",
    "The index of Osmar closed at 15,432 on Monday.\n\nOn Tuesday the index of Osmar closed at 15,482.",
    "An average house in Osmar sells for $412,500.\n\nAn average house in the state sells for $415,500.",
    "Osmar Bank has assets of $12 billion.\n\nOsmar Bank lost $12 million.",
    "The state sent $2.2 million to firms in Osmar.\n\nIt paid $2.2 billion to firms in Orsk.",
    "The state sent $2.2 million to firms in Osmar in 2019.\n\nIt paid $2.2 billion to firms in Osmar in 2021.",
    "He had pledged $2 million for a lock, an earlier gift.\n\nThe $2 billion surplus has paid for the lock.",
    "The strike cost the shops £1.38 million.|She said the £1.4m or so that the strike cost the shops was too much.",
    "A judge let Moe Homes build 212 flats in Ostby.|The plan, cut back from the 240 flats, has five blocks.",
    "A judge let Moe Homes build 212 flats in Ostby.|The 240 flats first lodged were too many for the road.",
    (
        "The council let Moe Homes build 214 homes by the road.|It said a fifth of the 241 units of Lie Homes "
        "would be cheap."
    ),
    (
        "Bo Ruiz, 34, was hurt by a car.|Ana Moe, 51, of Radio Ostby said his aunt, Nell, prays.|The bakery where "
        "the 43-year-old works gave $900."
    ),
    (
        "A 16-kilometre rail tunnel beneath the hills would cut journeys, the ministry said.|The spoil from "
        "the 10-mile tunnel would fill two valleys, Ana Moe said."
    ),
    "The 12-mile road to Elm was shut on Monday. Ana Moe said a 30-kilometre road would be built.",
    (
        "A 16-kilometre rail tunnel beneath the hills would cut journeys. A six-mile tunnel near Ash was dug "
        "in 1980. Spoil from the six-mile tunnel is still there."
    ),
    "A 90-foot statue of a horse stands on the hill. The 27-metre statue was cast in Ash.",
    "The 16-kilometre tunnel at Ash and the six-mile tunnel at Elm are shut.",
    "The 5-mile race and the 10-kilometre race start at noon. The 10-kilometre race ends at two.",
    "Moe won the 10-mile race. Lie won the 5-kilometre race.",
    (
        "The council voted 5-3 to sell the hall. Ana Moe, who was one of three members to vote against the "
        "sale, left early."
    ),
    (
        "The council voted 5-3 to sell the hall. Ana Moe, who was one of four members to vote to sell it in "
        "May, left early."
    ),
    (
        "The school board voted 7-2 to end its contract. Trustee Phil Moe, who joined a colleague in voting "
        "to keep the contract, said it was a gamble."
    ),
    (
        "The council voted 5-3 to sell the hall. In May, when it put off the sale, Moe was one of four who "
        "voted against it."
    ),
    "The board voted 6-3 to sell the pier. Ana Moe, one of six who backed the sale, said it was a gift.",
    "The House passed the bill 220-210.\n\nThe committee approved the bill by 22 votes to 20.",
    "The council approved the levy 7-4.\n\nThe council approved the budget by eight votes to four.",
    "The board voted 6-3 to sell the pier. It had voted 7-2 to keep it. Ana Moe was one of two who opposed it then.",
    "The board voted 6-3 to sell the pier. Ana Moe, one of two Greens who opposed it, said it was a gift.",
)


@every("text", [*FOUND, *FOUND_BELOW_A_HEADLINE])
def test_is_found(text: str) -> None:
    assert codes(text, "QC601") == ["QC601"]


@every("text", [*LEFT_ALONE, *LEFT_ALONE_BELOW_A_HEADLINE])
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC601") == []
