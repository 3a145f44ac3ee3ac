"""Wrong sums in the plainest wordings, by what is added, divided or counted, and the same texts where they come out."""

from __future__ import annotations

from entries import every
from findings import warned

SUMS = (
    "The herd, which stood at 80, has reached 120, a rise of 70 percent, and ate.",
    "Output reached 660 tonnes, 20 percent more than the 600 of last year.",
    "Her four-year, $5.2 million extension keeps her here. It averages $1.4 million a year.",
    "Moe signed a three-year, £6 million deal, which averages £2.5 million a year.",
    "The win puts them on 21 points, which leaves them four above Brell, who have 18.",
    "The report lists high counts in 9 of 22 rooms, nearly two-thirds of them.",
    "The crew cleared 96km of the 240km canal, or 45% of its length.",
    "The mine yielded 48,000 tonnes in 2022 and 36,000 tonnes in 2023, a descent of one third.",
    "The mine yielded 48,000 tonnes in 2022 and 36,000 tonnes in 2023, a reduction of one third.",
    "In May the board lifted the fee from 600,000 to 750,000 som, that is, by 20 percent.",
    "The fee went up from $400 to $600, in other words by 40 percent.",
    "The reed beds shrank from 312 hectares to 234 hectares in the space of two years, a contraction of 30 percent.",
    "The district got 60 mm of rain against the usual 240 mm, a deficit of 65 per cent.",
    "The yard needs 240 welders but has only 60, a shortage of 65 percent.",
    "The owner paid PLN 1,940 a metre, whereas the town paid PLN 1,210, a difference of PLN 830.",
    "The firm got 212 million rubles and spent 40 million of them, that is to say 29%.",
    "Moe says the pool will have ten posts: five guards, two cooks, a swimming teacher and a manager.",
    "The storm killed 15 people: seven men, three women and two boys.",
    "The yard employs 14,200 people, of whom 9,300 work for Renn and 5,100 for Holt.",
    "Of the 640 hectares, 400 are in the hills and 280 in the plain.",
    "The convoy had 24 trucks, 14 of which carried flour and 12 medicine.",
    "The clinic saw 900 children, of whom 400 were vaccinated and 600 were not.",
    "Nine vessels wait. They are four ferries, three dredgers and one tanker.",
    "Twelve people were hurt, seven of them children and the other six adults.",
    "Eleven climbers were caught; four died, three were dug out and the remaining five walked down.",
    "The grant of $40 million will be split, with $25 million going to schools and $20 million to parks.",
    "Some 212 barns in Elm and 87 in the next one had cracked, for a sum of 309.",
    "Fuel cost her $62, the ferry $48 and the inn $120, a sum of $250.",
    "The mine owes $12 million in wages and $7 million in taxes, which adds up to $21 million.",
    "Of the 214 calls, 61 were placed from inside the city, or about 40%.",
    "The team has played 18 games, winning 10, drawing 4 and losing 6.",
    "The losses came to $55 million a day, or $185 million over three days.",
    "The yard mended 390 nets in 30 days, or 12 a day.",
    "The yard mended 390 nets in 30 days, an average of 12 a day.",
    "The toll was raised by 20% from $40 to $50.",
    "The fee is $40 a day, up $15 from $30 last year.",
    "Turnout was 64%, up eight points from 58% in 2021.",
    "The lake stood at 640 centimetres, 40 centimetres above the flood mark of 610.",
    "The bill came to $62 million, $10 million over the budget of $50 million.",
    "The jail holds 240 men, 60 more than its capacity of 160.",
    "The strike costs $2 million a day, or $16 million for a five-day working week.",
    "He puts the damage at 55 million rubles per day. Over three days that came to 185 million rubles.",
    "The stall pays $40 a month, or $520 a year.",
    "The plant makes 1,200 cars a day, or 9,400 a week.",
    "The council sealed 14 other yards, namely six in Ash, five in Elm and four in Orve.",
    "The number of ferries was cut by a third, from 60 to 45.",
    "Sales of $50 million were 20% higher than last year's $40 million.",
    "The bus took 40 minutes, leaving at 8.10 and arriving at 9.05.",
    "The meeting began at 7 p.m. and ended at 9:30 p.m., lasting three and a half hours.",
    "The committee of 15 voted 9-7 for the plan.",
    "The 20 members voted 12 to 7 with two abstentions.",
    "At 15 lei a kilo, the 400 kilos fetched 7,500 lei.",
    "The town council, which has 11 seats, voted 8-4 for the curfew.",
    "Ms Moe won 4,230 votes and Mr Lie 4,100 votes. Her majority was 230.",
    "Some 14,600 homes had no water, about 2,500 more than the 11,700 counted a year before.",
    "The town had paid $48 million. She told them that $31 million, or 54 percent of the money, had gone on pipes.",
    "The class went from understanding 22 percent to 66 percent, a result that doubled its score.",
    "Turnout doubled from 22 percent to 66 percent.",
    "A sack that was sold for 90,000 crowns in May has gone up to 126,000 crowns now, an increment of 60 percent.",
    "A guild which paid $96 million for a mill met.|It paid for the mill in transfers of $60 million and $38 million.",
    "The crew has won 18 of its 24 races and lost eight.",
    "Moe beat Lund by 54 per cent to 46, a margin of ten points.",
    "Ana Moe was born in 1950 in Ulm.|She began work in 1964, at the age of 16.",
    "The 24 pupils were split into three groups of seven.",
    "She rowed 10 kilometres a day for 30 days, a total of 320 kilometres.",
    "The firm sent 4,000 doses in two consignments of 2,500 and 1,200.",
    "The ward had 36 patients as of Monday, in contrast to 24 seven days beforehand, an increment of 60 percent.",
    "Landings swelled by 60 percent, from 24 in April to 36 in May.",
    "Landings dwindled by 50 percent, from 36 in April to 24 in May.",
    "The outlay of $36 million is 60 percent superior to the $24 million of last year.",
    "Of the 23 people hurt, 11 suffered burns, eight inhaled fumes and five fell when they fled.",
    "The price rose by 10 percent after it went from 20 cents to 25.",
    "The price rose by 10 percent after climbing from 20 cents to 25.",
    "Ann Lamm, a painter, has died at 82.|Lamm (1938-2022) lived in Ash.",
    "Elm counted 1,600 pupils in May. Five years ago it had 2,000. That is a fall of 25%, and a school may close.",
    "Milk sells at $65 a crate. In May it was $50. The 38 percent jump has angered cooks.",
    "Moe won by 4,310 votes to 4,127. Her edge of 193 votes rules out a recount.",
    "The pier took in $84 million and spent $71 million, leaving it a profit of $17 million.",
    "In all 46 fires were counted in May. In April there were 39. Thus the number of fires increased by 9.",
    "Guards saved 61 swimmers this year. Last year they saved 83. That works out at 32 fewer, the club said.",
    "Of the 5,000 crates checked, 600 held toys that were banned, Moe said. That is 17 percent of the whole.",
    "The state trained 1,200 nurses. Moe said 35 percent of them, that is 480, had left for Ash.",
    "Of the 48 girls, 42 passed, a success rate of 95 percent, Moe said.",
    "The choir had 1,150 singers when Moe took over. It now has 3,100. In other words, it has doubled.",
    "In all 88 letters came. Moe said 53 of them were from Ash. The other 25 were from Elm.",
    "Twenty-three people were held. Fifteen were freed, while nine remain in custody.",
    "The first boat had 14 passengers, the second nine and the third 11. All 36 people were saved.",
    "At the school 412 voters came, at the mill 388 and at the barn 265. Those 1,165 voters were counted.",
    "Elm sold 12,000 litres of milk in May. At $5 a litre, its farmers got $68,000.",
    "Ash sold 140 chairs at $30 apiece, which brings the choir $4,800.",
    "The pier opened in 1911 and was shut in 1978. In the 57 years it was in use, nobody was hurt on it.",
    "Of the board's seven men, four voted yes and four voted no.",
    "Moe got 2,911 votes and Lie 2,764. His winning margin, 157 votes, was narrow.",
    "It got $18 million from shops, $11 million from docks and $6 million from fees. This brings it to $39 million.",
    "Gunmen killed five farmers in Ash, four in Elm and two in a bus. In total 13 people died.",
    "She earned $1.4 million last year and will get $1.75 million. It is a raise of 30 percent.",
)

RIGHT_SUMS = (
    "The 24 pupils were split into three groups of seven and one of three.",
    "She rowed 10 kilometres a day for 30 days, a total of 300 kilometres.",
    "The crew has won 14 of its 24 races and lost eight.",
    "Moe beat Lund by 54 per cent to 46, a margin of eight points.",
    "Ana Moe was born in 1950 in Ulm.|She married in 1964 a man who died at sea, aged 19.",
    "The guild paid $98 million in three instalments of $40 million, $36 million and $22 million.",
    "The town paid $96 million for the mill.|The town paid its fine in two instalments of $50 million and $40 million.",
    "She got the 950 pages in three batches, of 400, 300 and 250 pages.",
    "Her four-year, $5.2 million extension keeps her here. It averages $1.3 million a year.",
    "Moe signed a three-year, £6 million deal. The club's wages average £2.5 million a year, or more.",
    "The win puts them on 21 points, which leaves them three above Brell, who have 18.",
    "The report lists high counts in 14 of 22 rooms, nearly two-thirds of them.",
    "The pass is $10 a month, or $99 a year.",
    "He makes $15 an hour, or $31,000 a year.",
    "The shop has 300 visitors a day, or 1,500 a week in the season.",
    "The strike costs $2 million a day, or about $11 million for a five-day working week.",
    "Turnout was 64%, up five points from 58%, and unemployment is 6.4%, up 0.7 points from 5.8%.",
    "The lake stood at 31.6 feet, nearly two feet above the mark of 29.8 feet.",
    "The crew cleared 96km of the 240km canal, or 40% of its length.",
    "The crew cleared 96km of mud from the 240 farms, or 45% of its target.",
    "The mine yielded 48,000 tonnes in 2022 and 36,000 tonnes in 2023, a descent of one quarter.",
    "Payments of $41,300 to a dealer, $27,850 to a resort and $9,000 to a casino, a total of $78,150, were found.",
    "A survey found that 730 homes were at risk: 640 in Ash and 90 in Elm, one step from ruin.",
    "The cost has gone up to $105 million from $84 million. Ash bears 60 percent of the amount, or $63 million.",
    "In May the board lifted the fee from 600,000 to 750,000 som, that is, by 25 percent.",
    "The reed beds shrank from 312 hectares to 234 hectares in the space of two years, a contraction of 25 percent.",
    "The district got 60 mm of rain against the usual 240 mm, a deficit of 75 per cent.",
    "The yard has 60 cranes for 240 ships, a shortage of 20 percent.",
    "The owner paid PLN 1,940 a metre, whereas the town paid PLN 1,210, a difference of PLN 730.",
    "The firm got 212 million rubles and spent 40 million of them, that is to say 19%.",
    "Moe says the pool will have nine posts: five guards, two cooks, a swimming teacher and a manager.",
    "The school will have nine rooms: five classrooms, two halls, a kitchen, and the keeper's office.",
    "She said that four people, two of them pupils, had died in the last three monsoons.",
    "Five persons were hurt: three traders, the night guard and a rider.",
    "The mill borrowed $90 million from four banks: two from Ash and one each from Oak and Elm.",
    "About 240 pupils are hit: 212 juniors – 64 aged nine, 71 aged ten and 77 aged 11 – and 31 others.",
    "The council got 214 letters. Of those 131, or 61%, were for it, 68 (32%) against and 15 (7%) unsure.",
    "The yard has eight hands: four riggers, two smiths, a sewing teacher and a clerk.",
    "The storm killed 12 people: seven men, three women and two boys.",
    "The town had paid $48 million. She told them that $31 million, or 65 percent of the money, had gone on pipes.",
    "It paid $48 million in May and $9 million in June. Some $31 million, or 54 percent of the money, went on pipes.",
    "The class went from understanding 22 percent to 44 percent, a result that doubled its score.",
    "Of the 23 people hurt, 11 suffered burns, eight inhaled fumes and seven fell when they fled.",
    "Some 14,600 homes had no water, about 3,000 more than the 11,700 counted a year before.",
    "The price fell by 10 percent after the ministry cut the levy from 20 cents to 15.",
    "Ms Moe won 4,230 votes and Mr Lie 4,100 votes. Her majority was 130.",
    "Ann Lamm, a painter, has died at 84.|Lamm (1938-2022) lived in Ash.",
    "The yard employs 14,400 people, of whom 9,300 work for Renn and 5,100 for Holt.",
    "Of the 300 pupils, 160 are girls and 150 come by bus.",
    "Of the 80 deputies, 50 voted for the budget and 40 for the tax.",
    "The clinic saw 900 children, of whom 400 were vaccinated and 600 had a cold.",
    "The navy sent eight boats. They were joined by two frigates and a tug.",
    "Police stopped 60 cars, fined 12 drivers and let the other 40 go.",
    "Elm sent 40 boats, Holm 30 and Ash the remaining 22.",
    "Of 120 trucks, 90 went north by road and 45 by night.",
    "It has 12 ferries and 9 tugs; together 20 of them are in dock.",
    "She won 12 games in May and 9 in June and has won 24 in all this year.",
    "Police freed 25 men and 10 women, bringing the total this month to 139.",
    "The shop is open from 9 a.m. to 5 p.m. and parking is free for two hours.",
    "The flight left at 6:15 a.m. from Elm and landed at 7:45 a.m. in Holm, three and a half hours later.",
    "The talks began at 10 a.m. and ended at 4:30 p.m. after a break for 40 minutes.",
    "Wheat fell to 150 euros a ton from 200 euros, while corn was down 20 percent.",
    "The plant makes 300 cars a day, or 1,500 a week.",
    "The yard mended 350 nets in 30 days, an average of 12 a day.",
    "The yard mended 390 nets in 30 days, or about 12 a working day.",
    "Elm counted 1,600 pupils in May. Five years ago it had 2,000. That is a fall of 20%, and a school may close.",
    "Shares closed at $58. They had ended Tuesday at $55, a gain of 10% from the start of the year.",
    "The bank lent $40 million. It has $50 million in cash, a rise of $8 million.",
    "The town had 900 jobs in tin and now has 300. The loss of 500 jobs at the yard made it worse.",
    "It hired 120 people and laid off 45; with those who retired its staff grew by 60.",
    "The first firm brought in $498 million, or 59% of the total. The second brought $241 million, or 29%.",
    "Of 31 people 28 survived, 12 of them hurt. Four remained in hospital in Ash.",
    "The dividend is $0.60 a share, up from $0.50. It paid $1.20 in total last year.",
    "Of 60 patients, 34 had fever and 31 a rash; all 60 recovered.",
    "Members voted by six to two, with one abstention. All nine were present.",
    "The first shift has 44 men, the second 38. All 90 lockers were searched.",
    "She has 1,630 delegates to his 870. It takes 2,383 delegates to win.",
    "Ana scored 24 points and Kari had 17, and Moe State used a 12-2 run. They have won seven of their last eight.",
    "The industrial division, at $378 million against $375 million, made up 30%.",
    "The plan needs $48 million: $20 million for roofs, $12 million for pipes, $10 million for clinics and $6 million.",
    "Tickets cost $40 each at the door, and 30 guests raised $1,600.",
    "The store spent NIS 1.9m on pipes, NIS 1.1m on pumps and the other NIS 400,000 on paint; in all it cost NIS 3.4m.",
    "The Lions taught him from 1990 to 2004. In 2010 he came back. Moe Hall, in its 22 years, has had five heads.",
    "It borrowed $75 million and repaid $28 million. With interest it owes $52 million.",
    "Ash has 74 farms; 49 have water. The other 12 towns of the district have none.",
    "Five died in Ash and four in Elm in May. The war has killed 13,000 in all.",
    "The pact has two seats more than the 91 it needs. Without the seven of Elm, it would be down to 86.",
    "Otu scored 11 goals in May and eight in June. His 21 caps make him a veteran.",
)

VOTES = (
    "The 6-3 vote came late, with council members Ann Renn, Bo Holt, Cy Elm and Di Oakes opposed.",
    "The board voted 5-2. Members Ann Renn, Bo Holt and Cy Elm were opposed.",
    "The council approved the plan 7-2, over the objections of Ann Renn, Bo Holt and Cy Elm.",
    "Council members Renn, Holt and Elm voted against the plan, which passed 6-2.",
    "The motion carried 4-1, with Ann Renn and Bo Holt dissenting.",
    "The panel voted 3-2. Voting in favor were Ann Renn, Bo Holt, Cy Elm and Di Oakes.",
    "Supervisors Renn, Holt and Elm cast the dissenting votes in the 3-2 vote.",
    "The trustees voted 4-3, with Ann Renn, Bo Holt, Cy Elm, Di Oakes and Ed Yew in favor.",
    "The measure passed on a 6-3 vote. The no votes came from Ann Renn, Bo Holt, Cy Elm and Di Oakes.",
    "In a 5-2 decision, the court said no. Justice Ann Renn, joined by Justices Bo Holt and Cy Elm, warned in dissent.",
    "In a 5-2 decision, the court said no. Judge Ann Renn dissented, joined by Judges Bo Holt and Cy Elm.",
    "The court ruled 6-3. Justices Ann Renn, Bo Holt, Cy Elm and Di Oakes dissented.",
)

RIGHT_VOTES = (
    "The council voted 6-3, with Ann Renn, Bo Holt and Cy Elm against.",
    "The council voted 6-3. Renn and Holt voted no, as did Elm.",
    "The board voted 5-2. Neighbors Ann Renn, Bo Holt and Cy Elm are against the levy.",
    "The council voted 6-2 for the tax, with Ann Renn, Bo Holt and Cy Elm opposed to any delay.",
    "The bill passed 8-3. Last year Ann Renn, Bo Holt, Cy Elm and Di Oakes voted no on a similar bill.",
    "The board voted 5-2 to hire the firm. It was opposed by the Reed Club, Elm Trust and Oak Union.",
    "The council voted 5-4. Ann Renn, Bo Holt, Cy Elm and Di Oakes voted against.",
    "In a 6-3 ruling, the court said no. Justice Ann Renn, joined by Justices Bo Holt and Cy Elm, wrote in dissent.",
    "In a 5-2 ruling, the court said no. Justice Ann Renn, joined by Justices Bo Holt and Cy Elm, wrote the opinion.",
    "In a 5-4 ruling, the court said no. Ann Renn, joined by Bo Holt and Cy Elm, dissented. Di Oakes dissented, too.",
)


LISTS = (
    "They came from four provinces: Renn, Holt and Deir ez-Elm, according to the office.",
    "The storm hit four towns: Ash, Elm and Oak, where two people died.",
    "It fired three engineers. Those fired are chief engineer Ola Renn, engineers Bo Elm and Cy Holt, and Di Oakes.",
    "Four halls will shut on Sundays. The halls that will be dark on that day are Ash, Elm, Oak, Yew and Renn.",
    "There were four grounds: noise on the Mill Road, the loss of trees and overlooking of the school.",
    "Three men were named: Ola Renn, Per Holt, Nils Elm and Jan Oakes, police said.",
)

RIGHT_LISTS = (
    "They came from four provinces: Renn, Holt, Ash and Deir ez-Elm, according to the office.",
    "Four halls will shut on Sundays. The halls that will be sold are Ash, Elm and Oak.",
    "The board has three members. They are Ann Renn, Bo Holt and Cy Elm, and a nurse.",
    "Four firms bid: Lamm, Ruiz and Teal, Holt and Renn.",
    "Three shops closed: Marks and Renn, the baker, Holt and Elm.",
    "Four towns: Ash, Elm and Oak, plus Yew.",
    "Four towns sued: Ash, Elm and Oak, joined by Yew.",
)


@every("text", SUMS)
def test_a_wrong_sum_is_found(text: str) -> None:
    assert warned(text, "QC604") == ["QC604"]


@every("text", RIGHT_SUMS)
def test_a_right_sum_is_left_alone(text: str) -> None:
    assert warned(text, "QC604") == []


@every("text", VOTES)
def test_voters_who_are_too_many_are_found(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", RIGHT_VOTES)
def test_voters_of_a_vote_are_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []


@every("text", LISTS)
def test_a_list_before_a_clause_is_counted(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", RIGHT_LISTS)
def test_a_list_that_may_go_on_is_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []
