"""One name appears in two forms.

Katharine in one paragraph and Katherine in the next, Rith Tola and Tola Rith, Peñalver and Penalver: readers see two
people, or a slip. That two words are nearly alike says little by itself, so the two forms must also keep the same
company: one given name, one surname, or a full name beside a surname that nobody introduces. Relatives, nicknames,
demonyms, plurals and forms that the text itself remarks on pass. Which form is right is not said.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import filterfalse

from quotecheck.checks._counts import times
from quotecheck.checks._sure_variants import places_of_speakers, severity_of
from quotecheck.checks._variants_of_bodies import variants_of_bodies
from quotecheck.model import Article, Finding, Related, Rule, Severity, VariantKind

rule = Rule(
    __name__,
    __doc__,
    code="QC301",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        Katharine Hale opened the bridge. Two weeks later {QC301 Katherine Hale} closed it.
        """,
        """
        Marta Lindqvist runs the ferry. "It floats," {QC301 Lindquist} said.
        """,
        """
        The mayor met José Peñalver on Monday. {QC301 Penalver} had asked for the meeting.
        """,
        """
        Tola Rith, the teacher, was first. {QC301 Chhun Tola Rith} said that the school was full.
        """,
        """
        Irina Volkov paints boats, and the boats of {QC301 Volkov Irina} float.
        """,
        """
        Mohammed Rahimi bought the mill in May. In June {QC301 Muhammad Rahimi} sold it.
        Mayor Vaclav Oren Dahl left. For his part, {QC301 Vasil Dahl} denied it.
        Kathryn Hale rowed with her son, Leo. {QC301 Katheryn Hale} sat. Tamaz Tsabeli left. {QC301 Tamaz Zabeli} sat.
        Two sisters died, Dr. Somphay Vilaysack said. {QC301 Somphai Vilaysack} spoke on Monday.
        """,
    ),
    good=(
        """
        Winger Tavo Rosa crossed from a kick. “We ran,” Tavo Rosa said. Lim Mei Ana ran, too. “Yes,” Mei Ana said.
        """,
        """
        Eric Dolan and his daughter Erica Dolan spoke. Dolan's brothers, the Dolans, listened.
        Ana Thorsen and Bo are two Professor Thorsens.
        """,
        """
        Olena Zaretska spoke. Her husband, Bohdan Zaretskyi, built it, and Zaretska and Zaretskyi own it.
        """,
        """
        Peter Marsh, whom friends call Pete, left Syria in May. "Syrian roads are bad," Pete Marsh said.
        """,
        """
        Marta Lindqvist (born Marta Lindquist) sings. The notes read "Marta Lindkvist [sic]".
        """,
        """
        Anna Fang beat Bo Wang. Fang won, Wang lost. Vo Thi Mai ate. Dac Hai ran. Mr. Hai fell. Le Thi Hai Yen left.
        """,
        "The Journal of Airway Medicine, read by doctors, was out. Medicare has paid for it.",
        """
        Enrique Salas Peralta was elected. Salas Peralta, a Chilean, will leave Chile. At Chile's border he waved.
        """,
    ),
)

_HOW = {
    VariantKind.SPELLING: "two spellings of one name?",
    VariantKind.ACCENT: "the same name with different accents or marks?",
    VariantKind.CASE: "the same name with different capitals?",
    VariantKind.WORDS: "a longer form of the same name?",
    VariantKind.ORDER: "the same person with the names swapped?",
    VariantKind.SPACING: "the same name as one word and as two?",
}


@rule
def check(article: Article) -> Iterator[Finding]:
    speaking = places_of_speakers(article) if article.variants else frozenset()
    for variant in filterfalse(variants_of_bodies(article), article.variants):  # those are org-variant's
        odd, usual = variant.odd.of(article.text), variant.usual.of(article.text)
        yield rule.at(
            variant.odd,
            f"“{odd}” here{times(variant.odd_count)}, “{usual}” elsewhere{times(variant.usual_count)}: "
            f"{_HOW[variant.kind]}",
            Related(variant.usual, f"written “{usual}”"),
            severity=severity_of(variant, speaking),
        )
