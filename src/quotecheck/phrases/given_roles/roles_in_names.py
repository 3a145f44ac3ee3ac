"""What a name itself says that somebody is: the king, of King Harald; the MP, of Ana Moe MP."""

from quotecheck import lexicon
from quotecheck.model import Role, TextIndex
from quotecheck.phrases.name_words.names import ParsedRun
from quotecheck.phrases.name_words.reigning_names import reigns
from quotecheck.phrases.role_words.roles import role_at


def roles_in_name(index: TextIndex, run: ParsedRun) -> tuple[Role, ...]:
    """Return the roles that a title within a name and the letters of a seat behind it give."""
    title, last = run.name[0], run.run.words[-1]
    words = [title] if reigns(run) else []
    if last.start >= run.name[-1].end and last.text.replace(".", "") in lexicon.words("letters_of_seats"):
        words.append(last)
    return tuple(role_at(index.text, word.start, word.end, word.text.lower()) for word in words)
