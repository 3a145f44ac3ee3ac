"""Every value that flows through quotecheck; the standard library only."""

from quotecheck.model.article import Article
from quotecheck.model.attribution import Attribution, Cue, Kind, Qualifier, Stance, Type
from quotecheck.model.document import Document, Piece, Position
from quotecheck.model.entity import (
    NOBODY,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Name,
    Resolution,
    Role,
    RoleConflict,
    Speaker,
    Tenure,
    Variant,
    VariantKind,
)
from quotecheck.model.facts import Acronym, BodyName, Date, Fit, Likeness, Quantity, Repeat, ShortForm, Spelling
from quotecheck.model.finding import Check, Edit, Finding, Fix, Related, Rule, Severity
from quotecheck.model.house import DEFAULT_HOUSE, House
from quotecheck.model.report import Failure, FileReport, Report
from quotecheck.model.segments import (
    FaultKind,
    Paragraph,
    ParagraphKind,
    Quotation,
    QuotationFault,
    Sentence,
)
from quotecheck.model.span import Span

__all__ = [
    "DEFAULT_HOUSE",
    "NOBODY",
    "Acronym",
    "Article",
    "Attribution",
    "BodyName",
    "Check",
    "Cue",
    "Date",
    "Document",
    "Edit",
    "Entity",
    "EntityKind",
    "Failure",
    "FaultKind",
    "FileReport",
    "Finding",
    "Fit",
    "Fix",
    "House",
    "Kind",
    "Likeness",
    "Mention",
    "MentionKind",
    "Name",
    "Paragraph",
    "ParagraphKind",
    "Piece",
    "Position",
    "Qualifier",
    "Quantity",
    "Quotation",
    "QuotationFault",
    "Related",
    "Repeat",
    "Report",
    "Resolution",
    "Role",
    "RoleConflict",
    "Rule",
    "Sentence",
    "Severity",
    "ShortForm",
    "Span",
    "Speaker",
    "Spelling",
    "Stance",
    "Tenure",
    "Type",
    "Variant",
    "VariantKind",
]
