"""A trace in words for an editor; with `--verbose`, all of it, for debugging."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from quotecheck.attribution.choice.choose import Outcome
from quotecheck.model import FURNITURE, Article, MentionKind, ParagraphKind
from quotecheck.run.trace.details import cue_lines, sentence_lines, weighing_lines
from quotecheck.run.trace.statement_text import WORDS, place, statement_lines, words_of
from quotecheck.run.trace.values import Course, Trace, TracedCue, TracedFinding, TracedMention, TracedSentence
from quotecheck.run.trace.wording import FATES, KINDS, MENTIONS, OUTCOMES, antecedent_reason
from quotecheck.system.columns import quoted, wrapped
from quotecheck.system.printable import counted, no_command

NARROWEST, WIDEST = 60, 200
_UNREAD = FURNITURE | {ParagraphKind.LABEL}
_ROWS = 4  # of a line of the article that are shown
_LONGEST = 200  # characters of it that are looked at, for each cell of a row


def render(trace: Trace, width: int, *, verbose: bool = False) -> str:
    """Return the trace as text.

    Args:
        trace: what is shown.
        width: cells of a line, at least 60 and at most 200.
        verbose: whether tokens, symbols, every candidate and every point are shown, too.
    """
    width = max(NARROWEST, min(WIDEST, width))
    lines = [*_head(trace, width)]
    for traced in trace.statements:
        lines += ["", *statement_lines(trace, traced, width, verbose=verbose)]
    lines += _absences(trace, width)
    if verbose:
        lines += _analysis(trace, width)
    lines += [*_mentions(trace, width, verbose=verbose), *_findings(trace, width, verbose=verbose)]
    return no_command("".join(f"{line}\n" for line in lines))


def _head(trace: Trace, width: int) -> Iterator[str]:
    column = "" if trace.column is None else f":{trace.column}"
    yield from wrapped(f"{trace.article.document.name}:{trace.line}{column}", width)
    margin = f"{trace.line:>4} | "
    source = trace.article.document.line(trace.line)[: _LONGEST * width]
    for i, row in enumerate(wrapped(source, width - len(margin), hanging="", rows=_ROWS)):
        yield f"{'     | ' if i else margin}{row}".rstrip()
    for paragraph in trace.paragraphs:
        if paragraph.kind is not ParagraphKind.BODY:
            words = quoted(paragraph.span.of(trace.article.text), WORDS)
            unread = "; no names, roles or statements are read in it" if paragraph.kind in _UNREAD else ""
            yield from wrapped(f"{words}: {KINDS[paragraph.kind]}{unread}", width, "  ")


def _absences(trace: Trace, width: int) -> Iterator[str]:
    """Yield why there is no statement where there might be one."""
    lines: list[str] = []
    for sentence in trace.sentences:
        for cue in sentence.cues:
            if cue.outcome is not Outcome.ACCEPTED:
                lines += wrapped(f"“{cue.span.of(trace.article.text)}”: {_why(trace, cue)}", width, "  ")
        if told := _without_cues(trace, sentence):
            lines += wrapped(told, width, "  ")
    if lines:
        yield from ("", "Not a statement")
        yield from lines


def _why(trace: Trace, cue: TracedCue) -> str:
    rival = cue.rival.of(trace.article.text) if cue.rival else ""
    return OUTCOMES[cue.outcome](cue, rival, trace.floor)


def _without_cues(trace: Trace, sentence: TracedSentence) -> str:
    """Return why a sentence that has no cue is no statement; nothing where it has one or is one."""
    spans = [span for each in trace.statements for span in each.attribution.content]
    text = sentence.span.of(trace.article.text)
    if sentence.cues or any(map(sentence.span.overlaps, spans)) or not any(map(str.isalnum, text)):
        return ""
    words = quoted(text, WORDS)
    if sentence.course is Course.QUOTATION:
        return f"{words}: a quotation alone, and no statement before it that goes on"
    return f"{words}: no word in it signals a statement"


def _analysis(trace: Trace, width: int) -> Iterator[str]:
    for sentence in trace.sentences:
        yield ""
        yield f"Sentence at {place(trace.article, sentence.span)}, read by its {sentence.course}"
        yield from sentence_lines(trace.article, sentence, width)
        for cue in sentence.cues:
            yield from cue_lines(trace.article, cue, _why(trace, cue), width)


def _mentions(trace: Trace, width: int, *, verbose: bool) -> Iterator[str]:
    shown = [*_whole(trace.mentions)]
    if shown:
        yield from ("", "Names, pronouns and descriptions")
    for traced in shown:
        yield from wrapped(_mention(traced), width, "  ", "    ")
        if verbose and traced.weighing:
            yield from weighing_lines(traced.weighing, width)


def _whole(mentions: Sequence[TracedMention]) -> Iterator[TracedMention]:
    """Yield the mentions but for descriptions that are the role of a name beside them: Maria Lopez, the | mayor |."""
    names = (each.mention.extent for each in mentions if each.mention.kind is not MentionKind.DESCRIPTION)
    starts, ends = zip((-1, -1), *sorted((extent.start, extent.end) for extent in names), strict=True)
    reached = list(accumulate(ends, max))
    for traced in mentions:
        one = traced.mention
        matched = one.kind is not MentionKind.DESCRIPTION or traced.entity or traced.weighing
        if matched or reached[bisect_right(starts, one.span.start) - 1] < one.span.end:
            yield traced


def _mention(traced: TracedMention) -> str:
    mention, entity, weighing = traced.mention, traced.entity, traced.weighing
    told = f"{quoted(mention.text, WORDS)}: {MENTIONS[mention.kind]}{', quoted' if mention.quoted else ''}"
    if roles := ", ".join(f"“{words_of(role)}”" for role in mention.roles):
        told += f", with the role {roles}"
    chosen = weighing.chosen if weighing else None
    name = entity.name if entity else chosen.name if chosen else ""
    if mention.kind in (MentionKind.PRONOUN, MentionKind.DESCRIPTION) and not name:
        told += ", not matched to anybody"
    elif name and mention.text != name:
        told += f", matched to {name}"
    fits = weighing and (chosen is None or chosen.name == name)
    return told + (f": {antecedent_reason(weighing)}" if weighing and fits else "")


def _findings(trace: Trace, width: int, *, verbose: bool) -> Iterator[str]:
    yield ""
    yield "Findings" if trace.findings else f"Findings: none; {counted(len(trace.quiet), 'rule')} found nothing here"
    for traced in trace.findings:
        yield from _finding(trace.article, traced, width)
    if verbose:
        if trace.quiet:
            codes = ", ".join(rule.code for rule in trace.quiet)
            yield from wrapped(f"rules that found nothing here: {codes}", width, "  ")
        if trace.idle:
            codes = ", ".join(rule.code for rule in trace.idle)
            yield from wrapped(f"rules that did not run: {codes}", width, "  ")
    elif trace.idle:
        yield from wrapped(f"{counted(len(trace.idle), 'rule')} did not run: see --verbose", width, "  ")


def _finding(article: Article, traced: TracedFinding, width: int) -> Iterator[str]:
    finding = traced.finding
    title = f"{finding.severity} {finding.rule.title}: {finding.message}"
    yield from wrapped(title, width, "  ")
    yield from wrapped(FATES[traced.fate].format(by=traced.by), width, "    ")
    places = [(span, "") for span in finding.spans] + [(each.span, each.message) for each in finding.related]
    for span, message in places:
        words = quoted(article.document.words(span), WORDS)
        said = f" ({message})" if message else ""
        yield from wrapped(f"compared: {place(article, span)} {words}{said}", width, "    ")
    rule = finding.rule
    # The summary of a rule of the desk is its message, so its reason is shown.
    what = rule.summary if rule.letters == "QC" else rule.rationale.partition("\n\n")[0]
    yield from wrapped(f"rule: {what} More: quotecheck explain {rule.code}", width, "    ")
