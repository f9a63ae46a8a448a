"""A strict local Slack: try the bot with no Slack account, and test it against the rules that Slack has."""

from sandbox.running import Sandbox
from sandbox.settings import Settings
from sandbox.violations import Violation

__all__ = ["Sandbox", "Settings", "Violation"]
