"""How what is reported of a line, or is not, came about: the decisions of the stages, seen from that line."""
