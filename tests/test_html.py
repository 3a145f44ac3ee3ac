"""The desk report as a file: every word of the article, nothing that runs, colours that everybody tells apart."""

from __future__ import annotations

import json
import math
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import ARTICLE, ATTRIBUTIONS, FINDINGS, SAMPLE, SPEAKERS

from quotecheck import api
from quotecheck.model import Article, Document, EntityKind, FileReport, Paragraph, Report, Resolution, Span, Speaker
from quotecheck.renderers._html.article import view
from quotecheck.renderers._html.details import chance
from quotecheck.renderers._html.layers import LONGEST, Flag, Layer, Mark, blocks
from quotecheck.renderers._html.voices import COLOURS, UNDERLINES, voices
from quotecheck.renderers._renderer import PLAIN, Look
from quotecheck.run.outputs import rendering
from quotecheck.system.printable import printable

FILES = Path(__file__).parent.parent / "src" / "quotecheck" / "renderers" / "_html" / "files"
STYLE = (FILES / "style.css").read_text(encoding="utf-8")
NOTHING = Speaker(kind=EntityKind.UNKNOWN, resolution=Resolution.NONE)


def page(report, look=PLAIN):
    return rendering("html").render(report, look)


class Tags(HTMLParser):
    """The elements of a page, each with its attributes, and the raw text of those that are not parsed."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.raw, self.left_open = [], {}, []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "br", "input", "rect"}:
            self.left_open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.left_open.pop() == tag

    def handle_data(self, data):
        if self.left_open and self.left_open[-1] in {"script", "style"}:
            self.raw.setdefault(self.left_open[-1], []).append(data)


def test_the_policy_allows_the_one_style_and_the_one_script():
    tags = Tags(page(SAMPLE))
    (policy,) = (attrs["content"] for tag, attrs in tags.elements if attrs.get("http-equiv"))
    *_, script = tags.raw["script"]
    (style,) = tags.raw["style"]

    def hashed(text):
        return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"

    assert policy.startswith("default-src 'none'; ")
    assert dict(part.split(" ", 1) for part in policy.split("; ")) == {
        "default-src": "'none'",
        "script-src": hashed(script),
        "style-src": hashed(style),
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }


@pytest.mark.parametrize("report", [SAMPLE, Report()], ids=["sample", "empty"])
def test_elements_are_closed_ids_are_unique_and_links_lead_somewhere(report):
    tags = Tags(page(report))
    ids = [attrs["id"] for _, attrs in tags.elements if "id" in attrs]
    links = [attrs["href"] for _, attrs in tags.elements if "href" in attrs]

    assert tags.left_open == []
    assert sorted(set(ids)) == sorted(ids)
    assert [link for link in links if link[0] != "#" or link[1:] not in ids] == []
    assert not any(name.startswith("on") or name in {"style", "src"} for _, attrs in tags.elements for name in attrs)


def test_style_and_script_are_files_that_need_no_other_and_never_end_their_element():
    for name in ("style.css", "script.js"):
        text = (FILES / name).read_text(encoding="utf-8")
        assert "</" not in text
        assert not re.search(
            r"https?:(?!//www\.w3\.org/2000/svg)|url\(|@import|innerHTML|insertAdjacentHTML|\beval\b", text
        )
        assert not re.search(r"^\s*::|##\[", text, re.MULTILINE)  # commands to a build server that prints the page


SPANS = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(min(pair), max(pair)))


@given(
    st.text(st.sampled_from('ab "\n<&\x1b\u202e\ud800'), max_size=60),
    st.lists(st.tuples(SPANS, st.sampled_from(Layer)), max_size=6),
    st.lists(st.tuples(st.integers(0, 60), st.booleans()), max_size=4),
    st.lists(SPANS, max_size=3),
)
def test_every_character_is_there_once_and_under_its_marks(text, marked, flagged, divided):
    def within(span):
        return Span(min(span.start, len(text)), min(span.end, len(text)))

    marks = [Mark(within(span), layer, f"x{number}") for number, (span, layer) in enumerate(marked)]
    flags = [Flag(min(at, len(text)), "1", "", after=after) for at, after in flagged]
    apart = sorted({within(span) for span in divided if len(within(span))})
    apart = tuple(Paragraph(b) for a, b in pairwise([Span(0, 0), *apart]) if a.end <= b.start)
    article = Article(document=Document.from_text(text), paragraphs=apart)
    found = [(piece, block) for block in blocks(article, marks, flags) for piece in block.pieces]
    pieces = [piece for piece, _ in found]
    at = 0
    for piece, block in found:
        for mark in marks if piece.text.strip() else ():
            ids = " ".join(of for layer, of in (*block.ids, *piece.ids) if layer == mark.layer).split()
            assert ids.count(mark.of) == (mark.span.start <= at < mark.span.end)
        at += len(piece.text)

    assert "".join(piece.text for piece in pieces) == printable(text)
    assert sorted(id(piece.flag) for piece in pieces if piece.flag) == sorted(map(id, flags))


def test_a_finding_on_a_whole_paragraph_does_not_cut_it():
    text = "Ana left.\n\nAna left.\n\nOla stayed."
    marks = [Mark(Span(0, 9), Layer.FINDING, "f1", "f"), Mark(Span(11, 25), Layer.FINDING, "f2", "f")]
    first, second, third = blocks(Article(document=Document.from_text(text)), marks, ())

    assert [block.ids for block in (first, second, third)] == [(("f", "f1"),), (("f", "f2"),), ()]
    assert [piece.text.rstrip() for piece in second.pieces] == ["Ana left."]
    assert [(piece.text, piece.ids) for piece in third.pieces] == [("Ola", (("f", "f2"),)), (" stayed.", ())]


def test_a_flag_after_words_stays_in_their_paragraph_and_one_before_words_in_theirs():
    text = "Ana left.\n\nOla stayed."
    flags = (Flag(9, "1", "", after=True), Flag(11, "OM", ""))
    first, second = blocks(Article(document=Document.from_text(text)), (), flags)

    assert [piece.flag and piece.flag.label for piece in first.pieces] == [None, "1", None]
    assert [piece.flag and piece.flag.label for piece in second.pieces] == ["OM", None]


def test_a_paragraph_of_megabytes_is_laid_out_in_parts():
    text = "word " * 200_000
    found = list(blocks(Article(document=Document.from_text(text)), (), ()))

    assert max(len(piece.text) for block in found for piece in block.pieces) <= LONGEST
    assert "".join(piece.text for block in found for piece in block.pieces) == text


def test_pages_grow_no_faster_than_their_articles():
    def size(times):
        return len(page(api.check(text="“We will pay,” said Ana Moe, the mayor.\n\nOla Lie denied it.\n\n" * times)))

    fixed = len(page(api.check(text="")))

    assert size(80) - fixed < 2.2 * (size(40) - fixed)


def _speaker(name):
    return Speaker(kind=EntityKind.PERSON, resolution=Resolution.DESCRIPTION, name=name, as_written=name)


def test_each_speaker_has_a_label_and_a_look_of_its_own():
    names = [
        "Ana Moe",
        "Arne Moe",
        "Bank of Alba",
        "two officials",
        "陳大文",
        *(f"Ola {chr(65 + n)}by" for n in range(20)),
    ]
    said = [(f"a{n}", (ATTRIBUTIONS[0], _speaker(name))) for n, name in enumerate(names)]
    said += [("b", (ATTRIBUTIONS[0], NOTHING)), ("c", (ATTRIBUTIONS[0], SPEAKERS[4]))]
    found = list(voices(ARTICLE, said).values())

    assert [voice.label for voice in found][:5] == ["AM", "AM2", "BA", "TO", "陳"]
    assert found[-1][1:4] == ("?", "unknown", "Nobody named")
    assert found[-1].statements == 2
    assert (
        len({voice.label for voice in found})
        == len({voice.css for voice in found})
        == len(found)
        <= COLOURS * UNDERLINES
    )


def test_what_somebody_plans_is_shown_when_asked():
    plan = ATTRIBUTIONS[4]._replace(qualifiers=("plan",))
    file = FileReport(ARTICLE._replace(attributions=(plan,), speakers=SPEAKERS[4:]), ())

    assert "a1" not in view(file, PLAIN, 1).details
    assert "a1" in view(file, Look(all_types=True), 1).details


def test_details_are_words():
    shown = view(SAMPLE.files[0], PLAIN, 1)
    of = dict(shown.details["a5"])

    assert (of["As written"], of["Found by"], of["Addressee"]) == ("she", "a pronoun", "the council")
    assert of["Could also be"] == "Inês Duarte, 陳大文"
    assert of["Sure of the statement"] == "very likely (90%)"
    assert [chance(value) for value in (0.999, 0.9, 0.75, 0.6, 0.4)] == [
        "almost certain (100%)", "very likely (90%)", "likely (75%)", "more likely than not (60%)", "doubtful (40%)",
    ]  # fmt: skip
    assert json.loads(Tags(page(SAMPLE)).raw["script"][0])["a5"] == [list(detail) for detail in shown.details["a5"]]


def test_findings_have_every_place_and_why():
    first, *_ = view(SAMPLE.files[0], PLAIN, 1).findings
    text = page(SAMPLE)

    assert (first.severity, first.rule, len(first.places)) == ("note", "QC301 name-variant", 2)
    assert first.message == "100% [bold]wrong[/bold], here: and there"
    assert text.count("Readers take them for two people.") == 1
    assert len(FINDINGS) == text.count('class="finding ')


# Simulations of colour vision for linear RGB: G. Machado, M. Oliveira, L. Fernandes, IEEE TVCG 15 (2009), severity 1.
VISION = {
    "trichromacy": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
LIGHT, DARK = (
    dict(re.findall(r"--(\w+): (#\w{6})", scheme)) for scheme in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)[:2]
)


def _linear(color):
    parts = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def _luminance(color):
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lab(rgb):
    red, green, blue = (min(1, max(0, part)) for part in rgb)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_colours_stand_out_from_the_paper(scheme):
    for name in ("ink", "faint", "link", "error", "warning", "note", *(f"c{n}" for n in range(COLOURS))):
        for ground in ("paper", "panel") if name[0] != "c" else ("paper",):
            low, high = sorted((_luminance(scheme[name]), _luminance(scheme[ground])))
            assert (high + 0.05) / (low + 0.05) >= 4.5, name


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("vision", VISION)
def test_whoever_sees_the_page_tells_the_speakers_colours_apart(vision, scheme):
    seen = [
        _lab([sum(a * b for a, b in zip(row, _linear(scheme[f"c{n}"]), strict=True)) for row in VISION[vision]])
        for n in range(COLOURS)
    ]

    assert min(math.dist(*pair) for pair in combinations(seen, 2)) > 24
