"""Whether words that a dash, a comma or "with" sets off behind a content are the speaker's or the writer's."""

from quotecheck import lexicon
from quotecheck.attribution.grammar import CLAUSE, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import Type

_NOT_TOLD = r"XR?[cv]"
_NOT_YET_TOLD = frozenset({"couldn't", "didn't", "not", "wouldn't"})


def is_withheld(skeleton: Skeleton, at: int) -> bool:
    """Return whether the speaker did not say more: confirmed that she would come | but would not offer details."""
    verb = compiled(_NOT_TOLD).match(skeleton.symbols, at)
    if verb is None or _NOT_YET_TOLD.isdisjoint(skeleton.lower[at : at + 2]):
        return False
    if skeleton.lower[at] in lexicon.words("modals_of_the_present"):
        return False  # said it will not fund the pier | and will not provide a boat
    form = skeleton.forms.get(verb.end() - 1)
    return form is not None and form.lemma in lexicon.words("verbs_of_details")


_MODALS = frozenset({"modal", "hypothetical", "future"})


def is_told_on(skeleton: Skeleton, at: int) -> bool:
    """Return whether a modal behind a comma and "and" goes on with what is said: it was easy, and | would cost nothing.

    Not: said she had won, and | has spoken of it since; nor: but | would not give details.
    """
    return auxiliaries().get(skeleton.lower[at]) in _MODALS and not is_withheld(skeleton, at)


def is_remark(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a dash that no other closes sets off what the writer adds, once what is said has a verb.

    It was safe – though nobody had looked; – a claim that the board denies; – and the board has met since. Not: it was
    safe – and would stay so; – including the stairs.
    """
    symbols, after = skeleton.symbols, at + 1
    if "-" in symbols[after:stop]:
        return False
    if skeleton.lower[after] in lexicon.words("joints_of_contrast"):
        return True
    if skeleton.lower[after] in ("a", "an", "something"):
        return compiled(_LABEL).match(symbols, after, stop) is not None
    clause = compiled(CLAUSE).match(symbols, after + 1, stop) if symbols[after] == "&" else None
    return clause is not None and auxiliaries().get(skeleton.lower[clause.end() - 1]) not in _MODALS


_LABEL = r"(?:DR?N{1,4}(?:o[DNK]{1,3})?|[NS])(?:[TWDKS]|[Pb]W)"  # a risky plan | that; something | the board


def sets_beside(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether a preposition behind a comma goes on with an object: three boats, | including the Ana.

    So does what was found beside it: showed him ahead, | with ten of them undecided; not: | with the mayor saying that.
    """
    word = skeleton.lower[at]
    return word == "including" or (word == "with" and not is_absolute(skeleton, at, stop))


def is_absolute(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether somebody else says something in a phrase with "with": | with the mayor saying that it was over.

    Or does so by what he does: | with Lie taking to the stage to call her a fraud.
    """
    phrase = compiled(_WITH).match(skeleton.symbols, at, stop) if skeleton.lower[at] == "with" else None
    if phrase is None or (skeleton.symbols[at - 1] != "," and skeleton.symbols[phrase.start("verb") - 1] not in "K0"):
        return False  # there was nothing wrong with her raising it
    forms = (skeleton.forms.get(phrase.start(name)) for name in ("verb", "aim"))
    verbs = (speech_verbs().get(form.lemma) for form in forms if form)
    return any(verb and verb.type is Type.ASSERTION for verb in verbs)


_WITH = r"PR?[D0]{0,2}R?[DNK0oP']{1,8}R?(?P<verb>[Gg])(?:[^.?!;:|,XVCgGt]{0,3}t[^.?!;:|,XVCgG]{0,4}t(?P<aim>c))?"
