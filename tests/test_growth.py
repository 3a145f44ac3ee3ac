"""What an article of twice the length costs: the lines that are run are counted, so no clock is asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

from entries import every

from quotecheck import api
from quotecheck.checks import (
    acronym_two_forms,
    ambiguous_surname,
    quote_two_speakers,
    speaker_ambiguous,
    voice_outside_quotation,
)
from quotecheck.desk_rules import check_of
from quotecheck.entities import assembly
from quotecheck.entities.roles.conflicts.role_conflicts import find_role_conflicts
from quotecheck.entities.roles.conflicts.shared_roles import find_shared_roles
from quotecheck.entities.roles.given.stated_roles import stated_roles
from quotecheck.entities.sexes.sex_conflicts import find_sex_conflicts
from quotecheck.facts.claims.known_again import find_known_again
from quotecheck.facts.numbers.numbers import find_numbers
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import find_clues
from quotecheck.model import DeskRule, Scope
from quotecheck.phrases.kinds import name_kinds
from quotecheck.phrases.kinds.ordinary_names import is_told_by_capital
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text

PIECES = (
    (acronym_two_forms.check, "Salt Care for Boats (SCB) met. Salt Boats Care (SBC) left.\n\n"),
    (ambiguous_surname.check, "Leo Brandt met Ada Brandt at noon. It was cold and Brandt said so.\n\n"),
    (ambiguous_surname.check, "Leo Brandt owns a mill. Ada Brandt runs the shop. Brandt said it was slow. "),
    (ambiguous_surname.check, "Leo Brandt met Ada Brandt, a cook. It was cold. Brandt was a surgeon.\n\n"),
    (
        quote_two_speakers.check,
        "“They took the ferry to the old quay at noon,” Ada Brandt said.\n\nThe sun was out.\n\n",
    ),
    (
        speaker_ambiguous.check,
        "Eva Ruiz and Ada Brandt sat on the quay.\n\nThe boats went home.\n\nShe said that it was cold.\n\n",
    ),
    (voice_outside_quotation.check, "“It rains,” Lopez said. We have two boats, Lopez said. "),
    (check_of(DeskRule(code="W", message="m", words=(("percent", ("per cent",)),))), "Percent,percent-percent("),
    (check_of(DeskRule(code="P", message="{found}", pattern=r"\w+t", banned_in=(Scope.NARRATION,))), "Percent.\n\n"),
    (check_of(DeskRule(code="F", message="m", first_reference=(("Ada", ("Ada Oak",)),))), "“Ada,” he said to Ada.\n\n"),
)
SHORT = 20
MOST = 2.2


def steps(work: Callable[[], object]) -> int:
    """Return how many lines `work` runs, each turn of a comprehension counted, what it loads on first use apart.

    To count instructions tells no more, and takes five times as long.
    """
    work()
    count = 0

    def note(_frame: FrameType, event: str, _arg: object) -> object:
        nonlocal count
        count += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@every(("check", "piece"), PIECES)
def test_a_check_of_twice_as_much_makes_twice_as_many_steps(check, piece):
    once, twice = (api.analyse("".join(piece.format(i) for i in range(size))) for size in (SHORT * 4, SHORT * 8))
    assert steps(lambda: [*check.look(twice)]) <= MOST * steps(lambda: [*check.look(once)])


def test_quotations_that_are_never_closed_are_compared_with_those_near_by():
    def work(size: int) -> int:
        text = "“a " * size
        paragraphs = find_paragraphs(text)
        return steps(lambda: find_quotations(text, paragraphs))

    assert work(SHORT * 8) <= MOST * work(SHORT * 4)


def test_the_roles_of_one_person_are_compared_in_as_many_steps_as_there_are():
    def taken(size: int) -> int:
        article = api.analyse("“It rains,” said Ada Brandt, the mayor. " * size)
        index = index_text(article.text, article.paragraphs, article.quotations)
        return steps(lambda: find_role_conflicts(index, article.entities, stated_roles(index), article.house))

    assert taken(SHORT * 8) <= MOST * taken(SHORT * 4)


def test_the_posts_of_one_person_are_compared_by_their_wording():
    def taken(size: int) -> int:
        article = api.analyse("The chief clerk, Cy Roe, met Ada Brandt, the mayor. The clerk left. " * size)
        index = index_text(article.text, article.paragraphs, article.quotations)
        return steps(lambda: find_role_conflicts(index, article.entities, stated_roles(index), article.house))

    assert taken(SHORT * 8) <= 2.3 * taken(SHORT * 4)


def test_the_role_beside_a_source_is_looked_for_there_and_nowhere_else():
    def taken(size: int) -> int:
        article = api.analyse("“It rains,” said Ada Brandt, the mayor. " * size)
        (person,), last = article.entities, article.attributions[-1]
        return steps(lambda: assembly._told_by(article.text, person, last))

    assert taken(SHORT * 8) <= 1.5 * taken(SHORT * 4)


def test_others_are_looked_for_near_a_pronoun_however_long_its_paragraph_is():
    def taken(size: int) -> int:
        article = api.analyse("Ana Moe met Ola Lie. He said no. She said yes. They said so. " * size)
        index = index_text(article.text, article.paragraphs, article.quotations)
        return steps(lambda: find_sex_conflicts(index, article.sentences, article.entities))

    assert taken(SHORT * 8) <= 2.3 * taken(SHORT * 4)


def test_offices_of_two_are_looked_for_in_as_many_steps_as_posts_are_told():
    def taken(size: int) -> int:
        article = api.analyse("Ada Brandt, mayor of Ostby, met Leo Moe, mayor of Brell. " * size)
        index = index_text(article.text, article.paragraphs, article.quotations)
        return steps(lambda: find_shared_roles(index, article.entities, stated_roles(index)))

    assert taken(SHORT * 8) <= MOST * taken(SHORT * 4)


def test_a_known_sum_is_compared_with_those_shortly_before_it():
    def taken(size: int) -> int:
        article = api.analyse(" ".join(f"Ash got the ${3000 + i} million." for i in range(size)))
        index = index_text(article.text, article.paragraphs, article.quotations)
        numbers = find_numbers(index, find_clues(index.tokens))
        sentences = SentenceIndex.of(article.sentences)
        return steps(lambda: [*find_known_again(index, sentences, numbers, article.dates)])

    assert taken(SHORT * 12) <= 3 * taken(SHORT * 6)


def test_a_word_is_known_for_a_name_by_its_first_places(monkeypatch):
    def cost(times: int) -> int:
        asked = []
        monkeypatch.setattr(name_kinds, "is_told_by_capital", lambda *given: asked.append(given))
        api.analyse("“It leaks at the old pier,” Stark said.\n\n" * times)
        return steps(lambda: is_told_by_capital(*asked[0]))

    assert cost(120) == cost(60)
