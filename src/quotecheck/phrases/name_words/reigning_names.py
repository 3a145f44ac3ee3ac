"""Names of one given name that keep a title: King Harald, Pope Francis."""

from quotecheck import lexicon
from quotecheck.lexicon.people import GIVEN, PLACE
from quotecheck.phrases.name_words.names import ParsedRun

_NUMBERED = 3  # words of a name with its number: King Harald VI


def reigns(run: ParsedRun) -> bool:
    """Return whether a name is a title and a given name, numbered or not: King Harald VI; not: Dan King."""
    if not 1 < len(run.name) <= _NUMBERED or run.name[0].text.lower() not in lexicon.words("titles_in_names"):
        return False
    number = run.name[2].text if len(run.name) == _NUMBERED else "I"
    return bool(run.name[1].flags & GIVEN) and not run.name[1].flags & PLACE and set(number) <= set("IVX")
