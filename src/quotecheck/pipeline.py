"""From a document to an article, one stage after another."""

from __future__ import annotations

from quotecheck.attribution import find_attributions
from quotecheck.entities import resolve
from quotecheck.entities.role_conflicts import find_role_conflicts, find_shared_roles
from quotecheck.entities.variants import find_variants
from quotecheck.facts.acronyms import find_acronyms
from quotecheck.facts.ages import find_ages
from quotecheck.facts.arithmetic import find_calculations
from quotecheck.facts.date_clashes import find_date_clashes
from quotecheck.facts.dates import find_dates
from quotecheck.facts.listings import find_listings
from quotecheck.facts.numbers import find_numbers
from quotecheck.facts.organisations import find_body_names
from quotecheck.facts.quantities import find_quantities
from quotecheck.facts.ranks import find_ranks
from quotecheck.facts.repeated_quotations import find_repeated_quotations
from quotecheck.facts.repeats import find_repeats
from quotecheck.facts.shares import find_shares
from quotecheck.facts.short_forms import find_short_forms
from quotecheck.facts.spellings import find_spellings
from quotecheck.model import DEFAULT_HOUSE, Article, Document, House
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text
from quotecheck.text.words import look_up_with


def analyse(document: Document, house: House = DEFAULT_HOUSE) -> Article:
    """Return everything the stages find in `document`."""
    text = document.text
    paragraphs = find_paragraphs(text, document.labels, house.dateline)
    quotations, faults = find_quotations(text, paragraphs)
    index = index_text(text, paragraphs, quotations, look_up_with(house.extra_speech_verbs))
    sentences, attributions = find_attributions(index, house)
    mentions, entities, speakers = resolve(index, sentences, attributions, house)
    short_forms = find_short_forms(text, quotations)
    dates = find_dates(document, paragraphs, quotations)
    numbers = find_numbers(text)
    quantities = find_quantities(text, sentences, quotations, numbers, dates)
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
        variants=find_variants(index),
        role_conflicts=find_role_conflicts(index, entities, house),
        shared_roles=find_shared_roles(index, entities),
        short_forms=short_forms,
        acronyms=find_acronyms(text, paragraphs, short_forms),
        spellings=find_spellings(text, paragraphs, quotations, short_forms),
        body_names=find_body_names(text, quotations),
        dates=dates,
        date_clashes=find_date_clashes(text, sentences, dates),
        quantities=quantities,
        ages=find_ages(text, sentences, quotations),
        listings=find_listings(text, quantities),
        calculations=(
            *find_calculations(text, sentences, quotations, numbers, dates),
            *find_shares(text, sentences, quotations, numbers),
        ),
        ranks=find_ranks(text, quotations),
        repeats=find_repeats(text, paragraphs),
        repeated_quotations=find_repeated_quotations(text, quotations),
    )
