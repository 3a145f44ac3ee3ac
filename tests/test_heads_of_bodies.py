"""Who leads a body by a post of another name: the leader of the union, the growers' representative."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

UNION = "Ana Moe, the president of the Union of Harbour Workers, said no. Bo Lie, the minister, left."
GROWERS = "Ana Moe, the secretary general of the League of Growers, said no. Bo Lie, the minister, left."
FIRM = "Ana Moe, the chief executive of Halden Lines, said no. Bo Lie, the minister, left."

MEANT = (
    (UNION, "The leader of the union", "Ana Moe"),
    (UNION, "The union leader", "Ana Moe"),
    (UNION, "The head of the harbour workers", "Ana Moe"),
    (UNION, "The leader of the bakers", None),
    (GROWERS, "The growers’ leader", "Ana Moe"),
    (GROWERS, "The representative of the growers", "Ana Moe"),
    (FIRM, "The head of the company", "Ana Moe"),
    (FIRM, "The company’s head", "Ana Moe"),
    # who holds another post
    ("Bo Lie, the minister, left.", "The leader of the union", None),
    ("Bo Lie, the deputy president of the Union of Harbour Workers, left.", "The leader of the dockers", None),
    # a post in a body by its name, and the first of a land, may be so called
    ("Bo Lie, the director of the Elm Fund, left.", "The head of the association", "Bo Lie"),
    ("The prime minister, Bo Lie, left.", "The head of the government", "Bo Lie"),
    ("Bo Lie, chairman of the Elm Progress Union, left.", "The community leader", "Bo Lie"),
)


@every(("before", "source", "name"), MEANT)
def test_who_is_meant(before, source, name):
    assert analyse(f"{before}\n\n{source} said it was late.").speakers[-1].name == name
