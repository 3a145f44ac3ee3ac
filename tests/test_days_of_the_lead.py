"""What the lead tells with its day, and a later word for it with another day: found, and what is left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    "The embankment of the Sarn broke on the night of June 3. Barns were lost when the embankment gave way on June 6.",
    "The river breached its bank on June 3. At Brodal, which lost its mill when the bank gave way on June 6, men wept.",
    "The storm came ashore on Sunday night. Roofs were lost on Monday night, when the storm came ashore.",
    (
        "A roof fell on a market on the night of May 14, killing 16 people. The disaster of the evening of May 16 "
        "was the worst in the town's memory."
    ),
    (
        "A pump failure at a dairy sent milk into a brook before dawn Monday. All slept when the pump gave way "
        "shortly before first light on Sunday."
    ),
    "A furnace explosion injured three cooks on Friday. The inn has been shut since the furnace exploded on Thursday.",
    "The fire, which killed two, broke out on Monday. Since the Sunday fire the lane has been shut.",
    "Councillors were told last Thursday night that the ford is unsafe. He said so at Tuesday night's meeting.",
    (
        "Members of a rowing club on Saturday, April 6, threw out their board. Resolutions passed at the gathering of "
        "April 8 go to the league."
    ),
    (
        "The board resolved on Friday, 18 July, to review the lease. The board's decision on Monday to review the "
        "lease came late."
    ),
    "The council meets on Thursday, March 14. Residents will fill the hall when the council meets on March 13.",
    "Mr Holm died at home on 14 August. The nurse read out the notes up to Mr Holm's death on 15 August.",
    "The brewery was shut on Aug. 5. The shutdown, which began on Aug. 15, will last a month.",
    "The two sides reached a deal on Sunday night. Under Monday's agreement, pay will rise 4%.",
    "The chapel was bombed on Saturday night. Sunday night's bombing woke the town.",
    "The society bought the mill in 2004. When it acquired the mill in 2014, the roof was gone.",
    "The union began its strike on Monday. The walkout, which started on Tuesday, has idled 400 dockers.",
    (
        "The guild agreed to lift the blockade of the pass that it had maintained since 3 June. The blockade, which "
        "began on 8 June, has left its mark."
    ),
    "The tenants have staged a protest since 4 May. The protest began on 6 May, when the heating failed.",
)
LEFT_ALONE = (
    "The school has been shut since Monday. The school opens on Tuesday.",
    "Dockers have held a strike since Monday. The strike of the pilots began on Tuesday.",
    "He has been on trial since Monday. A second trial began on Tuesday.",
    "The game starts at 3 p.m. Saturday. Sunday's kickoff is at noon.",
    "Workers walked out on Monday in Ash. Tuesday's walkout in Brell drew fewer.",
    "The match on Saturday ended 2-2. Wednesday's match at Sisk is sold out.",
    "The hearing on Monday lasted two hours. Thursday's hearing will be closed.",
    "The blast on Monday killed 16 people. On Wednesday, a fire at the same yard injured three.",
    "The council voted on Monday to raise fares. Tuesday's vote by the assembly was closer.",
    "Tarn beat Orve 2-1 on Saturday. Tarn beat Sisk 3-0 on Tuesday.",
    "The trial opened on March 4. A second trial, of his brother, opened on April 8.",
    "The council voted on Tuesday to sell the mill. Residents at Monday's meeting of the parks committee were angry.",
    "The council voted on Tuesday to sell the mill. It takes up the budget at its next meeting on Thursday.",
    "The board approved the budget on Tuesday after meetings on Monday and Sunday. Moe left the Monday meeting early.",
    "A blast killed four people on Monday. A similar accident on Sunday hurt two.",
    "A fire killed two people on Monday. He had been on duty since Sunday's accident on the ring road.",
    "A shooting left two men dead on Saturday. Police also look into Friday's tragedy at the lake.",
    "The levee broke on June 3. The levee at Ash failed on June 6.",
    "A dam failure left two dead on Monday. The dam at Elm gave way on Sunday.",
    "The strike at the port began on Monday. The walkout by teachers started on Tuesday.",
    "Ada Moe was arrested on Monday. Her brother has been in custody since Sunday.",
    "He was found guilty on May 4. His wife was convicted on May 14.",
    "The council decided on Tuesday to close the pool. Its decision on Thursday to close the library was popular.",
    "Police said on Friday, 18 July, that they had arrested Moe. Moe was released on Monday.",
    "The council decided on Tuesday to close the pool. Its decision on Thursday to shut the library was popular.",
    "The wing was inaugurated in 2004. The society bought a second mill in 2004 and acquired another in 2014.",
    "The union rallied in Ardan on Monday. Tuesday's rally in Brell drew more.",
    "The gallery bought the painting in 2004. It bought the frame in 2014.",
    "The storm made landfall at Ash on Monday. It will come ashore at Elm on Wednesday.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert warned(text, "QC613") == ["QC613"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC613") == []
