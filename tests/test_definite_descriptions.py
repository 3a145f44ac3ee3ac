"""Whom "the senator" means: by posts, by the clause around it, and by what was told of others before."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

DESCRIBED = (
    # the letters of a seat of two words
    (
        "Ana Moe rowed. Sen. Ola Lie (R-S.C.) sang. Moe blamed Lie. The South Carolina senator said it was late.",
        "Ola Lie",
    ),
    # an unnamed one of the headline, and one who could not be led back before
    (
        "Ferry tycoon denies he will row\n\nIt rained.\n\nPeter Lie said he was late. The ferry tycoon said it leaks.",
        "Peter Lie",
    ),
    ("The tycoon denied it.\n\nIt rained.\n\nPeter Lie said he was late. The tycoon said it leaks.", "Peter Lie"),
    # who is named in what somebody does or says is somebody else
    ("Ola Lie met Bo Moe. Lie sang. The golfing legend said Lie was late.", "Bo Moe"),
    ("Ola Lie met Bo Moe. Lie sang. The golfing legend called for Lie to go.", "Bo Moe"),
    # whom a description with a place meant before
    (
        (
            "Peter Lie sang. Lie rowed. A song of the Texas senator was late.\n\nBo Dahl asked Lie to sing. “No,” Dahl "
            "said.\n\n“It does,” the senator said."
        ),
        "Peter Lie",
    ),
    ("Ola Moe met Kari Dahl. “No,” said the rower, nephew of Ola Moe.", None),
    # one with another post, a post beside a rank
    ("The strategist Bo Moe met Peter Lie. The nominee said it leaks.", "Peter Lie"),
    ("Ola Lie, the nominee, rowed. Lie sang. The FBI director said it leaks.", None),
    # a bare post, of whom nobody has another calling or office; a second description, a founder, another word for it
    ("Ana Moe, a nurse, said beds were short. The director said it was late.", None),
    ("Ana Moe, the police chief, rowed. Moe sang. The judge said it was late.", None),
    ("Ana Moe, a nurse, said beds were short. The retired headteacher said it was late.", "Ana Moe"),
    ("Sen. Ana Moe, who leads the panel, rowed. Moe sang. The chairwoman said it was late.", "Ana Moe"),
    ("Ana Moe, the founder, rowed. Moe sang. The director said it was late.", "Ana Moe"),
    ("Ana Moe, the recorder, rowed. Moe sang. The judge said it was late.", "Ana Moe"),
    # by the letters of a body in another role
    (
        (
            "Bo Lie, a district officer, left. A clerk at the Directorate of Crimes Inquiries (DCI), Inspector Ana "
            "Moe, spoke. The DCI officer said it was late."
        ),
        "Ana Moe",
    ),
    # who tells something to somebody, by a pronoun
    ("Bree Moe finished. The surgeon told her she was done for a year.", None),
    ("Ana Lie, a surgeon, came. Bree Moe finished. The surgeon told her she was done.", "Ana Lie"),
    # a party says little: of two of it, and a speaker who was named last
    (
        (
            "Bo Moe, a Republican, met Ola Dahl, a Republican. It rained. Speaker Paul Lie spoke in Ostby. "
            "“No,” Lie told Moe. The Wisconsin Republican said it was late."
        ),
        "Paul Lie",
    ),
    # whose lawyer, by the sex of who has one
    (
        "Mr Ola Dahl sang. Ana Moe, a lawyer, sat. Mr Dahl's lawyer, Bo Lie, left. The widow's lawyer said no.",
        "Ana Moe",
    ),
    # of whose post the noun is no grade
    ("Ana Moe, the chief reviewer, met Chief Bo Lie. Lie sang. Moe left. The chief said it was late.", "Bo Lie"),
    # a pronoun in a clause before
    ("Peter Lie met Maria Dahl. Dahl sang. Asked if he was cold, the candidate said it leaks.", "Peter Lie"),
    # somebody's lawyer, named right before
    (
        "Ola Lie led the council. His predecessor, Bo Moe, left it. Through his lawyer Ana Dahl, the mogul said no.",
        "Bo Moe",
    ),
    # somebody unnamed who was called otherwise
    (
        (
            "Bo Moe sat.\n\n“No,” the moderator told Peter Lie. “It is late,” the moderator added. The candidate said "
            "it would row."
        ),
        "Peter Lie",
    ),
    # a post that is given below
    ("Peter Lie rows in Ostby\n\nThe sheriff said it was late.\n\nSheriff Peter Lie rowed with Bo Moe.", "Peter Lie"),
    # who is at work on the scene, told by more than the noun; and who was called senator before
    (
        (
            "Kari Moe drives nights, and she says it leaks. Bo Lie sang. Lie rowed. Lie sang again. Lie left.\n\n"
            "Kari Moe has a dog, she says.\n\n“No,” the tram driver said."
        ),
        "Kari Moe",
    ),
    ("Kari Moe rowed. It rained in Ostby. “No,” the driver said.", None),
    (
        (
            "Bo Lie rowed. In Ostby the two-term senator sang. Lie sang, too.\n\nSen. Ada Moe spoke to Sen. Ola Dahl."
            "\n\nLie was late. “No,” the senator said."
        ),
        "Bo Lie",
    ),
    # who stands for an election, by what is theirs; not the other party's, nor who speaks, nor the head of a land
    ("Ana Lie met Peter Moe. It rained. The Moe campaign sold a boat. The Labour candidate said no.", "Peter Moe"),
    ("Ana Lie met Peter Moe. It rained. The Moe family sold a boat. The Labour candidate said no.", None),
    ("Ana Lie met Bo Dahl. Support for Norwegian President Peter Moe fell. The Labour candidate said no.", None),
    (
        (
            "Peter Moe, a Republican senator, rowed. The Moe campaign hoped for rain.\n\nThe Democratic candidate said "
            "no."
        ),
        None,
    ),
    # who has left a post
    (
        (
            "Ola Lie, the guild's manager, rowed. Bo Moe sang.\n\nLie, who left Ostby Lines in June, is ill. Then the "
            "former manager said it leaks."
        ),
        "Ola Lie",
    ),
    (
        (
            "Ola Lie, the guild's manager, rowed. Bo Moe sang.\n\nLie, who left the room, is ill. Then the "
            "former manager said it leaks."
        ),
        None,
    ),
)


@every(("text", "name"), DESCRIBED)
def test_whom_a_description_means(text, name):
    assert analyse(text).speakers[-1].name == name
