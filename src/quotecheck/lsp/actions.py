"""What an editor offers to do about a finding: fix it, suppress it here, or settle it in the configuration."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from lsprotocol.types import CodeAction, CodeActionKind, Diagnostic

from quotecheck.lsp.analysis import Snapshot
from quotecheck.lsp.diagnostics import marked
from quotecheck.lsp.edits import Abilities, Change, workspace_edit
from quotecheck.lsp.files import change_of
from quotecheck.lsp.suppressing import suppression
from quotecheck.lsp.texts import Text
from quotecheck.model import Article, Edit, EntityKind, FileReport, Finding, Span
from quotecheck.settings.configuration import OWN, PROJECT
from quotecheck.settings.fixes import fix
from quotecheck.settings.toml_edits import item_added
from quotecheck.system.columns import shortened
from quotecheck.system.printable import on_one_line
from quotecheck.system.values import replace

FIX_ALL = f"{CodeActionKind.SourceFixAll.value}.quotecheck"
KINDS = (CodeActionKind.QuickFix, FIX_ALL)
_PEOPLE = frozenset({"QC204", "QC302", "QC303", "QC304"})
_ACRONYMS = frozenset({"QC312", "QC314"})
_WORDS = 50  # characters of a name in a title


def code_actions(
    snapshot: Snapshot,
    wanted: Span,
    kinds: Sequence[str] | None,
    able: Abilities,
    opened: tuple[Text, ...],
    *,
    configurable: bool,
) -> Iterator[CodeAction]:
    """Yield what can be done about the findings at a span of the source.

    Args:
        snapshot: what is known of the document.
        wanted: the cursor, or what is selected.
        kinds: only of these; None is all.
        able: what the editor can do.
        opened: the open documents.
        configurable: whether there may be a configuration file.
    """
    if snapshot.report is None:
        return
    if _asked(CodeActionKind.QuickFix.value, kinds):
        yield from _quick_fixes(snapshot, snapshot.report, wanted, able, opened, configurable=configurable)
    if _asked(FIX_ALL, kinds):
        yield from _all_fixed(snapshot, snapshot.report, able)


def _quick_fixes(
    snapshot: Snapshot,
    report: FileReport,
    wanted: Span,
    able: Abilities,
    opened: tuple[Text, ...],
    *,
    configurable: bool,
) -> Iterator[CodeAction]:
    """Yield what can be done about each finding at a span of the source."""
    for finding, shown in zip(report.findings, snapshot.diagnostics, strict=True):
        place = marked(snapshot.text.lines, report.article, finding.spans[0])
        if place.start <= wanted.end and wanted.start <= place.end:
            changes = _changes(snapshot, report, finding, opened, configurable=configurable)
            for title, change in changes:
                yield from _action(title, change, shown, able, preferred=bool(finding.fix and finding.fix.safe))


def _asked(kind: str, kinds: Sequence[str] | None) -> bool:
    """Return whether a kind, or one that it belongs to, is asked for."""
    return kinds is None or any(kind == each or kind.startswith(f"{each}.") or not each for each in kinds)


def _action(
    title: str, change: Change | None, shown: Diagnostic, able: Abilities, *, preferred: bool
) -> Iterator[CodeAction]:
    edit = workspace_edit(change, able) if change else None
    if edit:
        first = preferred and title.startswith("Fix")
        yield CodeAction(
            title, CodeActionKind.QuickFix, diagnostics=[shown], edit=edit, is_preferred=True if first else None
        )


def _changes(
    snapshot: Snapshot, report: FileReport, finding: Finding, opened: tuple[Text, ...], *, configurable: bool
) -> Iterator[tuple[str, Change | None]]:
    """Yield what can be done about one finding, each with its title."""
    rule = finding.rule
    if finding.fix:
        review = "" if finding.fix.safe else " (needs review)"
        yield f"Fix: {on_one_line(finding.fix.message)}{review}", _fixed(snapshot, report, (finding,), unsafe=True)
    yield f"Suppress {rule.title} here", suppression(snapshot, report, finding, opened)
    if not configurable:
        return
    for key, word in _words(report.article, finding):
        change, name = _configured(snapshot, key, word, opened)
        yield f"Add “{shortened(on_one_line(word), _WORDS)}” to {key} in {name}", change
    change, name = _configured(snapshot, "ignore", rule.code, opened)
    yield f"Ignore {rule.title} in {name}", change


def _all_fixed(snapshot: Snapshot, report: FileReport, able: Abilities) -> Iterator[CodeAction]:
    """Yield the action that applies every safe fix of the document."""
    change = _fixed(snapshot, report, report.findings, unsafe=False)
    edit = workspace_edit(change, able) if change else None
    if edit:
        yield CodeAction("Apply all safe fixes of quotecheck", FIX_ALL, edit=edit)


def _fixed(snapshot: Snapshot, report: FileReport, findings: tuple[Finding, ...], *, unsafe: bool) -> Change | None:
    """Return the edits that fix some findings, without those that would change quoted words or markup."""
    document = report.article.document
    done = fix(replace(report, findings=findings), unsafe=unsafe).findings
    edits = [edit for finding in done if finding.fix for edit in finding.fix.edits]
    if document.extracted or not edits:
        return None
    placed = tuple(Edit(document.place(edit.span), edit.replacement) for edit in edits)
    return Change(snapshot.text.uri, snapshot.text.lines, placed, snapshot.text.version)


def _words(article: Article, finding: Finding) -> Iterator[tuple[str, str]]:
    """Yield the words that the desk may declare known so that the finding goes, each with its key."""
    if finding.rule.code in _ACRONYMS:
        letters = {form.letters: None for form in article.short_forms if form.span.overlaps(finding.spans[0])}
        yield from (("known-acronyms", each) for each in letters)
    if finding.rule.code in _PEOPLE:
        places = (*finding.spans, *(related.span for related in finding.related))
        for entity in article.entities:
            if entity.kind is EntityKind.PERSON and any(
                mention.extent.overlaps(place) for mention in entity.mentions for place in places
            ):
                yield "known-people", entity.name


def _configured(snapshot: Snapshot, key: str, word: str, opened: tuple[Text, ...]) -> tuple[Change | None, str]:
    """Return the change that adds a word to a list of the configuration, and the name of the file.

    That is the file that sets the list, for a nearer one would replace it, else the nearest, else a new one.
    """
    configuration = snapshot.configured.configuration
    set_by = dict(configuration.origins).get(key, ())
    files = (*configuration.files, *set_by)
    path = os.path.abspath(str(files[-1]) if files else os.path.join(snapshot.configured.folder, OWN))
    name = os.path.basename(path)
    table = ("tool", "quotecheck") if name == PROJECT else ()
    encoding = snapshot.text.lines.encoding
    return change_of(path, lambda text: item_added(text, table, key, word), opened, encoding), name
