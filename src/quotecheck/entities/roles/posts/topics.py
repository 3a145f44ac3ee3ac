"""What an article is about, and where it speaks of another body or place: by the names with which it begins."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from quotecheck.entities.roles.posts.owners_of_posts import bare_word
from quotecheck.entities.roles.posts.titles import stem_of_title
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.lexicon import words
from quotecheck.lexicon.people import CALENDAR
from quotecheck.model import TOLD, ParagraphKind, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import DASHES_AND_HYPHEN

_LONGEST = 60  # tokens of an article that say what it is about
_DATELINE = 12  # tokens of a paragraph within which the dash behind its place stands
_BEHIND_A_PLACE = DASHES_AND_HYPHEN | {":"}
_LONGEST_NAME = 6  # words with capitals in a row; more are a headline in capitals
_SHORTEST = 2  # letters
_TOLD_OF = 2  # times that a name stands which an article is about, too


class Topic(NamedTuple):
    """The names of bodies and places with which an article begins, its headline and first paragraph.

    `opening` are the stems of all its words with capitals, `first` those of the name that comes first, `others` those
    of the rest. `stop` is the token behind. `places` are the tokens of all such names of the article, `stems` theirs,
    `of_stem` has the tokens of each stem, and `first_places` the first of each: looked up once, as an article may tell
    thousands of posts.
    """

    text: TextIndex
    stop: int
    opening: frozenset[str]
    first: frozenset[str]
    others: frozenset[str]
    places: tuple[int, ...]
    stems: tuple[str, ...]
    of_stem: Mapping[str, tuple[int, ...]]
    first_places: tuple[int, ...]

    @classmethod
    def of(cls, index: TextIndex, people: frozenset[str]) -> "Topic":
        """Return what `index` is about; `people` are the words of people's names, in small letters."""
        tokens = index.tokens
        told = next((each.span.end for each in index.paragraphs if each.kind in TOLD), len(index.text))
        place = range(min(_LONGEST, tokens.within(0, told).stop))
        opening = frozenset(stem_of_title(bare_word(tokens.words[i])) for i in place if tokens.words[i][0].isupper())
        dated = {i for dash in place if tokens.words[dash] in _BEHIND_A_PLACE for i in _dateline(tokens, dash)}
        by = [each.span for each in index.paragraphs if each.kind is ParagraphKind.BYLINE]
        written = {i for span in by for i in tokens.within(span.start, span.end)}
        names = [(i, stem) for i, stem in _names(tokens, place, people) if i not in dated | written]
        first = _whole_name(tokens, names[0][0]) if names else frozenset()
        every = [*_names(tokens, range(len(tokens.words)), people)]
        of_stem: dict[str, list[int]] = {}
        for i, stem in every:
            of_stem.setdefault(stem, []).append(i)
        return cls(
            index,
            place.stop,
            opening,
            first,
            frozenset(stem for _, stem in names) - first,
            tuple(i for i, _ in every),
            tuple(stem for _, stem in every),
            {stem: tuple(those) for stem, those in of_stem.items()},
            tuple(sorted(those[0] for those in of_stem.values())),
        )

    def is_about(self, stems: frozenset[str]) -> bool:
        """Return whether the article is about the body of these stems, and about no other: it is named first, it alone.

        Not about both where it begins "Ostby beat Brell 2-1". Where it begins with no such name, any capital will do:
        MARLOW COUNTY — Voters will decide.
        """
        if not stems or not stems <= self.opening or (self.first and stems.isdisjoint(self.first)):
            return False
        return all(len(self.of_stem.get(stem, ())) < _TOLD_OF for stem in self.others - stems)

    def is_of_two(self) -> bool:
        """Return whether the article begins with two names, and comes back to the second: Ostby Salt sued Brell Tin."""
        return any(len(self.of_stem.get(stem, ())) >= _TOLD_OF for stem in self.others)

    def is_of_the_second(self, span: Span) -> bool:
        """Return whether an article is about two, and a paragraph tells of the second: Brell Tin fell. The chief.

        The last of their names before `span` in its paragraph says which.
        """
        seconds = {stem for stem in self.others if len(self.of_stem.get(stem, ())) >= _TOLD_OF}
        start = self.text.paragraphs[self.text.paragraph(span.start)].span.start
        near = self.text.tokens.within(start, span.start)
        first, stop = bisect_left(self.places, near.start), bisect_left(self.places, near.stop)
        told = [k for k in range(first, stop) if self.stems[k] in seconds or self.stems[k] in self.first]
        if not told or self.stems[told[-1]] in self.first:
            return False
        return self.text.tokens.lower[self.places[told[-1]]] not in words("places")

    def opens_with_another(self, stems: frozenset[str], start: int, end: int) -> bool:
        """Return whether the first name between two places is none of those of `stems`."""
        place = self.text.tokens.within(start, end)
        i = bisect_left(self.places, place.start)
        return i < len(self.places) and self.places[i] in place and self.stems[i] not in stems

    def turns_to_another(self, span: Span, *, before: int = 0, behind: bool = True) -> bool:
        """Return whether a body or place is named around `span` that the article has not named yet.

        That is in its paragraph and so many `before`: "In Westsea, Mayor Moe said"; `behind` it in its sentence alone.
        """
        index, tokens = self.text, self.text.tokens
        number = index.paragraph(span.start)
        start = index.paragraphs[max(0, number - before)].span.start
        near = tokens.within(start, index.paragraphs[number].span.end if behind else span.end)
        own = tokens.within(span.start, span.end)
        ends = next((i for i in range(own.stop, near.stop) if tokens.symbols[i] in ".?!"), near.stop)
        near = range(max(self.stop, near.start), ends)
        firsts = self.first_places
        for place in map(firsts.__getitem__, range(*(bisect_left(firsts, at) for at in (near.start, near.stop)))):
            those = self.of_stem[self.stems[bisect_left(self.places, place)]]
            again = bisect_left(those, own.stop)
            if place not in own or (again < len(those) and those[again] < near.stop):
                return True
        return False


def _names(tokens: Tokens, place: range, people: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Yield the words of names of bodies and places, each with its stem; not those of people's names and of days.

    Of words that have no capital elsewhere those count which stand in a row with others and are no title: the Harbour
    Trust, not Fire Chief Ada Obi.
    """
    i = place.start
    while i < place.stop:
        if not tokens.words[i][0].isupper():
            i += 1
            continue
        stop = i + 1
        while stop < place.stop and tokens.words[stop][0].isupper():
            stop += 1
        run = range(i, stop)
        titled = any(tokens.lower[k] in people for k in run) or len(run) > _LONGEST_NAME
        for k in run:
            word = tokens.lower[k]
            plain = (titled or len(run) == 1) and is_ordinary(word)
            plain = plain or (titled and word.rstrip(".") in words("title_words"))  # Councillor Ada Obi, Capt. Bo Lie
            left_out = plain or tokens.flags[k] & CALENDAR or word in people or word in words("articles")
            if not left_out and len(word) >= _SHORTEST and not word[-1].isdigit() and not word[2:3].isdigit():
                yield k, stem_of_title(bare_word(word))
        i = stop


def _whole_name(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the stems of a name that begins at token `i`: the Ostby | Wolves."""
    stop = i + 1
    while stop < len(tokens.words) and tokens.words[stop][0].isupper():
        stop += 1
    return frozenset(stem_of_title(bare_word(word)) for word in tokens.words[i:stop])


def _dateline(tokens: Tokens, dash: int) -> range:
    """Return the tokens between the beginning of a paragraph and a dash behind its dateline."""
    start = dash
    while start > max(0, dash - _DATELINE) and tokens.words[start - 1] != "\n":
        start -= 1
    return range(start, dash) if start == 0 or tokens.words[start - 1] == "\n" else range(0)
