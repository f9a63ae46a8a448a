"""Loaded once by the process from which bots are forked: everything that a bot reads before it begins."""

from bot.app import build
from handlers.i18n import translator
from services.clock import SystemClock
from tests.faults.bot import settings

build(settings("sqlite:///never-opened.db", "http://127.0.0.1:9"), SystemClock()).close()
for language in ("en", "zh"):
    translator(language)
