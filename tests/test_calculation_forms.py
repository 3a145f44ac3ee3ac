"""A word of each list that a sentence must hold to say a sum is part of every match: it only spares the expression."""

import re

from quotecheck.facts.calculations.sentences import forms


def test_a_shape_needs_a_word_of_each_of_its_lists():
    for _, _, shape in forms._SHAPES:
        for name in forms._lists_in(shape):
            assert needs(shape, f"<{name}>"), (name, shape)


def test_what_needs_no_word_of_a_list_is_told():
    assert needs("<a:N>~<moved> to", "<moved>")
    assert needs("an? (?:<noun> of <r:P>|<q:P> <noun>)", "<noun>")
    assert not needs(r"(?:<moved>|\b(?:cut|raised)) <r:N>", "<moved>")
    assert not needs("<a:N>, (?:by|an? <noun> of) <part>", "<noun>")
    assert not needs("<a:N>(?: <noun>)?", "<noun>")
    assert not needs("<a:N>(?: <noun>){0,2}", "<noun>")


def test_lists_are_found_in_shapes():
    assert {name for form in forms._forms() for name in form.lists} == {"moved", "multiplied", "noun"}


def needs(shape: str, mark: str) -> bool:
    """Return whether every alternative of an expression has `mark`, or a group that must match and needs it."""
    return all(mark in plain or any(needs(inner, mark) for inner in groups) for plain, groups in alternatives(shape))


def alternatives(shape: str):
    """Yield what stands outside the groups of each alternative, and its groups that must match."""
    plain, groups, i = "", [], 0
    while i < len(shape):
        end = behind(shape, i)
        if shape[i] == "|":
            yield plain, groups
            plain, groups = "", []
        elif shape[i] == "(":
            if not shape.startswith(("?", "*", "{0,"), end) and not shape.startswith(("(?!", "(?<!"), i):
                groups.append(re.sub(r"\A\((?:\?:|\?P<\w+>|\?<?=)?", "", shape[i : end - 1]))
        else:
            plain += shape[i:end]
        i = end
    yield plain, groups


def behind(shape: str, i: int) -> int:
    """Return where what begins at a place ends: a group, a class of characters, an escaped one, one alone."""
    if shape[i] == "\\":
        return i + 2
    if shape[i] == "[":
        return shape.index("]", i) + 1
    i += 1
    if shape[i - 1] == "(":
        while shape[i] != ")":
            i = behind(shape, i)
        i += 1
    return i
