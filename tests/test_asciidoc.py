"""AsciiDoc: what is read of it, what for, and that every place in a report is the place in the source."""

from __future__ import annotations

from datetime import date

import pytest
from entries import every
from exactness import filled, read_exactly
from hypothesis import example, given
from hypothesis import strategies as st

from quotecheck import analyse, api, cli
from quotecheck.cli._outcomes import CLEAN
from quotecheck.model import ParagraphKind
from quotecheck.pipeline import analyse as run_stages
from quotecheck.readers import asciidoc

ASCIIDOC = st.sampled_from(
    [
        "{}", "= {}", "== {}", "{}\n-----", ".{}", "* {}", "- [x] {}", "1. {}", "{}:: text", "*{}*", "_{}_", "`{}`",
        "#{}#", "[.red]#{}#", '"`{}`"', "'`{}`'", "it`'s {}", "https://x.example[{}]", "link:a[{},role=x]", "<<a,{}>>",
        "xref:a[{}^]", "{}footnote:[A note.]", "image::a.jpg[{}]", 'image::a.jpg[a,title="{}"]', ".{}\nimage::a.jpg[]",
        "----\n{}\n----", "====\n{}\n====", "|===\n|{} |b\n2+|{}\n|===", "[quote, {}, mayor]\n____\n{}\n____", "// {}",
        "{} +\nnext", "{}\n// hidden\ngoes on", "+{}+", "pass:[{}]", "{apos}{}{nbsp}", "NOTE: {}", ":a: {}\n\n{a} {a}",
        "[quote, {}, mayor]\n.{}\n{}", ".{}\n[verse, {}]", "ifdef::a[]\n{}\nendif::[]", "include::a[{}]",
        "footnote:[[{}\\]]",
        " {}", "[source]\n{}", "\\*{}*", "'''", '""\n{}\n""', "[[id]]{}", "H~2~O {}", "**{}**{}", "[.big]*{}*, {}",
    ]
)  # fmt: skip


def text_of(source):
    return asciidoc.read.document("x", source, "utf-8").text


@given(
    filled(ASCIIDOC, "\n\n")
    | filled(ASCIIDOC, "\n")
    | filled(ASCIIDOC, "\r\n")
    | st.text(max_size=80)
    | st.text(alphabet="*_`#\"'[]<>{}:=|.,+-\\/^~a \n", max_size=80)
)
@example("[quote, Ada]\n.Says who\nNo.")  # places ran backwards
def test_every_place_is_the_place_in_the_source(source):
    read_exactly(asciidoc.read, source)


@every(
    ("source", "text"),
    [
        ("One *two* _three_ `four` #five# [.x]#six#", "One two three four five six"),
        ("un**bold**ed __m__n H~2~O x^2^", "unbolded mn H2O x2"),
        ("2 * 3 * 4, 5*6*7, snake_case_name, * no*", "2 * 3 * 4, 5*6*7, snake_case_name, * no*"),
        ("*never closed and _so", "*never closed and _so"),
        ("*over\nlines* \\*kept* \\{apos}", "over lines *kept* {apos}"),
        ("\"`Yes, '`so`',`\" said Olaf`'s son", "“Yes, ‘so’,” said Olaf’s son"),
        ('`a` `"b"` "`c`" ``d``', 'a "b" “c” d'),
        ("https://x.example[the _site_^], https://x.example[] https://x.example/a_b_c", "the site, https://x.example "),
        ('link:a[text,role=x] link:b["a, b",role=x] link:c[] link:d[role=x]', "text a, b c d"),
        ("mailto:a@b.example[Ana] xref:a[there] <<a,here>>", "Ana there here"),
        ("link:a[he [the mayor\\] said] \\link:a[b]", "he [the mayor\\] said link:a[b]"),
        ("no.footnote:[See https://x.example[y].] She", "no. She"),
        ("pass:[*a*] +*b*+ ++c++ +++d+++ 1 + 2 + 3", "*a* *b* c d 1 + 2 + 3"),
        ("[[id]]a anchor:b[c]d image:e.png[f] kbd:[Ctrl] stem:[x]", "a d Ctrl "),
        ("He said footnote:[He [sic\\] said [so\\].] so. footnote:[a \\] b] c", "He said so. c"),
        ("no footnote:[a [ b] c", "no c"),
        ("{cpp} C{pp} a{two-colons}b{two-semicolons}", "C++ C++ a::b;;"),
        ("{apos}&#8220;&amp;{unknown} {lsquo}", "'“&{unknown} ‘"),
        (":Mayor: Ana\n:on: a \\\n b\n\n{mayor}", "{mayor}"),
        ("a +\nb\n// no\nc // d", "a\nb c // d"),
        (
            "Ana [line-through]#no# Lie [.line-through]##no *no* {amp}##is [line-through]#in",
            "Ana Lie is [line-through]#in",
        ),
    ],
)
def test_words(source, text):
    assert text_of(source).startswith(text)


@every(
    ("source", "text"),
    [
        ("= Head\nAda Quill; Bo Li <b@x.example>\nv1.0, 2026-03-01\n:a: b\n\nYes.", "Head\n\nYes."),
        ("One\nifdef::x[]\ntwo\nendif::x[]\nthree\ninclude::a b.adoc[tag=c]\nfour", "One two three four"),
        (
            "ifdef::web[]\nShown.\nendif::[]\n\nifndef::web[no]\nifeval::[{a} == 1]\n* b\nendif::[]\n* c",
            "Shown.\n\nb\n\nc",
        ),
        ("One include::a[] two,\ninclude::a[] three", "One include::a[] two, include::a[] three"),
        ("One\r// no\rtwo", "One two"),
        ("= Head\nShe said no, and so did he.\n", "Head\n\nShe said no, and so did he."),
        ("---\ntitle: no\n---\nYes.", "Yes."),
        ("One\ntwo\n\nThree\n-----\n\nfour", "One two\n\nThree\n\nfour"),
        ("One\ntwo\n-----\nno\n-----\nyes", "One two\n\nyes"),
        ("== One ==\n### Two", "One\n\nTwo"),
        (
            "* one\ngoes on\n** two\n+\nthree\n\n. four\n- [ ] five\n<1> six",
            "one goes on\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix",
        ),
        ("Term:: text\nOther:::\n  more", "Term\n\ntext\n\nOther\n\nmore"),
        ("----\nno\n----\n....\nno\n....\n++++\nno\n++++\n////\nno\n////\n```sh\nno\n```\nYes", "Yes"),
        ("[source,sh]\nno\n\n[listing]\n--\nno\n--\n\n no\n\nYes", "Yes"),
        ("====\na\n\n*****\nb\n*****\n--\nc\n--\n====\nd", "a\n\nb\n\nc\n\nd"),
        ("|===\n|a |b\n\n2+|c\nd\n.2+^.>s|e \\| f\n|===\ng", "a\n\nb\n\nc d\n\ne | f\n\ng"),
        ("----\nno", ""),
        ("image::a.jpg[no]\n\ntoc::[]\n\n'''\n\n<<<\n\n[#id.role]\nYes", "Yes"),
        ("TIP: Yes\n\n[She paused.]\n\n[1, 2]", "Yes\n\n[She paused.]\n\n[1, 2]"),
        ("a\n[.lead]\nb", "a\n\nb"),
        ('[quote, "Quill, Ada", miller]\n____\nNo.\n____', "Quill, Ada, miller\n\nNo."),
        (
            "[quote, Ada]\n.Says who\nNo.\n\n.Says who\n[quote, Ada]\nNo.",
            "Ada\n\nSays who\n\nNo.\n\nSays who\n\nAda\n\nNo.",
        ),
        ("[verse#id, Ada]\nNo,\nno.\n\n[quote, , The Mill]\nYes.", "Ada\n\nNo, no.\n\nThe Mill\n\nYes."),
    ],
)
def test_blocks(source, text):
    assert text_of(source).removesuffix("\n\n") == text


def test_the_markup_tells_what_a_paragraph_is_for():
    source = (
        "= The mill\n\n.The old mill\nimage::a.jpg[]\n\n== Why\n\nShe said no.\n\n[quote]\nIt is over.\n\n"
        '____\nIt is not.\n\n* It was.\n____\n\nimage::b.jpg[title="The weir"]\n\n'
        ".The race\n|===\n|===\n\n.Aside\n****\nNow.\n****\n"
    )
    article = run_stages(asciidoc.read.document("x", source, "utf-8"))

    assert {paragraph.span.of(article.text): paragraph.kind for paragraph in article.paragraphs} == {
        "The mill": ParagraphKind.HEADLINE,
        "The old mill": ParagraphKind.CAPTION,
        "Why": ParagraphKind.CROSSHEAD,
        "She said no.": ParagraphKind.BODY,
        "It is over.": ParagraphKind.QUOTE,
        "It is not.": ParagraphKind.QUOTE,
        "It was.": ParagraphKind.QUOTE,
        "The weir": ParagraphKind.CAPTION,
        "The race": ParagraphKind.CAPTION,
        "Aside": ParagraphKind.CROSSHEAD,
        "Now.": ParagraphKind.BODY,
    }


def test_curved_marks_make_quotations_and_keep_their_place():
    source = '= Mill\n\n"`We will *not* close the mill,`" said Ada Quill, the owner of the mill.'
    article = analyse(source, input_format="asciidoc")
    (said,) = article.attributions

    assert said.content[0].of(article.text) == "We will not close the mill,"
    assert article.document.place(said.content[0]).of(source) == "We will *not* close the mill,"


def test_who_is_quoted_in_a_block_is_checked_with_the_rest():
    source = (
        "“We will not close the mill,” said Ottoline Brackwater, the miller.\n\n"
        "“No,” Ottoline Brackwater said.\n\n"
        "[quote, Ottoline Brackwatter, miller]\n____\nIt was ours and will be.\n____\n"
    )
    (file,) = api.check(text=source, input_format="asciidoc").files

    assert "QC301" in [finding.rule.code for finding in file.findings]


@pytest.mark.parametrize("name", ["revdate", "date"])
def test_an_attribute_gives_the_day_of_publication(name):
    source = f"= Mill\nAda Quill\n:{name}: 2023-05-04\n\nThe mill shut on Monday."

    document = asciidoc.read.document("x", source, "utf-8")

    assert document.published == date(2023, 5, 4)


def test_a_fix_changes_nothing_else(tmp_path):
    path = tmp_path / "a.adoc"
    path.write_bytes(b"= Mill\r\n:a: b\r\n\r\n*Ada* {apos}so{apos} said the the mill shut.\r\n// no\r\n")

    assert cli.run([str(path), "--fix", "--quiet"]) == CLEAN
    assert path.read_bytes() == b"= Mill\r\n:a: b\r\n\r\n*Ada* {apos}so{apos} said the mill shut.\r\n// no\r\n"


def test_front_matter_ends_in_one_place_for_the_reader_and_the_day_of_publication():
    document = asciidoc.read.document("x", "---\nnote: |\n--- no end\ndate: 2023-05-04\n---\nThe mill shut.", "utf-8")

    assert document.text == "The mill shut."
    assert document.published == date(2023, 5, 4)
