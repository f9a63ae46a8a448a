"""What one check found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """`advice` without `failed` is worth knowing, but the bot runs all the same."""

    name: str
    told: str
    advice: str = ""
    failed: bool = False


def good(name: str, told: str) -> Finding:
    return Finding(name, told)


def worth_knowing(name: str, told: str, advice: str) -> Finding:
    return Finding(name, told, advice)


def bad(name: str, told: str, advice: str) -> Finding:
    return Finding(name, told, advice, failed=True)
