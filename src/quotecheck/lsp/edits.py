"""Changes of files as an editor applies them: of open documents, and of files that it may have to make."""

from lsprotocol.types import (
    ClientCapabilities,
    CreateFile,
    CreateFileOptions,
    OptionalVersionedTextDocumentIdentifier,
    ResourceOperationKind,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from quotecheck.lsp.positions import Lines
from quotecheck.model import Edit
from quotecheck.system.tuples import NamedTuple


class Change(NamedTuple):
    """Edits of a file's text; `version` is that of an open document, `made` says that the file is not there yet."""

    uri: str
    lines: Lines
    edits: tuple[Edit, ...]
    version: int | None = None
    made: bool = False


class Abilities(NamedTuple):
    """What an editor can do: edit a version that it names, and make files."""

    versions: bool
    makes_files: bool

    @classmethod
    def of(cls, client: ClientCapabilities) -> "Abilities":
        """Return what a client says of itself."""
        edit = client.workspace and client.workspace.workspace_edit
        operations = (edit and edit.resource_operations) or ()
        # Neovim names the operations alone, which go with versions.
        versions = bool(edit and (edit.document_changes or operations))
        return cls(versions, ResourceOperationKind.Create in operations)


def workspace_edit(change: Change, able: Abilities) -> WorkspaceEdit | None:
    """Return a change as the editor can apply it, None if it cannot or if there is nothing to change."""
    if not change.edits or (change.made and not able.makes_files):
        return None
    edits = [TextEdit(change.lines.range(edit.span), edit.replacement) for edit in change.edits]
    if not able.versions:
        return WorkspaceEdit(changes={change.uri: edits})
    document = OptionalVersionedTextDocumentIdentifier(change.uri, change.version)
    made = [CreateFile(change.uri, options=CreateFileOptions(ignore_if_exists=True))] if change.made else []
    return WorkspaceEdit(document_changes=[*made, TextDocumentEdit(document, list(edits))])
