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
  const newest = conversation.messages.at(-1);
  keyed(shown.list, rows(conversation), { key: (row) => row.key, sign: (row) => row.sign, make: (row) => row.make() });
  shown.last = newest?.ts ?? null;
  const grew = before !== shown.last;
  place({ atEnd, grew, mine: grew && newest?.user === store.persona });
  markRead(conversation);
}

function frame(conversation) {
  const label = t("message.list", { name: nameFor(conversation) });
  const jump = h(
    "button",
    { type: "button", class: "jump", hidden: true, on: { click: () => hold(toEnd) } },
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
  const list = region.querySelector(".messages");
  shown?.watch.disconnect();
  // Pictures arrive late, several at once: each must leave in sight what was in sight.
  const watch = new ResizeObserver(() => shown.keep?.());
  watch.observe(list);
  scroller.addEventListener("scroll", () => moved(scroller, jump), { passive: true });
  return { scroller, jump, list, watch, top: 0, keep: null, last: undefined, unreadFrom: firstUnread(conversation) };
}

/** Somebody scrolled, unless it stands where we put it: then only the end holds on to what comes. */
function moved(scroller, jump) {
  const end = nearEnd(scroller);
  if (end) jump.hidden = true;
  if (Math.abs(scroller.scrollTop - shown.top) > 2) shown.keep = end ? toEnd : null;
  shown.top = scroller.scrollTop;
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
  shown.top = shown.scroller.scrollTop;
  shown.jump.hidden = true;
}

function toNew() {
  shown.list.querySelector(".line-new")?.scrollIntoView({ block: "start" });
  shown.top = shown.scroller.scrollTop;
}

/** Where to look: at what was searched for, at the first new message, at the end; else where one was. */
function place({ atEnd, grew, mine }) {
  const isFirst = !shown.placed;
  shown.placed = true;
  const target = store.target && shown.list.querySelector(`[data-ts="${CSS.escape(store.target)}"]`);
  if (target) {
    store.target = null;
    shown.keep = null;
    target.classList.add("is-target");
    target.scrollIntoView({ block: "center" });
  } else if (isFirst) hold(shown.unreadFrom ? toNew : toEnd);
  else if (grew && (mine || atEnd || shown.keep === toEnd)) hold(toEnd);
  else if (grew) shown.jump.hidden = false;
  else shown.keep?.();
}

function hold(where) {
  shown.keep = where;
  where();
}

/** It has been seen: tell the server, once for each new count. */
async function markRead(conversation) {
  if (!conversation.unread || document.visibilityState !== "visible") return;
  const state = JSON.stringify([store.persona, conversation.id, store.snapshot.version]);
  if (asked === state) return;
  asked = state;
  await act("read", { conversation: conversation.id });
}
