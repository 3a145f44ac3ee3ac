"""Whom he and she mean as the speaker: the last speaker of each text."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

RESUMED = (
    # the subject of a clause before, where the pronoun stands before what is said
    ("Ola Moe rows. While Bo Lie has praised the pier, he has warned that it leaks.", "Bo Lie"),
    ("Kari Moe rows. Moe sings. Ana Lie, a welder, drew fire for her remark that it leaks.", "Ana Lie"),
    # or that a colon closes
    ("Ola Moe said it was late. It rained. Bo Lie saw it otherwise: “It leaks,” he said.", "Bo Lie"),
    # not behind what is said, which may be of anybody
    ("Ola Moe said it was late. Bo Lie is no friend of the pier, he added.", "Ola Moe"),
)
FRONTED = (
    ("Kari Moe rows. “A long haul” for Moe, said Ana Lie. “It leaks, as she knows,” she said.", "Ana Lie"),
    ("Ana Lie sued. “It is over.” For Kari Moe, it was a long haul, and she said that it leaks.", "Kari Moe"),
)
BOUND = (
    # who says their own name, if nobody else fits
    ("Ola Moe took the stage. “They all love Moe boats, and Moe loves the pier,” he said.", "Ola Moe"),
    ("Bo Lie rows. Ola Moe took the stage. “They all love Moe,” he said.", "Bo Lie"),
    ("Ola Moe sang. He said the Moe boats were free.", "Ola Moe"),
)
SUBJECTS = (
    # a given name that stands alone and is no surname tells a sex
    ("Bo Moe left. Catherine told Moe that it was late. “No,” he said.", "Bo Moe"),
    # he and she are subjects wherever they stand
    (
        "Ola Berg sang. Berg and Bo Lie met. Lie had ties to Berg. But on Sunday he rowed. “It leaks,” he said.",
        "Bo Lie",
    ),
    # who was the subject last answers who spoke before
    ("Ola Berg sang. “It leaks,” said Berg. Bo Lie, his friend, smiled. “I am used to it,” he said.", "Bo Lie"),
    # so is who stands behind the verb, with a comma
    ("Ola Berg sang. Ola Berg rows. On the pier was Bo Lie, a friend of a friend. “It leaks,” he said.", "Bo Lie"),
    # she is asked of her own boat
    ("Kari Moe sang. Ana Lie rows. Asked about her boat and that of Moe, she replied: “It leaks.”", "Ana Lie"),
)
DEAD = (
    # not who has just died, and has not spoken
    ("After Ola Berg died, his son Bo Lie ran the inn. “It was hard,” he said.", "Bo Lie"),
    ("Ola Berg was dead, and the inn went to Bo Lie. “It was hard,” he said.", "Bo Lie"),
    # but who spoke of old
    ("Ola Berg died on Sunday. Bo Lie rows. “It leaks,” Berg told the inn in 1990. “I hate it,” he said.", "Ola Berg"),
)
ASKERS = (
    # who is asked answers
    ("When Ola Berg asked Mayor Bo Lie about the inn, he said it was late.", "Bo Lie"),
    ("Bo Lie did not bend when Ola Berg asked whether the inn leaks. “Ask the crew,” he said.", "Bo Lie"),
    # not who is asked for something, nor a crowd
    ("Ola Berg rows. Berg asked Bo Lie to sell the inn. “It leaks,” he said.", "Ola Berg"),
    ("Bo Lie rows. Ola Berg asked the crew whether the inn leaks. “I think so,” he said.", "Ola Berg"),
)
LIKENED = (
    ("Ola Berg rows. Berg sings. Bo Lie digs. Unlike Berg, he is fond of beer. “It is cold,” he said.", "Bo Lie"),
    ("Like his predecessor, Ola Berg, Mayor Bo Lie sings. “It is cold,” he said.", "Bo Lie"),
    ("Like Ola Berg, Bo Lie sings. “It is cold,” he said.", "Bo Lie"),
)
UNNAMED = (
    # who has no name goes on
    ("Bo Lie rows. Many thank Lie. One clerk said he gave away beer. He was tired of the mayor, he said.", None),
    # not as one of the other sex than a pronoun told, and not who has asked
    ("Bo Lie rows. One clerk sang. She asked Lie about the pier. He told her that it leaks, he said.", "Bo Lie"),
)


@every(("text", "name"), (*RESUMED, *FRONTED, *BOUND, *SUBJECTS, *DEAD, *ASKERS, *LIKENED, *UNNAMED))
def test_whom_he_or_she_means(text, name):
    assert analyse(f"It rained on Monday.\n\n{text}").speakers[-1].name == name


@every(
    ("text", "name"),
    [
        # Somebody's relative who opens a paragraph may be meant: of no name.
        (
            "Ana Moe runs a mill. Bo Lie is clerk. Lena Moe, 31, runs the line.\n\nHer aunt can wait. “No,” she says.",
            None,
        ),
        ("Ana Moe sued the mill. Her mother, Kari Moe, was in no hurry. “I wait,” she says.", "Kari Moe"),
        # Who has left an office is the retired official.
        (
            "Ola Moe, the fire chief, left. His predecessor, Bo Lie, wrote. “It leaks,” the retired official said.",
            "Bo Lie",
        ),
    ],
)
def test_whom_the_sentence_before_tells_of(text, name):
    assert analyse(text).speakers[-1].name == name


def test_one_later_pronoun_of_the_other_sex_is_a_slip():
    text = (
        "Osk Vell, who stands for the mill, denied it. He said it was late.\n\nRyn Dahlo, its clerk, said it was shut."
        " No fault had been found, she maintained.\n\n“It is shut,” she said.\n\nRyn Dahlo wrote that he was ill."
    )
    assert [speaker.name for speaker in analyse(text).speakers[2:5]] == ["Ryn Dahlo"] * 3


def test_a_surname_is_of_who_alone_goes_by_it():
    far = "It was cold. The hall was shut. The line ran. The roof leaked. The yard froze.\n\n"
    text = (
        f"Ana Moe runs the mill. Moe, 58, is its chief. Moe bought it.\n\nCarl Moe, 63, farms.\n\n{far}{far}"
        "Moe rowed. The favourite is Carl's daughter, Mia Moe, 31.\n\n“People think so,” Mia Moe said. Mia Moe"
        " rows.\n\nMia Moe sat. Over the clock hangs what Moe said that day: “It leaks.”"
    )
    assert analyse(text).speakers[-1].name == "Ana Moe"
