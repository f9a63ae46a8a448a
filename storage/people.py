"""The directory: people as Slack knows them, and what they chose here. Names are sealed."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from domain.people import ChannelId, Person, UserId
from storage.rows import Repository, object_of, values_of
from storage.tables import PersonRow
from storage.vault import Document, Vault

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_NAME = Document("people", "name", str)


class People(Repository):
    """Directory data is replaced as a whole; a person's own choices outlive it.

    Whoever was read stays as they are until the transaction ends, or writes to them: a screen asks for the same
    few people many times.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._read: dict[UserId, Person | None] = self._memo()

    def get(self, user: UserId) -> Person | None:
        if user not in self._read:
            row = self._the(PersonRow, id=user)
            self._read[user] = None if row is None else self._person(row)
        return self._read[user]

    def many(self, users: Iterable[UserId]) -> dict[UserId, Person]:
        """Those of `users` that the directory knows."""
        rows = self._all(self._rows(PersonRow, PersonRow.id.in_(set(users))))
        found = {row.id: self._person(row) for row in rows}
        self._read.update(found)
        return found

    def all(self) -> list[Person]:
        return [self._person(row) for row in self._with(PersonRow, "id")]

    def fetched(self, users: Iterable[UserId]) -> dict[UserId, datetime]:
        """When the directory last told about those of `users` that it knows."""
        mine = self._rows(PersonRow, PersonRow.id.in_(set(users)))
        found = self._session.execute(mine.with_only_columns(PersonRow.id, PersonRow.fetched_at))
        return {row.id: row.fetched_at for row in found}

    def put(self, person: Person, at: datetime) -> None:
        """Insert or replace what the directory says. A language or DM channel set before stays."""
        name = _NAME.seal(self._vault, None, person.id, person.name)
        values = values_of(person, "name") | {"name": name, "fetched_at": at}
        told = {key: value for key, value in values.items() if key not in {"id", "language", "dm"}}
        if person.dm is not None:
            told["dm"] = person.dm
        self._insert_or_replace(PersonRow, values, told)
        self._read.pop(person.id, None)

    def expire(self, user: UserId) -> None:
        """What is known about this person may be out of date: the directory is asked before it is used."""
        self._run(self._update(PersonRow, PersonRow.id == user).values(fetched_at=_LONG_AGO))

    def set_dm(self, user: UserId, channel: ChannelId) -> None:
        """Remember the channel of the bot's conversation with this person."""
        self._change(user, dm=channel)

    def set_language(self, user: UserId, language: str) -> None:
        """Keep the person's own choice; "" follows Slack again."""
        self._change(user, language=language)

    def _change(self, user: UserId, **values: str) -> None:
        self._run(self._update(PersonRow, PersonRow.id == user).values(**values))
        self._read.pop(user, None)

    def _person(self, row: PersonRow) -> Person:
        return object_of(Person, row, name=_NAME.open(self._vault, None, row.id, row.name) or "")
