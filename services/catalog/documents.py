"""How the catalog's files are read: TOML beside this module, every piece of text in both languages."""

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from tomllib import loads
from typing import TypeVar

from msgspec import convert

_Document = TypeVar("_Document")


@dataclass(frozen=True, slots=True)
class LocalText:
    """One piece of text in both languages of the catalog."""

    en: str
    zh: str

    def text(self, locale: str) -> str:
        """Give the Chinese text for any `zh…` locale (`zh-CN`, `zh_CN`, `zh`), else the English one."""
        return self.zh if locale.lower().startswith("zh") else self.en


def document(name: str) -> Traversable:
    """Give one file of the catalog."""
    return files(__package__) / name


def folder(name: str) -> list[Traversable]:
    """Give the files of one folder of the catalog, ordered by name."""
    inside = document(name).iterdir()
    return sorted((entry for entry in inside if entry.name.endswith(".toml")), key=lambda entry: entry.name)


def read(source: Traversable, shape: type[_Document]) -> _Document:
    """Read a file as a dataclass.

    Raises:
        msgspec.ValidationError: something is missing, of another type, or refused by the dataclass; it says where.
    """
    return convert(loads(source.read_text(encoding="utf-8")), type=shape)
