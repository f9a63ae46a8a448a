// The bar at the top, and the words that stand in the document itself.

import { h, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { violationCount } from "./inspector.js";
import { closeMenu } from "./menu.js";
import { unseen } from "./phone.js";
import { togglePanel } from "./router.js";
import { locale, set, store } from "./store.js";
import { toggleSwitcher } from "./switcher.js";
import { toursButton } from "./tours.js";

const LABELS = {
  rail: "nav.people",
  sidebar: "nav.sidebar",
  phone: "phone",
  thread: "thread",
  inspector: "inspector",
  clock: "clock",
};
const region = (id) => document.getElementById(id);

export function renderBar() {
  region("skip-content").textContent = t("skip.content");
  region("skip-composer").textContent = t("skip.composer");
  for (const [id, label] of Object.entries(LABELS)) region(id).setAttribute("aria-label", t(label));
  document.body.classList.toggle("nav-open", store.sidebarOpen);
  paint(region("bar-left"), JSON.stringify([locale(), store.sidebarOpen]), () => [menuButton(), brand(), jumpButton()]);
  const [unread, broken] = [unseen(), violationCount()];
  paint(region("bar-right"), JSON.stringify([locale(), store.panels, unread, broken, !store.tours]), () => [
    toursButton(),
    panelButton("phone", { label: t("phone"), sign: "phone", count: unread, about: t("unread.count", { n: unread }) }),
    panelButton("inspector", {
      label: t("inspector"),
      sign: "list",
      count: broken,
      about: t("inspector.badge", { n: broken }),
    }),
  ]);
}

const brand = () => h("span", { class: "brand" }, icon("sprout", 20), t("sandbox"));

/** Only on a narrow window, where people and conversations hide at the side. */
function menuButton() {
  const toggle = () => {
    closeMenu();
    set({ sidebarOpen: !store.sidebarOpen });
  };
  return h(
    "button",
    {
      type: "button",
      class: "icon-button only-narrow",
      "aria-label": t(store.sidebarOpen ? "nav.close" : "nav.open"),
      "aria-expanded": String(store.sidebarOpen),
      data: { focus: "menu" },
      on: { click: toggle },
    },
    icon("menu"),
  );
}

function jumpButton() {
  return h(
    "button",
    {
      type: "button",
      class: "jump-to",
      "aria-keyshortcuts": "Control+K Meta+K",
      "aria-label": t("nav.jump"),
      data: { focus: "jump" },
      on: { click: toggleSwitcher },
    },
    icon("search", 15),
    h("span", {}, t("nav.jump")),
    h("kbd", {}, "Ctrl K"),
  );
}

function panelButton(name, { label, sign, count, about }) {
  const isBad = name === "inspector" && count > 0;
  return h(
    "button",
    {
      type: "button",
      class: `panel-button${isBad ? " is-bad" : ""}`,
      "aria-pressed": String(store.panels.includes(name)),
      "aria-label": count ? `${label}, ${about}` : label,
      data: { focus: `panel:${name}` },
      on: { click: () => togglePanel(name) },
    },
    icon(sign),
    h("span", {}, label),
    count ? h("span", { class: "badge", "aria-hidden": "true" }, String(count)) : null,
  );
}
