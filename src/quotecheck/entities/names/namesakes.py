"""Father and son of one name, whom a suffix tells apart: Rolf Moe; the mayor's son, Rolf Moe Jr."""

from collections.abc import Iterable, Mapping, Sequence

from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import Key, key
from quotecheck.lexicon.titles import name_suffixes
from quotecheck.model import Mention


def suffix_of(mention: Mention) -> str:
    """Return the suffix of a name as names are compared: jr; nothing where it has none."""
    return key(mention.name.suffix).strip(".") if mention.name else ""


def keys_of_namesakes(mentions: Iterable[tuple[Key, Mention]]) -> dict[tuple[Key, str], Key]:
    """Return the words of each name that two people have, with a suffix or without → the words that are one of theirs.

    Two have it where it stands with two suffixes, and where one who has a suffix is called kin once the name alone has
    stood before. A name that stands alone is then that of whoever is named first.

    Args:
        mentions: names in reading order, each with its words as they are compared, the suffix left out.
    """
    bearers: dict[Key, dict[str, list[Mention]]] = {}
    alone: dict[tuple[str, str], list[Mention]] = {}
    for words, mention in mentions:
        if len(words) == 1 and suffix_of(mention):
            alone.setdefault((words[0], suffix_of(mention)), []).append(mention)  # his son Rolf Jr.
        if len(words) > 1 and not mention.quoted:
            bearers.setdefault(words, {}).setdefault(suffix_of(mention), []).append(mention)
    found: dict[tuple[Key, str], Key] = {}
    for words, those in bearers.items():
        suffixes = [suffix for suffix in those if suffix]
        if len(suffixes) > 1:
            found.update({(words, suffix): (*words, suffix) for suffix in suffixes})
            found[words, ""] = (*words, suffixes[0])
        elif suffixes and len(those) > 1 and _is_kin(those, suffixes[0], alone.get((words[0], suffixes[0]), ())):
            found[words, suffixes[0]] = (*words, suffixes[0])
    return found


def _is_kin(those: Mapping[str, Sequence[Mention]], suffix: str, alone: Sequence[Mention]) -> bool:
    """Return whether who has a suffix is called kin behind the name alone: the mayor's | son |, Rolf Moe Jr.

    In full, or by the given name `alone`: his | son | Rolf Jr.
    """
    first = those[suffix][0]
    plain = those[""][0].span.start < first.span.start
    named = (*those[suffix], *alone)
    return plain and any(role.head in listed("kin") for mention in named for role in mention.roles)


def are_namesakes(one: Key, other: Key) -> bool:
    """Return whether two names differ in nothing but a suffix that tells their bearers apart."""
    short, long = sorted((one, other), key=len)
    return long[:-1] == short and long[-1] in name_suffixes()
