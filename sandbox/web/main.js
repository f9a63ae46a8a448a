// The middle: a conversation, or the app with its tabs Home, Messages and About.

import { avatar } from "./avatars.js";
import { block } from "./blocks.js";
import { nameFor, renderConversation } from "./conversation.js";
import { h, keyed, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { go, viewerName } from "./router.js";
import {
  act,
  appConversation,
  appId,
  appName,
  currentConversation,
  isAppView,
  locale,
  person,
  store,
} from "./store.js";
import { viewSurface } from "./surfaces.js";
import { report } from "./toasts.js";

const TABS = ["home", "messages", "about"];
let home = null;

export function renderMain(header, content) {
  const conversation = currentConversation();
  paint(
    header,
    JSON.stringify([
      store.view,
      locale(),
      conversation?.name,
      conversation?.topic,
      conversation?.external,
      appName(),
      appConversation()?.unread,
    ]),
    () => (isAppView() ? appHeader() : conversationHeader(conversation)),
  );
  content.setAttribute("role", isAppView() ? "tabpanel" : "group");
  content.setAttribute("aria-labelledby", isAppView() ? `tab-${tab()}` : "main-title");
  if (tab() === "home" && isAppView()) renderHome(content);
  else if (tab() === "about" && isAppView()) paint(content, JSON.stringify(["about", locale()]), about);
  else if (conversation) renderConversation(content, conversation);
  else
    paint(content, JSON.stringify(["none", locale(), store.persona]), () =>
      h("p", { class: "beginning" }, t("app.none", { app: appName(), name: viewerName() })),
    );
}

const tab = () => (TABS.includes(store.view) ? store.view : "messages");

function conversationHeader(conversation) {
  if (!conversation) return h("h1", { id: "main-title" }, "…");
  const face = conversation.kind === "channel" ? icon("hash", 20) : avatar(person(conversation.with), 26);
  return [
    h("h1", { id: "main-title" }, face, conversation.name),
    conversation.external ? h("span", { class: "external" }, icon("external", 13), t("nav.external")) : null,
    conversation.topic ? h("p", { class: "topic" }, conversation.topic) : null,
  ];
}

function appHeader() {
  const tabs = h("div", { class: "tabs", role: "tablist", "aria-label": appName() }, TABS.map(tabButton));
  tabs.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = TABS[(TABS.indexOf(tab()) + step + TABS.length) % TABS.length];
    go({ view: next });
    queueMicrotask(() => document.getElementById(`tab-${next}`)?.focus());
  });
  return [h("h1", { id: "main-title" }, avatar(person(appId()), 28), appName()), tabs];
}

function tabButton(name) {
  const selected = tab() === name;
  const unread = name === "messages" && !selected ? (appConversation()?.unread ?? 0) : 0;
  return h(
    "button",
    {
      type: "button",
      role: "tab",
      id: `tab-${name}`,
      "aria-selected": String(selected),
      "aria-controls": "content",
      tabindex: selected ? "0" : "-1",
      on: { click: () => go({ view: name }) },
    },
    t(`tab.${name}`),
    unread ? h("span", { class: "badge" }, String(unread)) : null,
  );
}

function renderHome(content) {
  const view = store.snapshot.home;
  const id = JSON.stringify(["home", store.persona, view?.view_id ?? null, locale()]);
  const fresh = paint(content, id, () =>
    h(
      "div",
      { class: "scroller", tabindex: "0", role: "region", "aria-label": t("tab.home") },
      view ? h("div", { class: "blocks home" }) : homeEmpty(),
    ),
  );
  if (!view) return;
  if (fresh || !home) home = viewSurface("home", view);
  keyed(content.querySelector(".home"), view.blocks ?? [], {
    key: (spec) => spec.block_id ?? JSON.stringify(spec),
    sign: (spec) => JSON.stringify([spec, locale()]),
    make: (spec) => block(spec, home),
  });
  home.refresh(view);
}

const homeEmpty = () =>
  h(
    "div",
    { class: "beginning" },
    h("p", {}, t("home.empty", { app: appName() })),
    h("p", {}, h("small", {}, t("home.hint", { app: appName() }))),
  );

function about() {
  const { commands = [], shortcuts = [] } = store.boot.app;
  const list = (rows) => (rows.length ? h("ul", { class: "about-list" }, rows) : h("p", {}, t("about.none")));
  const use = (one) =>
    h(
      "button",
      {
        type: "button",
        class: "button",
        "aria-label": `${t("about.try")}: ${one.name}`,
        on: { click: async () => report(await act("shortcut", { callback_id: one.callback_id })) },
      },
      t("about.try"),
    );
  return h(
    "div",
    { class: "scroller", tabindex: "0", role: "region", "aria-label": t("tab.about") },
    h(
      "div",
      { class: "about" },
      h("p", {}, t("about.what", { app: appName() })),
      h("h2", {}, t("about.commands")),
      list(
        commands.map((one) =>
          h(
            "li",
            {},
            h("code", {}, `${one.command} ${one.usage_hint ?? ""}`.trim()),
            h("span", {}, one.description ?? ""),
          ),
        ),
      ),
      h("h2", {}, t("about.shortcuts")),
      list(
        shortcuts.map((one) =>
          h(
            "li",
            {},
            h("strong", {}, one.name),
            h("span", {}, t(`about.${one.type}`)),
            one.type === "global" ? use(one) : null,
          ),
        ),
      ),
    ),
  );
}

export const titleOf = () => {
  const conversation = currentConversation();
  return isAppView() ? `${appName()} – ${t(`tab.${tab()}`)}` : conversation ? nameFor(conversation) : "";
};
