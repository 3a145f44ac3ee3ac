"""Sums of things taken and refused, of ways there and back, and the like."""

from __future__ import annotations

from entries import every
from findings import warned

SUMS = (
    "Four of the nine ferries are laid up. The other six are sailing.",
    "Three of its seven men pleaded guilty. The other five will stand trial in May.",
    "Eight people were hurt, three of them badly. The other six had cuts.",
    "Of the 91 thought to be on board, 63 were saved and 17 have died, which leaves 13 unaccounted for.",
    "The 14km path will join Holm and Ostby. Some 8.5km of it is there. Moe will buy land for the other 6.5km.",
    "The fund gave 90 million naira. Farmers got 40 million, traders 25 million and pupils the remaining 35 million.",
    "The ship had a crew of 22. A trawler took up 15 of them. Moe was looking for the nine still missing at dusk.",
    "The parish needs £64,000. It has raised £41,000 from fetes. Another £33,000 is needed, Moe said.",
    "The fleet numbers 460. Only 310 are on the road, Moe said, and the other 160 rust for want of parts.",
    "Voters chose 45 deputies. The Greens won 24 seats and the Reds nine. The Blues have the remaining 14.",
    "All 18 members came. It was long. It passed with nine of them voting in favour and six against, two abstaining.",
    "The Gulls trailed 41-32 at the break. Moe shouted. They wiped out the 11-point halftime deficit in six minutes.",
    "The Gulls won 78-64. Moe had 20 points. The 12-point victory was their ninth.",
    "The Gulls were down by 11 at the half. They shot badly and trailed 41-32 at the break, Moe said.",
    (
        "The ward has 14 nurses and was funded for 22, Ostby said. Moe makes 17 demands. The trust has rejected three "
        "of them as too dear; the 15 it has accepted are old."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / Born in "
        "1948, the 71-year-old still swims each day."
    ),
    (
        "The inquiry makes 17 recommendations. The trust has rejected three of them, on cost; the 15 it has"
        " accepted will be in place by June."
    ),
    (
        "The report contains 22 recommendations. The ministry has turned down four, and the 20 it has "
        "accepted will take two years."
    ),
    "The panel made 12 demands. The owner refused five of them. The eight that it accepted will cost $2 million.",
    "The bill has 30 clauses. The court struck down six of them; the 26 that remain take effect in May.",
    "The law has 14 articles. Three were dropped; the other 12 were passed.",
    "The pool shut in May. Families now make a 22-mile round trip to swim, to a pool 14 miles away.",
    "The nearest clinic is 30 kilometres away. It is an 80-kilometre round trip, she said.",
    "She drives 24 miles each way, a round trip of 58 miles.",
    "The next school is nine miles away, and the 22-mile round trip takes an hour.",
    "Taxpayers will put up $730 million of the $1.34 billion cost, or 59 cents of every dollar.",
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The club, founded "
        "in 1950, marks its 85th anniversary this year."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The mill opened in"
        " 1990 and shut in 2005 after 25 years."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The dam was built "
        "30 years ago, in 1985."
    ),
    "The council has 21 members. Twelve voted for it and 11 voted against.",
    "The fare will rise from $2.50 to $3, an increase of 30 percent.",
    "The ferry leaves at 9:10 and arrives at 10:40, a crossing of two hours.",
    "The grant of $3 million will be paid in four instalments of $1 million.",
    "Three in four pupils, or 65 percent, passed.",
    "Sales halved to $40 million from $60 million.",
    "She won 5,120 votes to his 4,870, a margin of 350.",
    "The wall is 12 metres (49 feet) high.",
    "The tax will rise from 4 percent to 6 percent, an increase of 3 percentage points.",
    "Enrolment dropped to 320 from 400, a fall of 25 percent.",
    "The price of a loaf went up by a quarter, to $3 from $2.",
    "It sold 12,000 tickets at $15 apiece, taking in $150,000.",
    "The budget of $84 million is $12 million higher than last year's $70 million.",
    "Of the 90 tests, 63 came back clean, or 60 percent.",
    "Sixty-three of 90 tests, 80 percent, came back clean.",
    "The yard built 14 boats in 2022, 18 in 2023 and 21 in 2024, 55 in all.",
    "The city's share, $30 million, is 20 percent of the $120 million cost.",
    "Ticket sales reached 48,000, double the 20,000 sold last year.",
    "The number of cases fell by half, from 640 to 420.",
    "In the 12 years from 2008 to 2018 the town lost its mill.",
    "Rents have tripled since 2015, from $400 to $900.",
    "Moe won 54 percent of the vote to Lie's 46 percent, a lead of 12 points.",
    "The court has nine judges; five backed the ruling and three opposed it, with two absent.",
    "Half of the 60 pupils, 35, have no book.",
    "The toll stood at 31 on Monday. Eight more bodies were found on Tuesday, bringing it to 41.",
    "Eight more bodies were found on Tuesday, raising the toll from 31 to 41.",
    "The company will cut 300 of its 2,000 jobs, a fifth of the workforce.",
    (
        "The death toll stood at 31 on Monday night. Rescuers found another eight bodies in the mill on "
        "Tuesday, bringing the toll to 41."
    ),
    "A further 12 cases were confirmed on Friday, taking the total from 86 to 96.",
    "The count had been 14. Three more people died in hospital, bringing the number of dead to 19.",
    "The board has nine trustees. Six voted for the sale, three voted against and two abstained.",
    "The 15-member council met late. Nine backed the plan, while eight opposed it.",
    (
        "The fund of $1.2 million is being shared equally among 400 households on the two islands. The first "
        'got it in May. / "It helps," said Ana Moe. / Each household is to be given $300 in a single payment.'
    ),
    (
        "The grant of $840,000 will be divided equally between 12 clinics. Ana Moe said the money was late. "
        "Every clinic will get $7,000."
    ),
    (
        "A bonus pool of £3.6 million is to be split evenly between 1,200 workers. Ana Moe said it was fair. "
        "That means £300 for each worker."
    ),
    (
        "The 40 families will share $200,000 equally. Ana Moe said it was late. The $500 that each family "
        "will receive is to pay for seed."
    ),
    (
        "The prize of 90,000 euros was shared equally by 30 schools. Ana Moe said it was a surprise. Each of "
        "the schools got 300 euros."
    ),
    "The settlement of $6 million will be divided equally among 240 residents, who will each receive $2,500.",
    (
        "The state will split $48 million equally among its 16 counties. Ana Moe said it was late. Counties "
        "will receive $300,000 each."
    ),
    (
        "An estate worth £2.4m was divided equally among eight cousins. Ana Moe said no. The £30,000 apiece "
        "came as a surprise to the cousins."
    ),
    (
        "The coaches cover the 180 kilometres in exactly 90 minutes, the authority said. Tickets cost 15 "
        "dirhams. Averaging 100 kilometres an hour between the two terminals, the buses have desks."
    ),
    "She swam the 12 miles in six hours. Her mother wept. Her average speed of three miles an hour was a record.",
    "The coaches cover the 180km in 90 minutes, the firm said. The coaches were averaging 100km an hour, it said.",
    "The train does the 300 km in two hours. Ana Moe said it was fine. It runs at an average speed of 130 km an hour.",
    "He rode the 84 kilometres in three hours. Ana Moe said it was hot. He averaged 38 kilometres an hour.",
    (
        "The pump filled the 60,000-litre tank in 20 minutes. Ana Moe said so. It delivered an average of "
        "2,000 litres a minute."
    ),
    (
        "The line made 4,800 loaves in eight hours on Monday. Ana Moe said so. An average of 800 loaves an "
        "hour came off it."
    ),
    "They walked the 96 miles in eight days. Ana Moe was glad. They averaged 16 miles a day.",
    "The crew laid 240 metres of track in six nights. Ana Moe was glad. That is an average of 60 metres a night.",
    (
        'Moe was 31 when she took over the paper in 2001. / "I was a fool," said Ana Moe, 45. The paper had '
        "40 readers in 2024."
    ),
    "In 1988, when she was 24 and out of work, Ana Moe bought a boat. / Moe, now 52, sold it in 2024.",
    "Ole Lie was 16 when he went to sea in 1979. / Lie, now aged 52, came home in 2024.",
    "Ana Moe joined the choir in 1990, when she was 20. / Moe, now 44, has led it since 2024.",
    (
        "The lights went out at 9.40pm, trapping 11 people in lifts. Supply was fully restored at 11.10pm. / "
        "Some residents said the hotline had rung unanswered throughout the two and a half hours that they "
        "were in the dark."
    ),
    "The road was shut at 6am. It was opened again at 8.30am. Drivers were angry at the four-hour closure.",
    "The siege began at 10am. Moe gave up at 2pm. Police said nobody was hurt in the six-hour siege.",
    "The meeting opened at 6 p.m. Members left at 9 p.m. The five-hour meeting was the longest this year.",
    "The bridge was closed at 7:30 a.m. Traffic flowed again at 9 a.m. Nobody was hurt during the three-hour closure.",
    "A burst pipe cut off water at 5am. Taps ran again at 9am, after six hours.",
    (
        "There was a crowd in the hall when Mick and Teresa Moe marked their diamond jubilee in June 2018. / "
        "The pair met at a dance and were married in Ash in June 1968, with the reception in her mother's "
        "kitchen."
    ),
    "The couple celebrated their golden wedding in May 2019. They were married in Ash in May 1959.",
    "Ana and Ole Moe, who were married in 1975, marked their silver wedding anniversary in 2010.",
    "The Lies kept their ruby wedding in 2020. They had married in Ash in 1970.",
    "Ana and Bo Lie wed in 1961. In 2011 they marked their diamond wedding anniversary with a dance.",
)

RIGHT = (
    "Four of the nine ferries are laid up. The other five are sailing. Two of the men row. The other two are ill.",
    "Four of the nine ferries are laid up, and one was sold. The other four are sailing.",
    "Five of the nine councillors voted yes. The other three present voted no.",
    "He won three of the eight races he entered. In the other four he was second, and once he fell.",
    "One of the four brothers rows. The other two sing, and Al does neither.",
    ("The biggest hall holds 640 people. Another 210 are at the mill and the leftover 425 are in tents. A train left."),
    "The Greens won by 64 votes to 51, after three members left and cut the chamber to 118.",
    (
        "The House has 130 seats, but three resignations cut that to 127 and the majority to 64. The Greens, who won "
        "56 seats, polled 52 votes from their remaining 53 deputies."
    ),
    "The Gulls won 104-97 on Tuesday. It made up for a 17-point loss to Ostby.",
    "Of the 84 posts only 57 were filled. The remaining 27 were vacant. The remaining 37 nurses were moved.",
    "The clinic asked for $2.4 million and got $1.5 million. The remaining $300,000 of the old grant went on beds.",
    "There were 44 hurt, and 29 went home. Four of the seven remain in Holm. The blast left 13 dead, leaving 40 hurt.",
    "The 14km path is to join Holm and Ostby. Some 8.5km is old, 2km was built in May. The other 3.5km is to come.",
    "The Gulls trailed 41-32 at the break after an 11-point deficit early on. They led by 17 and lost, 71-68.",
    "The Gulls won 78-64. They had lost 80-60 in May. A 17-point win would have been better.",
    "All 18 members came. Nine voted for it and six against it; three abstained.",
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / Born in "
        "1948, the 76-year-old still swims each day."
    ),
    (
        "The inquiry makes 17 recommendations. The trust has rejected three of them, on cost; the 14 it has"
        " accepted will be in place by June."
    ),
    (
        "The report contains 22 recommendations. The ministry has turned down four, and the 12 it has "
        "accepted so far will take two years."
    ),
    "The panel made 12 demands. The owner refused five of them. The three that it accepted will cost $2 million.",
    (
        "The inquiry makes 17 recommendations. An earlier one, in 2010, made 20. The trust has rejected "
        "three of them; the 15 it has accepted are old."
    ),
    "Lie joined the mine on December 5, 2022. He died on December 24, 2022. He was in his third week in the job.",
    "Lie joined the mine on December 5, 2022. Moe was in his third week in the job on January 14, 2023.",
    "The pool shut in May. Families now make a 28-mile round trip to swim, to a pool 14 miles away.",
    "The nearest clinic is 30 kilometres away. It is a 60-kilometre round trip, she said.",
    "A 22-mile round trip takes her to Ardan. A pool 14 miles away has closed, too.",
    "The shop is nine miles away. The school run is a 22-mile round trip.",
    "Taxpayers will put up $730 million of the $1.34 billion cost, or 54 cents of every dollar.",
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The club, founded "
        "in 1950, marks its 75th anniversary this year."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The mill opened in"
        " 1990 and shut in 2005 after 15 years."
    ),
    "The council has 21 members. Twelve voted for it and nine voted against.",
    "Of 48 crew, 31 were rescued and 17 are missing.",
    "The grant of $4 million will be paid in four instalments of $1 million.",
    "Enrolment dropped to 300 from 400, a fall of 25 percent.",
    "Ticket sales reached 48,000, more than double the 20,000 sold last year.",
    "The toll stood at 31 on Monday. Eight more bodies were found on Tuesday, bringing it to 39.",
    "The fleet of 40 buses includes 25 that run on diesel and 12 that are electric.",
    "Its 1,200 staff include 700 nurses and 300 doctors.",
    "Half of the 60 pupils, 30, have no book.",
    "The budget of $84 million is $14 million higher than last year's $70 million.",
    "The court has nine judges; five backed the ruling and three opposed it, with one absent.",
    (
        "The death toll stood at 31 on Monday night. Rescuers found another eight bodies in the mill on "
        "Tuesday, bringing the toll to 39."
    ),
    "A further 12 cases were confirmed on Friday, taking the total from 86 to 98.",
    "The firm has 31 shops. Eight more shops opened in May, bringing the number in the north to 41.",
    ("The toll stood at 31. Eight more shops were looted on Tuesday, and two people died, bringing the toll to 33."),
    "The board has nine trustees. Six voted for the sale, two voted against and one abstained.",
    "The council has nine members. A crowd of 40 came; 12 spoke for the plan and 20 against.",
    "The 15-member council met late. Nine backed the plan, while five opposed it.",
    "The court has nine judges. In the town, 14 people were for it and two against.",
    "Sales halved to $30 million from $60 million.",
    "Moe won 54 percent of the vote to Lie's 46 percent, a lead of eight points.",
    (
        "The fund of $1.2 million is being shared equally among 400 households on the two islands. Ana Moe "
        "said it helps. Each household is to be given $3,000 in a single payment."
    ),
    (
        "The grant of $840,000 will be divided equally between 12 clinics. Ana Moe said the money was late. "
        "Every clinic will get $7,000 a month, too."
    ),
    (
        "The fund of $1.2 million is being shared equally among 400 households. Ana Moe said it was late. "
        "Each household paid $40 for a form."
    ),
    (
        "The fund of $1.2 million is being shared among 400 households, by need. Ana Moe said it was late. "
        "Each household with children is to be given $300."
    ),
    (
        "The fund of $1.2 million is being shared equally among 400 households. Ana Moe said it was late. "
        "Each household is to be given a first payment of $300."
    ),
    "A bonus pool of £3.6 million is to be split evenly between 1,200 workers. Each worker will get about £3,000.",
    (
        "The settlement of $6 million will be divided equally among 240 residents, after $1 million in fees. "
        "Each resident will receive about $20,000."
    ),
    (
        "The coaches cover the 180 kilometres in exactly 90 minutes, the authority said. Averaging 120 "
        "kilometres an hour between the two terminals, the buses have desks."
    ),
    "The coaches cover the 180 kilometres in 90 minutes. The old buses averaged 60 kilometres an hour.",
    "The coaches cover the 180 kilometres in 90 minutes, reaching a top speed of 140 kilometres an hour.",
    "She swam the 12 miles in six hours. Winds averaged 20 miles an hour.",
    "They walked the 96 miles in eight days. They averaged 12 miles a day.",
    "They walked the 96 miles in eight days. Most walkers average 15 miles a day.",
    "The line made 4,800 loaves in eight hours on Monday. On Tuesday it averaged 500 loaves an hour.",
    (
        "When Ana Moe opened her first salon in 1994 she was 22 and had two chairs. / Moe, now 52, said in an "
        "interview in March 2024 that she would stay."
    ),
    "Ana Moe was 19 when she came to Halden in 1980. / Moe, now 63, said in 2024 that she would stay.",
    (
        "When Ana Moe opened her first salon in 1994 her son was 22 and had two chairs. / Moe, now 67, said "
        "in 2024 that she would stay."
    ),
    "Ana Moe was 19 when her father bought the mill in 1980 from a man who was 47. / Moe, now 63, said so in 2024.",
    "Ana Moe was 22 when she died in 1994. / Her sister Eva Moe, 47, said so in 2024.",
    "Ana Moe opened her salon in 1994. Bo Lie was 22 when he joined her in 2010. / Moe, now 57, said so in 2024.",
    "Bo Lie was 22 when he bought the salon from Ana Moe in 1994. / Moe, now 77, said so in 2024.",
    "The road was shut at 6am. It was opened again at 8.30am. Drivers were angry at the two-and-a-half-hour closure.",
    "The road was shut at 6am. It was opened again at 8.30am. A four-hour closure is planned for Friday.",
    "The lights went out at 9.40pm. Supply was restored at 11.10pm. Ana Moe was in the dark for the last half an hour.",
    "The meeting opened at 6 p.m. Members left at 9 p.m. Last week's five-hour meeting was the longest this year.",
    "The road was shut at 6am on Monday. It was opened again at 8am on Tuesday, after the 26-hour closure.",
    "The siege began at 10am. Police came at 2pm. Nobody was hurt in the six-hour siege.",
    "The shop opens at 8am. It shuts at 6pm. The 12-hour shifts are hard.",
    "The couple celebrated their golden wedding in May 2019. They were married in Ash in May 1969.",
    "The couple celebrated their golden wedding in May 2019. Their son was married in 1999.",
    "The Queen marked her diamond jubilee in 2012. She was married in 1947.",
    "The couple celebrated their golden wedding in May 2019. They met in 1965 and were married in 1969.",
    "The couple will celebrate their golden wedding next year. They met in 1959, and moved to Ash in 2019.",
)


@every("text", SUMS)
def test_a_wrong_sum(text: str) -> None:
    assert warned(text.replace(" / ", "|"), "QC604") == ["QC604"]


@every("text", RIGHT)
def test_a_right_sum_or_none(text: str) -> None:
    assert warned(text.replace(" / ", "|"), "QC604") == []


@every(
    "text",
    [
        "He saw three of the",
        "Six voted for it, three against, and the board has nine",
        "Ana Moe, born in 1948, is now 71",
        "Born in 1948, the 71-year-old",
        "It has three charges: two",
        "The trust rejected three, and the 15 accepted",
        "They were two men aged 19 and",
    ],
)
def test_a_text_that_ends_early_is_read(text: str) -> None:
    assert warned(text, "QC602", "QC604") in ([], ["QC604"])
