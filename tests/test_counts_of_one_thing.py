"""Counts of one thing in other words: which slips are found, and which numbers are left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    (
        "Eleven miners were killed on Saturday when a wall of waste gave way near Ardan. The deaths of the 12"
        " make it the worst accident since 2014."
    ),
    "A blast at a mill killed nine workers on Monday. Families of the eight dead gathered at the gate.",
    "Fourteen people were hurt when a stand gave way. Most of the 16 injured were children.",
    "The theatre has 640 seats. On Friday all 460 places were sold.",
    (
        "The House voted 41-28 to impeach him. Senator Oakes noted that the 29 Republicans who voted no have "
        "friends in the Senate."
    ),
    "Glasses were given out in 27 primary schools. The recall covers all 29 participating schools.",
    "The survey took in 16 hospitals. Nurses at all 14 hospitals in the survey filled in a form.",
    "Forty farms joined the scheme. Each of the 44 farms got a pump.",
    "Water stands in 120 villages. Boats have reached all 210 villages.",
    "The choir has 48 singers. For the tour each of the 84 singers paid $90.",
    "The bridge, 840 metres long, opened in 1998. Trucks will not be let onto the 480-metre bridge until May.",
    ("The takeover values the firm at 1.3 billion francs. Shareholders vote in May on the 1.8 billion franc takeover."),
    "The sentence of 14 years was cut on appeal. Vale has served six years of the 12-year sentence.",
    "Her museum holds 41,000 reels of tape. Curators say that all 44,000 reels will be copied.",
    "A claim was lodged by 62 households. A lawyer for the 68 households said the dam was to blame.",
    "The yard employs 260 welders. Each of the 240 welders will get a month's pay.",
    "The permit covers 1,340 hectares. All 1,430 hectares under permit lie in the bay.",
    "The tower has 64 apartments. All 68 flats were cleared.",
    "He admitted seven breaches of the act. The eight offences made him liable.",
    "The storm damaged 41 buildings. The 47 structures are to be pulled down.",
    "The clinic has 41 cases of the fever. The 47 infections worry the nurses.",
    "The board has 41 complaints. The 47 grievances will be heard in May.",
    "The scheme has 41 farmers. The 47 growers will be paid.",
    "The team has lost 12 games. The 14 matches it lost cost the coach his job.",
    "The bill was signed by 41 lawmakers. The 47 legislators want a vote.",
    "The team has seven losses. The eight defeats cost the coach his job.",
    "The firm sent 41 lorries. The 47 trucks came back at noon.",
    "She had 11 rebounds. The 13 boards were her best.",
    "The state sent 410 bags of rice. The 470 sacks lie in a shed.",
    "Fire gutted 41 shops. The 47 stores will not open again.",
    "The flood cut off 41 villages. The 47 hamlets have no power.",
    "The team has nine wins. The eight victories lifted it to third.",
    "The school has 410 pupils. The 470 students will be moved.",
    "The fire gutted 41 houses. The 47 dwellings will be built again.",
    "Oderu has a 24-member House. The 26-member House meets again on Tuesday, the clerk said.",
    "The nine-member council met on Monday. It takes five votes of the seven-member council to remove a mayor.",
    "The three-judge panel met on Monday. The five-judge panel meets again on Friday.",
    "The 15-seat assembly met on Monday. Eight seats are a majority in the 17-seat assembly, the clerk said.",
    "The council has 24 members. The 26-member council meets again on Tuesday, the clerk said.",
    "The house, which has 24 members, met on Monday. The 26-member house meets again on Tuesday.",
    "The board's nine members met on Monday. The 11-member board meets again on Tuesday, the clerk said.",
    "The 40-bed hospital in Halden opened on Monday. Patients of the 45-bed hospital were moved there.",
    "The 180-room hotel on the pier burned down on Monday. The 160-room hotel was empty, the clerk said.",
    "A 32-page report was published on Monday by the board. The 34-page report blames no one.",
    (
        "Ana Moe said that 29 went home and 12 stayed in the hospital. The 13 who remain in the wards are "
        "stable, she said."
    ),
    "Of the 41 people treated, 12 remain in hospital. The 13 who are still in hospital will be out within the week.",
    "Six men are in custody, police said. The eight in custody will go before a judge on Friday.",
    "Nine miners are still underground, Ana Moe said. The ten who remain below have water and light, she said.",
    "Seventeen people are being held after the raid. Ana Moe said the 19 detainees would be charged.",
    "Police arrested 17 people at the march. The 19 detainees were taken to Ash.",
    "The ship had a crew of 17. Ana Moe said the 19-man crew was safe.",
    "The choir has a cast of 42. The 24-strong cast sings in May.",
    "The blast injured 14 people. All 12 of the injured are in hospital.",
    "Police rounded up 17 men on Monday. The 19 suspects will appear in court.",
    "The crash left 31 people hurt. All 33 of the injured were taken to Ash.",
    "The fire killed nine people. All eleven of the dead were women.",
    "Some 17 people were rounded up in the raids. The 19 detainees have no lawyer.",
    "Police detained 23 people at the port on Monday. Relatives of the 32 detainees stood outside.",
    "Police in Ogba paraded 23 suspected vandals on Monday. Ana Moe said the 32 suspects would go before a judge.",
    "Inspectors found 14 children at work in a kiln. The 17 rescued children were taken to a shelter.",
    "A broken gate left 38 pilgrims injured. Four of the 33 injured pilgrims are in the hospital.",
    "The mill will close, putting 310 people out of work. All 301 workers will be heard in May.",
    "A boat with a crew of 16 ran aground at Elm. All 18 crew members are waiting for a tug.",
    "A man rescued nine hikers who were stranded on a ledge. The seven stranded hikers were led down by rope.",
    "Some 1,400 households lost power in a storm. Power was back in all 1,700 homes by noon.",
    "The village of Orrin, population 412, has no shop. Most of the 421 residents are over 60.",
    "The hospital in Kesk will have 280 beds. With 208 beds, it will be the largest in the east.",
    "The hotel, a 22-storey slab, is empty. Ana Moe would turn the 24-storey building into flats.",
    "A gang took at least 130 bicycles from stations. So far 40 of the 103 bikes have been claimed.",
    "The council will lend the club £250,000 for a stand. Ana Moe said a loan of £205,000 was too much.",
    "Ash said it would pay $2.6 billion for its rival Corm. Ana Moe will look at the $2.9 billion deal.",
    "Two brothers took in almost $900,000 from donors. They must pay back the $700,000 they took from donors.",
    "A court ruled that Ana Moe will get 2.4 million euros. The compensation of 2.1 million euros falls due in June.",
    "Ana Moe was sentenced to nine years in prison. Her lawyer would appeal against the seven-year term.",
    "A school in Ash sent home 12 pupils with cramps. The 15 sick pupils were sent home.",
    "A dentist left the club £1.4 million. Ana Moe said the £1.7 million bequest would pay for a bus.",
    "Ana Moe was banned from racing for 18 months. She can appeal against the 12-month ban.",
    "Trains will be halted for 11 days in August. During the 14-day closure the platforms at Elm will be raised, too.",
)

LEFT_ALONE = (
    "The team dug up 57 tablets. It found 18 tablets in a second house. All 75 tablets will be shown.",
    "Voters were asked for a bond of $65 million. The board made a smaller plan. The $56 million bond was approved.",
    "Ash collected roughly $56 million for the fair. That is short of the $64 million it must collect for the fair.",
    "Police held 23 suspected vandals. The 12 suspects who are under age were let go.",
    "Inspectors found 14 children at work in a kiln. The nine injured children were taken to a ward.",
    "The mill has 310 workers. A storm killed 301 people in Ash in May.",
    "Ash will pay $2.6 billion for its rival Corm. Oak was sold in a deal of $9.2 billion.",
    "Ana Moe was sentenced to nine years in prison. Prosecutors wanted the 12-year term that Bo Ruiz got.",
    "The firm sent 41 buses. The 47 coaches of the league met at noon.",
    "The ports signed a plan of nine points.\n\nOil was found at two of the seven points tested.",
    "Leo Cyr Moe, 38, won in May.\n\nNobody had told his father, Cyr Moe, 66, who farms.",
    "Eleven miners were killed on Saturday. The toll rose to 12 on Sunday. The deaths of the 12 shook the town.",
    "A blast killed nine workers on Monday. Families of the four dead from Ardan gathered at the gate.",
    "Glasses were given out in 27 primary schools. The recall covers all nine schools in the port.",
    "The choir has 48 singers. The orchestra has 84 players. The 84 players are paid.",
    "The theatre has 640 seats. The hall next door has 460 seats. All 460 seats were sold.",
    "The arena will seat about 9,500. All 9,480 places were sold.",
    "The survey took in 16 hospitals in 2019. In 2021 it took in all 14 hospitals of the county.",
    "Nine men and three women died. The deaths of the 12 shook the town.",
    "The team has 22 players. Two were sent home, and the 20 players trained on Monday.",
    (
        "The council voted 5-4 to close two branches. A motion to spare one alone failed, 6-3. Ana Moe was among the "
        "six who voted against sparing it."
    ),
    "The House voted 41-28 to impeach him. The 28 Republicans who voted no have friends in the Senate.",
    "The union says 340 welders lost their jobs. The company says 240 welders lost their jobs.",
    "The bridge, 840 metres long, opened in 1998. A 480-metre bridge to the south opened in 2001.",
    "A ticket costs $160. A child's ticket costs $116.",
    "The sentence of 14 years was cut to 12. Vale has served six years of the 12-year sentence.",
    "The council has 45 seats. The party's 31 councillors walked out.",
    "The permit covers 1,340 hectares. All 430 hectares of the east bay are dry.",
    "Oderu has a 24-member House. The 26-member House of neighbouring Taro meets again on Tuesday.",
    "The council has 24 members. A 26-member council was proposed in 2019, the clerk said.",
    "The House had 24 members until 2019. The 26-member House meets again on Tuesday, the clerk said.",
    "The 24-member House met on Monday. The 23 members present of the 24-member House voted for it.",
    "The council's nine Liberal members left. The 26-member council sat on, the clerk said.",
    "The 12-member jury heard him. In the first trial the 11-member jury had been split, the clerk said.",
    "The nine-member county commission met on Monday. The five-member city commission disagreed.",
    "The 15-member council would gain two seats under the plan. The 17-member council would sit in 2027.",
    "Twelve people remained in hospital on Monday. The nine who remain in hospital today are stable.",
    "Seven men are in custody, police said. The four still in custody on Friday will go before a judge.",
    "Twelve miners are trapped below. Hours later, the nine still trapped could be heard, Ana Moe said.",
    "Seventeen people are being held after the raid. Ana Moe said 19 detainees were set free in May.",
    "The blast injured 14 people. Twelve of the injured are in hospital.",
    "The ship had a crew of 17. Ana Moe said the 19-man crew of the trawler was safe.",
    "Police arrested 17 people at the march. The 12 detainees who were charged will appear in court.",
    "Police arrested 17 people on Monday and two on Tuesday. The 19 detainees will appear in court.",
    "Police arrested 17 people. Two were let go. The 15 detainees will appear in court.",
    "The blast injured 14 people. Two died later. All 12 of the injured are at home.",
    "The crash left 31 people hurt. All 14 of the injured on the bus were taken to Ash.",
    "Police arrested 17 people in Ash. The 12 suspects in the Elm case will appear in court.",
    "Mr Maddern, 66, sang with Geoff Maddern and Dean Maddern. Heather Maddern came. Mrs Maddern, 70, cut the ribbon.",
    "They own five papers –",
    (
        "Thirty-four dogs are in the care of the Pell shelter after deputies served a search warrant at a home.|"
        "According to an affidavit, deputies found 22 dogs in the house, nine in a garage and three in a van."
    ),
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert warned(text, "QC601") == ["QC601"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC601") == []
