"""Bynames and words for kin before a name lead to the fullest name of their bearer."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


def last(text: str) -> str | None:
    return analyse(text).speakers[-1].name


@every(
    "told",
    [
        "Annemarie Holt (Aunty Annie) keeps bees.",
        "Annemarie Holt (“Annie”), 60, keeps bees.",
        "Annemarie Holt (Annie) keeps bees.",
        "Annemarie Holt, 60, called Aunty Annie by the locals, keeps bees.",
        "Annemarie Holt, head of the guild and called Aunty Annie by the locals, keeps bees.",
        "Annemarie Holt, whom the whole valley calls Annie, keeps bees.",
        "Annemarie Holt, nicknamed Annie, keeps bees.",
        "Annemarie Holt, fondly called Annie, keeps bees.",
        "Annemarie Holt, also called Annie, keeps bees.",
        "Annemarie Holt, 60, Annie to her friends, keeps bees.",
        "Annemarie Holt, Annie to her crew, keeps bees.",
        "Annemarie Holt, whose neighbours know her as Annie, keeps bees.",
        "Annemarie Holt, to whom everyone refers as Annie, keeps bees.",
        "Annemarie Holt, known by the appellation of Annie, keeps bees.",
        "Annemarie Holt keeps bees in the valley. She is called Annie there.",
        "Annemarie Holt keeps bees in the valley. To the locals she is better known as Annie.",
        "Annemarie Holt goes by the name Annie.",
        "Annemarie Holt, known to everyone as Sister Annie, keeps bees.",
        "Annemarie Holt, known locally as Annie, keeps bees.",
        "Annemarie Holt, famous among the carters as Annie, keeps bees.",
        "Annemarie Holt, whom her comrades nickname Annie, keeps bees.",
        "Annemarie Holt, whom all the village summons as Grandmother Annie, keeps bees.",
        "Annemarie Holt, 60, better known as Mak Cik Annie, keeps bees.",
        "Annemarie Holt, or Aunty Annie as the valley calls her, keeps bees.",
        "Annemarie Holt, just Annie to her friends, keeps bees.",
        "Annemarie Holt — “Annie” to everyone in the valley — keeps bees.",
        "Annemarie Holt keeps bees in the valley. Everyone calls her Annie.",
        "Annemarie Holt keeps bees in the valley.\n\nAnnie, as her pupils call her, is 60.",
        "Annemarie Holt keeps bees in the valley.\n\nAnnie, as she is known to her pupils, is 60.",
        "Annemarie Holt, a grower and known to generations of pupils as the Annie, keeps bees.",
    ],
)
def test_a_byname_is_its_bearers(told):
    assert last(f"{told}\n\n“They swarm,” said Annie.") == "Annemarie Holt"


def test_a_byname_may_look_like_a_post():
    told = "Bo Holt, a fabricator popularly known as Iron Welder, came.\n\n“It rained,” Iron Welder said."
    assert last(told) == "Bo Holt"


@every(
    ("text", "name"),
    [
        # A name of several words is that of whom the sentence before alone names, or of whose name it is short.
        ("Ola Moe draws on walls. He was a smith.\n\n“It rained,” said Baba Slate, as the smiths call him.", "Ola Moe"),
        ("Bo Dahl sued. Ola Moe draws. Baba Slate, as he is known in the yard, said it rained.", "Ola Moe"),
        ("Rigmund Moe met Bo Dahl. It was cold. Don Rig, as he is known in the pit, said it rained.", "Rigmund Moe"),
        ("Bo Dahl met Ola Moe. Baba Slate, as he is known in the yard, said it rained.", "Baba Slate"),
        ("Ola Moe draws. The smith was fined. Baba Slate, as he is known, said it rained.", "Baba Slate"),
        ("Kari Lie draws. Baba Slate, as the smiths call him, said it rained.", "Baba Slate"),
        # With an article, where it is beside the name or behind "and", but not of a thing.
        ("Ola Moe, coach of the Otters and known to rowers as the Admiral, left. The Admiral said no.", "Ola Moe"),
        ("Ola Moe, popularly known as the Admiral, left. The Admiral said no.", "Ola Moe"),
        ("Ola Moe, head of the firm known as the Pearl, left. The Pearl said no.", "Pearl"),
    ],
)
def test_what_somebody_is_called(text, name):
    assert last(text) == name


@every(
    ("text", "name"),
    [
        # A given name beside a full one has its surname; not who readers know by the surname, nor who is named in full.
        ("Erik and Marta Moe run the mill. Erik said it was late.", "Erik Moe"),
        ("Neighbours Terry and Dean Moe, 71 and 44, own it. Terry, a smith, said it was late.", "Terry Moe"),
        ("Biden and Marta Moe met. Biden said it was late.", "Biden"),
        ("Ola Erik left. Erik and Marta Moe run the mill. Erik said it was late.", "Ola Erik"),
        ("Erik said it was late. Erik and Marta Moe run the mill.", "Erik"),
    ],
)
def test_two_given_names_before_one_surname(text, name):
    assert last(text) == name


@every(
    ("text", "name"),
    [
        ("Rafael Holt came. His father refused to call him Rafe.\n\n“They swarm,” Rafe said.", "Rafe"),
        ("Ola Holt visited the bridge, called Long Span by locals.\n\n“It rained,” Span said.", None),
        ("Ola Holt, who called Trygve a liar, came.\n\n“It rained,” Trygve said.", "Trygve"),
        ("Ola Holt came. His brother keeps bees. He is called Sven.\n\n“It rained,” Sven said.", "Sven"),
        ("Ola Holt came. The hall is known as Long Span.\n\n“It rained,” Span said.", None),
        ("Ola Holt — Sven Dahl to his left — spoke.\n\n“It rained,” Dahl said.", "Sven Dahl"),
        ("Jo Tate, Chelsea to the core, came.\n\n“It rained,” Chelsea said.", "Chelsea"),
        ("Ola Holt (Labour) spoke.\n\n“It rained,” Labour said.", "Labour"),
        ("Ola Holt, whom voters recognise, as Bo Dahl said, came.\n\n“It rained,” Dahl said.", "Bo Dahl"),
    ],
)
def test_what_is_no_byname(text, name):
    assert last(text) == name


@every(
    ("text", "name"),
    [
        ("Amina Juma Otieno sells maize.\n\n“It rained,” Mama Amina said.", "Amina Juma Otieno"),
        ("Aung Kyaw Zin, a farmer, left.\n\n“It rained,” said Ko Aung Kyaw Zin.", "Aung Kyaw Zin"),
        ("Aung Kyaw Zin, a farmer, left.\n\n“It rained,” said Ko Aung.", "Aung Kyaw Zin"),
        ("Ramesh Patel sells tea.\n\n“It rained,” Ramesh Bhai said.", "Ramesh Patel"),
        ("Uncle Peter Rangi came.\n\n“It rained,” Uncle Peter said.", "Peter Rangi"),
        ("“It rained,” Aunty Hana said.\n\nHana said the hall was hers.", "Aunty Hana"),
        ("Sheikh Idris Bu Kandil led them.\n\n“It rained,” said Bu Kandil.", "Idris Bu Kandil"),
        ("Thein Tun Oo, a clerk, left.\n\n“It rained,” said U Thein Tun.", "Thein Tun Oo"),
        ("HRH Oba Adewale Moe, a ruler, left.\n\n“It rained,” said Oba Adewale.", "Adewale Moe"),
        ("Naw Paw Wah left.\n\n“It rained,” said Naw Paw.", "Naw Paw Wah"),
        ("Nguyen Van Tung, 40, left.\n\n“It rained,” said Anh Tung.", "Nguyen Van Tung"),
        ("Don Moe and Ana Moe run the bar.\n\n“It rained,” Don Moe said.", "Don Moe"),
        ("Lola Ana Reyes met Ana Cruz.\n\n“It rained,” Lola Ana said.", "Lola Ana Reyes"),
        ("Grandfather Bath came.\n\nHong Rithy, the chief, left.\n\n“It rained,” Mr. Rithy said.", "Hong Rithy"),
        ("Ma Yun met Jack Yun.\n\n“It rained,” Ma Yun said.", "Ma Yun"),
    ],
)
def test_words_for_kin(text, name):
    assert last(text) == name


@every(
    ("text", "name"),
    [
        ("Kari Lie founded Hatchley Hinges.\n\nHatchley said it would appeal.", "Hatchley Hinges"),
        ("Kari Lie, executive of Hatchley Precision, left.\n\nHatchley denied the claim.", "Hatchley Precision"),
        ("Vantor Mobility makes buses in Brell.\n\nVantor said it was late.", "Vantor Mobility"),
        ("In the yard Thawil Precha grows rice.\n\nThawil said it was dry.", "Thawil Precha"),
        ("They drove the Vantor Swift to Brell.\n\nVantor said it was late.", "Vantor"),
        ("They saw Vantor Armenians in Brell.\n\nVantor said it was late.", "Vantor"),
        ("Vantor Swift and Vantor Mobility are two.\n\nVantor said it was late.", "Vantor"),
        # Until somebody of that name is introduced; of two longer names, that met before.
        ("Brandahl Works was sued. Brandahl said it was late. Its chief is Ola Brandahl.", "Brandahl Works"),
        ("Brandahl Works was sued. Its chief is Ola Brandahl. Brandahl said it was late.", "Ola Brandahl"),
        ("Brandahl Works was sued. Brandahl, 61, said he was late. Ola Brandahl lives in Brell.", "Ola Brandahl"),
        ("Vantor Council paid. Vantor denied the claim. It met the Vantor Rivers Trust.", "Vantor Council"),
        ("Vantor Council met the Vantor Rivers Trust. Vantor denied the claim.", "Vantor"),
    ],
)
def test_the_first_word_alone_is_of_the_one_longer_name(text, name):
    assert last(text) == name


KIN = (
    "Dora Kowal founded Hallmere Tools. Her sister, Carol Kowal, runs shipping.\n\n“She counts,” Carol Kowal says.\n\n"
)


@every(
    ("text", "name"),
    [
        (f"{KIN}“I sleep,” Ms. Kowal said.", "Dora Kowal"),
        (f"{KIN}“I sleep,” Kowal said.", "Dora Kowal"),
        ("Brothers Tom and Bill Harker farm.\n\n“It is dry,” Tom said.", "Tom Harker"),
        ("Sisters Ana, Eva and Mia Holt row.\n\n“It is dry,” Ana said.", "Ana Holt"),
        ("Tom, Bill Harker and Bo Dahl farm.\n\n“It is dry,” Tom said.", "Tom"),
        ("Mayor Rosa Lima opened the pool.\n\n“It is deep,” Lima said.", "Rosa Lima"),
    ],
)
def test_kin_of_one_surname(text, name):
    assert last(text) == name


def test_a_pronoun_tells_the_sex_of_a_name_that_tells_none():
    text = (
        "Captain Lwazi Ndaba denied it. Records showed, he said, that a van had come.\n\n"
        "Two will appear in court, Ndaba said, adding that two more had left.\n\n"
        "The department closed the ward, and patients were told to use the hall. For Maria Holt, 71, that meant two"
        " taxis and a trip, she told this newspaper as she waited."
    )

    assert last(text) == "Maria Holt"


@every(
    "text",
    [
        # An ordinary word, or one for a post, that stands in marks within the name.
        "Curtis “Deacon” Moe, 71, spoke. It rained.\n\n“It is cold,” Deacon said.",
        "Curtis “Shoes” Moe, 61, said it was late.\n\n“It is cold,” Shoes said.",
    ],
)
def test_a_word_in_marks_is_a_name(text):
    assert "Moe" in (last(text) or "")
