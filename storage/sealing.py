"""Encryption at rest: the master key, the data keys that it wraps, and sealed bytes (PRIVACY.md, At rest)."""

import base64
import binascii
import os
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from domain.audit import Chain
from domain.people import WorkspaceId
from storage.errors import DatabaseProblem, KeyProblem
from storage.files import make_once

KEY_BYTES = 32
NONCE_BYTES = 12
"""96 random bits, as NIST SP 800-38D 8.2.2 allows for up to 2**32 messages under one key."""


@dataclass(frozen=True)
class MasterKey:
    """32 bytes from outside the database. `warning` is a catalog code when its file is open to others."""

    secret: bytes = field(repr=False)
    warning: str | None = None

    def derived(self, purpose: str, length: int = KEY_BYTES) -> bytes:
        """A key of its own for each purpose (HKDF-SHA256), so that no secret has two uses."""
        return HKDF(SHA256(), length, salt=None, info=f"pipcoach {purpose}".encode()).derive(self.secret)

    @property
    def id(self) -> str:
        """What may be known of the key: it names it, and tells a wrong one, but gives nothing away."""
        return self.derived("key id", 8).hex()


class Sealer:
    """Seals and opens bytes with AES-256-GCM, and wraps data keys under the master key."""

    def __init__(self, master: MasterKey) -> None:
        self.key_id = master.id
        self._wrapping = AESGCM(master.derived("wrapping"))
        self._tokens = master.derived("tokens")
        self._audit = master.derived("audit")

    def token_key(self) -> bytes:
        """32 bytes for sealing the values of buttons."""
        return self._tokens

    def chain(self, workspace: WorkspaceId) -> Chain:
        """What ties the record of a workspace, under a key of its own."""
        return Chain(workspace, self._audit, self.key_id)

    def new_key(self, *context: str) -> bytes:
        """A fresh data key, wrapped: the only form in which it is ever stored."""
        return _encrypt(self._wrapping, AESGCM.generate_key(KEY_BYTES * 8), context)

    def unwrap(self, wrapped: bytes, *context: str) -> AESGCM:
        """The data key, ready for use. Raises DatabaseProblem (`content-damaged`) when it was not wrapped here."""
        return AESGCM(self.open(self._wrapping, wrapped, *context))

    @staticmethod
    def seal(key: AESGCM, plain: bytes, *context: str) -> bytes:
        """Sealed bytes that open only under this key and in this context (workspace, table, column, row)."""
        return _encrypt(key, plain, context)

    @staticmethod
    def open(key: AESGCM, sealed: bytes, *context: str) -> bytes:
        """The plain bytes. Raises DatabaseProblem (`content-damaged`) when changed, or moved to another row."""
        try:
            return _decrypt(key, sealed, context)
        except InvalidTag:
            raise DatabaseProblem("content-damaged", place="/".join(context[1:])) from None


def _encrypt(key: AESGCM, plain: bytes, context: tuple[str, ...]) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + key.encrypt(nonce, plain, _aad(context))


def _decrypt(key: AESGCM, sealed: bytes, context: tuple[str, ...]) -> bytes:
    if len(sealed) < NONCE_BYTES:
        raise InvalidTag
    return key.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _aad(context))


def _aad(context: tuple[str, ...]) -> bytes:
    # A JSON list, so that no id can spill over into its neighbour.
    return msgspec.json.encode(context)


def load_master_key(key: str | None, file: Path | None, *, create: bool) -> MasterKey:
    """The key in `key` (base64 or hex), else the one in `file`, which is made when `create` says so.

    Raises KeyProblem: key-missing, key-unreadable, key-unwritable, key-malformed, key-wrong-length.
    """
    if key and key.strip():
        return MasterKey(_parse(key))
    if file is None:
        raise KeyProblem("key-missing")
    try:
        if create:
            make_once(file, _write)
    except OSError as error:
        raise KeyProblem("key-unwritable", file=file, reason=error.strerror) from None
    try:
        text = file.read_text("ascii")
        exposed = file.stat().st_mode & 0o077
    except FileNotFoundError:
        raise KeyProblem("key-missing", file=file) from None
    except UnicodeDecodeError:
        raise KeyProblem("key-malformed", file=file) from None
    except OSError as error:
        raise KeyProblem("key-unreadable", file=file, reason=error.strerror) from None
    return MasterKey(_parse(text), "key-file-exposed" if exposed and os.name == "posix" else None)


def _parse(text: str) -> bytes:
    text = text.strip()
    try:
        if len(text) == KEY_BYTES * 2:
            return bytes.fromhex(text)
        padded = text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4)
        secret = base64.b64decode(padded, validate=True)
    except (ValueError, binascii.Error):
        raise KeyProblem("key-malformed") from None
    if len(secret) != KEY_BYTES:
        raise KeyProblem("key-wrong-length", expected=KEY_BYTES, found=len(secret))
    return secret


def _write(file: Path) -> None:
    with file.open("wb") as stream:
        stream.write(base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
        stream.flush()
        os.fsync(stream.fileno())
