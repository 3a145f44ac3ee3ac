"""Who was named, meant or quoted so far, and what each of them was in the clause."""

from __future__ import annotations

from itertools import islice

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.kinship import Relative
from quotecheck.entities.referents.lede_roles import lede_role
from quotecheck.entities.referents.owned_subjects import OWNED_SUBJECT
from quotecheck.entities.referents.protagonist import whose_obituary
from quotecheck.entities.referents.referents import Found, Occurrence, Owned, Referent
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Attribution, EntityKind

_LOOK_BACK = 40  # attributions
_TURNS = 12  # occurrences
_ABLE_TO_ACT = (Noun.PERSON, Noun.GROUP, Noun.BODY)
_ARTICLE = 4  # characters of an article: the
_OPENING = 9  # characters in which a content opens: that the


class Discourse:
    """What was said so far. It only grows, in reading order."""

    def __init__(self, context: Context) -> None:
        self.context = context
        most = max((len(person.mentions) for person in context.persons), default=1)
        self.prominence = [len(person.mentions) / most for person in context.persons]
        self.occurrences: list[Occurrence] = []
        self.found: dict[int, Found] = {}
        """Who stands behind the attributions seen so far, by their number."""
        self.learned: dict[int, str] = {}
        """The sex that he or she told of people whose names tell none."""
        self.told_sexes: dict[Referent, str] = {}
        """The sex that he or she told of those without a name: One clerk sang. | She | left."""
        self.strangers: list[Found] = []
        """Who is described and not named: "A porter"."""
        self.relatives: list[Relative] = []
        """Whose relatives were spoken of: "his brother"."""
        self.called: dict[str, set[Referent]] = {}
        """Noun → who is meant by the descriptions so far that have it: the Ostby senator."""
        self.heard_as: list[tuple[Referent, frozenset[str]]] = []
        """By which words somebody surely meant was heard: the | Fishery Court judge | said."""
        self.served: list[tuple[Referent, frozenset[str]]] = []
        """Who is said to have had a post for a time, and its words in small letters: her years as | mayor |."""
        self.owned: dict[str, list[Owned]] = {}
        """Noun → who owns such a body by name, and where the article says so: Ana Moe's campaign; looked for once."""
        self.owners: dict[int, Referent | None] = {}
        """Token of such a noun behind his or her → who owns the body by that pronoun, once it was asked."""
        self.issued: list[tuple[int, str, Found]] = []
        """The documents spoken of so far: place, noun, whose they are."""
        self.pollsters: dict[str, list[Found]] = {}
        """Who put out the polls that the article speaks of, once it was asked."""
        self.papers: set[int] = set()
        """The attributions whose source is somebody's document: "it" means that, and no person."""
        self.examinations: dict[int, tuple[Referent | None, Referent | None]] = {}
        """Who asks and who answers, by where it was told."""
        self.first_question: int | None = None
        """Where the first question of an examination starts, once it was looked for."""
        self.told = {one.source.start: one for one in context.attributions if one.source}
        """The attributions by where their sources start."""
        self._order: list[int] = []
        self._opened = -1
        self.protagonist = whose_obituary(context)
        """Whose obituary the article is."""
        self.opening = lede_role(context)
        """Whom the description that opens the article means, and their role in it."""
        self.asker: tuple[int, Referent] | None = None
        """The last attribution that asks somebody something, and who asks."""
        self.last: tuple[int, Found] | None = None
        """The last speaker and where."""

    def note(
        self,
        referent: Referent,
        at: int,
        *,
        subject: bool,
        spoke: bool = False,
        quoted: bool = False,
        joined: bool = False,
        owner: bool = False,
        of_person: bool = False,
        front: str = "",
    ) -> None:
        """Remember that `referent` is named or meant at `at`, `owner` of what follows, `of_person` of a relative."""
        sentence, paragraph = self.place(at)
        reported = not quoted and not spoke and self.context.reported(at)
        before = self.occurrences[-1] if self.occurrences else None
        goes_on = joined and before and before.joined and before.opens  # Ana Moe and Bo Lie open it together
        opens = not (owner or quoted or referent[0] == "b" or front in ("asked", "likened")) and (
            self._opened != paragraph or bool(goes_on)
        )
        if opens:
            self._opened = paragraph
        self.occurrences.append(
            Occurrence(
                *(sentence, paragraph, referent, subject, spoke, quoted, reported, opens, joined),
                owner=owner and not of_person,
                front=front,
            )
        )

    def place(self, at: int) -> tuple[int, int]:
        """Return the numbers of the sentence and of the paragraph at `at`."""
        return self.context.sentence(at), self.context.index.paragraph(at)

    def heard(self, number: int, found: Found, at: int) -> None:
        """Remember who stands behind attribution `number`; nobody, and two that tie, are not remembered."""
        self.found[number] = found
        self._order.append(number)
        if found.referent is None and (found.candidates or found.kind is EntityKind.UNKNOWN):
            return
        source = self.context.attributions[number].source
        quoted = source is not None and self.context.index.is_quoted(at)
        self.note(
            found.referent or ("s", self._first_heard(number, found)), at, subject=True, spoke=True, quoted=quoted
        )
        if found.paper and found.referent and found.referent[0] == "p":
            self.papers.add(number)
            self.note(("s", number), at, subject=True, quoted=quoted)
        if not quoted:  # “The chief said, ‘Press here,’” he recalled: not the chief
            self.last = (at, found)

    def _first_heard(self, number: int, found: Found) -> int:
        """Return the attribution in which somebody without a name was first heard, of those heard last.

        "The porter insisted the gate was shut and said he had the key. The porter blamed the wind": one porter.
        """
        text, source = self.context.text, self.context.attributions[number].source
        if not source or found.plural or found.kind is not EntityKind.ANONYMOUS:
            return number
        definite = text[source.start : source.start + 4].lower() == "the "
        for other, before in self.latest()[1:]:
            place = self.context.attributions[other].source
            if place == source or (definite and before.referent is None and before.role == found.role):
                number = other
        return number

    def first_sentence(self, person: int) -> int:
        """Return the sentence in which a person is named for the first time."""
        return self.context.sentence(self.context.persons[person].mentions[0].span.start)

    def latest(self) -> list[tuple[int, Found]]:
        """Return the attributions heard last, with their numbers, the last one first."""
        return [(number, self.found[number]) for number in reversed(self._order[-_LOOK_BACK:])]

    def said_by(self, at: int) -> Attribution | None:
        """Return the attribution whose source begins at `at`, or with the article in front of it: | the | mayor."""
        return self.told.get(at) or self.told.get(at - _ARTICLE)

    def is_brought_in(self, referent: Referent) -> bool:
        """Return whether somebody without a name was brought in as new: | a | clerk, | one | of the clerks.

        And | her | aunt: Her aunt can wait. “I know,” she said.
        """
        kind, number = referent
        if kind == "d":
            return self.strangers[number].ground == OWNED_SUBJECT
        source = self.context.attributions[number].source if kind == "s" else None
        if source is None or self.found[number].name:
            return False
        first, named = source.of(self.context.text).partition(" ")[0], self.context.inside(source.start, source.end)
        new = first.lower() in lexicon.words("openers_of_somebody_new")
        return new and not any(map(self.context.names_somebody, named))

    def is_about(self, sentence: int) -> bool:
        """Return whether somebody was named or meant so far in a sentence, outside quotations."""
        latest = islice(reversed(self.occurrences), _TURNS)
        return any(one.sentence == sentence and not one.quoted for one in latest)

    def asks(self, referent: Referent) -> bool:
        """Return whether `referent` has asked somebody something, and nobody has spoken since."""
        return self.asker is not None and self.asker == (self._order[-1], referent)

    def heard_at(self, at: int) -> tuple[int, Found] | None:
        """Return the attribution, of those heard last, in whose source `at` lies, and who stands behind it."""
        for number, found in self.latest():
            source = self.context.attributions[number].source
            if source and source.start <= at < source.end:
                return number, found
        return None

    def source_at(self, at: int) -> Found | None:
        """Return who stands behind the source in which the offset `at` lies, of those heard last."""
        heard = self.heard_at(at)
        return heard[1] if heard else None

    def teller_at(self, at: int) -> set[Referent]:
        """Return who says what begins with the description at the offset `at`: Moe said | that the Ohio senator."""
        contents = ((self.context.attributions[number].content, found.referent) for number, found in self.latest())
        return {one for content, one in contents if one and any(0 <= at - span.start < _OPENING for span in content)}

    def tells_of_several(self, at: int) -> bool:
        """Return whether the sentence before that at `at` tells of several, whom they then means rather than a body.

        Ana Moe and Bo Lie wrote to the Board; according to the Board, countries such as Chad and Mali have paid.
        """
        last = self.context.sentence(at) - 1
        told = [one for one in self.occurrences[-_LOOK_BACK:] if one.sentence == last and not one.quoted]
        first = next((one for one in told if not one.joined), None)
        return (first is not None and first.referent[0] == "g") or self._opens_with_several(last)

    def _opens_with_several(self, sentence: int) -> bool:
        """Return whether a plural is the subject of a sentence, behind whoever it is told according to."""
        starts = self.context.sentence_starts
        if not 0 < sentence < len(starts):
            return False
        begin, end = starts[sentence - 1], starts[sentence]
        number, found = self.latest()[0] if self._order else (-1, None)
        fronted = self.context.attributions[number] if found else None
        if fronted and fronted.source and fronted.content and begin <= fronted.source.start < fronted.content[0].start:
            between = self.context.text[fronted.source.end : fronted.content[0].start]
            begin = fronted.content[0].start if between.strip() == "," else begin
        subject = self.context.phrase(begin, end)
        if subject is None or not subject.plural:
            return False
        return subject.noun in _ABLE_TO_ACT or subject.head in lexicon.words("places_that_act")

    def turns(self) -> list[Occurrence]:
        """Return the latest occurrences of speakers, the last one last."""
        return [occurrence for occurrence in self.occurrences[-_TURNS:] if occurrence.spoke]
