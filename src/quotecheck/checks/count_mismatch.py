"""The text announces a number of things and names another number.

"Five nations:" and four names: one is missing, or the number is out of date. Lists that do not claim to be complete
(including, such as, among them) are accepted, and those that may have as many items as were announced.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Related, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC602",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        "The pact binds {QC602 five river nations}: Ardan, Brell, Corm and the Isles of Dorn.",
        "The {QC602 three keepers} — Ann Lamm, Bo Ruiz, Cy Teal and Di Oakes — left at dawn.",
        "The {QC602 three men}, Ann Lamm, Bo Ruiz, Cy Teal and Di Oakes, left.",
        "{QC602 Two towns} (Ash, Oak and Elm) slept.",
        "They sell {QC602 4 colours}: red, blue and green. The {QC602 three towns} of Ash, Oak, Elm and Yew slept.",
        "They were fined on {QC602 two counts}: for fishing at night, for lying to a guard and for selling eels.",
        "{QC602 Four keepers} left. They are Ann Lamm, Bo Ruiz and Mr. Cy Teal, who is 80.",
        "{QC602 The trio} — Ann Lamm, Bo Ruiz, Cy Teal and his brother, Di — left.",
        "{QC602 Two towns}, namely Ash, Oak and Elm, slept. {QC602 Four men}, to wit Bo Ruiz, Di Oakes and Moe, ate.",
        "Mud hit {QC602 four wards}, he said, specifically Ash, Elm, Oak, Yew and Dorn.",
        "In the {QC602 four wards} hit by mud, Ash, Elm and Oak, it rained.",
        "The row turns around {QC602 four demands}: more pay, the hiring of a cook and new boats.",
        "They put {QC602 two demands}: that tolls go, that the first and last locks be shut, and that nets be mended.",
        "Moe was called {QC602 twice}, at 7.50pm, 9.15pm and 10.05pm. The line was dead.",
        "The {QC602 four} who died were Ann Lamm, 72; Bo Ruiz, 84; and Cy Teal, 33.",
        "Lamm had {QC602 two} demands. First, a lamp. Second, a bell. Third, a boat.",
        "Ann Lamm, Bo Ruiz and Cy Teal, the {QC602 two} owners, left.",
        "{QC602 Four towns} sued. The plaintiffs, Ash, Elm and Oak, met. {QC602 Both towns}, Ash, Elm and Oak, won.",
        "Bo Ruiz and Di Oakes left early. {QC602 All three} had eaten.",
        "A {QC602 four-man crew}, Ann Lamm, Bo Ruiz and Cy Teal, sailed.",
        "He sees {QC602 four towns}: Ash on Monday, Elm on Friday and Oak on Sunday.",
        "There are {QC602 two signs} to watch for: pain that wakes one, a fever, and skin that peels as it heals.",
        "{QC602 Three people} left: chief cook Ann Lamm, keeper Bo Ruiz, the mate, Mr Cy Teal, and Di Oakes.",
        "{QC602 Two wards}, which are Ash, Elm and Oak, sleep. He has {QC602 two dams}: the Holt, Bray and Senn dams.",
        "The flood cut off {QC602 three wards}. It rained. He gave the affected wards as Ash, Elm, Oak and Yew.",
        "A {QC602 two-member panel} met. The panel comprises Ann Lamm, Bo Ruiz and Di Oakes.",
        "He runs {QC602 four mills}, at Ash, Elm and Oak. {QC602 Three of the town's inns} shut: the Ash and the Elm.",
        "A board of {QC602 six people} met. It comprises a judge, two vets, a cook and a priest.",
        "A {QC602 panel of four}, led by Ann Lamm, met. The others are Bo Ruiz and Di Oakes.",
        "She gave {QC602 four} reasons. First, the rain. Second, the cost. Third, a strike.",
        "{QC602 Four clerks} were held. Held were Ann Lamm, 38; Bo Ruiz, 35; and Cy Teal, 41.",
        "{QC602 Four keepers} voted no. Those voting no were Ann Lamm, Bo Ruiz and Cy Teal.",
        "Water flows at {QC602 four sites}: the Ash hall, the barn on Elm Road, the pub, the mill and the inn.",
        "{QC602 Three firms} back him: the Ash Café, Elm Books, Roth the butcher and the Oak Arms.",
        "{QC602 Three schools} lost power. The affected sites are Ash High, Elm High, Oak High and Yew High.",
    ),
    good=(
        "The flood cut off three wards. He gave the worst-hit wards as Ash, Elm, Oak and Yew. A fourth ward is dry.",
        "Four keepers voted no. Those voting yes were Ann Lamm, Bo Ruiz and Cy Teal.",
        "The pact binds five nations: Ardan, Brell, Corm, Dorn, and the Isles of Elm.",
        "Mud hit four wards, in particular Ash, Elm and Oak. It hit four wards, that is the view of Ash, Elm and Oak.",
        "She denies four charges: theft, fraud and two counts of perjury.",
        "It binds six nations, including three islands: Ardan, Brell and Corm. Four of the five islands: Dorn and Elm.",
        "Two cities: Ash, Ardan, and Oak, Brell. Two firms: Lamm and Ruiz and Teal. Three days later: Ardan and Brell.",
        "Four keepers left. They were led by Ann Lamm, Bo Ruiz and Cy Teal.",
        "He sold three things: a boat, an oar, and a bell and rope.",
        "The two towns, Paris, Texas, and Rome, are twins. Ann Lamm, Bo Ruiz and Cy Teal, the two men and a boy, left.",
        "Ann Lamm and Bo Ruiz, the two owners, left. Two men slept. Di Oakes and Cy Teal ate. The two left.",
        "Forty jobs hang on the two mills: those of 29 weavers, eight cooks and three guards.",
        "He runs three mills, at Ash, Elm and Oak. Four people left: Bo Ruiz and his son Per, Di Oakes and a cook.",
        "At least three towns flooded: Ash, Oak, Elm and Yew. Two men: Bo Ruiz, 31, Cy Teal, 40, and a friend.",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    for listing in article.listings:
        if listing.named != listing.announced:
            yield rule.at(
                listing.span,
                f"{listing.announced} announced, {listing.named} named",
                Related(Span(listing.items[0].start, listing.items[-1].end), f"the {listing.named} named"),
                severity=Severity.INFO if listing.quoted else None,
            )
