"""How an article tells people of one surname apart: used by the check of ambiguous surnames."""

from __future__ import annotations

from math import inf

from quotecheck.checks._near import last_named
from quotecheck.lexicon import common_words, words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.model import Article, Entity, Mention, Span

_POSSESSIVES = ("’", "'")
_REACH = 120  # characters before a surname within which a pronoun tells whom it means
_BESIDE = 10  # characters beside a surname in which a word of its own stands
_NO_RELATION = 14  # characters of “no relation” behind a dash


def first_in_full(person: Entity) -> float:
    """Return where somebody is first named in full, infinity where that is nowhere."""
    return next((mention.span.start for mention in person.mentions if is_full(mention)), inf)


def is_told_in_full(text: str, span: Span, fits: list[Entity], taken: str, speaking: set[str]) -> bool:
    """Return whether one whom a surname may mean goes on under the full name, once another one was brought in.

    Ada Brandt objected. Leo Brandt, her cousin, agreed. Brandt left. Ada Brandt will sail on Friday. All must speak;
    what is Brandt's says who is meant, or is of both.
    """
    if text.startswith(_POSSESSIVES, span.end) or not all(person.id in speaking for person in fits):
        return False
    both = max(map(first_in_full, fits))
    return any(_is_in_full(person, both) for person in fits if taken in ("", person.id))


def is_no_relation(text: str, person: Entity) -> bool:
    """Return whether the article tells somebody from another bearer where it names them: Leo Brandt (no relation)."""
    end = person.mentions[0].span.end
    return text[end : end + _NO_RELATION].lstrip(" ,(—–-").startswith("no relation")


def is_by_marriage(article: Article, person: Entity) -> bool:
    """Return whether somebody bears a surname as Mrs Brandt alone, and goes by the given name: his wife, Ada."""
    full = any(mention.span.of(article.text) == person.name for mention in person.mentions)
    return not full and any(mention.name and mention.name.honorific for mention in person.mentions)


def is_of_a_generation(text: str, span: Span) -> bool:
    """Return whether a word beside a surname tells which of two it is: Brandt | senior; the elder | Brandt."""
    before = text[max(0, span.start - _BESIDE) : span.start].split()[-1:]
    behind = text[span.end : span.end + _BESIDE].split()[:1]
    return any(word.strip(".,") in words("marks_of_generations") for word in (*before, *behind))


def _is_in_full(person: Entity, both: float) -> bool:
    """Return whether somebody is named in full more often than not behind an offset; the first time does not count."""
    named = [mention for mention in person.mentions[1:] if mention.span.start > both and not mention.quoted]
    full = sum(is_full(mention) for mention in named)
    return full > 0 and full >= sum(mention.name is not None for mention in named) - full


def is_full(mention: Mention) -> bool:
    """Return whether a mention is a name of several words."""
    return mention.name is not None and len(mention.name.tokens) > 1


def is_spoken_of(article: Article, span: Span, fits: list[Entity], *, in_full: bool) -> bool:
    """Return whether a pronoun or a description right before, behind their names, means one of them: the baker.

    Where they are told apart `in_full`, one in the sentence of the last name does not: Ada Brandt said she saw him.
    """
    named = max(last_named(person, span.start, 0) for person in fits)
    if in_full:
        named = max(named, article.text.find(". ", named, span.start))
    least = max(article.text.rfind("\n", 0, span.start), span.start - _REACH, named)
    return any(
        least < mention.span.start < span.start and mention.name is None
        for person in fits
        for mention in person.mentions
    )


def may_be_given(first: str) -> bool:
    """Return whether a word before a surname may be a given name: not Mayor Brandt, Interestingly Brandt."""
    small = first.lower()
    return small not in words("title_words") and (small not in common_words() or bool(sex_of(fold(first))))


def is_inside_sentence(text: str, person: Entity) -> bool:
    """Return whether a full name stands behind small letters, where common words have none: for | Grant Brandt."""
    return person.name.partition(" ")[0].lower() not in words("title_words") and any(
        mention.text == person.name and text[max(0, mention.span.start - 2) : mention.span.start].rstrip(" ").islower()
        for mention in person.mentions
    )
