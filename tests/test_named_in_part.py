"""Names that stand in part, or within other words: State, Moe Finally, the campaign of a memo, a committee's report."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

HEADLINE = "Ana Moe {} Endorses Bo Lie\n\nAna Moe said on Friday that she had chosen Bo Lie."


@every(
    ("text", "name"),
    [
        # A department that goes by its field.
        ("The State Department is slow. State said it would take a year.", "State Department"),
        ("The Justice Department is slow. Justice says it will sue.", "Justice Department"),
        ("The Fire Department is slow. Police said it would take a year.", None),
        # Whose a document is by the name of somebody with a body behind it; and no site on which people write.
        ("Ana Moe spoke.\n\nA Moe campaign memo was put out.\n\nThe memo said it rained.", "Moe campaign"),
        ("Ana Moe spoke.\n\nThe Moe campaign's statement said it rained.", "Moe campaign"),
        ("A Facebook post hurt Moe. The post showed a bee.", "post"),
        # A body within a body.
        ("A 2014 House Ports Committee report said that it rained.", "House Ports Committee"),
    ],
)
def test_name_in_part(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


@every(("adverb",), [("Finally",), ("Still",), ("Reportedly",)])
def test_adverb_that_a_headline_gives_a_capital_is_no_name(adverb: str) -> None:
    assert analyse(HEADLINE.format(adverb)).speakers[0].name == "Ana Moe"
