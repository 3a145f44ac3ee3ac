"""Whose words a quotation is that stands twice: said, called somebody's remark, denied, taken up."""

from __future__ import annotations

from entries import every

from quotecheck.checks import quote_two_speakers
from quotecheck.model import Document
from quotecheck.pipeline import analyse

SAID = "we were told nothing until the gates were shut"
FIRST = f"“W{SAID[1:]},” said Ann Lee.\n\nIt rained in May.\n\n"


def found(again):
    article = analyse(Document.from_text(FIRST + again))
    return [finding.message for finding in quote_two_speakers.check.look(article)]


@every(
    "again",
    [
        f"Omar Haddad told the hearing that “{SAID}”.",
        f"Omar Haddad told the hearing they “{SAID[3:]}”.",
        f"Omar Haddad, whose remark, “{SAID}”, was heard on the radio, smiled.",
        f"The mayor laughed at Omar Haddad’s bitter complaint that they “{SAID[3:]}”.",
        f"Omar Haddad’s excuse—“{SAID}”—would not stand in court, the mayor said.",
        f"A clerk recalled Omar Haddad’s only retort: “{SAID}”.",
        f"“W{SAID[1:]}” was how Omar Haddad described it.",
        f"The mayor, Omar Haddad, stayed away.\n\n“W{SAID[1:]}.” — Omar Haddad, mayor",
    ],
)
def test_one_quotation_for_two(again):
    assert found(again) == ["credited to Omar Haddad here, to Ann Lee before"]


@every(
    "again",
    [
        f"Omar Haddad denied that they “{SAID[3:]}”.",
        f"Omar Haddad said nobody had heard that they “{SAID[3:]}”.",
        f"Omar Haddad said it was a rumour that they “{SAID[3:]}”.",
        f"Omar Haddad said Lee told him that they “{SAID[3:]}”.",
        f"Omar Haddad said “being {SAID[8:]}” was no excuse.",
        f"Omar Haddad echoed the words “{SAID}”.",
        f"The mayor laughed at Ann Lee’s complaint that they “{SAID[3:]}”.",
        f"Lee’s excuse—“{SAID}”—would not stand in court, Omar Haddad said.",
        f"Omar Haddad mocked the excuse—“{SAID}”—in court.",
        f"The mayor, Omar Haddad, stayed away.\n\n“W{SAID[1:]}.” — Ann Lee, keeper",
        f"Asked about Lee’s remark that “{SAID}”, Omar Haddad smiled.",
    ],
)
def test_who_speaks_of_the_words_of_another(again):
    assert found(again) == []


@every(
    "again",
    [
        f"The phrase “{SAID}” was the invention of the mayor, Omar Haddad.",
        f"The line of the day, “{SAID}”, came from the mayor, Omar Haddad.",
        f"“W{SAID[1:]}” is Omar Haddad’s phrase.",
        f"The mayor, Omar Haddad, who coined “{SAID}”, stayed away.",
        f"It was the mayor, Omar Haddad, who reminded the crowd that “{SAID}”, a line that was heard far away.",
        f"With the words “{SAID}” the mayor, Omar Haddad, left the hall.",
        f"By declaring that “{SAID}”, Omar Haddad drew laughter.",
        f"In the words of the mayor, Omar Haddad, “{SAID}”.",
        f"Omar Haddad said the villagers had been “{SAID[8:]}” on the day.",
    ],
)
def test_one_quotation_for_two_in_a_sentence_of_another_order(again):
    assert found(again) == ["credited to Omar Haddad here, to Ann Lee before"]


@every(
    "again",
    [
        f"The phrase “{SAID}” was not the invention of Omar Haddad.",
        f"“W{SAID[1:]}” was a warning to Omar Haddad.",
        f"With the words “{SAID}” ringing in his ears, Omar Haddad left the hall.",
        f"In response to “{SAID}”, Omar Haddad shrugged.",
        f"In Lee’s words, “{SAID}”, Omar Haddad heard a threat.",
        f"It was Omar Haddad who mocked her line that “{SAID}”.",
    ],
)
def test_who_is_beside_the_words_of_another(again):
    assert found(again) == []


def test_a_short_quotation_counts_where_it_is_all_that_both_say():
    short = "“All he got was a silent shrug,” said Ann Lee.\n\nIt rained in May.\n\n{}"
    article = [
        analyse(Document.from_text(short.format(again)))
        for again in (
            "“All he got was a silent shrug,” Omar Haddad said.",
            "Omar Haddad said that “all he got was a silent shrug” on Monday.",
        )
    ]

    assert [len([*quote_two_speakers.check.look(each)]) for each in article] == [1, 0]
