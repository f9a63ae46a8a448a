// One message, and what can be done with it.

import { avatar } from "./avatars.js";
import { blockList } from "./blocks.js";
import { h } from "./dom.js";
import { glyph, QUICK } from "./emoji.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { attachment } from "./images.js";
import { menuButton } from "./menu.js";
import { mrkdwn } from "./mrkdwn.js";
import { go } from "./router.js";
import { act, locale, nameOf, person, store, zone } from "./store.js";
import { messageSurface } from "./surfaces.js";
import { fullTime, timeOfDay, toMillis } from "./times.js";
import { report, say } from "./toasts.js";

/** `compact` leaves the name out when the same person goes on writing. */
export function messageNode(conversation, message, { compact = false, inThread = false } = {}) {
  const who = person(message.user);
  const name = nameOf(message.user);
  const when = toMillis(message.ts);
  const time = timeOfDay(when, locale(), zone());
  const stamp = h("time", { datetime: new Date(when).toISOString(), title: fullTime(when, locale(), zone()) }, time);
  const body = h(
    "div",
    { class: "message-body" },
    compact
      ? null
      : h("div", { class: "message-head" }, h("strong", { class: "author" }, name), badge(who, message), stamp),
    message.ephemeral ? h("p", { class: "ephemeral-note" }, t("message.ephemeral")) : null,
    content(conversation, message),
    reactions(conversation, message),
    inThread ? null : threadLink(conversation, message),
  );
  return h(
    "article",
    {
      class: `message${compact ? " compact" : ""}${message.ephemeral ? " ephemeral" : ""}`,
      data: { ts: message.ts },
      "aria-label": `${name}, ${time}`,
    },
    h("div", { class: "gutter" }, compact ? stamp : avatar(who)),
    body,
    tools(conversation, message, name, time, inThread),
  );
}

function badge(who, message) {
  if (who.kind === "bot" || message.bot) return h("span", { class: "app-badge" }, t("app.badge"));
  return who.kind && who.kind !== "member" ? h("span", { class: "app-badge" }, t(`kind.${who.kind}`)) : null;
}

function content(conversation, message) {
  const shown = message.blocks?.length
    ? h("div", { class: "blocks" }, blockList(message.blocks, messageSurface(conversation.id, message)))
    : h("div", { class: "text" }, mrkdwn(message.text ?? ""));
  if (message.edited) shown.append(h("small", { class: "edited" }, ` ${t("message.edited")}`));
  return [shown, (message.files ?? []).map(attachment)];
}

function reactions(conversation, message) {
  if (!message.reactions?.length) return null;
  return h(
    "div",
    { class: "reactions" },
    message.reactions.map(({ name, users }) => {
      const sign = glyph(name) ?? `:${name}:`;
      const who = users.map(nameOf).join(", ");
      return h(
        "button",
        {
          type: "button",
          class: "reaction",
          "aria-pressed": String(users.includes(store.persona)),
          title: who,
          "aria-label": t("message.reactions", { n: users.length, emoji: name.replaceAll("_", " "), who }),
          data: { focus: `r:${message.ts}:${name}` },
          on: { click: () => react(conversation, message, name) },
        },
        sign,
        h("span", {}, String(users.length)),
      );
    }),
  );
}

function threadLink(conversation, message) {
  if (!message.reply_count) return null;
  const label = message.reply_count === 1 ? t("message.reply.one") : t("message.replies", { n: message.reply_count });
  return h(
    "button",
    {
      type: "button",
      class: "thread-link",
      data: { focus: `t:${message.ts}` },
      on: { click: () => openThread(message) },
    },
    icon("reply", 14),
    label,
  );
}

const openThread = (message) => go({ view: store.view, thread: message.thread_ts ?? message.ts });

async function react(conversation, message, name) {
  report(await act("react", { conversation: conversation.id, ts: message.ts, name }));
}

/** One stop for the keyboard (the menu holds everything); quick buttons beside it for the mouse. */
function tools(conversation, message, name, time, inThread) {
  const quick = (label, child, run) =>
    h(
      "button",
      { type: "button", class: "icon-button", tabindex: "-1", "aria-label": label, title: label, on: { click: run } },
      child,
    );
  const canReply = !inThread && !message.ephemeral;
  const more = h(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": t("message.more", { name, time }),
      data: { focus: `more:${message.ts}` },
    },
    icon("more"),
  );
  return h(
    "div",
    { class: "message-tools" },
    message.ephemeral
      ? null
      : QUICK.slice(0, 2).map((one) =>
          quick(t("message.react", { emoji: one.replaceAll("_", " ") }), glyph(one), () =>
            react(conversation, message, one),
          ),
        ),
    canReply ? quick(t("message.reply"), icon("reply"), () => openThread(message)) : null,
    menuButton(more, () => menu(conversation, message, canReply)),
  );
}

function menu(conversation, message, canReply) {
  const shortcuts = (store.boot.app.shortcuts ?? []).filter((one) => one.type === "message");
  const target = { conversation: conversation.id, ts: message.ts };
  return [
    canReply ? { label: t("message.reply"), run: () => openThread(message) } : null,
    ...(message.ephemeral
      ? []
      : QUICK.map((one) => ({
          label: `${glyph(one)} ${t("message.react", { emoji: one.replaceAll("_", " ") })}`,
          run: () => react(conversation, message, one),
        }))),
    {
      label: t("message.copy"),
      run: () =>
        navigator.clipboard?.writeText(message.text ?? "").then(
          () => say(t("message.copied")),
          () => {},
        ),
    },
    shortcuts.length && !message.ephemeral ? "-" : null,
    ...(message.ephemeral
      ? []
      : shortcuts.map((one) => ({
          label: one.name,
          detail: store.boot.app.name,
          run: async () => report(await act("shortcut", { callback_id: one.callback_id, message: target })),
        }))),
  ].filter(Boolean);
}
