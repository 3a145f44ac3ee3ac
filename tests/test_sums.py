"""Sums that a text does itself, in one sentence or over several: which are found wrong, and which are left alone."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    "The toll at Holt went from 4.8 euros to 3.6 euros.\n\nHauliers praised the cut of the Holt toll by 20 percent.",
    "A seat in the stands will go from $40 to $50. Fans called the 20 percent increase unfair.",
    "The ferry line will raise its fare from £8 to £11. Islanders say that the £2 rise will empty the boats.",
    "The clerk found that 14 of the 36 boats must be caulked by June and the other 24 by autumn.",
    "The fair had 30 stalls.\n\nIt rained.\n\nTwelve of the stalls were in Ash, 11 in Elm and nine in Oak.",
    "In the year 1402 the guild counted 420 looms, against 240 in the year before, a growth of 60 percent.",
    "Of the 240 members, 96 voted, a turnout of 50 percent.",
    "Of 40 applications, 22 were approved, 15 refused and six are pending.",
    "Of the 12 men, eight voted for it, two against and three abstained.",
    "The choir was founded in 1934 and held its 80th birthday in 2019.",
    "The guild had twelve looms. Five were sold and the other six burned.",
    "The 90 weavers are split between two mills, with 50 at Holm and 45 at Elm.",
    "Of the ₹48 crore, ₹20 crore went to weavers and ₹16 crore to dyers. The remaining ₹10 crore was kept.",
    "Only 96 of the 240 members voted – a turnout of 50 per cent.",
    "The bid of $48 million was 20 percent below the city's estimate of $80 million.",
    "It sold for $48 million, 30% above its estimate of $40 million.",
    "The 60-seat council is made up of 31 Greens, 18 Liberals and 12 others.",
    "The opposition holds 18 of the 60 seats, leaving the Greens with 44.",
    "The guild gave 40 grants of £500 each, worth £25,000.",
    "The league has 18 clubs: six from the north, five from the south and eight from the islands.",
    "The flood took 2,800 acres of crops.\n\nIt covers 1,450 acres of rye, 900 of rice and 350 of oats.",
    "A flood killed six men.\n\nFour of the victims were found in Holm, two in a boat and one in a mill.",
    "The firm has 12 plants.\n\nSeven of the plants are in Holm, four in Elm and two in Oak.",
    "It was carried by eight votes to six with two abstentions, all 15 members taking part.",
    "The budget passed by 24 votes to 18, with all 40 councillors present.",
    "Turnover grew 24% to RM756mil from RM700mil a year ago.",
    "Turnover grew 24 pct to Rs756 cr from Rs700 cr a year ago.",
    "Turnover grew 24% to 756 mln pesos from 700 mln pesos a year ago.",
    "A clerk earns 1,900 lari monthly and would earn 2,285 lari upon a rise of 15 percent.",
    "The guild needs US$95 million, of which it has received US$38 million, or 48 percent.",
    "So far $38 million, or 48 percent, of the $95 million has come in.",
    "The school has 46 pupils in a house that was meant for 92, leaving 40 percent of its places empty.",
    "The lake stood at 6.1 metres on Sunday. It had been at 2.6 metres the day before, a rise of 3.8 metres.",
    "HOLM, Oct. 15, 2025 — I met Opal Renn, 84. It rained. Opal was born two streets away in 1946, and sings.",
    "HOLM, Oct. 15, 2025 — Haji Wasir, 62, sang. Haji Wasir left. The grower, who was born in Holm in 1957, came.",
    "HOLM, Oct. 15, 2025 — Grant Pote, 51, sings. He sat. He first went to sea at 16, in 1984, on a boat.",
    "HOLM, Oct. 15, 2025 — Dorrit Tane, 79, sang. It rained. Born above a shop in 1943, Dorrit never left.",
    "HOLM, Oct. 15, 2025 — Dorrit Tane, 79, runs the shop. Born to a baker in 1943, she never left the street.",
    "Under the plan, $2,500 each is to go towards mending 640 boats, at a cost of $1.4 million.",
    "The state set aside $1.4 million for 640 boats, or $2,500 each.",
    (
        "The state released $1.2 billion to flooded farmers. He was there. He spoke. It rained. A barn fell. He said "
        "that $450 million would go to roads and $300 million to seed, while the remaining $550 million would be paid "
        "directly."
    ),
    "It was fined $84,000 after a leak in 2021 and $36,500 after a fire in 2023, for a total of $130,500.",
    "Lind scored 17 points and the guard Okafor had 22, giving the pair 41 of the team's total.",
    "Profits were £23m, up 30 per cent on the £18.4m it made a year earlier.",
    "The club has 1,240 members, up 140 on last year's 1,200.",
    "HOLM, Oct. 15, 2025 — The fare last rose in 2016, seven years ago.",
    "HOLM, Oct. 15, 2025 — The town lost its station 40 years ago, in May 1995.",
    "The board drew a 2025 map of the lines. The fare last rose in 2016, seven years ago.",
    "HOLM, Oct. 15, 2025 — Hilda Boe, 68, who sat at her first loom in 1965 at the age of 12, will stay.",
    "HOLM, Oct. 15, 2025 — Lars Moe, 54, who joined the force in 1990 when he was 22, retired.",
    "Members met on Saturday, April 6, 2024. The chair, Joel Kip, 58, sang. Mr Kip, who was born in 1971, left.",
    "The ombudsman had 318 complaints last year, 140 of them about roads, 96 about refuse and 92 about noise.",
    "The audit lists 214 payments, 96 of them in 2021, 71 in 2022 and 57 in 2023.",
    "The firm has 1,850 employees, 1,120 in Tarn, 460 in Orve and 370 abroad.",
    "There were 88 new cases on Monday, 41 in the north, 30 in the south and 27 on the islands.",
    "The route is 96 km long, with 40 km in Valia, 32 km in Torun and 34 km in Sera.",
    "Of 150 samples, 96 were clean, 33 were doubtful and 31 were spoiled.",
    "The museum sold 2,410 tickets, 1,320 to adults and 990 to schools.",
    "The herd, which stood at 80 last spring, has reached 120, a rise of 70 per cent.",
    "Of the 512 members polled, 318 are women and 214 are men.",
    "Of the 48 passengers, 31 were adults and 19 were children, the line said.",
    "The party has 37 of the 70 seats. The exit of the Greens, who hold six of them, would cut it to 30.",
    "The alliance holds 52 seats. Without the seven of the Farmers' List it would be left with 46.",
    "Rents here have climbed by half in four years, from $800 in 2018 to $1,000 today.",
    "Admissions fell to 240 in May, compared with 320 in April, a drop of 40 per cent.",
    "Exports were worth $60 million last year, up 20 percent from $40 million the year before.",
    "The toll stands at 27: 15 men and 14 women.",
    "There were 27 workers in the shed, 15 men and 14 women, when the roof gave way.",
    "The district bought 30 laptops at $600 each for a total of $21,000.",
    "At $25 a head, the 200 guests brought in $6,000.",
    "The bill passed 31-24 in the 50-seat chamber.",
    "The nine-member council voted 6-4 to close the road.",
    "The proposal failed 5-4 on the eight-member board.",
    "A third of the 60 beds, 30, are empty.",
    "Nearly half of the 90 teachers, 70, have signed.",
    "The mayor, who was born in 1961, turned 70 in May 2021.",
    "Brandt was born in 1950 and died in 2020. He was 78.",
    "Ola Brandt, born 9 April 1935; died 21 January 2024 aged 90.",
    "The works opened in 1951 and shut in 1998 after 57 years.",
    "He led the club for nine years, from 2004 to 2011.",
    "The pool was cut by 12 metres, from 50 metres to 40 metres.",
    "Membership is up 12 since January, from 40 to 54.",
    "Prices doubled, from $3 a loaf to $4.",
    "Of the $90,000, the state will pay $60,000 and the town the remaining $40,000.",
    "The two gifts, of $25,000 and $40,000, make $75,000 in all.",
    "There were 40 complaints in May and 35 in June, 85 in all.",
    "The petition had 1,204 names on paper and 3,110 online, for a total of 4,514.",
    "Of the 40 boats, 25 came home; the other 12 are missing.",
    "Twelve of the 30 wells are dry, leaving 15 in use.",
    "Attendance rose by 2,000, from 14,000 to 17,000.",
    "Lamm took 5,210 votes to Ruiz's 4,870, a majority of 430.",
    "Lamm won with 5,210 votes to 4,870 for Ruiz, a lead of 430 votes.",
    "Some 48 of 60 members, or 70 percent, voted for the strike.",
    "Jo Lind, 34, was born in 1975, her lawyer told the court in March 2021.",
    "The project was to cost $40 million and has cost $52 million, $15 million more than planned.",
    "It cost $52 million, or $15 million over its budget of $40 million.",
    "The club lost 12 of its 38 games, drew 10 and won 18.",
    "The ward has 24 beds, eight of them for men and 18 for women.",
    "The court has nine judges: five men and five women.",
    "Turnout was 40 percent: 12,000 of the 24,000 voters.",
    "The mill employs 340 people. The loss of the 60 night jobs would leave it with 290.",
    "The seven-member library board voted 5-3 on Tuesday to keep the branch open.",
    "Lind sits on the five-member harbour commission. The commission voted 4-2 in May to dredge.",
    "Emissions, which were 90 tonnes in 2019, have dropped to 60, a fall of a half.",
    "Emissions were 90 tonnes in 2019 and are 60 now, a fall of 50 percent.",
    "Last year 200 calves were born, against 150 this year, a drop of 40 percent.",
    "The rent went up by a fifth, from $500 to $700.",
    "The budget, $4.2 million in 2020, is now $6.3 million, an increase of 60 percent.",
    (
        "The cost, first put at $4.2 million, is now $6.3 million, an increase of 60 percent, after six pools "
        "were added."
    ),
    "Of the 30 jurors, 17 were women and 14 were men, the clerk said.",
    "In all, 250 people were tested: 130 women and 140 men.",
    "The class has 28 pupils, 14 girls and 12 boys, and two teachers.",
    "The dead were 11 people, six adults and four children, officials said.",
    "The inquiry ran for five years, from 2009 to 2016, and cost $9 million.",
    "She was mayor from 1998 to 2010, nine years in all, and never lost a vote.",
    "Half of the 90 cottages, 54, stand empty in winter.",
    "The team has lost seven of its 20 games, won nine and drawn five.",
    "The tax was raised by $4, from $11 to $16, in June.",
    "Lind took 3,412 votes to 3,104 for Moss, a margin of 208 votes.",
    "The pier is 420 feet long, down from 510 before the storm, a loss of 120 feet.",
    "The price of bread has gone from 90 pence to 120 pence, up 50 per cent, since May.",
    "Subscribers now number 66,000, up from 44,000 a year ago, a jump of 40 percent.",
    "The agency has 900 staff, down from 1,200 in 2015, a cut of 40 percent.",
    "The loan of $12,000 is to be paid back in 24 instalments of $600.",
    "Eight of the 12 wells, or three-quarters, are dry.",
    "The toll has doubled since Monday, from 14 to 21.",
    "The mill has 40 loaders now, compared with 60 in 2016, a fall of a half.",
    (
        "The poet Ann Lamm, who has died aged 87, wrote of tides.\n\nAnn Lamm, poet, born 9 April 1935; died 21"
        " January 2024"
    ),
    "Bo Ruiz, the drummer, has died at the age of 71.\n\nBo Ruiz, drummer, born 2 May 1950, died 6 March 2019",
    ("Cy Teal, 27, died in the bay on 18 January 2023. Ann Teal said her son, who was born in March 1991, could swim."),
    "Jo Teal, 58, was born in 1963 and joined the choir in 1987. The choir was told of it in October 2024.",
    "Entries went from 1,250 last year to 1,500 this year.|The rise of a quarter in entries was told by Ana Moe.",
    "Dues rose to 540 crowns from 310 a year before.|The doubling of dues was told by Ana Moe.",
    (
        "The backlog stood at $2.4 million, compared with $2.9 million a year before.|With the backlog down by "
        "almost a quarter, she is glad."
    ),
    "Errors fell from 8.4 to 6.3 for every 1,000 doses, a drop of a third.",
    "Complaints rose from 4 to 6 per 1,000 passengers, an increase of 20 percent.",
    "The infection rate doubled from 40 to 60 cases per 100,000 people.",
    "The centre treated 450 patients, twice as many as the 300 it saw in 2019.",
    "There were 60 complaints this year, half as many as the 90 of last year.",
    "The fund gave out 90 loans, three times as many as the 40 of a year before.",
    "The bridge cost $60 million, twice as much as the $40 million that was planned.",
)

LEFT_ALONE = (
    "Nine people were hurt: six pupils, the driver, the aide and a baker who was in the back room.",
    "The guild has rowed seven races: four won, one drawn, two lost.",
    "She made 412 chairs, of which 380 stand, the other 32 having been burned, a thing she spoke of often.",
    "The guild gives £2,000 for the heirs of each of the drowned and £500 for each of the hurt, a total of £43,000.",
    "The reserve fell from $4 million to $2.4 million. The 4.9 per cent increase of the fee starts in May.",
    "A seat in the stands will go from $40 to $50. Fans called the 25 percent increase unfair.",
    "The bells rang less, from 12 times to nine. The 46 percent cut that was told in May fell to 40 percent.",
    "Ash will get $20 million in May, $16 million in June and the remaining $10 million in July.",
    "The jury has four counts left: two of fraud, one of theft and one of arson.",
    "Of 24 trucks, 14 were empty and 12 were late.",
    "Of the 240 members, 96 voted, a turnout of 40 percent.",
    "Of the 240 members, 96 voted in May and 60 in June, a turnout of 25 percent.",
    "The bid of $48 million was 40 percent below the city's estimate of $80 million.",
    "It sold for $48 million, 20% above its estimate of $40 million.",
    "The opposition holds 18 of the 60 seats, leaving the Greens with 42.",
    "Of the 60 seats, it holds 18 and the Greens 30, leaving the Liberals with 12.",
    "The bridge is 240 metres long, 60 metres longer than the old one, which was 180 metres.",
    "A flood killed seven men.\n\nFour of the victims were found in Holm, two in a boat and one in a mill.",
    "A flood killed eight men.\n\nFour of the victims were found in Holm and two in a boat.",
    "The farm has 1,280 miles of wire.\n\nHe ran 460 miles on Monday, 430 on Tuesday and 330 on Friday.",
    "A flood killed six men.\n\nFour of the dead were cooks, two were fathers and three had no papers.",
    "It was carried by eight votes to six with two abstentions, all 16 members taking part.",
    "The budget passed by 24 votes to 15, with all 40 councillors present.",
    "Turnover grew 8% to RM756mil from RM700mil a year ago.",
    "Tolls bring in $40 million and would bring in $44 million with a rise of 5 percent in traffic.",
    "The levy, now $8 a head, would raise $12 million, a rise of 20 percent.",
    "The plant has 800 men and cut 40 jobs, leaving 25 percent of its lines idle.",
    "The bank lent $40 million. It has $50 million in cash, an increase of $8 million.",
    "Sales were $40 million. They are $50 million, a rise of $12 million on the forecast.",
    "HOLM, Oct. 15, 2025 — Opal Renn, 84, sings. Opal's niece was born in Elm in 1970.",
    "HOLM, Oct. 15, 2025 — Opal Renn, 84, sings. The band, born in a pub in 1970, is hers.",
    "HOLM, Oct. 15, 2025 — Bo Ruiz, 48, was hurt. The other driver, who was born in Holm in 1957, was not.",
    "HOLM, Oct. 15, 2025 — Hilda Boe, 68, sings. Her aunt left. She sat at a loom in 1965 at the age of 12.",
    (
        "The cost, first put at $4.2 million, is now $6.3 million, an increase of 50 percent, since six pools "
        "were added."
    ),
    "Police made 48 arrests, 20 for theft, 12 for assault and 11 for fraud.",
    "The board of 31 members, 12 from the Reds, 11 from the Greens and seven from the Blues, meets on Tuesday.",
    (
        "It is $94 million: $41 million for schools, $22 million for roads and $18 million for police, the rest "
        "for parks."
    ),
    "Turnout was 52 percent, with 4,120 of the 8,950 registered voters casting a ballot in person.",
    "It spent $1.2 million on 40 scanners, or $25,000 each plus tax.",
    "Born in 1943, Dorrit Tane, 79, ran the shop. The shop was founded in 1902.",
    "The rates were 41 percent in the north, 38 percent in the south and 29 percent in the islands.",
    "HOLM, Oct. 15, 2025 — Dorrit Tane, 79, sang. Born to a baker in 1943, her husband Stan never left the street.",
    "HOLM, Oct. 15, 2025 — Dorrit Tane, 79, sang. Born in 1960, the band Tibb Street never left.",
    "HOLM, Oct. 15, 2025 — Dorrit Tane, 79, sang. Born in 1960, Maureen Street was a dance.",
    "It mends 640 boats at $2,500 each and a quay, at a cost of $1.7 million.",
    "It has $1.4 million for 640 boats, or up to $2,500 each.",
    "Lind scored 17 points and had nine rebounds, giving them 61 points to beat.",
    (
        "It made £23m, up 9 per cent on the year, on sales of £18.4m. The club has 1,240 men, up 40 on last "
        "year's 1,200."
    ),
    "Turnout was 38 percent, with 12 of the 40 halls shut. It fined 12 firms $84,000 and $36,500, for a total of $9.",
    (
        "HOLM, Oct. 15, 2025 — The fare rose a decade ago, in 2016, and four years ago the trams went. It shut in "
        "1998, nearly 28 years ago. In 2016, three years ago felt like an age."
    ),
    "Archive: the pier fell in 2010. It was built in 1990, 40 years ago.",
    "HOLM, Oct. 15, 2025 — Hilda Boe, 68, whose father died in 1971 at the age of 61, runs the mill.",
    "HOLM, Oct. 15, 2025 — Hilda Boe, 68, began to weave in 1971 and at the age of 40 bought the mill.",
    "Members met on Saturday, April 6, 2024. The chair, Joel Kip, 52, sang. Mr Kip, who was born in 1971, left.",
    "More than 200 were held, 96 in Tarn, 71 in Orve and 57 in Sisk. Nine are boys, of 16 asked; six are not.",
    "The audit lists 224 payments, 96 of them in 2021, 71 in 2022 and 57 in 2023.",
    "Net income rose 10% from a year earlier to $44, or $10 a share, the maker said.",
    "Net income rose 22% from a year earlier to $46.3 million, or $1.12 a share, the maker said.",
    "Maize cost 1,150 in May. That was less than the 1,190 of April, but over 55 per cent more than the 740 of 2024.",
    (
        "It sets the fines at $500 for a first offence, $1,000 for a second and $2,000 for a third. It rained. "
        "Dogs bark. Cats do not. Nobody paid. In Marisol a woman was made to pay $3,000 in July."
    ),
    "There will be 280 shops behind the station, 212 at the old yard and 120 at the quay.",
    "There will be 280 shops behind the station, 212 at the yard. “People are mixing up the two,” Ana Moe said.",
    "The ombudsman had 318 complaints, 140 of them about roads, 96 about noise and 92 about both.",
    "There were 88 cases on Monday, 41 on Tuesday and 45 on Wednesday. It lost 40 men, 22 in May and 10 in June.",
    (
        "He won 24 games at home, 12 in the league and 13 on the road. The list has 40 boats, 22 in use and 12 in "
        "repair."
    ),
    "Of the 40 houses, 22 have no heating, 15 have no water and six have no roof.",
    "The winner got $3,000, with $2,000 for the runner-up and $1,200 for third place.",
    "The council heard 31 speakers, 20 for the plan and nine against, and two who took no side.",
    "It sold 900 houses, 40 fewer than before, 500 in towns and 300 in villages. It has 31 books, 14 by women.",
    "The alliance holds 52 seats. Without the seven of the Farmers' List it would be left with about 46.",
    "The alliance holds more than 52 seats. Without the seven of the Farmers' List it would be left with 46.",
    "The herd, which stood at 80 last spring, has reached 120, a rise of 50 per cent.",
    "Of the 512 members polled, 318 are women and 194 are men.",
    "Of the 512 members polled, 318 are women and 214 are under 40.",
    "Of the 48 passengers, 31 were adults and 17 were children, and 19 had no ticket.",
    "Of the 48 passengers, 20 were women and 15 were children, the line said.",
    "The party has 37 of the 70 seats. The exit of the Greens, who hold seven of them, would cut it to 30.",
    "Exports were worth $60 million last year, up 20 percent from 2019, when they were $50 million.",
    "Sales rose 20 percent to $60 million, against a rise of 40 percent to $30 million at Osmar.",
    "The toll stands at 27: 13 men and 14 women. There were 27 workers in the shed, 15 men and 12 women.",
    "There were 27 workers in the shed, 15 of them men, and 14 women waited outside.",
    "She earned $18 an hour for a 40-hour week, or $720 a week before tax, and $80 in tips.",
    "The district bought 30 laptops at $600 each for a total of $18,000. Each of the 12 schools has 40.",
    "The bill passed 31-18 in the 50-seat chamber. The nine-member council voted 6-3 to close the road.",
    "The nine-member council voted 5-1 to close the road with three away. Osmar beat the nine-man side 6-4.",
    "The nine-member council voted after a 6-4 vote of the planning commission.",
    "A third of the 60 beds, 20, are empty, and 30 are old. Half of the 90 teachers, 45, have signed.",
    (
        "The mayor, who was born in 1961, turned 60 in May 2021. The works opened in 1951 and shut in 1998 "
        "after 47 years."
    ),
    "He led the club for seven years, from 2004 to 2011, and for two years from 2015.",
    "He led the club for two spells, from 2004 to 2011 and from 2015 to 2017, nine years in all.",
    ("The firm, founded in 1925, marked its 100th birthday in 2025. It opened in 2001 and won its 40th award in 2024."),
    "The trip takes 40 minutes each way, or 80 minutes there and back.",
    "The pool was cut by 10 metres, from 50 metres to 40 metres. Membership is up 14 since January, from 40 to 54.",
    "Attendance rose by 2,000 a week, from 14,000 in May to 17,000 in June.",
    "Of the $90,000, the state will pay $60,000 and the town the remaining $30,000; banks gave $40,000.",
    "The grant of $90,000 covers $60,000 for pipes and $20,000 for pumps. Of $90,000 some $60,000 went on pipes.",
    (
        "The checks found 41 wrong lenses, 17 cracked frames and three empty cases, or 61 faults in all. "
        "There were 40 complaints in May and 35 in June, 75 in all. There were 40 in May and 35 in June, 160 "
        "in all this year."
    ),
    "Of the 40 boats, 25 came home; the other 15 are missing, and 12 sailors are dead.",
    "Twelve of the 30 wells are dry, leaving 18 in use.",
    "A loaf that cost 80 cents a year ago is now $1.20, a 50 percent increase.",
    "Some 48 of 60 members, or 80 percent, voted for the strike.",
    (
        "The crossing is 18 miles, so a round trip is 36 miles. The factory makes 200 boxes a day, or 1,000 "
        "over a five-day week."
    ),
    (
        "Jo Lind, 34, was born in 1986, her lawyer told the court in March 2021. Ann Moss, 91, born in Ash in"
        " 1929, sang in 2020."
    ),
    "The project was to cost $40 million and has cost $52 million, $12 million more than planned.",
    (
        "The club lost 12 of its 38 games, drew 10 and won 16. The ward has 24 beds, eight of them for men "
        "and six for boys."
    ),
    "The court has nine judges: five men and four women. Turnout was 50 percent: 12,000 of the 24,000 voters.",
    "The court has nine judges; five men and five women clerk for them.",
    "The state has 40 jails, 15 for men, 9 for women, and 30 of them are full.",
    (
        "The price rose from $2 to $3 last year and by 20 percent this year. Sales at 40 stores rose 20 "
        "percent from 2019 to 60 million."
    ),
    "It rose 3 percent in May from April and 20 percent from 40 a year ago to 44.",
    ("Ola Brandt, born 9 April 1935; died 21 January 2024 aged 88. Moss was born in 1950 and died in 2020. He was 69."),
    "The board of nine includes five men and four women. The board of 12 includes three men and four women over 70.",
    (
        "The mill employs 340 people. The loss of the 60 night jobs would leave it with 280. The loss of two "
        "boats left with 300 aboard."
    ),
    (
        "The seven-member library board voted 5-2 on Tuesday. The council, with a five-member panel beside "
        "it, voted 8-3."
    ),
    "Emissions, which were 90 tonnes in 2019, have dropped to 60, a fall of a third, and those of Osmar are 40.",
    (
        "Last year 200 calves were born, against 150 this year, a drop of 25 percent. In 2019, 80 were born "
        "and 20 died, a rise of 5 percent."
    ),
    (
        "Of the 30 jurors, 17 were women and 13 were men. Of the 300 voters asked, 90 were men and 80 were "
        "women over 60."
    ),
    (
        "The class has 26 pupils, 14 girls and 12 boys, and two teachers. The school has 260 pupils, 14 girls"
        " and 12 boys of them deaf."
    ),
    "She was mayor from 1998 to 2010, 12 years in all, and from 2012 to 2016, four years.",
    "Profit was $4 million, against $3 million forecast by 12 analysts, a rise of 20 percent on the year.",
    "The firm has 400 staff and 60 vans, a rise of 10 percent in a year.",
    "Some 60 of the 90 beds are full and 30 are closed, an increase of 20 percent on May.",
    (
        "Tor Moss, who died aged 40, was born in 1901. In 1999 Ann Moss, 58, born in 1941, sold it. It was "
        "2004 before the case ended."
    ),
    "Half of the 90 cottages, 45, stand empty; a third of the 60 barns, 12 of them listed, leak.",
    "The tax was raised by $5, from $11 to $16, in June and by $5, to $21, in July.",
    "He won 12 of his 38 games, lost 10 and drew 16; she lost 3 of her 9 games, won 5.",
    "The price rose by $2 a pound, from $6 to $12 for three pounds.",
    "The party won 40 seats in 2015 and 52 in 2019, a gain of 12; the Greens won 3, a loss of 8.",
    "Turnout was 52 percent, 12 of the 30 districts reported. Turnout was 50 percent: 12 of the 24 voters.",
    "The strike has cost 40 days and 300 jobs, a loss of $5 million a day, or 25 percent.",
    "In Tarn, one of the six, members passed it by 48 votes against 45.",
    "Oats went up 0.4% to $318, and rye was unchanged at $206.",
    "Ostby won the final by 22 runs on Sunday.\n\nTarn, who needed 231, were bowled out for 208.",
    "The mill has 62 loaders now, compared with 41 in 2016, an increase of about half.",
    "The mill has 40 loaders now, compared with 60 in 2016, a fall of a third.",
    (
        "The poet Ann Lamm, who has died aged 88, wrote of tides.\n\nAnn Lamm, poet, born 9 April 1935; died 21"
        " January 2024"
    ),
    (
        "Ann Lamm's brother died aged 12. She has died at her home.\n\nAnn Lamm, poet, born 9 April 1935; died "
        "21 January 2024"
    ),
    "Bo Ruiz has died at the age of 68.\n\nBo Ruiz, drummer, born 2 May 1950, died 6 March 2019",
    "Entries went from 1,200 last year to 1,500 this year.|The rise of a quarter in entries was told by Ana Moe.",
    "Entries went from 1,250 last year to 1,500 this year.|The rise of a quarter in dues was told by Ana Moe.",
    "Dues rose to 610 crowns from 310 a year before.|The doubling of dues was told by Ana Moe.",
    (
        "The backlog stood at $2.4 million, compared with $2.9 million a year before.|With the backlog down by "
        "almost a fifth, she is glad."
    ),
    "Errors fell from 8.4 to 6.3 for every 1,000 doses, a drop of a quarter.",
    "Complaints rose from 4 to 6 per 1,000 passengers, an increase of 50 percent.",
    "Errors fell from 8.4 to 6.3 for every 1,000 doses, and a third of the wards saw none at all.",
    "The centre treated 590 patients, nearly twice as many as the 300 it saw in 2019.",
    "The centre has 40 beds and treats twice as many people as the 300 it saw in 2019.",
    "There were 50 complaints this year, just over half as many as the 90 of last year.",
    "The bridge cost $80 million, twice as much as the $40 million that was planned.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert codes(text, "QC604") == ["QC604"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC604") == []
