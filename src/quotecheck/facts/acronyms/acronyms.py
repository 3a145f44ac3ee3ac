"""Find where the text says what a short form stands for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from quotecheck.facts.acronyms.acronyms_as_words import find_acronyms_as_words, is_of_beginnings
from quotecheck.facts.acronyms.clauses import Written, are_members, words_before, written_words
from quotecheck.facts.acronyms.excused_letters import excused
from quotecheck.facts.acronyms.initials import best_tail
from quotecheck.facts.acronyms.whole_names import in_full
from quotecheck.lexicon import words as listed
from quotecheck.model import Acronym, Fit, ParagraphKind, ShortForm, Span, TextIndex, Tokens
from quotecheck.text.punctuation import CLOSING_QUOTES, DASHES

_OPENING = frozenset("\"“'‘")
_LONGEST_NOTE = 80  # characters: (HRB, founded in 1911)
_LONGEST_NAME = 100
_MOST_OPENERS = 4  # words: (hereafter abbreviated as the HRB)
_ENDS_A_NAME = frozenset('(),.;:"“”\n')
_ENDS_A_SENTENCE = frozenset(".;\n")
_KNOWN = frozenset(("known", "called", "abbreviated"))
_CLOSES_LETTERS = frozenset(",.;")
_FEWEST_LETTERS = 3
_AS_KNOWN = 3  # words: as the HRB | is formally known
_LETTERS_ARE = frozenset(("initials", "acronym", "abbreviation", "letters"))
_FARTHEST_VERB = 5  # words: known by its old Portuguese initials | HRB


def find_acronyms(index: TextIndex, short_forms: tuple[ShortForm, ...]) -> tuple[Acronym, ...]:
    """Return every definition of an acronym, in reading order.

    Both orders are found, `Harbour Review Board (HRB)` and `HRB (Harbour Review Board)`, letters between commas, and
    those in words: `known as HRB`, `, or HRB,`, `HRB stands for`. Datelines, party tags and share symbols are none.
    """
    found = []
    for form in (*short_forms, *find_acronyms_as_words(index)):
        if not _is_alone(index.tokens, form):
            continue
        if acronym := _after_name(index, form) or _before_name(index, form):
            line = index.paragraphs[index.paragraph(form.span.start)]
            if line.kind is not ParagraphKind.DATELINE:  # GENEVA (AP) —
                found.append(acronym)
    names = {each.words for each in found}
    return tuple(sorted((in_full(index.text, each, names) for each in found), key=lambda each: each.span))


def _token(tokens: Tokens, form: ShortForm) -> int:
    return bisect_right(tokens.starts, form.span.start) - 1


def _is_alone(tokens: Tokens, form: ShortForm) -> bool:
    """Return whether nothing but a plural ending stands in the token of a short form: not HRB-led."""
    i = _token(tokens, form)
    return tokens.starts[i] == form.span.start and tokens.ends[i] - form.span.end <= 1


def _after_name(index: TextIndex, form: ShortForm) -> Acronym | None:
    """Return the definition that has `form` behind the name."""
    tokens, i = index.tokens, _token(index.tokens, form)
    first = i - 1 if tokens.words[i - 1] in _OPENING and tokens.ends[i - 1] == tokens.starts[i] else i
    behind = _behind(tokens, i)
    if (name := _bracket(tokens, first)) and (close := _closing_bracket(tokens, behind)):
        by_initials = form.letters in listed("bracket_tags") or tokens.words[i].istitle()
        accepted = (Fit.INITIALS,) if by_initials else tuple(Fit)
        end = tokens.ends[close]
    elif (name := _in_letters(tokens, first)) and _ends_clause(tokens, behind):
        accepted, end = tuple(Fit), tokens.ends[behind - 1]
    elif (name := _known_as(tokens, first, behind)) and _ends_clause(tokens, behind):
        # Islamic State, also known as ISIS: other names of a body are not spelt out by its name.
        accepted, end = tuple(Fit), tokens.ends[behind - 1]
    elif name := _apposed(tokens, first, behind):
        accepted, end = (Fit.INITIALS,), tokens.ends[behind - 1]
    else:
        return None
    words = words_before(index, name)
    if words[1:] and words[-1].text in listed("kinds_of_body") and words[-2].text[0].isupper():
        # Safe Passage for Sailors program (SPS)
        words.pop()
    tail = best_tail(form.letters, told := [word.text for word in words])
    if tail is None or not (tail[1] in accepted or is_of_beginnings(form.letters, told[tail[0] :])):
        return None
    expansion = _span(words[tail[0] :])
    if tokens.ends[i] > form.span.end and are_members(tokens, expansion.start, form.letters):
        return None
    fit = excused(index, form.letters, told[tail[0] :], behind) if tail[1] is Fit.NONE else tail[1]
    return _acronym(index.text, Span(expansion.start, end), expansion, form, fit)


def _behind(tokens: Tokens, i: int) -> int:
    """Return the token behind a short form, its possessive ending and its closing mark."""
    for endings in (("'s",), CLOSING_QUOTES):
        if tokens.words[i + 1] in endings and tokens.starts[i + 1] == tokens.ends[i]:
            i += 1
    return i + 1


def _bracket(tokens: Tokens, i: int) -> int:
    """Return the opening bracket before token `i`, 0 if none is there: ( | HRB; (hereafter the | HRB."""
    for j in range(i - 1, max(0, i - 2 - _MOST_OPENERS), -1):
        if tokens.words[j] == "(":
            return j
        if tokens.words[j] not in listed("openers_of_short_forms"):
            return 0
    return 0


def _closing_bracket(tokens: Tokens, i: int) -> int:
    """Return the bracket that closes at token `i` or behind a note that begins there, 0 if none does."""
    if tokens.words[i] == ")":
        return i
    start = tokens.starts[i]
    if tokens.words[i] in (",", ";"):
        while tokens.starts[i] - start <= _LONGEST_NOTE and tokens.words[i] not in ("(", "\n"):
            i += 1
            if tokens.words[i] == ")":
                return i
    return 0


def _apposed(tokens: Tokens, i: int, behind: int) -> int:
    """Return the comma before letters between commas, as in West African copy: Harbour Review Board | , HRB, said."""
    closed = tokens.words[i - 1] == "," and tokens.words[behind] in _CLOSES_LETTERS
    return i - 1 if closed and len(tokens.words[i]) >= _FEWEST_LETTERS else 0


def _known_as(tokens: Tokens, i: int, behind: int) -> int:
    """Return the token behind the name, 0 if the words before token `i` do not say that it is another name.

    Harbour Review Board | , also known as the HRB; , often called the HRB; , or HRB; , as the HRB is formally known.
    """
    j = i - 2 if tokens.words[i - 1] in ("the", "simply") else i - 1
    if tokens.words[j] == "as" and tokens.words[j - 1] == ",":
        told = tokens.words[behind : behind + _AS_KNOWN]
        return j - 1 if told[0] in ("is", "was") and not _KNOWN.isdisjoint(told) else 0
    if tokens.words[j] == "or" and tokens.words[j - 1] == ",":
        return j - 1
    if tokens.words[j] in ("as", "to") and tokens.words[j - 1] == "abbreviated":
        return j - 1 - (tokens.words[j - 2] == ",")
    if tokens.words[j] == "acronym" and tokens.words[j - 1] == "its":
        j -= 2
    if tokens.words[j] not in ("as", "by", "called"):
        return 0
    for k in range(j if tokens.words[j] == "called" else j - 1, max(0, j - 5), -1):
        if tokens.words[k] in ("known", "called"):
            adverb = tokens.words[k - 1].isalpha() and tokens.words[k - 1].islower() and tokens.words[k - 2] == ","
            k -= adverb  # noqa: PLW2901 (one step more)
            return k - (tokens.words[k - 1] == ",")
        if not tokens.words[k].islower():
            return 0
    return 0


def _in_letters(tokens: Tokens, i: int) -> int:
    """Return the token behind a name whose initials stand at token `i`, 0 if the words before do not say so.

    Harbour Review Board | , which goes by its French initials HRB; , known by the Dutch acronym, HRB.
    """
    i -= tokens.words[i - 1] == ","
    if tokens.words[i - 1] not in _LETTERS_ARE:
        return 0
    for k in range(i - 2, max(0, i - 2 - _FARTHEST_VERB), -1):
        if tokens.words[k] in ("known", "goes", "abbreviated", "called"):
            k -= tokens.words[k - 1] in ("which", "better", "also")  # noqa: PLW2901 (one step more)
            return k - (tokens.words[k - 1] == ",")
        if tokens.words[k] in _ENDS_A_NAME:
            return 0
    return 0


def _ends_clause(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    return word[0] in ",.;:)—–-" or (word[0].islower() and tokens.starts[i] > tokens.ends[i - 1])


def _before_name(index: TextIndex, form: ShortForm) -> Acronym | None:
    """Return the definition that has `form` before the name; it needs letters that fit, or nearly."""
    tokens = index.tokens
    place, end = _explanation(tokens, _behind(tokens, _token(tokens, form)))
    if len(place) < 1:
        return None
    proper = tokens.words[place.start][0].isupper()  # HRB, short for "harbour review board"
    written = written_words(index, place)
    words = [word.text for word in written]
    for stop in range(len(words), 1, -1):
        tail = best_tail(form.letters, words[:stop])
        if (
            tail
            and tail[0] == 0
            and (tail[1] is Fit.INITIALS or (proper and tail[1] is Fit.NONE and stop == len(words)))
        ):
            expansion = _span(written[:stop])
            return _acronym(index.text, Span(form.span.start, max(end, expansion.end)), expansion, form, tail[1])
    return None


def _explanation(tokens: Tokens, i: int) -> tuple[range, int]:
    """Return the tokens from `i` on that may be the name, and where the bracket ends that they stand in, else 0.

    HRB (Harbour Review Board); HRB, which stands for Harbour Review Board; HRB, or the Harbour Review Board,
    """
    if tokens.words[i] == "(":
        if tokens.words[i + 1 : i + 3] == ("short", "for"):
            i += 2
        place = _name(tokens, i + 1, frozenset("()\n"))
        return (place, tokens.ends[place.stop]) if tokens.words[place.stop] == ")" else (range(0), 0)
    comma = tokens.words[i] == ","
    i += comma
    stands = i + (tokens.words[i] == "which")
    if tokens.words[stands] in ("stands", "standing", "short") and tokens.words[stands + 1] == "for":
        return _name(tokens, stands + 2, _ENDS_A_NAME), 0
    if tokens.words[i] in DASHES and tokens.words[i + 1] == "the":
        place = _name(tokens, i + 1, _ENDS_A_NAME | DASHES)
        return (place, 0) if tokens.words[place.stop] in DASHES | _ENDS_A_SENTENCE else (range(0), 0)
    alternative = tokens.words[i] == "or"
    i += alternative
    if comma and (alternative or tokens.words[i] == "the"):
        place = _name(tokens, i, _ENDS_A_NAME)
        return (place, 0) if tokens.words[place.stop] == "," else (range(0), 0)
    return range(0), 0


def _name(tokens: Tokens, i: int, ends: frozenset[str]) -> range:
    """Return the tokens from `i` on, `the` and an opening mark passed over, up to one of `ends`."""
    i += tokens.words[i] == "the"
    i += tokens.words[i] in _OPENING
    start = i
    while tokens.words[i] not in ends and tokens.ends[i] - tokens.starts[start] <= _LONGEST_NAME:
        i += 1
    return range(start, i)


def _span(words: Sequence[Written]) -> Span:
    """Return the span from the first to the last of `words`, without a comma at its end."""
    return Span(words[0].start, words[-1].end - words[-1].text.endswith(","))


def _acronym(text: str, span: Span, expansion: Span, form: ShortForm, fit: Fit) -> Acronym:
    return Acronym(
        span=span,
        short=form.span,
        expansion=expansion,
        letters=form.letters,
        words=" ".join(expansion.of(text).split()),
        fit=fit,
        quoted=form.quoted,
    )
