"""What the bot asks of a workspace, and for what; manifest.yml holds the same list (tests/test_manifest.py)."""

from collections.abc import Mapping

SCOPES: Mapping[str, str] = {
    "commands": "/pip, /coach and the shortcuts",
    "chat:write": "messages to people, and tips in a team channel that Coach was invited to",
    "im:write": "opening the direct message with a person",
    "im:history": "looking whether a message that may have been sent arrived, so that nothing is said twice",
    "users:read": "names, time zones, languages, and who is a guest or has left",
    "channels:read": "whether a team channel is shared with another company",
    "files:write": "the small chart under a shared summary; taken away again after 30 days",
}
"""Bot scopes, each with its reason; nothing reads channels, and nothing reads what people write to each other."""

NICE_TO_HAVE = frozenset({"files:write", "im:history", "channels:read"})
"""Without these the bot works, with less: no charts, doubtful messages wait for HR's look, shared channels refused."""
