"""What a run is: capitalised words in a row, and what each of them may be."""

from quotecheck.system.tuples import NamedTuple


class NameWord(NamedTuple):
    """A word of a run, with the particles that belong to it; `flags` (`lexicon.people`) say what it may be.

    `start` and `end` are offsets, `first` to `stop` its tokens, the latter left out. `end` leaves out the stop of
    "Va." and the "-led" of "U.S.-led", which are part of the token and not of the name.
    """

    start: int
    end: int
    text: str
    flags: int
    first: int
    stop: int


class Run(NamedTuple):
    """Capitalised words in a row that may be one name.

    `links` are the indices of the words before which a small word stands (Bank *of* England); `nickname`
    stood among the words in marks or brackets. `partners` are words that "&" or "'s"
    joins, as only in the names of bodies: Halden & Lie, King's College Ostby.
    """

    words: tuple[NameWord, ...]
    nickname: str = ""
    links: tuple[int, ...] = ()
    partners: bool = False

    @property
    def start(self) -> int:
        """Where its first word starts."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.words[-1].end

    @property
    def tokens(self) -> range:
        """Its tokens."""
        return range(self.words[0].first, self.words[-1].stop)

    def has(self, flag: int) -> bool:
        """Return whether any of its words may be what `flag` says."""
        return any(word.flags & flag for word in self.words)
