"""Who said what: source, cue and content, and how the statement is made."""

from enum import StrEnum

from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple


class Kind(StrEnum):
    """How much of the content stands in quotation marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    DECLINED = "declined"


class Type(StrEnum):
    """The types of attribution of the Penn Discourse Treebank and PARC."""

    ASSERTION = "assertion"
    BELIEF = "belief"
    FACT = "fact"
    EVENTUALITY = "eventuality"


class Qualifier(StrEnum):
    """What takes a statement back a step: it was not made, or not quite. A plan is an intention that nobody voiced."""

    PLAN = "plan"
    NEGATED = "negated"
    MODAL = "modal"
    HYPOTHETICAL = "hypothetical"
    FUTURE = "future"
    QUESTION = "question"
    PASSIVE = "passive"


class Stance(StrEnum):
    """What a cue says of the truth of its content."""

    NEUTRAL = "neutral"
    DOUBTING = "doubting"
    FACTIVE = "factive"


class Cue(NamedTuple):
    """The words that signal a statement, auxiliaries and verb or phrase.

    `lemma` is the entry of the cue list that was recognised: `say`, `point out`, `according to`. `plain`: it says no
    more than that something is said; denied, asked and hoped say more.
    """

    span: Span
    lemma: str
    stance: Stance = Stance.NEUTRAL
    plain: bool = False


class Attribution(NamedTuple):
    """A source says a content, signalled by a cue.

    `content` is empty only for `Kind.DECLINED`. `source` is the noun phrase as written beside the
    cue, its apposition included; None where the text names nobody there (passives, a quotation
    that goes on). `continues`: nobody is named because the speaker before goes on.
    `pattern` names what found it, `confidence` is the share of such attributions that are right.
    """

    kind: Kind
    type: Type
    content: tuple[Span, ...]
    pattern: str
    confidence: float
    cue: Cue | None = None
    source: Span | None = None
    addressee: Span | None = None
    medium: Span | None = None
    qualifiers: tuple[Qualifier, ...] = ()
    continues: bool = False

    @property
    def span(self) -> Span:
        """The stretch of text from the first to the last of its parts."""
        parts = [*self.content, *((self.cue.span,) if self.cue else ()), *((self.source,) if self.source else ())]
        return Span(min(part.start for part in parts), max(part.end for part in parts))
