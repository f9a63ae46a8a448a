"""Weekly tips: an admin gives a channel its rhythm, and the channel gets a few each week."""

from domain.people import ChannelId
from sandbox.driver.conversations import Message
from sandbox.driver.people import Persona
from sandbox.driver.windows import Modal
from sandbox.engine import Engine
from services import catalog
from tests.stories.harness import IDS, Coach

SALES, LINE, PARTNERS = "#sales-east", "#line-3-launch", "#partners-shared"


def admin(coach: Coach, name: str) -> Persona:
    """Somebody who is in the channel at hand, and an administrator of the workspace."""
    coach.sandbox.ask(lambda engine: setattr(engine.workspace.people[IDS[name]], "is_admin", True))
    person: Persona = getattr(coach, name)
    person.set_timezone(person.timezone)
    coach.driver.expect(lambda: _is_admin(coach, name))
    return person


def _is_admin(coach: Coach, name: str) -> bool:
    with coach.turn(name) as turn:
        return turn.me.admin


def add_form(coach: Coach, person: Persona, channel: str) -> Modal:
    """The form for a further channel, filled in for Tuesday at 10:00."""
    person.types("/pip settings")
    person.modal.press(coach.t("settings-tips-add"))
    return person.modal.fill(coach.t("digest-channel"), channel).fill(coach.t("digest-weekday"), coach.t("weekday-1"))


def tips(coach: Coach, channel: str) -> list[Message]:
    """The messages with tips in that channel."""
    return [each for each in coach.sam.channel(channel).messages if coach.t("tips-source") in each.text]


def listed(message: Message) -> set[str]:
    """Ids of the tips in a message."""
    return {tip.id for tip in catalog.tips() if tip.words.en in message.text or tip.words.zh in message.text}


def refused(coach: Coach) -> None:
    """Slack refused a message because the app is not in the channel; that is what the story is about."""

    def forget(engine: Engine) -> list[str]:
        rules = [each.rule for each in engine.violations()]
        engine.traffic.violations.clear()
        return rules

    assert coach.sandbox.ask(forget) == ["not_in_channel"]


def test_a_channel_gets_three_tips_on_its_day_in_its_language(bilingual: Coach) -> None:
    sam = admin(bilingual, "sam")

    add_form(bilingual, sam, SALES).submit()
    bilingual.advance(days=1, hours=2)

    [message] = tips(bilingual, SALES)
    assert len(listed(message)) == 3
    said = bilingual.t("settings-tips-said", channel=SALES)
    assert said in sam.modal.text


def test_the_admin_chooses_the_language_of_the_tips(coach: Coach) -> None:
    sam = admin(coach, "sam")

    add_form(coach, sam, SALES).fill(coach.t("digest-language"), "中文").submit()
    coach.advance(days=1, hours=2)

    text = sam.channel(SALES).latest.text
    assert "本周小经验" in text
    assert not text.isascii()


def test_each_tip_comes_once_before_any_comes_again(coach: Coach) -> None:
    add_form(coach, admin(coach, "sam"), SALES).fill("Topics", ["Working together", "Quality"]).submit()
    topics = {"teamwork", "quality"}
    library = {tip.id for tip in catalog.tips() if tip.topic in topics}
    weeks = -(-len(library) // 3)

    coach.advance(days=7 * (weeks - 1) + 1, hours=2)

    got = [listed(message) for message in tips(coach, SALES)]
    assert len(got) == weeks
    assert set().union(*got) == library
    assert all(len(each) == 3 for each in got)


def test_the_day_can_be_changed(bilingual: Coach) -> None:
    sam = admin(bilingual, "sam")
    add_form(bilingual, sam, SALES).submit()

    sam.modal.press(bilingual.t("settings-change"), near=SALES)
    sam.modal.fill(bilingual.t("digest-weekday"), bilingual.t("weekday-2")).submit()
    bilingual.advance(days=1, hours=2)

    assert tips(bilingual, SALES) == []
    bilingual.advance(days=1)
    assert len(tips(bilingual, SALES)) == 1


def test_another_time_on_the_same_day_counts_from_now_on(coach: Coach) -> None:
    sam = admin(coach, "sam")
    add_form(coach, sam, SALES).submit()

    sam.modal.press("Change", near=SALES)
    sam.modal.fill("Time", "15:00").submit()
    coach.advance(days=1, hours=2)

    assert tips(coach, SALES) == []
    coach.advance(hours=5)
    assert len(tips(coach, SALES)) == 1


def test_tips_can_be_stopped_and_begun_again(bilingual: Coach) -> None:
    sam = admin(bilingual, "sam")
    add_form(bilingual, sam, SALES).submit()

    sam.modal.press(bilingual.t("settings-stop"), near=SALES)

    assert bilingual.t("settings-tips-stopped", channel=SALES) in sam.modal.text
    bilingual.advance(days=1, hours=2)
    assert tips(bilingual, SALES) == []
    sam.modal.close(everything=True)
    add_form(bilingual, sam, SALES).submit()
    bilingual.advance(days=7)
    assert len(tips(bilingual, SALES)) == 1


def test_stopping_asks_first(coach: Coach) -> None:
    sam = admin(coach, "sam")
    add_form(coach, sam, SALES).submit()

    asked = sam.modal.confirmation("Stop", near=SALES)

    assert "You can add it again at any time" in asked


def test_an_admin_gives_tips_to_a_channel_that_they_are_not_in(bilingual: Coach) -> None:
    add_form(bilingual, bilingual.dana, SALES).submit()
    bilingual.advance(days=1, hours=2)

    assert bilingual.t("settings-tips-said", channel=SALES) in bilingual.dana.modal.text
    assert len(tips(bilingual, SALES)) == 1


def test_where_the_app_is_not_in_the_channel_the_field_says_how_to_invite_it(bilingual: Coach) -> None:
    coach, t, dana = bilingual, bilingual.t, bilingual.dana
    form = add_form(coach, dana, LINE).fill(t("digest-time"), "16:30").submit()

    assert form.errors == {t("digest-channel"): t("error-channel-not-joined")}
    assert [form.field(t(key)).value for key in ("digest-channel", "digest-time")] == [LINE, "16:30"]
    dana.types(f"/join {LINE}")
    dana.types("/invite @Coach", in_=LINE)
    form.submit()

    assert t("settings-tips-said", channel=LINE) in dana.modal.text
    coach.advance(days=1, hours=8)
    assert len(tips(coach, LINE)) == 1


def test_tips_that_were_not_delivered_show_in_the_settings_and_can_be_sent_again(bilingual: Coach) -> None:
    sam = admin(bilingual, "sam")
    add_form(bilingual, sam, SALES).submit()
    sam.modal.close(everything=True)
    bilingual.driver.leave("app", SALES)
    bilingual.advance(days=1, hours=2)
    refused(bilingual)
    sam.types("/pip settings")
    assert bilingual.t("settings-tips-failed", channel=SALES).replace("*", "").replace("`", "") in _plain(sam.modal)

    bilingual.driver.join("app", SALES)
    sam.modal.press(bilingual.t("settings-tips-again"))

    assert len(tips(bilingual, SALES)) == 1
    sam.modal.close(everything=True)
    sam.types("/pip settings")
    assert bilingual.t("settings-tips-again") not in sam.modal.buttons


def test_tips_that_never_arrived_come_the_week_after(coach: Coach) -> None:
    add_form(coach, admin(coach, "sam"), SALES).submit()
    coach.driver.leave("app", SALES)
    coach.advance(days=1, hours=2)
    refused(coach)
    with coach.turn("dana") as turn:
        chosen = turn.store.tips.sent(ChannelId(str(coach.sam.channel(SALES).id)))

    coach.driver.join("app", SALES)
    coach.advance(days=7)

    [message] = tips(coach, SALES)
    assert listed(message) == set(chosen)


def test_a_channel_shared_with_another_company_is_refused_at_the_field(bilingual: Coach) -> None:
    form = add_form(bilingual, admin(bilingual, "mei"), PARTNERS)

    form.submit()

    assert form.errors == {bilingual.t("digest-channel"): bilingual.t("error-channel-external")}
    assert form.field(bilingual.t("digest-channel")).value == PARTNERS


def test_a_server_that_tells_nothing_about_channels_costs_nothing(coach: Coach) -> None:
    coach.driver.trouble("error", "conversations.info", error="unknown_method")

    add_form(coach, admin(coach, "sam"), SALES).submit()

    assert "gets its weekly tips" in coach.sam.modal.text


def test_of_two_admins_at_once_the_second_keeps_what_was_chosen(bilingual: Coach) -> None:
    first = add_form(bilingual, admin(bilingual, "sam"), SALES)
    second = add_form(bilingual, admin(bilingual, "mei"), SALES).fill(bilingual.t("digest-time"), "16:30")
    first.submit()

    second.submit()

    assert list(second.errors.values()) == [bilingual.t("error-out-of-date")]
    assert second.field(bilingual.t("digest-time")).value == "16:30"


def _plain(modal: Modal) -> str:
    return modal.text.replace("*", "").replace("`", "")
