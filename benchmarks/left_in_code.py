"""Print what stands in code that could be a list or a token: word sets of five words or more, and expressions.

Both are read from the syntax tree, so nothing is imported. A word set is a collection of literals of which more than
four are words, or a string that is split into as many; a dictionary with such keys is a table.

    python benchmarks/left_in_code.py [room …]
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "quotecheck"
ROOMS = ("text", "phrases", "attribution", "entities", "facts", "checks", "lexicon", "model", "registry")
MOST = 4
SYMBOLS = ("attribution/", "phrases/")
"""The rooms whose expressions run over the symbols and shapes of tokens."""
COMPILES = {"re.compile", "regex.compile", "compiled", "expression"}
"""`expression`, of `system/expressions.py`, compiles on first use wherever it stands."""
SEARCHES = {f"re.{name}" for name in ("search", "match", "fullmatch", "findall", "finditer", "sub", "subn", "split")}


def word_sets(tree: ast.AST) -> Iterator[tuple[int, bool, tuple[str, ...]]]:
    """Yield the line of each collection with more than four words, whether it is a table of values, and its words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            words = tuple(filter(_is_word, map(_literal, node.elts)))
        elif isinstance(node, ast.Dict):
            words = tuple(filter(_is_word, map(_literal, node.keys)))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            words = tuple(filter(_is_word, _literal(node.func.value).split()))
        else:
            continue
        if len(words) > MOST:
            yield node.lineno, isinstance(node, ast.Dict), words


def expressions(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Yield the function of each call that compiles or runs an expression, and if it does so at import."""
    inside = {id(node) for each in ast.walk(tree) if isinstance(each, ast.FunctionDef) for node in ast.walk(each)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (name := ast.unparse(node.func)) in COMPILES | SEARCHES:
            yield name, id(node) not in inside and name != "expression"


def _literal(node: ast.AST | None) -> str:
    """Return a string that stands in the code, nothing for any other node."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_word(text: str) -> bool:
    return len(text) > 1 and text.strip("-'.").replace("-", "").replace("'", "").isalpha()


def main(rooms: tuple[str, ...]) -> None:
    """Print both tables, each with its sums below."""
    sets: dict[bool, list[str]] = {False: [], True: []}
    found: Counter[tuple[str, str]] = Counter()
    for path in sorted(path for room in rooms for path in (SOURCE / room).rglob("*.py") if path.name != "__init__.py"):
        name, tree = path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))
        for line, table, words in word_sets(tree):
            sets[table].append(f"{f'{name}:{line}':<42}{len(words):>3}  {' '.join(words[:9])}")
        for call, early in expressions(tree):
            over = "tokens" if call == "compiled" or name.startswith(SYMBOLS) else "characters"
            found[name, f"{over}, {'compiled at import' if early else 'on first use'}"] += 1
    print("word sets", *sets[False], "\nwords with a value each", *sets[True], sep="\n")
    print(f"\nprivate word sets left: {len(sets[False])}, tables: {len(sets[True])}\n\nexpressions")
    for (name, over), count in sorted(found.items()):
        print(f"{name:<45}{count:>3}  {over}")
    for kind in sorted({over for _, over in found}):
        print(f"expressions left over {kind}: {sum(count for (_, over), count in found.items() if over == kind)}")


if __name__ == "__main__":
    main(tuple(sys.argv[1:]) or ROOMS)
