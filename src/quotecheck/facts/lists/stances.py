"""Find which side of a vote a sentence puts the names on that it lists: with Ann Lamm and Bo Ruiz opposed."""

from __future__ import annotations

from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.text.punctuation import CLAUSE_ENDS

AGAINST, FOR, FEWER = "against", "for", "fewer"
"""How names voted; `FEWER`: they are those who lost: the dissenting votes."""
_CLAUSE = 6  # tokens in which the votes that somebody cast stand
_FAR = 9  # tokens before names in which a phrase that puts them on a side begins
_DISSENTED = frozenset(("dissented", "dissenting"))
_NO, _YES = frozenset(("no", "nay", "against")), frozenset(("yes", "aye", "for"))


def stance_behind(tokens: Tokens, i: int, *, leads: bool) -> tuple[int, str]:
    """Return how many tokens behind names say that those voted, and how; (0, "") where none do.

    `leads`: the names open their sentence, and a verb is theirs: voted | against; dissented; were | opposed. Elsewhere
    it stands without one: with Ann Lamm and Bo Ruiz | opposed, | voting no, | against.
    """
    words = [*tokens.lower[i : i + _CLAUSE], "", "", ""]
    word, behind = words[0], words[1:]
    if word in ("voted", "voting", "vote"):
        return _voted(behind)
    if word in ("cast", "casting") and "votes" in behind:
        at = behind.index("votes")
        told = {*behind[:at], behind[at + 1]}
        side = FEWER if "dissenting" in told else AGAINST if told & _NO else FOR if told & _YES else ""
        return (at + 2, side) if side else (0, "")
    if word in _DISSENTED:
        return 1, FEWER
    if not leads:
        if words[:2] in (["in", "dissent"], ["in", "opposition"]):
            return 2, FEWER
        if words[:2] in (["in", "favor"], ["in", "favour"]) and behind[1] in CLAUSE_ENDS:
            return 2, FOR
        last = behind[0] in (".", ",", ";", "and", "\n") or behind[0] in listed("what_a_vote_is_about")
        return (1, AGAINST) if last and word in ("opposed", "against", "opposing") else (0, "")
    if word in ("opposed", "rejected") and (behind[0] == "." or behind[0] in listed("what_a_vote_is_about")):
        return 1, AGAINST
    if word in listed("verbs_of_standing_on_a_side") and behind[0] in ("opposed", "against"):
        return 2, AGAINST
    return 0, ""


def _voted(behind: list[str]) -> tuple[int, str]:
    """Return how many tokens tell how somebody voted, the verb included, and how: voted | in favour; voting | no."""
    if behind[0] in _NO:
        return 2, AGAINST
    if behind[:2] in (["in", "favor"], ["in", "favour"]):
        return 3, FOR
    return (2, FOR) if behind[0] in _YES else (0, "")


def stance_before(tokens: Tokens, i: int) -> str:
    """Return the side that the words before a list of names put it on, nothing where they put it on none.

    Over the objections of | Ann Lamm and Bo Ruiz; opposed by; voting in favour were; the no votes came from.
    """
    j = i
    while tokens.lower[j - 1] in listed("titles_of_voters") or tokens.lower[j - 1] == ":":
        j -= 1
    words = tokens.lower[max(0, j - _FAR) : j]
    if words[-1:] == ("of",) and words[-2:-1] and words[-2] in listed("nouns_of_objecting") and "over" in words[-5:]:
        return AGAINST
    if words[-2:] == ("opposed", "by"):
        return AGAINST
    if words[-1:] in (("were",), ("from",), ("by",)) or tokens.words[j] == ":":
        told = words[-8:-1] if words[-1] in ("were", "from", "by") else words[-4:]
        voting = {"voting", "votes", "vote"}.intersection(told)
        if voting and "dissenting" in told:
            return FEWER
        if voting and not listed("words_of_voting_no").isdisjoint(told):
            return AGAINST
        if voting and not listed("words_of_voting_yes").isdisjoint(told):
            return FOR
    return ""
