"""From a document to an article, one stage after another."""

from collections.abc import Callable

from quotecheck.attribution import find_attributions
from quotecheck.entities import resolve
from quotecheck.entities.roles.role_conflicts import find_role_conflicts
from quotecheck.entities.roles.shared_roles import find_shared_roles
from quotecheck.entities.roles.stated_roles import stated_roles
from quotecheck.entities.sexes.sex_conflicts import find_sex_conflicts
from quotecheck.entities.variants.variants import find_variants
from quotecheck.facts.acronyms.acronyms import find_acronyms
from quotecheck.facts.acronyms.organisations import find_body_names
from quotecheck.facts.acronyms.short_forms import find_short_forms
from quotecheck.facts.acronyms.undefined_acronyms import find_undefined_acronyms
from quotecheck.facts.calculations.calculations import find_calculations
from quotecheck.facts.calculations.clashing_numbers import Figures, find_clashing_numbers
from quotecheck.facts.days.date_clashes import find_date_clashes
from quotecheck.facts.days.dates import find_dates
from quotecheck.facts.days.days import find_every_day, find_years, place_days, single_days
from quotecheck.facts.days.happening_clashes import find_happening_clashes
from quotecheck.facts.days.happenings import find_happenings
from quotecheck.facts.days.paper_clashes import find_paper_clashes
from quotecheck.facts.days.papers import find_papers
from quotecheck.facts.days.publication import issued_on
from quotecheck.facts.days.span_clashes import find_span_clashes
from quotecheck.facts.days.tenures import find_tenure_clashes
from quotecheck.facts.days.vague_days import find_wider_times
from quotecheck.facts.lists.announcements import find_announcements
from quotecheck.facts.lists.listed_numbers import find_listed_numbers
from quotecheck.facts.numbers.ages import find_ages
from quotecheck.facts.numbers.numbers import Number, find_numbers
from quotecheck.facts.numbers.quantities import find_quantities
from quotecheck.facts.numbers.ranks import find_ranks
from quotecheck.facts.people.famous_names import find_famous_names
from quotecheck.facts.people.lone_surnames import find_lone_surnames
from quotecheck.facts.quotations.first_persons import find_first_persons
from quotecheck.facts.quotations.repeated_quotations import find_repeated_quotations
from quotecheck.facts.quotations.retold_quotations import find_retold_quotations
from quotecheck.facts.quotations.uncredited import find_uncredited
from quotecheck.facts.sentences import Content, SentenceIndex, contents_of
from quotecheck.facts.slips.doubled_words import find_doubled_phrases, find_doubled_words
from quotecheck.facts.slips.leftovers import find_conversions, find_leftovers
from quotecheck.facts.slips.page_lines import find_page_lines
from quotecheck.facts.slips.punctuation import find_punctuation
from quotecheck.facts.slips.repeats import find_repeats
from quotecheck.facts.slips.spacing import find_spacing
from quotecheck.facts.slips.spellings import find_spellings
from quotecheck.facts.slips.wordings import find_wordings
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.clues import Clues, find_clues
from quotecheck.facts.words.shared_words import WordRow, find_words
from quotecheck.model import (
    DEFAULT_HOUSE,
    FURNITURE,
    Article,
    Date,
    Document,
    House,
    RepeatedQuotation,
    TextIndex,
)
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.pull_quotes import with_pull_quotes
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_kinds, index_story
from quotecheck.text.words import look_up_with


class Layers(NamedTuple):
    """What several stages need beside the article: its tokens, and what was read of them once.

    `furniture` is what stands around the story. `content` returns what the sentence of a number is about. `voices`
    tells whether two people say two things.
    """

    story: TextIndex
    furniture: TextIndex
    sentences: SentenceIndex
    content: Callable[[int], Content]
    clues: Clues
    numbers: tuple[Number, ...]
    dates: tuple[Date, ...]
    voices: Voices


def analyse(document: Document, house: House = DEFAULT_HOUSE) -> Article:
    """Return everything the stages find in `document`."""
    text = document.text
    paragraphs = find_paragraphs(text, document.labels, house.dateline)
    quotations, faults = find_quotations(text, paragraphs)
    look_up = look_up_with(house.extra_speech_verbs)
    # First, while nothing else is held: a second index of a long text takes some 20 times its size.
    in_pull_quotes = _repeated_quotations(with_pull_quotes(text, paragraphs, quotations, look_up))
    index = index_story(text, paragraphs, quotations, look_up)
    row = find_words(index.tokens)
    variants, repeats = find_variants(index), find_repeats(index, row)  # early, too: they need much for a while
    sentences, attributions = find_attributions(index, house)
    mentions, entities, speakers = resolve(index, sentences, attributions, house, variants)
    clues, divided = find_clues(index.tokens), SentenceIndex.of(sentences)
    layers = Layers(
        story=index,
        furniture=index_kinds(text, paragraphs, quotations, FURNITURE, look_up),
        sentences=divided,
        content=contents_of(index.tokens, divided),
        clues=clues,
        numbers=find_numbers(index, clues),
        dates=find_dates(document, index, clues),
        voices=Voices.of(attributions, speakers),
    )
    article = Article(
        document,
        house,
        paragraphs,
        quotations,
        faults,
        sentences,
        mentions,
        attributions,
        speakers,
        entities,
        variants=variants,
        repeats=repeats,
        repeated_quotations=_quoted_again(index, row) if in_pull_quotes is None else in_pull_quotes,
    )
    for stage in (_with_people, _with_short_forms, _with_dates, _with_figures, _with_copy_faults):
        article = stage(article, layers)
    return article


def _repeated_quotations(quoting: TextIndex | None) -> tuple[RepeatedQuotation, ...] | None:
    """Return the repeated quotations of an article with its pull quotes, None where it has none."""
    return _quoted_again(quoting, find_words(quoting.tokens)) if quoting else None


def _quoted_again(index: TextIndex, row: WordRow) -> tuple[RepeatedQuotation, ...]:
    """Return the quotations that say the same words as an earlier one, those that the text calls its words first."""
    return (*find_retold_quotations(index, row), *find_repeated_quotations(index, row))


def _with_people(article: Article, layers: Layers) -> Article:
    """Add what is inconsistent about people, and what is quoted of nobody."""
    index, house, entities = layers.story, article.house, article.entities
    stated = stated_roles(index)
    return article._replace(
        role_conflicts=find_role_conflicts(index, entities, stated, house),
        shared_roles=find_shared_roles(index, entities, stated),
        sex_conflicts=find_sex_conflicts(index, article.sentences, entities),
        lone_surnames=find_lone_surnames(index, entities, article.speakers, house),
        first_persons=find_first_persons(index, layers.clues, article.faults),
        uncredited=find_uncredited(index, layers.sentences, article.attributions, article.faults),
    )


def _with_short_forms(article: Article, layers: Layers) -> Article:
    """Add the acronyms, and the names of bodies and words that are written in two ways."""
    index, clues = layers.story, layers.clues
    short_forms = find_short_forms(index, clues)
    acronyms = find_acronyms(index, short_forms)
    return article._replace(
        short_forms=short_forms,
        acronyms=acronyms,
        spellings=find_spellings(index, clues, short_forms),
        body_names=find_body_names(index, clues),
        undefined_acronyms=find_undefined_acronyms(index, short_forms, acronyms, article.house),
    )


def _with_dates(article: Article, layers: Layers) -> Article:
    """Add the dates, and the events that are given two of them."""
    index, clues, sentences, voices = layers.story, layers.clues, layers.sentences, layers.voices
    issued = issued_on(article.document, index, layers.dates)
    every = place_days(index.tokens, find_every_day(index, clues, layers.dates), issued)
    days = single_days(index.tokens, every)
    years = find_years(index, clues)
    times = (*days, *find_wider_times(index, clues, layers.dates, years))
    happenings = find_happenings(index, sentences, (*times, *(year for year in years if year.reach)))
    return article._replace(
        dates=layers.dates,
        date_clashes=(
            *find_date_clashes(index, sentences, layers.content, layers.dates),
            *find_happening_clashes(index.tokens, happenings, voices),
            *find_paper_clashes(index.tokens, find_papers(index, sentences, times), voices),
            *find_span_clashes(index, sentences, every),
            *find_tenure_clashes(index, sentences, article.entities),
        ),
    )


def _with_figures(article: Article, layers: Layers) -> Article:
    """Add what the numbers of the article count, and where they do not agree."""
    index, sentences, numbers, dates = layers.story, layers.sentences, layers.numbers, layers.dates
    quantities = find_quantities(index, sentences, layers.content, numbers, dates)
    ages = find_ages(index, sentences, numbers)
    figures = Figures(index, sentences, layers.content, layers.clues, numbers, dates, ages, layers.voices)
    announcements = find_announcements(index, layers.clues, quantities, numbers)
    return article._replace(
        quantities=quantities,
        ages=ages,
        number_clashes=find_clashing_numbers(article.paragraphs, figures),
        listings=find_listed_numbers(index, sentences, layers.clues, announcements, quantities),
        calculations=find_calculations(
            article.document, index, sentences, layers.clues, numbers=numbers, dates=dates, ages=ages
        ),
        ranks=find_ranks(index, layers.clues),
    )


def _with_copy_faults(article: Article, layers: Layers) -> Article:
    """Add what production left in the text, words that stand twice, and slips of the keyboard."""
    index, furniture, clues = layers.story, layers.furniture, layers.clues
    return article._replace(
        leftovers=(
            *find_leftovers(index, clues),
            *find_leftovers(furniture, find_clues(furniture.tokens)),
            *find_conversions(article.text),
        ),
        typos=(
            *find_spacing(index, clues),
            *find_punctuation(index),
            *find_wordings(index, clues),
            *find_famous_names(index),
        ),
        doubled_words=(*find_doubled_words(index), *find_doubled_phrases(index), *find_doubled_words(furniture)),
        page_lines=find_page_lines(article.text, article.paragraphs),
    )
