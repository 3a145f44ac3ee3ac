"""What a passive verb with "by" and the speaker says something of, which four patterns share: the sea was described."""

from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, GAP, NOUN_PHRASE, NOUNS, SUBJECT

_OF = rf"(?:o{NOUNS}{COMPLEMENT}{{0,3}},(?=[D0R]))?"
SUBJECT_BEFORE = (
    r"(?:.*?[,;:&BUTHPQMJ-])??"
    rf"(?P<content>(?!I){_OF}{SUBJECT}(?:(?<=[NK])I)?(?:&{NOUNS}{COMPLEMENT}{{0,3}}+)?){GAP}*"
)
"""The subject of the verb up to the verb, behind whatever comes before it: yesterday, the sea and the sky."""

OF_SOURCE = rf"(?:(?!a){COMPLEMENT})"
"""What a speaker behind "by" takes: by the head of the guild; not: hailed by the mayor | as a success."""

SOURCE = (
    rf"(?P<source>{NOUN_PHRASE}{OF_SOURCE}{{0,4}}+(?:(?:R|[DR]R?y)(?=,))?{ASIDE}{{0,2}}"
    rf"(?:,{NOUNS}{COMPLEMENT}{{0,3}}+(?=[.:;|?!]))?)"
)
"""The speaker behind "by", with what stands in apposition at the end: by a vet, Ana Moe of Oslo."""
