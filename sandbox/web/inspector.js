// The traffic between the sandbox and the bot, with every broken rule marked.

import * as api from "./api.js";
import { h, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { togglePanel } from "./router.js";
import { locale, set, store } from "./store.js";
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
  // An entry may still be waiting for its answer: look at the open ones again.
  const waiting = seen.entries.find((one) => one.ms === null && seen.last - one.n < 20);
  seen.last = waiting ? waiting.n - 1 : (seen.entries.at(-1)?.n ?? 0);
  const changed = answer.entries.length || answer.violations.length !== seen.violations.length;
  seen.violations = answer.violations;
  if (changed) set({});
}

export function watch() {
  setInterval(() => { if (store.panel === "inspector" && document.visibilityState === "visible") look(); }, EVERY);
}

export function renderInspector(region) {
  region.hidden = store.panel !== "inspector";
  if (region.hidden) return paint(region, "", () => []);
  const signature = JSON.stringify([seen.entries.map((one) => [one.n, one.ms, one.ok]), seen.violations, seen.chosen, seen.filter, seen.tab, locale()]);
  const scroll = region.querySelector(".traffic-list")?.scrollTop ?? 0;
  const changed = paint(region, signature, frame);
  const list = region.querySelector(".traffic-list");
  if (changed && list) list.scrollTop = scroll;
  return changed;
}

function frame() {
  const tab = (name, count) => h("button", { type: "button", class: `segment${name === "violations" && count ? " is-bad" : ""}`, "aria-pressed": String(seen.tab === name), data: { focus: `inspect:${name}` }, on: { click: () => pick({ tab: name }) } }, `${t(`inspector.${name}`)} (${count})`);
  const filter = h("input", { type: "search", class: "input small", placeholder: t("inspector.filter"), "aria-label": t("inspector.filter"), data: { focus: "inspect:filter" }, on: { input: (event) => pick({ filter: event.target.value }) } });
  filter.value = seen.filter;
  return [
    h("header", { class: "panel-header" }, h("h2", {}, t("inspector")), h("div", { class: "segments" }, tab("entries", seen.entries.length), tab("violations", seen.violations.length)), filter,
      h("button", { type: "button", class: "icon-button", "aria-label": t("inspector.close"), data: { focus: "inspect:close" }, on: { click: () => togglePanel("inspector") } }, icon("close"))),
    seen.tab === "violations" ? violations() : traffic(),
  ];
}

const pick = (change) => {
  Object.assign(seen, change);
  set({});
};

function traffic() {
  const wanted = seen.filter.toLowerCase();
  const found = seen.entries.filter((one) => !wanted || `${one.what} ${JSON.stringify(one.body)}`.toLowerCase().includes(wanted)).reverse();
  const chosen = seen.entries.find((one) => one.n === seen.chosen);
  return h("div", { class: "traffic" },
    found.length ? h("ul", { class: "traffic-list", "aria-label": t("inspector.entries") }, found.map(row)) : h("p", { class: "panel-note" }, t("inspector.none")),
    h("div", { class: "traffic-detail", tabindex: "0", role: "region", "aria-label": t("inspector.sent") }, chosen ? detail(chosen) : h("p", { class: "panel-note" }, t("inspector.pick"))));
}

const brokenBy = (n) => seen.violations.filter((one) => one.n === n);

function row(one) {
  const toBot = one.direction === "to_bot";
  const bad = one.ok === false || brokenBy(one.n).length > 0;
  return h("li", {}, h("button", { type: "button", class: `traffic-row${bad ? " is-bad" : ""}`, "aria-current": one.n === seen.chosen ? "true" : null, data: { focus: `inspect:${one.n}` }, on: { click: () => pick({ chosen: one.n }) } },
    h("span", { class: "traffic-time" }, clockDigits(Date.parse(one.at), "UTC")),
    h("span", { class: toBot ? "to-bot" : "from-bot", title: t(`inspector.${one.direction}`) }, toBot ? "→" : "←"),
    h("span", { class: "traffic-what" }, one.what), bad ? h("span", { class: "traffic-bad" }, t("inspector.failed")) : null,
    h("span", { class: "traffic-ms" }, one.ms === null || one.ms === undefined ? "…" : `${Math.round(one.ms)} ms`)));
}

const json = (value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2)) ?? "";

function detail(one) {
  return [
    h("h3", {}, `${one.what} (${t(`inspector.${one.direction}`)})`), brokenBy(one.n).map(violation),
    h("h4", {}, t("inspector.sent")), h("pre", {}, json(one.body)), h("h4", {}, t("inspector.answer")), h("pre", {}, json(one.answer)),
  ];
}

function violations() {
  if (!seen.violations.length) return h("p", { class: "panel-note" }, t("inspector.noviolations"));
  return h("div", { class: "traffic-detail", tabindex: "0", role: "region", "aria-label": t("inspector.violations") }, [...seen.violations].reverse().map(violation));
}

function violation(one) {
  if (typeof one === "string") return h("p", { class: "violation" }, one);
  const text = one.text ?? one.message ?? json(one);
  const jump = one.n ? h("button", { type: "button", class: "button small", on: { click: () => pick({ tab: "entries", chosen: one.n }) } }, `#${one.n}`) : null;
  return h("div", { class: "violation" }, h("strong", {}, one.rule ?? one.what ?? ""), h("span", {}, text), jump);
}
