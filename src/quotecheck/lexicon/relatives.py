"""Whether relatives are those of one person or of several, by the words for them."""

from quotecheck.lexicon import words

_OF_TWO = ("parents", "siblings", "twins", "triplets")


def are_of_many(word: str, owner: str) -> bool:
    """Return whether relatives behind the word `owner`, both in small letters, are those of many: their daughters.

    So are forty families. Not "their parents", which two of one surname may have in common. A mother of three is
    nobody's beside her, nor is each family.
    """
    if word in words("kin_of_anybody") and (owner == "a" or owner in words("quantifiers")):
        return True
    if word in _OF_TWO or not (word.endswith("s") or word == "offspring"):
        return False
    return word == "families" or owner in ("their", "our", "your")
