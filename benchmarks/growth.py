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
from quotecheck.checks import honorific_conflict, number_conflict, org_variant
from quotecheck.facts.acronyms.acronyms import find_acronyms
from quotecheck.facts.acronyms.names_of_bodies import find_body_names
from quotecheck.facts.acronyms.short_forms import find_short_forms
from quotecheck.facts.days.times.dates import find_dates
from quotecheck.facts.numbers.numbers import find_numbers
from quotecheck.facts.numbers.quantities import find_quantities
from quotecheck.facts.people.lone_surnames import find_lone_surnames
from quotecheck.facts.sentences import SentenceIndex, contents_of
from quotecheck.facts.slips.leftovers import find_leftovers
from quotecheck.facts.slips.repeats import find_repeats
from quotecheck.facts.words.clues import find_clues
from quotecheck.facts.words.shared_words import find_words
from quotecheck.model import (
    DEFAULT_HOUSE,
    Article,
    Document,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Name,
    Sentence,
    Span,
    TextIndex,
)
from quotecheck.pipeline import analyse
from quotecheck.readers._reader import Reading
from quotecheck.registry.folders import members
from quotecheck.run.files.ignoring import parse
from quotecheck.settings import Globs
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text

SHORT, TIMES = 20_000, 8
WHOLE = 4
"""By so much shorter is a text that all stages read: a word of it costs as much as a hundred of what one part reads."""
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
TOLD = (
    ("Kari Moe was questioned by Ola Lie.\n\n", "Q: no\nA: yes\n"),
    ("", "Jolly walked in. "),
    ("", "Ana Moe said her campaign was late. The campaign said no. "),
    ("", "Salt Care for Boats (SCB) met. Salt Boats Care (SBC) left. "),
    ("Ubo Moe wept. His son, Bo Moe, was killed in May.\n\n", "Mr. Moe said no. "),
    ("", "She drives 24 miles each way, a round trip of 58 miles. "),
    ("", "The ferry was suspended on September 19. Bus traffic was halted on September 21. "),
    ("", "The lift was off for six weeks last summer. The other lift was off for eight weeks last summer. "),
    ("", "The closure means a seven-mile detour. The diversion is nine miles long. "),
    ("", "The recorder put the truck at 38 mph. "),
    ("", "The 90-tonne girder fell. The girder weighs 75 tonnes. "),
    ("", "Of the 84 boats 57 sail. Rain fell. The other 37 rot. "),
    ("", "It had 40 boats and 60 boats. That is a rise of 30%. "),
    ("", "Since the gates were raised on May 11 nobody came. The ship was shown on May 1. "),
    ("", "Ash, Elm, Oak and Yew, the towns of the bay, met. Five towns met. "),
    ("", "The real estate mogul has won more votes than the clerk and the miller. "),
)
"""What a text begins with, and the sentences behind that whose words are names or speakers by what stands elsewhere."""
FACTS = (
    "two hundred and ", "one of ", "the ", "HRB (Harbour ", "(HRB ", "Board of Salt and ", "Tier 3, third, ", "[NAME ",
    "May 3, ", "- 5 ", "the remaining 5 percent ", "about a ", "Harbour ", "five towns: Ash, ", "A.B. ",
)  # fmt: skip
"""What is hostile to what looks around a number, a short form, a head of a body."""
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
        short, long = min(clocked(run, SHORT) for _ in range(2)), clocked(run, SHORT * TIMES)
        most = max(short, 0.01) * TIMES * SLACK
        if long > most:  # once more: a busy machine takes longer now and then
            long = min(long, clocked(run, SHORT * TIMES))
        linear = long <= most
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
        yield "names", piece, lambda n, p=piece: analyse(Document.from_text(numbered(p, n // WHOLE)))
    yield "names", "Ana Ruizab. …", lambda n: analyse(Document.from_text(alike(n // WHOLE)))
    for opening, piece in TOLD:
        yield (
            "all stages",
            piece,
            lambda n, o=opening, p=piece: analyse(Document.from_text(o + repeated(p, n // WHOLE))),
        )
    for piece in FACTS:
        yield "facts", piece, lambda n, p=piece: facts(repeated(p, n))
    yield "number-conflict", "2 people died. …", lambda n: [*number_conflict.check.look(counted(n))]
    yield "lone surnames", "Dr. X met Mr. X. …", met
    yield "honorific-conflict", "Ms. X met Mr. X. …", lambda n: [*honorific_conflict.check.look(titled(n))]
    yield (
        "org-variant",
        "Bank of ",
        lambda n: [*org_variant.check.look(analyse(Document.from_text(repeated("Bank of ", n))))],
    )
    for piece in PATTERNS:
        globs, entry = Globs((piece,)), parse(piece)
        yield "a glob", piece, lambda n, g=globs: g.means(repeated("a/", n))
        yield "a line of .gitignore", piece, lambda n, e=entry: e.means(repeated("a/", n), is_folder=False)
    for piece in ("*a", "**/", "[[:alpha:]]", "[[:", "a "):
        yield "reading such a line", piece, lambda n, p=piece: parse(repeated(p, n))
    yield "all stages", REFRAIN, lambda n: analyse(Document.from_text(repeated(REFRAIN, n // WHOLE)))


def quotations(text: str) -> object:
    return find_quotations(text, find_paragraphs(text))


def indexed(text: str) -> TextIndex:
    paragraphs = find_paragraphs(text)
    return index_text(text, paragraphs, find_quotations(text, paragraphs)[0])


def facts(text: str) -> object:
    """Return what the stages that look for numbers, dates, acronyms, bodies and leftovers find."""
    index = indexed(text)
    clues = find_clues(index.tokens)
    return (
        find_numbers(index, clues),
        find_dates(Document.from_text(text), index, clues),
        find_acronyms(index, find_short_forms(index, clues)),
        find_body_names(index, clues),
        find_leftovers(index, clues),
        find_repeats(index, find_words(index.tokens)),
    )


def counted(length: int) -> Article:
    """Return an article in which ever another number of people died."""
    told = [f"{i + 2} people died." for i in range(length // 20)]
    index = indexed(" ".join(told))
    starts = [0]
    for sentence in told:
        starts.append(starts[-1] + len(sentence) + 1)
    spans = [Sentence(Span(start, start + len(sentence))) for start, sentence in zip(starts, told, strict=False)]
    divided = SentenceIndex.of(spans)
    numbers = find_numbers(index, find_clues(index.tokens))
    quantities = find_quantities(index, divided, contents_of(index.tokens, divided), numbers, ())
    return Article(document=Document.from_text(index.text), quantities=quantities)


def titled(length: int) -> Article:
    """Return an article in which ever another surname has the titles Ms. and Mr."""
    told, mentions, entities = [], [], []
    at = 0
    for i in range(length // 25):
        surname = "Lam" + "".join(chr(97 + int(digit)) for digit in str(i))
        told.append(f"Ms. {surname} met Mr. {surname}.")
        first, again = (
            Mention(
                span=Span(start, start + len(surname)),
                extent=Span(start - 4, start + len(surname)),
                kind=MentionKind.NAME,
                text=surname,
                name=Name(text=surname, tokens=(surname,), honorific=title),
            )
            for title, start in (("Ms.", at + 4), ("Mr.", at + 13 + len(surname)))
        )
        mentions += [first, again]
        entities.append(Entity(id=f"e{i}", kind=EntityKind.PERSON, name=surname, mentions=(first, again)))
        at += len(told[-1]) + 1
    return Article(document=Document.from_text(" ".join(told)), mentions=tuple(mentions), entities=tuple(entities))


def met(length: int) -> object:
    """Return who of ever new people is never named in full."""
    article = titled(length)
    return find_lone_surnames(indexed(article.text), article.entities, (), DEFAULT_HOUSE)


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
