"""Plant errors in the acronyms, bodies, numbers and dates of an article.

Every function takes the text and a seeded random generator and returns a list of `(planted text, where)`, one entry or
none; `where` is the place of the planted words in the planted text. Nothing here asks the tool that is measured.
"""

from __future__ import annotations

import re
from datetime import date
from random import Random

from quotecheck.model import Span

Planted = list[tuple[str, Span]]

_DEFINED = re.compile(
    r"(?P<name>[A-Z][\w-]+(?: (?:of|for|and|the|on|in|to|[A-Z][\w-]+)){1,7}) \((?P<short>[A-Z]{2,6})\)"
)
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|''[^\n]*?''")
_HALVES = re.compile(r"[^\W_]+")
_LINKS = {"of", "for", "and", "the", "on", "in", "to"}
_OTHER_WORDS = ("Rivers", "Harbour", "Salvage", "Lanterns", "Orchard", "Granary", "Textile", "Velvet")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWZ"
_BODY = re.compile(
    r"\b(?:[A-Z][a-z]+ ){1,4}(?:Committee|Commission|Council|Department|Agency|Institute|University|Association|Center"
    r"|Foundation|Party|Union|Court|Bureau|Board)(?: (?:of|for|on) (?:[A-Z][a-z]+ ?)+)?\b"
)
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DATE = re.compile(
    rf"(?<!day, )(?<!day )\b(?P<month>{'|'.join(_MONTHS)}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) "
    r"(?P<day>\d{1,2})(?:, (?P<year>20\d\d))?(?![\d,:.–-]*\d)"
)
_NUMBER_WORDS = dict(zip("two three four five six seven eight nine ten".split(), range(2, 11), strict=True))
_LIST = re.compile(
    rf"\b(?P<number>{'|'.join(_NUMBER_WORDS)}) (?:[a-z-]+ ){{0,3}}[a-z]+s(?::| —) "
    r"[A-Z][^.:;—\n]+, [^.:;—\n]* and [A-Z]"
)
_AMOUNT = re.compile(
    r"(?<![\w.,$-])(?P<money>\$)?(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<scale> (?:million|billion))?(?P<percent>%| percent)?"
    r" ?(?P<noun>[a-z]+s\b|people\b|men\b|women\b)?"
)
_SUMS = (
    ("Sales rose {r} percent, from {a} units to {b}.", 40, 60, "50", "35"),
    ("Output fell {r} percent from {a} tons in spring to {b} tons in autumn.", 80, 60, "25", "40"),
    ("Of the {b} members, {a} of the {b}, or {r} percent, stayed at home.", 30, 120, "25", "35"),
    ("The vote was {a} to {b}, a majority of {r}.", 340, 290, "50", "60"),
    ("The crash killed {r} people: {a} men and {b} women.", 7, 5, "12", "13"),
    ("Membership doubled from {a} to {b} within a year.{r}", 400, 800, "", ""),
    ("The painter, who was born in {a}, died in {b} at the age of {r}.", 1921, 2003, "82", "72"),
    ("There were {a} ayes and {b} noes, for a total of {r}.", 41, 38, "79", "81"),
)


def _free(text: str, at: int) -> bool:
    """Whether `at` stands outside quotation marks."""
    return not any(match.start() <= at < match.end() for match in _QUOTED.finditer(text))


def _put(text: str, start: int, old: str, new: str) -> Planted:
    return [(text[:start] + new + text[start + len(old) :], Span(start, start + len(new)))]


def _definition(text: str, *, used_later: bool) -> tuple[re.Match[str], list[int]] | None:
    """Return a definition whose letters are its initials, with the later places of the short form."""
    for match in _DEFINED.finditer(text):
        initials = "".join(word[0] for word in match["name"].replace("-", " ").split() if word not in _LINKS)
        tail = initials.upper().endswith(match["short"])
        later = [m.start() for m in re.finditer(rf"(?<![\w(]){match['short']}\b", text[match.end() :])]
        places = [match.end() + at for at in later if _free(text, match.end() + at)]
        if tail and _free(text, match.start()) and (places or not used_later):
            return match, places
    return None


def _name_of(match: re.Match[str]) -> list[str]:
    """Return the words of the name that give the letters."""
    words = match["name"].split()
    while words and len(_HALVES.findall(" ".join(word for word in words if word not in _LINKS))) > len(match["short"]):
        words.pop(0)
    while words and words[0] in _LINKS:
        words.pop(0)
    return words


def plant_acronym_conflict(text: str, random: Random) -> Planted:
    """Spell a defined acronym out again, at a later use or paragraph's end, with another word in its name."""
    if (found := _definition(text, used_later=False)) is None:
        return []
    match, places = found
    words = _name_of(match)
    at = random.choice([i for i, word in enumerate(words) if word not in _LINKS])
    words[at] = random.choice(_OTHER_WORDS)
    again = f"{' '.join(words)} ({match['short']})"
    if places:
        return _put(text, places[0], match["short"], again)
    ends = [m.start() for m in re.finditer(r"(?<=[a-z]\.)(?=\n|$)", text) if m.start() > match.end()]
    if not ends:
        return []
    end = random.choice(ends)
    return [(f"{text[:end]} The {again} agreed.{text[end:]}", Span(end + 5, end + 5 + len(again)))]


def plant_acronym_mismatch(text: str, random: Random) -> Planted:
    """Change a letter of a defined acronym, or two neighbours, where it is defined."""
    if (found := _definition(text, used_later=False)) is None or len(found[0]["short"]) < 3:
        return []
    short = found[0]["short"]
    at = random.randrange(len(short) - 1)
    if random.random() < 0.5:
        wrong = short[:at] + short[at + 1] + short[at] + short[at + 2 :]
    else:
        wrong = short[: at + 1] + random.choice(_LETTERS) + short[at + 2 :]
    return _put(text, found[0].start("short"), short, wrong) if wrong != short else []


def plant_acronym_two_forms(text: str, random: Random) -> Planted:
    """Change two letters round where a defined acronym is used again."""
    if (found := _definition(text, used_later=True)) is None or len(found[0]["short"]) < 3:
        return []
    short = found[0]["short"]
    at = random.randrange(1, len(short) - 1)
    wrong = short[:at] + short[at + 1] + short[at] + short[at + 2 :]
    return _put(text, random.choice(found[1]), short, wrong) if wrong != short else []


def plant_acronym_undefined(text: str, random: Random) -> Planted:
    """Put the short form in the place of its definition, where it is used at least once more."""
    del random
    if (found := _definition(text, used_later=True)) is None:
        return []
    words = " ".join(_name_of(found[0]))
    if text.count(words) > 1 or len(found[0]["short"]) < 3:
        return []
    start = found[0].end("name") - len(words)
    return _put(text, start, text[start : found[0].end()], found[0]["short"])


def plant_acronym_redefined(text: str, random: Random) -> Planted:
    """Spell a defined acronym out again in the same words."""
    if (found := _definition(text, used_later=True)) is None:
        return []
    match, places = found
    return _put(text, random.choice(places), match["short"], f"{' '.join(_name_of(match))} ({match['short']})")


def plant_org_variant(text: str, random: Random) -> Planted:
    """Change the link word of a body's name, or leave out a letter of it, where it is named again."""
    places: dict[str, list[int]] = {}
    for match in _BODY.finditer(text):
        start = match.start() + 4 * match[0].startswith("The ")
        name = text[start : match.end()].strip()
        if _free(text, start) and len(name.split()) > 2 and len(name.split()[0]) > 3:
            places.setdefault(name, []).append(start)
    repeated = sorted(name for name, starts in places.items() if len(starts) > 1)
    if not repeated:
        return []
    name = random.choice(repeated)
    linked = [link for link in (" of ", " for ", " on ") if link in name]
    if linked:
        wrong = name.replace(linked[0], random.choice([o for o in (" of ", " for ", " on ") if o != linked[0]]), 1)
    else:
        first = name.split()[0]
        at = random.randrange(1, len(first) - 1)
        wrong = first[:at] + first[at + 1 :] + name[len(first) :]
    return _put(text, places[name][-1], name, wrong) if wrong != name else []


def plant_abbreviation_style(text: str, random: Random) -> Planted:
    """Take the stops out of one U.S. of several."""
    places = [m.start() for m in re.finditer(r"\bU\.S\. (?=[a-zA-Z])", text) if _free(text, m.start())]
    return _put(text, random.choice(places), "U.S.", "US") if len(places) > 1 else []


def _repeated_amount(text: str, random: Random, fit: re.Pattern[str]) -> re.Match[str] | None:
    """Return the later of two equal amounts of the same noun, unit and scale that stand in two lines or sentences."""
    places: dict[tuple[str, ...], list[re.Match[str]]] = {}
    for match in _AMOUNT.finditer(text):
        year = len(match["digits"]) == 4 and match["digits"].isdigit() and not match["money"]
        if (
            fit.fullmatch(match["digits"])
            and not year
            and _free(text, match.start())
            and (match["noun"] or match["money"])
        ):
            key = tuple(match[name] or "" for name in ("money", "digits", "scale", "percent"))
            noun = "" if match["money"] else match["noun"] or ""
            places.setdefault((*key, noun), []).append(match)
    later = [
        found[-1]
        for _, found in sorted(places.items())
        if len(found) == 2 and ". " in text[found[0].end() : found[1].start()].replace("\n", ". ")
    ]
    return random.choice(later) if later else None


def plant_number_digits(text: str, random: Random) -> Planted:
    """Change two digits round in an amount that is named a second time."""
    if (match := _repeated_amount(text, random, re.compile(r"\d[\d,.]*\d"))) is None:
        return []
    digits = match["digits"]
    pairs = [i for i in range(len(digits) - 1) if digits[i : i + 2].isdigit() and digits[i] != digits[i + 1]]
    if not pairs or (pairs[0] == 0 and digits[1] == "0" and len(pairs) == 1):
        return []
    at = pairs[-1]
    return _put(text, match.start("digits"), digits, digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])


def plant_number_digit(text: str, random: Random) -> Planted:
    """Change one digit in an amount of three digits or more that is named a second time."""
    if (match := _repeated_amount(text, random, re.compile(r"\d[\d,.]*\d[\d,.]*\d"))) is None:
        return []
    at = random.choice([i for i, c in enumerate(match["digits"]) if c.isdigit() and i])
    new = random.choice([c for c in "123456789" if c != match["digits"][at]])
    return _put(text, match.start("digits"), match["digits"], match["digits"][:at] + new + match["digits"][at + 1 :])


def plant_number_scale(text: str, random: Random) -> Planted:
    """Make billions of millions, or the reverse, in an amount that is named a second time."""
    found = _repeated_amount(text, random, re.compile(r"[\d,.]+"))
    if found is None or not found["scale"]:
        return []
    other = " billion" if found["scale"] == " million" else " million"
    return _put(text, found.start("scale"), found["scale"], other)


def plant_age(text: str, random: Random) -> Planted:
    """Give somebody whose age stands beside the name another age where the surname stands again."""
    for match in re.finditer(r"[A-Z][a-z]+ (?P<surname>[A-Z][a-z]{2,}), (?P<age>[2-8]\d), ", text):
        again = re.compile(rf"(?<![A-Z][a-z] ){match['surname']} (?=[a-z])")
        places = [m.start() for m in again.finditer(text, match.end()) if _free(text, m.start())]
        if places and _free(text, match.start()):
            wrong = str(int(match["age"]) + random.choice((-10, -1, 1, 10)))
            return _put(text, random.choice(places), match["surname"], f"{match['surname']}, {wrong},")
    return []


def plant_count_mismatch(text: str, random: Random) -> Planted:
    """Announce one more or one fewer than is named."""
    found = [match for match in _LIST.finditer(text) if _free(text, match.start())]
    if not found:
        return []
    match = random.choice(found)
    number = _NUMBER_WORDS[match["number"]]
    other = number + (1 if number < 4 or random.random() < 0.5 else -1)
    word = next((word for word, value in _NUMBER_WORDS.items() if value == other), None)
    return _put(text, match.start("number"), match["number"], word) if word else []


def plant_arithmetic(text: str, random: Random) -> Planted:
    """Put a sentence with a sum that does not come out at the end of a paragraph."""
    shape, a, b, _, wrong = random.choice(_SUMS)
    if shape.endswith("{r}"):
        b = b * 3 // 4  # "doubled", and not so
    sentence = " " + shape.format(a=a, b=b, r=wrong)
    ends = [m.start() for m in re.finditer(r"(?<=[a-z]\.)(?=\n)", text)]
    at = random.choice(ends) if ends else len(text)
    return [(text[:at] + sentence + text[at:], Span(at, at + len(sentence)))]


def plant_percent_sum(text: str, random: Random) -> Planted:
    """Put a sentence at the end of a paragraph whose shares do not make up the whole."""
    a, b = random.randrange(20, 45), random.randrange(15, 35)
    rest = 100 - a - b + random.choice((-10, -5, 5, 10))
    sentence = f" Of the boats, {a} percent are red, {b} percent are blue and the remaining {rest} percent are green."
    ends = [m.start() for m in re.finditer(r"(?<=[a-z]\.)(?=\n)", text)]
    at = random.choice(ends) if ends else len(text)
    return [(text[:at] + sentence + text[at:], Span(at, at + len(sentence)))]


def _dates(text: str, *, year: bool) -> list[re.Match[str]]:
    return [m for m in _DATE.finditer(text) if _free(text, m.start()) and (m["year"] is not None) == year]


def plant_weekday(text: str, random: Random) -> Planted:
    """Put a wrong weekday before a date with its year."""
    return _wrong_weekday(text, random, year=True)


def plant_weekday_without_year(text: str, random: Random) -> Planted:
    """Put a wrong weekday before a date without a year, in a text that names one with its year."""
    years = [int(match["year"]) for match in _DATE.finditer(text) if match["year"]]
    return _wrong_weekday(text, random, year=False, of=max(years)) if years else []


def _wrong_weekday(text: str, random: Random, *, year: bool, of: int = 0) -> Planted:
    found = _dates(text, year=year)
    if not found:
        return []
    match = random.choice(found)
    month = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(match["month"].rstrip(".")))
    try:
        right = date(int(match["year"] or of), month, int(match["day"])).weekday()
    except ValueError:
        return []
    wrong = _DAYS[(right + random.randrange(1, 7)) % 7]
    return _put(text, match.start(), match[0], f"{wrong}, {match[0]}")


def plant_impossible_date(text: str, random: Random) -> Planted:
    """Give a date a day that its month does not have."""
    found = _dates(text, year=True) + _dates(text, year=False)
    if not found:
        return []
    match = random.choice(found)
    month = match["month"][:3]
    day = "30" if month == "Feb" else "31" if month in {"Apr", "Jun", "Sep", "Nov"} else "32" if match["year"] else ""
    return _put(text, match.start("day"), match["day"], day) if day else []


def plant_date_conflict(text: str, random: Random) -> Planted:
    """Tell a sentence that has a date again at the end of the text, a day later and with its last words left out."""
    found = _dates(text, year=True) + _dates(text, year=False)
    random.shuffle(found)
    for match in found:
        start = max(text.rfind(". ", 0, match.start()) + 2, text.rfind("\n", 0, match.start()) + 1)
        end = text.find(". ", match.end())
        if 60 < end - match.end() < 300 and "\n" not in text[start:end] and int(match["day"]) < 28:
            told = text[start : text.rfind(" ", match.end(), end - 15)] + "."
            at = match.start("day") - start
            told = told[:at] + str(int(match["day"]) + 1) + told[at + len(match["day"]) :]
            begin = len(text) + 2
            return [(f"{text}\n\n{told}", Span(begin, begin + len(told)))]
    return []
