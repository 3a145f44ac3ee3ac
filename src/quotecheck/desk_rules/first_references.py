"""Rules on the first mention of a name or an acronym: it needs its title, its full name, its expansion."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.desk_rules.messages import filled, quoted
from quotecheck.desk_rules.scopes import TOLD, in_quotation, kind_at
from quotecheck.desk_rules.wordings import find_wordings
from quotecheck.model import Article, DeskRule, Edit, Finding, Fix, Related, Rule, Span

_LINK = r"\W{0,3}(?:the )?"
"""What may stand between an acronym and the expansion behind it: RBCT (the Royal Bank Canal Trust)."""


def find_first_references(desk: DeskRule, rule: Rule, article: Article) -> Iterator[Finding]:
    """Yield a finding for each name whose first mention in the story, quotations apart, is none of its full forms."""
    kind, is_quoted = kind_at(article), in_quotation(article)
    for short, wordings in desk.first_reference:
        told = [span for span, _ in find_wordings(article, [short]) if kind(span.start) in TOLD]
        first = next((span for span in told if not is_quoted(span)), None)
        if first is None:
            continue
        full = sorted(span for span, _ in find_wordings(article, wordings) if kind(span.start) in TOLD)
        if full and (full[0].start <= first.start or _follows(article.text, first, full[0])):
            continue
        message = filled(desk.message, first.of(article.text), " or ".join(wordings))
        if "{instead}" not in desk.message:
            message += f": introduce it as {quoted(wordings)}"
        later = tuple(Related(span, "introduced only here") for span in full[:1])
        yield rule.at(first, message, *later, fix=_fix(first, short, wordings))


def _follows(text: str, short: Span, full: Span) -> bool:
    """Return whether the full form explains the short one directly behind it."""
    return full.start >= short.end and re.fullmatch(_LINK, text[short.end : full.start]) is not None


def _fix(at: Span, short: str, wordings: tuple[str, ...]) -> Fix | None:
    """Return the fix where there is one full form; another title may stand there already, so that it needs review."""
    if len(wordings) != 1:
        return None
    instead = wordings[0] if short in wordings[0] else f"{wordings[0]} ({short})"
    return Fix(f"write “{instead}”", (Edit(at, instead),), safe=False)
