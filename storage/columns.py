"""Column types and expressions that must mean the same on SQLite and on PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, Enum, String, TypeDecorator
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

_ISO_LENGTH = len("2026-01-31T09:30:00.000000Z")


class Utc(TypeDecorator[datetime]):
    """A moment. SQLite has no type with a zone, so there it is ISO 8601 text of one length, which sorts."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(_ISO_LENGTH))
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone: storage takes aware times only")
        if dialect.name != "sqlite":
            return value.astimezone(UTC)
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        found = datetime.fromisoformat(value) if dialect.name == "sqlite" else value
        assert isinstance(found, datetime)
        return found.astimezone(UTC)


def code(kind: type[StrEnum]) -> Enum:
    """A column that holds the value of an enum as text."""
    return Enum(kind, native_enum=False, length=20, values_callable=lambda each: [one.value for one in each])


class DatabaseNow(FunctionElement[datetime]):
    """The database's own clock, `seconds` from now: the one clock that all replicas share."""

    type = Utc()
    inherit_cache = True
    name = "database_now"


@compiles(DatabaseNow, "sqlite")
def _now_on_sqlite(element: DatabaseNow, compiler: SQLCompiler, **options: Any) -> str:
    seconds = compiler.process(element.clauses, **options)
    return f"strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', ({seconds}) || ' seconds')"


@compiles(DatabaseNow, "postgresql")
def _now_on_postgresql(element: DatabaseNow, compiler: SQLCompiler, **options: Any) -> str:
    seconds = compiler.process(element.clauses, **options)
    return f"(clock_timestamp() + make_interval(secs => {seconds}))"
