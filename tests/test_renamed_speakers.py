"""Speakers whom an article renames in every paragraph, as paraphrasers do: the last speaker of each text."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

BODIES = [
    ("The Lorran Rights Centre met on Friday.\n\nThe rights body said that cells were full.", "Lorran Rights Centre"),
    ("The Halen Medical Society met.\n\nThe doctors' grouping said that nurses left.", "Halen Medical Society"),
    ("The charity Open Hands fed 900 people.\n\nThe non-profit said that queues grew.", "Open Hands"),
    (
        "The School Department held the exam. The case is before the High Court.\n\nThe department said it was fair.",
        "School Department",
    ),
    (
        "The Standards Commission met. A ward of the Old Mill Trust was shut.\n\nThe watchdog said it was late.",
        "Standards Commission",
    ),
    # An authority is no charity, a second company not the one that was named, and a yard builds what others order.
    ("The FBI raided the office of Homes for Heroes on Friday.\n\nThe charity said that nothing was taken.", None),
    ("Vellum Steel shut a furnace on Monday.\n\nThe parent company said that jobs would go.", None),
    (
        "Four ships were built at Hansol Heavy Industries.\n\nThe Oslo-listed company said it was late.",
        "Oslo-listed company",
    ),
]

PEOPLE = [
    ("Gus Pell, 71, lives near the lake. Tom Arrow came.\n\nThe 71-year-old said that it was dry.", "Gus Pell"),
    ("A farmer in Muara, Sumar Lund (44), sat. Bo Lie, 38, ran.\n\nThe 38-year-old said he was cold.", "Bo Lie"),
    ("Coach Paolo Venn purred.\n\nThe Italian said that he had feared the worst.", "Paolo Venn"),
    ("Commissioner Jutta Pohl came.\n\nThe functionary said that the tents were cold.", "Jutta Pohl"),
    ("Judge Henrik Vold came.\n\nThe magistrate said that the proof was thin.", "Henrik Vold"),
    ("Ada Worm led the works.\n\nWorm's words indicated that the pylon was old.", "Ada Worm"),
    # The pylon speaks of no one, and who held a post then holds it no more.
    ("Ada Worm led the works.\n\nThe pylon said that it was late.", None),
    ("Ola Moe, the Republican nominee, left. Ana Lie came.\n\nThe Democratic nominee said that it was late.", None),
    ("Its then chairperson, Esta Lund, left in 2019. Her successor, Hal Roe, spoke.\n\nThe boss said no.", "Hal Roe"),
]

SEVERAL = [
    (
        "The Harbour Board met.\n\nAccording to the Harbour Board, countries such as Chad have paid. They denied it.",
        None,
    ),
    ("The Harbour Board met.\n\nResidents met the Harbour Board in the hall. They said it was late.", None),
    # What a body tells of several is no sentence about them, and sums do not speak.
    ("The Harbour Board met.\n\nThe Harbour Board said residents must wait. They said it was late.", "Harbour Board"),
    ("Losses rose at the Harbour Board, the Harbour Board said. They said it was late.", "Harbour Board"),
]

OPENINGS = [
    ("Ostby evicts 34\n\nA judge threw out the notices, ruling that the plan “was a lie”.\n\nJustice Ana Moe said", 0),
    ("Ferry grilled\n\nThe head of a ferry company told senators the rafts were sound.\n\nPresident Ana Moe said", 0),
    ("Raid\n\nA resident who did not want to be named said that troops came.\n\nAna Moe, a resident, said", None),
    ("Raid\n\nA judge, who spoke on condition of anonymity, said that it was late.\n\nJustice Ana Moe said", None),
]

OBITUARY = (
    "Ana Moe, who has died aged 87, built bridges.\n\nShe was born Ana Lie at Holm. Her sister, Joy Pell, left.\n\n"
    "In 1958 she joined the board. “The room was next door,” she said.\n\n"
)


@every(("text", "name"), BODIES + PEOPLE)
def test_renamed_speaker_is_who_was_named(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


@every(("text", "name"), SEVERAL)
def test_they_are_no_body_where_several_were_told_of(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


@every(("text", "first"), OPENINGS)
def test_opening_description_is_of_whoever_is_named_first(text: str, first: int | None) -> None:
    speaker = analyse(f"{text} that it was over.").speakers[0]
    assert speaker.name == (None if first is None else "Ana Moe")


def test_obituary_is_of_whom_it_is_about() -> None:
    assert analyse(OBITUARY).speakers[-1].name == "Ana Moe"
    assert analyse(OBITUARY.replace("has died aged 87", "is an engineer")).speakers[-1].name != "Ana Lie"
    died = OBITUARY.replace("has died aged 87, built bridges", "built bridges that nobody else wanted, died on Tuesday")
    assert analyse(died).speakers[-1].name != "Ana Lie"
    assert analyse(f"{died}She is survived by a son.").speakers[-1].name == "Ana Moe"
