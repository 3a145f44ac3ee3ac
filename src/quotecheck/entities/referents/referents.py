"""What a source, a pronoun or a description can point to, and what was weighed before one was chosen."""

from quotecheck.model import EntityKind, Mention, Resolution, Span
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen

Referent = tuple[str, int]
"""A person ("p", number), a body ("b", number), what only a source names ("s", number of the attribution), who is
only described ("d", number), or names that "and" joins ("g", number)."""

Traits = tuple[str, ...]
"""What speaks for or against somebody as who is meant."""


@frozen(eq=False)
class Occurrence:
    """A place where somebody is named or meant, by the numbers of its sentence and paragraph.

    `spoke`: as the source of an attribution; `owner`: of what is told: | Moe's | plan is bold; `reported`: within what
    somebody is said to have said; `opens`: before anybody else in its paragraph, as no owner; `joined`: one of two that
    "and" joins; `front`: in what opens its sentence, "fronted" behind "For" or "As for", "asked" behind "Asked" or
    "Pressed", "likened" behind "Like", else nothing.
    """

    sentence: int
    paragraph: int
    referent: Referent
    subject: bool
    spoke: bool
    quoted: bool
    reported: bool
    opens: bool
    joined: bool
    owner: bool
    front: str


class Candidate(NamedTuple):
    """Somebody whom a pronoun, a surname or a description at the offset `at` can mean.

    `traits` say what they are and how often each counts; `points` are the sum, in hundredths of log-odds. `chance` is
    that of being meant, beside all others that were weighed and the chance that none of them is, which depends on the
    `kind` of what is to be led back.
    """

    referent: Referent
    points: float
    chance: float
    traits: tuple[tuple[str, float], ...]
    at: int
    kind: str


class Found(NamedTuple):
    """Who a source is. `name` and `role` are set only where no entity holds them.

    `candidates` are those who fit nearly as well, where nobody was chosen; `weighed` are all who were compared, the
    likeliest first. `ground` is the trait by which somebody was found whom nothing was compared with: by name.
    `paper` says that the source is a document of theirs: her statement said.
    """

    kind: EntityKind
    resolution: Resolution
    referent: Referent | None = None
    name: str | None = None
    role: str | None = None
    candidates: tuple[Referent, ...] = ()
    sex: str = ""
    plural: bool = False
    weighed: tuple[Candidate, ...] = ()
    ground: str = "unnamed"
    paper: bool = False

    @property
    def is_tied(self) -> bool:
        """Whether it is one of several who fit equally well."""
        return self.referent is None and self.name is None and bool(self.candidates)


class Owned(NamedTuple):
    """A place where somebody's body is named by them, and its name in full: | Moe's campaign; Ana Moe's campaign."""

    owner: Referent
    span: Span
    name: str


class Meant(NamedTuple):
    """Whom a pronoun or a description of the narration means, None where nobody is likely; `weighed` as in `Found`."""

    mention: Mention
    referent: Referent | None
    weighed: tuple[Candidate, ...] = ()


NOBODY = Found(EntityKind.UNKNOWN, Resolution.NONE)
