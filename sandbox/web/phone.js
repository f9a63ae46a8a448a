// The persona's phone, locked: what lies open on the table for anybody to read.

import { avatar } from "./avatars.js";
import { h, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { go, togglePanel, viewerName } from "./router.js";
import { appConversation, appId, conversations, locale, now, person, store, zone } from "./store.js";
import { ago, clockDigits, dayName } from "./times.js";

export const unseen = () => (store.snapshot?.notifications ?? []).filter((one) => !one.read).length;

export function renderPhone(region) {
  region.hidden = !store.panels.includes("phone");
  if (region.hidden) return paint(region, "", () => []);
  const notes = [...(store.snapshot?.notifications ?? [])].sort(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
  const minute = Math.floor(now() / 60000);
  return paint(region, JSON.stringify([notes, store.persona, locale(), zone(), minute]), () => [
    h(
      "header",
      { class: "panel-header" },
      h("h2", {}, t("phone.of", { name: viewerName() })),
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": t("phone.close"),
          data: { focus: "phone-close" },
          on: { click: () => togglePanel("phone") },
        },
        icon("close"),
      ),
    ),
    h(
      "div",
      { class: "phone" },
      h(
        "div",
        { class: "phone-screen" },
        h("p", { class: "phone-time" }, clockDigits(now(), zone())),
        h("p", { class: "phone-date" }, dayName(now(), locale(), zone())),
        cards(
          notes.filter((one) => !one.read),
          "phone-new",
        ),
        seenCards(notes.filter((one) => one.read)),
      ),
    ),
    h("p", { class: "panel-note" }, t("phone.note")),
  ]);
}

function cards(notes, className) {
  if (!notes.length) return h("p", { class: "phone-none" }, t("phone.none"));
  return h("ul", { class: `phone-cards ${className}` }, notes.slice(0, 12).map(card));
}

function seenCards(notes) {
  return notes.length ? [h("h3", { class: "phone-seen" }, t("phone.read")), cards(notes, "phone-old")] : null;
}

function card(note) {
  const open = () => go({ view: note.conversation === appConversation()?.id ? "messages" : note.conversation });
  const known = conversations().some((one) => one.id === note.conversation);
  const inner = [
    avatar(person(appId()), 30),
    h("span", { class: "phone-text" }, h("strong", {}, note.title), h("span", {}, note.text)),
    h("small", {}, ago(Date.parse(note.at), now(), locale())),
  ];
  return h(
    "li",
    {},
    known
      ? h(
          "button",
          { type: "button", class: "phone-card", data: { focus: `phone:${note.id}` }, on: { click: open } },
          inner,
        )
      : h("div", { class: "phone-card" }, inner),
  );
}
