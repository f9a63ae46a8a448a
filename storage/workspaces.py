"""Settings of a workspace, sealed as one document."""

from dataclasses import replace

from domain.errors import OutOfDateError
from domain.workspaces import Workspace
from storage.rows import Repository
from storage.tables import WorkspaceRow
from storage.vault import Document

_SETTINGS = Document("workspaces", "settings", Workspace)


class Workspaces(Repository):
    """The settings of the one workspace that the store is open for."""

    def get(self) -> Workspace:
        """The settings; the defaults until an administrator saved any."""
        row = self._the(WorkspaceRow)
        if row is None or row.settings is None:
            return Workspace()
        settings = _SETTINGS.open(self._vault, None, self._workspace, row.settings) or Workspace()
        return replace(settings, revision=row.revision)

    def save(self, workspace: Workspace) -> Workspace:
        """The settings with their new revision. Raises OutOfDateError when somebody saved since they were read."""
        saved = replace(workspace, revision=workspace.revision + 1)
        sealed = _SETTINGS.seal(self._vault, None, self._workspace, saved)
        unchanged = self._update(WorkspaceRow, WorkspaceRow.revision == workspace.revision)
        if not self._run(unchanged.values(revision=saved.revision, settings=sealed)):
            raise OutOfDateError
        return saved
