// The business clock: what time it is for the persona, and three ways to move it forward.

import * as api from "./api.js";
import { h, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { viewerName } from "./router.js";
import { locale, now, set, store, zone } from "./store.js";
import { weekdayAndTime, zoneCity } from "./times.js";
import { say } from "./toasts.js";

const MOVES = [
  ["clock.hours", { advance: "hours", hours: 4 }],
  ["clock.day", { advance: "day" }],
  ["clock.morning", { advance: "working_morning" }],
];
const LOOK = 250;
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
    ),
    clock.moving ? h("progress", { class: "clock-progress", max: "1", "aria-label": t("clock.moving") }) : null,
  ]);
  const bar = region.querySelector("progress");
  const share = progress();
  if (bar && share !== null) bar.value = share;
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
