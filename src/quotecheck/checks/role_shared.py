"""An office that one person holds at a time is given to two.

Two mayors of one town, two chief executives of one company: one of them is misnamed, or was before or will be. Former,
acting and future holders are accepted, as are different organisations, and offices that several people share
(spokesman, deputy).
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC402",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The council's leader, Ana Ruiz, spoke first. Then Leo Brandt, the {QC402 leader of the council}, spoke.
        """,
        """
        The NLP may join them. Its leader, Ana Ruiz, said no. Leo Brandt, the {QC402 NLP leader}, said yes.
        """,
        """
        Ana Ruiz, the mayor of Portsea, spoke first. Then Leo Brandt, {QC402 mayor of Portsea}, spoke.

        Lt. Ida Moe, the jail administrator, wrote. Capt. Ole Lie, the {QC402 jail administrator}, spoke.
        """,
        """
        Brell Town Council met. The full council cheered. Council leader Ana Ruiz sang.

        Ole Moe, {QC402 leader of Brell Town Council}, left.
        """,
        """
        The council met. The money is for the Municipal Court, where, Judge Bo Lie said, it rains.

        When a man in a Bengals jersey shouted, Council President Ana Ruiz rose.

        It will return in May. {QC402 Council President} Leo Brandt left.
        """,
        """
        Ana Ruiz, the mayor of Portsea, spoke first. {QC402 Mayor} Leo Brandt of Portsea did not come.
        """,
        """
        "It rained," said Marta Obi, chief executive of Fjord Salt. Irina Volkov, {QC402 CEO of Fjord Salt}, agreed.
        """,
    ),
    good=(
        """
        The Brell council met, the Holt council did not. At the Municipal Court, Judge Bo Lie said, it rains.

        When a man in a Bengals jersey shouted, Council President Ana Ruiz rose.

        It will return in May. Council President Leo Brandt left.
        """,
        """
        The council's leader, Ana Ruiz, met Leo Brandt, the union's leader, and Ole Moe, a leader of the strike.
        """,
        """
        Ana Ruiz, the mayor of Portsea, met Leo Brandt, the mayor of Westsea, and Ole Moe, a former mayor of Portsea.
        """,
        """
        Mayor Ana Ruiz of Portsea met Mayor Leo Brandt of Westsea and Gov. Ida Moe of Ohio. Gov. Ole Lie of Utah left.
        """,
        """
        "It is done," Chief Executive Ana Ruiz said. She was named in May, succeeding Leo Brandt.

        Brandt, who as chief executive bought the quay in 1994, was glad.
        """,
        """
        Ana Ruiz, the mayor of Portsea, left in May. Leo Brandt succeeded her as mayor of Portsea.
        """,
        """
        Ida Moe, a jail administrator, met Ole Lie, a jail administrator.

        Ana Ruiz, a spokeswoman for Fjord Salt, and Leo Brandt, a spokesman for Fjord Salt, agreed.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    for shared in article.shared_roles:
        yield rule.at(
            shared.other.span,
            f"“{shared.other.text}” is {shared.person} here and {shared.holder} before: one office, two people?",
            Related(shared.first.span, f"{shared.holder} as “{shared.first.text}”"),
        )
