"""Every word by which a byline, a credit or a caption is told from the story, and how long each may be."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck.model import ParagraphKind
from quotecheck.text.credits import credit_kind, credit_start, signature_start


@every(
    "line",
    [
        *("By Ann Lee", "by Ann Lee", "BY Ann Lee", "Additional reporting by Ann Lee", "Reporting by Ann Lee"),
        *("reporting by Ann Lee", "Writing by Ann Lee", "Editing by Ann Lee", "Compiled by Ann Lee"),
        *("Written by Ann Lee", "Edited by Ann Lee", "Translated by Ann Lee", "Translation by Ann Lee"),
        *("Produced by Ann Lee", "With files from Ann Lee", "with reports from Ann Lee", "Contributors: Ann Lee"),
        *("Court Reporter", "Staff writer", "Senior Political Correspondent"),
    ],
)
def test_a_byline(line):
    assert credit_kind(line) is ParagraphKind.BYLINE


@every("line", ["Reporter", "Police arrest reporter", "Senior Own National Political Correspondent", "court reporter"])
def test_no_post_of_who_wrote(line):
    assert credit_kind(line) is None


@every(
    "line",
    [
        *("Photo: Ann Lee", "Image: Ann Lee", "Picture: Ann Lee", "Illustration: Ann Lee", "Video: Ann Lee"),
        *("Credit: Ann Lee", "Graphic: Ann Lee", "Pic: Ann Lee", "AP photo", "AP photos", "Reuters image"),
        *("Reuters images", "AP file", "AP files", "(AP)"),
    ],
)
def test_a_credit(line):
    assert credit_kind(line) is ParagraphKind.CREDIT


@every(
    "start",
    [
        *(
            "FILE - ",
            "File photo: ",
            "Caption: ",
            "CAPTION: ",
            "Pictured: ",
            "PHOTO: ",
            "IMAGE: ",
            "In this file photo ",
        ),
        *("In this undated photo ", "This undated image ", "Photo: ", "Image: ", "Picture: "),
    ],
)
def test_a_caption(start):
    text = f"{start}Ola Moe is seen at the yard. The boats are behind it, and the quay is to the left of them all."

    assert credit_kind(text) is ParagraphKind.CAPTION


@every("sign", ["Photograph: ", "Photo: ", "Picture: ", "Credit: "])
def test_a_sign_of_the_credit_that_ends_a_caption(sign):
    text = f"Ola Moe is seen at the yard. {sign}Ann Lee"

    assert credit_start(text) == text.index(sign)


@pytest.mark.parametrize(("places", "length", "kind"), [(1, 241, ParagraphKind.BYLINE), (3, 255, None)])
def test_the_longest_byline(places, length, kind):
    text = f"{'Bo Day, ' * 23}and Cy Dee contributed to this report from {'Ostby, ' * places}Halden."

    assert len(text) == length
    assert credit_kind(text) is kind


@pytest.mark.parametrize(("length", "kind"), [(699, ParagraphKind.CAPTION), (700, None)])
def test_the_longest_caption(length, kind):
    assert credit_kind(f"FILE - {'Ola Moe is at the yard. ' * 40}"[:length]) is kind


@pytest.mark.parametrize(("names", "found"), [(14, True), (17, False)])
def test_a_name_behind_the_last_sentence_is_near_the_end(names, found):
    text = f"Ola Moe is at the yard. {' / '.join(['Ann Lee'] * names)}"

    assert bool(signature_start(text)) is found
