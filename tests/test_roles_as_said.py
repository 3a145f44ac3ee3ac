"""How the role of a speaker is said: whole, with its land, as over, of several; and never of somebody else."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


def last_role(text: str) -> str | None:
    """Return the role of the last speaker."""
    return analyse(text).speakers[-1].role


@every(
    ("source", "wanted"),
    [
        # The land of an office behind the name.
        ("Senator Ana Moe of Ohio", "Senator of Ohio"),
        ("former Gov. Ana Moe of New Mexico", "former Gov. of New Mexico"),
        ("Texas Sen. Ana Moe of Ohio", "Texas Sen."),
        ("coach Ana Moe of Ohio", "coach"),
        # A post that is over, where its own words do not say so.
        ("Ana Moe, who was Lie's campaign pollster", "was Lie's campaign pollster"),
        ("Ana Moe, who served as chief clerk under Mr. Lie", "served as chief clerk under Mr. Lie"),
        ("Ana Moe, who was clerk when the pier was built", "was clerk when the pier was built"),
        ("Ana Moe, who is clerk when it rains", "clerk"),
        ("Prof Ana Moe, who led the inquiry", "led the inquiry"),
        ("Prof Ana Moe", "Prof"),
        ("Ana Moe, who was clerk of Ostby until May", "clerk of Ostby until May"),
        ("Ana Moe, who was elected chair", "chair"),
        ("Ana Moe, who was clerk of Ostby from 2009 to 2012", "was clerk of Ostby from 2009 to 2012"),
        ("Ana Moe, clerk of Ostby from 2009 to 2012", "clerk of Ostby from 2009 to 2012"),
        # A clause right behind a name or a body is of who has the role, not behind others in it.
        ("Ana Moe, a former aide to Bo Lie who runs the club", "former aide to Bo Lie who runs the club"),
        ("Ana Moe, the mother of a boy who runs the club", "mother of a boy"),
        # The rank of a service beside a post.
        ("Ostby spokesman Navy Capt. Ana Moe", "Ostby spokesman"),
        ("Navy Capt. Ana Moe", "Navy Capt."),
        # Commas within the name of a body or an office.
        (
            "Ana Moe, a professor at the University of California, Irvine",
            "professor at the University of California, Irvine",
        ),
        ("Ana Moe, secretary for roads, refugees and rail", "secretary for roads, refugees and rail"),
        ("Ana Moe, secretary for roads, a friend of Bo Lie", "secretary for roads"),
    ],
)
def test_a_role_as_said(source: str, wanted: str) -> None:
    assert last_role(f"“It is late,” said {source}.") == wanted


@every(
    ("text", "wanted"),
    [
        # What a sentence tells of its subject.
        ("Ana Moe remains, for now, the chair of the club. “No,” Moe said.", "chair of the club"),
        ("Ana Moe remains, in Ostby, the chair of the club. “No,” Moe said.", None),
        ("Ana Moe now chairs the water board. “No,” Moe said.", "chairs the water board"),
        ("Ana Moe leads the field in Ohio. “No,” Moe said.", None),
        # A post of today before one that was held for a time, in somebody's place or not.
        ("Clerk Ana Moe left. “No,” said Moe, who was acting chair for a month.", "Clerk"),
        # What it tells behind an aside.
        ("Ana Moe, a Sami, was elected as mayor of Ostby in May. “No,” Moe said.", "mayor of Ostby"),
        ("Ana Moe, who is ill, was appointed head of the club. “No,” Moe said.", "head of the club"),
        ("Ana Moe, a clerk, was appointed head of the club. “No,” Moe said.", "clerk"),
        ("Ana Moe, who is ill, was a rower. “No,” Moe said.", None),
        ("Ana Moe ran a fine club. “No,” Moe said.", None),
        ("Ana Moe, 59, has worked at the mill for 13 years. “No,” Moe said.", "has worked at the mill for 13 years"),
        ("Ana Moe, 59, has thanked the miller for his vote. “No,” Moe said.", None),
        ("Ana Moe came to Ostby, where she is a student. “No,” Moe said.", "student"),
        ("Ana Moe came to Ostby, where she was a student. “No,” Moe said.", None),
        # What somebody chosen is said to be is not of who chose them.
        ("Since naming Bo Lie as his deputy, Ola Moe has slept well. “No,” Moe said.", None),
        ("As the mayor, Ola Moe slept well. “No,” Moe said.", "mayor"),
        ("Ana Moe is unfit - and one that the miller's wife left. “No,” Moe said.", None),
        # The words of a headline are of no title.
        ("TEN DIE IN DEADLY EXPLOSION Turkish President Ola Moe said it was late.", "Turkish President"),
        ("Donald Lie Finally Endorses House Speaker Ola Moe. “No,” Moe said.", "House Speaker"),
        ("Marlow Falls Fire Chief Ola Moe said it was late.", "Marlow Falls Fire Chief"),
        ("A challenge from Sen. Donald Lie (D-Ohio) Ana Moe won. “No,” Moe said.", None),
        # Several who speak as one.
        ("Sen. Ana Moe and Rep. Bo Lie said it was late.", "Sen. and Rep."),
        ("Rep. Ana Moe and Rep. Bo Lie said it was late.", "Rep."),
        ("Sen. Ana Moe and Bo Lie said it was late.", None),
        (
            "Ana Moe, a miller and baker, and Bo Lie, the mayor of Ostby, spoke. Moe and Lie said it was late.",
            "miller and baker; mayor of Ostby",
        ),
    ],
)
def test_a_role_told_elsewhere(text: str, wanted: str | None) -> None:
    assert last_role(text) == wanted


@every(
    ("text", "wanted"),
    [
        # A description is of nobody of the other sex, nor two joined of one, nor told in a clause on others.
        ("Hillary Moe spoke. The real estate mogul has won more votes than his rivals. “No,” Moe said.", None),
        (
            "Donald Moe spoke. The real estate mogul has won more votes than his rivals. “No,” Moe said.",
            "real estate mogul",
        ),
        ("Ola Moe spoke. The Ohio senator and the Ostby miller met. “No,” Moe said.", "Ohio senator"),
    ],
)
def test_a_description_of_another(text: str, wanted: str | None) -> None:
    assert last_role(text) == wanted
