"""Whom a document, a people, an administration or a calling stands for: the last speaker of each text."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

DOCUMENTS = [
    # What somebody is putting out is theirs, too.
    ("The Moe campaign is releasing a new ad. The ad says that taxes fell.", "Moe campaign"),
    ("Ana Moe saw a clerk releasing an ad. The ad says that taxes fell.", "ad"),
    ("Halden College conducted a survey in May. The survey found that taxes fell.", "Halden College"),
    # behind an aside in which others are named
    ("Ana Moe, an aide to Bo Lie, has emailed staff. The email said that it rained.", "Ana Moe"),
    (
        "Ana Moe and Bo Lie, who live in Salem, Ohio, have filed a suit. The suit said it was cruel.",
        "Ana Moe and Bo Lie",
    ),
    # a day between a document and who put it out
    ("The quay is shut, according to a report Tuesday from the Halden Institute.", "Halden Institute"),
    # the paper that printed it
    ("The quay is shut, according to an article in the Ostby Gazette.", "Ostby Gazette"),
    ("The quay is shut, according to a report in Canada.", "report in Canada"),
    ("The quay is shut, according to a letter in the Ostby Gazette.", "letter in the Ostby Gazette"),
    # one word that is a body's by a list, in capitals, too
    ("The quay is shut, according to a BLOOMBERG analysis of the files.", "BLOOMBERG"),
    # the body whose noun stands before its own, but for papers that are kept there; a clause of the document behind it
    ("Halden Foods shut its yard. A company statement said it leaks.", "Halden Foods"),
    ("Halden Foods shut its yard. Company records said it leaks.", "Company records"),
    ("The Ostby Court met. A court filing said it leaks.", "court filing"),
    ("The Ostby Tide Board met. The tide board decision opening the weir said no.", "Ostby Tide Board"),
    # a thing that is nobody, and no document in its own phrase
    ("The proof against his letter said that it leaks. It also said that it was late.", None),
    # what a body sent that has no name but its owner's
    (
        "Bo Lie sang. Moe's campaign sent out an email, saying it leaks. “We row,” the email said. Ana Moe sang.",
        "Ana Moe's campaign",
    ),
    (
        "Bo Lie sang. A statement issued by the Moe campaign on Monday was short. The statement said it leaks.",
        "Moe campaign",
    ),
    ("Bo Lie sang. A statement issued by Moe campaign aides was short. The statement said it leaks.", "statement"),
    # who tells of a letter, or of who put out a statement, is not whose it is
    ("Halden News said that a letter was sent to Ana Moe. The letter said it leaks.", "letter"),
    ("Halden News said Ana Moe provided a statement. The statement said it leaks.", "Ana Moe"),
    ("The report said somebody else sent a letter. The letter said it leaks.", "letter"),
    # by another noun
    ("A Halden College poll asked 900 people. Few sail, according to the results.", "Halden College"),
    ("A Halden College study is out. The results show that few sail.", "Halden College"),
]
PEOPLES = [
    ("Norway shut its border. The Norwegians said that they had no choice.", "Norway"),
    ("Saudi Arabia cut its price. The Saudis denied that they had sold more.", "Saudi Arabia"),
    ("China sent a ship. The Chinese said that it was lost.", "China"),
    ("The ship was lost. The Norwegians said that they had no choice.", None),
    ("Norway shut its border. The Norwegians of Ostby said that they had no choice.", None),
    ("Norway shut its border. Norwegians said that they had no choice.", None),
]
ADMINISTRATIONS = [
    ("President Ana Moe sent a plan to Congress. The administration said it was sound.", "Moe administration"),
    ("Ana Moe, the president of the guild, met a nurse. The administration said it was sound.", None),
    ("President Ana Moe met President Bo Lie. The administration said it was sound.", None),
]
COMPANIES = [
    # a state that goes by two letters
    ("A ship of the United States was lost. The U.S. said no.", "United States"),
    ("A ship was lost. The U.S. said no.", "U.S."),
    # the place behind a name is left out, not that of one of two
    ("The Tide Board of Norway met. The Tide Board said no.", "Tide Board of Norway"),
    (
        "The Tide Board of Norway met that of Chad. The Guild of Chad met. The Tide Board said no.",
        "Tide Board of Norway",
    ),
    ("The Tide Board of Norway met the Tide Board of Chad. The Tide Board said no.", "Tide Board"),
    # headings leave out the article
    (
        "The Tide Board of Norway met.\n\nTide board says that it rained\n\nThe board said it leaks.",
        "Tide Board of Norway",
    ),
    ("Ostby Insider said no. “We are sorry,” the company said.", "Ostby Insider"),
    ("The index fell with the oil giant Harrow Crest. The company said its profit was down.", "Harrow Crest"),
]
NAMED_NEXT = (
    "Mayor Ana Moe spoke.\n\nShe said the guild was late.\n\nShe left at nine.\n\nIt rained.\n\nAna Moe wept.\n\n"
)
CALLINGS = [
    # Anywhere in an article, where the next paragraph names the first to be called so.
    (f"{NAMED_NEXT}The organizer of a rally said no.\n\nBo Lie, organizer of a rally on Ostby, ate.", "Bo Lie"),
    (f"{NAMED_NEXT}The Ostby guild's director said no.\n\nGuild Director Bo Lie ate.", "Bo Lie"),
    (f"{NAMED_NEXT}The Ohio Democrat said no.\n\nBo Lie, an Iowa Democrat, ate.", "Ana Moe"),
    # Who heckles is nobody who is named without that.
    ("Mayor Ana Moe spoke. She said it was late. “You lie,” the heckler yelled.", None),
    ("Ana Moe, a protester, was held. “You lie,” the protester yelled.", "Ana Moe"),
    ("Ana Moe, a former first lady, met Bo Lie. The former first lady said it was late.", "Ana Moe"),
    # Behind a clause that opens a sentence somebody is brought in, and no apposition.
    ("As Ana Moe spoke, a ship designer from Ostby wept. “It is hard,” said the designer.", None),
    ("As she had told Ana Moe, a ship designer from Ostby, it is hard. “It is hard,” said the designer.", "Ana Moe"),
]
HEADLINES = [
    ("Council says that it leaks\n\nOstby Council met on Monday. It rained.", "Ostby Council"),
    ("Moe sues the guild;\n\nSenator says he was misled by its clerk\n\nSen. Bo Moe sued on Monday.", "Bo Moe"),
    ("Moe sues the guild;\n\nRival says he was misled by its clerk\n\nSen. Bo Moe sued on Monday.", None),
    (
        "Speechwriter reveals doubt\n\n“I was sorry,” Bo Moe said. The speechwriter said that he had no choice.",
        "Bo Moe",
    ),
]


@every(("text", "name"), DOCUMENTS + PEOPLES + ADMINISTRATIONS + COMPANIES + CALLINGS)
def test_is_led_back(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


@every(("text", "name"), HEADLINES)
def test_a_headline_is_led_back(text: str, name: str | None) -> None:
    assert analyse(text).speakers[0].name == name
