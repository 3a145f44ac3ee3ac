"""Who speaks in long features: descriptions that lead down the page, relative clauses, papers, whole roles."""

from __future__ import annotations

import unicodedata

from entries import every

from quotecheck import analyse

LEDE = "A lawyer for the principal said no.\n\nIt met.\n\nIt sat.\n\nIt left.\n\nAll went."
SPEAKERS = [
    # Adjectives that a comma parts
    ("Coach Gus Ferris fixes buses.\n\n“It holds,” the wiry, soft-spoken coach said.", "Gus Ferris"),
    ("Ana Moe runs a diner.\n\n“You learn,” said the brisk, tattooed hermit, noting that it was late.", "Ana Moe"),
    # Named further down
    (
        f"{LEDE}\n\nBo Lie, the principal's lawyer, came.",
        "Bo Lie",
    ),
    (
        f"{LEDE}\n\nBo Lie, the mayor's lawyer, came.",
        None,
    ),
    ("Ana Moe met with the Peruvian envoy, who said no.\n\nEnvoy Luis Paz left.", "Luis Paz"),
    ("Ana Moe met with union leaders, who said the road was closed.", None),
    ("Ana Moe spoke to a woman, who said the road was closed.", None),
    ("Ana Moe, a friend of the mayor, who said the road was closed, left.", "Ana Moe"),
    ("Ana Moe was a teacher who said little.", "Ana Moe"),
    # Bodies
    ("Facebook barred the post. The company said it broke a rule.", "Facebook"),
    ("Ana Moe wrote on Facebook. The company said it broke a rule.", None),
    ("Halden Foods shut a plant. The Ohio-based company said it lost money.", "Halden Foods"),
    ("Halden Foods shut a plant. The parent company said it lost money.", None),
    ("A notice on CardSwap.com was long. CardSwap.com said it was sorry.", "CardSwap.com"),
    ("Ostby Insider said it was sorry.", "Ostby Insider"),
    ("The Ostby Observer was late. Chief Minister said it was over.", None),
    # Papers
    ("A new Granite Insights poll found that few voted.", "Granite Insights"),
    ("A USA Today/Halden University poll found that few voted.", "USA Today/Halden University"),
    ("A Kansas survey found that few voted.", "Kansas survey"),
    ("Ad sales fell 4%, according to Halden Media's ad tracker.", "Halden Media"),
    ("Pay rose, according to a report by the state board's inspector general.", "state board's inspector general"),
    ("The report on Monday cited a memo by the Ostby Board. The report said it was late.", "report"),
    # Several
    ("Professors Moe and Lie said it was late. It is by Ana Moe and Bo Lie.", "Ana Moe and Bo Lie"),
    ("Mayor Ana Moe and Gov. Bo Lie wrote to the Ostby Board. They said it was late.", "Ana Moe and Bo Lie"),
    ("Ms. Moe, Mr. Lie and other donors said it was late. Ana Moe and Bo Lie came.", "Ana Moe and Bo Lie"),
    # What tells descriptions apart
    ("Bo Lie came with Sen. Ana Moe, R-Iowa, on Monday. The Florida senator said it was late.", "Bo Lie"),
    ("Mary Moe won. Her rival, Tom Lie, lost. The two-term Republican said she was late.", "Mary Moe"),
    ("Coach Ned Barr benched three. The sophomore said it was late.", None),
    ("Israeli Prime Minister Dov Lahav met Karen Moe. The Israeli leader said it was late.", "Dov Lahav"),
    ("Bo Lie is a baker. “I called,” Ms. Baker said.", "Baker"),
]

ROLES = [
    ("Chief Of Staff Ana Moe", "Chief Of Staff"),
    ("Ana Moe, health and safety director of the mine,", "health and safety director of the mine"),
    ("Ana Moe, a University of Halden geologist,", "University of Halden geologist"),
    ("Ana Moe, a Lee County, Fla., peanut farmer,", "Lee County, Fla., peanut farmer"),
    ("Ana Moe, an IT consultant from Reno,", "IT consultant from Reno"),
    ("Ana Moe, a top outside Lie adviser,", "top outside Lie adviser"),
    (
        "Ana Moe, a media consultant and an influential Ohio Republican,",
        "media consultant and an influential Ohio Republican",
    ),
    ("Ana Moe of The Ledger", "of The Ledger"),
    ("Ana Moe of Berenson, the state's largest brokerage firm,", "of Berenson"),
    ("Ana Moe of Corville, the state's largest city,", None),
    ("freshman Rep. Ana Moe", "freshman Rep."),
    ("powerful Sen. Ana Moe", "powerful Sen."),
    ("Ostby County Sheriff's Deputy Ana Moe", "Ostby County Sheriff's Deputy"),
    ("retired Army Gen. Ana Moe", "retired Army Gen."),
    ("Hawks shooting guard Ana Moe", "Hawks shooting guard"),
    ("Retail titan Ana Moe", "Retail titan"),
]

ROLES_OF_SUBJECTS = [
    ("Nurse and patients advocate Ana Moe said it was late.", "Nurse and patients advocate"),
    ("Tenants advocate Ana Moe said it was late.", "Tenants advocate"),
    ("Ohio Sens. Bo Lie and Ana Moe left. Moe said it was late.", "Ohio Sen."),
    ("It was run by two former pollsters, Bo Lie and Ana Moe, in May. Moe said it was late.", "former pollster"),
]


@every(("text", "name"), SPEAKERS)
def test_who_speaks(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1 if "\n\nBo Lie," not in text else 0].name == name


@every(("source", "role"), ROLES)
def test_the_role_of_whoever_speaks(source: str, role: str | None) -> None:
    assert analyse(f"“It is late,” said {source}.".replace(",.", ".")).speakers[-1].role == role


@every(("text", "role"), ROLES_OF_SUBJECTS)
def test_the_role_of_the_last_who_speaks(text: str, role: str) -> None:
    assert analyse(text).speakers[-1].role == role


def test_a_department_is_not_its_spokesman() -> None:
    speaker = analyse("A Department of Health spokesman said it was late.").speakers[-1]
    assert (speaker.name, speaker.role) == (None, "department of Health spokesman")


def test_a_name_with_loose_accents_is_one_word() -> None:
    text = unicodedata.normalize("NFD", "“No,” said José Gaitán Núñez. Núñez left. He said it was late.")
    assert [unicodedata.normalize("NFC", speaker.name or "") for speaker in analyse(text).speakers] == [
        "José Gaitán Núñez"
    ] * 2
