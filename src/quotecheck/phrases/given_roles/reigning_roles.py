"""The title that stays in a name as the role of its bearer: the king, of King Harald."""

from quotecheck.model import Role, TextIndex
from quotecheck.phrases.name_words.names import ParsedRun
from quotecheck.phrases.name_words.reigning_names import reigns
from quotecheck.phrases.role_words.roles import role_at


def reigning_role(index: TextIndex, run: ParsedRun) -> tuple[Role, ...]:
    """Return the role that a title within a name gives, if the name has one."""
    title = run.name[0]
    return (role_at(index.text, title.start, title.end, title.text.lower()),) if reigns(run) else ()
