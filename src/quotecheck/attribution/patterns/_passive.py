"""What a passive verb with "by" and the speaker says something of, which four patterns share: the sea was described."""

from quotecheck.attribution.grammar import COMPLEMENT, GAP, NOUNS, SUBJECT

_OF = rf"(?:o{NOUNS}{COMPLEMENT}{{0,3}},(?=[D0R]))?"
SUBJECT_BEFORE = (
    r"(?:.*?[,;:&BUTHPQMJ-])??"
    rf"(?P<content>(?!I){_OF}{SUBJECT}(?:(?<=[NK])I)?(?:&{NOUNS}{COMPLEMENT}{{0,3}}+)?){GAP}*"
)
"""The subject of the verb up to the verb, behind whatever comes before it: yesterday, the sea and the sky."""

SOURCE = rf"(?P<source>{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,3}}+(?=[.:;|?!]))?)"
"""The speaker behind "by", with what stands in apposition at the end: by a vet, Ana Moe of Oslo."""
