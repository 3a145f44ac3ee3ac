"""Numbers of things that are announced and then named: what is counted, and what is left alone."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    (
        "The other three were adults: the coach, Ola Brandt, the cook, Per Lind, the nurse, Ada Moss, and the "
        "clerk, Bo Ruiz."
    ),
    "They had three children.\n\nHe is survived by their children, Ada, Bo, Cy and Di, and by a sister.",
    (
        "Only two inland ports still serve the valley.\n\nGrain is kept at the inland ports still serving the "
        "valley, namely Ash, Elm and Oak."
    ),
    "The port has been fined three times for leaks in its two tanks, in May 2019, June 2020, July 2021 and May 2023.",
    "Three fishermen were taken to hospital: Ola Brandt, Henrik Moss, Per Lind and his younger sister, Ada.",
    "Dealers in three provinces, namely Varland, Osmar, Tellin and Brask, were sold the faulty pumps.",
    (
        "The regulator fined the quarry on two occasions: for working at night, for spilling diesel into the "
        "brook and for hiding a map."
    ),
    (
        "The plan has three aims: to widen the road, to plant trees along the canal, to move the market and "
        "to build a school."
    ),
    "The board was accused of four failings: hiding a report, dismissing an auditor and paying a friend twice.",
    (
        "Four councillors of the Green List sat in the gallery. They were Hon. Tomas Brink, Hon. Eva Strand "
        "and Hon. Kari Dahl, who is no kin of the mayor."
    ),
    (
        "Police arrested five people over the theft on Monday. The arrested are Ravi Menda, 44, of Hill "
        "Street; Asha Menda, 38, and her brother Kiran Menda, 35, of Lake Road; and Dev Pillar, 29, of "
        "Oldtown."
    ),
    "All four of Brandt's summer signings — Hallam, Osei and Danish keeper Lars Mikkel — played the whole match.",
    (
        "The mayor made three demands of the company. First, it must clean the river. Second, it must pay the"
        " fishermen. Third, it must replace the pipe. Fourth, it must publish the tests."
    ),
    "The two finalists, Mara Quist, Bela Horn and Iris Toth, will read on Friday.",
    "She has written five novels: The Salt Road, Winter Bees, A House of Reeds and The Last Ferry.",
    "Inspectors listed four faults: a cracked beam, a loose handrail and a blocked drain.",
    (
        "The union set out three conditions for ending the strike: a pay rise, shorter shifts, a new canteen "
        "and an end to night work."
    ),
    (
        "The society has honoured three women this year: botanist Lena Frost, pilot Ruth Abel, judge Mary "
        "Stone and the poet Anna Vale."
    ),
    "The trio — Ola Brandt, Henrik Moss, Per Lind and Ada Lind — flew home on Sunday.",
    "The pair, Ola Brandt, Henrik Moss and Per Lind, denied the charge.",
    "The duo of Ola Brandt, Henrik Moss and Per Lind won again.",
    "The quartet (Lamm, Ruiz and Teal) will tour in May.",
    "Five schools will close. They are Northgate, Elm Park, Saint Olave and Riverside.",
    "The four villages affected are Asker, Brodal and Crane.",
    "The three suspects were named as Ola Brandt, 31, Henrik Moss, 40, Per Lind, 22, and Ada Lind, 19.",
    "Three buildings burned: the mill, the chapel, the inn and the old school.",
    "Four bridges need repair, according to the survey: Mill Bridge, Ox Bridge and Church Bridge.",
    (
        "The inquiry will look at three questions: why the alarm failed, who locked the gate, when the crew "
        "was told and what the owners knew."
    ),
    "There are two ways out: by the north stair, by the lift shaft and by the roof.",
    "Winners in three categories were announced: Best Bread, Best Cake, Best Pie and Best Jam.",
    "The council named four streets for repair (Mill Lane, Dock Street and Elm Row).",
    "Six members of the crew survived: Abel, Brandt, Cray, Dunn and Ek.",
    "Three of her children survive her: Tom, Ada, Lena and Per.",
    "She is survived by her husband, Olaf, and three children, Tom, Ada, Lena and Per.",
    "She leaves two sons, Tom, Per and Olaf, and a daughter, Ada.",
    "The charge sheet lists three offences: fraud, forgery, theft and perjury.",
    (
        "The report makes three recommendations. The first is to close the pit. The second is to fence the "
        "road. The third is to train guards. The fourth is to pay the widows."
    ),
    "Farmers have two worries, Brandt said: the price of seed, the lack of rain and the new tax.",
    "The bridge crosses three rivers: the Osmar, the Tellin, the Brask and the Varn.",
    "Four members voted against it: Councillors Ola Brandt, Henrik Moss and Per Lind.",
    "Voting against were four members — Brandt, Moss and Lind.",
    "The law names five crops: wheat, barley, oats and rye.",
    "Ferries call at four islands on the way: Ash, Brell and Corm.",
    "Two countries abstained: Ardan, Brell and Corm.",
    "Two sisters, Ada Lind, 12, Lena Lind, 9, and Mara Lind, 7, were rescued.",
    (
        "Three men — Ola Brandt, 31, of Osmar; Henrik Moss, 40, of Tellin; Per Lind, 22, of Brask; and Tor "
        "Dahl, 50, of Varn — were charged."
    ),
    "Charged with arson are three men: Ola Brandt, 31; Henrik Moss, 40; Per Lind, 22; and Tor Dahl, 50.",
    "Those killed were four brothers: Tom, Per and Olaf Dahl.",
    "The dairy will shut four depots, at Osmar, Tellin and Brask, before the spring.",
    "Prayers were held in five parishes — St. Olave, Grand Varn, Point Lie and Upper Moss — at noon.",
    "Four of the clinics — St. Mary's, Mercy General and Lakeview — have no ward for burns.",
    "Two councillors resigned on Tuesday: Ada Lind, the treasurer, Per Holm, who held parks, and Tor Dahl.",
    "Police have named the four victims as Ola Brandt, 34, Mara Quist, 29, and Tor Dahl, 51.",
    "The six-person crew was made up of two pilots, a medic and two winchmen.",
    "The army said five soldiers died, a captain, two sergeants and a private.",
    "Three of the valley's roads were shut: those at Mill Lane, Elm Row and Brask and the bridge at Varn.",
    "Nine people were burnt, the agency said.\n\nThe victims, five cooks, two guards and three clerks, were treated.",
    "A body of five members was set up. Besides her it contains one officer each of the police, the navy and the port.",
    (
        "The list was drawn up by a committee of six people. The committee comprised the clerk, a vet, a cook, two "
        "members of the club and the heads of the women's and youth choirs."
    ),
    "Four pupils were shortlisted:\n\n• Ola Brandt\n\n• Mara Quist\n\n• Tor Dahl\n\nThe jury meets on Friday.",
    "Mayor Tom Reil, clerk Mara Quist and vet Tor Dahl, the four signatories, said nothing.",
    "The council passed four motions. One bans fireworks. Another raises fees. A third renames the park.",
    "The three members who voted no, Mara Quist and Tor Dahl, left early.",
    "Only four of the 12 islands are lived on: Osmar, Tellin and Brask.",
)

LEFT_ALONE = (
    "The referee showed seven cards in all: Moe's pair, three for the guests and two for the hosts.",
    "They had four children.\n\nHe is survived by their children, Ada, Bo and Cy, and by a sister.",
    "The port has been fined four times for leaks in its two tanks, in May 2019, June 2020, July 2021 and May 2023.",
    "Three fishermen were taken to hospital: Ola Brandt, Henrik Moss and his younger sister, Ada.",
    "Three fishermen were taken to hospital: Ola Brandt, Henrik Moss, and Per Lind, a father of two.",
    "Dealers in four provinces, namely Varland, Osmar, Tellin and Brask, were sold the faulty pumps.",
    (
        "The regulator fined the quarry on three occasions: for working at night, for spilling diesel into "
        "the brook and for hiding a map."
    ),
    (
        "The regulator fined the quarry on two occasions: for working at night and for spilling diesel, for "
        "which it paid nothing."
    ),
    (
        "The plan has three aims: to widen the road, to plant trees along the canal and to build a school and"
        " to pay for it."
    ),
    (
        "Four councillors sat in the gallery. They were Hon. Tomas Brink, Hon. Eva Strand, Hon. Kari Dahl and"
        " Hon. Per Lie, who is no kin of the mayor."
    ),
    "Four councillors sat in the gallery. They were Green List members, angry and loud.",
    "Four councillors sat in the gallery. They were led by Tomas Brink, Eva Strand and Kari Dahl.",
    (
        "Police arrested five people on Monday. Among the arrested are Ravi Menda, 44; Asha Menda, 38; and "
        "Dev Pillar, 29."
    ),
    (
        "The mayor made three demands. First, it must clean the river. Second, it must pay the fishermen. "
        "Third, it must replace the pipe."
    ),
    (
        "The mayor made three demands. First she spoke to the crew. The second ship left. A third man stayed."
        " The fourth fell."
    ),
    "The three men met two others: Ola Brandt and Henrik Moss. The pair of them, Brandt and Moss, left.",
    "She leaves two sons, Tom and Per, and a daughter, Ada.",
    "She is survived by three children, Tom, Ada and Lena; two brothers; and five grandchildren.",
    (
        "She is survived by three children, Tom Brandt of Osmar, Ada Brandt of Tellin, and Lena Moss and her "
        "husband, Per, of Brask."
    ),
    "The trio — Ola Brandt, Henrik Moss and Per Lind — flew home with Ada Lind.",
    "Both teams, Osmar and Tellin, and the referee, Per Lind, were booed.",
    "The two towns, Osmar and Tellin, Varland, are rivals.",
    "Three of the five: Abel, Brandt and Cray. Two friends (Abel, Brandt) and three foes.",
    "The survey asked two questions: whether people felt safe, and why they did or did not.",
    "He named three issues: crime, schools and roads, in that order.",
    "He named three issues: crime and punishment, schools, and roads and bridges.",
    "She gave two reasons: cost, because oil, gas and coal were dear, and time.",
    "Five people were hurt. They are in Osmar General, Saint Olave and Riverside hospitals.",
    "The two companies, Brandt, Moss and Lind and Cray, Dunn and Ek, are suing.",
    "He bought three things at the fair: a goat, a bell and a rope for the goat and the bell.",
    "Two people were killed: a man, 40, and a woman, 38, and their dog.",
    "The band plays four dates in three cities: Osmar, Tellin, Varland and Osmar again.",
    "Three counties — Asker, Brodal and Crane — and two cities, Dorn and Elm, signed.",
    "It won in two states: Ohio, where it had ads, mailers and rallies, and Utah.",
    (
        "Four villages affected are Asker, Brodal, Crane and Dorn. The three worst are Asker, Brodal and, at "
        "times, Crane."
    ),
    "The fair offers three prizes, a goat, a bell and a saddle, to young riders.",
    "Two brothers, Tom and Per Dahl, and a cousin, Olaf, were rescued.",
    "Four members voted against it: Councillors Ola Brandt and Henrik Moss, Mayor Per Lind and Treasurer Tor Dahl.",
    "Four members voted against it: Brandt, Moss and two others.",
    "The three women were treated at two hospitals, Osmar General and Saint Olave.",
    "Those killed were three brothers: Tom, Per and Olaf Dahl.",
    "Two rivals, Osmar, which won, and Tellin met. Three rivals: Osmar, the holders, Tellin and Brask.",
    "The bridge links two towns, Osmar, the capital, and Tellin.",
    "The shop sells three drinks: tea, coffee and gin and tonic.",
    "The law names five crops: wheat, barley, oats, rye and, since May, maize.",
    "The trio of Brandt, Moss and Lind beat the pair of Dahl and Frost.",
    "In the two towns, Osmar, Tellin and Brask residents complained. The couple, Ola and Ada Brandt, left.",
    "The couple have three children and live with Ada's mother, Lena, and her dogs, Tor and Bo.",
    "The pair, Brandt and Moss, of Osmar, met a trio, Lind among them.",
    "There were two goals in it, one by Brandt, one by Moss, and a late penalty.",
    "Five people died. They were on the bus. Four boats sank. They are old, rusted and unsafe.",
    "Four schools will close. They are Catholic, Lutheran and Quaker schools.",
    "The two men were named as Ola Brandt, 31, and Henrik Moss, 40, both of Osmar, and Per Lind was charged later.",
    "The council has two tasks: to mend roads, to clear snow and ice, and that is all.",
    "There are three ways to help: by giving, by lending, or by both.",
    "The dairy will shut four depots, including those at Osmar, Tellin and Brask.",
    "Four companies in Osmar, Tellin and Brask will merge. Four teams from Osmar, Tellin and Brask met.",
    "Four of the clinics — St. Mary's, Mercy General, Lakeview and Holm & Sons — have no ward for burns.",
    "The three towns, Salem, Oregon, Boise, Idaho, and Reno, Nevada, will share the grant.",
    "The four winners were Ola Brandt and Mara Quist in the doubles and Ann Low and Tor Dahl in the singles.",
    "The panel has six members. They are Ola Brandt and his brother Per, Mara Quist, Tor Dahl, Ann Low and Ida Berg.",
    "A delegation of eight people flew out: two doctors, three nurses, an engineer and two drivers.",
    "She plays in nine states: Osmar and Tellin, where it began, along with Brask, Varn, Dorn, Elm, Ash, Ulm and Bray.",
    "It is a three-person race between him, Ola Brandt and Mara Quist.",
    "Six teams play, and the top four teams go on. The teams are Holt, Bray, Senn, Dunn, Overby and Ash.",
    "The board has three vacancies. The first is for a treasurer. The second is for a secretary.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert codes(text, "QC602") == ["QC602"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC602") == []
