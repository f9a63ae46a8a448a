"""The master key and sealed bytes: how keys are found and made, and what a changed byte does."""

import base64
import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import example, given
from hypothesis import strategies as st

from storage.errors import DatabaseProblem, KeyProblem
from storage.sealing import MasterKey, Sealer, load_master_key

SECRET = bytes(range(200, 232))
KEY = AESGCM(bytes(32))


@pytest.mark.parametrize(
    "written",
    [
        base64.b64encode(SECRET).decode(),
        base64.urlsafe_b64encode(SECRET).decode().rstrip("="),
        SECRET.hex(),
        f"  {SECRET.hex().upper()}\n",
    ],
)
def test_a_key_may_be_written_in_base64_or_hex(written: str) -> None:
    assert load_master_key(written, None, create=False).secret == SECRET


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (base64.b64encode(SECRET[:16]).decode(), "key-wrong-length"),
        (SECRET.hex() + "00", "key-wrong-length"),
        ("correct horse battery staple!", "key-malformed"),
        ("z" * 64, "key-malformed"),
        ("schlüssel", "key-malformed"),
    ],
)
def test_a_key_that_is_none_is_refused_without_repeating_it(written: str, code: str) -> None:
    with pytest.raises(KeyProblem, match=code) as refused:
        load_master_key(written, None, create=False)

    assert refused.value.problem.code == code
    assert written not in str(refused.value)


def test_no_key_at_all_is_a_problem_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(KeyProblem, match="key-missing"):
        load_master_key("", None, create=False)
    with pytest.raises(KeyProblem, match=r"key-missing: .*pip\.key"):
        load_master_key(None, tmp_path / "pip.key", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_new_key_file_is_closed_to_others(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "pip.key"

    made = load_master_key(None, file, create=True)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [each.name for each in file.parent.iterdir()] == ["pip.key"]
    assert made.warning is None
    assert load_master_key(None, file, create=True) == made


def test_a_key_file_that_others_may_read_is_used_with_a_warning(tmp_path: Path) -> None:
    file = tmp_path / "pip.key"
    load_master_key(None, file, create=True)
    file.chmod(0o640)

    assert load_master_key(None, file, create=False).warning == "key-file-exposed"


def test_a_key_file_that_is_none_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(KeyProblem, match="key-unreadable"):
        load_master_key(None, tmp_path, create=False)
    (tmp_path / "pip.key").write_bytes(os.urandom(32) + b"\xff")
    with pytest.raises(KeyProblem, match="key-malformed"):
        load_master_key(None, tmp_path / "pip.key", create=False)
    with pytest.raises(KeyProblem, match="key-unwritable"):
        load_master_key(None, tmp_path / "pip.key" / "below", create=True)


def test_the_key_is_not_shown_by_accident() -> None:
    assert SECRET.hex() not in repr(MasterKey(SECRET))
    assert repr(SECRET) not in repr(MasterKey(SECRET))


def test_keys_for_different_ends_differ_and_stay_the_same() -> None:
    one, same, other = Sealer(MasterKey(SECRET)), Sealer(MasterKey(SECRET)), Sealer(MasterKey(bytes(32)))

    assert one.token_key() == same.token_key()
    assert len(one.token_key()) == 32
    assert len({one.token_key(), other.token_key(), MasterKey(SECRET).derived("wrapping"), SECRET}) == 4
    assert one.key_id == same.key_id != other.key_id


@given(st.binary(max_size=500))
def test_what_is_sealed_opens_in_its_place(plain: bytes) -> None:
    assert Sealer.open(KEY, Sealer.seal(KEY, plain, "T", "plans", "text", "1"), "T", "plans", "text", "1") == plain


@given(plain=st.binary(max_size=60), data=st.data())
def test_a_changed_bit_is_noticed(plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(Sealer.seal(KEY, plain, "T", "row"))
    at = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[at // 8] ^= 1 << at % 8

    with pytest.raises(DatabaseProblem, match="content-damaged"):
        Sealer.open(KEY, bytes(sealed), "T", "row")


@given(st.lists(st.text(), min_size=1, max_size=4), st.lists(st.text(), min_size=1, max_size=4))
@example(["a|b"], ["a", "b"])
@example(["a", ""], ["a"])
def test_sealed_bytes_open_nowhere_else(here: list[str], there: list[str]) -> None:
    if here == there:
        return

    with pytest.raises(DatabaseProblem, match="content-damaged"):
        Sealer.open(KEY, Sealer.seal(KEY, b"secret", *here), *there)


@pytest.mark.parametrize("length", [0, 1, 11, 12, 27])
def test_cut_bytes_are_noticed(length: int) -> None:
    with pytest.raises(DatabaseProblem, match="content-damaged"):
        Sealer.open(KEY, Sealer.seal(KEY, b"", "T")[:length], "T")


def test_sealing_the_same_twice_looks_different() -> None:
    assert Sealer.seal(KEY, b"same", "T") != Sealer.seal(KEY, b"same", "T")


def test_a_wrapped_key_opens_under_its_own_master_key_only() -> None:
    sealer, other = Sealer(MasterKey(SECRET)), Sealer(MasterKey(bytes(32)))
    wrapped = sealer.new_key("T", "plan-1")

    opened = sealer.unwrap(wrapped, "T", "plan-1")

    assert Sealer.open(opened, Sealer.seal(sealer.unwrap(wrapped, "T", "plan-1"), b"text", "T"), "T") == b"text"
    with pytest.raises(DatabaseProblem, match="content-damaged"):
        other.unwrap(wrapped, "T", "plan-1")
    with pytest.raises(DatabaseProblem, match="content-damaged"):
        sealer.unwrap(wrapped, "T", "plan-2")
