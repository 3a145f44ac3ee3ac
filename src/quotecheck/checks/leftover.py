"""Something from the making of the article is left in the text.

Placeholders (TK, XXX, [NAME], lorem ipsum), notes between reporter and desk, a word typed twice. What only the
conversion of a file leaves behind (tags, `&nbsp;`, â€™ for an apostrophe) is a warning.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.model import Article, Edit, Finding, Fix, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC702",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        The fire killed {QC702 TK} people, according to {QC702 [NAME]}, who leads the brigade.
        """,
        """
        The plan costs {QC702 $XXX} million. {QC702 (EDS: check the figure)} {QC702 Lorem ipsum} dolor.
        """,
        """
        The board met in {QC702 the the} town hall. {QC702 The the} mayor was absent.
        """,
        """
        “It is {QC702 of of} no use to us,” Ann Lee said, and the school{QC702 â€™}s head agreed.{QC702 <br/>}
        """,
    ),
    good=(
        """
        He said that that was all he had had, and that it was very very long. They flew to Walla Walla in May.
        """,
        """
        Editor's note: this story has been updated. Super Bowl XXX was shown at TK Maxx. "No no," he [the mayor] said.
        “We we will not go,” she said. Will will run; Mark may, in May.
        """,
    ),
)

_PLACEHOLDER = re.compile(
    r"""
    [TX$(\[{<LlNnE](?:                                       # the first character, given first, makes the search fast
      (?<=(?<![.\w-])T)K(?:(?:TK)++\b|(?![\w-]|\s[A-Z][a-z]))  # TK, TKTK; not TK Maxx
    | (?<=(?<![\w$.-])X)X(?:XX++\b|X(?![\w-])|X?(?=\s(?:percent|per\scent|people|million|billion|years)\b))
    | (?<=\$)X{2,}+\b
    | (?<=[(\[])(?:(?:EDS?|Eds?|DESK|Desk|SUBS|Subs)[.]?\s?[:;-][^()\[\]\n]{0,120}|c\.?q\.?)[)\]]
    | (?<=[\[{<])(?P<word>[A-Z]{2,})\b(?:[\s:][^\[\]{}<>\n]{0,60})?[\]}>]
    | (?<=\b[Ll])orem\s[Ii]psum\b
    | (?<=\b[Nn])ote\sto\s(?:the\s)?(?:copy\s?desk|desk|copy\s?editor|subs)\b
    | (?<=^E)DS?:
    )""",
    re.VERBOSE | re.MULTILINE,
)
_NUMERAL = re.compile(r"(?:\b[A-Z]\w*|\brated)\s\Z")  # Super Bowl XXX
_CONVERSION = re.compile(
    r"â€[™œ˜¦“”\x9d\x9c\x99]?|Ã[©¨¡³±¼¶¤]|\ufffd|</?(?:p|br|div|span|strong|em|b|i|h[1-6]|li|ul|img)\b[^<>\n]{0,200}>"
    r"|&(?:amp|nbsp|quot|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\d{2,5});"
)
_DOUBLED = re.compile(r"(?<![\w'’.-])([A-Za-z]++)\s\s?(?i:\1)(?![\w'’-])")
_NEVER_SAID_TWICE = frozenset({"a", "an", "and", "at", "by", "for", "from", "of", "the", "to", "with"})


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report placeholders, traces of conversion and doubled words."""
    text = article.text
    for match in _PLACEHOLDER.finditer(text):
        if match[0] == "XXX" and _NUMERAL.search(text, max(0, match.start() - 20), match.start()):
            continue
        if match["word"] is None or match["word"].lower() in lexicon.words("placeholders"):
            yield rule.at(Span(*match.span()), f"{match[0]}: a placeholder or a note to the desk")
    for match in _CONVERSION.finditer(text):
        yield rule.at(Span(*match.span()), f"{match[0]} is left from a conversion", severity=Severity.WARNING)
    yield from _doubled(article)


def _doubled(article: Article) -> Iterator[Finding]:
    """Yield the words that stand twice; a quoted speaker may stammer, but nobody says "of of"."""
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    quoted = [quotation.span for quotation in article.quotations if quotation.depth == 0]
    opened = [span.start for span in quoted]
    for match in _DOUBLED.finditer(article.text):
        word, again = match[1], article.text[match.end() - len(match[1]) : match.end()]
        apart = bisect_right(starts, match.start()) != bisect_right(starts, match.end() - 1)
        if apart or word.lower() in lexicon.words("doubles_allowed") or again[0].isupper() or word[1:] != again[1:]:
            continue
        place = bisect_right(opened, match.start()) - 1
        inside = place >= 0 and match.end() <= quoted[place].end
        if inside and word.lower() not in _NEVER_SAID_TWICE:
            continue
        fix = Fix(f"delete the second {word.lower()}", (Edit(Span(match.end(1), match.end()), ""),))
        severity = Severity.WARNING if inside else rule.severity
        yield rule.at(Span(*match.span()), f"{match[0]}: a word twice", severity=severity, fix=None if inside else fix)
