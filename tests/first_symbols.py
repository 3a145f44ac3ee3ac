"""Which symbols an expression over the skeleton can begin with, and which it needs, read from the expression itself."""

from __future__ import annotations

import re._constants as c
import re._parser
from re import VERBOSE

SYMBOLS = frozenset("NKDSIOWTHPotbaARXZVvEGCcegQMJq&BU0Yy.?!;:,-()'|")


def first_symbols(shape: str) -> frozenset[str]:
    """Return every symbol with which a match of `shape` can begin; all of them where a match can be empty."""
    symbols, empty = _sequence(list(re._parser.parse(shape, VERBOSE)))
    return SYMBOLS if empty else symbols


def _sequence(items: list) -> tuple[frozenset[str], bool]:
    """Return what a sequence can begin with, and whether it can match nothing."""
    allowed, found = SYMBOLS, frozenset()
    for operation, argument in items:
        symbols, empty = _item(operation, argument)
        if operation is c.ASSERT and argument[0] == 1 and not empty:
            allowed &= symbols
        elif operation not in (c.ASSERT, c.ASSERT_NOT, c.AT):
            found |= symbols & allowed
            if not empty:
                return found, False
    # A lookahead is as good as a symbol.
    return (found, True) if allowed == SYMBOLS else (found | allowed, False)


def _item(operation, argument) -> tuple[frozenset[str], bool]:
    if operation is c.LITERAL:
        return frozenset(chr(argument)) & SYMBOLS, False
    if operation is c.NOT_LITERAL:
        return SYMBOLS - {chr(argument)}, False
    if operation is c.ANY:
        return SYMBOLS, False
    if operation is c.IN:
        return _set(argument), False
    if operation is c.SUBPATTERN:
        return _sequence(list(argument[-1]))
    if operation is c.ATOMIC_GROUP:
        return _sequence(list(argument))
    if operation is c.BRANCH:
        ways = [_sequence(list(way)) for way in argument[1]]
        return frozenset().union(*(symbols for symbols, _ in ways)), any(empty for _, empty in ways)
    if operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
        symbols, empty = _sequence(list(argument[2]))
        return symbols, empty or argument[0] == 0
    if operation in (c.ASSERT, c.ASSERT_NOT):
        return _sequence(list(argument[1]))
    assert operation is c.AT, operation
    return frozenset(), True


def _set(items: list) -> frozenset[str]:
    negated = items[0][0] is c.NEGATE
    found = set()
    for operation, argument in items[negated:]:
        if operation is c.LITERAL:
            found.add(chr(argument))
        else:
            assert operation is c.RANGE, operation
            found.update(map(chr, range(argument[0], argument[1] + 1)))
    return (SYMBOLS - found) if negated else SYMBOLS & found


def needed_symbols(shape: str) -> list[frozenset[str]]:
    """Return sets of symbols of each of which every match of `shape` takes at least one."""
    return _needed(list(re._parser.parse(shape, VERBOSE)))


def constant_groups(shape: str) -> frozenset[str]:
    """Return the names of the groups that are part of every match of `shape`."""
    parsed = re._parser.parse(shape, VERBOSE)
    names = {number: name for name, number in parsed.state.groupdict.items()}
    return frozenset(names[number] for number in _constant(list(parsed)) if number in names)


def _constant(items: list) -> set[int]:
    found: set[int] = set()
    for operation, argument in items:
        if operation is c.SUBPATTERN:
            found |= {argument[0]} | _constant(list(argument[-1]))
        elif operation is c.ATOMIC_GROUP:
            found |= _constant(list(argument))
        elif operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT) and argument[0]:
            found |= _constant(list(argument[2]))
        elif operation is c.BRANCH:
            found |= set.intersection(*(_constant(list(way)) for way in argument[1]))
    return found


def _needed(items: list) -> list[frozenset[str]]:
    return [symbols for operation, argument in items for symbols in _needed_by(operation, argument)]


def _needed_by(operation, argument) -> list[frozenset[str]]:
    if operation in (c.LITERAL, c.NOT_LITERAL, c.IN, c.ANY):
        return [_item(operation, argument)[0]]
    if operation is c.SUBPATTERN:
        return _needed(list(argument[-1]))
    if operation is c.ATOMIC_GROUP:
        return _needed(list(argument))
    if operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
        return _needed(list(argument[2])) if argument[0] else []
    if operation is c.BRANCH:
        ways = [_needed(list(way)) for way in argument[1]]
        found: list[frozenset[str]] = [frozenset()]
        for way in ways:  # one set of each way, whichever it takes
            found = [one | other for one in found for other in sorted(way, key=len)[:3]]
        return found
    return []
