"""A transcript: the speaker in capitals and a colon, then the words."""

from quotecheck import lexicon
from quotecheck.attribution.grammar import BRACKET
from quotecheck.attribution.layout import Layout

layout = Layout(
    __name__,
    __doc__,
    rank=10,
    shape=rf",?(?P<source>[KNXD0]{{1,5}}{BRACKET}?)(?P<cue>:)(?!(?<=0:)0)(?P<content>[^|]+)\|",
    confidence=0.8,
    finds=("{source SENATOR LEE}{cue :} {content Did you read the letter before you signed it?}",),
    passes_over=("NOTE: The office is closed on Monday.", "EMBARGOED UNTIL 16:00 LOCAL TIME ON WEDNESDAY."),
)


@layout
def credit(source: tuple[str, ...]) -> bool:
    """Return whether the words are a speaker's name in capitals, or the Q and A of an interview."""
    if len(source) == 1 and source[0] in {"Q", "A"}:
        return True
    words = [word for word in source if word[0].isalpha()]
    if not all(word.isupper() for word in words):
        return False
    return len("".join(words)) > 2 and lexicon.words("line_labels").isdisjoint(words)
