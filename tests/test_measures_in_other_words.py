"""One measure with two values, told by a name, a unit told once, another unit, and measures of two things."""

from __future__ import annotations

from findings import warned

FOUND = (
    "Voters in Ash kept their mayor on a turnout of 61 percent.\n\nAt 67 percent, turnout was the lowest in years.",
    (
        "Ostby would get 6.2 acres on Halden Avenue, where the city kept its salt sheds until 2011. / The "
        "committee will tour the 6.8-acre Halden Avenue site on Oct. 14."
    ),
    (
        "The council sold 14 hectares at Lie Point to a developer last year. / Nobody objected to the sale of the "
        "17-hectare Lie Point land."
    ),
    (
        "The district owns the 6.8-acre Halden Avenue site. / Ana Moe said the 6.2 acres on Halden Avenue would "
        "be fenced."
    ),
    (
        "The trust paid for 45 acres beside Halden Creek. / A fence will be put up around the 54-acre Halden "
        "Creek property."
    ),
    (
        "The school would move to a 12-acre parcel on Lie Road. / Neighbors of the 15-acre Lie Road parcel spoke "
        "against it."
    ),
    "The 22-mile Ostby Canal was dug by hand. / Boats have not used the 27-mile Ostby Canal since May.",
    (
        "The firm plans to build on a 9.4-hectare plot at Halden Wharf. / The Halden Wharf plot covers 9.9 "
        "hectares, the plan says."
    ),
    (
        "The Halden Avenue site, which covers 6.2 acres, was bought in 2011. / Work on the 6.8-acre Halden Avenue "
        "site begins in May."
    ),
    (
        "The tribunal is sitting to consider an application by Moe Marine for a 15-year licence over 310 hectares "
        "of seabed. / Bo Lie said the company had already reduced its application from 480 hectares to 301 after "
        "meeting islanders."
    ),
    "The firm wants to build 1,240 homes at Halden. / It had cut the scheme from 1,600 homes to 1,420, Moe said.",
    (
        "Lie holds a licence for 128 acres near Ostby. / Moe said the licence had been scaled back from 200 acres "
        "to 182 in May."
    ),
    (
        "A list issued by the district hall in May states that 27 kilns are operating in the district. / Moe "
        "disclosed that letters had been sent to the owners of all 29 kilns in the district, inviting them to a "
        "meeting on 18 June."
    ),
    (
        "There are 34 schools in Ostby county, and most are short of staff. / The board will send inspectors to "
        "all 36 schools in the county."
    ),
    "Twelve wells serve the village of Halden. / Moe said all 14 wells in the village were tested in May.",
    "The town has 18 polling stations. / Observers went to all 16 polling stations in the town.",
    (
        "The register lists 41 fishing boats in the harbour. / Every one of the 43 boats in the harbour has paid "
        "its dues."
    ),
    "The city has 52 libraries. / Each of the city's 55 libraries will close on Monday.",
    (
        "Some 400 people live in Halden, where there are 63 farms. / The owners of all 68 farms in Halden were "
        "told to kill their birds."
    ),
    (
        "The blast took place at roughly 2:40 a.m. on Friday at a depth of 380 metres. / The location at which "
        "the gas ignited, 450 metres below ground, had not been reached by nightfall."
    ),
    (
        "The miners were trapped 620 metres underground when the roof fell. / Rescuers said the cave-in was at a "
        "depth of 680 metres."
    ),
    (
        "The explosion ripped through a shaft at a depth of 540 metres. / The place where it exploded, 450 metres "
        "below the surface, is flooded."
    ),
    "The bridge is 340 metres long. / Nobody was on the bridge's 430 metres of deck.",
    (
        "A fire broke out 300 metres below the surface of the Ostby mine. / The fire, at a depth of 360 metres, "
        "was still burning on Monday."
    ),
    (
        "That leaves the Saint Oran alone on the crossing. She was off for 19 days over the winter, according to "
        "figures handed to the committee. / Folk would not wear a repeat of last winter, Moe warned, when the "
        "Saint Oran was out of action for 21 days."
    ),
    (
        "The ferry was out of service for 12 days in January. / Moe said the ferry had been laid up for 15 days "
        "in January."
    ),
    (
        "The lift was out of order for six weeks last summer. / Tenants walked up when the lift was broken for "
        "eight weeks last summer."
    ),
    (
        "The bridge was closed for nine days after the storm. / Traders lost money while the bridge was shut for "
        "12 days after the storm."
    ),
    (
        "Lie was sidelined for five weeks last season with a torn calf. / He was out for seven weeks last season, "
        "his coach said."
    ),
    (
        "The power was off for 14 hours on Friday night. / In Halden the power was out for 16 hours on Friday "
        "night, Moe said."
    ),
    (
        "The plant stood idle for 40 days in the spring. / Workers were not paid when the plant was shut down for "
        "45 days in the spring."
    ),
    "Water was cut off for three days in Ostby. / Moe boiled snow when the water was off for five days.",
    (
        '"This is not the budget I wanted to write," the mayor told council members in a 40-minute address. / '
        "Moe drew scattered boos twice in the half-hour speech."
    ),
    "The chairwoman spoke for 25 minutes. / The 40-minute speech ended with a song.",
    "Lie was held for two hours at the airport. / During the three-hour detention he was given no water.",
    "The board met for three hours behind closed doors. / After the two-hour meeting, Moe left by a side door.",
    (
        "Moe asked about a 400-metre drain for which the corporation had paid ₹1.9 crore. / Residents marked the "
        "course that the ₹19-lakh drain should have taken."
    ),
    "The town paid $4.5 million for a pool. / The $45-million pool has no roof.",
    "The council spent £2.4m on a footbridge. / The £24m footbridge shut in May.",
    "The state will pay ₹3.2 crore for the bridge. / Work on the ₹32-crore bridge has not begun.",
    "The firm bought the mill for €1.8 billion. / The €18-billion purchase of the mill was Moe's idea.",
    (
        "The new place will seat 58,000, well down from the 64,200 who fit into the old field. / Groundbreaking "
        "for the 62,500-seat building is set for September."
    ),
    "The hall seats 1,200. / Moe sang in the 1,400-seat hall.",
    "The hospital has 214 beds. / Nurses at the 241-bed hospital went on strike.",
    "The firm has 240 rooms in its new hotel. / The 280-room hotel opens in May.",
    (
        "A manager has been jailed for 32 months. / Lie, who started his sentence of two years and four months on "
        "Thursday, said nothing."
    ),
    "Moe was jailed for 18 months. / His sentence of two years will be appealed.",
    "Lie was sentenced to three years in prison. / Moe said the 30-month sentence was too short.",
    # Measures of one value, before it or behind it.
    "A magnitude 6.1 earthquake struck the coast. / It rained. / The magnitude 6.4 quake hurt nobody.",
    "The 6.1-magnitude quake struck the coast. / It rained. / The 6.4-magnitude quake hurt nobody.",
    "Revenue for the third quarter was $2.3 billion. / It rained. / Third-quarter revenue of $2.4 billion beat hopes.",
    "Profit for the quarter was $4.2 million, up from $3 million. / The quarterly profit of $4.7 million is a record.",
    "Inflation rose to 5.2 percent in May. / It rained. / May's inflation rate of 5.7 percent was a surprise.",
    "The unemployment rate fell to 4.1 percent in May. / The May unemployment rate of 4.7 percent was a surprise.",
    "Turnout was 61 percent. / It rained. / The 67 percent turnout was a record.",
    "The ministry has a budget of $2.4 billion. / The ministry's $2.6 billion budget was passed in May.",
    "The poll has a margin of error of 3.5 points. / The margin of error is plus or minus 3.2 points.",
    # A sentence of somebody who is named in no other way between.
    "The court sentenced Moe to six years in prison. / It rained. / His seven-year sentence was too long, Lie said.",
)
LEFT_ALONE = (
    "Voters in Ash kept their mayor on a turnout of 61 percent.\n\nAt 67 percent, turnout was higher in 2019.",
    "Voters in Ash kept their mayor on a turnout of 61 percent.\n\nAt 67 percent, Elm's turnout was higher.",
    (
        "Ostby would get 6.2 acres on Halden Avenue. / The committee will tour the 6.2-acre Halden Avenue site on "
        "Oct. 14."
    ),
    "Ostby would get 6.2 acres on Halden Avenue. / The district would keep the 4.1-acre Lie Street site.",
    (
        "The city bought 12 acres on Halden Avenue for a library. Across the road is a park. / Bo Lie lives near "
        "the 14-acre Ostby Park on Lie Road."
    ),
    "The trust owns 45 acres along Halden Creek. / It added the 12-acre Halden Creek meadow in May.",
    (
        "The company leased 40 hectares at Halden, and later bought another 20 hectares there. / The 60-hectare "
        "Halden site opened in May."
    ),
    "The council sold 14 hectares at Lie Point, part of the 20-hectare Lie Point estate.",
    "The city bought about 300 acres of Moe Ranch. / Hikers have used the 310-acre Moe Ranch for years.",
    "The fire burned 320 acres on Moe Ridge by noon. / By Tuesday the 380-acre Moe Ridge fire was half contained.",
    "The house has 40 acres on Halden Road, and a 50-acre Halden Road farm lies next to it.",
    "A 12-acre parcel on Lie Road was sold. / A second, 15-acre Lie Road parcel is for sale.",
    (
        "The tribunal will hear an application for a licence over 301 hectares of seabed. / Bo Lie said the "
        "company had already reduced its application from 480 hectares to 301."
    ),
    (
        "The tribunal considers an application for a licence over 480 hectares of seabed. / Bo Lie said the "
        "company would reduce its application from 480 hectares to 301."
    ),
    "The farm has 310 hectares of wheat. / The company had cut its application from 480 hectares to 301.",
    (
        "The firm wants to build 1,240 homes at Halden. / The number of homes built in the county fell from 1,600 "
        "in 2019 to 1,420 in 2021."
    ),
    "Rents in Ostby rose from $310 to $480 in May. / It takes 301 hectares to feed a herd.",
    (
        "A list states that 27 kilns are operating in the district. / Moe said letters had been sent to the "
        "owners of all 27 kilns in the district."
    ),
    (
        "A list states that 27 kilns are operating in Ostby district. / Letters were sent to the owners of all 29 "
        "kilns in Halden district."
    ),
    "The board visited 27 kilns in the district in May. / It will visit all 29 kilns in the district by June.",
    (
        "There were nine kilns in the district before three of them shut. / The owners of all six kilns in the "
        "district were fined."
    ),
    "Of the 34 schools in the county, 20 are short of staff. / All 14 of the others are full.",
    (
        "Some 30 kilns are operating in the district, residents say. / Letters went to the owners of all 29 kilns "
        "in the district."
    ),
    "The town has 18 polling stations and 6 in the villages. / Observers went to all 24 polling stations.",
    "The blast took place at a depth of 380 metres. / The lift stops 450 metres below ground.",
    "The blast took place at a depth of 380 metres. / The mine goes down to a depth of 720 metres.",
    "The blast took place at a depth of 380 metres. / The second blast, 450 metres below ground, killed nobody.",
    "The blast took place at a depth of about 400 metres. / The gas ignited 380 metres below ground.",
    "Miners were found at a depth of 300 metres. / The gas ignited 450 metres below ground.",
    (
        "The miners died when gas exploded 380 metres below ground. / In 2011 a blast at a depth of 450 metres "
        "killed nine."
    ),
    "The crash was 12 miles off the coast. / The coastguard base is 21 miles away.",
    "The ferry was out of service for 12 days in January. / It was out of service for 15 days in March.",
    "The ferry was out of service for 12 days in 2019. / The ferry was laid up for 15 days in 2021.",
    "The Saint Oran was off for 19 days over the winter. / The Halden was out of action for 21 days last winter.",
    "The lift was broken for six weeks last summer. / The other lift was out of order for eight weeks last summer.",
    (
        "The ferry was out of service for 12 days in January and 9 days in March. / In all it was out of action "
        "for 21 days."
    ),
    "Lie was out for five weeks with a torn calf. / Moe was out for seven weeks with a broken arm.",
    "The power was off for about 15 hours. / The power was out for 16 hours, Moe said.",
    (
        "The bridge was closed for nine days after the storm, and for 12 more days in May. / The bridge was shut "
        "for 21 days this year."
    ),
    "The mayor gave a 40-minute address. / Moe drew boos twice in the 40-minute speech.",
    "The mayor gave a 30-minute address. / Moe drew boos twice in the half-hour speech.",
    "The mayor gave a 40-minute address. The governor spoke next. / Her half-hour speech was about roads.",
    "The board met for three hours on Monday. / On Tuesday, after the two-hour meeting, Moe left.",
    "The chairwoman spoke for 25 minutes. / Bo Lie answered. The 40-minute speech of Lie ended with a song.",
    (
        "Moe asked about a drain for which the corporation had paid ₹1.9 crore. / Residents marked the course of "
        "the ₹1.9-crore drain."
    ),
    (
        "Moe asked about a drain for which the corporation had paid ₹1.9 crore. / Residents marked the course of "
        "the ₹190-lakh drain."
    ),
    "The council spent £2.4m on a footbridge. / A £24m road will follow.",
    (
        "The new place will seat 58,000, well down from the 64,200 in the old field. / The wrecking ball gets the "
        "64,200-seat field in 2027."
    ),
    "The hall seats 1,200. / Moe sang in the 400-seat theatre.",
    "The hospital has 214 beds. / A 120-bed hospital will be built in Ostby.",
    (
        "A manager has been jailed for 28 months. / Lie, who started his sentence of two years and four months on "
        "Thursday, said nothing."
    ),
    "Moe was jailed for 18 months. / The maximum sentence is two years.",
    "Moe was jailed for 18 months. Lie was jailed too. / Lie's sentence of two years will be appealed.",
    "The hall seats 1,200. / Moe wants a 1,400-seat building for plays.",
    "The firm will build on 12 acres in Halden. / The 18-acre building site in Ostby is empty.",
    "Prosecutors sought a four-year term. / Moe got a sentence of three years in May.",
    # Measures of another time, place, group or owner; of more than one thing; what another figure takes the place of.
    "Revenue rose to $2.3 billion in the third quarter. / Revenue of $2.4 billion in the second quarter was a record.",
    "Revenue rose to $2.3 billion. / The adjusted revenue was $2.4 billion.",
    "Turnout was 61 percent in Ostby. / In Halden, turnout was 67 percent.",
    "Turnout was 61 percent. / In 2019, turnout was 67 percent. / Turnout three years ago was 66 percent.",
    "The 61 percent turnout was a record. / Turnout among women was 67 percent.",
    "A magnitude 6.1 quake struck on Monday. / Another quake, of magnitude 6.3, struck on Tuesday.",
    "A magnitude 6.1 quake struck on Monday. / The magnitude was first put at 6.3.",
    "The ministry has a budget of $2.4 billion. / The city's budget is $2.6 billion.",
    "His salary is $120,000. / She said her salary was $125,000.",
    "Elm Foods had revenue of $4.2 million. / Its rival had revenue of $4.7 million.",
    "Revenue was $2.3 billion in the year to March. / The revenue of $2.4 billion in the year before was a record.",
    "The bank expects inflation of 5.7 percent. / Inflation was 5.2 percent in May.",
    "Voters were asked for a budget of $65 million. / The board made a smaller plan. / The $56 million budget passed.",
)


def test_is_found() -> None:
    assert [text for text in FOUND if warned(text.replace(" / ", "|"), "QC601") != ["QC601"]] == []


def test_is_left_alone() -> None:
    assert [text for text in LEFT_ALONE if warned(text.replace(" / ", "|"), "QC601")] == []
