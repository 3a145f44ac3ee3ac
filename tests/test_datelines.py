"""Datelines: what opens a story and is no part of it."""

from __future__ import annotations

from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import api
from quotecheck.model import House, ParagraphKind
from quotecheck.settings import Settings
from quotecheck.text.datelines import dateline_end
from quotecheck.text.paragraphs import find_paragraphs

OWN = "{place} | {date} |"


@every(
    ("dateline", "story"),
    [
        ("PORT ALBA — ", "The mayor left."),
        ("RIO DE ALBA — ", "The mayor left."),
        ("PORT ALBA, Ohio, May 2 (AP) -- ", "“We lost,” the mayor said."),
        ("PORT ALBA, Ohio, May 2, 2026 (Coastal News) - ", "“We lost,” the mayor said."),
        ("PORT ALBA, Ohio, May 2, 2026 — ", "The mayor left."),
        ("ST. OLAF’S - ", "The mayor left."),
        ("Port Alba (Reuters) – ", "The mayor left."),
        ("May 2 (UPI) - ", "The mayor left."),
        ("RIO NOVO (Coastal News) ― ", "The mayor left."),
        ("STA. ALBA, QUEZON—", "The mayor left."),
    ],
)
def test_a_dateline_is_a_paragraph_of_its_own(dateline, story):
    text = f"Mayor leaves\n\n{dateline}{story}\n\nNobody knows why."
    paragraphs = find_paragraphs(text)

    assert [(each.span.of(text), each.kind) for each in paragraphs[1:3]] == [
        (dateline.strip(), ParagraphKind.DATELINE),
        (story, ParagraphKind.BODY),
    ]


@every(
    "text",
    [
        "The mayor left – and came back.",
        "MAYOR’S PLAN FAVOURS HARBOUR - The council met.",
        "COVID-19 - A year on.",
        "HOW SURE IS IT? - The council asked.",
        "Ola Moe (Labour) - 4,012 votes",
        "PORT ALBA —",
        "NATO – the Western alliance – met.",
        "FIFA — which runs football — met.",
        "A - b",
        "",
    ],
)
def test_other_dashes_open_no_story(text):
    assert dateline_end(text, "") == 0


def test_a_small_word_links_the_words_of_a_place():
    text = "Villa del Mar | 12 March 2026 | The mayor left."

    assert text[dateline_end(text, OWN) :] == "The mayor left."
    assert dateline_end(text.replace("del", "with"), OWN) == 0


def test_the_house_has_a_shape_of_its_own():
    text = "Port Alba | 12 March 2026 | The mayor left."

    assert dateline_end(text, "") == 0
    assert text[dateline_end(text, OWN) :] == "The mayor left."
    assert text[dateline_end(text, "  {place}  |  {date} |\t") :] == "The mayor left."
    assert dateline_end("Port Alba | 12 March 2026 |", OWN) == 0
    assert dateline_end("PORT ALBA — The mayor left.", OWN) == len("PORT ALBA — ")
    assert dateline_end("Port Alba (CN): It rained.", "{place} ({agency}):") == len("Port Alba (CN): ")


@every(
    "text",
    [
        "Ana Day, the mayor, said: “We – All of us – will go there.”",
        "The mayor – a lawyer – said no.",
        "Ana Day came on Monday – Tuesday was too late.",
        "“Alba – Our town – is wet,” she said.",
        "alba – The town was wet.",
    ],
)
def test_a_house_s_dash_in_a_sentence_opens_no_story(text):
    assert dateline_end(text, "{place} –") == 0


def test_a_place_has_small_words():
    assert dateline_end("Stoke upon Alba – The town was wet.", "{place} –") == len("Stoke upon Alba – ")
    assert dateline_end("Rio de la Alba – “We are wet,” they said.", "{place} –") == len("Rio de la Alba – ")


def test_what_is_said_begins_behind_the_house_s_dateline_and_the_year_comes_from_it():
    text = "Port Alba | 12 March 2026 | The ferry will sail again on Tuesday, March 16, said Ana Lee, the mayor.\n"

    def found(house):
        (file,) = api.check(text=text, settings=Settings(select=("QC611",), house=house)).files
        (attribution,) = file.article.attributions
        return [span.of(text) for span in attribution.content], [finding.rule.code for finding in file.findings]

    assert found(House(dateline=OWN)) == (["The ferry will sail again on Tuesday, March 16"], ["QC611"])


def test_who_speaks_right_behind_the_dash_is_found_again():
    text = "STA. ALBA, QUEZON—The municipal council of Alba said it was late.\n\n“No,” the council said on Monday.\n"
    (file,) = api.check(text=text).files

    assert [speaker.name for speaker in file.article.speakers] == ["municipal council of Alba"] * 2


@given(st.text(max_size=60), st.text(max_size=30) | st.just(OWN))
def test_a_dateline_ends_before_a_word_of_the_story(text, house):
    end = dateline_end(text, house)

    assert 0 <= end < max(1, len(text))
    assert end == 0 or not text[end].isspace()
