"""What a text takes up again in other words, a post, a quotation, a speaker: which are found to clash."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    (
        "QC613",
        (
            "The port office reported 212 suspected cases of fever in the camp on 10 November.|"
            "In a bulletin on 3 November the port office reported 212 suspected cases of fever in the camp."
        ),
    ),
    ("QC613", "Bo Ruiz was elected mayor in 2014.|Ruiz, mayor since 2016, sang."),
    ("QC613", "Ann Lamm took over as director in 2014.|Lamm, who has led the museum since 2017, sang."),
    ("QC613", "Ann Lamm, chief executive since 2012, will leave.|She became chief executive in 2015."),
    ("QC613", "The guild, which has a lock, bought a mill in 2012.|The 2015 purchase of the mill was its first."),
    (
        "QC501",
        "“You read my plans and never asked,” said Ann Lamm.|Lamm’s words, “You had my plans and never asked,” hang.",
    ),
    (
        "QC501",
        (
            "“You can’t mend a net with a resolution,” Ann Lamm told them at noon.|It rained on the hall and the quay, "
            "and nobody spoke for an hour or more.|Some groaned as Lamm said, “You can’t mend a net with an ordinance.”"
        ),
    ),
    (
        "QC501",
        (
            "Ostby Board's report found it “very ugly when seen from the quay”.|It rained.|Lamm said the report had "
            "found it “very pretty when seen from the quay”."
        ),
    ),
    (
        "QC502",
        (
            "“This is the missing link in our supply chain,” said Ann Lamm.|It rained.|"
            "Bo Ruiz had called the project “the missing link in our supply chain”."
        ),
    ),
    ("QC304", "Robin Lamm said she mends nets. She is 50.|Asked about the key in May, Lamm replied that he was ill."),
    ("QC304", "Robin Lamm said she mends nets. She is 50.|Lamm, who has kept his boat, sang."),
    ("QC304", "Alex Lamm, a clerk, spoke. “It is dry,” Mr Lamm said.|Ms Lamm added that the family had paid."),
    ("QC311", "The Salt Relief Fund (SRF) paid.|The Salt Rescue Fund (SRF) will pay."),
    ("QC601", "The landslide buried 53 stalls.|The owners of the 35 buried stalls will get tents."),
)
LEFT = (
    # what somebody says in other words than a report
    (
        "QC501",
        (
            "Ostby Board's report found it “very ugly when seen from the quay”.|It rained.|Ann Lamm said that it was "
            "“very pretty when seen from the quay”."
        ),
    ),
    # a quotation that breaks off before the word in which it would differ
    (
        "QC501",
        (
            "Lamm sends ‘deep and sincere apology’ to Ruiz.|Ruiz sent a message to his crews in Halden, and asked "
            "them not to march on the quay or in the hall, which at noon had not been heeded by anybody who was "
            "there.|“I ask you as a favour to me not to march on the quay,” Bo Ruiz said.|"
            "Ruiz is to speak in the hall on Monday night.|"
            "HALDEN, July 26 (HNA) — Ann Lamm put out a letter on Monday, offering “a deep and sincere."
        ),
    ),
    ("QC501", "“The first time, they come for the doctor,” Ann Lamm said. “The second time, they come for Bo.”"),
    (
        "QC613",
        (
            "The port office reported 212 suspected cases of fever in the camp by 10 November.|"
            "In a bulletin on 3 November the port office reported 171 suspected cases of fever in the camp."
        ),
    ),
    ("QC613", "Bo Ruiz was elected mayor in 2014.|Ruiz, mayor since 2015, sang."),
    ("QC613", "Bo Ruiz became deputy mayor in 2011.|Ruiz, who has been mayor since 2014, sang."),
    ("QC613", "Bo Ruiz became mayor in 2011.|Ann Lamm, who has been mayor since 2014, sang."),
    ("QC613", "Bo Ruiz became mayor in 2004.|Ruiz has been mayor again since 2014."),
    ("QC613", "The guild bought a mill in 2012.|The 2015 purchase of a barge was its last."),
    ("QC501", "“You had my plans and never asked,” said Ann Lamm.|Lamm repeated her words: “You had my plans.”"),
    (
        "QC501",
        "“The river does not read your plans,” Ann Lamm said.|Lamm’s warning came late: “The river came anyway.”",
    ),
    (
        "QC502",
        (
            "“An alarm is no key that opens every door in the town,” Ann Lamm, the judge, wrote.|It rained.|"
            "Bo Ruiz reminded them in the judge's words that “an alarm is no key that opens every door in the town.”"
        ),
    ),
    (
        "QC303",
        (
            "“We wait,” said Leo Lamm. “We pay,” said Mr Lamm.|His brother, Cllr Martin Lamm, said no. Cllr Lamm "
            "left.|Bríd Ruiz – Bríd Lamm on her licence – said she had lost 11 days.|It was cold, Mr Lamm said."
        ),
    ),
    ("QC304", "Lindsey Lamm said it was dry.|It was cold, Mr. Lamm said. Mr. Lamm sang."),
    ("QC304", "Alex Lamm, a clerk, spoke. “It is dry,” Mr Lamm said.|Ms Lamm, his sister, added that it was wet."),
    ("QC304", "Alex Lamm and Robin Lamm, clerks, spoke. “It is dry,” Mr Lamm said.|Ms Lamm added that it was wet."),
    ("QC304", "Robin Lamm said she mends nets. She is 50.|Lamm said that the keeper was ill and that he slept."),
    ("QC304", "Robin Lamm said she mends nets. She fined a driver.|Lamm said he had slept."),
    ("QC317", "The Salt Relief Fund (SRF) paid.|The Salt Rescue Fund (SRF) will pay."),
    ("QC317", "The Eastmoor Salt Board met.|The Westmoor Salt Board did not."),
    ("QC601", "Its 84 sheds on the quay were sold.|Its 86 sheds on the hill were let."),
)


@every(("rule", "text"), FOUND)
def test_is_found(rule, text):
    assert codes(text, rule)


@every(("rule", "text"), LEFT)
def test_is_left_alone(rule, text):
    assert not codes(text, rule)


def test_a_quotation_of_two_people_is_told_once() -> None:
    said = "“An alarm is no key that opens every door in the town,”"
    text = f"{said} Ann Lamm said.|{said} Lamm said again.|It rained.|It snowed.|{said} Bo Ruiz said."
    assert codes(text, "QC502") == ["QC502"]
