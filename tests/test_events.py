"""Events that are given two days, months or years: which are found, and which are left alone."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    "Lind was arrested at the harbour on Monday.\n\nSince Tuesday's arrest, the union has called for calm.",
    (
        "The takeover of the yard by a Danish fund was completed in 2022.\n\nThe yard, whose takeover by the "
        "fund was completed in 2020, built 12 boats."
    ),
    (
        "He took the matter to the board on Aug. 9, 2022, and resigned within a week.\n\nThe emails are from "
        "after the Aug. 19, 2022, board meeting at which he raised the matter."
    ),
    (
        "The breach happened on the night between Aug 11 and 12 near the mill.\n\nThe panel was set up two days"
        " after the breach of Aug 13."
    ),
    (
        "The pumps were handed over at Osmar Park on November 19, 2021.\n\nThe mayor, who presided over the "
        "handing over at the park on December 3, 2021, was proud."
    ),
    (
        "Her report on eels, published in the spring of 1968, changed the law.\n\nWhen the report appeared, in "
        "the autumn of 1969, two firms sued."
    ),
    "The bridge opened in 1974 and was painted last year.\n\nSince it opened in 1976, the bridge has carried trams.",
    "The firm was founded by Lind in 1925.\n\nLind founded the firm in 1952 with a loan.",
    "The court sentenced Lind on Friday to two years.\n\nLind was sentenced on Thursday at the court in Osmar.",
    "The school closed in June 2019.\n\nPupils have gone to Elm Park since the school shut in June 2018.",
    ("The pipe burst on the evening of April 4.\n\nSix weeks after the pipe burst on April 14 the road is still shut."),
    "Brandt died on Sunday at his home.\n\nHis death on Saturday was confirmed by his daughter.",
    "The contract was signed on 4 May 2020.\n\nThe contract, which was signed on 14 May 2020, runs for ten years.",
    "The museum bought the vase in 1987.\n\nThe vase was acquired by the museum in 1978.",
    "Six years ago, in 2018, the quarry shut. The quarry has been shut since 2017.",
    "The quake struck on Feb. 6 at dawn.\n\nRelief reached the valley three days after the Feb. 8 quake.",
    (
        "The inquest into the death of Ada Moss opened on Monday.\n\nThe inquest, which opened on Tuesday, will"
        " hear from nine witnesses."
    ),
    ("Lind was suspended on Sept. 4, the district said.\n\nHer suspension on Sept. 14 came after a parent complained."),
    "The shop was robbed on Saturday night.\n\nPolice have no suspects in Friday's robbery of the shop.",
)

LEFT_ALONE = (
    "Lind was arrested on Monday.\n\nMoss was arrested on Tuesday.\n\nTuesday's arrest was the second.",
    "Two guides were detained on March 9.\n\nThe two drivers held since March 7 were freed.",
    "Samples were taken from the brook on June 4.\n\nSamples from the lake were taken on June 6.",
    (
        "The bridge opened in 1974 and the tunnel in 1976.\n\nSince the tunnel opened in 1976, the bridge has "
        "been quiet."
    ),
    "She was elected mayor in 2016 and re-elected in 2020.\n\nLind, who was elected to parliament in 2011, left.",
    "She was elected mayor in 2016.\n\nShe was elected again in 2020.\n\nMoss was elected mayor in 2012.",
    "The mill burned in May 2011.\n\nAnother mill burned in August 2011.\n\nThe mill reopened in 2013.",
    "The strike began on March 3.\n\nThe strike ended on March 9.\n\nThe strike at Elm began on March 5.",
    "Moss resigned as chairman in April.\n\nBrandt resigned as chairman in June.",
    "The quake struck on Feb. 6.\n\nAn aftershock struck on Feb. 8.\n\nThe 2011 quake struck in March.",
    "The firm was founded in 1925 and opened its first shop in 1928.\n\nLind founded a second firm in 1952.",
    "The law was passed on May 2.\n\nThe law took effect on July 1.\n\nThe amended law took effect in 2020.",
    (
        "The report was written in 1968.\n\nThe report was published in 1969.\n\nThe report on the year 2018 was "
        "published in 2019."
    ),
    (
        "The museum bought the vase in 1987.\n\nThe museum bought a bowl in 1978.\n\nIn 1990 the museum bought "
        "nine vases."
    ),
    (
        "Talks were held on Monday.\n\nTalks were held again on Tuesday.\n\nA meeting was held on Monday and "
        "another on Friday."
    ),
    "The council approved the budget on Monday.\n\nThe council approved the sale of the pool on Tuesday.",
    "The budget was approved in 2019.\n\nThe budget was approved in 2020.",
    "Lind won the race in 2016.\n\nLind won the race in 2018.",
    "The school closed in June for the summer.\n\nThe school closed in December for a week.",
    "The mayor spoke on Tuesday.\n\nThe mayor spoke on Wednesday.\n\nLind said on Friday that he would go.",
    "The song was released in May.\n\nThe album was released in June.\n\nThe singer was released from jail in July.",
    "The fire started on Monday.\n\nThe fire was put out on Wednesday.\n\nThe fire spread on Tuesday.",
    "Police charged Lind on Monday with theft.\n\nPolice charged Lind on Friday with fraud.",
    "The couple married in 1990 and had a son in 1992.\n\nTheir son married in 2015.",
    ("The coalition slid closer to its end on Tuesday.\n\nThe party endorsed the rupture on Monday night by 19 votes."),
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert codes(text, "QC613") == ["QC613"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC613") == []
