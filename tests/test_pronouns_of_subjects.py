"""Pronouns of the subject of their sentence, by which the text calls somebody otherwise than before."""

from entries import every
from findings import warned

TOLD = "Ms. Robin Brandt, a lawyer, took the case. The mayor, Ole Dahl, objected.|The ruling came on Monday.|"
BAD = (
    "Brandt told reporters he would appeal.",
    "Brandt told the court that he would appeal.",
    "Brandt said Tuesday that he would appeal.",
    "Brandt said on Tuesday he would appeal.",
    "Brandt said in a statement that he would appeal.",
    "Brandt said by phone that the ruling was wrong and that he would appeal.",
    "Brandt said that in 20 years he had won twice.",
    "Brandt added that neither he nor the firm had been told.",
    "“It is wrong,” Brandt said, adding that he would appeal.",
    "“I will appeal,” Brandt said as he left the court.",
    "“I will appeal,” Brandt said in his office.",
    "“I will appeal,” Brandt said. “It is wrong,” he added.",
    "At a hearing in May, Brandt said he would appeal.",
    "But Brandt said he would appeal.",
    "Brandt moved to Ostby when he was 30.",
    "Brandt will pay the costs out of his own pocket.",
    "Brandt himself said the ruling was wrong.",
    "When it resumed, Brandt consulted his fellow lawyers.",
)
GOOD = (
    "Brandt told the mayor he would appeal.",
    "Brandt told others he would appeal.",
    "Brandt said on Tuesday that the driver was drunk and that he would appeal.",
    "“The driver was drunk,” Brandt said, adding that he would appeal.",
    "Brandt praised Lindgren when he appealed.",
    "“I will appeal,” Brandt said. “It is wrong,” he said.",
    "Brandt's office said on Tuesday that he would appeal.",
    "Brandt said that Dahl had erred and that he would appeal.",
)
APART = (
    "Jessie Brandt said her agency would act.|It rained.|Asked why, Brandt said he had only 14 boats.",
    "Casey Brandt is in her third year.|It rained.|Brandt has hired buses, and said he would pay for one more.",
)
TOGETHER = (
    "Ana Moe left. Her opponent, Jessie Brandt, said no.|It rained.|Asked why, Brandt said he had only 14 boats.",
    "Jessie Brandt said she had called him twice.|It rained.|The clerk said no.",
    "Spokesman Robin Brandt opened the meeting.|It rained.|Brandt said she was tired.",
)


@every("text", [*(TOLD + text for text in BAD), *APART])
def test_a_pronoun_of_another_sex_is_found(text):
    assert warned(text, "QC304") == ["QC304"]


@every("text", [*(TOLD + text for text in GOOD), *TOGETHER])
def test_a_pronoun_of_somebody_else_passes(text):
    assert warned(text, "QC304") == []
