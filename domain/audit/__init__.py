"""The record as a chain: every entry bound to the one before it and to a key, so that no change goes unnoticed."""

from domain.audit.chains import BROKEN, Chain, Head, KeptHead, Link, Record
from domain.audit.verdicts import Fault, Finding, Verdict, verify

__all__ = ["BROKEN", "Chain", "Fault", "Finding", "Head", "KeptHead", "Link", "Record", "Verdict", "verify"]
