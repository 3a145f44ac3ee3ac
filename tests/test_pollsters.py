"""Whose a poll is: two who made it, a poll written like a name, one spoken of before its issuer is named."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


@every(
    ("text", "name"),
    [
        ("A Halden News/Orla Times poll found that Moe leads.", "Halden News/Orla Times"),
        ("The latest Reuters/Ipsos opinion poll found that Moe leads.", "Reuters/Ipsos"),
        ("A University of Halden/Orla Tribune poll found that Moe leads.", "University of Halden/Orla Tribune"),
        ("Moe leads, according to a Morning Consult Poll.", "Morning Consult"),
        ("Moe leads, according to a national Gallup Poll taken last week.", "Gallup"),
        ("An average of polls by RealClearPolitics shows that Moe leads.", "RealClearPolitics"),
        ("A 2014 examination by the Better Ports Association found that it rained.", "Better Ports Association"),
        # A body that has the noun in its name.
        ("The Halden Geological Survey said the ground had moved.", "Halden Geological Survey"),
    ],
)
def test_poll_is_its_issuers(text: str, name: str) -> None:
    assert analyse(text).speakers[-1].name == name


@every(
    ("text", "names"),
    [
        # The first poll that the article tells of without its issuer, then with it.
        (
            "Poll finds Moe leads\n\nMoe leads, a new poll shows.\n\nIn a Halden Insights Poll done in May, she won.",
            ["Halden Insights"] * 2,
        ),
        # Far behind, where no other poll is named.
        (
            "A new poll shows it won.\n\nA.\n\nB.\n\nC.\n\nThe poll found that she rows.\n\nAn Orla News poll ended.",
            ["new poll", "Orla News"],
        ),
        # A report with which an article begins.
        (
            "Report: Ferries late\n\nThe report said it rained.\n\nShe rows.\n\nA Halden News investigation was done.",
            ["Halden News"] * 2,
        ),
        # Two that are named again in short.
        (
            "A Halden Times/Orla News poll found that Moe leads.\n\nThe Times/Orla News survey found that she won.",
            ["Halden Times/Orla News"] * 2,
        ),
    ],
)
def test_poll_without_its_issuer(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in analyse(text).speakers] == names
