"""What is asked of one document, and what the stages and the checks find in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from quotecheck.checks.budget_exceeded import exceeded
from quotecheck.checks.check_failed import failed
from quotecheck.checks.unused_suppression import meaningless, unused
from quotecheck.checks.unused_suppression import rule as unused_suppression
from quotecheck.model import Article, Check, CutShort, DeskRule, Document, FileReport, Finding, House, Rule, Severity
from quotecheck.pipeline import analyse as run_stages
from quotecheck.settings import Settings, grade, rule_options, selected, unknown_rule
from quotecheck.settings.suppressions import Suppression, divide, find_misspelt, find_suppressions
from quotecheck.system.values import frozen, replace


@frozen(kw_only=True)
class Asked:
    """What is asked of one document, in plain values: where they are equal, equal documents give equal reports.

    `rules` holds the codes of those that run, `desk_rules` what the desk's own among them state, `levels` the
    severities that the desk gives to rules, by code.
    """

    rules: tuple[str, ...]
    desk_rules: tuple[DeskRule, ...]
    levels: tuple[tuple[str, Severity], ...]
    min_confidence: float
    house: House
    max_file_size: int


def asked(settings: Settings, name: str, rules: Sequence[Rule]) -> Asked:
    """Return what `settings` ask of the document of that name.

    Args:
        settings: what is asked in general and for some paths.
        name: the path as it was typed.
        rules: all that there are; none where the document is only to be read.
    """
    settings = settings.at(name)
    running = {rule.code for rule in selected(settings, rules)} if rules else set()
    return Asked(
        rules=tuple(sorted(running)),
        desk_rules=tuple(desk for desk in settings.desk_rules if desk.code in running),
        # Sorted: a set of rules has another order in every process, and a report is known again by what was asked.
        levels=tuple(sorted((rule.code, level) for rule, level in grade(settings, rules).items())) if rules else (),
        min_confidence=settings.min_confidence,
        house=_house(settings, rules, running) if rules else settings.house,
        max_file_size=settings.max_file_size,
    )


def _house(settings: Settings, rules: Sequence[Rule], running: AbstractSet[str]) -> House:
    """Return the desk's style with what its checks are asked: their options, and which rules do not run."""
    idle = tuple(sorted({rule.code for rule in rules} - running))
    return replace(settings.house, rule_options=rule_options(settings, rules), idle_rules=idle)


def inspect(document: Document, settings: Settings, checks: Sequence[Check]) -> FileReport:
    """Return what the stages find in one document, and of `checks` those that `settings` ask for.

    Args:
        document: what to look at.
        settings: what is asked in general and for some paths.
        checks: all that there are; none where the document is only to be read.

    Raises:
        BadSuppression: the file beside it cannot be read or understood.
    """
    wanted = asked(settings, document.name, [check.rule for check in checks])
    chosen = [check for check in checks if check.rule.code in wanted.rules]
    levels = dict(wanted.levels)
    article = run_stages(document, wanted.house)
    found = [_graded(finding, levels) for check in chosen for finding in look(check, article)]
    kept, suppressed, idle = divide(document, found, find_suppressions(document) if chosen else ())
    kept += [_graded(finding, levels) for finding in _unused(document, idle, chosen, checks)]
    return FileReport(_sure(article, wanted.min_confidence), _ordered(kept), suppressed=_ordered(suppressed))


def _ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return them in reading order."""
    return tuple(sorted(findings, key=in_reading_order))


def in_reading_order(finding: Finding) -> tuple[int, int, str, str]:
    """Return the key by which findings are sorted."""
    span = finding.spans[0]
    return (span.start, span.end, finding.rule.code, finding.message)


def _unused(
    document: Document, idle: Iterable[Suppression], chosen: Iterable[Check], checks: Iterable[Check]
) -> list[Finding]:
    """Return what is to be said of suppressions that suppress nothing though every rule that they mean has run."""
    ran = {check.rule for check in chosen}
    if unused_suppression not in ran:
        return []
    rules = [check.rule for check in checks]
    found = [meaningless(each.at, each.where, each.meant) for each in find_misspelt(document)]
    for each in idle:
        meant = set(filter(each.means, rules))
        if not meant:
            found.append(meaningless(each.at, each.where, unknown_rule(each.rule, rules)))
        elif ran >= meant:
            found.append(unused(each.at, each.rule, each.where, each.words))
    return found


def look(check: Check, article: Article) -> list[Finding]:
    """Return the findings of one check; that it failed or was cut short, where it was."""
    found: list[Finding] = []
    try:
        found.extend(check.look(article))
    except CutShort as stopped:
        found.append(exceeded(check.rule, stopped.seconds, stopped.span))
    except Exception as error:  # noqa: BLE001 (whatever a check raises, the others run)
        found.append(failed(check.rule, error))
    return found


def _graded(finding: Finding, levels: Mapping[str, Severity]) -> Finding:
    """Return the finding at the severity that the desk gives its rule."""
    return finding._replace(severity=levels[finding.rule.code]) if finding.rule.code in levels else finding


def _sure(article: Article, least: float) -> Article:
    """Return the article without the attributions that are less sure than `least`."""
    if not least:
        return article
    pairs = zip(article.attributions, article.speakers, strict=True)
    kept = [pair for pair in pairs if pair[0].confidence >= least]
    return article._replace(attributions=tuple(a for a, _ in kept), speakers=tuple(s for _, s in kept))
