"""One event with two dates, told by a noun and a verb or by nouns of one sort, and events that are two."""

from __future__ import annotations

from findings import warned

FOUND = (
    (
        "More than 440 people went without tests because a change of GP software in October 2021 wiped the "
        "reminders. / Practices have been asked to go back over every prescription issued since the software "
        "change in October 2022."
    ),
    (
        "The purchase of the mill in March 2019 was a mistake, Moe said. / Prices have doubled since the mill "
        "purchase in March 2020."
    ),
    (
        "The closure of the Ostby school in July 2018 angered parents. / Numbers have fallen since the school "
        "closure in July 2017."
    ),
    "A review of the tax in June 2020 found errors. / Since the tax review in July 2020 the office has been closed.",
    "A switch of suppliers in May 2021 went wrong. / Complaints have tripled since the supplier switch in May 2022.",
    (
        "The failure of the dam in November 2014 drowned 12. / Moe has lived in a tent since the dam failure in "
        "November 2015."
    ),
    (
        "The introduction of the new system in March 2022 caused delays, Moe said. / Delays have grown since the "
        "system's introduction in March 2021."
    ),
    (
        "The clip was made at a Feb. 20 fundraiser at a steakhouse in Orrin Bluff. / Lie said that he had been "
        "invited to the Feb. 21 dinner and was glad he skipped it."
    ),
    "Moe spoke at a March 3 gala for donors. / Lie left the March 4 dinner early.",
    "The mayor sang at an Oct. 12 reception at the hall. / Guests at the Oct. 13 party got a pin.",
    "Moe told a May 5 rally in Ostby that he would run. / He made no promise at the May 6 gathering.",
    "The two met at a Jan. 9 breakfast at the club. / No notes were kept of the Jan. 8 meal.",
    "The tape was made at a Sept. 14 forum for sheriffs. / Reporters were barred from the Sept. 15 event.",
    "She gave the talk at a Nov. 2 conference in Halden. / No tape of the Nov. 3 event has been found.",
    "The board voted at a June 11 meeting to sell the school. / Parents shouted at the June 12 session.",
    (
        "An earlier version of the swap fell apart in April after the state asked for soil borings. / The board "
        "has spent $41,000 on lawyers since the February collapse, Moe said."
    ),
    "The talks broke down in June. / Nobody has met since the May breakdown.",
    "The deal fell through in March. / Moe has not called since the deal's collapse in May.",
    "Moe stepped down in April. / Two have applied for the post since the March resignation.",
    "The bridge gave way in March. / Drivers have gone round since the February collapse.",
    "The shop opened its doors in May. / Sales have doubled since the April opening.",
    "The law was passed in May. / Nobody has been fined since the April passage of the law.",
    "The firm listed its shares in September. / Its price has halved since the October listing.",
    "The two sides signed the pact in August. / Tariffs have fallen since the July signing.",
    "The satellite was launched in March. / It has sent no signal since the April launch.",
    "Moe quit in June. / Since her May departure the post has been empty.",
    "Moe was hired in June. / Since her May appointment she has fired nine.",
    "The plan unravelled in January. / Both sides have kept quiet since the December failure of the plan.",
    (
        "Permission was granted in March 2024 to Halden Homes, which bought the site from the Sisters. / The "
        "board was divided when it voted the scheme through in May 2024."
    ),
    "The drug was licensed in March 2019. / Moe was on the panel when it approved the drug in May 2019.",
    (
        "The council granted consent for the mast in May 2021. / Two members were away when it passed the mast in "
        "April 2021."
    ),
    (
        "The scheme was approved in March 2024. / Moe was in the chair when the board waved the scheme through in "
        "May 2024."
    ),
    "Permission was granted in March 2024. / Four voted for the scheme when it was approved in May 2024.",
    (
        "In audio recorded at a 2017 retreat and published Monday by the Ledger, the senator tells donors that "
        "crop insurance is a racket. / The paper had held nothing back when it put the audio online at dawn on "
        "Tuesday."
    ),
    (
        "The video was posted on Friday by the Ostby Times. / The paper took down the comments an hour after it "
        "put the video up on Saturday."
    ),
    "The report was released on Monday. / Moe was abroad when the report came out on Tuesday.",
    "The Ledger published the memo on Monday. / Moe wept when the memo went online on Tuesday.",
    (
        "The memo said the hospital would become part of Moe Health, the biggest system in the region, on March "
        "31. / Should the state sign off, Moe Health would take the keys on the last day of April."
    ),
    "The airport will be handed over to the county on May 1. / The county takes the keys on June 1.",
    (
        "Moe Bus will take over the route on March 1. / Drivers get new uniforms when the firm takes over the "
        "route on April 1."
    ),
    (
        "The group has invited the chief executive to explain himself at a public meeting in Halden hall on "
        "Thursday 4 June. / Bo Lie has accepted the islanders' invitation and will be in the hall on 11 June, a "
        "spokeswoman confirmed."
    ),
    (
        "Moe has asked the minister to speak at a meeting in the school on 3 May. / The minister has agreed to "
        "come and will be at the school on 10 May."
    ),
    (
        "Its latest inspection of the mine was carried out in February and yielded 17 observations. / Moe said "
        "that none of his staff had set foot in the mine since the most recent check, in August."
    ),
    "The last audit of the fund was done in May. / Nobody has looked at the books since the last audit, in June.",
    (
        "The club invited the mayor to its dinner on June 3. / Bo Lie has accepted and will attend on June 13, an "
        "aide said."
    ),
    (
        "The fire broke out at the mill on Dec. 20. Ana Moe said that it was put out. The blaze on Christmas "
        "Day killed two."
    ),
    "The bridge collapsed on Dec. 25. The collapse of the bridge on New Year's Eve shut the road.",
    "Ana Moe was arrested on Dec. 28. Moe has been in jail since her arrest on Christmas Eve.",
    "The mine collapsed on Feb. 12. The collapse on Valentine's Day shut the mine.",
    "The train derailed on Dec. 30. Two died in the derailment on Boxing Day.",
    "Gunmen shot the mayor dead on Oct. 28. The mayor was shot on Halloween.",
    (
        "Typhoon Salome made landfall over the town of Ash at dawn Thursday. / Three people are missing in "
        "the province, where the eye of the storm came ashore early Wednesday."
    ),
    "The storm struck the coast at dawn Friday. Roads have been shut since it made landfall on Thursday.",
    "Four men died in Tuesday's explosion at the mill. Ana Moe said she heard the explosion on Monday.",
    (
        "Two people died in Saturday's crash on the ring road. A farmer, Ole Lie, said that he lost his son "
        "in the crash on Sunday."
    ),
    "The town is calm following Thursday's raid by gunmen. Moses Lie said he had fled before the raid on Wednesday.",
    (
        "Fresh anxiety has gripped Ogbaje following Wednesday's attack by suspected herders in which six "
        "persons died. / A farmer, Mrs Comfort Moe, said she lost her husband in the attack on Monday and had "
        "since been sleeping in a church."
    ),
    (
        "Residents fled following Sunday's attack on the village. A trader, Ana Moe, said that she lost her "
        "shop in the attack on Tuesday."
    ),
    (
        "Gunmen attacked the village on Friday, killing six. / Moe, who fled during the attack on Saturday, "
        "lives in a tent."
    ),
    (
        "Four died in Sunday's attack on the bus. / Moe, who hid under a seat, said that the attack on Monday "
        "lasted a minute."
    ),
    "Six people died in Wednesday's raid by bandits on Ash. / Ana Moe, who was widowed in the attack on Friday, wept.",
)
LEFT_ALONE = (
    (
        "A change of GP software in October 2021 wiped the reminders. / Since the software change in October 2021 "
        "nobody has been told."
    ),
    (
        "A change of GP software in October 2021 wiped the reminders. / Since the law change in October 2022 "
        "doctors must check."
    ),
    (
        "A change of GP software in October 2021 wiped the reminders. A second change followed. / Since the "
        "software change in October 2022 nobody has been told."
    ),
    (
        "The closure of the Ostby school in July 2018 angered parents. / Numbers have fallen since the Halden "
        "school closure in July 2017."
    ),
    (
        "A rise in bus fares in January 2022 hit students. / Fewer ride since the fare rises in January 2022 and "
        "January 2023."
    ),
    "The review of the tax in June 2020 found errors. / The next tax review in July 2021 found none.",
    "The clip was made at a Feb. 20 fundraiser at a steakhouse. / Lie was invited to the Feb. 20 dinner.",
    "The clip was made at a Feb. 20 fundraiser in Orrin Bluff. / Lie was at the Feb. 21 dinner in Ostby.",
    "Moe spoke at a Feb. 20 fundraiser. Two days of events followed. / The Feb. 21 dinner drew 300.",
    "Moe spoke at a March 3 gala for donors. / Lie held a March 10 dinner for nurses.",
    "The board voted at a June 11 meeting to sell the school. / Parents spoke at the July 9 meeting.",
    "Moe spoke at a March 3 rally. / He will speak at the March 4 debate.",
    "The couple met at a Jan. 9 breakfast. / They married at a Jan. 10 party.",
    "An earlier version of the swap fell apart in April. / The board has spent $41,000 since the April collapse.",
    (
        "An earlier version of the swap fell apart in April. / The roof has been open since the February collapse "
        "of the gym."
    ),
    "The talks broke down in June, after an earlier breakdown in May. / Nobody has met since the May breakdown.",
    "Moe stepped down in April. / Lie has led the party since the March resignation of Ana Lie.",
    "The shop opened in May. / The opening in June of a second shop went well.",
    "The union walked out in June. / The July walkout was the second this year.",
    "The law was passed in May. It will be signed in June. / Since the June signing nobody has been fined.",
    "The firm went bust in October, a month after the September collapse of its main customer.",
    "Permission was granted in March 2024. / The board was divided when it voted the scheme through in March 2024.",
    "Permission was granted in March 2024 to Halden Homes. / Bo Lie's mast was voted through in May 2024.",
    "Permission was granted in March 2024 for the flats. / The road was approved in May 2024.",
    "Outline permission was granted in March 2024. / Full permission was granted in May 2024.",
    "The audio was published Monday by the Ledger. / The Gazette put its own audio online on Tuesday.",
    "The audio was published Monday by the Ledger. / The paper put the full transcript online on Tuesday.",
    "The report was released on Monday. / A second report came out on Tuesday.",
    (
        "The hospital will become part of Moe Health on March 31. / Lie Health would take the keys of the clinic "
        "on April 30."
    ),
    (
        "The group has invited the chief executive to a public meeting in Halden hall on 4 June. / Bo Lie will be "
        "in the hall on 4 June."
    ),
    (
        "The group has invited the chief executive to a public meeting in Halden hall on 4 June. / Lie cannot "
        "come then but will be in the hall on 11 June."
    ),
    "The group holds a meeting in Halden hall on 4 June. / A choir will be in the hall on 11 June.",
    "Its latest inspection of the mine was carried out in February. / The one before, in August, found nothing.",
    (
        "Its latest inspection of the mine was in February. / Nobody had set foot in the mine since the previous "
        "check, in August."
    ),
    "The last audit of the fund was done in May. / The last audit of the bank, in June, was clean.",
    "The council approved the budget on Monday. / Moe left before the council approved the plan on Tuesday.",
    (
        "The council approved the plan for the mast in May 2024. / Lie was ill when the council approved the plan "
        "for the pier in June 2024."
    ),
    "A fire hit the hall in March. / Since the August fire at the school, Moe has slept badly.",
    "Moe has asked the minister to speak at a meeting on 3 May. / The minister has agreed to come instead on 10 May.",
    (
        "Moe has asked the minister to speak at a meeting on 3 May. / The minister cannot come but has agreed to "
        "be at a second meeting on 10 May."
    ),
    "The ferry sank on 24 December. The sinking on Christmas Eve cost 12 lives.",
    "The train derailed on Dec. 26. Two died in the derailment on Boxing Day.",
    "A fire broke out at the mill on Dec. 20. A second fire, on Christmas Day, killed two.",
    "The bridge collapsed on Dec. 25. The collapse on Christmas Day shut the road.",
    "Ana Moe was arrested on Dec. 28. She spent New Year's Eve in jail.",
    "The train derailed on Friday. Two died in the derailment on New Year's Day.",
    "Residents fled following Sunday's attack on the village. A trader said she lost her shop in an attack on Friday.",
    "Residents fled following Sunday's attack on Ash. It came two days after the attack on Elm on Friday.",
    "Typhoon Salome made landfall over Ash on Thursday and hit Elm on Friday.",
    "The storm hit the islands on Wednesday. Typhoon Salome made landfall on the mainland on Thursday.",
    "Residents fled following Sunday's attack on the village. It came two days after the attack on Friday.",
    "Sunday's attack on Ash killed six. Moe lost his son in the attack on Elm on Friday.",
    "Sunday's attack killed six. In the attack on Friday, gunmen burned a school.",
    "Gunmen attacked Ash on Friday. On Sunday they attacked Elm. The attack on Sunday killed six.",
    "The army said it had repelled an attack on Monday. The rebels said that the attack on Tuesday had succeeded.",
    "Six died in Monday's attack. A first attack, on Sunday, had failed.",
    "Six died in Monday's drone attack. Two were hurt in Sunday's missile attack.",
    "Six people died in Monday's attack on the market. Four were hurt in Sunday's attack on the port.",
    "Two people were hurt in Tuesday's attack on Ash, and five in Wednesday's attack on Elm.",
    "Six died in Monday's drone attack. Moe survived Sunday's missile attack, too.",
)


def test_is_found() -> None:
    assert [text for text in FOUND if warned(text.replace(" / ", "|"), "QC613") != ["QC613"]] == []


def test_is_left_alone() -> None:
    assert [text for text in LEFT_ALONE if warned(text.replace(" / ", "|"), "QC613")] == []
