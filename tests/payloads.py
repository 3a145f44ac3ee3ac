"""Forty ways to make a page run what an article contains, and a report that has each of them in every place."""

from __future__ import annotations

from quotecheck.model import (
    Article,
    Attribution,
    Cue,
    Document,
    Edit,
    Entity,
    EntityKind,
    FileReport,
    Fix,
    Kind,
    Mention,
    MentionKind,
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

PAYLOADS = (
    "<script>window.ran=1</script>",
    "<ScRiPt>window.ran=1</sCrIpT>",
    "</script><script>window.ran=1</script>",
    "</SCRIPT ><img src=x onerror=window.ran=1>",
    "</style><script>window.ran=1</script>",
    "</title><script>window.ran=1</script>",
    "</textarea><script>window.ran=1</script>",
    "<!--<script>window.ran=1</script>",
    "--><script>window.ran=1</script><!--",
    "<![CDATA[<script>window.ran=1</script>]]>",
    "<img src=x onerror=window.ran=1>",
    "<img src=x onerror=window.ran=1 //",
    "<svg onload=window.ran=1>",
    "<svg><script>window.ran=1</script></svg>",
    "<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>",
    "<svg><a xlink:href='javascript:window.ran=1'><text>x</text></a></svg>",
    "<math><mtext><style><img src=x onerror=window.ran=1></style></mtext></math>",
    "<iframe src='javascript:parent.ran=1'></iframe>",
    "<iframe srcdoc='&lt;script&gt;parent.ran=1&lt;/script&gt;'></iframe>",
    "<object data='javascript:window.ran=1'></object>",
    "<embed src='data:text/html,<script>window.ran=1</script>'>",
    "<base href='javascript:window.ran=1//'>",
    "<meta http-equiv=refresh content='0;url=javascript:window.ran=1'>",
    "<link rel=stylesheet href='https://example.org/x.css'>",
    "<form action='javascript:window.ran=1'><button>x</button></form>",
    "<details open ontoggle=window.ran=1>",
    "<body onload=window.ran=1>",
    "<input autofocus onfocus=window.ran=1>",
    "<a href='javascript:window.ran=1'>x</a>",
    "javascript:window.ran=1",
    '" onmouseover="window.ran=1" x="',
    "' onfocus='window.ran=1' autofocus='",
    '"}]};window.ran=1;//',
    '\\");window.ran=1;//',
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{% for x in (1,) %}{{ config }}{% endfor %}${window.ran=1}`${window.ran=1}`",
    "&lt;script&gt;window.ran=1&lt;/script&gt; &#60;script&#62;",
    "\u202e>tpircs/<1=nar.wodniw>tpircs<\u202c \u2066x\u2069\u200f",
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x00<\x00script>window.ran=1</script>",
    "x\u2028window.ran=1\u2029//</p></section></main><x style='position:fixed;inset:0'>",
)
"""Markup, attributes, JSON, templates, style, SVG, marks of direction, control characters of terminals."""

_RULE = Rule(
    "quotecheck.checks.leftover",
    "Something was left in.",
    code="QC702",
    severity=Severity.ERROR,
    since="0.1",
    bad=(),
    good=(),
)


def hostile() -> Report:
    """Return a report with an article for each of them, which is its text, its name, its speaker and all else."""
    return Report(files=tuple(map(_file, PAYLOADS)))


def _file(words: str) -> FileReport:
    text = f"{words} said {words}."
    source, cue, content = (
        Span(0, len(words)),
        Span(len(words) + 1, len(words) + 5),
        Span(len(words) + 6, len(text) - 1),
    )
    role = Role(source, words, words)
    who = Entity(
        "e1", EntityKind.PERSON, words, (words,), (role,), (words,), (Mention(source, source, MentionKind.NAME, words),)
    )
    statement = Attribution(
        Kind.INDIRECT, Type.ASSERTION, (content,), words, 0.9, Cue(cue, "say"), source, addressee=source, medium=source
    )
    speaker = Speaker(
        EntityKind.PERSON, Resolution.NAMED, who, words, words, words, as_written=words, roles=(role,), confidence=0.9
    )
    fix = Fix(words, (Edit(content, words),))
    finding = _RULE.at(content, words, Related(source, words), fix=fix)
    article = Article(
        document=Document.from_text(text, words), attributions=(statement,), speakers=(speaker,), entities=(who,)
    )
    return FileReport(article, (finding,))
