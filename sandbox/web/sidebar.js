// The workspace as the persona sees it: who they are, the app, channels and direct messages.

import { avatar } from "./avatars.js";
import { h, hidden, paint } from "./dom.js";
import { icon } from "./icons.js";
import { isChinese, roleName, t } from "./i18n.js";
import { roleOf } from "./rail.js";
import { go } from "./router.js";
import {
  act,
  appConversation,
  appId,
  appName,
  conversations,
  isAppView,
  locale,
  me,
  person,
  store,
  zone,
} from "./store.js";
import { zoneCity } from "./times.js";
import { report } from "./toasts.js";

const ZONES = [
  "America/Los_Angeles",
  "America/New_York",
  "Europe/London",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
  "UTC",
];

export function renderSidebar(region) {
  const list = conversations().map(({ messages, ...rest }) => rest);
  const signature = JSON.stringify([me(), list, store.view, locale(), store.boot.workspace]);
  paint(region, signature, () => [
    h("header", { class: "workspace" }, h("h2", {}, store.boot.workspace.name)),
    youCard(),
    section("nav.apps", [appRow()]),
    section(
      "nav.channels",
      conversations()
        .filter((one) => one.kind === "channel")
        .map(channelRow),
    ),
    section(
      "nav.dms",
      conversations()
        .filter((one) => one.kind === "dm" && one.with !== appId())
        .map(dmRow),
    ),
  ]);
}

function youCard() {
  const who = me();
  return h(
    "section",
    { class: "you", "aria-label": t("you.are") },
    avatar(who, 40),
    h(
      "div",
      { class: "you-names" },
      h("strong", {}, who.display_name || who.name),
      h("small", {}, [who.title, roleName(roleOf(who))].filter(Boolean).join(" · ")),
    ),
    h("div", { class: "you-settings" }, localeSwitch(who), zoneSelect(who)),
  );
}

function localeSwitch(who) {
  const one = (label, value, lang, on) =>
    h(
      "button",
      {
        type: "button",
        class: "segment",
        lang,
        "aria-pressed": String(on),
        data: { focus: `locale:${value}` },
        on: { click: () => on || profile({ locale: value }) },
      },
      label,
    );
  const chinese = isChinese(who.locale);
  return h(
    "div",
    { class: "segments", role: "group", "aria-label": t("locale.label", { name: who.name }) },
    one("English", "en-US", "en", !chinese),
    one("中文", "zh-CN", "zh-CN", chinese),
  );
}

function zoneSelect(who) {
  const known = ZONES.includes(who.tz) ? ZONES : [who.tz, ...ZONES];
  const select = h(
    "select",
    { class: "zone", "aria-label": t("zone.label", { name: who.name }), data: { focus: "zone" } },
    known.map((tz) => h("option", { value: tz }, zoneCity(tz))),
  );
  select.value = who.tz;
  select.addEventListener("change", () => profile({ tz: select.value }));
  return select;
}

const profile = async (change) => report(await act("profile", change));

function section(title, rows) {
  if (!rows.length) return null;
  const id = title.replace(".", "-");
  return h("section", { class: "side-section", "aria-labelledby": id }, h("h3", { id }, t(title)), h("ul", {}, rows));
}

function row({ label, face, unread, current, open, focus, note }) {
  return h(
    "li",
    {},
    h(
      "button",
      {
        type: "button",
        class: `side-row${unread ? " has-unread" : ""}`,
        "aria-current": current ? "page" : null,
        data: { focus: `side:${focus}` },
        on: { click: open },
      },
      face,
      h("span", { class: "side-name" }, label),
      note ?? null,
      unread
        ? [
            h("span", { class: "badge", "aria-hidden": "true" }, String(unread)),
            hidden(t("unread.count", { n: unread })),
          ]
        : null,
    ),
  );
}

function appRow() {
  const conversation = appConversation();
  const open = () => go({ view: conversation?.unread ? "messages" : isAppView() ? store.view : "messages" });
  return row({
    label: appName(),
    face: avatar(person(appId()), 22),
    unread: conversation?.unread ?? 0,
    current: isAppView(),
    open,
    focus: "app",
  });
}

function channelRow(one) {
  const note = one.external
    ? h("span", { class: "side-note", title: t("nav.external") }, icon("external", 13), hidden(t("nav.external")))
    : null;
  return row({
    label: one.name,
    face: icon("hash", 16),
    unread: one.unread,
    current: store.view === one.id,
    open: () => go({ view: one.id }),
    focus: one.id,
    note,
  });
}

function dmRow(one) {
  const other = person(one.with);
  const isMe = one.with === store.persona;
  return row({
    label: `${one.name || other.name}${isMe ? ` (${t("you")})` : ""}`,
    face: avatar(other, 22),
    unread: one.unread,
    current: store.view === one.id,
    open: () => go({ view: one.id }),
    focus: one.id,
  });
}
