"""Find every phrase that points to somebody or something: names, bodies, documents, pronouns, descriptions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import DEFAULT_HOUSE, Attribution, House, Mention, MentionKind, Role, Span, Stretches, TextIndex
from quotecheck.phrases.beside.other_names import is_home, other_name, sex_at_birth
from quotecheck.phrases.beside.positions import Positions, find_positions
from quotecheck.phrases.beside.runs import find_runs
from quotecheck.phrases.beside.verbs_of_being import is_being
from quotecheck.phrases.given_roles.adjacent_roles import before_style, before_title, role_before
from quotecheck.phrases.given_roles.appositions import role_after
from quotecheck.phrases.given_roles.body_appositions import body_roles, called_in_capitals
from quotecheck.phrases.given_roles.joint_roles import joint_roles
from quotecheck.phrases.given_roles.relative_roles import subject_role
from quotecheck.phrases.given_roles.respectively import shared_roles
from quotecheck.phrases.given_roles.roles_in_names import roles_in_name
from quotecheck.phrases.given_roles.roles_joined_to_bodies import joined_roles, roles_behind, with_learned
from quotecheck.phrases.kinds.known_names import called_by_byname, told_bynames
from quotecheck.phrases.kinds.name_kinds import decide, gather
from quotecheck.phrases.kinds.named_polls import named_poll
from quotecheck.phrases.kinds.ordinary_names import called_by_surname
from quotecheck.phrases.name_words.names import ParsedRun, name_of, read_run
from quotecheck.phrases.name_words.shared_surnames import shared_surnames, without_plurals
from quotecheck.phrases.noun_phrases.description_mentions import described
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.role_words.roles import bracketed_title
from quotecheck.phrases.role_words.titled_descriptions import titled, with_article
from quotecheck.phrases.role_words.unborne_titles import is_borne, qualifies_noun
from quotecheck.phrases.role_words.unlisted_titles import unlisted_title
from quotecheck.system.expressions import expression

_SUPPOSED = (("nothing", "but"), ("anything", "but"))
_SUPPOSING = frozenset({"if", "unless", "whether"})
_REPORTING = frozenset({"said", "says", "that"})


def find_mentions(
    index: TextIndex, attributions: tuple[Attribution, ...], house: House = DEFAULT_HOUSE
) -> tuple[Mention, ...]:
    """Return every mention in reading order; `quoted` marks those inside quotation marks.

    Attributions help twice: who speaks is a person or a body, and a noun phrase ends before a cue.
    """
    positions = find_positions(index, attributions)
    titles = frozenset(word.lower() for title in house.extra_titles for word in title.split())
    written = without_plurals(index.tokens, find_runs(index, titles))
    runs = [read_run(run) for run in written if not unlisted_title(index.tokens, run.tokens.start)]
    found = [*_without_titles(list(_named(positions, runs))), *_pronouns(positions), *_descriptions(positions)]
    found.sort(key=lambda mention: (mention.span.start, -mention.span.end))
    return tuple(found)


def _without_titles(named: Sequence[Mention]) -> Iterator[Mention]:
    """Yield mentions without those that are a role before a name: | The Chairman of the Port Council |, Ana Moe."""
    before = (role.span for mention in named for role in mention.roles if role.span.end <= mention.span.start)
    titles = Stretches.of(before)
    for mention in named:
        if mention.kind is not MentionKind.DESCRIPTION or not titles.holds(mention.span.start):
            yield mention


def _named(positions: Positions, runs: Sequence[ParsedRun]) -> Iterator[Mention]:
    headed = [positions.in_heading(run.start) for run in runs]
    bynames = told_bynames(positions.index.tokens, runs)
    runs = [called_by_byname(run, bynames) for run in runs]
    known = gather(positions, [run for run, heading in zip(runs, headed, strict=True) if not heading])
    runs = [called_by_surname(run, known.surnames) for run in runs]
    kinds = [decide(positions, run, known, heading=heading) for run, heading in zip(runs, headed, strict=True)]
    named = [run for run, kind in zip(runs, kinds, strict=True) if kind is MentionKind.NAME]
    names = [range(run.run.tokens.start, run.tokens.stop) for run in named]
    shared = {**joint_roles(positions.index, named), **shared_roles(positions.index, names)}
    surnames = shared_surnames(positions.index.tokens, runs, kinds)
    for run, kind in zip(runs, kinds, strict=True):
        surname = surnames.get(run.tokens.start, "")
        match MentionKind.NAME if surname else kind:
            case None:
                pass
            case MentionKind.NAME:
                yield _with_surname(_person(positions, run, shared.get(run.tokens.stop)), surname)
            case MentionKind.ORGANIZATION:
                yield _body(positions, run)
            case MentionKind.DESCRIPTION:
                yield titled(positions.index, run)
            case MentionKind.DOCUMENT:
                yield from named_poll(positions.index, run)


def _person(positions: Positions, run: ParsedRun, shared: Role | None) -> Mention:
    index, tokens = positions.index, positions.index.tokens
    span = Span(run.start, run.end)
    start, end = span.start, span.end
    first = run.run.words[0].first if run.title or run.honorific else run.name[0].first
    title = run.title or bracketed_title(tokens, first)
    if title:
        title = with_learned(index.tokens, title)
        (roles, start), first = before_title(index, title, positions.floor(title.start))
        roles = roles if is_borne(index, title, run.end) else ()
    else:
        roles, start = role_before(index, before_style(tokens, first), positions.floor(first))
        roles = (*roles_in_name(index, run), *(() if qualifies_noun(tokens, start, first, run.tokens.stop) else roles))
    if shared:
        own = roles[-1:] if title else ()
        roles = (*(role for role in own if role.span != shared.span), shared)
    if not shared or shared.span.start < span.start:
        behind = run.tokens.stop
        limit = positions.limit(behind)
        supposed = first > 0 and tokens.lower[first - 1] in _SUPPOSING
        after = roles_behind(index, behind, limit, supposed=supposed)
        if after.roles:
            roles = joined_roles(index, run.honorific, range(first, behind), roles, after.roles)
        end = max(end, after.edge)
    name = name_of(run, index.text)
    if not name.nickname and not is_home(tokens, first) and (other := other_name(tokens, run.tokens.stop)[0]):
        name = name._replace(nickname=other)
    return Mention(
        span=span,
        extent=Span(start, end),
        kind=MentionKind.NAME,
        text=name.text,
        name=name,
        roles=roles,
        quoted=index.is_quoted(span.start),
        sex=(_sex(name.honorific, roles) if roles or name.honorific else "") or sex_at_birth(tokens, run.tokens.stop),
    )


def _with_surname(mention: Mention, surname: str) -> Mention:
    """Return a mention with the surname that stands behind another name: Bo Okoye of "Bo and Ana Okoye"."""
    if not surname or not mention.name:
        return mention
    text = f"{mention.text} {surname}"
    return mention._replace(text=text, name=mention.name._replace(text=text, tokens=(*mention.name.tokens, surname)))


def _body(positions: Positions, run: ParsedRun) -> Mention:
    index = positions.index
    span, place = Span(run.run.start, run.run.end), run.run.tokens
    start = with_article(index, run)
    roles = body_roles(index, place.start - (start < span.start), place.stop, positions.limit(place.stop))
    if positions.opens_sentence(place.start) and (called := called_in_capitals(index, place)):
        roles, span = (called, *roles), Span(index.tokens.starts[place.start + 1], span.end)
    return Mention(
        span=span,
        extent=Span(start, span.end),
        kind=MentionKind.ORGANIZATION,
        text=" ".join(span.of(index.text).split()),
        roles=roles,
        quoted=index.is_quoted(span.start),
    )


def _pronouns(positions: Positions) -> Iterator[Mention]:
    index, tokens = positions.index, positions.index.tokens
    for match in _PRONOUN.finditer(tokens.shapes):
        i = match.start()
        span = Span(tokens.starts[i], tokens.ends[i])
        word = tokens.lower[i]
        quoted = index.is_quoted(span.start)
        yield Mention(
            span=span,
            extent=span,
            kind=MentionKind.PRONOUN,
            text=tokens.words[i],
            roles=_roles_of_subject(positions, i) if word in lexicon.words("he_or_she") and not quoted else (),
            quoted=quoted,
            head=word,
            sex=pronoun_sexes()[word],
        )


def _opening_roles(positions: Positions, pronoun: int) -> tuple[Role, ...]:
    """Return the roles in apposition before a pronoun, not of a name before them: Unlike Ana Moe, a judge, he left."""
    tokens = positions.index.tokens
    found = role_before(positions.index, pronoun, positions.floor(pronoun))
    comma = tokens.within(0, found.edge).stop - 1
    while comma > 0 and tokens.lower[comma] in lexicon.words("adverbs_of_tenure") | lexicon.words("articles"):
        comma -= 1  # Unlike Ana, | now a | judge, he left
    named = comma > 1 and tokens.words[comma] == "," and tokens.words[comma - 1][0].isupper()
    supposed = comma > 0 and tokens.lower[comma - 1 : comma + 1] in _SUPPOSED  # nothing but | a loud rower, he left
    return () if named or supposed else found.roles


def _roles_of_subject(positions: Positions, pronoun: int) -> tuple[Role, ...]:
    """Return what is said of he or she: "A retired nurse, she left", "He was the chief organizer"."""
    index, tokens = positions.index, positions.index.tokens
    comma = pronoun - 1
    # "A retired nurse, she left"; not "The nurse, she said, had left"
    apposed = pronoun and tokens.words[comma] == "," and tokens.words[pronoun + 2 : pronoun + 3] != (",",)
    before = apposed and _opening_roles(positions, pronoun)
    if before and before[0].head not in lexicon.words("roles_of_anybody"):
        return before
    limit = positions.limit(pronoun + 1)
    # "If he is the nominee" says nothing of now.
    opens = tokens.words[pronoun][0].isupper() or (pronoun and tokens.lower[pronoun - 1] in _REPORTING)
    # came to Ostby, where | she is a student
    placed = pronoun and tokens.lower[pronoun - 1] == "where" and tokens.lower[pronoun + 1 : pronoun + 2] == ("is",)
    if not opens and not placed:
        return ()
    if is_being(tokens, pronoun + 1, limit):
        return role_after(index, pronoun + 1, limit).roles
    found = subject_role(index, pronoun + 1, limit) if tokens.words[pronoun][0].isupper() else None
    return found.roles if found else ()


_PRONOUN = expression("[hHE]")


_DEFINITE = expression('[DHN](?![DHN])(?=[^|,.;()"n]{0,8}+n)')
"""In `Tokens.shapes` a determiner with a noun that a list knows among the words behind it."""


def _descriptions(positions: Positions) -> Iterator[Mention]:
    """Yield definite descriptions of people and bodies, indefinite ones that open a sentence, and every document."""
    index = positions.index
    text, tokens = index.text, index.tokens
    for match in _DEFINITE.finditer(tokens.shapes):
        first = match.start()
        phrase = read_phrase(index, first, positions.limit(first + 1))
        if phrase and phrase.noun is Noun.OTHER and (owner := _owner(index, phrase)):
            yield described(index, owner, tokens.starts[first])
        if not phrase or phrase.noun is Noun.OTHER:
            continue
        if text[phrase.core_end - len(phrase.head)].isupper():
            continue  # the Harbour Board: a name
        if tokens.words[first] in ("a", "an") and phrase.noun is not Noun.DOCUMENT:
            continue  # "A porter" opens a sentence and may be meant later; who is spoken of within one is not
        yield described(index, phrase, tokens.starts[first])


def _owner(index: TextIndex, phrase: Phrase) -> Phrase | None:
    """Return the description of one person that owns what a phrase names: the Ohio senator | 's chances."""
    words = index.tokens.words
    owns = next((i for i in phrase.core if words[i] == "'s"), 0)
    owner = read_phrase(index, phrase.core.start - 1, owns) if owns and phrase.determiner == "the" else None
    whole = owner and owner.tokens.stop == owns and owner.noun is Noun.PERSON and not owner.plural
    return owner if whole else None


def _sex(honorific: str, roles: Sequence[Role]) -> str:
    """Return the sex that an honorific or a role tells, m or f; empty for none."""
    if sex := titles.honorific_sex(honorific):
        return sex
    words = (people.role_word(role.head) for role in roles)
    return next((word.sex for word in words if word and word.sex), "")
