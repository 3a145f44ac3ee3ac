"""Who is meant: short forms of bodies and names, posts written short, appositions, and who is better left unnamed."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck import analyse, check

NAMED = (
    # letters of small words that have a capital, and of all words of a name with several joints
    ("The Hope Without Limits Organization (HWLO) said it was shut.", "Hope Without Limits Organization"),
    ("The Ash and Elm Fire and Rescue Service (AEFRS) said it was shut.", "Ash and Elm Fire and Rescue Service"),
    # whom the writers met, before a pronoun; what reads; who leads a village, and no office
    ("“Go,” Bo Lie said. Ana Moe runs it.\n\nWhen we sent Moe the bill, she replied that it was late.", "Ana Moe"),
    ("In a letter to the town, Ana Moe said it was shut. The Board met.\n\n“It is late,” it reads.", "Ana Moe"),
    ("Ola Moe, who heads Elm village, met the Salt Office head, Bo Lie.\n\nNo, the village head said.", "Ola Moe"),
    # who is named behind the description that opens an article, and speaks
    (
        "A former cook told a jury she was fired.\n\nAna Moe, 46, came too. “I was,” Moe said.\n\nNo, the cook said.",
        "Ana Moe",
    ),
    # a name behind a long title
    ("Minister of State for Rural Roads Feride Dahl told Parliament that the road was open.", "Feride Dahl"),
    ("Leader of the Opposition in the Assembly V. Ola Moe, who came late, claimed that it was shut.", "V. Ola Moe"),
    ("The Oba-elect of Ostby Central Market, Chief (Mrs) Ana Moe, who led them, said it was shut.", "Ana Moe"),
    # in apposition to a source that ends before it
    ("The boat is late, says the trust's economist, Dr Ana Moe, whose book is out.", "Ana Moe"),
    ("The rower, retired builder Ola Moe, said he had rung the line.", "Ola Moe"),
    ("Maria Moe met Bo Lie. She said that it was cold. He said that it was warm.", "Bo Lie"),
    # whom the sentence is about, or whose it is
    (
        "Bo Lie rows. Ola Berg, a cook, said it was late. Lie is back on the pier, where he said that it leaks.",
        "Bo Lie",
    ),
    (
        "Bo Lie said it was late.\n\nOla Berg of Ostby airs a film on Monday, in which he says that it leaks.",
        "Ola Berg",
    ),
    ("Bo Lie came first. Ola Berg said he was glad. Mr. Lie's win shows how he said it leaks.", "Bo Lie"),
    ("Bo Lie's brother, Ola Berg, rows. Lie's brother wept, and then he said that it leaks.", "Ola Berg"),
    (
        "Kari Moe met the board. “It is late,” Dina Berg said. Ms. Moe, who rows, is no friend of it, she added.",
        "Dina Berg",
    ),
    # a son who is written in full again and again, so that the surname is his father's; as often as not, it is not
    (f"Bo Moe sang. Ola Moe is his son. {'Ola Moe wept. ' * 4}Bo Moe left. Moe said it was late.", "Bo Moe"),
    (f"Ola Moe sang. Bo Moe is his father. {'Ola Moe wept. ' * 4}Bo Moe left. Moe said it was late.", "Ola Moe"),
    # a given name that is a post, too
    ("Dean Moe, 34, a plumber, wept. “It leaks,” Dean said.", "Dean Moe"),
    # who answers, who has retired, what is a place
    ("“Why?” counsel Ana Moe asked Bo Lie, a clerk. “It leaks,” the accountant replied.", "Bo Lie"),
    ("Counsel Ole Moe put it to Bo Lie, a clerk, that he had lied. “It leaks,” he replied.", "Bo Lie"),
    (
        "Chief Ana Moe has led it since Bo Lie retired as chief. It rained. “It leaks,” the retired chief said.",
        "Bo Lie",
    ),
    ("Kari Vik rows. It hit the hamlets of Ashby, Halde Alta and Elm. “It leaks,” she said.", "Kari Vik"),
    ("Kari Vik rows. People sleep in two temples: Taung Oo and Inn Ma. “It leaks,” she said.", "Kari Vik"),
    ("Nurses at two clinics, including Tun Baw and Nwe Oo, wept. “It leaks,” Nwe said.", "Nwe Oo"),
    # the body in which somebody has a post
    (
        "“No,” said Ana Moe, president of the Elm Growers Association.\n\nHer group said it leaks.",
        "Elm Growers Association",
    ),
    (
        "“No,” said Ana Moe, head of the Organization of Elm Guards.\n\nHer union said it leaks.",
        "Organization of Elm Guards",
    ),
    ("“No,” said Ana Moe, who quit Elm Foods.\n\nHer company said it leaks.", None),
    # a document by what any may be called
    ("A protocol of the Elm Commission sets a limit. The document says it leaks.", "Elm Commission"),
    # a body that has people in its name, and is not its president
    (
        "Ana Moe, president of the Elm Farmers Union, wept. The Elm Farmers Union said that it leaks.",
        "Elm Farmers Union",
    ),
    # who goes by they
    ("Bo Lie met Ana Moe, who uses they/them pronouns. They said that it leaks.", "Ana Moe"),
    # who sent a letter, not who tells of it
    (
        "According to The Herald, an email was sent from the director, Ana Moe, to all. The email said it leaks.",
        "Ana Moe",
    ),
    ("The letter, released by the Harbour Board, was written by Ana Moe. The letter said it leaks.", "Ana Moe"),
    ("The town council of Ostby said it was late.\n\nThe council said it leaks.", "town council of Ostby"),
    ("Interrogated by the Herald, Halden Lines, which rows, denied that it leaks.", "Halden Lines"),
    # bodies in other languages
    ("The Samahan ng mga Talaba said ten boats were lost.", "Samahan ng mga Talaba"),
    ("The Kongres Buruh untuk Keadilan said 300 had been dismissed.", "Kongres Buruh untuk Keadilan"),
    ("It hired Malinis Pump Trading. On Monday Malinis denied that it leaks.", "Malinis Pump Trading"),
    # bodies
    ("The ferry stopped, according to Coastal Line Marine, which runs it.", "Coastal Line Marine"),
    (
        "It rained.\n\nThe pipe is of Halden Lime Works. On Monday Halden Lime denied that it leaks.",
        "Halden Lime Works",
    ),
    ("The chair is Halden Lime President Ola Moe. Halden Lime denied that it leaks.", "Halden Lime"),
    ("Ostby Police Federation met. Ostby Police denied that it was late.", "Ostby Police"),
    # other names
    ('Kari Moe, known around the yard as "Tut," rows. "It leaks," Tut said.', "Kari Moe"),
    ("Mr Ole Moe, known on the farm as Sparrow, told the court it was hot. “It leaks,” Sparrow said.", "Ole Moe"),
    ("Councilor Ma. Teresa Arana, the chair, rose. “It leaks,” Arana said.", "Ma. Teresa Arana"),
    ("Ana Moe, a dancer, rows. Now known by her married name, Berg, she sings. “It leaks,” Berg said.", "Ana Moe"),
    (
        "Judge Kari Lie heard Ana Moe.\n\nMoe, who goes by her married name, Moe-Vik, wept. “It leaks,” Moe-Vik said.",
        "Ana Moe",
    ),
    # ranks and offices
    (
        "Capt. Ana Dahl left. Ola Moe, a retired captain, did not. Dahl said so. “It leaks,” the captain said.",
        "Ana Dahl",
    ),
    (
        "Kari Moe, the assistant coroner, sat.\n\nBo Lie was there. “It leaks,” the teaching assistant said.",
        "Bo Lie",
    ),
    ("Kari Moe, the assistant coroner, sat.\n\nBo Lie was there. “It leaks,” the assistant said.", "Kari Moe"),
    ("Sajna Rajan, who sews, said she was tired. “It leaks,” the mother of two said.", "Sajna Rajan"),
)


@every(("text", "name"), NAMED)
def test_who_is_meant(text, name):
    assert analyse(text).speakers[-1].name == name


def test_letters_for_a_calling_are_no_name():
    speaker = analyse("It rained on Monday. The GP, who lives in Ostby, said it was late.").speakers[-1]

    assert (speaker.name, speaker.role) == (None, "GP")


@every("words", ["The company", "The smaller firm", "Its parent company", "The administration"])
def test_a_noun_for_any_body_is_no_name(words):
    speaker = analyse(f"It rained on Monday. {words} denied that it was late.").speakers[-1]

    assert (speaker.name, speaker.role) == (None, None)


def test_a_body_with_a_description_of_its_own_has_that_for_a_name():
    speaker = analyse("It rained on Monday. The county health department denied that it was late.").speakers[-1]

    assert speaker.name == "county health department"


OF_TWO = (
    ("Ana Moe met her deputy, Ola Lie. “It leaks,” the latter said.", "Ola Lie"),
    ("Ana Moe and Ola Lie built it together. “It leaks,” the former said.", "Ana Moe"),
    ("Ana Moe sold cars. Ola Lie rowed. “It leaks,” says the former.", "Ana Moe"),
    ("Ana Moe met Ola Lie. Lie then left. The latter denied that it leaks.", "Ola Lie"),
    ("Beside her walked Ana Moe, her cousin. It leaks, this last one affirmed.", "Ana Moe"),
    ("The Harbour Board met the Rowers Union. The latter said that it leaks.", "Rowers Union"),
    ("Ana Moe met Ola Lie and Kari Dahl. The former said that it leaks.", None),
    ("Ana Moe met Ola Lie. Her driver waited. The latter said that it leaks.", None),
    ("Ana Moe met Ola Lie. Kari Dahl waited. The latter said that it leaks.", None),
    ("Ana Moe rows for the Harbour Board. The latter said that it leaks.", None),
)


@every(("text", "name"), OF_TWO)
def test_the_former_and_the_latter(text, name):
    assert analyse(f"It rained on Monday.\n\n{text}").speakers[-1].name == name


OF_FAMILIES = (
    ("Ana Moe's son fell. “It leaks,” the mother said.", "Ana Moe"),
    ("Ola Moe called. His daughter Kari was ill. It leaks, the father said.", "Ola Moe"),
    ("Ola Moe lives with his uncle. “It leaks,” said the nephew.", "Ola Moe"),
    ("Ana Moe rows. Her son Bo steers. “It did,” he said. It leaks, the younger Moe said.", "Bo Moe"),
    ("Ola Moe's elder brother, Hugo, rows. “It leaks,” the elder Moe said.", "Hugo Moe"),
    ("Ola Moe's elder brother, Hugo, rows. “It leaks,” the younger Moe said.", "Ola Moe"),
    ("Ola Moe lives with his uncle. “It leaks,” said the uncle.", None),
    ("Ola Moe called his brother. The brother said that it leaks.", None),
    ("Ana Moe sued. The girl's mother said that it leaks.", None),
    ("Ana Moe teaches there. The school's principal said that it leaks.", None),
    ("Ana Moe, the principal of the school, rose. The school's principal said that it leaks.", "Ana Moe"),
    ("Ola Moe rows. His aunt, kuia Ana Lie, said that it leaks.", "Ana Lie"),
    ("Ola Moe rows. The next speaker, grade 9 student Ana Lie, said that it leaks.", "Ana Lie"),
    ("Ola Moe rows. The maker, Ostby-based Halden Works, said that it leaks.", "Halden Works"),
    ("Ola Moe rows. A nurse, citing Ana Lie, said that it leaks.", None),
    ("Ola Moe rows. The page's editor, who goes by Honest Otter, said that it leaks.", "Honest Otter"),
    ("Tom Moe taught physics. The retired teacher, known to everyone as Tosh, said that it leaks.", "Tom Moe"),
)


@every(("text", "name"), OF_FAMILIES)
def test_descriptions_by_relatives_and_owners(text, name):
    assert analyse(f"It rained on Monday.\n\n{text}").speakers[-1].name == name


DESCRIBED = (
    # by a place or a body that a role has
    ("Area MP Ana Moe met her Ostby counterpart, Ola Lie. It leaks, the legislator from Ostby said.", "Ola Lie"),
    ("Senator Ana Moe of Brell met Senator Ola Lie of Ostby. “It leaks,” the Ostby lawmaker said.", "Ola Lie"),
    # by a title that no role has
    ("Lord Halden met Ana Moe. “It leaks,” the peer said.", "Halden"),
    ("Ola Moe, the abbot, met Ana Lie. “It leaks,” the monk said.", "Ola Moe"),
    # styles of rank
    ("Judge Ana Moe heard Ola Lie. Her Honour said that it leaks.", "Ana Moe"),
    ("His Highness Sheikh Ola Moe met Mayor Bo Lie. Rain fell. His Highness said that it leaks.", "Ola Moe"),
    ("Mayor Bo Lie met His Highness Sheikh Ola Moe. Mr Lie left. His Highness said that it leaks.", "Ola Moe"),
    # not whoever was named, where a stranger was brought in
    ("Mayor Ana Moe met a firefighter and his dog. “It leaks,” the firefighter said.", None),
    ("A girl asked the mayor. “No,” Mayor Ana Moe said. “Why?” asked the girl.", None),
    ("Ana Moe is a firefighter and rows. “It leaks,” the firefighter said.", "Ana Moe"),
    # a year, a school in brackets, whoever an answer came from
    ("Ana Moe ’26, who rows, said that it leaks.", "Ana Moe"),
    ("Ana Moe (ENG ’26) took the app, which charged them. “It leaks,” they said.", None),
    ("Ola Lie asked. The answer came from the town's director, Ana Moe: “It leaks.”", "Ana Moe"),
    ("Ola Lie asked. The answer came from the Harbour Board: “It leaks.”", "Harbour Board"),
    # bodies
    ("Ostby Council fined Halden Foods plc and the Rowers Union. The company said it leaks.", "Halden Foods"),
    ("Ostby Council fined Halden Foods plc and the Rowers Union. The union said it leaks.", "Rowers Union"),
    ("Halden Bank sued Brell Motors. The lender said that it leaks.", "Halden Bank"),
    ("Halden Bank sued Brell Motors. The carmaker said that it leaks.", "Brell Motors"),
)


@every(("text", "name"), DESCRIBED)
def test_descriptions_by_kind(text, name):
    assert analyse(f"It rained on Monday.\n\n{text}").speakers[-1].name == name


NAMED_LATER = (
    (
        (
            "The weir slipped, a former clerk told the inquiry.\n\n"
            "Ana Moe, who ran the desk until May, gave evidence. It leaks, she said."
        ),
        "Ana Moe",
    ),
    ("The road will be fought, its chair says.\n\nOla Moe told a meeting on Sunday that it leaks.", "Ola Moe"),
    (
        "It leaks, the charity that mends it has warned.\n\nAna Moe, of the Halden Waters Trust, rows.",
        "Halden Waters Trust",
    ),
    (
        "A vending company alleges that it leaks.\n\nThe claim, by Halden Snacks LLC, names Ola Moe.",
        "Halden Snacks LLC",
    ),
    (
        (
            "The video one mother says she never saw.\n\n"
            "It began with Ana Moe. Her son fell. “It leaks,” the mother of two said."
        ),
        "Ana Moe",
    ),
    ("A councillor said that it leaks.\n\nOla Moe, director of Halden Works, denied it. “No,” he said.", None),
    # a role behind the name that fronts the next paragraph may be of the same one, if it is no other post
    ("An engineer said that it leaks.\n\nOla Moe, then an inspector at Halden, denied it.", "Ola Moe"),
    ("The engineer who built it said that it leaks.\n\nOla Moe, then an inspector at Halden, denied it.", "Ola Moe"),
    ("An engineer said that it leaks.\n\nInspector Ola Moe denied it.", None),
    ("An engineer said that it leaks.\n\nOn Friday Ola Moe, an inspector at Halden, denied it.", None),
    ("A vending company alleges that it leaks.\n\nThe NRB met on Monday.", "vending company"),
    (
        "Porters will strike, their union said, as talks with Iberlink failed.\n\nThe Union of Porters met on Monday.",
        "Union of Porters",
    ),
    (
        "The head of the dam safety office said it leaks.\n\nAna Moe, chief of the Office of Dam Safety, fled.",
        "Ana Moe",
    ),
    ("The head of the dam safety office said it leaks.\n\nAna Moe, chief of police, fled.", None),
)


@every(("text", "name"), NAMED_LATER)
def test_who_is_named_after_a_description(text, name):
    assert analyse(f"It rained on Monday.\n\n{text}").speakers[0].name == name


SOURCES = (
    ("Early in her evidence Lie stated that it leaks.", "Kari Lie"),
    ("Ola Moe during a Sunday interview said that it leaks.", "Ola Moe"),
    ("His counsel, Ana Moe SC, rose. “It leaks,” counsel submitted.", "Ana Moe"),
    ("A survey shows that 47 percent row. A Harbour News survey, done in May, shows it.", "Harbour News"),
    ("According to an analysis of the figures by Harbournet, a ticketing website, prices rose.", "Harbournet"),
    ("A technical brief of the Rural Water Department states that it leaks.", "Rural Water Department"),
)


@every(("text", "name"), SOURCES)
def test_whose_words_they_are(text, name):
    assert analyse(f"Kari Lie rows.\n\n{text}").speakers[0].name == name


EXAMINED = """It rained in Ostby.

Ana Moe was deposed on Monday. Moe came late.

Q. Did they row?

A. They rowed to the island on Sunday.

Q. Did anybody else see them?

A. The porter saw them on the quay.
"""
HEARD = """Ana Moe told a committee that it leaks. Moe had come late. From the transcript:

SENATOR LIE: Who did you call?

THE WITNESS: I called them, Senator.
"""


@pytest.mark.parametrize("text", [EXAMINED, HEARD])
def test_who_answers_in_a_transcript(text):
    assert analyse(text).speakers[-1].name == "Ana Moe"


def test_a_name_that_says_which_of_a_noun_is_nobody():
    text = (
        "Ola Moe drowned in May. Bo Dahl gave evidence that he rows. “It leaks,” Mr Dahl said.\n\n"
        "Under questioning from Ivar Haug, for the Moe family, he agreed that it was late."
    )

    assert analyse(text).speakers[-1].name == "Bo Dahl"


def test_of_two_with_a_surname_neither_is_meant_long_after():
    rain = "It rained. It snowed. It hailed. It blew. It froze. "
    text = (
        f"{8 * 'Kari Lund rows. '}Ana Moe and Bo Moe row. Ana Moe said no. Bo Moe left. {rain}Moe said that it leaks."
    )
    speaker = analyse(text).speakers[-1]

    assert (speaker.name, len(speaker.candidates)) == (None, 2)


STYLES = (
    ("The Team Rector, the Very Revd Ana Moe, said the organ was dead.", "Ana Moe", "Team Rector"),
    ("The Chancellor, His Honour Erik Moe, said the list was long.", "Erik Moe", "Chancellor"),
    ("A boy named Caio sold us fish. They swam in the morning, he said.", "Caio", "boy"),
    ("A shopkeeper called Imran told us that the road was closed.", "Imran", "shopkeeper"),
    ("Prosecuting, Miss Ana Moe said the gun was loaded.", "Ana Moe", "Prosecuting"),
    ("Ana Moe, in mitigation, said he was sorry.", "Ana Moe", "in mitigation"),
    ("Judge Lam Cheuk-man said a storm may be a storm.", "Lam Cheuk-man", "Judge"),
    ("Her deputy, Col. (retd.) B.S. Moe, said he felt vindicated.", "B.S. Moe", "Col. (retd.)"),
    ("Assistant State's Attorney Ana Moe said he ran.", "Ana Moe", "Assistant State's Attorney"),
    (
        "The archaeologist who led the dig, Prof Ana Moe, said it was careful.",
        "Ana Moe",
        "archaeologist who led the dig",
    ),
    ("The man who led the dig, Ana Moe, said it was careful.", "Ana Moe", "man who led the dig"),
    ("It leaks, said the chemist who led the work, Ana Moe.", "Ana Moe", "chemist who led the work"),
    # with others who have no name
    ("Ana Moe and her lawyers denied it.", "Ana Moe and her lawyers", None),
    ("“The storm hit in May,” said Ana Moe, a Board-run shop's clerk.", "Ana Moe", "Board-run shop's clerk"),
)


@every(("text", "name", "role"), STYLES)
def test_titles_and_styles_go_with_the_name(text, name, role):
    speaker = analyse(text).speakers[-1]
    assert (speaker.name, speaker.role) == (name, role)


TELLERS = (
    ("As per the testimony of a bus driver, the light was red.", None, "bus driver"),
    (
        "The strike is lawful, as per a statement issued by the secretary of the dockers' union, Anton Moe.",
        "Anton Moe",
        "secretary of the dockers' union",
    ),
    (
        "According to the calculations of an economist at Delta Bank, Sofia Reyes, growth will slow.",
        "Sofia Reyes",
        "economist at Delta Bank",
    ),
    # A document is whoever put it out, and of its subject nobody's account.
    ("According to a report from the Ostby Board, growth will slow.", "Ostby Board", None),
    ("According to an analysis of voters, turnout fell.", "analysis of voters", None),
)


@every(("text", "name", "role"), TELLERS)
def test_account_is_whose_it_is(text, name, role):
    speaker = analyse(text).speakers[-1]
    assert (speaker.name, speaker.role) == (name, role)


KIN = (
    (
        (
            "The head of the council, Ola Moe, blamed the dam. His nephew, Bo Moe, a welder, disagreed. "
            "“I was there,” the younger Moe said."
        ),
        "Bo Moe",
    ),
    (
        (
            "Opposition leader Ana Moe said the bill was void. Her brother, Senator Bo Moe, disagreed. "
            "Speaking in Ostby, Senator Moe said it was sound."
        ),
        "Bo Moe",
    ),
    (
        "Ana Moe grows nuts. Ms Moe's father, Bo, 71, said he had seen worse. “We had hail,” Mr Moe said.",
        "Bo Moe",
    ),
    ("Grocer Ola Moe said the street was dead. His wife, Anna, laughed. “I told him,” Mrs Moe said.", "Anna Moe"),
    (
        (
            "Ana Moe taught for 30 years. Her husband, Tom Moe, drove the bus. “She sang,” Tom said. "
            "“We loved it,” Moe said."
        ),
        "Ana Moe",
    ),
    # Of no kin: by the title in full, by age, with a title before the name.
    ("Cmdr. Bo Moe rang Lt. Kari Moe, no kin of his. “We sail,” Lieutenant Moe said. Commander Moe said no.", "Bo Moe"),
    ("Mr Bo Moe, 61, ran the mill. Mr Jan Moe, 34, ran the shop. The older Moe said no.", "Bo Moe"),
    ("Dr Bo Moe came. His mother was Dr Kari Moe. “It leaks,” the elder Dr Moe said.", "Kari Moe"),
    # Father and son of one name.
    ("Mayor Rolf Moe left. Rolf Moe Jr., the mayor's son, rows. “It leaks,” Moe Jr. said.", "Rolf Moe Jr."),
    ("Mayor Rolf Moe left. Rolf Moe Jr., the mayor's son, rows. “It leaks,” Rolf Moe said.", "Rolf Moe"),
    ("Rolf Moe Sr. left. Rolf Moe Jr. rows. “It leaks,” Rolf Moe Sr. said.", "Rolf Moe Sr."),
    ("Rolf Moe Sr. left. Rolf Moe Jr. rows. “It leaks,” Rolf Moe said.", "Rolf Moe Sr."),
    ("Rolf Moe left. His father, Rolf Moe Sr., rows. “It leaks,” Rolf Moe said.", "Rolf Moe"),
    ("Mayor Rolf Moe left. Rolf Moe Jr. rows. “It leaks,” Rolf Moe said.", "Rolf Moe Jr."),
    ("Mayor Rolf J. Moe left. “It leaks,” said his son Rolf Jr.", "Rolf Jr."),
    ("Mayor Rolf J. Moe left. His son Rolf Jr. rows. Rolf Moe Jr. swam. “It leaks,” Rolf Moe said.", "Rolf J. Moe"),
    # Hannah and Susan were forms of one name once; Miss is not Mrs.
    (
        (
            "The clerk, Hannah Moe, 27, left. “I felt ill,” Miss Moe said.\n\n"
            "The manager, Susan Moe, who is no relation, denied it. “It leaks,” Mrs Moe said."
        ),
        "Susan Moe",
    ),
    # Nobody begins a clause who only says whom a noun means.
    (
        "There was Rose-Marie Moe, the widow of the mate, Bo Moe, known here as Buddy. “It wept,” she said.",
        "Rose-Marie Moe",
    ),
    (
        (
            "Peter Moe grows nuts. Moe sold some. Moe ran. Moe won.\n\n"
            "The last witness was Moe's older brother, Okke, who farms. He said it leaks."
        ),
        "Okke",
    ),
    # Without a relative, Mrs Moe after Erik Moe is a slip; who goes by her given name need not be kin.
    ("Erik Moe left. Bo Lie came. “It leaks,” Mrs Moe said.", "Erik Moe"),
    ("Kari Moe and Ola Moe ran. “It leaks,” Kari said. Moe wept. “It is Moe's,” Kari Moe said.", "Kari Moe"),
)


@every(("text", "name"), KIN)
def test_kin_are_told_apart(text, name):
    speaker = analyse(text).speakers[-1]
    assert speaker.name == name


AHEAD = (
    # what somebody is stands in the sentence before the name
    ("Moe's counterpart was less generous. The boys quit, Erik Lie said.", "Erik Lie", "Moe's counterpart"),
    ("The captain of the Ostby has no clock. “The river decides,” says Erik Lie.", "Erik Lie", "captain of the Ostby"),
    ("The hotel's owner has no regrets. “It was a ruin,” Erik Lie said.", "Erik Lie", "hotel's owner"),
    ("Its present master, Wilf Dahl, came in 1978. “I like glass,” he said.", "Wilf Dahl", "present master"),
    (
        (
            "Water flows\n\nThe provincial water minister on Sunday denied that the gates were shut. "
            "Talking to newsmen, Sardar Nabi Khan maintained that the snow was late."
        ),
        "Sardar Nabi Khan",
        "provincial water minister",
    ),
    ("Kari Dahl found it. The laundromat attendant said she came early.", "Kari Dahl", "laundromat attendant"),
    # nobody's: what was done, and who spoke in between
    ("The teacher wept. Erik Lie said he had seen him fall.", "Erik Lie", None),
    ("The driver was arrested. Erik Lie said he had seen him run.", "Erik Lie", None),
    ("The coach was gloomy. “We lost it,” said striker Ana Poe.", "Ana Poe", "striker"),
    ("The mayor was late. She left. Erik Lie said the road was shut.", "Erik Lie", None),
)


@every(("text", "name", "role"), AHEAD)
def test_role_in_the_sentence_before(text, name, role):
    speaker = analyse(text).speakers[-1]
    assert (speaker.name, speaker.role) == (name, role)


@every("noun", ["contender", "front-runner", "frontrunner", "hopeful", "nominee"])
def test_a_candidate_of_that_party_is_the_front_runner(noun):
    both = "Republican candidate Ola Moe and Democratic candidate Kari Strand spoke."
    text = f"{both}\n\n“It snows,” Bo Lie said.\n\n“It leaks,” the Republican {noun} said."
    assert analyse(text).speakers[-1].name == "Ola Moe"


DAYS = "\n\nIt rained.\n\nIt snowed.\n\nIt was cold.\n\n"
DOUBT = "Ola Moe doubted Kari Lie's manners, saying the Utah senator would not row."
SAID = (
    ("Ola Moe met Kari Lie. Moe said that the Utah senator would not row.", "Utah senator"),
    (DOUBT, "Utah senator"),
    (f"Sen. Ana Strand came with Bo Berg, the senator from Maine.{DAYS}{DOUBT}", "Utah senator"),
    (f"Maine Sen. Bo Berg came.\n\n{DOUBT}", "Utah senator"),
    # who is told of somebody, or named in the same clause, is another
    ("Ola Moe told Kari Lie that the Utah senator would not row.", None),
    ("Ola Moe wrote to Kari Lie, and Moe said that the Utah senator would not row.", None),
)


@every(("text", "role"), SAID)
def test_what_somebody_says_begins_with_somebody_else(text, role):
    assert analyse(f"{text} “It leaks,” Lie said.").speakers[-1].role == role


LOUD = "The politician with the loud voice was tired."
TOLD = (
    ("Kari Lie left the hall. The veteran painter was tired. Lie said that it leaks.", "veteran painter"),
    ("Kari Lie spoke. By noon the Ohio senator was tired. Lie said that it leaks.", "Ohio senator"),
    # another has that role, who is named only later
    ("Kari Lie won. After the Ohio senator quit, Lie said that it leaks. Ohio Sen. Ola Moe went home.", None),
    ("Kari Lie won. After the Ohio senator quit, Lie said that it leaks. Utah Sen. Ola Moe went home.", "Ohio senator"),
    # either may be meant
    (f"John Moe and Karl Holm were late.\n\n{LOUD} Moe said that it leaks.", None),
)


@every(("text", "role"), TOLD)
def test_a_description_in_another_sentence_tells_a_role_of_one_only(text, role):
    speakers = analyse(f"It rained on Monday.\n\n{text}").speakers

    assert [speaker.role for speaker in speakers if speaker.name != "Ola Moe"] == [role]


OF_WHAT = (
    ("President Kari Lie came. They had a talk with the Norwegian president.", "Norwegian president"),
    ("Sen. Kari Lie left. The Ohio senator's view was that it rained.", "Ohio senator"),
    # what says not of what; somebody else, met by her; another post
    ("Sen. Kari Lie came. They had a talk with the tired senator.", "Sen."),
    ("Sen. Kari Lie came. Lie, the mayor of Ostby, won. They had a talk with the senator.", "mayor of Ostby"),
    ("President Kari Lie had a talk with the Norwegian president.", "President"),
    ("President Kari Lie came. She had a talk with the Norwegian president.", "President"),
    ("Kari Lie, the mayor of Ostby, came. They had a talk with the Republican mayor.", "mayor of Ostby"),
)


@every(("text", "role"), OF_WHAT)
def test_a_description_tells_of_what_a_bare_title_is(text, role):
    assert analyse(f"{text} Lie said that it leaks.").speakers[-1].role == role


def test_a_source_without_an_article_tells_no_role_of_whom_it_means():
    article = analyse("Ola Moe, counsel to the inquiry, stood.\n\nCounsel said that it leaks.")
    assert article.speakers[-1].name == "Ola Moe"
    assert [role.text for role in article.entities[0].roles] == ["counsel to the inquiry"]


@every(
    ("post", "role"),
    [
        ("the top recipient among the parties of gifts from the mill", None),
        ("the biggest winner of the night", None),
        ("the first recipient of the Harbour Medal", "first recipient of the Harbour Medal"),
        ("the largest donor to the museum", "largest donor to the museum"),
    ],
)
def test_who_got_the_most_has_no_post_by_that(post, role):
    assert analyse(f"Ana Moe is {post}. Moe said that it leaks.").speakers[-1].role == role


def test_two_mothers_may_be_the_mother():
    speaker = analyse("Kari Lie's son was hurt. Ana Moe's daughter ran. “No,” the mother of two said.").speakers[-1]
    assert speaker.name is None
    assert {entity.name for entity in speaker.candidates} == {"Ana Moe", "Kari Lie"}


def test_a_name_is_written_as_most_often():
    text = "Marian Hartwig said no. It rained. “It leaks,” Marian Hartwig said. “It is old,” Mariaan Hartwig said."
    assert {speaker.name for speaker in analyse(text).speakers} == {"Marian Hartwig"}
    text = "J. Hart said no. J. Hart left. “It leaks,” John Hart said."
    assert {speaker.name for speaker in analyse(text).speakers} == {"John Hart"}


HOMES = (
    ("Her teacher was Otto Wendel of Graz, who informed her that the road was shut.", "Otto Wendel"),
    ("It was opened by Pia Rask, 71, of Orlen, who said the door was old.", "Pia Rask"),
    ("They thanked Jorun Aas, from Velde, who warned that the snow would melt.", "Jorun Aas"),
    ("The letter came from Ida Berg in Ostmo, who said that the ferry was late.", "Ida Berg"),
    ("They met the brother of Ormund, who said that the boat was lost.", "Ormund"),
    ("They met the Friends of Ormund, who said that the boat was lost.", None),
)


@every(("text", "name"), HOMES)
def test_a_place_behind_a_name_is_no_person(text, name):
    assert analyse(text).speakers[-1].name == name


@every(
    ("text", "name"),
    [
        ("Council President Ana Moe left.\n\nThe president of the school board said no.", None),
        ("Council President Ana Moe left.\n\nThe school board president said no.", None),
        ("Union president Ana Moe left.\n\nThe president of the university said no.", None),
        ("Union president Ana Moe left.\n\nThe union's president said no.", "Ana Moe"),
        ("Ana Moe, chief executive of Brell Bank, left.\n\nThe firm's chief executive said no.", "Ana Moe"),
        ("Ana Moe, head of the Ostby Agency, left.\n\nThe head of the regulator said no.", "Ana Moe"),
    ],
)
def test_the_post_at_another_body_is_another_persons(text, name):
    assert analyse(text).speakers[-1].name == name


def test_a_post_at_another_body_is_no_role_in_passing():
    text = "Council President Ana Moe said no. Over the road, the president of the school board had a plan. Moe left."
    assert [speaker.role for speaker in analyse(text).speakers] == ["Council President"]


@every(
    ("source", "role"),
    [
        ("An aide who asked not to be named because her boss bars interviews", "aide"),
        ("A nurse who asked not to be identified because the ward bans interviews", "nurse"),
    ],
)
def test_who_stays_unnamed_for_a_reason_is_nobody_named_before(source, role):
    speakers = analyse(f"Ana Moe, 71, was late.\n\n{source} said she had seen it.").speakers
    assert [(speaker.name, speaker.role) for speaker in speakers] == [(None, role)]


@every(
    ("text", "name"),
    [
        ("The mayor, Edith Moe Quispe, left.\n\nMoe said no.\n\nHer brother, Bo Moe, stayed.", "Edith Moe Quispe"),
        ("The mayor, Edith Lie Quispe, left.\n\nMoe said no.\n\nHer brother, Bo Moe, stayed.", "Bo Moe"),
        ("Moe Fisheries shut.\n\nMoe said no.\n\nThe skipper, Bo Moe, left.", "Moe Fisheries"),
    ],
)
def test_who_is_named_before_comes_before_who_is_named_later(text, name):
    assert analyse(text).speakers[0].name == name


@every(
    ("rest", "names"),
    [
        ("“We wait,” said Ana Moe.", ["Ana Moe", "Ana Moe"]),
        ("“We wait,” said Ana Moe, whose husband is in prison.", [None, "Ana Moe"]),
        ("“We wait,” said Ana Moe.\n\nThe prison official, who was not authorized to speak, left.", [None, "Ana Moe"]),
    ],
)
def test_whoever_speaks_next_is_the_official_of_the_lede_unless_told_otherwise(rest, names):
    text = f"Families wait.\n\nA prison official said on Monday that the wards were calm.\n\n{rest}"
    assert [speaker.name for speaker in analyse(text).speakers] == names


def test_who_is_called_mr_and_ms_may_be_either():
    text = (
        "“No,” said Ian Lie, the mayor. “I paid.”\n\nThe mine is dry, said Robin Moe, its owner. Mr Moe was proud."
        "\n\n“We lost none,” he said. “All are here.”\n\nMs Moe was away."
    )
    assert [speaker.name for speaker in analyse(text).speakers] == ["Ian Lie", "Robin Moe", "Robin Moe"]


@every(
    ("text", "name"),
    [
        ("The petition was filed in May. It said the dam was old.", "petition"),
        ("The petition was filed in May. It has nine pages. The dam is old, it says.", "petition"),
        ("The petition, filed in May, names three firms.\n\nIt says the dam was old.", "petition"),
        ("A note prepared for Mr Moe in June is thin. It says the dam was old.", "note"),
        ("A report by the Dam Board shows 40 leaks. It said the dam was old.", "Dam Board"),
        ("Ana Moe read out a resolution on Monday. It said the dam was old.", "resolution"),
        ("She still has her letter from 2022. It says the dam was old.", "letter"),
        ("Halden Health runs the dam. It said the dam was old.", "Halden Health"),
        ("The Dam Board disagreed. It said the dam was old.", "Dam Board"),
        ("It cites a Dam Board panel, which said the dam was old.", "Dam Board panel"),
        ("It cites the Dam Board, which said the dam was old.", "Dam Board"),
        ("Halden Rail gave another account. It said the dam was old.", "Halden Rail"),
        ("Ana Moe read out a letter and a petition. It said the dam was old.", None),
        ("The petitions were filed in May. It said the dam was old.", None),
        ("The road is wide. It said the dam was old.", None),
    ],
)
def test_what_it_means(text, name):
    assert analyse(f"The dam leaks.\n\n{text}").speakers[-1].name == name


def test_a_role_may_hold_a_stop():
    assert not check(text="The head of . campaign Pavel Ryabokon, reminded that").failures


def test_a_role_of_the_lede_ends_before_its_clause():
    speaker = analyse("The head of a firm that sold pumps to 14 towns wept.\n\nKari Lie said it leaked.").speakers[-1]
    assert speaker.role == "head of a firm"
