"""Something from the making of the article is left in the text.

Placeholders (TK, XXX, [NAME], lorem ipsum), notes between reporter and desk, a word typed twice. What only the
conversion of a file leaves behind (tags, `&nbsp;`, â€™ for an apostrophe) is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.checks._doubled import doubled_words
from quotecheck.model import Article, Edit, Example, Finding, Fix, Rule, Severity, Span
from quotecheck.model.option import WORDS, rule_option

ALLOW = rule_option("allow", WORDS, (), "words that are no placeholders, or may stand twice", example='["TK"]')

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
        “We we will not go,” she said. Will will run; Mark may, in May. It came in in 1979.
        """,
        Example("The club rides the TK to the quay and and back.", 'rule.leftover.allow = ["TK", "and"]'),
    ),
    options=(ALLOW,),
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


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report placeholders, traces of conversion and doubled words."""
    text = article.text
    allowed = {word.lower() for word in rule.value(ALLOW, article.house)}
    for match in _PLACEHOLDER.finditer(text):
        if match[0] == "XXX" and _NUMERAL.search(text, max(0, match.start() - 20), match.start()):
            continue
        if match[0].lower() in allowed:
            continue
        if match["word"] is None or match["word"].lower() in lexicon.words("placeholders"):
            yield rule.at(Span(*match.span()), f"{match[0]}: a placeholder or a note to the desk")
    for match in _CONVERSION.finditer(text):
        yield rule.at(Span(*match.span()), f"{match[0]} is left from a conversion", severity=Severity.WARNING)
    for place, inside in doubled_words(article):
        word = place.of(text)
        if word.split()[0].lower() in allowed:
            continue
        second = Edit(Span(place.start + len(word.split()[0]), place.end), "")
        yield rule.at(
            place,
            f"{word}: a word twice",
            severity=Severity.WARNING if inside else None,
            fix=None if inside else Fix(f"delete the second {word.split()[0].lower()}", (second,)),
        )
