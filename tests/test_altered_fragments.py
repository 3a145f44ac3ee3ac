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
    (
        "Prof Judith Moe, who led the inquiry, called the lapse “a silent failure of plumbing”. / Moe’s "
        "phrase, “a quiet failure of plumbing”, ought to be pinned above the desk, Ada Lie said."
    ),
    (
        "“We are never leaving this town,” owner Walt Moe said, to a standing ovation. / “We will never "
        "leave this town,” Moe had told the crowd at the start of the night."
    ),
    (
        "“I am not going to resign over a bus shelter,” Ana Moe, the mayor, said. / “I will not resign over"
        " a bus shelter,” the mayor had said in her opening words."
    ),
    (
        "Ana Moe, the coroner, said the death was “wholly avoidable and utterly pointless”. / Ms Moe, who "
        "called the death “entirely avoidable and utterly pointless”, has retired."
    ),
    (
        "The union’s leader, Bo Lie, spoke of “a winter of closed doors”. / Asked about his “winter of "
        "locked doors”, Lie shrugged."
    ),
    (
        "The chairman, Bo Lie, said: “The money was there. Nobody asked for it.” / “The money was there, "
        "nobody wanted it,” Lie had said."
    ),
    (
        "Halden, the club’s president, said: “You cannot run a club on hope and raffle tickets.” / Halden’s"
        " line about how “you cannot run a club on hope and lottery tickets” drew laughter."
    ),
    (
        "“This is not a cut, it is a pause,” said Ola Ostby, the minister. / “This is not a cut, it is a "
        "delay,” the minister said again later, in the same words."
    ),
    (
        "Moe wrote that the bank had been “run like a private kitchen”. / A bank “run like a family "
        "kitchen”, as Moe had put it, cannot last, said Bo Lie."
    ),
    (
        "Ruth Halden told the panel she had “seen the letter but not read it”. / Halden’s claim to have "
        "“seen the letter but never opened it” was not believed by the panel."
    ),
    (
        "The driver, Cy Lie, told police: “I saw the light and I kept going.” / The court heard that Lie "
        "said: “I saw the light and I kept driving.”"
    ),
    (
        "The bishop, Ola Lie, asked for “a little more quiet and a little less certainty”. / His words, “a "
        "bit more quiet and a little less certainty”, were printed on posters."
    ),
    (
        "Moe promised: “Every family will have a key by Christmas.” / “Every family will have a key by "
        "Easter,” Moe had promised."
    ),
    (
        "“We have been treated like tenants in our own house,” Ana Moe said. / Being treated “like lodgers "
        "in our own house” was Ms Moe’s complaint."
    ),
    (
        "“We have been treated like tenants in our own house,” Ana Moe said. / Moe, who said islanders were"
        " treated “like guests in our own house”, left early."
    ),
    (
        "The chief, Bo Lie, said there was “no evidence of foul play at this stage”. / Lie said on Friday "
        "there was still “no sign of foul play at this stage”."
    ),
    (
        "Halden described the plan as “a lifeboat with a hole in it”. / That “lifeboat with a crack in it”,"
        " as Halden called it, was voted down."
    ),
    (
        "“Nobody told us the gate was locked,” said the caretaker, Ola Ostby. / The caretaker’s statement, "
        "“nobody told us the gate was open”, was read out."
    ),
    (
        "“The dam did not fail; the people who ran it did,” Moe wrote. / Under the title of his essay is "
        "the line: “The dam did not fail; the men who ran it did.”"
    ),
    (
        "Lie testified that he had “never set foot in the boiler room”. / The prosecutor reminded him that "
        "he had sworn he “never set foot in the engine room”."
    ),
    (
        "Lie said the rescue was “hampered by thick smoke and locked doors”. / “We were hampered by thick "
        "smoke and jammed doors from the first minute,” Lie said."
    ),
    (
        "The governor, Ola Ostby, vowed to “rebuild every bridge, every road and every school”. / “We will "
        "rebuild every bridge, every road and every clinic,” Ostby told the crowd."
    ),
    (
        "Ms Halden described “a climate of fear in the kitchens”. / In her witness statement she wrote of "
        "“a culture of fear in the kitchens”."
    ),
    (
        "Bo Lie said he had been “made to feel like a criminal in my own shop”. / “I was made to feel like "
        "a thief in my own shop,” Lie told the tribunal."
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
    "“We will never leave this town,” Moe said. / “They will never leave this town,” Moe said of the fans.",
    ("“I will not resign,” Moe said on Monday. / “I will not resign and I will not apologise,” Moe said on Tuesday."),
    "“It was a cold night,” Moe said of the first fire. / “It was a warm night,” Moe said of the second fire.",
    "Moe said the pool was “open to all of us”. / Moe said the gym was “closed to all of us”.",
    "“I voted for the bridge in 2010,” said Moe. / “I voted against the bridge in 2014,” said Moe.",
    "Moe said that she “could not believe her eyes”. / “I could not believe my eyes,” Moe said.",
    (
        "The firm said it was “reviewing all of its contracts”. / A rival firm said it was “reviewing all "
        "of its options”."
    ),
    "“Do you know the driver?” the lawyer asked. / “Do you know the owner?” the lawyer asked.",
    "The song is called “The Long Road to Halden”. / The play is called “The Long Way to Halden”.",
    "Moe said the town “had to do something”. / “We had to do something about the noise,” Lie said.",
    "“We lost the game,” Moe said. / “We lost the ball,” Moe said.",
    "“The council has no money for roads,” Moe said. / “The council has no money for schools,” Moe said.",
    "“I told him to stop,” Moe said. / “I told her to stop,” Moe said.",
    "Moe said it was “a good day for Ostby”. / Lie said it was “a bad day for Ostby”.",
    "“What did you see at the gate?” asked the lawyer. / “What did you hear at the gate?” asked the lawyer.",
    "“I love my job,” Moe said. / “I loved my job,” Lie said.",
    "“They need help now,” Moe said of the refugees. / “They will need help,” Moe said of the children.",
    (
        "“We are working with the police,” a spokesman for the school said. / “We have worked with the "
        "police before,” a spokesman for the club said."
    ),
    "“We know what we have to do,” Moe said before the match. / “We knew what we had to do,” Moe said after it.",
    "“I think we can win this,” Moe said in May. / “I thought we could win this,” Moe said on Sunday.",
    (
        "Lie said prices were “higher than at any time since the war”. / “Wages are higher than at any time"
        " in our history,” Lie said."
    ),
    ("Moe called Lie “the right man for the job”. / “He was the wrong man for that job,” Moe said of the old coach."),
    (
        "The report found that 73 percent “maintained companies in offshore tax havens”. / The report says "
        "the firm “reports having 987 companies in offshore tax havens, most of them in Halden”."
    ),
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


ROW = (
    "The hall was full by seven, and the chairs had run out. Officials sat at the back and took notes, it was said, "
    "and asked about the cost of the work."
)


@every(
    ("shown", "told"),
    [
        ("Photo caption: “It was like standing inside a drum,” said Ana Moe.", "It was like standing inside a bell"),
        ("Farmer: “Salt gets into the smallest wells”", "Salt gets into the deepest wells"),
        ("‘WE ARE NOT LEAVING OLD HALDEN TOWN’", "We are not leaving old Ostby town"),
    ],
)
def test_what_the_desk_shows_again_differs(shown: str, told: str) -> None:
    assert warned(f"{shown}|HALDEN (AP) — {ROW}|“{told},” said Ana Moe. “It rained.”|{ROW}", "QC501") == ["QC501"]


@every(
    ("shown", "told"),
    [
        ("Moe praises Lie as “cart horse, not show horse”", "He is a cart horse, not a show horse"),
        ("Moe Wears “Make Old Halden Salty Again” Hat", "Make New Ostby Salty Again"),
        ("Farmer: “Salt gets into the wells”", "Salt gets into the wells of Halden first"),
    ],
)
def test_what_the_desk_shows_shortened_is_left_alone(shown: str, told: str) -> None:
    assert warned(f"{shown}|HALDEN (AP) — {ROW}|“{told},” said Ana Moe. “It rained.”|{ROW}", "QC501") == []
