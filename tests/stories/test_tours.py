"""The stories that the demo offers, each played to its end once, by the same forms that people see; and what they see then."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.people import UserId
from sandbox import seed
from sandbox.driver.windows import Modal
from sandbox.running import Sandbox
from sandbox.tours import catalog, labels
from sandbox.tours.stages import Stage
from sandbox.tours.stories.launch import papers as launch
from sandbox.tours.stories.parting import papers as parting
from sandbox.tours.stories.sales import papers as sales
from sandbox.tours.texts import LOCALES, Language, Text
from tests.stories.harness import IDS, Coach, running

pytestmark = pytest.mark.without(
    "files"
)  # drawing charts takes most of the time, and stories of their own look at them

HR = (IDS["priya"], IDS["tom"], UserId("U0LIUMIN"))
"""As the demo lists them."""


class Told:
    """A story that was played to its end, and who is asked what they see."""

    def __init__(self, coach: Coach, key: str, language: Language) -> None:
        self.coach, self.language = coach, language
        self.tour = catalog.tour(key)
        self._acts = 0
        self.stage = Stage(coach.driver, language, self.tour.zone, self._acted)

    def _acted(self, _name: str) -> None:
        self._acts += 1

    def play(self) -> "Told":
        """All chapters; each has as many acts as the bar on the page counts with."""
        for chapter in self.tour.chapters:
            before = self._acts
            chapter.play(self.stage)
            assert self._acts - before == chapter.acts, chapter.key
        return self

    def t(self, key: str, **values: object) -> str:
        return self.coach.t(key, **values)

    def opens(self, person: str, typed: str = "/pip status") -> Modal:
        hand = self.stage.person(person)
        hand.leave()
        hand.persona.types(typed)
        return hand.persona.modal

    def packet(self, person: str, employee: str = "") -> str:
        """All pages of the closing review, as somebody reads it."""
        self.opens(person).press(self.t("hub-open-plan"), employee)
        hand = self.stage.person(person)
        hand.persona.modal.press(self.t("review-open"))
        pages = [hand.persona.modal.text]
        while self.t("page-on") in hand.persona.modal.buttons:
            hand.persona.modal.press(self.t("page-on"))
            pages.append(hand.persona.modal.text)
        return "\n".join(pages)

    def kept(self, packet: str) -> int:
        """The share of its promises that the company kept, in percent."""
        share = re.compile(re.escape(self.t("review-share", percent="§")).replace("§", r"(\d+)"))
        found = share.search(packet)
        assert found is not None, packet
        return int(found[1])

    def finished(self, person: str) -> int:
        """How many training modules somebody has done every step of."""
        shown = self.opens(person, "/pip training").text
        line = re.compile(re.escape(self.t("training-finished-on", day="§")).replace("§", r"[^\n]*\d[^\n]*"))
        return len(line.findall(shown))


Play = Callable[[str, Language], Told]


@pytest.fixture
def play(sandbox: Sandbox, empty_database: Path, tmp_path: Path) -> Iterator[Play]:
    """Plays a story in a workspace that speaks the language from the beginning, as the demo does."""
    started: list[object] = []

    def begin(key: str, language: Language) -> Told:
        sandbox.ask(lambda engine: seed.speak(engine.workspace, LOCALES[language]))
        shutil.copy(empty_database, tmp_path / "pipcoach.db")
        stage = running(f"sqlite:///{tmp_path}/pipcoach.db", sandbox, language=language)
        coach = stage.__enter__()
        started.append(stage)
        with coach.turn("dana") as turn:
            turn.store.workspaces.save(replace(turn.store.workspaces.get(), hr=HR))
        return Told(coach, key, language).play()

    yield begin
    for each in started:
        each.__exit__(None, None, None)  # type: ignore[attr-defined]


def test_three_of_a_sales_team_go_on_in_their_roles_and_the_team_sees_a_sum(play: Play) -> None:
    told = play("sales", "en")

    for person in (sales.ALEX, sales.JORDAN, sales.NOOR):
        packet = told.packet(person)
        assert told.t("outcome-completed-retained") in packet
        assert told.kept(packet) == 100
        assert told.finished(person) == 2
    told.opens(sales.MEI).press(told.t("team-title"))
    shown = told.stage.person(sales.MEI).persona.modal.text
    assert told.t("team-sum", people=3, before="6 orders", now="12 orders") in shown
    assert told.t("team-sum", people=3, before="18 questions a week", now="5 questions a week") in shown
    assert not any(name.split()[0] in shown for name in (sales.ALEX, sales.JORDAN, sales.NOOR))


def test_a_goal_that_waited_for_the_company_gets_its_time_back_and_ends_with_a_promotion(play: Play) -> None:
    told = play("launch", "zh")

    packet = told.packet(launch.LI)
    assert told.t("outcome-completed-promoted") in packet
    assert told.t("outcome-extended") in packet
    assert 80 < told.kept(packet) < 100
    assert told.t("outcome-completed-retained") in told.packet(launch.CHEN)
    assert told.finished(launch.LI) == told.finished(launch.CHEN) == 1
    supported = told.opens(launch.LI, "/pip support").text
    assert told.t("support-state-late", on="§").split("§")[1] in supported
    assert told.t("support-helped-yes") in supported
    assert told.t("team-title") not in told.opens(launch.WANG).buttons  # of two, each would know the other's


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_hard_ending_goes_through_the_gate_and_the_question_about_it_is_answered(
    play: Play, language: Language
) -> None:
    told = play("parting", language)
    reason, answered, second = (each.said(language) for each in (parting.REASON, parting.ANSWERED, parting.SECOND))

    packet = told.packet(parting.RUTH)
    assert told.t("outcome-employment-ended") in packet
    assert told.kept(packet) < 80
    assert reason in packet
    assert told.t("appeal-stays") in packet
    assert answered in packet
    assert second not in packet  # between those of HR
    assert second in told.packet(parting.PRIYA, parting.RUTH)


LINE = re.compile(r"^([a-z][\w-]*) = ?(.*(?:\n(?: .*)?)*)", re.MULTILINE)
VARIABLE = re.compile(r"\{ \$\w+ \}")
LOCALES_FOLDER = Path(__file__).parents[2] / "handlers" / "locales"


def catalog_of(folder: str) -> dict[str, str]:
    """Every message of a catalog as it is written, § for what is put in."""
    files = sorted((LOCALES_FOLDER / folder).glob("*.ftl"))
    text = "\n\n".join(each.read_text(encoding="utf-8") for each in files)
    return {name: VARIABLE.sub("§", said).strip() for name, said in LINE.findall(text)}


def test_every_label_of_the_stories_is_coachs_own_in_both_languages() -> None:
    english, chinese = catalog_of("en"), catalog_of("zh_CN")
    sign = Text("§", "§")
    asked = [each for each in vars(labels).values() if isinstance(each, Text)]
    asked += [labels.progress_of(sign), labels.view_of(sign), labels.result_of(sign)]
    asked += [
        replace(each, en=each.en.replace("1", "§"), zh=each.zh.replace("1", "§")) for each in [labels.wish_for(1)]
    ]

    strange = [
        each
        for each in asked
        if not any(
            each.en in said and each.zh in chinese.get(name, "")
            if each in labels.SAID
            else (each.en, each.zh) == (said, chinese.get(name))
            for name, said in english.items()
        )
    ]

    assert len(asked) > 100
    assert strange == []
