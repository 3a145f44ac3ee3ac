"""The day of publication: each reader states it of its own format, and dates without a year use it."""

from __future__ import annotations

from datetime import date

from entries import every

from quotecheck.pipeline import analyse
from quotecheck.readers import asciidoc, html, markdown, plain

DAY = date(2023, 1, 3)


@every(
    ("reading", "source", "day"),
    [
        (markdown.read, "---\ntitle: Lock\ndate: 2023-01-03\n---\nText.", DAY),
        (markdown.read, '+++\npublished = "2023-01-03T08:00"\n+++\nText.', DAY),
        (markdown.read, "---\ndate: 2023-02-31\n---\nText.", None),
        (markdown.read, "date: 2023-01-03", None),
        (asciidoc.read, "= Lock\n:revdate: 2023-01-03\n\nText.", DAY),
        (asciidoc.read, "---\ndate: 2023-01-03\n---\nText.", DAY),
        (html.read, '<meta property="article:published_time" content="2023-01-03T08:00"><p>Text.</p>', DAY),
        (html.read, '<script>{"datePublished": "2023-01-03"}</script><p>Text.</p>', DAY),
        (html.read, '<p><time datetime="2023-01-03">Tuesday</time> Text.</p>', DAY),
        (html.read, "<p>2023-01-03</p>", None),
        (plain.read, "---\ndate: 2023-01-03\n---\nText.", None),
    ],
)
def test_a_reader_knows_the_day(reading, source, day):
    assert reading.document("a", source, "utf-8").published == day


def test_a_date_without_a_year_gets_that_of_the_day():
    source = '<meta name="pubdate" content="2023-01-03"><article><p>The lock closed on Dec. 30.</p></article>'

    assert [each.years for each in analyse(html.read.document("a", source, "utf-8")).dates] == [(2022,)]
