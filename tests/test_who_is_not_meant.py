"""Who is not meant: who spoke before two that are joined, whose lawyer it is not, who only hears of a promise."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


@every(
    ("text", "name"),
    [
        # A quotation behind two who speak as one, or behind who is unknown, is nobody's who spoke before.
        ("“No,” said Carl Lie.\n\nAna Moe and Bo Ree said it was late. “We left.”", "Ana Moe and Bo Ree"),
        ("“No,” said Carl Lie.\n\nIt said that the law would hurt. “We left.”", None),
        # A post whose holder owns words that somebody else is told to hear.
        ("Ana Moe laughed at the mayor’s promise that it was late.", None),
        # The younger of two whose ages are told, and of two others.
        ("Sgt. Bo Lie, 50, and Const. Ola Moe, a 24-year-old cook, met. The younger officer said no.", "Ola Moe"),
        ("Sgt. Bo Lie, 50, and Const. Ola Moe, 24, met. The older man said no.", "Bo Lie"),
        (
            "Bo Lie, 50, and Ola Moe, 24, met. Carl Ree, once mayor, came. The elder statesman said no.",
            "Carl Ree",
        ),
        ("Ada Ree, 50, and Kari Lie, 9, met. Bo Lie and Ola Moe came. The younger man said no.", None),
        # In apposition to a name that no list knows.
        ("“No,” said Carl Lie, a cook. It was read by Sutarno, the head of the port, who said it was late.", None),
        ("“No,” said Carl Lie, a cook. It was read in Halden by the cook, who said it was late.", "Carl Lie"),
        # Whose lawyer it is.
        ("“No,” said Carl Lie, a lawyer for the rowers. Ana Moe came. Her lawyer said it was late.", None),
        ("“No,” said Carl Lie, a lawyer for Ana Moe. Moe came. Her lawyer said it was late.", "Carl Lie"),
    ],
)
def test_who_is_meant(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


def test_a_claim_that_somebody_scoffs_at_is_anothers() -> None:
    article = analyse("Ana Moe scoffed at Leo Brandt’s claim that it was late.")
    (one,), (speaker,) = article.attributions, article.speakers
    assert (speaker.name, [span.of(article.text) for span in one.content]) == ("Leo Brandt", ["it was late"])
