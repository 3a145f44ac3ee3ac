"""Slips in names, titles, short forms and paragraphs: what an editor would query, and what lets it pass."""

from __future__ import annotations

import pytest
from entries import every
from findings import codes

from quotecheck import checks
from quotecheck.model import DEFAULT_HOUSE, Check, Document, House, Severity
from quotecheck.pipeline import analyse
from quotecheck.registry.folders import members

ALL = members(checks, "check", Check)


def names(text, house=DEFAULT_HOUSE):
    article = analyse(Document.from_text(text), house)
    findings = [finding for each in ALL for finding in each.look(article)]
    return [finding.rule.name for finding in findings if finding.severity is not Severity.INFO]


SPELLINGS = (
    "Her daughter, Katharine Abner, left. Katherine Abner said her mother was a baker.",
    "Tolganai Sadekova, a baker and mother of four, left. It was late, Tolkunai Sadekova said.",
    "Rosalyn Abner, the baker, left.\n\nIt was late, Rosalind Abner said.",
    "Eoin Abner, the baker, left.\n\nIt was late, Eoghan Abner said.",
    "The baker, Serhiy Volovek, left.\n\nIt was late, Sergei Volovik said.",
    "Minister Yerlan Zhumagulov led the inquiry.\n\nYerlan Jumagulov did not rule out more.",
    "Katharine M. Dahl left. A hearing for Katherine Dahl is on Monday.",
    "Shantamma Gravdal, a weaver, left. The group was led by Ms. Shanthamma.",
    "Its head, Kittipong Raksa, left. It was told by Kittiphong in May.",
    "His wife, K. Shantia, runs it. The gas is dear. “It is dear,” said Shanthia.",
    "Group leader Mhairi MacOlsen left. Ms McOlsen said it was late.",
    "Radoslav Vukan, the chairman, left. Radosav Vukan steered it. His brother, Ana Vukan, stayed.",
    "Sutepa Wongsai, a baker, left. Mr Suthepa said it was late.",
    "Jonathan B. Lindqvast left. Johnathan Lindqvast stayed.",
    "Bhaskara Rao left. “It is late,” said Baskara.",
    "The chair, Hon. Sunday Dolveyn, left.\n\nDolvayn was late.",
    "Ole Tveitsen, the baker, left. Ole R. Tvietsen stayed.",
    "Baker Oleksandr Brovdi left. The boat was kept for Aleksander Brovdi.",
    "Stephen Lindqvast left. The boat was kept for Steven Lindqvast.",
    "Cllr Oona Haverley left. Cllr Havley said it was late.",
    "Zarina Batmanov, 16, left. Home again, Zarina Batmano rowed in her mother's boat.",
    "Gulsara Tokhiri, the deputy, left. It was told by Tokhirova, the deputy.",
    "Younas al-Qahri left, and al-Qahri rowed. It was late, al-Qaheri retorted.",
    "Judge Oona Castellan left. Judge Castellans stayed.",
    "Ricardo Huantaya left. Mr Guantaya stayed.",
    "Maung Kyaw Zin rows. U Kyaw Zinn swims.",
    "Vinland County Sheriff Derrell Moe left.\n\nSheriff Derryl Moe rowed.",
    "Deputy Minister of Salt Works Yerlan Zhumagulov left.\n\nYerlan Jumagulov rowed.",
    "Brigadier Kadhim Hadi al-Qahri, head of the port, left.\n\nKazim al-Qahri said it was late.",
    "The regional governor, Eleuterio Huanca Mamani, left.\n\nGovernor Eleodoro Huanca said it was late.",
    "The dam's chief engineer, Ruslan Gareyev, left.\n\nRustam Gareyev denied that it was late.",
    "Chhim Sopheap, a baker, left.\n\nChhem Sopheap said that forty families send their daughters to mills.",
    "Katharine Dahl left.\n\nHer mother rows. The boat is long and old.\n\nThey met Katherine Dahl.",
    "Kathryn Dahl, a mother of three, left.\n\nKatheryn Dahl said it was late.",
    "Stephen Dahl left, and his wife rowed.\n\nSteven Dahl said it was late.",
    "Kathlyn Dahl rowed with her 9-year-old son, Leo.\n\nKathlin Dahl said Leo was late.",
    "Vakhtang Tsabeli, 78, an elder of the town, left.\n\nVakhtang Zabeli is among those who stayed.",
    "Zhanna Khachaturyan, a baker, left. Zhanna Hachaturian said it was late.",
    "Vakhtang Chkheidze, the head, left. Mr Vakhtang Tchheidze said it was late.",
    "Omar Khoury, a baker, left. Omar Houri was fined in May.",
    "Vakhtang Tsereteli, the head, left.\n\nZereteli said it was late.",
    "Serhii Holodryha, the head, left.\n\nIt would rain by 20 March, Golodryha predicted.",
    "Dmytro Hrytsenko, the head, left.\n\nGritsenko said it was late.",
    "Petro Hnatiuk, a baker, left.\n\nIt was late, Gnatyuk added.",
    "Aidar Dzhumabaev, a baker, left.\n\nIt was late, Jumabayev added.",
    "Ana Hsiung, a baker, left.\n\nIt was late, Xiung added.",
    "Bo Zhuang, a baker, left.\n\nIt was late, Chuang added.",
)


@every("text", SPELLINGS)
def test_two_spellings(text):
    assert "name-variant" in names(text)


@every(
    "text",
    [
        "Katharine M. Dahl left. Katharine Dahl stayed.",
        "Katharine M. Dahl left. Katherine L. Moe stayed.",
        "His brother, Marian Asad Gill, left. Marian Ahad Gill stayed.",
        "Sarah Dahl left. Sara Moe stayed.",
        "Thomas Dahl left. Tomas Moe, a baker, stayed.",
        "The Thames rose. Tames is a town.",
        "Ms McOlsen left. Ms MacDahl stayed.",
        "Group leader Mhairi MacOlsen left. MacOlsen said it was late.",
        "J. B. Dahl left. J. P. Dahl stayed.",
        "Sara Dahl, a cook, and Sarah Dahl, a nurse, row.",
        "Eric Dahlgrev, 52, left. Erik Dahlgrev, 23, stayed.",
        "The singer, Stephen Dahl, left. The drummer, Steven Dahl, no relation, stayed.",
        "Alexander Street is shut. Oleksandr Street is open.",
        "Nguyen Van Thanh left. Nguyen Van Thang, his neighbour, stayed.",
        "Sigal Moe, the chair, left. “It is late,” Segal said.",
        "Vorn Bunthy left. His younger brother, Vorn Bunthan, stayed.",
        "Ann Roberts left. Ann Robertson stayed.",
        "Mayor Ruslan Gareyev left.\n\nRustam Gareyev, a driver, said it was late.",
        "Mayor Ruslan Gareyev left.\n\nThe driver Rustam Gareyev said it was late.",
        "Mayor Ruslan Gareyev left.\n\nRustam Gareyev rowed.",
        "Ruslan Gareyev left.\n\nRustam Gareyev said it was late.",
        "Mayor Robert Moe left.\n\nRoberta Moe said it was late.",
        "Mayor Christopher Moe left.\n\nChris Moe said it was late.",
        "Mayor Ruslan Gareyev left.\n\nRustam Gareyev said his brother was late.",
        "Chhim Sopheap, a baker, left.\n\nChhem Sopheap said that their parents were late.",
        "Shantamma Lie, a weaver, left. Ms. Savithri led a group.",
        "Kathryn Dahl left, and her daughter, Katheryn Dahl, rowed.",
        "Kathryn Dahl left.\n\nKatheryn Dahl, her niece, rowed.",
        "Kathryn Dahl left. Her sister, Katheryn, rowed.\n\nKatheryn Dahl said it was late.",
        "Stephen Dahl, 44, left.\n\nSteven Dahl, 12, rowed.",
        "Marian Asad Gill left. His brother, Ahad, rowed.\n\nMarian Ahad Gill said it was late.",
        "Vakhtang Tsabeli, 78, left.\n\nVakhtang Zabeli, 23, rowed.",
        "Vakhtang Tsabeli left. His cousin, Vakhtang Zabeli, rowed.",
        "Vakhtang Tsabeli and Vakhtang Zabeli row.",
        "Vakhtang Tsabeli left. On the list he is Vakhtang Zabeli, also spelled so in his passport.",
        "Vakhtang Tsabeli, the head, left.\n\nRabeli said it was late.",
        "Serhii Holodryha, the head, left.\n\nPetro Golodryha, a miner, said it was late.",
        "Ana Garner, a baker, left. Bo Harner, a miner, rowed.\n\nHarner said it was late.",
        "Vorn Bunthy left. He was late.\n\nHis junior brother, Mr. Vorn Bunthe, stayed.",
        "Ream Chanthou left. Her younger sister, Ream Chanthy, stayed.",
        "Tolganai Sadekova left. Her mother, Tolkunai Sadekova, stayed.",
        "Josef Abner, the baker, left.\n\nIt was late, Josefina Abner said.",
    ],
)
def test_names_that_pass(text):
    assert "name-variant" not in names(text)


SHORT = (
    "The Portsea Salt Works Board (PSWB) met. A senior {} official left.",
    "The Portsea Salt Works Board (PSWB) met. The road crosses {} land.",
    "The Portsea Salt Works Board (PSWB) met, and {} staff went home. PSWB staff stayed.",
)


@pytest.mark.parametrize("text", SHORT)
@pytest.mark.parametrize("slip", ["SPWB", "PWSB", "PSBW", "PDWB", "PSB"])
def test_letters_confused_are_told_once(text, slip):
    told = names(text.format(slip))

    assert told.count("acronym-two-forms") == 1
    assert "acronym-undefined" not in told


@pytest.mark.parametrize("text", SHORT)
@pytest.mark.parametrize("other", ["PSWC", "BPSW", "PSW", "SWB", "NATO", "SWBP", "PXYB"])
def test_other_letters_pass(text, other):
    assert "acronym-two-forms" not in names(text.format(other))


def test_a_policy_is_no_body():
    assert "acronym-two-forms" not in names("Deferred Salt for Boat Owners (DSBO) is law. So is DSPO, and DSPO is new.")


CHILDREN = """
Ada Brandt owns the ferry. “It is old,” Brandt said.

Leo Brandt, who has two children, drives. “No,” he said.

The talks went well.

After the vote, Brandt said that they would go on.
"""
COUSIN = """
“No,” said Ada Brandt, who owns the ferry.

The chairman, Leo Brandt, who is Ada Brandt's cousin, said it was dear.

The talks went well.

Brandt said that they would go on.
"""


@pytest.mark.parametrize("text", [CHILDREN, COUSIN])
def test_two_of_a_surname(text):
    assert "ambiguous-surname" in names(text)


SEXES = (
    "Mrs. Lin Sopheak, a weaver, left.\n\nMr. Lin Sopheak, who sleeps in a tent, said it was late.",
    "Mr. Dahl said it was late.\n\nMs. Dahl declined to go on. The board has until May to answer.",
    "Ms. Dahl said that she had written.\n\nNo family has a plan.\n\nMr. Dahl, who was moved in May, declined.",
    "“No,” said Ms. Dahl, the mayor. A man was born.\n\nOn Friday Mr. Dahl said yes.",
    "Ana Dahl said she had written. “My own sister-in-law left,” Ms. Dahl said. Mr. Dahl asked how she had come by it.",
    "Bo Dahl said he had written. His uncle left, Mr. Dahl said. Ms. Dahl asked how he had come by it.",
)


@pytest.mark.parametrize("text", SEXES)
def test_two_titles_of_one(text):
    assert "honorific-conflict" in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Dahl said it was late. His sister, Ms. Dahl, declined to go on.",
        "Ana Dahl said she had written. Her brother-in-law left, Ms. Dahl said. Mr. Dahl was late.",
        "Ana Dahl said she had written. Her nephew, Per Dahl, left, Ms. Dahl said. Mr. Dahl was late.",
        "Mr. Dahl said it was late.\n\nMs. Dahl, who was Mr. Dahl until May, declined.",
        "Mr. Dahl said it was late.\n\nMs. Dahl, his wife, declined.",
    ],
)
def test_titles_that_pass(text):
    assert "honorific-conflict" not in names(text)


FERRY = "The salt museum opened a shelter at Halden Middle School, where 71 people had come in by Monday, Ana Moe said."
AGAIN = "The salt museum has opened a shelter at Halden Middle School. There 71 people had come by Monday, said Moe."
OTHER = (
    "The salt museum opened a kitchen at Halden Grammar School, where 30 parents had come in by Friday, Ana Moe said."
)
BETWEEN = (
    "Two engines of the old ferry failed in March.",
    "Nobody in the valley makes such parts any more.",
    "A baker from the north sent bread and three blankets.",
    "Rain is forecast until the end of next week.",
    "The mayor of the town did not answer a call.",
)


def test_a_paragraph_reworded_far_away():
    assert "duplicate-paragraph" in names("\n\n".join((*BETWEEN[1:], FERRY, BETWEEN[0], AGAIN)))
    assert "duplicate-paragraph" not in names("\n\n".join((*BETWEEN[1:], FERRY, BETWEEN[0], OTHER)))
    assert "duplicate-paragraph" not in names("\n\n".join((FERRY, *BETWEEN, AGAIN)))


def test_other_last_words_of_one_quotation():
    first = "“It was not luck. The machine told people it was broken, and people told it to wait,” Ana Moe said."
    again = "Moe repeated: “The machine told people it was broken, and people told it to be quiet.”"

    assert "quote-altered" in names(f"{first}\n\n{again}")
    assert "quote-altered" not in names(f"{first}\n\n{again.replace(', and people told it to be quiet', '')}")


@every(
    ("before", "reported"),
    [
        ("By then it had long been high time to find a way out.", True),
        ("By then it was late, and what they found was a way out.", False),
        ("By then it was late, and it was time to explain.", False),
    ],
)
def test_what_is_to_be_done_credits_nobody(before, reported):
    quoted = "“It is ten, we have to be at work at six, and you still have not answered.”"

    assert reported is ("quote-unattributed" in names(f"{before}\n\n{quoted}\n\nThe rain had stopped."))


def test_a_noun_in_ing_credits_nobody():
    quoted = "“It is ten, we have to be at work at six, and you still have not answered.”"

    assert "quote-unattributed" in names(f"By then the meeting had run late.\n\n{quoted}\n\nDahl gaveled for a recess.")
    assert "quote-unattributed" not in names(f"One man was shouting.\n\n{quoted}\n\nDahl gaveled for a recess.")


def test_a_pages_own_elements_are_a_note():
    assert "leftover" not in names('<post id="7" by="Moe">Rain is near.</post> The ferry left at noon.')
    assert "leftover" not in names('<post id="7">Rain is near.<post/> The ferry left at noon.')
    assert "leftover" in names('<post id="7" by="Moe">Rain is near. The ferry left at noon.')
    assert "leftover" in names("<b>Rain is near. The ferry left at noon.</i>")


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "The Fjord Salt Rights Council (FSRC) met. The clerk of the Fjord Salt Rights Council (FRSC) left.",
            "mismatch",
        ),
        ("The Portsea Salt Works Board (PSWB) met. A senior PDWB official left. A PDWB clerk stayed.", "undefined"),
    ],
)
def test_letters_confused_are_told_by_another_rule_where_theirs_does_not_run(text, other):
    assert f"acronym-{other}" not in names(text)
    assert f"acronym-{other}" in names(text, House(idle_rules=("QC312",)))


@every(
    "clause",
    [
        "As Brandqvist told the inquest in May, it always leaked.",
        "As Lindholm-Brandqvist put it, a roof is a roof.",
        "Lindholm argued against it at the May meeting.",
        "Lindholm told the inquiry that it always leaked.",
        "Brandqvist wept when the tiles came down.",
        "Lindholm has run her stall under it since May.",
    ],
)
def test_a_bare_surname_that_is_a_persons(clause):
    text = f"The market roof leaks again. “It is old,” said Ana Ruiz, the mayor of the town of Ostrey.\n\n{clause}\n"

    assert "surname-before-introduction" in names(text)
    surname = clause.removeprefix("As ").partition(" ")[0]
    assert "surname-before-introduction" not in names(text.replace("Ana Ruiz", f"Ana {surname}"))


@every(
    "clause",
    [
        "Lindholm argued that its tiles were sound.",
        "Lindholm Ltd told the inquiry that it always leaked.",
        "Brandqvist told reporters that the tiles were sound.",
        "Neighbours wept when the tiles came down.",
        "Shakespeare wept when the tiles came down.",
        "Brandqvist smiled on its harbour. The fair in Brandqvist is in May.",
    ],
)
def test_a_bare_name_that_may_be_a_firms(clause):
    text = f"The market roof leaks again. “It is old,” said Ana Ruiz, the mayor of the town of Ostrey.\n\n{clause}\n"

    assert "surname-before-introduction" not in names(text)


HE_AND_SHE = (
    "Mr Sascha Moe had denied it.\n\nMoe returns to work next week, and her family plans a dinner.",
    "Ms Robin Obi called the guards. “It banged,” Obi said.\n\nHe added that the roof had come down.",
    "Mr Robin Obi led the choir. For Obi, the prize is a farewell. She retires in June.",
    "Robin Obi lost her licence. “It banged,” she said.\n\nMr Obi will appeal in May.",
    "Mrs Sandy Obi said the door was locked.\n\nObi, visibly shaken, wiped his eyes.",
    "Sir Robin Obi chairs the fund.\n\nObi arrived late because her train had stopped.",
    "Ada Lie, a pilot, left the fleet in May, saying he was tired.",
    "Robin Obi said he had rung twice.\n\nIt rained. Obi said she would ring again.",
    "Ada Lie runs the mill. “It is old,” he said.",
)


@every("text", HE_AND_SHE)
def test_a_pronoun_that_only_one_can_be_meant_by(text):
    assert "honorific-conflict" in names(text)


@every(
    "text",
    [
        "Mr Sascha Moe teaches French.\n\nThe girl was shy. Moe said she had been a gifted pupil.",
        "Mr Sascha Moe teaches French.\n\nMoe praised the pupil and her parents.",
        "Ms Robin Obi met a trawler skipper on the quay.\n\nObi asked about the catch. He shrugged.",
        "Ms Robin Obi called the guards. “It banged,” Obi said.\n\nHe fired twice, the guards said of the gunman.",
        "Mr Sascha Moe owns a mare.\n\nMoe rode out at dawn, and her foal followed.",
        "Ada Lie vanished in May.\n\nMr Sascha Moe led the search. Moe walked for days, and her mother thanked him.",
        "Robin Obi lost her licence. “It banged,” she said.\n\nMr Obi, her brother, will appeal in May.",
        "Judge Ada Lie fined Mr Sascha Moe.\n\nMoe left the court. She had warned him twice.",
        "Ada Lie fined the driver.\n\nLie said that he had been asleep.",
        "Leo Holm hopes to win.\n\nAda Lie, a coach, said the knee had healed. “It feels good,” he said.",
        "The body was found in May. Ada Lie, a diver, said he had been dead for days.",
        "Marty Ruiz was in her piano class. Now 63, he has the card she wrote him when he played his first waltz.",
    ],
)
def test_a_pronoun_of_somebody_else(text):
    assert "honorific-conflict" not in names(text)


def test_a_father_of_the_same_name_makes_a_surname_doubtful_only_where_neither_goes_on():
    father = "His father, Leo Brandt, Jr. was the cook of the guild.\n\nIt rained. “It leaks,” Brandt said."
    assert codes(f"“I row,” said Leo Brandt III, who owns the quay. Brandt was five then. {father}", "QC303") == []
    assert codes(f"Leo Brandt III owns the quay. {father}", "QC303")
