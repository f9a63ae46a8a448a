"""The story driver: people who see labels and texts, type, press and wait, and never know an id."""

from sandbox.driver.client import RefusedError
from sandbox.driver.people import Persona
from sandbox.driver.workspaces import Driver

__all__ = ["Driver", "Persona", "RefusedError"]
