"""Short quotations that are given again with another word, and those that say something else."""

from __future__ import annotations

from entries import every
from findings import warned

HALL = (
    "The hall was full by seven, and the chairs had run out. Officials of the county sat at the back of the room and "
    "took notes, and the hearing went on for three hours before anybody asked about the cost of the work."
)

ALTERED = (
    (
        "Prof Judith Moe, who led the inquiry, called the lapse “a silent failure of plumbing”. / Moe’s "
        "phrase, “a quiet failure of plumbing”, ought to be pinned above the desk, she said."
    ),
    (
        "The mayor, Ana Moe, called the plan “a plaster on a burst pipe”. / Mr Lie took issue with the "
        "mayor’s “a plaster on a broken pipe”."
    ),
    (
        "The wall is “the only shield we have against the ocean”, Ana Moe told the hearing. / “Take it away"
        " and the road goes too,” Moe said. “It is the only shield we have against the Atlantic, and nobody"
        " has offered us another.”"
    ),
    (
        "Treasurer Bo Lie told donors that some hospitals “have to be allowed to close,” handing his rivals"
        " an opening. / On the tape Lie is heard saying, “You can't keep every light on. Some of them have "
        "got to be allowed to close.”"
    ),
    (
        "Moe said the town was “not a museum of lost jobs”. / “We are a town that works. We are not a "
        "museum of dead jobs,” Moe told the meeting. “Come and see.”"
    ),
    (
        "The minister, Ola Ostby, called the deal “a handshake in the dark”. / Ostby, who had called the "
        "deal “a handshake in the fog”, declined to comment."
    ),
    (
        "The judge, Ruth Halden, said the police had shown “a stubborn refusal to look”. / In her ruling, "
        "Halden wrote: “What we have seen is a stubborn reluctance to look, and it has cost a life.”"
    ),
    (
        "The trust was “asleep at the wheel of its own bus”, Moe said. / Asked whether she stood by the "
        "words “asleep at the wheel of her own bus”, Moe nodded."
    ),
    (
        "Lie described it as “a tax on the people who can least pay”. / “It is a tax on the families who "
        "can least pay, and I will vote against it,” Lie said."
    ),
    (
        "Ana Moe, the head teacher, warned of “a lost year for our children”. / “This has been a lost "
        "decade for our children,” Moe said in a letter to parents."
    ),
    (
        "Ostby promised residents that “nobody will lose a home”. / “Nobody will ever lose a home,” Ostby "
        "had told them in March. “You have my word.”"
    ),
    (
        "The report calls the bridge “an accident waiting to be noticed”. / Nobody has denied it. The "
        "report’s words, “a disaster waiting to be noticed”, stung the council."
    ),
    (
        "The boss, Bo Lie, said he would “rather sink with the ship than sell it”. / “I would rather go "
        "down with the ship than sell it,” Lie had told the crew."
    ),
    (
        "Halden said the cuts “go straight to the bone of the service”. / “These cuts go straight to the "
        "heart of the service,” Halden said."
    ),
)

OTHERS = (
    ("Ana Moe called it “a silent failure of plumbing”. / Bo Lie called it “a loud failure of plumbing”, and laughed."),
    "Moe said she was “proud of the staff”. / “I am proud of the patients and the staff,” Moe said.",
    "Ostby said the plan was “good for the town”. / Ostby said it was “good for the county” as well.",
    "Lie called it “a tax on the poor”. / Lie called the second fee “a tax on the old”.",
    (
        "The town is “the only place we have”, Moe said. / “It is the only home we have, the only place we "
        "have,” Moe said."
    ),
    (
        "Moe said they “have to be allowed to close”. / “Some of them have to be allowed to close,” Moe "
        "said. “And some have to be allowed to open.”"
    ),
    "Lie said he was “not afraid of the voters”. / “I am not afraid of the judges,” Lie said.",
    "Moe called her opponent “a man of many words”. / “He is a man of few words,” Moe said of her husband.",
    (
        "Halden said the ferry was “a lifeline for the island”. / “The school is a lifeline for the "
        "village,” Halden said."
    ),
    "Moe saw “a light at the end of the tunnel”. / “There's light at the end of this tunnel,” Lie said.",
)


def _apart(text: str) -> str:
    """Return the two paragraphs of a text with one between them."""
    return text.replace(" / ", f"|{HALL}|")


@every("text", ALTERED)
def test_a_word_of_a_fragment_differs(text: str) -> None:
    assert warned(_apart(text), "QC501") == ["QC501"]


@every("text", OTHERS)
def test_another_remark_is_left_alone(text: str) -> None:
    assert warned(_apart(text), "QC501") == []
