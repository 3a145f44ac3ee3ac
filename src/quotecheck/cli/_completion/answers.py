"""Completions of a command line, as the scripts in `shells` read them.

It is read from the commands themselves: an option's values are what typer completes for it, and files wherever its
metavar speaks of a file or a path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from typer.core import TyperArgument, TyperOption

from quotecheck.cli._parser import parser, split
from quotecheck.system.values import frozen, replace

Commands = Mapping[str, Callable[..., int]]


@frozen()
class Offer:
    """A completion: a `word` with its meaning, or any file after the text in `value`."""

    value: str
    meaning: str = ""
    kind: str = "word"


def answer(words: Sequence[str], commands: Commands, default: str) -> str:
    """Return what a script reads: a line for each offer, its kind, value and meaning separated by tabs.

    Args:
        words: what is typed after the program's name, up to the cursor; the last word is the unfinished one.
        commands: every command by its name.
        default: the command that is meant where none is named.
    """
    return "".join(
        f"{offer.kind}\t{offer.value}\t{' '.join(offer.meaning.split())}\n"
        for offer in offers(words, commands, default)
        if offer.value.isprintable()  # a file's name may contain a line end
    )


def offers(words: Sequence[str], commands: Commands, default: str) -> Iterator[Offer]:
    """Yield every completion of the last of `words`; see `answer`."""
    *before, whole = words or [""]
    name, rest = split(before, commands, default)
    command = parser(commands[name])
    context = command.make_context(name, [], resilient_parsing=True)  # given the words it would print the version
    parameters = command.get_params(context)
    options = {opt: each for each in parameters if isinstance(each, TyperOption) for opt in _names(each)}
    arguments = [each for each in parameters if isinstance(each, TyperArgument)]
    awaited, places = _place(rest, options)

    def values(parameter: TyperOption | TyperArgument, word: str) -> Iterator[Offer]:
        for item in parameter.shell_complete(context, word):
            yield Offer(item.value, item.help or "")
        yield from _files(parameter.metavar or "", word)

    opt, equals, value = whole.partition("=")
    only_arguments = "--" in rest
    if awaited:
        yield from values(awaited, whole)
    elif equals and opt in options and not only_arguments:
        yield from (replace(offer, value=f"{opt}={offer.value}") for offer in values(options[opt], value))
    elif whole.startswith("-") and not only_arguments:
        yield from _options(whole, rest, options)
    else:
        if rest == before and not places and not only_arguments:  # a command stands where the first path would
            yield from _commands(whole, commands)
        if places < len(arguments) or (arguments and arguments[-1].nargs == -1):
            yield from values(arguments[min(places, len(arguments) - 1)], whole)


def _place(words: Sequence[str], options: Mapping[str, TyperOption]) -> tuple[TyperOption | None, int]:
    """Return the option whose value comes after `words`, if one's does, and how many arguments stand among them."""
    awaited, places = None, 0
    for i, word in enumerate(words):
        if awaited:
            awaited = None
        elif "--" in words[:i] or not word.startswith("-") or word == "-":
            places += 1
        elif word in options and not options[word].is_flag:
            awaited = options[word]
    return awaited, places


def _options(word: str, given: Sequence[str], options: Mapping[str, TyperOption]) -> Iterator[Offer]:
    """Yield the options that begin with `word` and may still be given."""
    for opt, option in options.items():
        if opt.startswith(word) and (option.multiple or not set(_names(option)) & set(given)):
            yield Offer(opt, option.help or "")


def _names(option: TyperOption) -> tuple[str, ...]:
    """Return all names of an option, including its opposite (`--no-force-exclude`)."""
    return (*option.opts, *option.secondary_opts)


def _commands(word: str, commands: Commands) -> Iterator[Offer]:
    """Yield the commands that begin with `word`."""
    for name, function in commands.items():
        if name.startswith(word):
            yield Offer(name, (function.__doc__ or "").partition("\n")[0])


def _files(metavar: str, word: str) -> Iterator[Offer]:
    """Yield that a file may stand here, if the metavar says so: `FILE`, `PATH...`, or `NAME[=FILE]` after the sign."""
    name, equals, _ = word.partition("=")
    if "[=FILE]" in metavar:
        if equals:
            yield Offer(f"{name}=", kind="file")
    elif "FILE" in metavar or "PATH" in metavar:
        yield Offer("", kind="file")
