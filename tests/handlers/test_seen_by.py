"""Who sees what is written in the wizard: the sentence beside the fields says what the table of permissions grants."""

import re

import pytest

from domain.permissions import GRANTS, Permission, Role
from domain.plans import Status
from handlers.i18n import translator

LIFE = (Status.DRAFT, Status.HR_REVIEW, Status.AWAITING_ACK)
"""When somebody more comes to see it: while it is written, once it was sent, after the conversation."""
NAMES = {
    "en": {Role.MANAGER: r"\byou\b", Role.HR: r"\bHR\b", Role.EMPLOYEE: r"\bemployee\b"},
    "zh": {Role.MANAGER: "您", Role.HR: "HR", Role.EMPLOYEE: "员工"},
}
KEYS = ("seen-parties", "seen-parties-else", "wizard-employee-hint", "wizard-channel-hint")


def readers(status: Status) -> set[Role]:
    return {role for role in NAMES["en"] if status in GRANTS.get((role, Permission.READ), ())}


def told(language: str, key: str) -> list[set[Role]]:
    """Whom each part of the sentence names; it is the last one of its text."""
    sentence = re.split(r"(?<=[.。])\s*", translator(language)(key).strip())[-2]
    return [
        {role for role, name in NAMES[language].items() if re.search(name, part)}
        for part in re.split("[;；]", re.split("[:：]", sentence)[-1])
    ]


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("key", KEYS)
def test_who_sees_a_draft_is_said_as_the_permissions_grant_it(language: str, key: str) -> None:
    parts = told(language, key)

    granted = [readers(now) - readers(before) for before, now in zip((None, *LIFE), LIFE, strict=False) if before]
    assert parts == [readers(LIFE[0]), *granted][: len(parts)]
    assert len(parts) >= 2
