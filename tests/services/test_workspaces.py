"""Settings through the services: who may change them, and who hears of it."""

from dataclasses import replace

import pytest

from domain.errors import InvalidInputError, NotFoundError, OutOfDateError
from domain.people import Account, ChannelId, Person, UserId
from domain.workspaces import MOST_DIGESTS, Channel, Digest
from services import workspaces
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PRIYA, World

ADMINS = (MEI,)
SALES = ChannelId("C1")


@pytest.fixture
def world(database: Database) -> World:
    world = World(database)
    world.people()
    return world


def test_an_admin_is_named_in_the_settings_or_by_slack(world: World) -> None:
    with world.turn() as turn:
        turn.store.people.put(Person(ALEX, "Alex", admin=True), world.now)

    for user, may in ((MEI, True), (ALEX, True), (PRIYA, False)):
        with world.turn(user) as turn:
            assert workspaces.may_change(turn, ADMINS) is may


def test_who_is_no_admin_can_change_nothing_of_the_workspace(world: World) -> None:
    with world.turn(PRIYA) as turn:
        revision = turn.workspace.revision

        for change in (
            lambda: workspaces.choose_hr(turn, ADMINS, revision, (PRIYA,)),
            lambda: workspaces.choose_plan_name(turn, ADMINS, "growth"),
            lambda: workspaces.set_digest(turn, ADMINS, revision, Digest(SALES), Channel(SALES)),
            lambda: workspaces.stop_digest(turn, ADMINS, SALES),
        ):
            with pytest.raises(NotFoundError):
                change()


def test_everybody_on_the_list_before_and_after_is_told_once(world: World) -> None:
    with world.turn(MEI) as turn:
        workspaces.choose_hr(turn, ADMINS, turn.workspace.revision, (ALEX, ALEX))

    told = world.told("workspaces.hr_changed")

    assert sorted(each.recipient for each in told) == [ALEX, PRIYA]
    assert {(each.params["added"], each.params["removed"]) for each in told} == {(ALEX, PRIYA)}


def test_a_change_of_the_list_is_on_record(world: World) -> None:
    with world.turn(MEI) as turn:
        workspaces.choose_hr(turn, ADMINS, turn.workspace.revision, (ALEX, PRIYA))

    with world.look() as store:
        [entry] = [each for each in store.audit.for_plan(None) if each.kind == "hr_changed"]  # type: ignore[arg-type]
    assert (entry.actor, entry.detail["hr"]) == (MEI, f"{ALEX} {PRIYA}")


@pytest.mark.parametrize(
    ("account", "code"),
    [
        (Account.BOT, "hr-bot"),
        (Account.GUEST, "hr-guest"),
        (Account.OUTSIDER, "hr-outsider"),
        (Account.DEACTIVATED, "hr-deactivated"),
        (Account.UNKNOWN, "hr-unknown"),
    ],
)
def test_only_full_members_can_be_in_hr(world: World, account: Account, code: str) -> None:
    with world.turn() as turn:
        turn.store.people.put(Person(UserId("UX"), "Sky", account=account), world.now)

    with world.turn(MEI) as turn, pytest.raises(InvalidInputError) as raised:
        workspaces.choose_hr(turn, ADMINS, turn.workspace.revision, (PRIYA, "UX"))

    assert raised.value.fields["hr"].code == code
    assert raised.value.fields["hr"].values == {"who": "Sky"}


def test_settings_that_were_saved_meanwhile_are_not_overwritten(world: World) -> None:
    with world.turn(MEI) as turn:
        revision = turn.workspace.revision
        workspaces.choose_hr(turn, ADMINS, revision, (ALEX, PRIYA))

    with world.turn(MEI) as turn, pytest.raises(OutOfDateError):
        workspaces.choose_hr(turn, ADMINS, revision, (PRIYA,))


def test_a_channel_outside_the_company_or_in_the_archive_is_refused(world: World) -> None:
    for channel, code in (
        (Channel(SALES, external=True), "channel-external"),
        (Channel(SALES, archived=True), "channel-archived"),
        (Channel(ChannelId("")), "channel-missing"),
    ):
        with world.turn(MEI) as turn, pytest.raises(InvalidInputError) as raised:
            workspaces.set_digest(turn, ADMINS, turn.workspace.revision, Digest(channel.id), channel)

        assert raised.value.fields["channel"].code == code


def test_the_number_of_channels_is_limited_but_one_of_them_can_still_be_changed(world: World) -> None:
    many = tuple(Digest(ChannelId(f"C{number}")) for number in range(MOST_DIGESTS))
    with world.turn(MEI) as turn:
        turn.store.workspaces.save(replace(turn.workspace, digests=many))

    with world.turn(MEI) as turn:
        workspaces.set_digest(
            turn, ADMINS, turn.workspace.revision, replace(many[3], weekday=4), Channel(many[3].channel)
        )
    with world.turn(MEI) as turn, pytest.raises(InvalidInputError) as raised:
        workspaces.set_digest(turn, ADMINS, turn.workspace.revision, Digest(ChannelId("CX")), Channel(ChannelId("CX")))

    assert raised.value.fields["channel"].code == "digests-too-many"


def test_an_unknown_language_or_name_is_refused(world: World) -> None:
    with world.turn(MEI) as turn:
        for refused in (
            lambda: workspaces.choose_language(turn, "fr"),
            lambda: workspaces.choose_plan_name(turn, ADMINS, "punishment"),
        ):
            with pytest.raises(InvalidInputError):
                refused()
