"""A trace in words for an editor; with all of it, for whoever looks for a fault."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.attribution.choose import Outcome
from quotecheck.model import Article, Kind, Span
from quotecheck.renderers._statements import how, what, who
from quotecheck.run.trace.columns import shortened, wrapped
from quotecheck.run.trace.details import cue_lines, sentence_lines, weighing_lines
from quotecheck.run.trace.values import (
    Course,
    Trace,
    TracedCue,
    TracedFinding,
    TracedMention,
    TracedSentence,
    TracedStatement,
    WeighedAttribution,
)
from quotecheck.run.trace.wording import (
    DISPLAYS,
    FATES,
    MENTIONS,
    OUTCOMES,
    RESOLUTIONS,
    antecedent_reason,
    trait_in_words,
)
from quotecheck.system.printable import no_command

NARROWEST, WIDEST = 60, 200
_ROWS = 4  # of a line of the article that are shown
_LONGEST = 200  # characters of it that are looked at, for each cell of a row
_WORDS = 60  # characters of a content or a phrase
_TOLD = 2  # traits for and against that are named
_SLIGHT = 0.1  # points below which a trait is not worth a word


def render(trace: Trace, width: int, *, verbose: bool = False) -> str:
    """Return the trace as text.

    Args:
        trace: what is shown.
        width: cells of a line, at least 60 and at most 200.
        verbose: whether tokens, symbols, every candidate and every point are shown, too.
    """
    width = max(NARROWEST, min(WIDEST, width))
    lines = [*_head(trace, width), *_statements(trace, width, verbose=verbose), *_absences(trace, width)]
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


def _statements(trace: Trace, width: int, *, verbose: bool) -> Iterator[str]:
    cues = {cue.span: cue for sentence in trace.sentences for cue in sentence.cues if cue.outcome is Outcome.ACCEPTED}
    for traced in trace.statements:
        attribution = traced.attribution
        name, role = who(trace.article, attribution, traced.speaker)
        said = shortened(what(trace.article.text, attribution), _WORDS)
        yield ""
        title = (
            f"Statement: {name}{f', {role}' if role else ''}: {said if attribution.content else f'no answer {said}'}"
        )
        yield from wrapped(title, width)
        for told in _told_of(trace, traced, _cue_of(cues, traced)):
            yield from wrapped(told, width, "  ")
        if verbose and traced.weighing:
            yield from weighing_lines(traced.weighing, width)


def _cue_of(cues: dict[Span, TracedCue], traced: TracedStatement) -> TracedCue | None:
    """Return the cue of a statement, which may be longer there by a preposition that belongs to it."""
    cue = traced.attribution.cue
    return next((one for span, one in cues.items() if cue and span.start == cue.span.start), None)


def _told_of(trace: Trace, traced: TracedStatement, cue: TracedCue | None) -> Iterator[str]:
    """Yield what an editor wants to know of a statement, a paragraph each."""
    article, attribution = trace.article, traced.attribution
    place = _place(article, attribution.span)
    yield f"kind: {how(attribution, with_type=True)}; confidence {attribution.confidence:.2f}; at {place}"
    if reason := DISPLAYS[traced.display]:
        yield reason.format(least=trace.min_confidence)
    yield f"pattern: {attribution.pattern}: {traced.summary}"
    if cue and cue.weighed and attribution.kind is not Kind.DECLINED:
        yield _chance(cue, cue.weighed[0])
        if cue.weighed[1:]:
            others = ", ".join(f"{each.pattern} ({each.chance:.2f})" for each in cue.weighed[1:4])
            yield f"other patterns that fit and are less likely: {others}"
    yield from _speaker(trace, traced)


def _chance(cue: TracedCue, best: WeighedAttribution) -> str:
    """Return why a candidate is as sure as it is."""
    base = f"confidence: “{cue.lemma}” in “{best.takes}” reports something in {best.base:.0%} of cases"
    by_weight = sorted(best.traits, key=lambda trait: -abs(trait.points))
    told = [trait for trait in by_weight if trait.name != "all" and abs(trait.points) >= _SLIGHT]
    for_it = "; ".join(trait_in_words(trait) for trait in [each for each in told if each.points > 0][:_TOLD])
    against = "; ".join(trait_in_words(trait) for trait in [each for each in told if each.points < 0][:_TOLD])
    return (
        base + (f"; more likely because {for_it}" if for_it else "") + (f"; less because {against}" if against else "")
    )


def _speaker(trace: Trace, traced: TracedStatement) -> Iterator[str]:
    article, attribution, speaker = trace.article, traced.attribution, traced.speaker
    source = f"“{shortened(attribution.source.of(article.text), _WORDS)}”" if attribution.source else "no source"
    if speaker.name:
        way = RESOLUTIONS[speaker.resolution]
        taken = f"speaker: {source} was taken for {speaker.name}" if attribution.source else f"speaker: {speaker.name}"
        weighed = traced.weighing and antecedent_reason(traced.weighing.weighed, speaker.name)
        yield f"{taken}: {weighed or way}"
    elif speaker.candidates:
        tied = " and ".join(entity.name for entity in speaker.candidates)
        yield f"speaker: {source} can mean {tied}: nobody was chosen"
    elif traced.weighing:
        yield f"speaker: {source}: {antecedent_reason(traced.weighing.weighed, None)}"
    else:
        yield f"speaker: {source} is nobody who is named"
    if traced.roles:
        roles = dict.fromkeys(
            f"“{' '.join(role.text.split())}” ({_place(article, role.span)})" for role in traced.roles
        )
        chosen = f"role: {speaker.role}" if speaker.role else "role: none"
        yield f"{chosen}; roles of {speaker.name} in the article: {', '.join(roles)}"


def _place(article: Article, span: Span) -> str:
    line, column = article.document.position(article.document.place(span).start)
    return f"{line}:{column}"


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
        yield from ("", "No statement")
        yield from lines


def _why(trace: Trace, cue: TracedCue) -> str:
    rival = cue.rival.of(trace.article.text) if cue.rival else ""
    return OUTCOMES[cue.outcome](cue, rival, trace.floor)


def _without_cues(trace: Trace, sentence: TracedSentence) -> str:
    """Return why a sentence that has no cue is no statement; nothing where it has one or is one."""
    spans = [span for each in trace.statements for span in each.attribution.content]
    if sentence.cues or any(span.start < sentence.span.end and sentence.span.start < span.end for span in spans):
        return ""
    words = shortened(sentence.span.of(trace.article.text), _WORDS)
    if sentence.course is Course.QUOTATION:
        return f"“{words}”: a quotation alone, and no statement before it that goes on"
    return f"“{words}”: no word in it signals a statement"


def _analysis(trace: Trace, width: int) -> Iterator[str]:
    for sentence in trace.sentences:
        yield ""
        yield f"Sentence at {_place(trace.article, sentence.span)}, read by its {sentence.course}"
        yield from sentence_lines(trace.article, sentence, width)
        for cue in sentence.cues:
            yield from cue_lines(trace.article, cue, _why(trace, cue), width)


def _mentions(trace: Trace, width: int, *, verbose: bool) -> Iterator[str]:
    if trace.mentions:
        yield from ("", "Names, pronouns and descriptions")
    for traced in trace.mentions:
        yield from wrapped(_mention(traced), width, "  ", "    ")
        if verbose and traced.weighing:
            yield from weighing_lines(traced.weighing, width)


def _mention(traced: TracedMention) -> str:
    mention, entity = traced.mention, traced.entity
    told = f"“{shortened(mention.text, _WORDS)}”: {MENTIONS[mention.kind]}{', quoted' if mention.quoted else ''}"
    roles = ", ".join(f"“{' '.join(role.text.split())}”" for role in mention.roles)
    reason = antecedent_reason(traced.weighing.weighed, entity.name if entity else None) if traced.weighing else ""
    if entity and mention.text != entity.name:
        told += f", taken for {entity.name}"
    if roles:
        told += f", with the role {roles}"
    return told + (f": {reason}" if reason else "")


def _findings(trace: Trace, width: int, *, verbose: bool) -> Iterator[str]:
    yield ""
    yield "Findings" if trace.findings else f"Findings: none; {_count(len(trace.quiet), 'rule')} found nothing here"
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
        yield from wrapped(f"{_count(len(trace.idle), 'rule')} did not run: see --verbose", width, "  ")


def _count(number: int, one: str) -> str:
    return f"{number} {one if number == 1 else one + 's'}"


def _finding(article: Article, traced: TracedFinding, width: int) -> Iterator[str]:
    finding = traced.finding
    title = f"{finding.severity} {finding.rule.code} {finding.rule.name}: {finding.message}"
    yield from wrapped(title, width, "  ")
    yield from wrapped(FATES[traced.fate].format(by=traced.by), width, "    ")
    places = [(span, "") for span in finding.spans] + [(each.span, each.message) for each in finding.related]
    for span, message in places:
        words = shortened(span.of(article.text), _WORDS)
        said = f" ({message})" if message else ""
        yield from wrapped(f"compared: {_place(article, span)} “{words}”{said}", width, "    ")
    if rationale := finding.rule.rationale.partition("\n\n")[0]:
        yield from wrapped(f"why it matters: {rationale}", width, "    ")
