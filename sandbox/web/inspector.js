// The traffic between the sandbox and the bot, with every broken rule marked.

import * as api from "./api.js";
import { h, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { togglePanel } from "./router.js";
import { locale, set, store, zone } from "./store.js";
import { clockDigits } from "./times.js";

const MOST = 400;
const EVERY = 1500;
const seen = { entries: [], violations: [], last: 0, chosen: null, filter: "", tab: "entries" };

export const violationCount = () => seen.violations.length;

/** Fetch what is new. Called when something happened, and regularly while the drawer is open. */
export async function look() {
  const answer = await api.traffic(seen.last).catch(() => null);
  if (!answer) return;
  const known = new Map(seen.entries.map((one) => [one.n, one]));
  for (const entry of answer.entries) known.set(entry.n, entry);
  seen.entries = [...known.values()].sort((one, other) => one.n - other.n).slice(-MOST);
  seen.last = seen.entries.at(-1)?.n ?? 0;
  const changed = answer.entries.length || answer.violations.length !== seen.violations.length;
  seen.violations = answer.violations;
  if (changed) set({});
}

export function watch() {
  setInterval(() => {
    if (store.panels.includes("inspector") && document.visibilityState === "visible") look();
  }, EVERY);
}

export function renderInspector(region) {
  region.hidden = !store.panels.includes("inspector");
  if (region.hidden) return paint(region, "", () => []);
  const signature = JSON.stringify([
    seen.entries.map((one) => [one.n, one.ms, one.ok]),
    seen.violations,
    seen.chosen,
    seen.filter,
    seen.tab,
    locale(),
    zone(),
  ]);
  const scroll = region.querySelector(".traffic-list")?.scrollTop ?? 0;
  const changed = paint(region, signature, frame);
  const list = region.querySelector(".traffic-list");
  if (changed && list) list.scrollTop = scroll;
  return changed;
}

function frame() {
  const tab = (name, count) =>
    h(
      "button",
      {
        type: "button",
        class: `segment${name === "violations" && count ? " is-bad" : ""}`,
        "aria-pressed": String(seen.tab === name),
        data: { focus: `inspect:${name}` },
        on: { click: () => pick({ tab: name }) },
      },
      `${t(`inspector.${name}`)} (${count})`,
    );
  const filter = h("input", {
    type: "search",
    class: "input small",
    placeholder: t("inspector.filter"),
    "aria-label": t("inspector.filter"),
    data: { focus: "inspect:filter" },
    on: { input: (event) => pick({ filter: event.target.value }) },
  });
  filter.value = seen.filter;
  return [
    h(
      "header",
      { class: "panel-header" },
      h("h2", {}, t("inspector")),
      h("div", { class: "segments" }, tab("entries", seen.entries.length), tab("violations", seen.violations.length)),
      filter,
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": t("inspector.close"),
          data: { focus: "inspect:close" },
          on: { click: () => togglePanel("inspector") },
        },
        icon("close"),
      ),
    ),
    seen.tab === "violations" ? violations() : traffic(),
  ];
}

const pick = (change) => {
  Object.assign(seen, change);
  set({});
};

function traffic() {
  const wanted = seen.filter.toLowerCase();
  // A broken rule stands where it happened, between the calls.
  const all = [
    ...seen.entries,
    ...seen.violations.map((one) => ({ ...one, what: `${one.rule}: ${one.where}`, broken: true })),
  ];
  const found = all
    .filter((one) => !wanted || JSON.stringify([one.what, one.body, one.detail]).toLowerCase().includes(wanted))
    .sort((one, other) => other.n - one.n);
  const chosen = all.find((one) => one.n === seen.chosen);
  return h(
    "div",
    { class: "traffic" },
    found.length
      ? h("ul", { class: "traffic-list", "aria-label": t("inspector.entries") }, found.map(row))
      : h("p", { class: "panel-note" }, t("inspector.none")),
    h(
      "div",
      { class: "traffic-detail", tabindex: "0", role: "region", "aria-label": t("inspector.sent") },
      chosen ? detail(chosen) : h("p", { class: "panel-note" }, t("inspector.pick")),
    ),
  );
}

function row(one) {
  const toBot = one.direction === "to_bot";
  const bad = one.broken || one.ok === false;
  return h(
    "li",
    {},
    h(
      "button",
      {
        type: "button",
        class: `traffic-row${bad ? " is-bad" : ""}`,
        "aria-current": one.n === seen.chosen ? "true" : null,
        data: { focus: `inspect:${one.n}` },
        on: { click: () => pick({ chosen: one.n }) },
      },
      h("span", { class: "traffic-time" }, clockDigits(Date.parse(one.at), zone())),
      one.broken
        ? icon("alert", 14)
        : h(
            "span",
            { class: toBot ? "to-bot" : "from-bot", role: "img", "aria-label": t(`inspector.${one.direction}`) },
            toBot ? "→" : "←",
          ),
      h("span", { class: "traffic-what" }, one.what),
      bad ? h("span", { class: "traffic-bad" }, t(one.broken ? "inspector.broken" : "inspector.failed")) : null,
      h("span", { class: "traffic-ms" }, typeof one.ms === "number" ? `${Math.round(one.ms)} ms` : ""),
    ),
  );
}

const json = (value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2)) ?? "";

function detail(one) {
  if (one.broken) return violation(one);
  return [
    h("h3", {}, `${one.what} (${t(`inspector.${one.direction}`)})`),
    h("h4", {}, t("inspector.sent")),
    h("pre", {}, json(one.body)),
    h("h4", {}, t("inspector.answer")),
    h("pre", {}, json(one.answer)),
  ];
}

function violations() {
  if (!seen.violations.length) return h("p", { class: "panel-note" }, t("inspector.noviolations"));
  return h(
    "div",
    { class: "traffic-detail", tabindex: "0", role: "region", "aria-label": t("inspector.violations") },
    [...seen.violations].reverse().map(violation),
  );
}

function violation(one) {
  return h("div", { class: "violation" }, h("strong", {}, one.rule), h("span", {}, one.where), h("p", {}, one.detail));
}
