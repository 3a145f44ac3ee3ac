"""Definitions of acronyms, and how their letters fit."""

from __future__ import annotations

from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import Settings, check
from quotecheck.checks import acronym_conflict
from quotecheck.facts.acronyms.initials import best_tail
from quotecheck.lexicon.organisations import called, named, organisations
from quotecheck.model import Document, Fit
from quotecheck.pipeline import analyse

_LETTERS = Fit.LETTERS


def _definitions(text: str) -> list[tuple[str, str, Fit]]:
    return [(each.letters, each.words, each.fit) for each in analyse(Document.from_text(text)).acronyms]


@every(
    ("text", "letters", "words", "fit"),
    [
        ("The Harbour Review Board (HRB) met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("Officials at the Harbour Review Board (HRB) met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("HRB (Harbour Review Board) staff met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("The HRB, or the Harbour Review Board, met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("The Harbour Review Board, or HRB, met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("The Harbour Review Board, also known as the HRB, met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("HRB, which stands for Harbour Review Board, met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("The Harbour Review Board (the “H.R.B.”) met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("The Harbour Review Board (HRB, founded in 1911) met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("two Harbour Review Boards (HRBs) met.", "HRB", "Harbour Review Boards", Fit.INITIALS),
        ("a programme of remote river sampling (RRS).", "RRS", "remote river sampling", Fit.INITIALS),
        ("The Safe Passage for Sailors program, or SPS, ends.", "SPS", "Safe Passage for Sailors", Fit.INITIALS),
        ("The Cross-Channel Pact (CCP) holds.", "CCP", "Cross-Channel Pact", Fit.INITIALS),
        ("The Bureau of Salt, Wine and Timber (SWT) is closed.", "SWT", "Salt, Wine and Timber", Fit.INITIALS),
        (
            "The Institute for Deep Sea Exploration (IDEX) sails.",
            "IDEX",
            "Institute for Deep Sea Exploration",
            _LETTERS,
        ),
        ("Sailors Without Harbours (MSP) is here.", "MSP", "Sailors Without Harbours", Fit.FOREIGN),
        ("The Österreichische Boots-Börse (ÖBB) met.", "ÖBB", "Österreichische Boots-Börse", Fit.INITIALS),
        (
            "Sailors Without Harbours, known by its French initials, MSP, is here.",
            "MSP",
            "Sailors Without Harbours",
            Fit.FOREIGN,
        ),
        ("The Harbour Review Board, abbreviated to HRB, met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("HRB (short for the Harbour Review Board) met.", "HRB", "Harbour Review Board", Fit.INITIALS),
        ("The Harbour Review Board (HBR) met.", "HBR", "Harbour Review Board", Fit.NONE),
        ("The Harbour Review Board (HRK) met.", "HRK", "Harbour Review Board", Fit.NONE),
        (
            "The Danish League for Ports and Harbours (DPLH) met.",
            "DPLH",
            "Danish League for Ports and Harbours",
            Fit.NONE,
        ),
        ("The Danish Ports Party (DPPL) met.", "DPPL", "Danish Ports Party", Fit.FOREIGN),
        (
            "It rained in Tel Maran. The Tel Maran Farmers' Relief Network (TFRN) met.",
            "TFRN",
            "Tel Maran Farmers' Relief Network",
            _LETTERS,
        ),
        (
            "It rained. The Tel Maran Farmers' Relief Network (TFRN) met.",
            "TFRN",
            "Tel Maran Farmers' Relief Network",
            Fit.NONE,
        ),
    ],
)
def test_a_definition_is_found_with_its_fit(text: str, letters: str, words: str, fit: Fit) -> None:
    assert _definitions(text) == [(letters, words, fit)]


@every(
    "text",
    [
        "GENEVA (AP) — The board met.",
        "Sen. Ann Harbour (R-Ohio) and Rep. Bo Inlet (D) met.",
        "Shares of Harbour Holdings Board (NYSE: HRB) fell.",
        "The island group, also known as ISLA and ISLB, lies far out.",
        "The runner Gina Barrow (GBR) came third.",
        "He looked (AND LOOKED) at it.",
    ],
)
def test_what_only_looks_like_a_definition_is_none(text: str) -> None:
    assert _definitions(text) == []


def test_definitions_keep_to_their_paragraph() -> None:
    assert _definitions("Harbour Review Board\n\n(HRB) met.") == []


def test_the_register_is_large_and_consistent() -> None:
    assert len(organisations()) >= 300
    for body in organisations():
        assert named(body.name) is not None
        assert all(body in called(acronym) for acronym in body.acronyms)


def test_the_register_knows_names_in_either_spelling() -> None:
    body = named("the U.N. High Commissioner for Human Rights")
    assert body is not None
    assert body.acronyms == ("OHCHR",)
    assert named("World Health Organisation") is named("World Health Organization")


@given(st.text("HRB()., AaBb&'’.-or known as the\n", max_size=120))
def test_any_text_survives(text: str) -> None:
    for each in analyse(Document.from_text(text)).acronyms:
        assert 0 <= each.span.start < each.span.end <= len(text)
        assert each.short in each.span
        assert each.expansion in each.span


@given(st.text(max_size=8), st.lists(st.text(max_size=12), max_size=8))
def test_any_words_survive(letters: str, words: list[str]) -> None:
    tail = best_tail(letters, words)
    assert tail is None or 0 <= tail[0] < len(words)


@every(
    ("text", "found"),
    [
        ("The U.N. and the UN-led HRBs met AT&T.", ["U.N.", "UN", "HRB", "AT&T"]),
        ("The DoD, the AfDB, the GmbH and ÖBB met.", ["DoD", "AfDB", "GmbH", "ÖBB"]),
        ("YouTube, McKay, @HRB, #HRB, HRB.org, HRB/a and G20 met.", []),
        ("Bo O'BRIEN met ΔΕΗ.", ["ΔΕΗ"]),
    ],
)
def test_a_short_form_is_told_by_its_letters(text: str, found: list[str]) -> None:
    assert [each.span.of(text) for each in analyse(Document.from_text(text)).short_forms] == found


def test_two_bodies_of_one_acronym_conflict_in_any_script() -> None:
    for letter in "OÖ":
        text = f"The {letter}dland Border Board ({letter}BB) met. The {letter}rtler Brewers Bank ({letter}BB) met."
        article = analyse(Document.from_text(text))
        assert [finding.rule.code for finding in acronym_conflict.check.look(article)] == ["QC311"]


def test_a_slip_of_an_acronym_is_undefined_where_the_desk_asks_for_nothing_else() -> None:
    text = "The Harbour Review Board (HRB) met on Monday. The HBR was late. Fishermen blamed the HBR."
    for ignored, codes in (((), ["QC312"]), (("QC312",), ["QC314"])):
        report = check(text=text, settings=Settings(select=("QC31",), ignore=ignored))
        assert [finding.rule.code for finding in report.files[0].findings] == codes


def test_a_time_zone_is_known() -> None:
    text = "The ferry leaves at 9 a.m. {0} and lands at noon {0}. It ran late."
    assert not check(text=text.format("AWST")).files[0].findings
    assert [finding.rule.code for finding in check(text=text.format("AWQT")).files[0].findings] == ["QC314"]
