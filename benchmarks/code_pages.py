"""How many English texts come out right of each encoding, by the decoder of the readers.

python benchmarks/code_pages.py
"""

from __future__ import annotations

from quotecheck.errors import UnreadableInput
from quotecheck.readers._decode import decode

SENTENCES = (
    "The price is £5, said Ann Pike, who runs the café in Leeds.",
    "Zürich has spent £5 million on the tram, the council said.",
    "José Peña’s café",
    "“We will not pay,” said José García, the mayor.",
    "“It’s over,” Siân Ó Briain said – and left.",
    "The fare rose to €3—the first rise in ten years.",
    "He met Gdańsk officials and Lech Wałęsa on Monday.",
    "Petra Škoda, a driver from Brno, won the race.",
    "Anna Ångström and Søren Ødegård spoke for the Nordic council.",
    "The minister, François Lefèvre, said: “Non.”",
    "Björn Müller said it would cost £2.5m, or €3m…",
    "Beyoncé sang in Málaga and São Paulo.",
    "Łukasz Żak, of Łódź, declined to comment.",
    "It was 20°C in Tromsø, the coldest day of the year.",
    "“Très bien,” she said. ‘So it is,’ he said.",
    "“We will not close the mill,” said Ada Quill. The mill’s owner, she said, had no plans to sell.",
    "A pint cost £4.50 in May; a half was £2½.",
    "Peru’s Núñez, 34, ran 10 km in Córdoba à la carte.",
    "The naïve coöperation of Zoë and Chloë",
    "Jürgen Groß went to Düsseldorf.",
)
PLAIN = "The council will meet again on Monday, she said, and the report is due in May."
STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})
"""What a desk types where its encoding has no better."""
ENCODINGS = (
    "cp1252", "latin-1", "iso8859-15", "mac_roman", "cp437", "cp850", "cp1250", "utf-8", "utf-8-sig", "utf-16",
)  # fmt: skip


def main() -> None:
    print("| encoding | sentences | right | texts | right |\n|---|---|---|---|---|")
    for encoding in ENCODINGS:
        short = sentences(encoding)
        cells = [cell for texts in (short, articles(short)) for cell in (len(texts), right(texts, encoding))]
        print(f"| {encoding} | {' | '.join(map(str, cells))} |")


def sentences(encoding: str) -> list[str]:
    """Return those sentences that the encoding can write, with more than ASCII in them."""
    typed = [text if fits(text, encoding) else text.translate(STRAIGHT) for text in SENTENCES]
    return [text for text in typed if fits(text, encoding) and not text.isascii()]


def articles(short: list[str]) -> list[str]:
    """Return texts of seven sentences, three of which are more than ASCII."""
    return [" ".join((*three, *[PLAIN] * 4)) for three in zip(short, short[1:], short[2:], strict=False)]


def fits(text: str, encoding: str) -> bool:
    try:
        return bool(text.encode(encoding))
    except UnicodeEncodeError:
        return False


def right(texts: list[str], encoding: str) -> int:
    """Return how many texts are read rightly from that encoding."""
    return sum(read(text.encode(encoding)) == text for text in texts)


def read(data: bytes) -> str:
    try:
        return decode(data)[0]
    except UnreadableInput:
        return ""


if __name__ == "__main__":
    main()
