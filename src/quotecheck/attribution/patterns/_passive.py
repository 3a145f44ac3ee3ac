"""What a passive verb with "by" and the speaker says something of, which four patterns share: the sea was described."""

from quotecheck.attribution.grammar import COMPLEMENT, GAP, NOUNS, SUBJECT

SUBJECT_BEFORE = rf"(?:.*?[,;:&BUTHPQMJ-])??(?P<content>(?!I){SUBJECT}(?:&{NOUNS}{COMPLEMENT}{{0,3}}+)?){GAP}*"
"""The subject of the verb up to the verb, behind whatever comes before it: yesterday, the sea and the sky."""
