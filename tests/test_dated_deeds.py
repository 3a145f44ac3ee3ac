"""Deeds that are given two days, verb and noun: which are found, and which are left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    (
        "The tenants' association filed its suit against the landlord on Sept. 4. The landlord, Orrin Vale, "
        "has not replied since the complaint of Sept. 14, his office said."
    ),
    (
        "Hampers were handed out to the families on Dec. 12. Within a week of the Dec. 21 distribution nine "
        "families fell ill."
    ),
    (
        "The ministry published the decree on 3 March. Herders say that trade has stopped since the "
        "publication of the decree on 8 March."
    ),
    (
        "The ministry circulated its notice on Wednesday evening. Unrest has grown since the circulation of "
        "the notice on Tuesday evening."
    ),
    (
        "Police arrested the former treasurer, Halvard Brekke, on March 9. The arrest of Brekke on March 19 "
        "shook the port."
    ),
    "A jury convicted the former dentist on June 4. Since his conviction on June 14 he has been held in Ostby.",
    "Mayor Tove Lund resigned on Oct. 3. The council has met twice since her resignation on Oct. 13.",
    (
        "The two companies signed the contract on 6 May. Three weeks after the signing of the contract on 16 "
        "May the first crane arrived."
    ),
    "The bridge was inspected on July 7 by two engineers. The July 17 inspection found no cracks.",
    "Agents searched the elevator on May 3, 2022. Since the May 5, 2022, search, a manager on loan has run it.",
    (
        "Her sentence was handed down on Friday by Judge Pell. Leaving court after Thursday's sentencing, she"
        " thanked her family."
    ),
    "The team withdrew from the league on Jan. 8. Sponsors were told nothing before the withdrawal on Jan. 18.",
    "Regulators recalled the cribs on Feb. 2. Two shops in Ardan still sold them after the recall of Feb. 22.",
    "The senate rejected the bill on Tuesday. Shares fell after Wednesday's rejection of the bill.",
    "Dockers walked out on April 3. In the week after the April 13 walkout the port handled no grain.",
    "The plant exploded on 5 August, killing two. A report on the explosion of 15 August names three causes.",
    "Voters approved the school bond on May 4. The bond, which passed on May 14, will pay for two gyms.",
    (
        "The ban on gatherings is due to lapse on 18 November. A notice signed by the commissioner says "
        "gatherings are forbidden until 20 November."
    ),
    (
        "A consultation on the plan will run until 20 June. The dean wants to speak before the consultation "
        "closes on 30 June."
    ),
    "Entries for the prize close on March 1. Schools have until March 11 to send in their entries for the prize.",
    "The curfew in Corm will be lifted on July 9. Under the order the curfew stays in force until July 19.",
    "The exhibition is open until 4 October. Curators say the exhibition closes on 14 October.",
    "The deadline for claims is April 30. Growers have until April 20 to file claims.",
    "The strike began on Monday. Since the start of the strike on Tuesday, no bus has left the depot.",
    "The trial of Orrin Vale began on 2 May. Vale has pleaded not guilty since the trial opened on 12 May.",
    "The season starts on Sept. 6. Nets may not be set before the season opens on Sept. 16.",
    "The new fares took effect on July 1. Riders have complained since the fares came into force on July 11.",
    "The council will vote on the dam on Thursday. Opponents plan a rally before Friday's vote on the dam.",
    "The hearing is set for Oct. 9. Lawyers for both sides will file papers before the hearing on Oct. 19.",
    "The runoff will be held on Dec. 7. Both candidates agreed to debate before the Dec. 17 runoff.",
    "The mill was built in 1874 by two brothers. Since its construction in 1847 the mill has burned twice.",
    "The museum opened in 1998. In the years since its opening in 1989 the museum has bought 40 boats.",
)

FOUND_OF_VAGUE_TIMES = (
    "The bridge was closed to carts in early August. Trade has halved since the closure in the middle of September.",
    "The council approved the stadium in March. Since its approval in the last week of April rents rose.",
    "The trawler Solveig sank on Monday night. Until the vessel went down on Tuesday evening nobody had called.",
    "The two banks agreed on the merger in January. Since the deal was struck in the second week of May shares fell.",
    "A fire gutted the market hall on 3 May. The blaze, which broke out on 5 May, was put out by noon.",
    "Villagers buried the chief on Saturday. At the funeral on Sunday his son asked for calm.",
    "The strike began on Monday. Drivers have been paid nothing since they walked out on Tuesday.",
    "The plant in Corm will shut on 31 October. The union asked for talks before the plant closes on 30 November.",
    "Voters go to the polls on 6 October. The papers will be printed before the ballot on 9 October.",
)

LEFT_ALONE_OF_VAGUE_TIMES = (
    "The pact was initialled at the end of May and signed on the ninth of June. The document was sealed in July.",
    "The council approved the stadium in March. The province approved the stadium in April.",
    "Her brother died in 2011. Her father's death in 2012 left her alone. His death in 2014 was a blow to the port.",
    "The bridge was closed in August. It was reopened in October and closed again in November.",
    "The bill was passed in May by the lower house. The senate passed the bill in June.",
    "The firm said in January that it would close the plant. The plant closed in June.",
    "The deal was signed in late May. Since the signing of a deal with Corm in early May prices have fallen.",
    "The mill closed in June. Villagers protested at the closure of the mill in July.",
    "The river burst its banks on 11 January. The worst flood, on 13 January 1953, is remembered in Corm.",
    "The strike began on Monday. The strike of the pilots began on Tuesday.",
    "The plant was closed in the second week of May. The closure on 14 May came without a warning.",
    "The quarry did not close in May. The closure in July surprised nobody.",
    "A trial was held in November. A trial is scheduled in May for the other suit.",
)

LEFT_ALONE = (
    "The dam at Ash was inspected on July 7. The July 17 inspection of the dam at Oak found cracks.",
    "Police arrested Halvard Brekke on March 9. The arrest of his brother Nils on March 19 shook the port.",
    "The council approved the budget on May 4. It approved the school bond on May 14.",
    "The house passed the bill on May 4. The senate passed the bill on May 14. The governor signed it on June 2.",
    "The hearing was first set for Oct. 9. It was later moved, and the hearing will take place on Oct. 19.",
    "The vote had been scheduled for Thursday. After a quarrel the vote was put off to Friday.",
    "The trial of Orrin Vale began on 2 May. The trial ended on 12 May with an acquittal.",
    "The strike began on Monday. The strike ended on Tuesday.",
    "The museum opened in 1989. Its new wing opened in 1998.",
    "Dockers walked out on April 3. A second walkout followed on April 13.",
    "Regulators recalled the cribs on Feb. 2. They recalled the prams on Feb. 22.",
    (
        "The ministry said on Tuesday that the decree was published. On Wednesday the ministry said the "
        "decree would stay."
    ),
    "Brekke was arrested on Monday, police said on Tuesday. On Wednesday his lawyer called the arrest absurd.",
    "The jury convicted him on Thursday. On Friday his wife said the conviction was unjust.",
    "The exhibition is open until 4 October. A second exhibition closes on 14 October.",
    "Entries for poets close on March 1. Painters have until March 11 to send in their entries.",
    "Shops may open until 4 October. The museum may stay open until 14 October.",
    "The curfew in Corm will be lifted on July 9. The curfew in Dorn stays in force until July 19.",
    "The curfew was to end on July 9. The governor has extended the curfew until July 19.",
    "The union says the plant closed on 5 August. According to the company, the plant closed on 15 August.",
    "The bill was signed on May 4. The law takes effect on July 1.",
    "The first hearing was held on Oct. 9. The next hearing is on Oct. 19.",
    "The team lost to Ardan on Jan. 8. The team lost to Brell on Jan. 18.",
    "A blaze destroyed a barn in Ash on Monday. A blaze in Oak on Thursday killed two horses.",
    "Lund was elected in 2012. Her re-election in 2016 surprised nobody.",
    "The notice was signed on 3 March. The notice was published on 8 March.",
    "Two men were arrested on Monday. The arrest of a third on Thursday closed the case.",
)


@every("text", [*FOUND, *FOUND_OF_VAGUE_TIMES])
def test_is_found(text: str) -> None:
    assert warned(text, "QC613") == ["QC613"]


@every("text", [*LEFT_ALONE, *LEFT_ALONE_OF_VAGUE_TIMES])
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC613") == []
