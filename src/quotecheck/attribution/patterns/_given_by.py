"""Who gave words that stand before it as a cue, which two patterns share: was given by her; came from Moe; was hers."""

from quotecheck.attribution.cue import Form, PhraseCue
from quotecheck.attribution.grammar import ADJUNCT, ASIDE, COMPLEMENT, NOUN_PHRASE, NOUNS, TIME

GIVEN_BY = PhraseCue(
    "give_word assertion pass:that:9 pass:np:9",
    shape=rf"(?P<verb>[XVC])(?:(?<=X)R?(?P<given>[Ee])(?=[^.?!;|]{{0,6}}?b)|(?<!X)(?=(?:{TIME})?(?P<from>P))"
    rf"|(?=R?(?:(?P<hers>[ND])[.,;?!|]|{NOUNS}'[.,;?!|]|To)))",
    words={"verb": "was is were are came comes"},
    may_hold={"given": "@given_words", "from": "from", "hers": "hers his theirs"},
    form=Form.TRAILING,
)
_WHO = rf"{NOUN_PHRASE}(?:(?!P(?:[DR]?y|Y)){COMPLEMENT}){{0,4}}+{ASIDE}{{0,2}}"
BY_WHOM = rf"(?:{ADJUNCT}{{0,3}}?b|{TIME}?P|R?To|R?)(?P<source>[SO]|{_WHO}|D)'?{TIME}?(?=[.,;?!|W])"
"""Whoever gave them, with what joins that to the cue."""
