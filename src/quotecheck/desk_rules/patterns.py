"""Rules that look for a pattern: the only ones that load the `regex` package."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from time import process_time
from typing import TYPE_CHECKING

from quotecheck.desk_rules.limits import BadPattern, refuse_unlimited
from quotecheck.desk_rules.messages import filled
from quotecheck.desk_rules.scopes import in_scopes
from quotecheck.model import Article, CutShort, DeskRule, Finding, Rule, Span

if TYPE_CHECKING:
    import regex

    from quotecheck.model.desk_rule import Wordings


@cache
def compiled(pattern: str, lists: Wordings) -> regex.Pattern[str]:
    """Return the pattern, compiled once in a process.

    Raises:
        BadPattern: it is not one, names a list that is not there or no list that is, matches the empty text, or would
            take memory without end.
    """
    import regex  # noqa: PLC0415 (20 ms that only a desk with a pattern of its own pays for)

    refuse_unlimited(pattern)
    try:
        found = regex.compile(pattern, regex.VERSION1, **{name: list(words) for name, words in lists})
    except regex.error as error:
        raise BadPattern(error.msg, getattr(error, "pos", None)) from None
    except RecursionError:
        raise BadPattern("its groups are nested too deep") from None
    except (ValueError, OverflowError) as error:  # a list that it does not name
        raise BadPattern(str(error)) from None
    if _is_everywhere(found):
        raise BadPattern("it matches the empty string everywhere: write + for *", 0)
    return found


def _is_everywhere(pattern: regex.Pattern[str]) -> bool:
    """Return whether the pattern has an empty match between any two characters."""
    try:
        return sum(not match.group() for match in pattern.finditer("ab c", timeout=1)) == len("ab c") + 1
    except TimeoutError:
        return False


def find_pattern(desk: DeskRule, rule: Rule, article: Article) -> Iterator[Finding]:
    """Yield a finding for each match in the paragraphs of an article.

    Raises:
        CutShort: the pattern has used up its time.
    """
    pattern, text, within = compiled(desk.pattern, desk.lists), article.text, in_scopes(article, desk.banned_in)
    left = desk.timeout
    for paragraph in article.paragraphs:
        start, began = paragraph.span.start, process_time()
        try:
            if left <= 0:
                raise TimeoutError  # noqa: TRY301 (as the package does within a paragraph)
            spans = [
                Span(start + match.start(), start + match.end())
                for match in pattern.finditer(paragraph.span.of(text), timeout=left)
            ]
        except TimeoutError:
            raise CutShort(desk.timeout, Span(start, start)) from None
        left -= process_time() - began
        for span in spans:
            if within(span):
                yield rule.at(span, filled(desk.message, span.of(text)))
