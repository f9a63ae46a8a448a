"""The commands of `pipcoach`, one file each."""
