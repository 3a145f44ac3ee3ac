"""The parts of a trace for debugging: tokens with symbols, candidates with traits and points."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.attribution.grammar import SYMBOLS
from quotecheck.model import Article
from quotecheck.run.trace.values import TracedCue, TracedSentence, Trait, WeighedAttribution, Weighing
from quotecheck.run.trace.wording import antecedent_trait_in_words, trait_in_words
from quotecheck.system.columns import quoted, shortened, wrapped

_WORDS = 40  # characters of a token or a content


def sentence_lines(article: Article, sentence: TracedSentence, width: int) -> Iterator[str]:
    """Yield the tokens of a sentence, each with its symbol, and what the symbols are."""
    pairs = (f"{shortened(token.span.of(article.text), _WORDS) or '¶'}/{token.symbol}" for token in sentence.tokens)
    yield from wrapped(" ".join(pairs), width, "  ", "")
    used = dict.fromkeys(token.symbol for token in sentence.tokens if token.symbol.isalnum())
    yield from wrapped("; ".join(f"{symbol} {SYMBOLS[symbol]}" for symbol in used), width, "  ", "")


def cue_lines(article: Article, cue: TracedCue, outcome: str, width: int) -> Iterator[str]:
    """Yield what became of a cue, and every attribution that was weighed around it."""
    qualifiers = f", {', '.join(cue.qualifiers)}" if cue.qualifiers else ""
    title = f"cue “{cue.span.of(article.text)}” ({cue.lemma}, {cue.form}{qualifiers}): {outcome}"
    yield from wrapped(title, width, "  ")
    for i, weighed in enumerate(cue.weighed):
        yield from _candidate(article, weighed, width, chosen=not i)
    if cue.unfitting:
        yield from wrapped(f"patterns that do not fit or were not needed: {', '.join(cue.unfitting)}", width, "    ")


def _candidate(article: Article, weighed: WeighedAttribution, width: int, *, chosen: bool) -> Iterator[str]:
    mark = "best" if chosen else "less likely"
    content = " … ".join(quoted(span.of(article.text), _WORDS) for span in weighed.content)
    source = f"{quoted(weighed.source.of(article.text), _WORDS)} ({weighed.how})" if weighed.source else "none"
    yield from wrapped(
        f"{weighed.chance:.3f} {weighed.pattern}, {mark}: source {source}, content {content}", width, "    "
    )
    yield from wrapped(f"frame {weighed.frame}: {weighed.base:.2f}; {_points(weighed.traits)}", width, "      ")


def _points(traits: tuple[Trait, ...]) -> str:
    """Return every trait with its points."""
    if not traits:
        return "too rare a frame for traits to count"
    return "; ".join(f"{trait.points:+.2f} {trait.name} ({trait_in_words(trait)})" for trait in traits)


def weighing_lines(weighing: Weighing, width: int) -> Iterator[str]:
    """Yield everybody who was compared for a pronoun or description."""
    for each in weighing.weighed:
        traits = "; ".join(f"{trait.points:+.2f} {antecedent_trait_in_words(trait)}" for trait in each.traits)
        yield from wrapped(f"{each.points:+.2f} {each.name}{f': {traits}' if traits else ''}", width, "      ")
