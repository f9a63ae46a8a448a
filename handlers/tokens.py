"""Sealed tokens for button values and private_metadata: nothing readable, bound to one viewer, with an end."""

import base64
import os
from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from domain.errors import DomainError, NotFoundError

LIFETIME = timedelta(days=200)
"""Longer than the longest plan: a message in somebody's history stays useful. Every use is authorised again."""

_NONCE = 12  # bytes; NIST SP 800-38D recommends 96 bits for GCM


class Tokens:
    """Seals small mappings of ids. The key comes from the master key, never from Slack."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, values: Mapping[str, str], viewer: str, now: datetime) -> str:
        """A token of URL-safe text (about 1.4 characters a byte; Slack allows 2000 in a button's value)."""
        ends = int((now + LIFETIME).timestamp())
        plain = msgspec.json.encode([ends, dict(values)])
        nonce = os.urandom(_NONCE)
        sealed = self._cipher.encrypt(nonce, plain, viewer.encode())
        return base64.urlsafe_b64encode(nonce + sealed).decode()

    def open(self, token: str, viewer: str, now: datetime) -> dict[str, str]:
        """What was sealed. Raises NotFoundError for a token that is not ours or not theirs, DomainError if old."""
        try:
            raw = base64.urlsafe_b64decode(token.encode())
            plain = self._cipher.decrypt(raw[:_NONCE], raw[_NONCE:], viewer.encode())
        except (InvalidTag, ValueError) as error:
            raise NotFoundError from error
        ends, values = msgspec.json.decode(plain, type=tuple[int, dict[str, str]])
        if now.timestamp() > ends:
            raise DomainError("button-old")
        return values
