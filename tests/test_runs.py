"""Runs of capitalised words over tokens: what names are made of, in every script with capitals."""

from __future__ import annotations

import sys

from entries import every

from quotecheck.lexicon.people import FUNCTION
from quotecheck.model import Paragraph, Span, TextIndex
from quotecheck.phrases.beside.runs import find_runs
from quotecheck.phrases.mentions import find_mentions
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text


def index(text: str) -> TextIndex:
    paragraphs = find_paragraphs(text)
    return index_text(text, paragraphs, find_quotations(text, paragraphs)[0])


def runs(text: str) -> list[str]:
    return [text[run.start : run.end] for run in find_runs(index(text))]


@every(
    "name",
    [
        "Mary O’Leary",
        "Jean-Luc Petit",
        "Jean‑Luc Petit",
        "J.-P. Petit",
        "J. R. Holt",
        "Ö. R. Holt",
        "Omar al-Masri",
        "Ursula von der Heide",
        "Bae Sang-hye",
        "Sen. Ola Moe",
        "SEN. OLA MOE",
        "Cllr. Ola Moe",
        "Halden Foods, Inc.",
        "Omar Dahl, Jr.",
        'Robert "Bob" Smith',
        "Robert ‘Bob’ Smith",
        "Robert (Bob) Smith",
        "Bank of the South",
        "Food & Fish Agency",
        "People’s Committee",
        "Department for Harbours, Rivers and Canals",
        "April Dolan",
        "AT&T",
        "U.S. Embassy",
        "A.F.L.-C.I.O.",
        "Ștefan Ionescu",
        "Özdemir",
        "ÖBB",
        "Ñ. Íñiguez",
        "Σπύρος Παππάς",
        "Мария Лебедева",
        "Արամ Պետրոսյան",
    ],
)
def test_a_name_is_one_run(name):
    assert runs(f"They met {name} there.") == [name]


@every(
    ("text", "found"),
    [
        ("But Ola Moe left.", ["Ola Moe"]),
        ("He saw Ola Moe’s boat.", ["Ola Moe"]),
        ("It was 'Ola Moe' and ''Kari Lie'' there.", ["Ola Moe", "Kari Lie"]),
        ("the mayor--Ola Moe--left", ["Ola Moe"]),
        ("see @Moe, #Moe, Moe/Lie and example.Moe", ["Moe"]),
        ("Ola  Moe", ["Ola", "Moe"]),
        ("at a June Moe rally", ["Moe"]),
        ("Ola Moe (the mayor of a very small town) Lie", ["Ola Moe", "Lie"]),
        ("a port in Calif. Moe left", ["Calif", "Moe"]),
        ("the U.S.-led force", ["U.S."]),
        ("the Lee-backed plan", []),
        ("so Jan Moe left in Jan. with June Lie", ["Jan Moe", "June Lie"]),
        ("in June Kari Lie left", ["Kari Lie"]),
        ("on Nov. 8 Kari Lie left", ["Kari Lie"]),
        ("the road of An Phuoc", ["An Phuoc"]),
        ("An Ostby man", ["Ostby"]),
        ("secretary of State Ann Okoye", ["Ann Okoye"]),
        ("I’ve seen Moe", ["Moe"]),
        ("US forces and WHO staff", ["US", "WHO"]),
        ('the "Party of Moe" plan to call Halden "Lie Hall"', ["Party of Moe", "Halden", "Lie Hall"]),
    ],
)
def test_where_runs_begin_and_end(text, found):
    assert [" ".join(run.split()) for run in runs(text)] == found


def test_a_name_goes_on_over_the_end_of_a_line():
    text = "They met Ola\nMoe there."
    (run,) = find_runs(index_text(text, (Paragraph(Span(0, len(text))),), ()))
    assert (run.start, run.end) == (9, 16)


def test_no_run_crosses_a_paragraph():
    assert runs("They met Ola\n\nMoe there.") == ["Ola", "Moe"]


def test_a_run_knows_its_tokens_links_and_nickname():
    at = index('The Bank of Ostby paid Robert "Bob" de la Cruz.')
    bank, man = find_runs(at)

    assert [at.tokens.words[i] for i in bank.tokens] == ["Bank", "of", "Ostby"]
    assert bank.links == (1,)
    assert [word.text for word in man.words] == ["Robert", "de la Cruz"]
    assert man.nickname == "Bob"
    assert at.tokens.words[man.words[1].first : man.words[1].stop] == ("de", "la", "Cruz")


def test_words_in_capitals_are_no_small_words():
    (run,) = find_runs(index("the US left"))
    assert not run.words[0].flags & FUNCTION


@every(
    "unit",
    [
        "The mayor of Ostby, Kari Lind, said that Ola Moe, 46, a porter, had left. ",
        "Ola Moe and ",
        "Moe ",
        "of Board ",
        "Ola Moe and Kari Lie, mayor and treasurer respectively, ",
        "a porter, Moe, ",
        "the mayor of ",
        'Moe "Bob ',
        "Moe' 's 'Lie ",
        "(R-Moe) Lie (",
    ],
)
def test_twice_the_text_is_twice_the_work(unit):
    short, long = (index(unit * times) for times in (60, 120))
    find_mentions(short, ())  # what is read once for each word is read

    assert _steps(long) < 2.3 * _steps(short)


def _steps(text: TextIndex) -> int:
    """Return how many calls and lines it takes to find the mentions of a text."""
    steps = 0

    def count(*_) -> object:
        nonlocal steps
        steps += 1
        return count

    sys.settrace(count)
    try:
        find_mentions(text, ())
    finally:
        sys.settrace(None)
    return steps
