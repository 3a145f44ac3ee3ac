"""One report with something of everything, made by hand, so that renderers are tested without any stage."""

from __future__ import annotations

from quotecheck.model import (
    Article,
    Attribution,
    Cue,
    Document,
    Edit,
    Entity,
    EntityKind,
    Failure,
    FileReport,
    Fix,
    Kind,
    Mention,
    MentionKind,
    Piece,
    Qualifier,
    Related,
    Report,
    Resolution,
    Role,
    Rule,
    Severity,
    Span,
    Speaker,
    Type,
)
from quotecheck.registry import marked_text
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations

_MARKED = """
    {head Ferry plan sinks} [updated]

    “{q1 We will not pay for a bridge [to the island],}” {c1 said} {s1 {ines Inês Duarte}, {role chair of the Ferry Board}}. “{q1b It is over.}”

    {s2 陳大文} {c2 claimed} that {q2 the {half half} of it, 100%, was paid}, {c3 but would not say} more.\x1b[31m

    {s4 {inez Inez Duarte}} {c4 hopes} {q4 the talks go on}. {s5 She} {c5 urged} {a5 the council} {q5 to act}.

    {long The minutes, which run to many pages and which nobody on the island seems to have read to the end, record that the sum was first named in the spring by {again the the} treasurer, who then left, and that it was never named again by anybody at any later meeting of the board or of the council.}

    {para The board meets on Monday.
    It sits in the old net loft.}
"""  # noqa: E501 (a long line is part of the sample)


def _marks() -> tuple[str, dict[str, Span]]:
    text, marks = marked_text.parse(_MARKED.replace("“", '"').replace("”", '"'))
    return text, {mark.label: mark.span for mark in marks}


TEXT, AT = _marks()

VARIANT = Rule(
    "quotecheck.checks.name_variant",
    "One person is spelt in two ways.\n\nReaders take them for two people.",
    code="QC301",
    severity=Severity.ERROR,
    since="0.1",
    bad=('"Yes," said Ana Lopez. {QC301 Anna Lopez} left.',),
    good=('"Yes," said Ana Lopez. Lopez left.',),
)
LEFTOVER = Rule(
    "quotecheck.checks.leftover",
    "Something was left in that only the desk should see.",
    code="QC702",
    severity=Severity.WARNING,
    since="0.1",
    bad=("Come to {QC702 the the} quay.",),
    good=("He had had enough.",),
)

_ROLE = Role(span=AT["role"], text="chair of the Ferry Board", head="chair", affiliation="Ferry Board")


def _mention(label: str) -> Mention:
    return Mention(span=AT[label], extent=AT[label], kind=MentionKind.NAME, text=AT[label].of(TEXT))


INES = Entity(
    id="e1",
    kind=EntityKind.PERSON,
    name="Inês Duarte",
    aliases=("Inez Duarte",),
    roles=(_ROLE,),
    affiliations=("Ferry Board",),
    mentions=(_mention("ines"), _mention("inez")),
)
CHAN = Entity(id="e2", kind=EntityKind.PERSON, name="陳大文", mentions=(_mention("s2"),))


def _said(
    kind: Kind, type_: Type, content: tuple[str, ...], cue: str, source: str | None, **more: object
) -> Attribution:
    return Attribution(
        kind=kind,
        type=type_,
        content=tuple(AT[label] for label in content),
        cue=Cue(AT[cue], AT[cue].of(TEXT), plain=AT[cue].of(TEXT) == "said"),
        source=AT[source] if source else None,
        pattern="sample",
        confidence=0.9,
        **more,  # type: ignore[arg-type]
    )


ATTRIBUTIONS = (
    _said(Kind.DIRECT, Type.ASSERTION, ("q1", "q1b"), "c1", "s1"),
    _said(Kind.MIXED, Type.ASSERTION, ("q2",), "c2", "s2"),
    _said(Kind.DECLINED, Type.ASSERTION, (), "c3", None, qualifiers=(Qualifier.NEGATED,)),
    _said(Kind.INDIRECT, Type.BELIEF, ("q4",), "c4", "s4"),
    _said(Kind.INDIRECT, Type.EVENTUALITY, ("q5",), "c5", "s5", addressee=AT["a5"]),
)
_INES = Speaker(
    kind=EntityKind.PERSON,
    resolution=Resolution.NAMED,
    entity=INES,
    name="Inês Duarte",
    role="chair of the Ferry Board",
    affiliation="Ferry Board",
    roles=(_ROLE,),
)
SPEAKERS = (
    _INES,
    Speaker(kind=EntityKind.PERSON, resolution=Resolution.NAMED, entity=CHAN, name="陳大文"),
    Speaker(kind=EntityKind.UNKNOWN, resolution=Resolution.NONE),
    _INES,
    Speaker(kind=EntityKind.PERSON, resolution=Resolution.PRONOUN, candidates=(INES, CHAN), as_written="she"),
)

FINDINGS = (
    VARIANT.at(
        AT["half"],
        "100% [bold]wrong[/bold],\nhere: and there",
        Related(AT["s2"], "said by 陳大文"),
        severity=Severity.INFO,
        attribution=ATTRIBUTIONS[1],
    ),
    VARIANT.at(AT["inez"], "Inez Duarte here, Inês Duarte in one other place", Related(AT["ines"], "first named here")),
    LEFTOVER.at(
        AT["again"],
        "“the” stands twice",
        fix=Fix("strike one “the”", (Edit(Span(AT["again"].start, AT["again"].start + 4), ""),)),
    ),
    LEFTOVER.at(AT["para"], "this paragraph stands twice"),
)


def _pieces() -> tuple[Piece, ...]:
    """The text as if each newline had been written as CRLF in the source."""
    pieces, offset = [], 0
    for line in TEXT.splitlines(keepends=True):
        words = line.rstrip("\n")
        pieces.append(Piece(words, offset, offset + len(words)))
        offset += len(words)
        if line.endswith("\n"):
            pieces.append(Piece("\n", offset, offset + 2))
            offset += 2
    return tuple(pieces)


ARTICLE = Article(
    document=Document.from_pieces("desk/a,b: 1.txt", TEXT.replace("\n", "\r\n"), _pieces(), encoding="cp1252"),
    quotations=find_quotations(TEXT, find_paragraphs(TEXT))[0],
    attributions=ATTRIBUTIONS,
    speakers=SPEAKERS,
    entities=(INES, CHAN),
)
EMPTY = Article(document=Document.from_text("", "desk/empty.txt"))

SAMPLE = Report(
    files=(FileReport(ARTICLE, FINDINGS), FileReport(EMPTY, ())),
    failures=(Failure("desk/photo.jpg", "is binary"),),
    rules=(VARIANT, LEFTOVER),
)
