"""Whether the time of each part grows as its input does, on texts made to be hostile: eight times as much of one piece.

Time is the processor's, so that a busy machine does not count. Leaves with 1 if something grows faster.

    python benchmarks/growth.py
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator

from code_pages import read

from quotecheck import readers
from quotecheck.model import Document
from quotecheck.pipeline import analyse
from quotecheck.readers._reader import Reading
from quotecheck.registry.folders import members
from quotecheck.run.files.ignoring import parse
from quotecheck.settings import Globs
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations

SHORT, TIMES = 20_000, 8
SLACK = 1.5
"""Time may grow by this much more than the input before it counts as more than linear."""
PIECES = {
    "html": ("<!--", "<a ", '<a "', "<a '\"", "&", "<p>", "<aside>", "<script>", "<![", "</", "<article>", "<q>a"),
    "markdown": ("[", '![](a "b")', "*a ", "> ", "`", "<a ", "&amp;", "![](a)\n\n*b*\n\n", "- a\n  "),
    "asciidoc": (
        "*", "_a ", "`", "'`", "|", "+", "[", "<<", "{", "https://a[", "----\n", "|===\n", "* a\n", "//\n",
        "include::[]\n", "include::[]", "footnote:[", "footnote:[a [b\\] ", "[quote, A]\n.B\nC\n",
    ),
    "plain": ("\r\n", " \n", "a"),
}  # fmt: skip
LEGACY = ("a", "é ", "’", "É", "¿ ", "a é, ")
"""What is hostile to the decoder in an encoding that it has to guess."""
MARKS = ("“ a ", "a” ", '" ', "'a ", "'''a ", "“We lost, it isn’t fun,” he said. ", "<a")
PATTERNS = ("**/a/" * 7 + "b", "**/*a*a*/" * 7 + "b")
EXAMINED = "Kari Moe was questioned by Ola Lie.\n\n"
REFRAIN = (
    "Kari Lindholm, the mayor of Ostby, said the report of the Harbour Review Board (HRB) was late. She met Mr. Vik. "
)


NAMES = (
    "Ann {0} met. ", "{0} Moe met. ", "Ann {0} met. Ann said no. ", "Dr. {0} met Mr. {0}. ",
    "{0} {1}, the mayor of {2}, spoke. ", "{0} {1}, the mayor of {2}, spoke. The mayor said no. ",
    "The Harbour {0} Board met. ", "Ada {0}, the mayor, left. Ada {0}, the police chief, stayed. ",
)  # fmt: skip
"""Sentences with names that are new each time."""


def main() -> None:
    gc.disable()  # as the command does
    print("| part | piece | s | s, eight times as much | ratio | linear |\n|---|---|---|---|---|---|")
    steep = 0
    for part, piece, run in parts():
        short, long = (min(clocked(run, n) for _ in range(2)) for n in (SHORT, SHORT * TIMES))
        linear = long <= max(short, 0.01) * TIMES * SLACK
        steep += not linear
        shown = repr(piece[:24]).replace("|", "\\|")
        print(f"| {part} | {shown} | {short:.3f} | {long:.3f} | {long / short:.1f} | {'yes' if linear else 'no'} |")
    sys.exit(steep > 0)


def parts() -> Iterator[tuple[str, str, Callable[[int], object]]]:
    """Yield a part, the piece that it is given again and again, and what works on so many characters of that."""
    for reading in members(readers, "read", Reading):
        for piece in PIECES.get(reading.reader.name, ()):
            yield reading.reader.name, piece, lambda n, r=reading, p=piece: r.document("x", repeated(p, n), "utf-8")
    for piece in LEGACY:
        yield "decoding", piece, lambda n, p=piece: read(f"{repeated(p, n)}é".encode("cp1252"))
    for piece in MARKS:
        yield "quotations", piece, lambda n, p=piece: quotations(repeated(p, n))
    for piece in NAMES:
        yield "names", piece, lambda n, p=piece: analyse(Document.from_text(numbered(p, n // 2)))
    yield "names", "Ana Ruizab. …", lambda n: analyse(Document.from_text(alike(n // 2)))
    examination = "Kari Moe was questioned by Ola Lie.\n\n"
    yield (
        "all stages",
        "A: yes",
        lambda n: analyse(Document.from_text(examination + repeated("Q: no\nA: yes\n", n // 2))),
    )
    for piece in PATTERNS:
        globs, entry = Globs((piece,)), parse(piece)
        yield "a glob", piece, lambda n, g=globs: g.means(repeated("a/", n))
        yield "a line of .gitignore", piece, lambda n, e=entry: e.means(repeated("a/", n), is_folder=False)
    for piece in ("*a", "**/", "[[:alpha:]]", "[[:", "a "):
        yield "reading such a line", piece, lambda n, p=piece: parse(repeated(p, n))
    yield "all stages", REFRAIN, lambda n: analyse(Document.from_text(repeated(REFRAIN, n // 2)))


def quotations(text: str) -> object:
    return find_quotations(text, find_paragraphs(text))


def repeated(piece: str, length: int) -> str:
    return piece * (length // len(piece))


def numbered(piece: str, length: int) -> str:
    """Return the piece again and again, each time with three names that did not stand before."""
    times = length // len(piece)
    return "".join(piece.format(*(name(3 * i + place) for place in range(3))) for i in range(times))


def name(number: int) -> str:
    """Return a word with a capital, another one for each number."""
    return "".join(chr(97 + (number // 26**place + 5 * place) % 26) for place in range(5)).capitalize()


def alike(length: int) -> str:
    """Return sentences with names that are all alike."""
    names = (f"Ana Ru{chr(97 + i % 26)}z{chr(97 + i // 26 % 26)}{i % 7 * 'a'}b" for i in range(length // 25))
    return " ".join(f"They met {name}." for name in names)


def clocked(run: Callable[[int], object], length: int) -> float:
    start = time.process_time()
    run(length)
    return time.process_time() - start


if __name__ == "__main__":
    main()
