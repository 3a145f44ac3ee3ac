"""What is told again with another day or span of days: what is found, and what is left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    "The poet Ada Moe died on March 3 at her home in Ostby.|Moe died on March 4 with her family around her.",
    "The poet Ada Moe died on Tuesday. Her family was there.|Moe had been ill for a year when she died on Wednesday.",
    "Moe Nets, founded in 1925, will close its yard in Ostby.|Ola Moe founded the company in 1952.",
    "The Halden mill was destroyed by fire on Tuesday.|The fire broke out on Wednesday in the cellar.",
    "Kari Moe was arrested Tuesday at her home.|Moe has been in jail since her arrest Monday.",
    (
        "The mill was commissioned in March 2021 but stands idle. Birds sang. Dogs barked. Cats slept. Cows ate.|"
        "During the commissioning in May 2021, the mayor promised bread."
    ),
    (
        "The committee will vote on the budget on Tuesday, the chairman said.|Members hope for a large "
        "majority when the vote is held on Thursday."
    ),
    (
        "The takeover, which is expected to be completed in spring 2027, will cost £40m.|Once the "
        "takeover is completed at the end of 2026, the brand will disappear."
    ),
    "The court will hear the appeal on May 6.|A crowd is expected at the hearing on May 8.",
    (
        "The cabinet agreed on Wednesday, 8 May, to buy the ships.|At the cabinet meeting on 7 May, the "
        "minister had asked for four."
    ),
    "She was arrested on 3 May in Lagos.|Since her arrest on 13 May she has been held alone.",
    "The ceasefire took effect on 10 October.|Both sides accused each other of breaking the October 12 ceasefire.",
    "Voters go to the polls on 17 May.|The 19 May vote will decide who leads the city.",
    "Prime Minister Oda visited Jakarta on 3 May.|During his visit to Jakarta on 5 May, Oda signed two deals.",
    "The ship left Durban on April 2.|The ship, which left Durban on April 5, has not been seen since.",
    (
        "The acquisition is due to be completed in the first quarter of 2027.|Shareholders will be paid "
        "after the acquisition is completed in the fourth quarter of 2026."
    ),
    (
        "The hearing is scheduled for Monday, 4 March 2024, and the ruling later.|The judge said the "
        "hearing would go ahead on Wednesday, 6 March 2024."
    ),
    (
        "The new rules come into force on 1 January.|Shops have little time before the rules come into "
        "force on 1 February."
    ),
    "The two leaders met in Cairo on 3 April.|At their meeting in Cairo on 13 April, they agreed on a dam.",
    (
        "The purchase of the stadium was finalised on June 30.|Fans protested for weeks before the "
        "purchase closed on July 30."
    ),
    (
        "Closing of the transaction is expected in the second quarter of 2026.|The transaction is to "
        "close in the fourth quarter of 2026, the seller said."
    ),
    "A judge will sentence Marek Kolar on September 9.|Kolar stays in jail until his sentencing on September 19.",
    (
        "The tribunal will hear closing arguments on 7 July.|The session of the tribunal on 17 July will "
        "be closed to the press."
    ),
    (
        "Crown Princess Ida visited the hospital on Friday.|Nurses said that during Thursday's visit the "
        "princess spoke to every child."
    ),
    "The foreign ministers met in Vienna on April 11.|A statement issued after the April 12 meeting called for calm.",
    (
        "The water charge will come into effect on 1 April.|Households will be told before the charge "
        "comes into effect on 1 May."
    ),
    "The gallery opened in autumn 2019.|Since it opened in spring 2020, the gallery has had a million guests.",
    "He was sworn in on January 20.|Since his swearing-in on January 25, he has signed 40 orders.",
    "The marathon takes place on 6 April.|Streets will be shut for the marathon on 16 April.",
    "Elections are scheduled for 4 October.|The party has no candidate for the elections on 14 October.",
    (
        "The spill came from the Merete, a bulk carrier that moored on June 7. The vessel, alongside since "
        "June 5, may not leave."
    ),
    "The trawler docked on June 7. The vessel, in port since June 5, has no fuel, the port said.",
    "Ana Moe was arrested on 7 June, police said. Moe, in custody since 5 June, denies the charge.",
    "The mine was shut on 7 June, the company said. The mine, idle since 5 June, employs 400 people.",
    "The bridge was closed on 7 June. The bridge has been shut since 5 June, the clerk said.",
    "The nurses walked out on 7 June. The nurses have been on strike since 5 June.",
    "Ana Moe was admitted on 7 June, the clinic said. Moe, in hospital since 5 June, can speak again.",
)

LEFT_ALONE = (
    "Moe Nets, founded in 1925, will close its yard in Ostby.|Ida Moe founded the union in 1952.",
    "The Halden mill burned down on Tuesday.|The roof of the school was destroyed by fire on Wednesday.",
    "The poet Ada Moe died on March 3 at her home in Ostby.|Her sister, Ida Moe, died on March 4 at sea.",
    "Moe Nets, founded in 1925, will close its yard in Ostby.|Ola Moe founded Moe Sails in 1952.",
    "The Halden mill was destroyed by fire on Tuesday.|A fire broke out on Wednesday in the cellar of the school.",
    "The Halden mill was destroyed by the fire on Tuesday.|It was hit by a flood on Wednesday.",
    (
        "The mill was commissioned in March 2021 but stands idle. Birds sang. Dogs barked. Cats slept. Cows ate.|"
        "During the commissioning of the dam in May 2021, the mayor promised bread."
    ),
    "Shareholders of Orlan vote on the offer on 12 March.|Shareholders of Norjet vote on 21 March.",
    "The coach will leave the club on June 30.|The captain, who left the club on May 30, has signed for Lund.",
    "Regulators in Oslo cleared the merger on 3 November.|Brussels cleared the merger on 13 November.",
    "The deal was signed on 3 May.|The deal, announced on 13 May, closes in June.",
    "The sale of the hotel closed on 14 January.|The sale of the casino, which closed on 24 January, brought £4m.",
    "A judge heard the case on May 3.|At the next hearing, on May 9, the widow will speak.",
    "President Ruiz arrived in Quito on 2 May.|Oda, who arrived in Quito on 5 May, met him there.",
    "The minister visited Hanoi in March.|During a second visit in May, he signed a pact.",
    (
        "The foreign ministers met in Vienna on April 11.|A statement after the April 12 session of "
        "parliament called for calm."
    ),
    "The water charge comes into effect on 1 April.|The waste charge comes into effect on 1 May.",
    "The airport closed on Saturday and reopened on Sunday.|Since it reopened on Sunday, 300 flights have left.",
    "The library was built in 1911 and rebuilt in 1951.|Since the library was rebuilt in 1951, the town has grown.",
    "The gallery in Graz opened in 2019.|Since the gallery in Linz opened in 2021, it has had a million guests.",
    "Police arrested the mayor on 3 February.|The mayor's wife was arrested on 4 February.",
    (
        "The suspect was arrested on Monday and charged on Wednesday.|Since he was charged on Wednesday "
        "he has been silent."
    ),
    "The exhibition runs from 3 May to 9 August.|The exhibition opens on 3 May.",
    "The festival takes place from 3 to 9 August.|At the festival on 5 August, 40 bands play.",
    (
        "The bank raised its rate on 6 June and on 16 July.|Since the bank raised its rate on 16 July, "
        "the crown has gained."
    ),
    "The bank raised its rate in June.|Since the bank cut its rate in August, the crown has lost.",
    (
        "Troops entered the city on 9 March.|Refugees have waited at the border since troops entered the "
        "province on 4 March."
    ),
    "The plan was presented on May 12.|The revised plan, presented on May 21, costs 3bn crowns.",
    (
        "The company expects to complete the deal in the first half of 2027.|The deal will be completed "
        "in the second quarter of 2027, the seller said."
    ),
    "The trawler docked on June 7, the port said. The vessel, at sea since June 2, has no fuel.",
    "The trawler docked on June 7, the port said. A second vessel, in port since June 5, has no fuel.",
    "Ana Moe was arrested on 7 June, police said. Bo Dahl, in custody since 5 June, denies the charge.",
    "Ana Moe was arrested again on 7 June, police said. Her brother, in custody since 5 June, denies the charge.",
    "Ana Moe was jailed on 7 June. Moe, in custody since 5 May, will appeal, her lawyer said.",
    "The workers met on 7 June. The workers, on strike since 5 June, want 4 per cent more.",
    "The road was closed on 7 June for a race. The bridge, shut since 5 June, carries 4,000 cars a day.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    """Find one slip."""
    assert warned(text, "QC613") == ["QC613"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    """Find none."""
    assert warned(text, "QC613") == []
