"""The cue "according to" and what stands for it, an account among them, which four patterns share."""

import re

from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.patterns._message import FROM
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import can_speak

ACCORDING_TO = PhraseCue(
    "according_to assertion front:9 back:9 mid:9",
    shape=rf"[Aa]?(?P<in>[Pbt])(?P<the>D)(?P<noun>N){FROM}",  # in the telling of; in the reckoning announced by
    listed="attributing_phrases",
    words={"noun": "@nouns_of_account", "in": "by from in on to at per", "from": "of by from", "the": "the"},
)


def says_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether another phrase than "according to" attributes nothing here.

    It was built in accordance with the law; as per custom. Behind its statement it stands after a comma.
    """
    if skeleton.lower[cue.first] == "according":
        return False
    opens = cue.form is Form.FRONTED
    joined = opens or skeleton.symbols[cue.first - 1] in ",-("
    return not joined or not can_speak(skeleton, *after.span("source"))
