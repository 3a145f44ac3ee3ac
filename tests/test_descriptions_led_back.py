"""Whom a document, a people or an administration stands for: the last speaker of each text."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

DOCUMENTS = [
    # What somebody is putting out is theirs, too.
    ("The Moe campaign is releasing a new ad. The ad says that taxes fell.", "Moe campaign"),
    ("Ana Moe saw a clerk releasing an ad. The ad says that taxes fell.", "ad"),
    ("Halden College conducted a survey in May. The survey found that taxes fell.", "Halden College"),
    # a day between a document and who put it out
    ("The quay is shut, according to a report Tuesday from the Halden Institute.", "Halden Institute"),
    # the paper that printed it
    ("The quay is shut, according to an article in the Ostby Gazette.", "Ostby Gazette"),
    ("The quay is shut, according to a report in Canada.", "report in Canada"),
    ("The quay is shut, according to a letter in the Ostby Gazette.", "letter in the Ostby Gazette"),
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
    ("The index fell with the oil giant Harrow Crest. The company said its profit was down.", "Harrow Crest"),
]


@every(("text", "name"), DOCUMENTS + PEOPLES + ADMINISTRATIONS + COMPANIES)
def test_is_led_back(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name
