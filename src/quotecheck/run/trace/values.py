"""What a trace holds: the decisions of the stages for one line; all spans count in the text."""

from enum import StrEnum

from quotecheck.attribution.choice.choose import Outcome
from quotecheck.attribution.cues.cue import Form
from quotecheck.model import Article, Attribution, Entity, Finding, Mention, Paragraph, Role, Rule, Span, Speaker
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen


class Token(NamedTuple):
    """A word or a mark, or a whole quotation, and its symbol in `attribution.grammar.SYMBOLS`."""

    span: Span
    symbol: str


class Trait(NamedTuple):
    """What moved a decision, and by how much."""

    name: str
    points: float


class WeighedAttribution(NamedTuple):
    """An attribution that a pattern found around a cue.

    `chance` is how sure it is; `base` how often the verb reports something in the frame that `takes` shows; the
    `traits` are what stands around it, with what each adds to the log-odds of `base`. `how` says where its source
    stands.
    """

    pattern: str
    frame: str
    takes: str
    chance: float
    base: float
    traits: tuple[Trait, ...]
    source: Span | None
    how: str
    content: tuple[Span, ...]
    addressee: Span | None


class TracedCue(NamedTuple):
    """Words that can signal a statement, and what became of them.

    `weighed` are the attributions that fitted around them, the surest first, and `unfitting` the patterns that were for
    such a cue and found none. `rival` is the cue of the attribution that stood in the way.
    """

    span: Span
    lemma: str
    form: Form
    qualifiers: tuple[str, ...]
    outcome: Outcome
    weighed: tuple[WeighedAttribution, ...]
    unfitting: tuple[str, ...]
    rival: Span | None


class Course(StrEnum):
    """How a sentence is read."""

    CUES = "cues"
    LAYOUT = "layout"
    QUOTATION = "quotation"


class TracedSentence(NamedTuple):
    """A sentence in tokens, how it was read, and its cues; where these were not asked there are none."""

    span: Span
    tokens: tuple[Token, ...]
    course: Course
    cues: tuple[TracedCue, ...]


class Weighed(NamedTuple):
    """Somebody whom a pronoun or description can mean; `sex` is m, f or empty where nothing tells it."""

    name: str
    points: float
    sex: str
    traits: tuple[Trait, ...]


class Weighing(NamedTuple):
    """Who was compared for a pronoun or description, the likeliest first; who was chosen, or who tied for that."""

    weighed: tuple[Weighed, ...]
    chosen: Weighed | None
    tied: tuple[Weighed, ...]


class TracedMention(NamedTuple):
    """A phrase that points to somebody, whom it was matched to, and who was compared for it."""

    mention: Mention
    entity: Entity | None
    weighing: Weighing | None


class Display(StrEnum):
    """Whether `quotecheck check` prints a statement in its table."""

    SHOWN = "shown"
    TOO_UNSURE = "too-unsure"
    HIDDEN_TYPE = "hidden-type"


class TracedStatement(NamedTuple):
    """A statement with its speaker; `summary` says what its pattern looks for, `roles` is each wording of a role."""

    attribution: Attribution
    speaker: Speaker
    summary: str
    display: Display
    weighing: Weighing | None
    roles: tuple[Role, ...]


class Fate(StrEnum):
    """What became of a finding."""

    REPORTED = "reported"
    SUPPRESSED = "suppressed"
    KNOWN = "known"
    IGNORED = "ignored"
    NOT_SELECTED = "not-selected"


class TracedFinding(NamedTuple):
    """A finding, and what silences it: the place of a suppression, the baseline, or the setting."""

    finding: Finding
    fate: Fate
    by: str


@frozen(kw_only=True)
class Trace:
    """How what is reported of one line, or is not, came about.

    `column` is None where the whole line was asked for. `paragraphs` are those of which a part stands there. `floor` is
    the least chance of an attribution. `quiet` are the rules that ran and found nothing here, `idle` those that did not
    run.
    """

    article: Article
    line: int
    column: int | None
    min_confidence: float
    floor: float
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[TracedSentence, ...]
    statements: tuple[TracedStatement, ...]
    mentions: tuple[TracedMention, ...]
    findings: tuple[TracedFinding, ...]
    quiet: tuple[Rule, ...]
    idle: tuple[Rule, ...]
