// A thread beside the conversation.

import { composer } from "./composer.js";
import { h, keyed, paint } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { messageNode } from "./message.js";
import { go } from "./router.js";
import { currentConversation, locale, store, zone } from "./store.js";
import { nameFor } from "./conversation.js";

export function renderThread(region) {
  const conversation = store.thread ? currentConversation() : null;
  region.hidden = !conversation;
  if (!conversation) return paint(region, "", () => []);
  paint(region, JSON.stringify([store.persona, conversation.id, store.thread, locale()]), () => frame(conversation));
  const list = region.querySelector(".messages");
  const before = list.childElementCount;
  keyed(list, inThread(conversation), {
    key: (message) => message.ts,
    sign: (message) => JSON.stringify([message, locale(), zone()]),
    make: (message) => messageNode(conversation, message, { inThread: true }),
  });
  if (list.childElementCount > before) list.parentElement.scrollTop = list.parentElement.scrollHeight;
  return true;
}

const inThread = (conversation) =>
  conversation.messages.filter((one) => one.ts === store.thread || one.thread_ts === store.thread);

function frame(conversation) {
  const close = () => {
    go({ view: store.view });
    document.querySelector("#composer-main textarea")?.focus();
  };
  return [
    h(
      "header",
      { class: "panel-header" },
      h("h2", {}, t("thread"), h("small", {}, nameFor(conversation))),
      h(
        "button",
        { type: "button", class: "icon-button", "aria-label": t("thread.close"), on: { click: close } },
        icon("close"),
      ),
    ),
    h(
      "div",
      { class: "scroller", tabindex: "0", role: "region", "aria-label": t("thread") },
      h("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": t("thread") }),
    ),
    composer(conversation, store.thread),
  ];
}
