"""Papers that came about at two times: found, and what is left alone."""

from __future__ import annotations

from findings import warned

FOUND = (
    "In a notification affixed to the gate on Tuesday, it shut. The notification, posted on Wednesday, gave no reason.",
    "A notice was stuck on the gate on Friday. The notice, put up on Saturday, blamed the union.",
    "The registrar pasted a circular on the wall on Monday. The notice, put up on Tuesday, gave them six hours.",
    "Workers found an order taped to the gate on June 4. The notice, hung on June 5, named nobody.",
    (
        "The guild has run the gates under a 2019 agreement with the town. A copy of the agreement, signed in March "
        "2018, sets no limit."
    ),
    (
        "They said the lease, granted to Elm Estates Ltd. on August 17, 2019, was void. The original of the lease deed "
        "dated July 17, 2019, is to be handed in."
    ),
    "The patent, granted in 2009, calls it a hinge. The hinge has not changed since it was patented in 2007.",
    "The two towns signed a treaty on May 3, 2011. Under the treaty of May 23, 2011, the bridge is shared.",
    "The firm was awarded the contract in June 2021. The contract, awarded in July 2021, runs for ten years.",
    "The licence was issued to the mill on 4 March. Moe showed the licence dated 15 March.",
    "In its 2016 contract with the port, the firm promised 40 cranes. The contract was signed in 2017.",
    "Workers and the mill concluded the pact on 4 May. Under the pact, signed on 6 May, pay rises by 4%.",
    "The ministry sent a circular to schools on 4 May. Heads said they had not seen the circular of 14 May.",
    "The agency issued a warning to sailors on 14 September. Its warning of 12 September was clear, it said.",
    "The board got the mill's notice on Oct. 16. It has had 340 replies since the notice arrived on Oct. 6.",
    "In a memo to the yard dated May 4, Lamm told all to rest. The May 14 memo says nothing of pay.",
    "In an email on March 5, Lamm warned the board. The board did not act on the March 15 email until May.",
    "The warrant, issued on 9 July, names two men. They had waited since the warrant was issued on 7 July.",
)
LEFT_ALONE = (
    "A notice tacked to the door on Monday said it was shut. Another notice, posted on Tuesday, gave no reason.",
    "The mill hung a notice at the gate on Tuesday. The union's notice, pasted on Wednesday, called for a strike.",
    "A notice was stuck on the gate on Friday. The notice of the owners, put up on Saturday, blamed the union.",
    "It hung a notice at the gate on Tuesday, a court's order said. The order, posted on Wednesday, banned strikes.",
    "In a memo pinned up on Monday, the mill banned overtime. The memo, withdrawn on Tuesday, was not signed.",
    "The guild sent a letter on Nov. 6. A letter of Nov. 16 from the board got no answer. The Nov. 16 letter is lost.",
    "The council sent a notice to the owner on March 3. The notice arrived on March 5, he said.",
    "The agency issued a warning to sailors on 14 September. The navy's warning of 12 September was clear.",
    "An order, issued on June 2, told the yard to rest. It placed an order for nets. The June 12 order was for oars.",
    "The first ticket, dated June 3, was for $40. The second ticket, dated June 5, was for $60.",
    "She runs it under a 2019 agreement. The agreement with Elm, signed in 2018, lapsed. Both agreements are void.",
    "The patent was filed in 2007. The patent, granted in 2009, has run out.",
    "The pact was signed on 4 May. The pact took effect on 6 June.",
    "The company signed a contract with Ash in 2017. It signed a contract with Elm in 2019.",
    "The lease was granted in 2009. The renewed lease, granted in 2019, is for ten years.",
    "The lease was granted in 2009. The lease expires in 2029.",
    "He signed a letter of May 3. In a letter dated May 9, she replied.",
    "The road agreement was signed in 2009. The water agreement, signed in 2011, is void.",
    "The Oslo accord was signed in 1993. The Madrid accord, signed in 1991, is forgotten.",
    "The decree was signed on Monday, 3 June. The decree was published on 5 June.",
    "The 2019 contract is void. The contract of 2019 was signed on 3 May 2019.",
    "The permit was issued in May 2021. The permit was revoked in June 2021.",
    "Negotiators reached the agreement on Sunday. The agreement was signed on Monday.",
)


def test_is_found() -> None:
    assert [text for text in FOUND if warned(text, "QC613") != ["QC613"]] == []


def test_is_left_alone() -> None:
    assert [text for text in LEFT_ALONE if warned(text, "QC613")] == []
