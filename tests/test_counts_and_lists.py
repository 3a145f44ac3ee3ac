"""Numbers of things and the lists that name them: which misses are found, and which lists are left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    "The council voted {5-4} to sell.\n\nMembers Carla Nesb, Priya Ram and Owen Teal cast the four votes against it.",
    "The school board voted {5-2} to sell.\n\nBoard members Luis Carb, Denise Hatch and Stephen Roe voted against it.",
    "The council voted {4-3} to sell.\n\nAnn Lamm, Bo Ruiz, Cy Teal, Di Oakes and Ed Lie voted in favor.",
    "It killed {four men}: the driver Jas Hamm, his son Lait, and the anglers Kar Ubb, Sat Ubb and Muh Dawd.",
    "It names {three firms}: the old mill, the new mill, the Port Authority (PA) and the builder, Bay Homes Inc.",
    "Ash Lane, Elm Street and Oak Road were shut on Monday. {All two roads} are open now.",
    (
        "{Five districts}, the health ministry said in a notice on Monday, will get the vaccine first: Ardan, "
        "Brell, Corm and Dorn."
    ),
    ("Four stations on the coastal line are to stay shut until the spring because of the slide: Ash, Brell and Corm."),
    ("Six teams, according to the league, have paid their fees for next year: Ardan, Brell, Corm, Dorn and Elmstead."),
    ("The film took {four prizes} at the Ostby Festival on Saturday night (best picture, best actor and best score)."),
    ("The firm will close {three plants} in the north of the country by the end of May (Ardan, Brell, Corm and Dorn)."),
    "The choir sang {five works} at the old mill on Friday evening (a psalm, two masses and a motet).",
    (
        "The permit carries {three conditions}: filters on each stack, a yearly fund of $40,000, a ban on night"
        " work and a bond for the road."
    ),
    "The job was split among {three suppliers} – Elm Works, Oak Marine Builders, Fir Hulls and Ash Lines – in May.",
    "The job went to {three contractors}: Elm Works, Oak Marine Builders, Fir Hulls and Ash Painters.",
    "The {three no votes} came from west of the river: Ann Lamm, Bo Ruiz, Cy Teal and Di Oakes.",
    "The {four “no” votes} came from Council members Ann Lamm, Carla Ruiz and Owen Teal, the former mayor.",
    "The {three dissenting votes} were cast by Ann Lamm, Bo Ruiz, Cy Teal and Di Oakes.",
    "The union has {four demands}: higher pay, shorter shifts and an end to night work.",
    "Her kit holds {five things}: a lamp, spare rope, a tin of matches and dry socks.",
    (
        "The bill would make {two changes}: a lower age for voting, a higher fee for parties and a new seat for"
        " the islands."
    ),
    (
        "{Four men} were charged on Wednesday with stealing copper from the yard.|Carl Moe, 44, Ivan Lind, 39, "
        "Noel Brandt, 51, Stefan Vale, 28, and Paul Grim, 33, pleaded not guilty before Judge Ruth Dahl."
    ),
    (
        "{Three women} were hit when the crane fell on Monday. Named by the hospital as the injured were Ruth "
        "Dahl, Nina Moe, Ada Lind and Tove Brandt."
    ),
    (
        "Police arrested {five men} at the harbour on Friday. They were named as Carl Moe, Ivan Lind, Noel "
        "Brandt and Stefan Vale."
    ),
    (
        "{Three people} died when the boat sank. The dead were identified as Carl Moe, 44, Ivan Lind, 39, Noel "
        "Brandt, 51, and Stefan Vale, 28."
    ),
    (
        "Some 240 households in {three villages} are cut off. The villages, which are Ash, Elm, Oak and Yew, lie by "
        "the lake."
    ),
    "{Two councillors} voted against the plan. The two were Carl Moe, Ivan Lind and Noel Brandt.",
    "{Five villages} were cut off by the snow on Monday. The villages are Ardan, Brell, Corm and Dorn.",
    "{Three students} won medals in Ostby. The winners are Carl Moe, Ivan Lind, Noel Brandt and Ada Vale.",
    "The home side scored {five tries}, one each for Carl Moe, Ivan Lind, Noel Brandt and Stefan Vale.",
    "Ardan had {three goals}, one each from Carl Moe, Ivan Lind, Noel Brandt and Stefan Vale.",
    "The {three sisters}, Ruth, Nina, Ada and Tove, run the mill.",
    "All {three grandchildren} – Ruth, Nina, Ada and Tove – run the mill.",
    "{Three brothers} — Carl, Ivan, Noel and Stefan — own the ferry.",
    "The prize went to {two poets}: Ruth Dahl, Nina Moe and Ada Lind.",
    "The law names {seven languages}: Arabic, Dutch, French, German, Greek and Welsh.",
    (
        "The letter came from {four villages}, namely Ash, Elm and Oak, insists that it is so, and asks for “rain "
        "by day and night”."
    ),
    (
        "{Three villages} could be reached by boat alone: Ash and Elm in Ardan, Oak in Brell, and St. Yew in the "
        "town of Corm."
    ),
    (
        "The mayor has placed {five towns} under a curfew.|Ash, Elm, Oak and Yew, the towns covered by the mayor's "
        "order, want tents."
    ),
    (
        "{Three men} were charged on Monday with theft.|Held on $50,000 bail each were Carl Moe, 38; Ivan Lind, 35; "
        "Noel Brandt, 41; and Paul Grim, 29."
    ),
    (
        "Ostby Foods will shut shops in {three Varland towns} after losses of $11 million.|The affected sites are "
        "in Ash, Elm, Oak and Yew, it said."
    ),
    (
        "The court read {a trio} of charges to the banker.|The full list of counts, as read by the clerk, comprises "
        "theft, forgery, bribery and fraud."
    ),
    (
        "Four days after the vote, {seven members} called on the mayor.|The group, comprising Ann Lamm, Bo Ruiz, Cy "
        "Teal, Di Oakes and Ed Lie, stayed."
    ),
    (
        "{Four} bids to run the ferry have been received by the council.\n\nThe council said that it had tenders "
        "from Clansman Marine, Western Seaways, Hebra Lines, Nordfjord and the Torsay Trust."
    ),
    (
        "{Two} senators have filed separate resolutions seeking an inquiry.\n\nThe resolutions were authored by "
        "Villareal, Sen. Corazon Ledesma and Sen. Teofisto Abad, each of whom filed one."
    ),
    "{Four} owners sued the city in May. Ana Moe, Ole Lie and Bo Dahl each filed a suit.",
    "{Three} firms have bid for the mine. The bids came from Ash Metals, Elm Mining, Oak Resources and Fir Minerals.",
    "{Five} students won prizes. The prizes went to Ana Moe, Ole Lie, Bo Dahl and Cy Holt.",
    "{Three} councillors voted against the plan. The votes against came from Ana Moe, Ole Lie, Bo Dahl and Cy Holt.",
)

LEFT_ALONE = (
    "Cases are known in five of the province's seven districts: Ash, Elm, Oak, Fir and Yew.",
    "The card paid for $11,750 of lumber, $9,600 in airfare and $7,650 in bills from a vet.",
    "The state bears 60 percent ($88.8 million), the union 40 ($59.2 million). A sum of $133.2 million has been spent.",
    "Envoys of three ministries took part in it: those of agriculture, of energy and of foreign affairs.",
    "The council voted 6-3 to sell.\n\nAnn Lamm and Bo Ruiz voted against it. Cy Teal also voted no.",
    "The council voted 6-3 to sell.\n\nAnn Lamm and Bo Ruiz were among those who voted no.",
    "The council voted 6-3 to sell.\n\nAnn Lamm and Bo Ruiz voted against it in committee.",
    "The council voted 6-3 to sell, then 7-2 to hire a guard.\n\nAnn Lamm and Bo Ruiz voted no.",
    "The council voted 6-3 to sell.\n\nAnn Lamm, Bo Ruiz and Cy Teal voted against it.",
    "The suit names three firms: the old mill, the new mill and the builder, Holm Works Ltd.",
    "It killed five men: the driver Jas Hamm, his son Lait, and the anglers Kar Ubb, Sat Ubb and Muh Dawd.",
    "Ash, Elm and Oak were cut off. Later Yew was cut off. All four towns are on the river.",
    "Ash, Elm and Oak are the oldest of the towns. All four towns are on the river.",
    "Five people died in what the mayor called a storm with clear causes: wind, rain and snow.",
    "Five districts, the ministry said, will get the vaccine from one of the makers: Ardan Labs, Brell and Corm.",
    "Three teams met on Friday, and the crowd saw what it had come for: goals, noise and rain.",
    "The film took four prizes at the Ostby Festival (best picture and best actor among them).",
    "The firm has five plants in three countries (Ardan, Brell and Corm).",
    "The union has three demands: higher pay, the first since 2009, shorter shifts and an end to night work.",
    "Her kit holds three things: a lamp, a gift of her aunt, spare rope and dry socks.",
    (
        "The permit carries three conditions: filters on each stack, a yearly fund of $40,000 and a ban on "
        "night work and noise."
    ),
    (
        "Four men were charged on Wednesday. Carl Moe, 44, Ivan Lind, 39, and Noel Brandt, 51, pleaded not "
        "guilty; the fourth, Stefan Vale, did not appear."
    ),
    (
        "Five men were charged. Carl Moe, 44, Ivan Lind, 39, and Noel Brandt, 51, are from Ardan. The other "
        "two are from Brell."
    ),
    "Three climbers died and two were hurt. The injured were named as Carl Moe and Ivan Lind.",
    "Four students won medals. Among the winners were Carl Moe, Ivan Lind and Noel Brandt.",
    "Police arrested five men on Friday. Three of them were named as Carl Moe, Ivan Lind and Noel Brandt.",
    "Four men were charged. Their lawyers, Carl Moe, 44, Ivan Lind, 39, and Noel Brandt, 51, said nothing.",
    "Four men were killed. They are survived by Carl Moe, Ivan Lind and Noel Brandt.",
    "The home side scored five tries, one each for Carl Moe, Ivan Lind and Noel Brandt, and two for Stefan Vale.",
    "The home side scored five tries, two for Carl Moe and one each for Ivan Lind, Noel Brandt and Stefan Vale.",
    "The three sisters, Ruth, Nina and Ada, run the mill.",
    "Two firms, Lamm and Ruiz and Dahl and Moe, bid for the quay.",
    "Trains stop at four stations, Ardan, Brell, Corm and Dorn, a town of 400.",
    "It has offices in three cities: Ardan, in the north, Brell and Corm.",
    (
        "The mayor has placed five towns under a curfew.|Ash, Elm, Oak and Yew, the towns hit hardest by the "
        "mayor's order, want tents."
    ),
    "The mayor has placed five towns under a curfew.|Ash, Elm, Oak and Yew, the towns that froze, want tents.",
    (
        "Three men spoke to the crowd on Monday.|Held on $50,000 bail each were Carl Moe, 38; Ivan Lind, 35; Noel "
        "Brandt, 41; and Paul Grim, 29."
    ),
    "Two stalls were shut: Marks and Moe in Ash, and Lind in Elm.",
    "She was born in Halden, the second of three daughters of a saddler, Per Gaylard, and his wife, Ada.",
    "She was born in Halden, the eldest of the three daughters of Per Gaylard, a saddler, and his wife, Ada.",
    (
        "Four bids to run the ferry have been received by the council.\n\nThe council said that it had tenders "
        "from Clansman Marine, Western Seaways, Hebra Lines and the Torsay Trust."
    ),
    "Two senators have filed separate resolutions. The resolutions were backed by Villareal, Ledesma and Abad.",
    "Four owners sued the city in May. Ana Moe, Ole Lie, Bo Dahl and Cy Holt each filed a suit.",
    "Four owners sued the city in May. Three of them, Ana Moe, Ole Lie and Bo Dahl, each filed a suit.",
    "Three firms have bid for the mine. Earlier bids came from Ash Metals, Elm Mining, Oak Resources and Fir Minerals.",
    "Five students won prizes. Among them were Ana Moe, Ole Lie, Bo Dahl and Cy Holt.",
    "Four prizes were given out. The prizes went to Ana Moe, Ole Lie and Bo Dahl.",
    "Four bids have been received. The council said it had tenders from Ash Marine and Elm Lines.",
    "Three companies have bid for the port. Two bids came from Ash Ports and Elm Marine.",
    "The three no votes came from west of the river: Ann Lamm, Bo Ruiz and Cy Teal.",
    "The four no votes came from Ann Lamm, Carla Ruiz and two clerks. Five yes votes came from Labour and the Greens.",
    "The four no votes came from Ann Lamm and Carla Ruiz, joined by Owen Teal and Di Oakes.",
    "Three men – Ann Lamm, Oak Marine Builder, Bo Ruiz and Cy Teal – bid for the quay.",
    "The job was split among four suppliers – Elm Works, Oak Marine Builders, Fir Hulls and Ash Lines – in May.",
    "Four firms have bid. The losing bids came from Ash Metals, Elm Mining and Oak Resources.",
    "Two senators filed resolutions on Monday. The bill was written by Ana Moe, Ole Lie and Bo Dahl.",
    "Three men sent letters to the board. It had letters from Ana Moe, Ole Lie, Bo Dahl and Cy Holt of its own.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []
