"""Whom a source means: a pronoun, a label, a rank, one of a group, two people, or whoever a noun phrase names."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.named_ahead import he_or_she
from quotecheck.entities.referents.pronouns import again, are_both, it, the_joined
from quotecheck.entities.referents.referents import NOBODY, Found
from quotecheck.entities.sources.former_and_latter import are_of_two, former_or_latter
from quotecheck.entities.sources.group_members import member_role, own_role
from quotecheck.entities.sources.interviews import examined, initialled, labelled
from quotecheck.entities.sources.named_sources import of_mention
from quotecheck.entities.sources.pairs import two_called, two_counted
from quotecheck.entities.sources.phrase_sources import read_noun_phrase
from quotecheck.entities.sources.pronoun_it import meant_by_it, paper_that_reads
from quotecheck.entities.sources.relative_pronouns import read_relative
from quotecheck.entities.sources.source_appositions import apposed_to_pronoun
from quotecheck.entities.sources.styles_of_rank import is_style, of_style
from quotecheck.entities.sources.tellers import giver, sender, teller
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Attribution, Resolution, Span
from quotecheck.phrases.noun_phrases.source_heads import core_stop, source_tokens
from quotecheck.system.tuples import NamedTuple

_HEARING = ("hearing-heard-content", "content-hearing-heard")  # an inquest hears what witnesses say
_ASKING = frozenset({"q", "a", "question", "answer"})
_ANSWERING = frozenset({"the witness"})  # THE WITNESS: I called him.
_PAIRS = ("the couple", "the pair")


class _Wording(NamedTuple):
    """A source as it is worded: `whole` of it, its `core` as written, and that in small letters.

    `completion` is what stands behind the core, up to a comma: one | of the tenants |, a baker.
    """

    whole: Span
    core: Span
    written: str
    words: str
    completion: str

    @property
    def is_alone(self) -> bool:
        """Whether nothing stands behind the core."""
        return self.core.end == self.whole.end


def read_source(context: Context, so_far: Discourse, attribution: Attribution) -> Found:
    """Return who the source of an attribution, a noun phrase, is."""
    assert attribution.source
    place = source_tokens(context.index.tokens, attribution.source)
    if not place or attribution.pattern in _HEARING:
        return NOBODY
    if attribution.content and (by := sender(context, attribution.source, attribution.content[0].start)):
        return read_source(context, so_far, attribution._replace(source=by))
    if account := _accounted(context, so_far, attribution, context.index.tokens.span(place)):
        return account
    source = _worded(context, place)
    return (
        _pronoun(context, so_far, attribution, source)
        or _label(context, so_far, attribution, source)
        or _rank_or_order(context, so_far, source)
        or _member(context, so_far, source)
        or _two(context, so_far, source)
        or read_noun_phrase(context, so_far, attribution, source.whole, source.core.end)
    )


def _accounted(context: Context, so_far: Discourse, attribution: Attribution, whole: Span) -> Found | None:
    """Return who gives the account that a source is; None where it is no account, or the text names nobody."""
    told = teller(context, whole) or giver(context, whole)
    if not told:
        return None
    account, by = told
    found = read_source(context, so_far, attribution._replace(source=by))
    if found == NOBODY:
        return None
    so_far.issued.append((by.start, account.head, found._replace(paper=True)))
    return found


def _worded(context: Context, place: range) -> _Wording:
    tokens, text = context.index.tokens, context.index.text
    whole = tokens.span(place)
    stop = core_stop(tokens, place)
    core = Span(whole.start, tokens.ends[stop - 1] if stop > place.start else whole.start)
    written = core.of(text)
    completion = text[core.end : whole.end].partition(",")[0].strip()
    return _Wording(whole, core, written, " ".join(written.lower().split()), completion)


def _pronoun(context: Context, so_far: Discourse, attribution: Attribution, source: _Wording) -> Found | None:
    """Return whom a pronoun means."""
    words, start = source.words, source.whole.start
    if words in pronoun_sexes():
        return he_or_she(context, so_far, attribution, pronoun_sexes()[words], start)
    if source.written.isupper():
        return None  # | WHO | says it is late
    if words in of_classes("relative", "that"):
        return read_relative(context, so_far, words, start)
    if words in lexicon.words("pronouns_of_things"):
        if words != "it":
            return it(so_far, words, start)
        reads = attribution.cue is not None and attribution.cue.lemma == "read"
        return (reads and paper_that_reads(context, so_far, start)) or meant_by_it(context, so_far, start)
    return None


def _label(context: Context, so_far: Discourse, attribution: Attribution, source: _Wording) -> Found | None:
    """Return whom a label means that stands before the turns of a conversation: Q., THE WITNESS, A.M."""
    words, written = source.words, source.written
    if words.rstrip(".") in _ASKING or (words in _ANSWERING and written.isupper()):
        return examined(context, so_far, "a" if words in _ANSWERING else words, source.whole.start)
    if not written or attribution.pattern != "transcript":
        return None
    person = initialled(context, written) or labelled(context, written)
    return again(so_far, person, Resolution.NAMED, "named") if person else None


def _rank_or_order(context: Context, so_far: Discourse, source: _Wording) -> Found | None:
    """Return whom the style of a rank means, or a place in an order: Her Ladyship; the former, the latter."""
    if is_style(source.words):
        return of_style(context, so_far, source.words, source.whole.start)
    if are_of_two(source.words):
        one = former_or_latter(context, source.words, source.whole.start)
        return again(so_far, one, Resolution.DESCRIPTION, "ordered") if one else NOBODY
    return None


def _member(context: Context, so_far: Discourse, source: _Wording) -> Found | None:
    """Return one of a group that was mentioned before, and nobody where the source says that it was none of them."""
    whole, core = source.whole, source.core
    if member := member_role(so_far, source.words, source.completion.lower(), whole.start):
        if apposed := apposed_to_pronoun(context, core.end, whole.end):
            return of_mention(context, so_far, apposed, whole.start)  # one of them, the plumber Ana Moe,
        return anonymous(own_role(context, core.end, whole.end) or member)
    return NOBODY if source.words in lexicon.words("nobody") and source.is_alone else None


def _two(context: Context, so_far: Discourse, source: _Wording) -> Found | None:
    """Return the two whom a source means together."""
    words, start = source.words, source.whole.start
    counting = words in _PAIRS and source.completion.startswith("of ")  # the pair of enterprises
    # not "Two of the tenants said"
    if are_both(words) and not counting and not source.completion.startswith("of the "):
        return two_counted(context, so_far, words, start)
    if source.is_alone and (two := two_called(context, so_far, words, start)):
        return two
    return the_joined(context, so_far) if words in _PAIRS and not counting else None
