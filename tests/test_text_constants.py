"""What each constant of text is for: paragraphs at its boundary, and others beyond it, which are something else."""

from __future__ import annotations

import textwrap

from entries import every
from findings import codes

from quotecheck.facts.words import clues
from quotecheck.text import words
from quotecheck.text.paragraphs import find_paragraphs

STORY = "The council voted on Monday to close the library on Mill Street, which opened in 1931 and leaks in winter."


def kinds(text: str) -> list[str]:
    """Return what each paragraph is for."""
    return [paragraph.kind.value for paragraph in find_paragraphs(text)]


WITHIN_A_STORY = (
    # furniture: _LONGEST, _LONGEST_CALL, _MOST_SHARED, _MOST_SHARED_ALONE, _MOST_IN_CONTACT, _MOST_BESIDE
    ("Read more: How the library {} was lost", "x", 564, ["teaser"], ["body"]),
    ("Sign up for our newsletter {} and never miss a vote.", "x", 170, ["teaser"], ["body"]),
    ("Follow us on Facebook and {}wait.", "then ", 14, ["share"], ["body"]),
    ("Share this {}article", "very ", 5, ["share"], ["crosshead"]),
    ("Contact Ana Moe at ana@example.org {}there.", "or ", 19, ["contact"], ["body"]),
    ("Ana {}ana@example.org", "Bea ", 4, ["contact"], ["crosshead"]),
    # paragraph_kinds: _LONG_CROSSHEAD
    ("What {}it is like", "the ", 5, ["crosshead"], ["body"]),
    # paragraph_parts: _LONGEST_LABEL, _FEWEST_BEHIND, _LONGEST_SIGNATURE, _MOST_IN_HEADING
    ("MARKET {}: Oil fell by a dollar on Monday.", "X", 34, ["label", "body"], ["body"]),
    ("EDITOR'S NOTE{}: Bo Lie owns a part of the library.", " ", 28, ["label", "body"], ["body"]),
    ("MARKET TALK: Oil fell{}.", " now", 1, ["body"], ["label", "body"]),
    (
        "- Ana Moe{}\n\n- The old library leaks in winter and summer.",
        *(" now", 3, ["body", "body"], ["label", "bullet", "label", "bullet"]),
    ),
    ("The {}picture: It leaks in winter and in summer.", "big ", 2, ["label", "body"], ["body"]),
    # credits: _LONGEST_CAPTION
    ("FILE - The library leaks {} in winter.", "x", 663, ["caption"], ["dateline", "body"]),
    # separators: _LONGEST_DIVIDER
    ("*{}", " *", 19, ["divider"], ["label", "bullet"]),
)


@every(("text", "more", "most", "within", "beyond"), WITHIN_A_STORY)
def test_a_line_between_two_paragraphs(text, more, most, within, beyond):
    found = [kinds(f"{STORY}\n\n{text.format(more * times)}\n\n{STORY}")[1:-1] for times in (most, most + 1)]

    assert found == [within, beyond]


OPENING = (
    # paragraph_kinds: _LONG_HEADLINE, _LONG_HEADLINE_IN_CAPITALS, _FEW_WORDS, _LONG_DECK, _BODY_WORDS, _MOST_DECKS
    ("Council will close the {}library", "old ", 15, ["headline"], ["body"]),
    ("COUNCIL WILL CLOSE THE {}LIBRARY", "OLD ", 23, ["headline"], ["body"]),
    ("Council will close {}library.", "old ", 10, ["headline"], ["body"]),
    ("Council will close library\n\nThe vote was {}news", "old ", 28, ["headline", "deck"], ["headline", "body"]),
    ("Council will close old library.\n\nThe vote was {}news.", "old ", 13, ["headline", "deck"], ["headline", "body"]),
    (
        "Council will close library{}",
        *("\n\nThe vote was news", 3, ["headline", *["deck"] * 3], ["headline", *["deck"] * 3, "crosshead"]),
    ),
    # datelines: _MOST_WORDS
    (f"{{}}JANEIRO - {STORY}", "RIO ", 2, ["dateline", "body"], ["body"]),
)


@every(("text", "more", "most", "within", "beyond"), OPENING)
def test_what_opens_a_story(text, more, most, within, beyond):
    found = [kinds("\n\n".join((text.format(more * times), *[STORY] * 4))) for times in (most, most + 1)]

    assert found == [[*opening, *["body"] * 4] for opening in (within, beyond)]


@every(("number", "whole"), [(3, False), (4, True)])
def test_a_headline_with_a_stop_heads_five_paragraphs(number, whole):
    # paragraph_kinds: _PARAGRAPHS_WITH_HEADLINE
    assert (kinds("\n\n".join(("Council will close old library.", *[STORY] * number)))[0] == "headline") is whole


@every(("width", "joined"), [(100, True), (102, False), (46, True), (44, False)])
def test_lines_of_an_odd_width_are_not_joined(width, joined):
    # paragraphs: _NARROWEST, _WIDEST
    lines = textwrap.wrap(f"{STORY} " * 12, width)[:6]

    assert width - 2 <= max(map(len, lines)) <= width
    assert (len(kinds("\n".join(lines))) == 1) is joined


WORDS = [f"{one}{two}{three}" for one in "bcdf" for two in "aeiou" for three in "lmnprst"]


def pulled(pull: str, body: str) -> bool:
    """Return whether a paragraph is a pull quote from the one behind it."""
    rain = "It rained on the town for days, and nobody minded it at all."
    return kinds(f"{STORY}\n\n{rain}\n\n{pull}\n\n{body}\n\n{STORY}")[2] == "pull-quote"


def first(number: int) -> str:
    """Return so many words."""
    return " ".join(WORDS[:number])


@every(
    ("pull", "body", "is_one"),
    [
        # pull_quotes: _MOST, _LONGEST, _SHARED, _SHARED_ALONE, _FEWEST_SHARED, _MORE
        *((f"“{first(n)}”", f"He said, “We know that {first(n)} for ever,” and left.", n <= 70) for n in (70, 71)),
        *(
            (f"“{first(20)} {'x' * n}”", f"He said, “We know that {first(20)} {'x' * n} for ever,” and left.", n <= 518)
            for n in (518, 519)
        ),
        *((f"“{first(40)}”", f"He said, “We know that {first(n)} for {'ever ' * 40}.”", n > 24) for n in (24, 25)),
        *((first(42).capitalize(), f"He knows that {first(n)} for {'ever ' * 40}.", n > 39) for n in (39, 40)),
        *((f"“{first(6)}”", f"He said, “We know that {first(n)} for ever,” and left.", n > 5) for n in (5, 6)),
        *((f"“{first(12)}”", f"“{first(12)}”{'x' * n}.", n > 3) for n in (3, 4)),
    ],
)
def test_a_pull_quote_says_what_the_body_says(pull, body, is_one):
    assert pulled(pull, body) is is_one


def line(length: int, end: str = "x") -> str:
    """Return a line of names, which only its width tells to be broken off."""
    return ("Ana " * length)[: length - 1] + end


@every(
    ("lines", "paragraphs"),
    [
        # paragraphs: _BOUNDARIES, _RAGGED, _SURE_SHARE, _MOST_STOPS
        ([line(67)] * 5, 1),
        ([line(67)] * 4, 4),
        ([*[line(67)] * 8, line(50), line(67)], 1),
        ([*[line(67)] * 8, line(49), line(67)], 2),
        ([*[line(67)] * 7, *[line(48)] * 3, line(67)], 4),
        ([*[line(67)] * 6, *[line(48)] * 4, line(67)], 11),
        ([*[line(67)] * 5, *[line(67, ".")] * 5, line(67)], 1),
        ([*[line(67)] * 4, *[line(67, ".")] * 6, line(67)], 11),
    ],
)
def test_lines_of_one_width_are_a_paragraph(lines, paragraphs):
    assert len(kinds("\n".join(lines))) == paragraphs


@every(("words", "told"), [("old " * 9, False), ("old " * 10, True)])
def test_the_credit_of_a_pull_quote_has_twelve_words(words, told):
    # unbalanced: _CREDIT_WORDS
    text = f"It rained on Ostby.\n\n“We are not going to close the library\n\nAna Moe, {words}mayor”\n\nIt rained."

    assert codes(text, "QC101") == ["QC101"] * told


@every("known", [words._Known, clues._Known])
def test_so_many_spellings_are_kept(known):
    # words: _MOST; words.clues: _MOST
    known = known(dict.fromkeys(range(199_999)))
    for word, kept in (("one", 200_000), ("two", 1)):
        known[word]

        assert len(known) == kept
