// The business clock: what time it is for the persona, and the ways to move it forward.

import * as api from "./api.js";
import { open } from "./dialog.js";
import { h, paint, uniqueId } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { viewerName } from "./router.js";
import { locale, now, set, store, zone } from "./store.js";
import { dayKey, wallToSeconds, weekdayAndTime, zoneCity } from "./times.js";
import { say } from "./toasts.js";

const MOVES = [
  ["clock.hours", { advance: "hours", hours: 4 }],
  ["clock.day", { advance: "day" }],
  ["clock.morning", { advance: "working_morning" }],
];
const LOOK = 250;
const DAY = 24 * 60 * 60 * 1000;
const MORNING = "09:35";
let from = null;

export function renderClock(region) {
  const { clock } = store;
  if (!clock) return;
  const text = weekdayAndTime(now(), locale(), zone());
  paint(region, JSON.stringify([text, zone(), locale(), clock.moving, viewerName()]), () => [
    h(
      "p",
      { class: "clock-now", title: t("clock.now", { name: viewerName() }) },
      icon("clock", 16),
      h("time", { datetime: new Date(now()).toISOString() }, text),
      h("span", { class: "clock-zone" }, zoneCity(zone())),
    ),
    h(
      "div",
      { class: "clock-moves" },
      MOVES.map(([label, how]) =>
        h(
          "button",
          {
            type: "button",
            class: "button small",
            "aria-disabled": clock.moving || null,
            data: { focus: label },
            on: { click: () => move({ ...how, tz: zone() }) },
          },
          t(label),
        ),
      ),
      h(
        "button",
        {
          type: "button",
          class: "button small",
          "aria-disabled": clock.moving || null,
          "aria-haspopup": "dialog",
          data: { focus: "clock.until" },
          on: { click: () => chooseDay() },
        },
        t("clock.until"),
      ),
    ),
    clock.moving ? h("progress", { class: "clock-progress", max: "1", "aria-label": t("clock.moving") }) : null,
  ]);
  const bar = region.querySelector("progress");
  const share = progress();
  if (bar && share !== null) bar.value = share;
}

/** Any later day, such as a plan's last: a dialog with a date field. */
function chooseDay() {
  if (store.clock.moving) return;
  const [title, about, id] = [uniqueId("until"), uniqueId("until"), uniqueId("until")];
  const first = dayKey(now() + DAY, zone());
  const day = h("input", { type: "date", class: "input input-date", id, required: true, min: first, value: first });
  const submit = (event) => {
    event.preventDefault();
    close();
    move({ advance: "until", at: new Date(wallToSeconds(`${day.value}T${MORNING}`, zone()) * 1000).toISOString() });
  };
  const buttons = h(
    "div",
    { class: "dialog-buttons" },
    h("button", { type: "button", class: "button", on: { click: () => close() } }, t("cancel")),
    h("button", { type: "submit", class: "button primary" }, t("clock.until.go")),
  );
  const form = h("form", { on: { submit } }, h("label", { for: id }, t("clock.until.day")), day, buttons);
  const content = [h("h2", { id: title }, t("clock.until.title")), h("p", { id: about }, t("clock.until.hint")), form];
  const close = open(content, { labelledby: title, describedby: about });
}

function progress() {
  const { goal, now: at } = store.clock;
  if (!goal || from === null) return null;
  const [start, end] = [from, Date.parse(goal)];
  return end > start ? Math.max(0.02, Math.min(1, (Date.parse(at) - start) / (end - start))) : null;
}

async function move(how) {
  if (store.clock.moving) return;
  from = now();
  set({ clock: { ...store.clock, moving: true } });
  const looking = setInterval(
    async () => set({ clock: { ...(await api.clock().catch(() => store.clock)), moving: true } }),
    LOOK,
  );
  try {
    const answer = await api.moveClock(how);
    if (answer.ok === false) throw new Error(answer.error);
    say(t("clock.moved", { time: weekdayAndTime(Date.parse(answer.now), locale(), zone()) }));
  } catch (error) {
    say(t("clock.failed", { why: error.message }), "error");
  } finally {
    clearInterval(looking);
    const last = await api.clock().catch(() => store.clock);
    set({ clock: { ...last, moving: false } });
  }
}
