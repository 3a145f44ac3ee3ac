"""Paragraphs and quotations: what stands where, in every style of mark."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from entries import every
from hypothesis import example, given
from hypothesis import strategies as st

from quotecheck.model import ParagraphKind, Span
from quotecheck.text.marks import Family, Mark, Side
from quotecheck.text.pairing import pair
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations


def quoted(text):
    """Return the quotations as written, nested ones behind the outer ones they stand in."""
    return [quotation.span.of(text) for quotation in find_quotations(text, find_paragraphs(text))[0]]


def faults(text):
    """Return kind, mark and evident place of each fault."""
    return [
        (fault.kind.value, fault.span.start, fault.place) for fault in find_quotations(text, find_paragraphs(text))[1]
    ]


@pytest.mark.parametrize(("between", "closed"), [(3, 0), (4, 4)])
def test_a_closing_mark_looks_four_marks_down(between, closed):
    opened = [Mark(i, i + 1, Family.CURLY if i else Family.ANGLE, Side.OPEN) for i in range(between + 1)]
    closing = Mark(between + 1, between + 2, Family.ANGLE, Side.CLOSE)

    assert pair([*opened, closing], single_first=False).pairs == ((opened[closed], closing),)


@every(
    ("text", "expected"),
    [
        ('"We lost," he said. "Badly."', ['"We lost,"', '"Badly."']),
        ("“We lost,” he said. “Badly.”", ["“We lost,”", "“Badly.”"]),
        ("``We lost,'' he said. ''Badly.''", ["``We lost,''", "''Badly.''"]),
        ("«We lost», he said. « Badly. »", ["«We lost»", "« Badly. »"]),
        ("„We lost“, he said. »Badly«, she said.", ["„We lost“", "»Badly«"]),
        ('“We lost," he said. "Badly.”', ['“We lost,"', '"Badly.”']),
        ("'We lost,' he said. 'Badly.'", ["'We lost,'", "'Badly.'"]),
        ("‘We lost’, he said. ‘It’s the ’90s.’", ["‘We lost’", "‘It’s the ’90s.’"]),
    ],
)
def test_every_style_of_mark_is_paired(text, expected):
    assert quoted(text) == expected


@every(
    "text",
    [
        "It's the '90s, and the workers' union isn't what it was.",
        "’Tis the season; tell ’em rock ’n’ roll is dead in ’08.",
        'He is 6\'2" tall, she 5’11”, the pipe 30" long.',
        "The fishermen's boats and the sailors' ships.",
        '<tweet author="Ann Lee" date="May 3">Nothing quoted here</tweet>',
        "",
        " \n ",
    ],
)
def test_apostrophes_measures_and_markup_are_no_marks(text):
    assert quoted(text) == []
    assert faults(text) == []


def test_inches_inside_a_quotation_do_not_end_it():
    assert quoted('"It was a 30" pipe," he said.') == ['"It was a 30" pipe,"']


def test_nested_quotations_have_depth():
    text = "“He said ‘no’ to me,” she said. 'He said \"no\" to me,' was printed."
    found, _ = find_quotations(text, find_paragraphs(text))

    assert [(quotation.inner.of(text), quotation.depth) for quotation in found] == [
        ("He said ‘no’ to me,", 0),
        ("no", 1),
        ("no", 0),
    ]


def test_british_article_quotes_in_single_marks_with_double_ones_inside():
    text = "'He told me \"no\",' said Lee. 'It is the workers' fault.'\n\n'Rock 'n' roll,' she said."

    assert quoted(text) == ["'He told me \"no\",'", '"no"', "'It is the workers' fault.'", "'Rock 'n' roll,'"]


def test_single_marks_count_in_headlines_of_articles_that_quote_in_double_ones():
    text = "Mayor calls plan 'a joke'\n\n“It's a joke,” the mayor said of the workers' plan, which he called 'funny'."

    assert quoted(text) == ["'a joke'", "“It's a joke,”"]


def test_quotation_runs_on_where_the_next_paragraph_opens_again():
    text = "“We lost.\n\nFILE - Ann Lee speaks in Oslo, May 3.\n\n“We go on.\n\n“It is hard,” he said."
    found, wrong = find_quotations(text, find_paragraphs(text))

    assert [(quotation.runs_on, quotation.resumes, quotation.closed) for quotation in found] == [
        (True, False, False),
        (True, True, False),
        (False, True, True),
    ]
    assert wrong == ()


@every(
    ("text", "expected", "fault"),
    [
        ("“We lost, he said.", ["“We lost,"], ("unclosed", 0, 9)),
        ("“We lost, Özgür said.", ["“We lost,"], ("unclosed", 0, 9)),
        ("“We lost, said the mayor.\n\n“We go on,” she said.", ["“We lost,", "“We go on,”"], ("unclosed", 0, 9)),
        ("“We lost. “Badly,” he said.", ["“We lost.", "“Badly,”"], ("unclosed", 0, None)),
        ("“We lost.\n\nHe left.", ["“We lost."], ("unclosed", 0, None)),
        ('We lost," he said.', ['We lost,"'], ("unopened", 8, 0)),
        ('Lee said, We lost."', ['We lost."'], ("unopened", 18, 10)),
    ],
)
def test_lost_mark_is_told_with_its_place_where_the_words_show_it(text, expected, fault):
    assert quoted(text) == expected
    assert faults(text) == [fault]


def test_mark_that_looks_the_wrong_way_still_pairs():
    text = "”We lost,“ he said."

    assert quoted(text) == ["”We lost,“"]
    assert faults(text) == [("reversed", 0, None), ("reversed", 9, None)]


def test_pull_quote_may_close_on_its_credit_line():
    assert faults("“We lost it all.\nAna Ruiz, mayor”\n\nThe vote was close, and nobody knew who would win.") == []


def test_straight_marks_around_blocks_of_an_article_in_curly_marks_are_no_fault():
    text = '"The house stood empty.\n\n“It was ours,” he said.\n\n"Nobody came for years.\n\n“We left,” she said. “So.”'

    assert faults(text) == []


def test_lines_are_paragraphs():
    text = "First line here, and it goes on.\nSecond line.\r\n\r\nThird.\u2028Fourth."

    assert [paragraph.span.of(text) for paragraph in find_paragraphs(text)] == [
        "First line here, and it goes on.",
        "Second line.",
        "Third.",
        "Fourth.",
    ]


def test_wrapped_lines_are_joined():
    text = (
        "The council voted on Monday to close the library on Mill Street, which\n"
        "opened in 1931 and has lent a million books since. “It breaks my heart\n"
        "to see it go,” said Ann Lee, who has run it for twenty years and whose\n"
        "mother ran it before her.\n"
        "\n"
        "Nobody spoke against the plan. The mayor, Omar Haddad, said the money\n"
        "was needed for the roof of the school, and that he was sorry for it.\n"
    )
    paragraphs = find_paragraphs(text)

    assert [paragraph.span.start for paragraph in paragraphs] == [0, text.index("Nobody")]
    assert quoted(text) == ["“It breaks my heart\nto see it go,”"]


# Which took minutes where every space was tried as the beginning of a line; the time is far above what it takes now.
def test_a_line_of_white_space_is_passed_over():
    script = r"""
from quotecheck.text.paragraphs import find_paragraphs
for space in (" ", "\t", "\u00a0", "\f", "\x0b", "\x85", " \t\u00a0\f"):
    text = "Ana said no.\n" + space * (400_000 // len(space)) + "\nShe left."
    assert [paragraph.span.of(text) for paragraph in find_paragraphs(text)] == ["Ana said no.", "She left."], space
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=20)


def test_paragraphs_have_kinds():
    text = """
Library to close after ninety years

Council votes for repair of school roof

By Ann Lee, Staff Writer

The council voted on Monday to close the library on Mill Street, which opened in 1931.

FILE - The library on Mill Street, Oslo, May 3.

Photo: Omar Haddad

What happens to the books

They will be sold in the autumn, the mayor said, and nobody knows who will buy them all.

> A block quotation.
"""
    assert [paragraph.kind for paragraph in find_paragraphs(text)] == [
        ParagraphKind.HEADLINE,
        ParagraphKind.DECK,
        ParagraphKind.BYLINE,
        ParagraphKind.BODY,
        ParagraphKind.CAPTION,
        ParagraphKind.CREDIT,
        ParagraphKind.CROSSHEAD,
        ParagraphKind.BODY,
        ParagraphKind.QUOTE,
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Özgür Ünal, Staff Writer", ParagraphKind.BYLINE),
        ("Ola Moe/AP", ParagraphKind.CREDIT),
        ("Ștefan Moe | Getty", ParagraphKind.CREDIT),
    ],
)
def test_bylines_and_credits_have_names_of_any_letters(line, kind):
    body = "The council voted on Monday to close the library on Mill Street, which opened in 1931."
    paragraphs = find_paragraphs(f"Library to close\n\n{body}\n\n{line}\n\n{body}")
    assert [paragraph.kind for paragraph in paragraphs][2] is kind


NEWS = st.text(alphabet="ab s.,?! \n'\"“”‘’«»„`<>=9—-(", max_size=80)


@given(st.one_of(NEWS, st.text(max_size=60)))
@example("=\"'“”’")  # a lost mark's quotation began inside one that was over behind its end
def test_any_text_gives_nested_quotations_inside_its_paragraphs(text):
    paragraphs = find_paragraphs(text)
    found, wrong = find_quotations(text, paragraphs)

    assert all(before.span.end <= after.span.start for before, after in pairwise(paragraphs))
    open_ends: list[Span] = []
    for quotation in found:
        assert any(quotation.span in paragraph.span for paragraph in paragraphs)
        assert quotation.inner in quotation.span
        assert text[quotation.span.start : quotation.inner.start] == quotation.opening
        assert text[quotation.inner.end : quotation.span.end] == quotation.closing
        while open_ends and open_ends[-1].end <= quotation.span.start:
            open_ends.pop()
        assert quotation.depth == len(open_ends)
        assert not open_ends or quotation.span in open_ends[-1]
        open_ends.append(quotation.span)
    assert list(found) == sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))
    assert all(any(fault.span in paragraph.span for paragraph in paragraphs) for fault in wrong)


@given(NEWS)
def test_line_ends_do_not_matter(text):
    crlf = text.replace("\n", "\r\n")

    assert [q.replace("\r\n", "\n") for q in quoted(crlf)] == quoted(text)
    assert len(faults(crlf)) == len(faults(text))


@pytest.mark.parametrize(
    ("piece", "quotations", "wrong"),
    [
        ("“We lost, it isn’t fun,” he said. ", 2000, 0),
        ("“ a ", 2000, 1),  # one lost mark is told, not two thousand
    ],
)
def test_a_line_of_many_marks_is_read_to_its_end(piece, quotations, wrong):
    text = piece * 2000

    assert (len(quoted(text)), len(faults(text))) == (quotations, wrong)
