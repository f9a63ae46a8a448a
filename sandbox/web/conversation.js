// A conversation: its messages, the line where the new ones begin, and the box to write in.

import { composer } from "./composer.js";
import { h, keyed, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { messageNode } from "./message.js";
import { act, appName, isAppView, locale, now, store, zone } from "./store.js";
import { dayKey, dayName, toMillis } from "./times.js";
import { welcome } from "./welcome.js";

const GROUP = 5 * 60 * 1000;
let shown = null;
let asked = null;

export const nameFor = (conversation) =>
  isAppView(conversation.id)
    ? appName()
    : conversation.kind === "channel"
      ? `#${conversation.name}`
      : conversation.name;

export function renderConversation(region, conversation) {
  const id = JSON.stringify([store.persona, conversation.id, locale()]);
  if (paint(region, `conversation:${id}`, () => frame(conversation))) shown = start(region, conversation);
  const atEnd = nearEnd(shown.scroller);
  const before = shown.last;
  keyed(shown.list, rows(conversation), { key: (row) => row.key, sign: (row) => row.sign, make: (row) => row.make() });
  shown.last = conversation.messages.at(-1)?.ts ?? null;
  place(conversation, { atEnd, grew: before !== shown.last });
  markRead(conversation);
}

function frame(conversation) {
  const label = t("message.list", { name: nameFor(conversation) });
  const jump = h(
    "button",
    { type: "button", class: "jump", hidden: true, on: { click: () => toEnd() } },
    icon("down", 16),
    t("message.jump"),
  );
  return [
    h(
      "div",
      { class: "scroller", tabindex: "0", role: "region", "aria-label": label },
      h("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": label }),
    ),
    jump,
    h("div", { id: "composer-main" }, composer(conversation, null)),
  ];
}

function start(region, conversation) {
  const scroller = region.querySelector(".scroller");
  const jump = region.querySelector(".jump");
  scroller.addEventListener(
    "scroll",
    () => {
      if (nearEnd(scroller)) jump.hidden = true;
    },
    { passive: true },
  );
  // A picture that arrives late must not push the end of the conversation out of sight.
  scroller.addEventListener(
    "load",
    (event) => {
      if (scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < event.target.height + 80) toEnd();
    },
    true,
  );
  return {
    scroller,
    jump,
    list: region.querySelector(".messages"),
    last: undefined,
    unreadFrom: firstUnread(conversation),
  };
}

const topLevel = (conversation) => conversation.messages.filter((one) => !one.thread_ts || one.thread_ts === one.ts);

function firstUnread(conversation) {
  if (!conversation.unread) return null;
  const others = topLevel(conversation).filter((one) => one.user !== store.persona);
  return others.at(-conversation.unread)?.ts ?? others[0]?.ts ?? null;
}

function rows(conversation) {
  const out = [];
  const messages = topLevel(conversation);
  if (!messages.length) out.push(beginning(conversation));
  let last = null;
  for (const message of messages) {
    const day = dayKey(toMillis(message.ts), zone());
    const newDay = !last || dayKey(toMillis(last.ts), zone()) !== day;
    const isFirstNew = message.ts === shown.unreadFrom;
    if (newDay) out.push(dayLine(day, message));
    if (isFirstNew)
      out.push({
        key: "new",
        sign: locale(),
        make: () => h("div", { class: "line line-new", role: "separator" }, h("span", {}, t("unread.new"))),
      });
    const compact = !newDay && !isFirstNew && follows(last, message);
    out.push({
      key: message.ts,
      sign: JSON.stringify([message, compact, locale(), zone()]),
      make: () => messageNode(conversation, message, { compact }),
    });
    last = message;
  }
  return out;
}

const follows = (last, message) =>
  last.user === message.user &&
  !last.ephemeral &&
  !message.ephemeral &&
  toMillis(message.ts) - toMillis(last.ts) < GROUP;

function beginning(conversation) {
  const isApp = isAppView(conversation.id);
  const make = () =>
    isApp ? welcome() : h("p", { class: "beginning" }, t("conversation.empty", { name: nameFor(conversation) }));
  return { key: "beginning", sign: JSON.stringify([locale(), store.persona]), make };
}

function dayLine(day, message) {
  const today = dayKey(now(), zone());
  const yesterday = dayKey(now() - 86400000, zone());
  const label =
    day === today ? t("today") : day === yesterday ? t("yesterday") : dayName(toMillis(message.ts), locale(), zone());
  return {
    key: `day:${day}`,
    sign: label,
    make: () => h("div", { class: "line", role: "separator" }, h("span", {}, label)),
  };
}

const nearEnd = (scroller) => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;

function toEnd() {
  shown.scroller.scrollTop = shown.scroller.scrollHeight;
  shown.jump.hidden = true;
}

function place(conversation, { atEnd, grew }) {
  const isFirst = !shown.placed;
  shown.placed = true;
  const target = store.target && shown.list.querySelector(`[data-ts="${CSS.escape(store.target)}"]`);
  if (target) {
    store.target = null;
    target.classList.add("is-target");
    target.scrollIntoView({ block: "center" });
  } else if (isFirst && shown.unreadFrom) shown.list.querySelector(".line-new")?.scrollIntoView({ block: "start" });
  else if (isFirst || atEnd) toEnd();
  else if (grew) shown.jump.hidden = false;
}

/** It has been seen: tell the server, once for each new count. */
async function markRead(conversation) {
  if (!conversation.unread || document.visibilityState !== "visible") return;
  const state = JSON.stringify([store.persona, conversation.id, store.snapshot.version]);
  if (asked === state) return;
  asked = state;
  await act("read", { conversation: conversation.id });
}
