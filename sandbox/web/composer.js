// The box to write in: messages, slash commands, @people and #channels.

import { avatar } from "./avatars.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { listbox } from "./listbox.js";
import { menuButton } from "./menu.js";
import { act, appId, channels, store } from "./store.js";
import { report } from "./toasts.js";
import { nameFor } from "./conversation.js";

// What was begun and not sent, for each person and conversation, survives looking elsewhere.
const drafts = new Map();

export function composer(conversation, thread) {
  const key = JSON.stringify([store.persona, conversation.id, thread]);
  const label = thread ? t("composer.thread") : t("composer.label", { name: nameFor(conversation) });
  const input = h("textarea", {
    rows: "1",
    "aria-label": label,
    "aria-autocomplete": "list",
    "aria-describedby": `hint-${thread ?? "main"}`,
    data: { focus: `composer:${key}` },
    placeholder: thread ? t("composer.thread") : t("composer.placeholder", { name: nameFor(conversation) }),
  });
  input.value = drafts.get(key) ?? "";
  const list = listbox(input, { label: t("composer.suggestions") });
  const usage = h("p", { class: "usage", hidden: true });
  const send = () => post({ input, conversation, thread, changed });
  const changed = () => {
    drafts.set(key, input.value);
    grow(input);
    offer(input, list, changed);
    hintUsage(input, usage);
  };
  input.addEventListener("input", changed);
  input.addEventListener("blur", list.hide);
  input.addEventListener("keydown", (event) => {
    if (isWholeCommand(input) && event.key === "Enter") list.hide();
    if (list.key(event)) return;
    // While a Chinese input method is composing, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  });
  queueMicrotask(() => grow(input));
  return h(
    "form",
    {
      class: "composer",
      on: {
        submit: (event) => {
          event.preventDefault();
          send();
        },
      },
    },
    usage,
    list.node,
    h(
      "div",
      { class: "composer-box" },
      input,
      h(
        "div",
        { class: "composer-bar" },
        thread ? null : shortcutsButton(),
        h("small", { id: `hint-${thread ?? "main"}` }, t("composer.hint")),
        h(
          "button",
          { type: "submit", class: "button primary icon-only", "aria-label": t("composer.send") },
          icon("send"),
        ),
      ),
    ),
  );
}

function shortcutsButton() {
  const button = h(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": t("shortcuts"),
      title: t("shortcuts"),
      data: { focus: "shortcuts" },
    },
    icon("bolt"),
  );
  return menuButton(button, () => {
    const found = (store.boot.app.shortcuts ?? []).filter((one) => one.type === "global");
    if (!found.length) return [{ label: t("shortcuts.none"), run: () => {} }];
    return found.map((one) => ({
      label: one.name,
      detail: store.boot.app.name,
      run: async () => report(await act("shortcut", { callback_id: one.callback_id })),
    }));
  });
}

function grow(input) {
  input.style.height = "auto";
  input.style.height = `${Math.min(180, input.scrollHeight)}px`;
}

async function post({ input, conversation, thread, changed }) {
  const text = input.value.trim();
  if (!text) return;
  input.value = "";
  changed();
  const answer = text.startsWith("/")
    ? await act("command", { conversation: conversation.id, text })
    : await act("message", { conversation: conversation.id, text, ...(thread ? { thread_ts: thread } : {}) });
  if (answer.ok) return;
  report(answer);
  // Give the words back: nobody should have to type them again.
  if (!input.value) {
    input.value = text;
    changed();
  }
}

const commands = () => store.boot.app.commands ?? [];
const isWholeCommand = (input) => commands().some((one) => one.command === input.value.trim());

function hintUsage(input, usage) {
  const found = commands().find((one) => input.value === one.command || input.value.startsWith(`${one.command} `));
  usage.hidden = !found?.usage_hint;
  usage.replaceChildren(...(found?.usage_hint ? [h("strong", {}, found.command), ` ${found.usage_hint}`] : []));
}

function offer(input, list, changed) {
  const before = input.value.slice(0, input.selectionStart);
  const put = (from, word) => {
    input.setRangeText(`${word} `, from, input.selectionStart, "end");
    list.hide();
    changed();
  };
  if (/^\/\S*$/.test(before)) {
    const found = commands().filter((one) => one.command.startsWith(before) && one.command !== before);
    return list.show(
      found.map((one) => ({
        label: `${one.command} ${one.usage_hint ?? ""}`,
        detail: one.description,
        pick: () => put(0, one.command),
      })),
    );
  }
  const word = before.match(/(?:^|[\s(])([@#])([^\s@#]*)$/u);
  if (!word) return list.hide();
  const from = before.length - word[2].length - 1;
  const found = (word[1] === "@" ? peopleNamed : channelsNamed)(word[2].toLowerCase());
  return list.show(found.slice(0, 8).map((one) => ({ ...one, pick: () => put(from, one.insert) })));
}

const peopleNamed = (start) =>
  Object.entries(store.snapshot?.people ?? {})
    .filter(
      ([id, one]) =>
        id !== appId() &&
        one.kind !== "deactivated" &&
        `${one.display_name ?? ""} ${one.name}`.toLowerCase().includes(start),
    )
    .map(([id, one]) => ({
      label: one.display_name || one.name,
      detail: one.title,
      face: avatar({ id, ...one }, 22),
      insert: `@${one.display_name || one.name}`,
    }));

const channelsNamed = (start) =>
  channels()
    .filter((one) => one.name.toLowerCase().includes(start))
    .map((one) => ({ label: `#${one.name}`, detail: one.topic, insert: `#${one.name}` }));
