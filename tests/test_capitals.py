"""Names that begin with a capital of another script than English are names like any other."""

from __future__ import annotations

from entries import every
from findings import warned

from quotecheck import analyse


@every(
    ("text", "code"),
    [
        ("The mill was {sold.Éric} left.", "QC703"),
        ("She went {toÖrebro}.", "QC703"),
        ("Élagueurs for Open Salt met.|Élagueurs for Open Salts left.", "QC317"),
        ("The Halden Élan Rescue District met.|The Halden Élan Rescues District sang.", "QC317"),
    ],
)
def test_slips_of_names_are_found(text, code):
    assert warned(text, code) == [code]


def test_the_paper_that_printed_a_piece_is_its_speaker():
    (speaker,) = analyse("The pier is shut, an editorial in the Östby Echo said.").speakers

    assert speaker.name == "Östby Echo"
