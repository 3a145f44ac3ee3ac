"""The desk's own style, words and people. A field that declares an option is a key of the configuration."""

from __future__ import annotations

from quotecheck.errors import unknown
from quotecheck.model.option import SHARE, WORDS, Entry, ValueType, choice, option
from quotecheck.system.expressions import expression
from quotecheck.system.values import frozen

QUOTATION_STYLES = {
    '"': "straight-double",
    "“": "curly-double",
    "”": "curly-double",
    "''": "doubled-apostrophes",
    "``": "doubled-apostrophes",
    "'": "straight-single",
    "‘": "curly-single",
    "«": "angle",
    "»": "angle",
}
"""The style that an opening mark belongs to."""
DATELINE_PARTS = ("place", "date", "agency")
"""What stands in braces in the shape of a dateline."""


_BRACES = expression(r"\{([^{}]*)\}")


def _dateline(value: object, key: str, _folder: str) -> str:
    """Return the shape of a dateline; an empty one leaves it open."""
    if not isinstance(value, str):
        raise ValueError(f'{key} must be text: write {key} = "{{place}} | {{date}} |"')  # noqa: TRY004 (as for all)
    for part in _BRACES.findall(value):
        if part not in DATELINE_PARTS:
            raise ValueError(f"{key}: {unknown('part', part, DATELINE_PARTS)}")
    if value and not _BRACES.search(value):
        raise ValueError(f"{key} {value!r} names no part: write one of {{place}}, {{date}} and {{agency}}")
    return value


@frozen(kw_only=True)
class House:
    """The desk's style and lists, from configuration.

    `extra_speech_verbs` holds lines in the format of `lexicon/data/speech_verbs.txt`. `quotation_style` is one of
    `QUOTATION_STYLES`, empty where an article only has to keep to one. `dateline` is the shape of the house's own
    dateline, such as `{place} | {date} |`, empty where it is like an agency's. `rule_options` holds the options that
    are set for single rules: `Rule.value` gives them to a check. `idle_rules` are the codes of those that do not run:
    a check that leaves something to another rule asks `Rule.runs`.
    """

    quotation_style: str = option(
        choice(("", *sorted(set(QUOTATION_STYLES.values())))),
        "",
        "quotation marks of the house: `angle`, `curly-double`, `curly-single`, `doubled-apostrophes`, "
        "`straight-double` or `straight-single`; QC102 reports others. By default, an article only has to keep to one "
        "style",
        example='"curly-double"',
    )
    dateline: str = option(
        ValueType(_dateline, {"type": "string"}),
        "",
        "the form of the house's own datelines, with `{place}`, `{date}` and `{agency}`; those of agencies "
        "(`RENO, Nev., May 2 (AP) —`) are known. A dateline is no part of the statement after it, and its date gives "
        "other dates their year",
        example='"{place} | {date} |"',
    )
    extra_speech_verbs: tuple[str, ...] = option(
        WORDS,
        (),
        "speech verbs: a lemma, or a line as in the [shipped list](../src/quotecheck/lexicon/data/speech_verbs.txt)",
        example='["tweet"]',
        adds=True,
    )
    min_speaker_confidence: float = option(
        SHARE,
        0.5,
        "name a speaker who is only meant (*she*, *the company*) from this chance on, a number from 0 to 1; below it "
        "the report has those who may be",
        example="0.8",
    )
    extra_titles: tuple[str, ...] = option(WORDS, (), "titles that stand before a name", example='["Elder"]', adds=True)
    known_people: tuple[str, ...] = option(
        WORDS, (), "names that need no introduction", example='["Madonna"]', adds=True
    )
    known_acronyms: tuple[str, ...] = option(WORDS, (), "acronyms that need no expansion", example='["PTA"]', adds=True)
    rule_options: tuple[Entry, ...] = ()
    idle_rules: tuple[str, ...] = ()


DEFAULT_HOUSE = House()
