"""How agency copy puts a statement that has been through many hands: who says what, whole, and nothing besides."""

from __future__ import annotations

import re

from entries import every

from quotecheck import analyse
from quotecheck.model import Kind

# What is said stands in braces, whose it is between angle brackets.
SAID = """
<A source close to the board> said {there was a plan but it had been shelved}.
<The coach> said {the boys were tired, but they had not given up}.
<The clerk> said {the door was open}, but the lock was new.
{Nine of the 14 wells tested contained arsenic}, <the survey> found.
{By migrants from the hills were two thirds of the plots tilled}, <the same census> records.
{The grant may not be spent on vehicles}, <the contract> specifies.
{The accounts had been padded for years}, it is contended in <the complaint>.
{The road is shut}, it was made known on Monday by <the prefect>.
The talks ended without a deal, <the minister> saying {the offer was too low}.
The two sides disagree, <the union> maintaining that {the pit is unsafe}.
The trial was put off, <the judge> ruling that {the papers had come late}.
The firm is calm, <its director, Ana Lupu>, insisting that {the books were in order}.
{The bread was stale}, <she> told The Echo while folding sheets in the yard.
{A sack now costs 40 dinars}, <Goran> told this agency while he mended a net.
{The village is calm}, <the union of herders> claims.
{The vault was empty}, <a high court> held in a ruling made public on Friday.
{The law violates the charter}, <the constitutional court> ruled on Thursday.
{No one had been warned}, <he> went on to complain.
<Petra Nagy> hastened to add that {the well was clean}.
{The company will go to court}, <its director, Ana Lupu>, made clear.
{Twenty men were killed}, <acting superintendent Gil Kambu> is quoted by local media as having said.
{The trial took an hour and no relatives were let in}, <Petra Nagy> stated by telephone.
{The lender billed the dead}, <the country's conduct regulator> alleges in papers lodged with the court.
<Fishermen> say {the bay is dead and nobody has come to look}.
{Not true}, says <the firm>: {the valves were new}.
{Getting a new hearing will be hard}, said <Lucas Moe>, who teaches law.
{Running}, <she> says, {frightens people}.
""".strip().splitlines()
NOTHING_SAID = """
The coat was red, the man tall.
Smoke rose, the wind turned, and the fire spread.
By noon, the list was ready.
The choir sang, the mayor clapping along.
The boat was named Aurora by the owner.
In the absence of the mayor, the council met.
As luck would have it, the train was late.
She went on to win the race.
It was built by the firm that won the tender.
The concert, it was in May, will be repeated.
There are ties among the people, institutions and companies involved in the trade.
""".strip().splitlines()
SILENT = """
From <the finance ministry> no reply was had.
There was no response from <its office in Oslo> to questions.
<The consul> has remained silent on the matter.
<The developer> left a list of questions unanswered.
Questions sent to <the consulate> have not been answered.
A request for comment was not answered by <the finance ministry>.
<The guard> declined to indicate who had rung.
No confirmation was given by <the consulate>.
<The bank> has not reacted to the charges.
""".strip().splitlines()
ANSWERED = """
Calls for calm went unheeded.
There was no reply from the shore.
Markets have not reacted to the news.
The guns remained silent.
""".strip().splitlines()
_MARKS = r"[{}<>]"
_SURE = 0.6


def _found(text):
    return [one for one in analyse(text).attributions if one.confidence >= _SURE]


def _bare(text):
    return text.strip(" ,.")


@every("marked", SAID)
def test_a_statement_is_found_whole_with_its_source(marked):
    text = re.sub(_MARKS, "", marked)
    contents = [_bare(piece) for piece in re.findall(r"{([^}]*)}", marked)]
    source = _bare(re.findall(r"<([^>]*)>", marked)[0])

    found = [([_bare(piece.of(text)) for piece in one.content], _bare(one.source.of(text))) for one in _found(text)]

    assert found == [(contents, source)]


@every("text", NOTHING_SAID + ANSWERED)
def test_the_same_shapes_can_say_nothing(text):
    assert _found(text) == []


@every("marked", SILENT)
def test_who_was_asked_and_said_nothing_is_found(marked):
    text = re.sub(_MARKS, "", marked)

    found = [(one.kind, one.source.of(text)) for one in _found(text)]

    assert found == [(Kind.DECLINED, re.findall(r"<([^>]*)>", marked)[0])]
