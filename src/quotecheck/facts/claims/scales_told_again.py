"""Find numbers that are told again a thousandfold or a thousandth: $2.2 million in payments … paid $2.2 billion.

Nothing grows or shrinks a thousand times within one article, so that no word by which a figure gives way to another
explains it; no two such sums of one unit stand in some 1,020 published articles.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.people_counted import stems_of_one
from quotecheck.facts.claims.slips_of_digits import MILLION, are_scaled, digits
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import content_stem
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, Tokens

_FEWEST = 4  # digits and words alike, where no noun says that it is one thing: 2.2 and two words


def find_scales_told_again(tokens: Tokens, sentences: SentenceIndex, claims: Sequence[Claim]) -> Iterator[NumberClash]:
    """Yield the numbers in millions, or in billions, that are told before with the other word, of the same thing."""
    large = [claim for claim in claims if claim.value >= MILLION]
    printed = Counter((claim.unit, claim.value) for claim in large)
    for k, other in enumerate(large):
        before = (first for first in reversed(large[:k]) if _is_scaled(first, other))
        first = next((each for each in before if _tell_of_one_thing(tokens, sentences, each, other)), None)
        if first and min(printed[each.unit, each.value] for each in (first, other)) == 1:
            yield NumberClash(first.span, other.span, Slip.SCALE, first.quoted or other.quoted)


def _is_scaled(first: Claim, other: Claim) -> bool:
    """Return whether two claims of one thing differ by a word for a thousand, and not by the year either."""
    if not are_scaled(first.value, other.value) or first.unit != other.unit or first.sentence == other.sentence:
        return False
    years = [{time for time in each.times if time.isdigit()} for each in (first, other)]
    return not (all(years) and years[0].isdisjoint(years[1]))


def _tell_of_one_thing(tokens: Tokens, sentences: SentenceIndex, first: Claim, other: Claim) -> bool:
    """Return whether two sentences share words by which they tell of one thing, and not a name alone.

    Holt Bank has assets of $12 billion … Holt Bank lost $12 million.
    """
    counted = frozenset().union(*map(stems_of_one, first.words))
    shared = (first.about & other.about) - counted - listed("stems_of_saying")
    place = sentences.place(tokens, other.sentence)
    names = {content_stem(word) for word in tokens.words[place.start : place.stop] if word[0].isupper()}
    known = other.definite and other.head in {"", first.head, *first.about}  # before | the $2 billion for the lock
    told = known or first.words == other.words != frozenset()
    return bool(shared - names) and (told or len(shared) + len(digits(first.value)) >= _FEWEST)
