"""An acronym is used and never spelt out.

Few readers know what NOCS is. What everybody knows (NATO, FBI) stands in a list that configuration extends
(`known-acronyms`); a short form that the text explains in passing, or whose words stand somewhere in it, is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.lexicon import words
from quotecheck.lexicon.organisations import called
from quotecheck.model import Article, Finding, ParagraphKind, Related, Rule, Severity, ShortForm

rule = Rule(
    __name__,
    __doc__,
    code="QC314",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The minister met officials of the {QC314 NOCS} on Monday. The NOCS gave no details.
        """,
        'Boats of the {QC314 GBHV} left at dawn. "We wait," a fisherman said, until the GBHV boats were gone.',
    ),
    good=(
        """
        The National Office for Counter Smuggling gave no details on Monday. The NOCS never does. NOCS staff left.

        The Harbour People's League met. The H.P.L. is small. The H.P.L. has no hall.
        """,
        """
        NATO met. NATO will meet again. STOP, the sign said. STOP! World War III and Louis XIV. III, XIV.
        """,
        """
        "The NOCS is closed," he said. "NOCS never opens." The KDLB radio station and WXYZ agreed; KDLB sent WXYZ home.
        """,
        """
        The news agency NOCS reported it. NOCS gave no source. BY ANN LEE OF THE NOCS NEWSROOM
        """,
    ),
)

_ACRONYM = re.compile(r"[A-Z]{3,6}")
_ROMAN = re.compile(r"[IVXLCDM]+")
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}")
_NAMED_BEFORE = re.compile(r"[A-Z]{2,}[^\w\n]{1,3}$|\[[^\]\n]*$|,\sor\s$")
_NAMED_BEHIND = re.compile(r"[^\w\n]{1,3}[A-Z]{2,}\b|:\s|[\"”]?,\s(?:an?|the|or)\s|(?:\s[A-Z][a-z]+){2}")
_WORD_BESIDE = re.compile(r"(\w+),?\s[\"“]?$")
_WORD_BEHIND = re.compile(r"\s(\w+)")
_MOST = 100  # each is looked for in the whole text
_SKIPPED = (ParagraphKind.HEADLINE, ParagraphKind.BYLINE, ParagraphKind.CREDIT, ParagraphKind.CROSSHEAD)


@rule
def check(article: Article) -> Iterator[Finding]:
    known = words("known_acronyms") | set(article.house.known_acronyms) | {each.letters for each in article.acronyms}
    uses: dict[str, list[ShortForm]] = {}
    for form in article.short_forms:
        if form.letters not in known and _ACRONYM.fullmatch(form.letters) and not form.quoted:
            uses.setdefault(form.letters, []).append(form)
    skipped = [each.span for each in article.paragraphs if each.kind in _SKIPPED][:_MOST]
    repeated = [each for each in uses.items() if len(each[1]) > 1][:_MOST]
    for letters, forms in repeated:
        printed = [form for form in forms if not any(form.span in span for span in skipped)]
        if len(printed) < 2 or _is_word(letters, article.text) or any(_is_told(article.text, form) for form in forms):
            continue
        owners = called(letters)
        yield rule.at(
            printed[0].span,
            f"{letters} is used {len(printed)} times and never spelt out"
            + (f" (the register has {' and '.join(owner.name for owner in owners)})" if owners else ""),
            *(Related(form.span, "used again here") for form in printed[1:2]),
        )


def _is_word(letters: str, text: str) -> bool:
    """Whether `letters` are a word in capitals, a number, a call sign, or the initials of words of the text."""
    lower = letters.lower()
    if lower in words("common_words") or re.search(rf"\b{lower}\b", text):
        return True
    if _ROMAN.fullmatch(letters) or _CALL_SIGN.fullmatch(letters):
        return True
    # Words in either case, links between them at will: the register of trawlers and tugs (ROTT).
    spelt = r"[\s-](?:(?:of|for|the|and|on|in|to|de|la|&)\s){0,2}".join(rf"[{a}{a.lower()}][\w’']*" for a in letters)
    return re.search(rf"\b{spelt}", text) is not None


def _is_told(text: str, form: ShortForm) -> bool:
    """Whether the words beside `form` say what it is, make it part of a name, or are printed in capitals too."""
    left = text[max(0, form.span.start - 24) : form.span.start]
    before, behind = _WORD_BESIDE.search(left), _WORD_BEHIND.match(text, form.span.end)
    telling = words("telling_nouns")
    if (before and before[1] in telling) or (behind and behind[1] in telling):
        return True
    return bool(_NAMED_BEFORE.search(left) or _NAMED_BEHIND.match(text, form.span.end))
