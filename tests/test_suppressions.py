"""What is suppressed is not reported, is counted, and is told when it suppresses nothing."""

from __future__ import annotations

import os
import sys

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import api
from quotecheck.model import Document, Failure, Span
from quotecheck.renderers._places import found
from quotecheck.run import documents as inputs
from quotecheck.run.cache import Cache
from quotecheck.settings import Settings
from quotecheck.settings.suppressions import Suppression, divide, find_suppressions

WRONG = "The the mill shut."  # QC702 leftover
RIGHT = "The mill shut on Friday."


def codes(source, **settings):
    (file,) = api.check(text=source, input_format="markdown", settings=Settings(**settings)).files
    return [finding.rule.code for finding in file.findings], [finding.rule.code for finding in file.suppressed]


@every(
    "source",
    [
        f"{WRONG} <!-- quotecheck: ignore QC702 -->",
        f"{WRONG} <!--quotecheck:ignore leftover-->",
        f"{WRONG} <!--quotecheck:ignore-->",
        f"{WRONG} <!-- quotecheck: ignore QC7 -- so it is called -->",
        f"{WRONG} <!-- quotecheck: ignore -->",
        f"<!-- quotecheck: ignore-next-line QC702 -->\n\n{WRONG}",
        f"{RIGHT}\n\n<!-- quotecheck: off -->\n\n{WRONG}\n\n<!-- quotecheck: on -->\n",
        f"<!-- quotecheck: off QC702 -->\n\n{WRONG}\n\n<!-- quotecheck: on QC702 -->\n",
        f"<!-- quotecheck: off QC702 -->\n\n{WRONG}\n",
        f"{WRONG}\n\n<!-- quotecheck: ignore-file QC702 -->",
        f"---\ntitle: x\nquotecheck-ignore: QC702\n---\n{WRONG}",
        f"---\nquotecheck-ignore: [leftover]\n---\n{WRONG}",
        f"---\nquotecheck-ignore:\n  - QC702\n---\n{WRONG}",
    ],
)
def test_suppresses(source):
    assert codes(source) == ([], ["QC702"])


@every(
    "source",
    [
        f"{WRONG} <!-- quotecheck: ignore QC301 -->",
        f"{RIGHT} <!-- quotecheck: ignore QC702 -->\n\n{WRONG}",
        f"<!-- quotecheck: ignore-next-line QC702 -->\n\n{RIGHT}\n\n{WRONG}",
        f"<!-- quotecheck: off QC702 -->\n\n{RIGHT}\n\n<!-- quotecheck: on -->\n\n{WRONG}",
        f"---\nquotecheck-ignore: QC301\n---\n{WRONG}",
    ],
)
def test_what_suppresses_nothing_is_told(source):
    assert sorted(codes(source)[0]) == ["QC702", "QC901"]


@every(
    ("source", "reported"),
    [
        (f"// quotecheck: ignore-next-line QC702 -- so it is called\n{WRONG}", []),
        (f"//quotecheck:ignore-next-line\r\n{WRONG}\r\n", []),
        (f"// quotecheck: off\n\n{WRONG}\n\n// quotecheck: on\n", []),
        (f"// quotecheck: ignore-file leftover\n{WRONG}", []),
        (f"// quotecheck: off\n// quotecheck: on\n{WRONG}", ["QC702", "QC901"]),
        (f"{WRONG}\n// quotecheck: ignore QC702", ["QC702", "QC901"]),
        (f"{WRONG} // quotecheck: ignore QC702", ["QC702"]),
    ],
)
def test_comments_of_asciidoc_are_lines_of_their_own(source, reported):
    (file,) = api.check(text=source, input_format="asciidoc").files

    assert sorted(finding.rule.code for finding in file.findings) == reported
    assert "quotecheck" not in file.article.text or reported == ["QC702"]


def test_a_rule_that_did_not_run_leaves_no_suppression_unused():
    source = f"{RIGHT} <!-- quotecheck: ignore QC702 -->"

    assert codes(source, select=("QC3", "QC901")) == ([], [])
    assert codes(source, ignore=("QC901",)) == ([], [])
    assert codes(source) == (["QC901"], [])


def test_html_and_the_place_of_an_unused_one():
    source = f"<p>{RIGHT}</p> <!-- quotecheck: ignore QC301 -->\n<p>{WRONG}</p><!-- quotecheck: ignore -->"
    (file,) = api.check(text=source, input_format="html").files

    (finding,) = file.findings
    assert "line 1" in finding.message
    assert file.article.document.position(file.article.document.place(finding.spans[0]).start).line == 1


@every(
    ("suffix", "source", "place"),
    [
        ("markdown", f"{RIGHT}\n\n<!-- quotecheck: ignore QC301 -->\n", (3, 1, 3, 34)),
        ("html", f"<p>{RIGHT}</p>\n\n<p>A gate <!-- quotecheck: ignroe --> fell.</p>", (3, 11, 3, 38)),
        ("asciidoc", f"{RIGHT}\n\n// quotecheck: off QC301\n\n{RIGHT}\n", (3, 1, 3, 25)),
        ("markdown", f"---\ntitle: x\nquotecheck-ignore: QC301\n---\n{RIGHT}\n", (3, 1, 3, 25)),
        ("markdown", "<!-- quotecheck: ignore QC301 -->", (1, 1, 1, 34)),
    ],
)
def test_an_unused_one_is_placed_at_its_comment(suffix, source, place):
    (unused,) = found(api.check(text=source, input_format=suffix))

    assert unused.finding.rule.code == "QC901"
    assert unused.place == place


@every(
    ("comment", "said"),
    [
        ("<!-- quotecheck: ignroe QC702 -->", "unknown directive 'ignroe': did you mean 'ignore'?"),
        ("<!-- quotecheck:ignore-QC702 -->", "unknown directive 'ignore-QC702': did you mean"),
        ("<!-- quotecheck: please -->", "unknown directive 'please': choose from ignore, ignore-file, "),
        ("<!-- quotecheck: ignore name-varient -->", "unknown rule 'name-varient': did you mean 'name-variant'?"),
        ("<!-- quotecheck: ignore QC999 -->", "unknown rule 'QC999'"),
        ("<!-- quotecheck: off leftovr -->", "unknown rule 'leftovr': did you mean 'leftover'?"),
    ],
)
def test_a_word_that_means_nothing_is_told(comment, said):
    (file,) = api.check(text=f"{RIGHT} {comment}\n", input_format="markdown").files

    (finding,) = file.findings
    assert finding.rule.code == "QC901"
    assert finding.message.startswith("line 1 suppresses nothing: ")
    assert said in finding.message


@pytest.mark.parametrize(
    "comment", ["<!-- quotecheck ignroe -->", "<!-- the desk runs quotecheck: see there -->", "<!-- quotecheck: -->"]
)
def test_a_comment_on_quotecheck_is_prose(comment):
    assert codes(f"{RIGHT} {comment}\n") == ([], [])


def test_misspelt_lines_of_asciidoc_and_of_the_file_beside(tmp_path):
    article = tmp_path / "a.adoc"
    article.write_text(f"// quotecheck: of\n\n{RIGHT}\n")
    (tmp_path / "a.adoc.quotecheck").write_text("name-varient\n")

    (file,) = api.check(article).files
    assert sorted(finding.message for finding in file.findings) == [
        "a.adoc.quotecheck line 1 suppresses nothing: unknown rule 'name-varient': did you mean 'name-variant'?",
        "line 1 suppresses nothing: unknown directive 'of': did you mean 'off'?",
    ]


def test_a_file_beside_plain_text(tmp_path):
    article, beside = tmp_path / "a.txt", tmp_path / "a.txt.quotecheck"
    article.write_text(f"{WRONG}\n\n{RIGHT}\n\nIt was made of of stone.\n")

    def left():
        report = api.check(article)
        return [finding.rule.code for file in report.files for finding in file.findings], report.failures

    assert left() == (["QC702", "QC702"], ())
    beside.write_text("# so it is called\nQC702 the the\n")
    assert left() == (["QC702"], ())
    beside.write_text("QC702 line 1\nleftover,QC301 line 5\n")
    assert left() == (["QC901"], ())
    beside.write_text("*\n")
    assert left() == ([], ())
    beside.write_text("QC702\n; what\n")
    found, (failure,) = left()
    assert (found, failure.path) == ([], str(beside))
    assert failure.message.startswith("line 2: '; what' begins with no rule: write QC301, QC301 line 12 or ")
    beside.write_bytes(b"\xff\xfe\xfa")
    assert left()[1] == (Failure(str(beside), "is not in UTF-8: save it as UTF-8 text"),)


@pytest.mark.parametrize("cached", [None, Cache()])
def test_a_file_beside_that_is_none_is_told(cached, tmp_path):
    for i in range(16):  # so many that reports are kept
        (tmp_path / f"{i}.txt").write_text(RIGHT)
    assert not api.check(tmp_path, cache=cached).failures
    folder, link = tmp_path / "1.txt.quotecheck", tmp_path / "2.txt.quotecheck"
    folder.mkdir()
    link.symlink_to("nowhere")

    assert api.check(tmp_path, cache=cached).failures == (
        Failure(str(folder), "is a folder, not a sidecar file: give it another name"),
        Failure(str(link), "no such file: check the path"),
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_beside_that_may_not_be_read_is_told(tmp_path):
    (tmp_path / "a.txt").write_text(RIGHT)
    (tmp_path / "a.txt.quotecheck").touch(mode=0)

    (failure,) = api.check(tmp_path).failures
    assert failure.message == "may not be read: check its permissions"


@given(st.text(alphabet="</!- quotecheck:ignoff\n>", max_size=120) | st.text())
def test_any_text_survives(source):
    find_suppressions(Document.from_text(source))


@pytest.mark.parametrize("word", ["q", "Q", "QC", "qc", "Q*"])
def test_no_suppression_means_rules_that_it_does_not_name(word, tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("Come to the the quay.\n")
    (tmp_path / "a.txt.quotecheck").write_text(f"{word}\n")

    (file,) = api.check(article).files
    assert [finding.rule.code for finding in file.findings] == ["QC901", "QC702"]
    assert f"unknown rule {word!r}" in file.findings[0].message
    for prefix in ("QC7", "qc70", "QC702", "leftover", "*"):
        (tmp_path / "a.txt.quotecheck").write_text(f"{prefix}\n")
        assert [file.findings for file in api.check(article).files] == [()]


def divided_one_by_one(document, findings, suppressions):
    """Return what `divide` does, by asking each suppression about each finding."""

    def covers(each, finding):
        place = document.place(finding.spans[0])
        first, last = document.position(place.start).line, document.position(max(place.start, place.end - 1)).line
        shown = f"{place.of(document.source)}\n{finding.spans[0].of(document.text)}\n{finding.message}".casefold()
        return each.means(finding.rule) and each.first <= last and first <= each.last and each.words.casefold() in shown

    return (
        [finding for finding in findings if not any(covers(each, finding) for each in suppressions)],
        [finding for finding in findings if any(covers(each, finding) for each in suppressions)],
        [each for each in suppressions if not any(covers(each, finding) for finding in findings)],
    )


TEXT = "Ana Straße\n\nthe the quay\nÉve, the the\n" + "aaaa" * 40 + "\n"
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, 90)).map(
    lambda pair: Span(pair[0], min(len(TEXT), sum(pair)))
)
WORDS = st.one_of(
    st.sampled_from(["", "the", "THE the", "STRASSE", "éve", "twice", "a" * 70, "a" * 64, "nowhere"]),
    SPANS.map(lambda span: span.of(TEXT)),
)
RULES = {rule.code: rule for rule in api.rules()}


@given(
    st.lists(st.tuples(st.sampled_from(["QC702", "QC301", "QC102"]), SPANS, st.sampled_from(["“the” twice", ""]))),
    st.lists(
        st.tuples(
            st.sampled_from(["*", "QC7", "qc301", "leftover", "QC", "no"]), st.integers(1, 7), st.integers(0, 5), WORDS
        )
    ),
)
def test_findings_are_divided_as_if_one_by_one(found, settled):
    document = Document.from_text(TEXT)
    findings = [RULES[code].at(span, message) for code, span, message in found]
    suppressions = [
        Suppression(rule=rule, first=first, last=first + more, words=words, where=str(i), at=Span(0, 0))
        for i, (rule, first, more, words) in enumerate(settled)
    ]

    assert divide(document, findings, suppressions) == divided_one_by_one(document, findings, suppressions)


def work(function):
    """Return how many calls of Python functions it takes."""
    count = 0

    def see(_, event, __):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(see)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "entry", ["{rule} line {i}", "{rule} number w{i}x", "{rule} nowhere {i}", "{rule}", "{rule} the the"]
)
def test_twice_as_many_suppressions_are_twice_the_work(entry, tmp_path):
    rule = RULES["QC702"]

    def worth(number):
        text = "".join(f"the the number w{i}x\n" for i in range(number))
        document = Document.from_text(text, str(tmp_path / f"{number}.txt"))
        lines = "".join(entry.format(rule=rule.code, i=i + 1) + "\n" for i in range(number))
        (tmp_path / f"{number}.txt.quotecheck").write_text(lines)
        findings = [
            rule.at(Span(start, start + 7), f"number w{i}x stands there")
            for i, start in enumerate(document.line_starts[:-1])
        ]
        return work(lambda: divide(document, findings, find_suppressions(document)))

    assert worth(800) < 2.5 * worth(400)


@pytest.mark.parametrize(
    "source",
    [
        lambda n: "<!-- quotecheck: ignore-next-line -->" * n + "\n" * n,
        lambda n: "<p> </p>" * n + "<!-- quotecheck: off -->" * n,
    ],
)
def test_comments_after_or_before_white_space_are_found_in_time_that_grows_as_their_number(source):
    def worth(number):
        document = inputs.reader("html").document("-", source(number), "utf-8")
        return work(lambda: find_suppressions(document))

    assert worth(800) < 2.5 * worth(400)


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("QC702", "a.txt.quotecheck line 1 suppresses nothing: no QC702 there"),
        ("*", "a.txt.quotecheck line 1 suppresses nothing: no finding there"),
        ("QC702 of of", "a.txt.quotecheck line 1 suppresses nothing: no QC702 with “of of” there"),
    ],
)
def test_an_unused_suppression_names_what_is_not_found(tmp_path, entry, message):
    article = tmp_path / "a.txt"
    article.write_text("The lock opened on Monday.\n")
    (tmp_path / "a.txt.quotecheck").write_text(f"{entry}\n")

    (file,) = api.check(article).files
    assert [finding.message for finding in file.findings] == [message]
