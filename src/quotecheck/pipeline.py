"""From a document to an article, one stage after another."""

from __future__ import annotations

from quotecheck.attribution import find_attributions
from quotecheck.entities import resolve
from quotecheck.entities.role_conflicts import find_role_conflicts
from quotecheck.entities.sex_conflicts import find_sex_conflicts
from quotecheck.entities.shared_roles import find_shared_roles
from quotecheck.entities.variants import find_variants
from quotecheck.facts.acronyms import find_acronyms
from quotecheck.facts.ages import find_ages
from quotecheck.facts.announcements import find_announcements
from quotecheck.facts.arithmetic import find_calculations
from quotecheck.facts.births import find_births
from quotecheck.facts.claims import find_claims
from quotecheck.facts.clues import find_clues
from quotecheck.facts.date_clashes import find_date_clashes
from quotecheck.facts.dates import find_dates
from quotecheck.facts.days import find_days, find_years
from quotecheck.facts.distant_sums import find_distant_sums
from quotecheck.facts.doubled_words import find_doubled_phrases, find_doubled_words
from quotecheck.facts.event_clashes import find_event_clashes, find_year_clashes
from quotecheck.facts.events import find_events
from quotecheck.facts.famous_names import find_famous_names
from quotecheck.facts.first_persons import find_first_persons
from quotecheck.facts.leftovers import find_conversions, find_leftovers
from quotecheck.facts.lifespans import find_lifespans
from quotecheck.facts.listings import find_listings
from quotecheck.facts.lone_surnames import find_lone_surnames
from quotecheck.facts.named_afterwards import find_named_afterwards
from quotecheck.facts.number_clashes import find_number_clashes
from quotecheck.facts.numbers import find_numbers
from quotecheck.facts.organisations import find_body_names
from quotecheck.facts.page_lines import find_page_lines
from quotecheck.facts.parts import find_parts
from quotecheck.facts.punctuation import find_punctuation
from quotecheck.facts.quantities import find_quantities
from quotecheck.facts.ranks import find_ranks
from quotecheck.facts.remainders import find_remainders
from quotecheck.facts.repeated_quotations import find_repeated_quotations
from quotecheck.facts.repeats import find_repeats
from quotecheck.facts.sentences import SentenceIndex, contents_of
from quotecheck.facts.shared_words import find_words
from quotecheck.facts.shares import find_shares
from quotecheck.facts.short_forms import find_short_forms
from quotecheck.facts.sizes import find_outvoted
from quotecheck.facts.spacing import find_spacing
from quotecheck.facts.spellings import find_spellings
from quotecheck.facts.tallies import find_tallies, find_tally_clashes
from quotecheck.facts.times_of_day import find_time_clashes, find_times_of_day
from quotecheck.facts.uncredited import find_uncredited
from quotecheck.facts.undefined_acronyms import find_undefined_acronyms
from quotecheck.facts.wordings import find_wordings
from quotecheck.model import DEFAULT_HOUSE, FURNITURE, Article, Document, House, RepeatedQuotation, TextIndex
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
    furniture = index_kinds(text, paragraphs, quotations, FURNITURE, look_up)
    sentences, attributions = find_attributions(index, house)
    mentions, entities, speakers = resolve(index, sentences, attributions, house)
    clues, divided = find_clues(index.tokens), SentenceIndex.of(sentences)
    short_forms = find_short_forms(index, clues)
    acronyms = find_acronyms(index, short_forms)
    dates = find_dates(document, index, clues)
    numbers = find_numbers(index, clues)
    content = contents_of(index.tokens, divided)
    quantities = find_quantities(index, divided, content, numbers, dates)
    announcements = find_announcements(index, clues, quantities)
    ages = find_ages(index, divided, numbers)
    claims = find_claims(index, divided, content, numbers, dates)
    return Article(
        document=document,
        house=house,
        paragraphs=paragraphs,
        quotations=quotations,
        faults=faults,
        sentences=sentences,
        mentions=mentions,
        attributions=attributions,
        speakers=speakers,
        entities=entities,
        variants=variants,
        role_conflicts=find_role_conflicts(index, entities, house),
        shared_roles=find_shared_roles(index, entities),
        sex_conflicts=find_sex_conflicts(index, sentences, entities),
        short_forms=short_forms,
        acronyms=acronyms,
        spellings=find_spellings(index, clues, short_forms),
        body_names=find_body_names(index, clues),
        dates=dates,
        date_clashes=(
            *find_date_clashes(index, divided, content, dates),
            *find_event_clashes(index, find_events(index, divided, find_days(index, clues, dates))),
            *find_year_clashes(find_events(index, divided, find_years(index, clues))),
        ),
        quantities=quantities,
        ages=ages,
        number_clashes=(
            *find_number_clashes(index, paragraphs, divided, numbers, claims),
            *find_tally_clashes(find_tallies(index, clues)),
            *find_time_clashes(find_times_of_day(index, clues)),
        ),
        listings=tuple(
            sorted(
                (
                    *find_listings(index, announcements, quantities),
                    *find_named_afterwards(index, divided, announcements),
                )
            )
        ),
        calculations=tuple(
            dict.fromkeys(
                (
                    *find_calculations(index, divided, numbers, dates),
                    *find_births(document, index, divided, dates, ages),
                    *find_parts(index, divided, numbers, dates),
                    *find_lifespans(index, divided, dates),
                    *find_remainders(index, divided, numbers),
                    *find_outvoted(index, divided, clues),
                    *find_distant_sums(index, divided, numbers),
                    *find_shares(index, divided, numbers),
                )
            )
        ),
        ranks=find_ranks(index, clues),
        repeats=repeats,
        repeated_quotations=find_repeated_quotations(index, row) if in_pull_quotes is None else in_pull_quotes,
        leftovers=(
            *find_leftovers(index, clues),
            *find_leftovers(furniture, find_clues(furniture.tokens)),
            *find_conversions(text),
        ),
        doubled_words=(*find_doubled_words(index), *find_doubled_phrases(index), *find_doubled_words(furniture)),
        typos=(
            *find_spacing(index, clues),
            *find_punctuation(index),
            *find_wordings(index, clues),
            *find_famous_names(index),
        ),
        page_lines=find_page_lines(text, paragraphs),
        first_persons=find_first_persons(index, clues, faults),
        uncredited=find_uncredited(index, divided, attributions, faults),
        undefined_acronyms=find_undefined_acronyms(index, short_forms, acronyms, house),
        lone_surnames=find_lone_surnames(index, entities, speakers, house),
    )


def _repeated_quotations(quoting: TextIndex | None) -> tuple[RepeatedQuotation, ...] | None:
    """Return the repeated quotations of an article with its pull quotes, None where it has none."""
    return find_repeated_quotations(quoting, find_words(quoting.tokens)) if quoting else None
