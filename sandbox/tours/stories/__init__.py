"""The stories themselves: who, what they write, and in which chapters it happens."""
