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
    "Envoys of three ministries took part in it: those of agriculture and of energy.",
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
    "Three ministries are to share the cost, the statement added: Health, Education, Transport and Works.",
    "The two finalists were announced on Friday: Ana Moe, Bo Lie and Cy Ostby.",
    "Five countries abstained: Ardania, Brelland, Cormia and Dornia.",
    "The panel named four finalists for the job: Ana Moe, a judge; Bo Lie, a banker; and Cy Ostby, a priest.",
    "He has three children: Ana, Bo, Cy and Dag.",
    "Water was cut off in six districts, according to the utility: Ardan, Brell, Corm, Dorn and Elmstead.",
    "The suspects, three men aged 19, 22, 24 and 31, were held at the port.",
    "Two of the wounded, Ana Moe, Bo Lie and Cy Ostby, were flown to the city.",
    (
        "The order lists four grounds: that no notice was given, that the land is public and that the judge"
        " was related to the buyer."
    ),
    "The report sets out five steps: a new pump, a new pipe, a warning siren and a plan for the school.",
    "The tour will call at four cities: Ostby on May 3, Halden on May 5 and Brell on May 9.",
    "Eight clubs have signed up: Ardan, Brell, Corm, Dorn, Elmstead, Ferrow and Garth.",
    "She speaks five languages: English, French, Polish and Greek.",
    "Four of the seven judges dissented: Moe, Lie and Ostby.",
    "They took three things, police said: a laptop, a watch, a bicycle and cash.",
    "Seven people sit on the board: the mayor, two councillors, a vet and a priest.",
    "Six stations are closed until Monday: Ash Road, Elm Street, Oak Lane, the Docks and Mill Hill.",
    (
        "Police have named three suspects: Ana Moe, 21, of Ostby; Bo Lie, 25, of Halden; Cy Brell, 30, of "
        "Corm; and Di Elm, 41, of Ostby."
    ),
    "He listed three causes of the fire: a faulty heater, a blocked flue, a locked door and the wind.",
    "The bridge joins three districts, Ardan, Brell, Corm and Dorn, that were once one town.",
    "The deputies of four parties walked out: the Greens, the Liberals and the Farmers.",
    "The court found two things: the permit had lapsed, the owner knew it, and the town had looked away.",
    (
        "Three conditions were attached, the clerk said: the lights go off at ten, the gate stays shut, no "
        "dogs are let in and the path is swept."
    ),
    (
        "The inspectors noted four failings: the exits were blocked, the alarm did not sound, and the staff"
        " had never had a drill."
    ),
    "Police arrested three men, aged 19, 22, 24 and 31, on Friday.",
    "Four women aged 30, 41 and 56 were hurt.",
    "Two of the injured, Ana Moe, Bo Lie and Cy Ostby, were flown to the city.",
    "The company operates in four countries: Ardania, Brelland and Cormia.",
    "Three witnesses, namely Ana Moe, Bo Lie, Cy Ostby and Di Halden, were heard.",
    "The ministry named the three districts worst hit: Ardan, Brell, Corm and Dorn.",
    "The island has two villages, Ardan, Brell and Corm.",
    "They were awarded to three farms: Moe Farm, Lie Farm, Ostby Farm and the Halden estate.",
    "The plan would close four libraries: Ardan, Brell and Corm.",
    "Under the deal, three ports would be leased: Ardan, Brell, Corm and Dorn.",
    ("The inquest heard from two doctors: Ana Moe, a surgeon, Bo Lie, a radiologist, and Cy Ostby, a psychiatrist."),
    "He is survived by two daughters, Ana, Berta and Clara.",
    "Three players were sent off: Moe, Lie, Ostby and Halden.",
    "Four lawmakers crossed the floor: Ana Moe of Ardan, Bo Lie of Brell and Cy Ostby of Corm.",
    ("The letter was signed by five mayors: Ana Moe (Ardan), Bo Lie (Brell), Cy Ostby (Corm) and Di Halden (Dorn)."),
    "The ship has three owners: a bank in Ardan, a trader in Brell, a pension fund and the captain.",
    "The exhibition has four rooms: one for the war, one for the flood and one for the school.",
    "In all, six vessels took part: the Ardan, the Brell, the Corm, the Dorn and the Elm.",
    "Two amendments were tabled, one by Ana Moe, one by Bo Lie and one by Cy Ostby.",
    "The mayor has five deputies, and the council must approve each: Ana Moe, Bo Lie, Cy Ostby and Di Halden.",
    (
        "The statement was issued by three unions, the Ferry Guild, the Dockers League, the Port Union and "
        "the Pilots Association."
    ),
    "The convoy went through four towns on its way north: Ardan, Brell and Corm.",
    "The three brothers, Abe, Ben, Cal and Dan Moe, own the mill.",
    "Moe has written four books: The Mill, The River and The Long Road.",
    "Voters will elect three officials: a mayor, a clerk, a sheriff and a judge.",
    "Only two of the plants were working, the spokesman said: Ardan, Brell and Corm.",
    "The police force has four divisions: traffic, crime and harbour.",
    (
        "The three facts that mattered were plain, Halden wrote: the well was deep, the rope was short, the"
        " boy was alone and it was dark."
    ),
    "The club has five teams, one for boys, one for girls and one for veterans.",
    "Moe went to five towns in two days, stopping in Ash, Elm, Oak and Yew.",
    "Three lawmakers broke ranks, with Ida Cole, Ben Marsh, Roy Tilden and Ana Moe joining the others.",
    "Two dogs, a terrier, a collie and a spaniel, were found in a shed.",
    "The inspector listed three failings at the home: poor hygiene, locked exits, missing records and untrained staff.",
    "Four people were named to the board. The appointees are Ana Moe, Bo Lind and Carl Ek.",
)

RIGHT = (
    "Moe went to five towns in two days, passing through Ash and Elm.",
    "Three lawmakers broke ranks, with Ida Cole and Ana Moe joining the others.",
    "Two dogs, a cat and a goat were found in a shed.",
    "The inspector listed three failings: locked exits, missing records and untrained staff.",
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
    "He has three children: Ana, Bo and Cy, and a stepson, Dag.",
    "Five countries abstained, among them Ardania, Brelland and Cormia.",
    "The panel named three finalists for the job: Ana Moe, a judge; Bo Lie, a banker; and Cy Ostby, a priest.",
    "The suspects, three men aged 19, 22 and 24, were held at the port.",
    "The report sets out two steps: a new pump and pipe, and a warning siren and a plan for the school.",
    "Four of the seven judges dissented: Moe, Lie, Ostby and Halden.",
    "Seven people sit on the board: the mayor, two councillors, two vets, a cook and a priest.",
    "Six stations are closed until Monday: Ash Road, Elm Street, Oak Lane, the Docks, Mill Hill and the Park.",
    "The deputies of three parties walked out: the Greens, the Liberals and the Farmers.",
    "The court found three things: the permit had lapsed, the owner knew it, and the town had looked away.",
    "Two things worried her: the river, which had risen by a metre since Monday, and the pumps, which were old.",
    "She gave two reasons: the club was broke, and, as the treasurer put it, nobody cared.",
    "There were two problems: it was late, and the mayor, Ana Moe, was ill.",
    (
        "He made two points: the school is full, and it is full because the town has grown and the council "
        "has built nothing."
    ),
    "One of the two problems was plain: the pump was old, the pipe was cracked and the well was dry.",
    "Two questions remain: who knew, and when did they know it?",
    (
        "Three facts stood out, she said: the letter was late, it was unsigned, and it was addressed to a "
        "man who had died."
    ),
    "The four facts in the file told one story: the gate was shut, the dog was gone and the house was dark.",
    "Two banks fund the club: Ostby Savings and the Bank of Halden and Brell.",
    "Two committees share the work: the Committee on Roads, Bridges and Ports and the Board of Trade.",
    "Both firms sell to three agencies: the Ardan Police, the Brell Fire Service and the Corm Port Authority.",
    "Two universities feed the agencies: the Ardan Space Agency, the Brell Institute and the Corm Space Centre.",
    "Three shelters were open: the hall, the largest in the town, the annex and the school.",
    "Three sites were searched: the Ostby mill, the home of the owner, and the quay.",
    "Three men aged 19 and 22 were held.",
    "Two boys aged 12 and 14 and a girl aged 9 were hurt.",
    "Five men aged 19 to 24 were held.",
    "Three men aged 19, 22 and 24 were held.",
    "Two of the injured, Ana Moe and Bo Lie, were flown to the city.",
    (
        "Twelve people have been charged, five of them police officers: Ana Moe, Bo Lie, Cy Ostby, Di "
        "Halden and Ed Brell."
    ),
    "The ministry named the three districts worst hit: Ardan, Brell and Corm, as well as two towns.",
    ("The inquest heard from three doctors: Ana Moe, a surgeon, Bo Lie, a radiologist, and Cy Ostby, a psychiatrist."),
    "He is survived by two daughters, Ana and Berta, and a son, Clas.",
    "The exhibition has three rooms: one for the war, one for the flood and one for the school.",
    "The two sides agree on the dates: May 3, May 5 and May 9.",
    "In two days three towns fell: Ardan, Brell and Corm.",
    "Two amendments were tabled: one by Ana Moe and Bo Lie, and one by Cy Ostby.",
    "Four men, all from Ardan, Brell and Corm, were held.",
    "Two police forces, Ardan and Brell, and the Corm coast guard took part.",
    "The five mayors have one wish: more money, more staff and more time.",
    "Moe has written three books: The Mill, The River and The Long Road.",
    "Three things are needed: bread, water, and time and money to rebuild.",
    "Two wards are short of nurses, doctors and porters: surgery and maternity.",
    "The two towns are known for three things: wool, wine and rain.",
    "Two of the suspects are brothers: Abe, 22, and Ben Moe, 24, of Ostby.",
    (
        "Five members of the family died: the father, Abe Moe, 40; the mother, Ruth, 38; and their "
        "children, Ana, 9, Ben, 7, and Cal, 4."
    ),
    "The club has four teams, one for boys, one for girls and two for veterans.",
    "The club has three teams, one for boys, one for girls and one for veterans.",
    "Four people died, one in Ardan, one in Brell, one in Corm and another in Dorn.",
    "Five men were hurt, one of them badly, one in the leg and one in the arm.",
)


@every("text", LISTS)
def test_too_many_or_too_few_are_told(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", RIGHT)
def test_a_list_that_may_be_right_is_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []
