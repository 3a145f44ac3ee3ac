"""Why a line has the statements and findings that it has, or none: the decisions of the stages, seen from that line."""
