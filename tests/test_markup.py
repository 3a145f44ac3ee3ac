"""Markdown and HTML: what is read of them, what for, and that every place in a report is the place in the source."""

from __future__ import annotations

import pytest
from entries import every
from exactness import filled, read_exactly
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import api
from quotecheck.model import ParagraphKind
from quotecheck.pipeline import analyse
from quotecheck.readers import html, markdown

MARKDOWN = st.sampled_from(
    [
        "{}", "# {}", "## {}", "> {}", "- {}", "1. {}", "**{}**", "*{}*", "[{}](http://x.example 'T')", "~~{}~~",
        '![alt](a.jpg "{}")', "![{}](a.jpg)\n*A caption*", "`{}`", "```\n{}\n```", "<div>\n{}\n</div>", "<b>{}</b>",
        "{}  \nnext", "> {}\n> goes on", "|a|b|\n|-|-|\n|{}|d|", "{}[^1]\n\n[^1]: A note.", "<!-- {} -->", "\\*{}",
    ]
)  # fmt: skip
HTML = st.sampled_from(
    [
        "{}", "<p>{}</p>", "<h1>{}</h1>", "<h2>{}", "<blockquote><p>{}</p></blockquote>", "<p>\n  {}\n <b>x</b></p>",
        "<script>{}</script>", "<nav>{}</nav>", "<figcaption>{}</figcaption>", "<p>{}<br>y</p>", "<q>{}</q>", "<!--{}",
        "<!-- {} -->", "<pre>{}\n  z</pre>", "<article>{}", "</article>", "<aside>{}", '<a href=">">{}</a>', "<{}",
    ]
)  # fmt: skip


@given(filled(MARKDOWN, "\n\n") | filled(MARKDOWN, "\r\n") | st.text(max_size=80))
def test_every_place_in_markdown_is_the_place_in_the_source(source):
    read_exactly(markdown.read, source)


@given(filled(HTML, "\n") | filled(HTML, "") | st.text(alphabet="<>&;!-ap\"'/= \n#1é", max_size=80))
def test_every_place_in_html_is_the_place_in_the_source(source):
    read_exactly(html.read, source)


@every(
    ("source", "text"),
    [
        ("---\ntitle: No\n---\n\nYes.", "Yes."),
        ("+++\ntitle = 'No'\n+++\nYes.", "Yes."),
        ("One\ntwo  \nthree", "One two\nthree"),
        ("> One\n> two", "One two"),
        ("- one\n- two", "one\n\ntwo"),
        ("See ![no](a.png) it", "See it"),
        ('A [link](x "no") and <http://x.example>', "A link and http://x.example"),
        ("A <span class='x'>b</span><!-- no --> c", "A b c"),
        ("<div>no</div>\n\nYes", "Yes"),
        ("Ana ~~Lopes~~ Lopez\n\n~~no *no*~~", "Ana Lopez"),
        ("```\nno\n```\nYes", "Yes"),
        ("&ldquo;Yes&#8221; \\*", "“Yes” *"),
        ("|a|b|\n|-|-|\n|c|d|", "a\n\nb\n\nc\n\nd"),
    ],
)
def test_markdown_reads(source, text):
    assert markdown.read.document("x", source, "utf-8").text == text


@every(
    ("source", "text"),
    [
        ("<html><head><title>no</title></head><body><p>Yes", "Yes"),
        ("<body>no<main>a</main></body>", "a"),
        ("<main>no<article>a</article><article>longer</article></main>", "longer"),
        ("<h1>Head</h1><p>no<article><p>Yes</article>", "Head\n\nYes"),
        ("<article>a<aside>no</article> b", "a"),
        ("<article>a<aside>no<aside>no</aside>no</aside>b</article>", "a\n\nb"),
        ("<p>a\n  b <b> c</b></p> <p> d</p>", "a b c\n\nd"),
        ("a<br>b", "a\nb"),
        ("<q>a</q>", "“a”"),
        ("a <del>no</del> <s>no <b>no</b></s> <strike>no</strike> b", "a b"),
        ("<pre>a\n b</pre>", "a\n b"),
        ("5 < 6 &amp 7 &nosuch; 8", "5 < 6 & 7 &nosuch; 8"),
        ('<a title="a > b">c</a>', "c"),
        ("a<!-- no > -->b<!-- no", "ab"),
        ("<script>if (a < b) '<p>'</SCRIPT>a", "a"),
    ],
)
def test_html_reads(source, text):
    assert html.read.document("x", source, "utf-8").text.removesuffix("\n\n") == text


def test_the_markup_tells_headline_caption_and_quotation():
    sources = {
        markdown.read: '# The mill\n\n![](a.jpg "The old mill")\n\n## Why\n\nShe said no.\n\n> It is over.\n\n'
        "![](b.jpg)\n\n*The weir*\n\n![](c.jpg)\n*The race*\n",
        html.read: "<h1>The mill</h1><figcaption>The old mill</figcaption><h2>Why</h2><p>She said no.</p>"
        "<blockquote>It is over.</blockquote><figcaption>The weir</figcaption><figcaption>The race</figcaption>",
    }
    for reading, source in sources.items():
        article = analyse(reading.document("x", source, "utf-8"))
        kinds = {paragraph.span.of(article.text): paragraph.kind for paragraph in article.paragraphs}
        assert kinds == {
            "The mill": ParagraphKind.HEADLINE,
            "The old mill": ParagraphKind.CAPTION,
            "Why": ParagraphKind.CROSSHEAD,
            "She said no.": ParagraphKind.BODY,
            "It is over.": ParagraphKind.QUOTE,
            "The weir": ParagraphKind.CAPTION,
            "The race": ParagraphKind.CAPTION,
        }


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_entities_make_quotations(name):
    source = "&ldquo;We will <b>not</b> close the mill,&rdquo; said Ada Quill, the owner of the mill."
    (said,) = api.analyse(source, input_format=name).attributions

    assert said.content[0].of(api.analyse(source, input_format=name).text) == "We will not close the mill,"
    assert api.analyse(source, input_format=name).document.place(said.content[0]).of(source) == (
        "We will <b>not</b> close the mill,"
    )


@every("part", ["<a ", "&", "<p>", "<aside>", "</", "<article>", "<q>a"])
def test_html_of_one_tag_again_and_again_keeps_its_places(part):
    read_exactly(html.read, part * 300)


@every("part", ["[", '![](a "b")', "*a ", "> ", "`", "<a ", "&amp;", "![](a)\n\n*b*\n\n", "- a\n  "])
def test_markdown_of_one_mark_again_and_again_keeps_its_places(part):
    read_exactly(markdown.read, part * 300)


def test_marks_that_open_nothing_are_one_piece_of_markdown():
    document = markdown.read.document("x", f"a {'[' * 300} b &amp; c", "utf-8")

    assert [place.of(document.source) for place in document.places] == [f"a {'[' * 300} b ", "&amp;", " c"]
