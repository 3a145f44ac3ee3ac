"""A name for each finding that survives edits elsewhere in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from quotecheck.model.article import Article
from quotecheck.model.finding import Finding
from quotecheck.model.span import Span
from quotecheck.system.expressions import expression

_WORD = expression(r"\w++")
_NEAR = 40


def fingerprints(article: Article, findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return one fingerprint for each of `findings`, which must be in reading order.

    It hashes the rule's code, the words of every place the finding shows, in lower case and without what stands
    between them, and how often the same came before; neither path nor line enters it. Made for baselines and
    code-scanning services.
    """
    found = tuple(findings)
    if not found:
        return ()
    from hashlib import blake2b  # noqa: PLC0415 (4 ms that a report without findings is spared)

    seen: Counter[str] = Counter()
    marks = []
    for finding in found:
        places = (*finding.spans, *(related.span for related in finding.related))
        key = "\n".join((finding.rule.code, *(_words(article.text, place) for place in places)))
        marks.append(blake2b(f"{key}\n{seen[key]}".encode(errors="surrogatepass"), digest_size=8).hexdigest())
        seen[key] += 1
    return tuple(marks)


def _words(text: str, span: Span) -> str:
    """Return the words of `span`; those around it where it covers nothing but a mark."""
    words = _WORD.findall(span.of(text)) or _WORD.findall(text[max(0, span.start - _NEAR) : span.end + _NEAR])
    return " ".join(words).casefold()
