"""From a document to an article, one stage after another."""

from quotecheck.attribution import find_attributions
from quotecheck.entities import resolve
from quotecheck.entities.roles.conflicts.role_conflicts import find_role_conflicts
from quotecheck.entities.roles.conflicts.shared_roles import find_shared_roles
from quotecheck.entities.roles.given.stated_roles import stated_roles
from quotecheck.entities.sexes.sex_conflicts import find_sex_conflicts
from quotecheck.entities.variants.variants import find_variants
from quotecheck.facts.acronyms.acronyms import find_acronyms
from quotecheck.facts.acronyms.names_of_bodies import find_body_names
from quotecheck.facts.acronyms.short_forms import find_short_forms
from quotecheck.facts.acronyms.undefined_acronyms import find_undefined_acronyms
from quotecheck.facts.calculations.calculations import find_calculations
from quotecheck.facts.clashing_numbers import find_clashing_numbers
from quotecheck.facts.days.clashes.date_clashes import find_date_clashes
from quotecheck.facts.days.clashes.dated_nouns import find_dated_noun_clashes
from quotecheck.facts.days.clashes.happening_clashes import find_happening_clashes
from quotecheck.facts.days.clashes.headline_days import find_headline_days
from quotecheck.facts.days.clashes.invitations import find_invitation_clashes
from quotecheck.facts.days.clashes.paper_clashes import find_paper_clashes
from quotecheck.facts.days.clashes.span_clashes import find_span_clashes
from quotecheck.facts.days.clashes.tenures import find_tenure_clashes
from quotecheck.facts.days.clashes.years_of_things import find_year_clashes
from quotecheck.facts.days.happenings.asides import without_asides
from quotecheck.facts.days.happenings.happenings import find_happenings
from quotecheck.facts.days.happenings.papers import find_papers
from quotecheck.facts.days.times.bracketed_days import find_bracketed_days
from quotecheck.facts.days.times.days import find_every_day, find_years, place_days, single_days
from quotecheck.facts.days.times.named_days import find_named_days
from quotecheck.facts.days.times.publication import issued_on
from quotecheck.facts.days.times.times_of_day import clock_days
from quotecheck.facts.days.times.vague_days import find_wider_times
from quotecheck.facts.layers import Layers, read_layers
from quotecheck.facts.lists.announcements import find_announcements
from quotecheck.facts.lists.listed_numbers import find_listed_numbers
from quotecheck.facts.numbers.quantities import find_quantities
from quotecheck.facts.numbers.ranks import find_ranks
from quotecheck.facts.people.famous_names import find_famous_names
from quotecheck.facts.people.lone_surnames import find_lone_surnames
from quotecheck.facts.quotations.compared_quotations import said_in
from quotecheck.facts.quotations.first_persons import find_first_persons
from quotecheck.facts.quotations.fragments import find_altered_fragments
from quotecheck.facts.quotations.other_tenses import find_other_tenses
from quotecheck.facts.quotations.repeated_quotations import find_repeated_quotations
from quotecheck.facts.quotations.retold_quotations import find_retold_quotations
from quotecheck.facts.quotations.uncredited import find_uncredited
from quotecheck.facts.slips.doubled_words import find_doubled_phrases, find_doubled_words
from quotecheck.facts.slips.leftovers import find_conversions, find_leftovers
from quotecheck.facts.slips.page_lines import find_page_lines
from quotecheck.facts.slips.punctuation import find_punctuation
from quotecheck.facts.slips.repeats import find_repeats
from quotecheck.facts.slips.spacing import find_spacing
from quotecheck.facts.slips.spellings import find_spellings
from quotecheck.facts.slips.wordings import find_wordings
from quotecheck.facts.words.clues import find_clues
from quotecheck.facts.words.shared_words import WordRow, find_words
from quotecheck.model import (
    DEFAULT_HOUSE,
    FURNITURE,
    Article,
    DateClash,
    Document,
    House,
    NumberClash,
    RepeatedQuotation,
    TextIndex,
)
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.pull_quotes import with_pull_quotes
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_kinds, index_story
from quotecheck.text.words import look_up_with


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
    layers = read_layers(document, index, sentences, attributions, speakers)
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
    """Return the repeated quotations of an article with its pull quotes and teasers, None where none quotes."""
    return _quoted_again(quoting, find_words(quoting.tokens)) if quoting else None


def _quoted_again(index: TextIndex, row: WordRow) -> tuple[RepeatedQuotation, ...]:
    """Return the quotations that say the same words as an earlier one, those that the text calls its words first."""
    said = said_in(index, row)
    retold = [*find_retold_quotations(index, said)]
    pairs = {(each.first, each.again) for each in retold}
    repeated = [each for each in find_repeated_quotations(index, row) if (each.first, each.again) not in pairs]
    known = (*retold, *repeated)
    found = (*known, *find_altered_fragments(index, said, known), *find_other_tenses(said, known))
    return tuple(sorted(found, key=lambda each: not each.retold))


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
    """Add the dates, and what is given two of them, or two times of day."""
    index, sentences, clues, dates = layers.story, layers.sentences, layers.clues, layers.dates
    issued = issued_on(article.document, index, dates)
    every = place_days(index.tokens, sorted((*find_every_day(index, clues, dates), *find_named_days(index))), issued)
    years = find_years(index, clues)
    days = (*single_days(index.tokens, every), *find_wider_times(index, clues, dates, years, issued))
    times = (*days, *(year for year in years if year.reach), *clock_days(index.tokens, layers.times))
    plain = without_asides(index.tokens, times)
    happenings = find_happenings(plain.tokens, sentences, plain.days)
    clashes = find_happening_clashes(plain.tokens, happenings, layers.voices)
    return article._replace(
        dates=(*dates, *find_bracketed_days(index, clues, issued)),
        date_clashes=(
            *find_date_clashes(index, sentences, layers.content, dates),
            *(clash for clash in clashes if isinstance(clash, DateClash)),
            *find_headline_days(plain.tokens, article.paragraphs, happenings, plain.days),
            *find_invitation_clashes(index.tokens, sentences, days, layers.voices),
            *find_dated_noun_clashes(index.tokens, sentences, times, layers.voices),
            *find_year_clashes(index, sentences, clues, layers.voices),
            *find_paper_clashes(index.tokens, find_papers(index, sentences, days), layers.voices),
            *find_span_clashes(index, sentences, every),
            *find_tenure_clashes(index, sentences, article.entities),
        ),
        number_clashes=tuple(clash for clash in clashes if isinstance(clash, NumberClash)),
    )


def _with_figures(article: Article, layers: Layers) -> Article:
    """Add what the numbers of the article count, and where they do not agree."""
    index, sentences, clues = layers.story, layers.sentences, layers.clues
    quantities = find_quantities(index, sentences, layers.content, layers.numbers, layers.dates)
    announcements = find_announcements(index, clues, quantities, layers.numbers)
    return article._replace(
        quantities=quantities,
        ages=layers.ages,
        number_clashes=(*article.number_clashes, *find_clashing_numbers(article.paragraphs, layers)),
        listings=find_listed_numbers(index, sentences, clues, announcements, quantities),
        calculations=find_calculations(article.document, layers),
        ranks=find_ranks(index, clues),
    )


def _with_copy_faults(article: Article, layers: Layers) -> Article:
    """Add what production left in the text, words that stand twice, and slips of the keyboard."""
    index, clues = layers.story, layers.clues
    look_up = look_up_with(article.house.extra_speech_verbs)
    furniture = index_kinds(article.text, article.paragraphs, article.quotations, FURNITURE, look_up)
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
