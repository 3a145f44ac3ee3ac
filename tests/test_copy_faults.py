"""Leftovers, doubled words, first persons, lone surnames, undefined acronyms: what stages find and checks only say."""

from __future__ import annotations

from entries import every

from quotecheck.model import Article, Document, ParagraphKind
from quotecheck.pipeline import analyse


def _article(text: str) -> Article:
    return analyse(Document.from_text(text))


@every(
    ("text", "found"),
    [
        ("The mill made TK boats.", "TK"),
        ("The mill made TKTK boats.", "TKTK"),
        ("It cost $XX in May.", "$XX"),
        ("It rose XX percent in May.", "XX"),
        ("It rose to XXX in May.", "XXX"),
        ("It rose to XXXX in May.", "XXXX"),
        ("The mill of [NAME] closed.", "[NAME]"),
        ("The mill of <NAME: the owner> closed.", "<NAME: the owner>"),
        ("The mill closed (EDS: which one?) in May.", "(EDS: which one?)"),
        ("The mill of Lamm (cq) closed.", "(cq)"),
        ("A note to the copy desk: the mill closed.", "note to the copy desk"),
        ("Lorem ipsum dolor.", "Lorem ipsum"),
        ("EDS: hold this.", "EDS:"),
        ("The mill closed.\n\n[VIDEO]\n\nIt was late.", "[VIDEO]"),
        ("The mill closed. [VIDEO: find the one of the mill] It was late.", "[VIDEO: find the one of the mill]"),
        ("It&nbsp;closed.", "&nbsp;"),
        ("It isnâ€™t open.", "â€™"),
        ("It is <b>open</b>", "<b>"),
    ],
)
def test_a_leftover_is_found(text: str, found: str) -> None:
    assert _article(text).leftovers[0].span.of(text) == found


@every(
    "text",
    [
        "TK Maxx opened.",
        "Super Bowl XXX began.",
        "a film rated XXX",
        "The [HRB] met.",
        "He noted to us.",
        "AT&T (EDS) met.",
        "The mill closed.\n\n[VIDEO: Inside the scramble to clear the mill]\n\nIt was late.",
    ],
)
def test_what_is_no_leftover_passes(text: str) -> None:
    assert _article(text).leftovers == ()


@every(
    ("text", "found"),
    [
        ("Come to the the quay.", "the the"),
        ("Come to The the quay.", "The the"),
        ("Sie kam für für Ana.", "für für"),
        ("She said: “Come to the the quay.”", "the the"),
    ],
)
def test_a_word_twice_is_found_in_every_script(text: str, found: str) -> None:
    assert [each.span.of(text) for each in _article(text).doubled_words] == [found]


@every(
    "text",
    [
        "He had had enough.",
        "They came in in 1979 and went on on Monday.",
        "She said: “I I will not.”",
        "Walla the\n\nthe quay.",
        "It is well-known known.",
        "He met Lamm Lamm.",
    ],
)
def test_what_may_stand_twice_passes(text: str) -> None:
    assert _article(text).doubled_words == ()


def test_the_first_person_is_found_outside_quotations_and_names() -> None:
    text = "We’re late. World War I ended; our Lady sang. “We won,” she said. My boat and Our Lady of the Sea sank."
    assert [each.span.of(text) for each in _article(text).first_persons] == ["We’re", "our", "My"]


def test_a_surname_in_any_script_stands_before_the_full_name() -> None:
    text = (
        "Reporters in the harbour of the old town were there at noon on Monday when Özdemir cut the ribbon of the "
        "bridge. “It floats,” said Elif Özdemir, the mayor."
    )
    (lone,) = _article(text).lone_surnames
    assert (lone.span.of(text), lone.full and lone.full.of(text)) == ("Özdemir", "Elif Özdemir")


@every(
    ("told", "lone"),
    [
        ("the council sold the shuttered Brandt cannery", []),
        ("the council sold it to a Brandt heir", []),
        ("the council sold it at Brandt's News", []),
        ("the council sold it and Brandt wept", ["Brandt"]),
        ("the council sold it to Mr. Brandt", ["Mr. Brandt"]),
    ],
)
def test_the_name_of_a_thing_is_no_surname_before_the_full_name(told: str, lone: list[str]) -> None:
    text = (
        f"Reporters in the harbour of the old town were there at noon on Monday when {told} for half of its worth. "
        "“It floats,” said Paul Brandt, the mayor."
    )
    assert [each.span.of(text) for each in _article(text).lone_surnames] == lone


@every(
    ("text", "letters"),
    [
        ("The ÖBZ ran late. Nobody at the ÖBZ knew why.", ["ÖBZ"]),
        ("The OBZ ran late. Nobody at the OBZ knew why.", ["OBZ"]),
        ("The ROTT ran late. Nobody at the ROTT knew the Register of Trawlers and Tugs.", []),
        ("The team ROTT ran late. The ROTT lost.", []),
        ("The ROTT ran late.", ["ROTT"]),
        ("The Chemical Safety and Hazard Investigation Board, also known as the CSB, met. The CSB ran late.", []),
        ("The Chemical Safety and Hazard Investigation Board, commonly called the CSB, met. The CSB ran late.", []),
        ("ROTT ran late.", []),
        ("The executive engineer (XEN) left. The XEN ran late.", []),
        ("The waterboard (OBZ) left. The OBZ ran late.", ["OBZ"]),
    ],
)
def test_an_acronym_is_undefined(text: str, letters: list[str]) -> None:
    assert [each.letters for each in _article(text).undefined_acronyms] == letters


def test_a_quotation_that_nobody_says_is_uncredited_unless_it_repeats_one() -> None:
    said = "We were told nothing until the gates were shut."
    text = f"The mill closed in May.\n\n“{said}” The town has no other mill."
    assert [span.of(text) for span in _article(text).uncredited] == [f"“{said}”"]
    assert _article(f"“{said}” said Ann Lee, who worked there.\n\nThe mill closed.\n\n“{said}”").uncredited == ()
    assert _article(text).paragraphs[0].kind is ParagraphKind.BODY


def test_a_name_in_the_wrong_encoding_is_that_of_its_bearer():
    text = "RamÃ³n IbÃ¡Ã±ez, the harbour master, left early.\n\nMr. Ibáñez said the tide was late."
    assert [entity.name for entity in _article(text).entities] == ["RamÃ³n IbÃ¡Ã±ez"]
