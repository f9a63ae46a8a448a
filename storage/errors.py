"""What can go wrong below the practice: a busy, unreachable or damaged database, and a wrong key."""

from domain.errors import Problem


class DatabaseProblem(Exception):  # noqa: N818 - a problem for whoever runs the bot, in the words of domain.errors
    """The database can't do what was asked; `problem` says why, as a catalog key below `error-`.

    Codes: database-url-unknown, database-unreachable, database-unwritable, database-full, database-damaged,
    database-conflict, database-failed, migrations-pending, content-damaged.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(": ".join([code, *(str(each) for each in values.values())]))
        self.problem = Problem(code, values)


class DatabaseBusyError(DatabaseProblem):
    """Somebody else holds the database (code database-busy). Nothing was written; trying again is safe."""

    def __init__(self, **values: object) -> None:
        super().__init__("database-busy", **values)


class KeyProblem(Exception):  # noqa: N818 - as above
    """The master key is missing or is not the one that this database was sealed with.

    Codes: key-missing, key-unreadable, key-unwritable, key-malformed, key-wrong-length, key-mismatch.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(": ".join([code, *(str(each) for each in values.values())]))
        self.problem = Problem(code, values)
