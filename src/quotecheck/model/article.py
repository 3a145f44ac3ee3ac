"""A document with everything the stages found in it."""

from quotecheck.model.attribution import Attribution
from quotecheck.model.copy_faults import DoubledWord, FirstPerson, Leftover, LoneSurname, Typo, UndefinedAcronym
from quotecheck.model.document import Document
from quotecheck.model.entity import Entity, Mention, RoleConflict, SexConflict, SharedRole, Speaker, Variant
from quotecheck.model.facts import (
    Acronym,
    BodyName,
    Calculation,
    Date,
    DateClash,
    Listing,
    NumberClash,
    Quantity,
    Rank,
    Repeat,
    RepeatedQuotation,
    ShortForm,
    Spelling,
)
from quotecheck.model.house import DEFAULT_HOUSE, House
from quotecheck.model.segments import Paragraph, Quotation, QuotationFault, Sentence
from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple


class Article(NamedTuple):
    """All values of one document, each kind in reading order.

    `speakers` runs beside `attributions`: `speakers[i]` stands behind `attributions[i]`.
    """

    document: Document
    house: House = DEFAULT_HOUSE
    paragraphs: tuple[Paragraph, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    faults: tuple[QuotationFault, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    entities: tuple[Entity, ...] = ()
    variants: tuple[Variant, ...] = ()
    role_conflicts: tuple[RoleConflict, ...] = ()
    shared_roles: tuple[SharedRole, ...] = ()
    sex_conflicts: tuple[SexConflict, ...] = ()
    short_forms: tuple[ShortForm, ...] = ()
    acronyms: tuple[Acronym, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    body_names: tuple[BodyName, ...] = ()
    dates: tuple[Date, ...] = ()
    date_clashes: tuple[DateClash, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    ages: tuple[Quantity, ...] = ()
    number_clashes: tuple[NumberClash, ...] = ()
    listings: tuple[Listing, ...] = ()
    calculations: tuple[Calculation, ...] = ()
    ranks: tuple[Rank, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    repeated_quotations: tuple[RepeatedQuotation, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    doubled_words: tuple[DoubledWord, ...] = ()
    typos: tuple[Typo, ...] = ()
    page_lines: tuple[Span, ...] = ()
    first_persons: tuple[FirstPerson, ...] = ()
    uncredited: tuple[Span, ...] = ()
    undefined_acronyms: tuple[UndefinedAcronym, ...] = ()
    lone_surnames: tuple[LoneSurname, ...] = ()

    @property
    def text(self) -> str:
        """The plain text that every span counts in."""
        return self.document.text

    def speaker(self, attribution: Attribution) -> Speaker:
        """Return who stands behind `attribution`, which must be one of this article's."""
        return self.speakers[self.attributions.index(attribution)]
