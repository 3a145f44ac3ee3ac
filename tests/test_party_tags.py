"""Who is called by a party and has the tag of another."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    "Cllr Ana Moe (Lab, Ostby) said no.|Pressed on the quay, the Liberal Democrat denied that it was shut.",
    "Rep. Ana Moe, D-Halden, wrote the bill.|The Republican said she would not give up.",
    "Sen. Leo Brandt (R-Ohio) spoke first.|“It is a bad bill,” the Democrat said.",
    "Cllr Ana Moe (Con, Ostby) resigned on Monday. The Labour councillor said she was tired.",
    "Leo Brandt, a Republican from Halden, sued. The Democrat said that he would win.",
    "Leo Brandt (Lib Dem, Ostby) came late.|It rained.|Mr Brandt, who leads the Labour group, said no.",
    "Coun. Ana Moe (Ward 4) said no.|It rained.|Moe, the Ward 9 councillor, denied it.",
    "Sen. Ana Moe, D-N.M., asked why.|It rained.|“It leaks,” Moe, the Arizona Democrat, said.",
    "Sen. Ana Moe, D-Ariz., asked why.|It rained.|“It leaks,” Moe, the New Mexico Democrat, said.",
)
LEFT_ALONE = (
    "Leo Brandt (Lib Dem, Ostby) came late.|It rained.|Mr Brandt, who attacked the Labour group, said no.",
    "Leo Brandt (Lib Dem, Ostby) came late.|It rained.|Mr Brandt, a former Labour councillor, said no.",
    "Coun. Ana Moe (Ward 4) said no.|It rained.|Moe, the Ward 4 councillor, denied it.",
    "Sen. Ana Moe, D-Ariz., asked why.|It rained.|“It leaks,” Moe, the Arizona Democrat, said.",
    "Sen. Ana Moe, D-N.M., asked why.|It rained.|“It leaks,” Moe, the New Mexico Democrat, said.",
    "Sen. Ana Moe, D-Ariz., asked why.|It rained.|“It leaks,” Moe, the Ranking Democrat, said.",
    "Cllr Ana Moe (Lab, Ostby) said no.|Cllr Leo Dahl (Lib Dem) disagreed. The Liberal Democrat said it leaks.",
    "Rep. Ana Moe, D-Halden, wrote it. Rep. Bo Ruiz, R-Ostby, voted no. The Republican said it was dear.",
    "Cllr Ana Moe (Lab, Ostby) said no. The Labour councillor said that it was late.",
    "Rep. Ana Moe, D-Halden, said the Republican had lied.",
    "Sen. Ana Moe (D-Ohio) spoke first. A Republican sat beside her. The Republican said it was late.",
    "Sen. Ana Moe (D-Ohio) spoke first. Leo Dahl stood up. The Republican said it was late.",
    "Sen. Ana Moe, once a Republican, is a Democrat. The Republican said it was late.",
    "Cllr Ana Moe (Lab, Ostby) fought Cllr Bo Ruiz (Con). The Labour candidate, the Conservative said, had lied.",
    "Cllr Ana Moe (Lab) said so. The Labour group and the Conservative group agreed. The Conservative said no.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert warned(text, "QC401") == ["QC401"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC401") == []
