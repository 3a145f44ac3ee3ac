"""The people, organisations and documents of an article, and how it names them."""

from enum import StrEnum

from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple


class MentionKind(StrEnum):
    """What a phrase that points to somebody is made of."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    ORGANIZATION = "organization"
    DOCUMENT = "document"


NAMED = (MentionKind.NAME, MentionKind.ORGANIZATION)
"""The kinds of a mention by name."""


class EntityKind(StrEnum):
    """What is pointed to."""

    PERSON = "person"
    ORGANIZATION = "organization"
    DOCUMENT = "document"
    GROUP = "group"
    ANONYMOUS = "anonymous"
    UNKNOWN = "unknown"


class Tenure(StrEnum):
    """Whether a role is held now."""

    PRESENT = "present"
    FORMER = "former"
    ACTING = "acting"
    INCOMING = "incoming"


class Name(NamedTuple):
    """A personal name taken apart.

    `text` is the name as written, without courtesy or job titles. `tokens` are its words in the order
    written, particles joined to the word they belong to, initials and suffix (Jr., III) apart.
    """

    text: str
    tokens: tuple[str, ...]
    honorific: str = ""
    nickname: str = ""
    suffix: str = ""


DOING = "who"
"""The head of a role that a verb says: owns the yard."""
_RELATIVE = frozenset({"at", "by", "in", "under", "whose"})


class Role(NamedTuple):
    """What somebody is said to be: `spokesperson for the U.S. Embassy`.

    `span` covers the whole phrase with its complement and without its article; `head` is the word that
    names the office, `affiliation` the body in it.
    """

    span: Span
    text: str
    head: str
    affiliation: str = ""
    tenure: Tenure = Tenure.PRESENT

    @property
    def beside_name(self) -> str:
        """The role as it stands behind a name: `mayor of Ostby`, `who owns the yard`."""
        by_verb = self.head == DOING and self.text.partition(" ")[0] not in _RELATIVE
        return f"who {self.text}" if by_verb else self.text


class Mention(NamedTuple):
    """A phrase that points to somebody or something.

    `span` is the phrase itself (the name without title and apposition, the pronoun, the description);
    `extent` the whole noun phrase around it. `head` is the noun that heads a description, in small letters, and
    `determiner` what stands before it. `sex` is m or f where the words tell it: an honorific, a role, a pronoun.
    """

    span: Span
    extent: Span
    kind: MentionKind
    text: str
    name: Name | None = None
    roles: tuple[Role, ...] = ()
    quoted: bool = False
    head: str = ""
    determiner: str = ""
    plural: bool = False
    sex: str = ""

    @property
    def courtesy(self) -> str:
        """The courtesy title before a name, in small letters and without its stop: `mr`."""
        return self.name.honorific.lower().strip(".") if self.name else ""


class VariantKind(StrEnum):
    """How two forms of a name differ."""

    SPELLING = "spelling"
    ACCENT = "accent"
    CASE = "case"
    WORDS = "words"
    ORDER = "order"
    SPACING = "spacing"


class Variant(NamedTuple):
    """Two forms of one name that differ by more than shortening.

    `odd` is the rarer one, or of two equally frequent ones the later: its first place. `usual` is the first place of
    the other. The counts say how often each form stands in the text. `sure` is False where two people could bear the
    two names; `quoted`: every place of the odd form stands inside quotation marks.
    """

    kind: VariantKind
    odd: Span
    usual: Span
    odd_count: int
    usual_count: int
    sure: bool = True
    quoted: bool = False


class RoleClash(StrEnum):
    """Why two roles of one person do not go together."""

    OFFICE = "office"
    RANK = "rank"
    WORDING = "wording"
    PARTY = "party"


class RoleConflict(NamedTuple):
    """Two roles of one person that cannot both stand, or two wordings of one formal title, in reading order."""

    person: str
    first: Role
    other: Role
    clash: RoleClash


class SharedRole(NamedTuple):
    """One office that only one person holds at a time, given to two."""

    holder: str
    first: Role
    person: str
    other: Role


class SexConflict(NamedTuple):
    """Somebody for whom he stands in one place and she in another.

    `other` is the pronoun that fewer places agree with, `first` one that is theirs, or the name that tells it. Not
    `sure` where the given name alone tells it.
    """

    person: str
    first: Span
    other: Span
    sure: bool


class Entity(NamedTuple):
    """A person, organisation or document, with every mention of it in reading order."""

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    affiliations: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


class Resolution(StrEnum):
    """How a speaker was found."""

    NAMED = "named"
    SURNAME = "surname"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    CONTINUATION = "continuation"
    ALTERNATION = "alternation"
    NONE = "none"


class Alternative(NamedTuple):
    """Somebody who may be meant, and the chance of it."""

    entity: Entity
    chance: float


class Speaker(NamedTuple):
    """Who stands behind an attribution's source.

    `entity` is None where nobody is named or where nobody is likely enough; then `candidates` holds those who fit
    nearly equally well. `as_written`: the article's own words for the source ("she", "the security firm"), None where
    a form of the name stands there or nothing does. `roles`: every role that the article gives the speaker, each once,
    in reading order. `confidence` is the chance that this is the right one, None where nobody is found; `alternatives`
    are all named ones who may be meant, the likeliest first, where there are several. `plural`: the words without a
    name mean several ("two officials").
    """

    kind: EntityKind
    resolution: Resolution
    entity: Entity | None = None
    name: str | None = None
    role: str | None = None
    affiliation: str | None = None
    candidates: tuple[Entity, ...] = ()
    as_written: str | None = None
    roles: tuple[Role, ...] = ()
    confidence: float | None = None
    alternatives: tuple[Alternative, ...] = ()
    plural: bool = False


NOBODY = Speaker(kind=EntityKind.UNKNOWN, resolution=Resolution.NONE)
