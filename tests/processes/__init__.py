"""The bot as a process of its own, against a sandbox that is another."""
