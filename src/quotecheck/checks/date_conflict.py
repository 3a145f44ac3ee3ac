"""One event is given two dates, or two dates do not fit the time between them.

Two sentences that tell the same name different days, of the month or of the week: one of them is wrong. Events are
compared by their verbs and nouns and by what they happen to. Beginning, ending, moving and repeating have two dates.
Reported too are two days that are not as many days apart as the text says, or stand in an impossible order.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC613",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        Keeper Ann Lamm spoke to the harbour council on June 15, 2023.

        Ann Lamm, the keeper, was speaking to the harbour council on {QC613 June 16, 2023}.
        """,
        """
        The dam failed on Tuesday. Sirens were silent when the dam broke on {QC613 Wednesday}, officials said.

        The pool will close on Monday. Lessons end when the pool closes on {QC613 Friday}.
        """,
        "The union filed a complaint on March 3. Since the complaint of {QC613 March 4} nobody has called.",
        """
        The main burst on May 11. People swam until {QC613 May 12}, the day the pipe burst.

        The yard was founded by Ann Lamm in 1925. Nets have been made here since Lamm founded the yard in {QC613 1952}.
        """,
        """
        Ann Lamm became keeper in 2014. Lamm, who has been keeper since {QC613 2017}, sings. Her guild bought a
        lock in 2009. The {QC613 2006} purchase of the lock was her idea.
        """,
        """
        The March 3 hearing drew a crowd. Nobody slept at the {QC613 March 4} hearing. If there is another hearing, go.
        """,
        """
        The full council meets on Thursday, March 14. She will bring a list to the meeting on {QC613 March 13}.
        """,
        """
        Lock to shut on May 14

        The lock will be shut to traffic on {QC613 May 4}, the harbour council said. Ann Lamm retired
        in 2016. She has built two boats since retiring in {QC613 2014}.
        """,
        """
        Lamm died on May 9, three days after the crash on {QC613 May 5}. The five-day fair runs from June 3 to
        {QC613 June 9}. The dividend is payable Jan. 12 to holders of record on {QC613 Jan. 19}. Moe spoke at the
        inquest in May 2021. It had no bell before the {QC613 April 2021} inquest.
        """,
    ),
    good=(
        "The dam at Ash failed on Tuesday. The dam at Oak failed again on Friday. Lamm was arrested on Monday.",
        """
        The lock was closed to harbour traffic on March 3. It was opened to harbour traffic on March 9.
        """,
        """
        Ann Lamm was elected mayor in 2016. Lamm was elected mayor in 2020. The dam at Ash was built in 1925. The dam at
        Oak was built in 1952. The lock burned on the night between May 3 and 4. The lock burned on May 4.
        """,
        """
        The harbour council met Ann Lamm, the keeper, on March 3. On April 7 the council met Bo Ruiz, a sailor.
        """,
        """
        Two Held After Friday Stabbing

        Two sailors were held on Saturday after a keeper was stabbed. Ann Lamm retired in 2016. Bo Ruiz has sung since
        retiring in 2014.
        """,
        """
        Cy Moe was elected mayor in 2014 and has been mayor since 2015. He joined the guild, which he leads, in 2009.

        The trial of keeper Ann Lamm began on March 3. The trial of keeper Ann Lamm will end on May 4.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    reported = set()
    for clash in article.date_clashes:
        if clash.other in reported:
            continue
        reported.add(clash.other)
        first, other = (span.of(article.text) for span in (clash.first, clash.other))
        yield rule.at(
            clash.other,
            clash.why or f"{other} here, {first} in the other passage",
            Related(clash.first, "the other date"),
            severity=Severity.INFO if clash.quoted or not clash.sure else None,
        )
