"""Numbers, what they count, the lists they announce and the sums that are done with them."""

from __future__ import annotations

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import api
from quotecheck.checks import number_conflict
from quotecheck.facts import sentences
from quotecheck.facts.numbers import numbers
from quotecheck.facts.numbers.numbers import Number, find_numbers
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.sentences import content_of
from quotecheck.facts.words.clues import find_clues
from quotecheck.facts.words.number_words import number_word
from quotecheck.model import Article, Document, Sum
from quotecheck.pipeline import analyse
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.tokens import index_text


def _numbers(text: str) -> tuple[Number, ...]:
    index = index_text(text, find_paragraphs(text), ())
    return find_numbers(index, find_clues(index.tokens))


def _article(text: str) -> Article:
    return analyse(Document.from_text(text))


@every(
    ("text", "words", "value", "unit"),
    [
        ("It cost $4.5 million.", "$4.5 million", 4_500_000, "$"),
        ("It cost £3bn.", "£3bn", 3_000_000_000, "£"),
        ("It has 1,240 seats.", "1,240", 1240, ""),
        ("Some 12.5 percent left.", "12.5 percent", 12.5, "%"),
        ("Some 12% left.", "12%", 12, "%"),
        ("Two hundred and forty left.", "Two hundred and forty", 240, ""),
        ("Only twenty-five left.", "twenty-five", 25, ""),
        ("Nearly half a million left.", "million", 500_000, ""),
        ("A dozen left.", "dozen", 12, ""),
        ("Then three million left.", "three million", 3_000_000, ""),
        ("A 29-day strike.", "29", 29, ""),
        ("A 100-million-dollar boat.", "100-million", 100_000_000, ""),
        ("A 5-percent rise.", "5-percent", 5, "%"),
        ("A six-point lead.", "six", 6, ""),
        ("It cost ¥500.", "¥500", 500, "¥"),
        ("(two left)", "two", 2, ""),
        ("They served 1 900 plates.", "1 900", 1900, ""),
        ("It cost R2\u00a0400\u00a0000.", "R2\u00a0400\u00a0000", 2_400_000, "R"),
        ("A 1 200-seat hall.", "1 200", 1200, ""),
        ("It cost R1 250 million.", "R1 250 million", 1_250_000_000, "R"),
    ],
)
def test_a_number_is_read(text: str, words: str, value: float, unit: str) -> None:
    (found,) = _numbers(text)
    assert (found.span.of(text), found.value, found.unit) == (words, value, unit)


@every(
    ("text", "values"),
    [
        ("On May 1 200 boats left.", [1, 200]),
        ("Call 27 82 123 4567.", [27, 82, 123, 4567]),
        ("A Boeing 737 900 landed.", [737, 900]),
        ("Of 12 2000 came.", [12, 2000]),
    ],
)
def test_no_groups_of_one_number(text: str, values: list[float]) -> None:
    assert [number.value for number in _numbers(text)] == values


@every(
    "text",
    [
        "at 10:30",
        "won 3-2",
        "the 42nd",
        "the G20",
        "1/2",
        "v3.4.5",
        "#5",
        "someone",
        "often",
        "two-thirds",
        "one two",
        "million",
    ],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert _numbers(text) == ()


def test_an_amount_knows_what_it_counts_and_how_loosely() -> None:
    text = "About 212 injured sailors were taken ashore, between 30 and 40 boats sank, and in 2019 it cost $5."
    found = [(each.span.of(text), each.counted, each.bounds) for each in _article(text).quantities]
    assert found == [("212", "sailor", "about"), ("40", "boat", "range"), ("$5", "", "")]


@pytest.mark.parametrize(
    "text", ["He is 40 years old, chapter 11.", "It left at 7 p.m. in 2019.", "Tier 3 countries, Route 66 diners"]
)
def test_ages_times_years_and_labels_are_no_amounts_of_things(text: str) -> None:
    assert _article(text).quantities == ()


def test_a_list_is_counted_with_its_last_item() -> None:
    text = "The pact binds six nations: Ardan, Brell, Corm, the Isles of Dorn and Elm."
    (found,) = _article(text).listings
    assert (found.announced, [item.of(text) for item in found.items]) == (
        6,
        ["Ardan", "Brell", "Corm", "the Isles of Dorn", "Elm"],
    )


@every(
    ("text", "kind", "makes", "holds"),
    [
        ("Sales rose 50 percent from 40 units to 60 units.", Sum.CHANGE, "50 percent", True),
        ("Sales fell 50 percent from 40 units to 60 units.", Sum.CHANGE, "a rise of 50 percent", False),
        ("Sales were $5.5 million, up 10 percent from $5.0 million.", Sum.CHANGE, "10 percent", True),
        ("It went from 40 to 60, an increase of 25 percent.", Sum.CHANGE, "50 percent", False),
        ("Shares rose $1.20, or 2 percent, to $61.20.", Sum.STEP, "2 percent", True),
        ("It rose 5 percentage points from 20 percent to 27 percent.", Sum.DIFFERENCE, "7", False),
        ("Some 30 of the 120 boats, or 25 percent, leak.", Sum.SHARE, "25 percent", True),
        ("One in five, or 40 percent, leaks.", Sum.SHARE, "20 percent", False),
        ("It killed 12 people: seven men, two children and three women.", Sum.TOTAL, "12", True),
        ("There were 41 ayes and 38 noes, for a total of 81.", Sum.TOTAL, "79", False),
        ("She won 5,120 to 4,870, a majority of 250.", Sum.DIFFERENCE, "250", True),
        ("It is 47 percent to 42 percent, a six-point lead.", Sum.LEAD, "5", True),
        ("Dues more than doubled from $40 to $99.", Sum.TIMES, "2.48", True),
        ("Dues doubled from $40 to $60.", Sum.TIMES, "1.5", False),
        ("Born in 1915, he died in 2007 aged 81.", Sum.AGE, "91 or 92", False),
        ("Of it 40 percent is red and the remaining 50 percent green.", Sum.SHARES, "90", False),
    ],
)
def test_a_sum_is_done_again(text: str, kind: Sum, makes: str, holds: bool) -> None:  # noqa: FBT001
    (found,) = _article(text).calculations
    assert (found.kind, found.makes, found.holds) == (kind, makes, holds)


def test_dollars_and_people_make_no_sum() -> None:
    assert _article("Sales rose 50 percent from $40 to 60 people.").calculations == ()


def test_double_spellings_are_found_outside_quotations_and_names() -> None:
    text = 'The U.S. envoy and the US team flew US Airways. "The US is far," he said.'
    assert [each.written for each in _article(text).spellings] == ["U.S.", "US"]


def test_a_body_is_named_without_what_stands_around_it() -> None:
    text = "The President of the Harbour Workers' Union met Ruiz's Inland Water Office for Salt and Silt."
    found = [each.words for each in _article(text).body_names]
    assert found == ["Harbour Workers' Union", "Inland Water Office for Salt and Silt"]


@given(st.text("12,.$%- aAnd millionpercefotwhu\n", max_size=100))
def test_any_text_survives(text: str) -> None:
    article = _article(text)
    for span in (
        each.span for each in (*article.quantities, *article.calculations, *article.listings, *_numbers(text))
    ):
        assert 0 <= span.start < span.end <= len(text)


def test_an_age_belongs_to_the_surname_unless_two_people_share_it() -> None:
    text = "On Monday Bo Ruiz, 43, met 71-year-old Ann Lamm. Cy Lamm (16) saw Ruiz, 43, in Berlin, 20 miles off."
    found = [(each.counted, each.value) for each in _article(text).ages]
    assert found == [("Ruiz", 43), ("Ann Lamm", 71), ("Cy Lamm", 16), ("Ruiz", 43)]


def test_names_in_every_script_have_ages() -> None:
    for name in ("Ozdemir", "Özdemir", "Ștefan", "Жуков"):
        article = _article(f"Bo {name}, 43, mends nets. On Monday {name}, 34, was fined.")
        assert [each.counted for each in article.ages] == [name, name]
        assert [finding.rule.code for finding in number_conflict.check.look(article)] == ["QC601"]


def test_a_run_of_number_words_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(numbers, "number_word", lambda word: (read.append(word), number_word(word))[1])
    assert _numbers("two hundred and " * 200) == ()
    assert len(read) <= 3 * 600


def test_only_sentences_with_an_amount_are_asked_what_they_are_about(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[range] = []
    monkeypatch.setattr(
        sentences, "content_of", lambda tokens, place: (asked.append(place), content_of(tokens, place))[1]
    )
    _article("It rained. Some 12 boats and 13 nets sank. It rained again. In 1999 it did not.")
    assert len(asked) == 1


def test_a_value_that_stands_twice_is_one_finding() -> None:
    text = " ".join(f"The storm drove {n} people from the old island in May." for n in (212, 221, 212))
    (finding,) = number_conflict.check.look(_article(text))
    assert finding.message == "221 here, 212 elsewhere (2 times): digits transposed?"


def test_a_list_that_ends_in_an_exclamation_mark_is_left_alone() -> None:
    assert _article("They own five papers – Maclean’s, Hello! Canada and Flare.").listings == ()


@every(
    ("text", "ranks"),
    [
        (
            "It is a Tier 3 lock, third on the authority’s short list.",
            ["Tier 3", "third on the authority’s short list"],
        ),
        ("A Class-2 lock was ranked the country’s 3rd.", ["Class-2", "3rd"]),
        ("A Category II lock was placed third time and a third of it leaks.", ["Category II"]),
        ("Third on the list was the lock.", []),
    ],
)
def test_ranks_are_read_where_a_grade_is(text: str, ranks: list[str]) -> None:
    assert [each.span.of(text) for each in _article(text).ranks] == ranks


@every(
    ("text", "message"),
    [
        (
            "Landings rose 25 percent from 40 boats to 60 boats.",
            "“25 percent” does not fit 40 and 60: the change is 50 percent",
        ),
        (
            "Of the fleet, 30 of the 120 boats, or 20 percent, have no radio.",
            "“20 percent” does not fit 30 and 120: the share is 25 percent",
        ),
        ("Dues doubled from $40 to $60.", "“doubled” does not fit $40 and $60: the ratio is 1.5"),
        (
            "In the poll 58 percent were for the lock, 33 percent against and 19 percent had not decided.",
            "the shares add up to 110 percent",
        ),
    ],
)
def test_a_wrong_sum_is_reported_with_the_right_one(text, message):
    (file,) = api.check(text=text).files
    assert message in [finding.message for finding in file.findings]


@every("word", ["fishermen", "oarsmen", "councilwomen", "gunmen", "men", "sailors"])
def test_plurals_are_counted(word: str) -> None:
    assert is_plural(word)


@every("word", ["specimen", "abdomen", "dolmen", "bremen", "carmen", "acumen", "bus", "glass"])
def test_what_only_ends_like_a_plural_is_not_counted(word: str) -> None:
    assert not is_plural(word)
