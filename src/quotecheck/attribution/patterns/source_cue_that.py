"""Speaker, verb, "that": a statement reported as a clause."""

import re

from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, BEHIND_THAT, FINITE, TOPIC
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._condition import belongs_to_noun
from quotecheck.attribution.symbols.skeleton import Skeleton


def _is_no_clause(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the clause belongs to a noun before it: she despaired of a rule that the board had made."""
    return (after["topic"] is not None and not cue.verb.only_speaks) or belongs_to_noun(skeleton, cue, after)


# The agency reported, citing two officials, that …; said, in answer to Ana Moe (Lab, Vik), that …
_REMARK = (
    rf"{ADJUNCT}{{0,2}},(?=[gGPHUaR]|&R)[^.?!;:|,QMJ()]{{2,16}}(?:\([^.?!;:|QMJ()]{{1,10}}\))?,(?=T(?!R?{FINITE}))"
)
_DASHED = rf"R?-[^.?!;:|QMJ-]{{1,16}}-(?=T(?!R?{FINITE}))"  # said – on the radio, of all places – that
# Said after leaving the court that; said when told of it that.
_WHILE = rf"[PUH](?:[GE]|[ge](?=[Pobt]))[^.?!;:|,QMJTXVCHW]{{0,12}}(?=T(?!R?{FINITE}))"

pattern = Pattern(
    __name__,
    __doc__,
    frame="that",
    rank=20,
    forms=frozenset({Form.FINITE, Form.GERUND, Form.INFINITIVE, Form.PARTICIPLE, Form.NOMINAL}),
    after=rf"(?:,?{ADJUNCT}{{1,3}},?(?=T(?!R?{FINITE}))|(?P<topic>{TOPIC})(?=T(?!R?{FINITE}))|{_REMARK}|{_WHILE}|{_DASHED})??"
    rf"(?P<content>T)(?={BEHIND_THAT})",
    opens="DTPbaR0Yy,HU-o",
    needs="T",
    unless=_is_no_clause,
    finds=(
        "{source Those who patrol the beach} {cue say} that {content there may be one left}.",
        "{source Neighbours who knew her} {cue said} that {content the driver fled}.",
        "{source A cook who asked not to be named because her boss bars visits} {cue said} that {content it hailed}.",
        "{source Keepers in Orra and around the lake} {cue said} that {content the ice was thin}.",
        "{source One of the four fired cooks} {cue recounted} that {content the order was handed to him}.",
        "{source A man accused of killing his wife} {cue claimed} that {content he had slept}.",
        "{source Officials} {cue declared} in a talk held at the mill that {content the wall was sound}.",
        "{source A survey tabled on Monday} {cue noted down} on its last page that {content the wall was sound}.",
        "{source Ana Moe} {cue said} in written evidence that {content she had asked twice}.",
        "{source Ana Moe} {cue said} of the plan that {content nobody had asked for it}.",
        "{source The clerk} {cue gave out} that {content nobody was hurt}.",
        "{source Ana Moe} {cue testified} that {content she had visited the yard and issued two notices}.",
        "{source Ana Moe} {cue has disclosed} that {content residents of Vik and its farms no longer depend on it}.",
        "{source The firm} {cue stated} in its half-year results that {content sales had doubled}.",
        "{source The parents of a boy who broke a leg} {cue allege} that {content riders were waved aboard}.",
        "{source The report} {cue ends by asserting} that {content the gate was locked}.",
        "{source Maria Lopez} {cue said} that {content the city would appeal}.",
        "{source Maria Lopez} {cue claimed} that {content the report “was a lie”}.",
        "{source The group} {cue is demanding} that {content the gate be opened}.",
        "{source She} {cue accepted}, when pressed by Bo Lie (Lib Dem, Vik East), that {content it had been left out}.",
        "{source An aide}, speaking quietly because the talks are private, {cue said} that {content it was over}.",
        "{source The agency} {cue reported}, citing two officials, that {content the toll had risen to 12}.",
        "{source The court} {cue observed} that “{content liberty cannot wait}” and granted him bail.",
        "{source Ana Moe} {cue said} {content that was a lie}.",
        "{source Ana Moe} {cue said} after leaving the court that {content she would appeal}.",
        "{source Ana Moe} {cue said} when asked about the verdict that {content she would appeal}.",
        "{source Moe and Lie} both {cue said} that {content she would appeal}.",
        "{source Connolly} also {cue said} that {content she would appeal}.",
        "{source Critics} {cue point out} that {content spending fell}.",
        "{source Tom Achebe} {cue points out} that {content spending fell}.",
        "{source The guild} has, in a letter to the board, {cue denied} that {content the lamps were lit}.",
        "{source Ana Moe} {cue conceded}, albeit after some hesitation, that {content the lamps were lit}.",
        "{source Ana Moe} {cue repeated}, and not for the first time, that {content the lamps were lit}.",
        "{source Ana Moe} {cue said} – on the radio, as it happens – that {content the lamps were lit}.",
        "{source Ana Moe} {cue argued} forcefully – for the first time – that {content the lamps were lit}.",
        "{source The top court} on Monday {cue ruled} that {content the tax was void}.",
        "The strike followed {source Mayor Ana Moe}’s {cue charge} that {content the union had lied}.",
        "Nobody was moved by {source their} {cue assurances} on Friday that {content the wall was sound}.",
        "{source Ann Lee, CO of the regiment,} {cue said} that {content the men were fit}.",
        "{source Halden Foods, Inc. (NYSE: HLF)} {cue announced} that {content it would close}.",
        "{source The firm whose dam gave way, Halden Foods,} {cue maintains} that {content the wall was safe}.",
    ),
    passes_over=("Maria Lopez pursued that goal.", "Maria Lopez spoke on condition that she not be named."),
)
