"""The filter of attributions for a listing."""

from __future__ import annotations

from quotecheck.lexicon.folding import fold
from quotecheck.model import Article, Attribution, FileReport, Kind, Report, Speaker, Type
from quotecheck.renderers._renderer import Look
from quotecheck.renderers._speakers import heading
from quotecheck.system.values import frozen, replace


@frozen(kw_only=True)
class Wanted:
    """The conditions for an attribution to be listed; an empty one is no condition.

    `speakers`: all words of one of these must stand in the speaker's name, in another form of it that the article
    has, or, where nobody is named, in what the article calls whoever speaks. Case and accents do not count.
    """

    speakers: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    types: tuple[Type, ...] = ()

    def narrow(self, report: Report) -> Report:
        """Return the report with only these attributions, and without findings."""
        files = tuple(FileReport(self._narrowed(file.article), ()) for file in report.files)
        return replace(report, files=files, rules=())

    def _narrowed(self, article: Article) -> Article:
        pairs = zip(article.attributions, article.speakers, strict=True)
        kept = [pair for pair in pairs if self._fits(*pair)]
        return article._replace(attributions=tuple(a for a, _ in kept), speakers=tuple(s for _, s in kept))

    def _fits(self, attribution: Attribution, speaker: Speaker) -> bool:
        if self.kinds and attribution.kind not in self.kinds:
            return False
        if self.types and attribution.type not in self.types:
            return False
        if not self.speakers:
            return True
        called = [heading(speaker).name, *(speaker.entity.aliases if speaker.entity else ())]
        return any(_words(asked) <= _words(name) for asked in self.speakers for name in called)


EVERYTHING = Wanted()


def nothing(look: Look) -> str:
    """Return the words for an empty listing."""
    return "no matching statements" if look.filtered else "no statements"


def _words(name: str) -> frozenset[str]:
    """Return the words of a name without case and accents, and without the marks around them."""
    return frozenset(word.strip(".,;:?!()\"'“”‘’") for word in fold(name).split())
