// Short notes at the edge: an error stays until dismissed (role=alert), the rest goes by itself (role=status).

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";

const STAY = 6000;
const ERRORS_AT_ONCE = 2;
let seen = null;

export function say(text, level = "info") {
  const region = document.getElementById(level === "error" ? "alerts" : "statuses");
  if ([...region.children].some((one) => one.dataset.text === text)) return;
  const close = () => note.remove();
  const note = h(
    "div",
    { class: `toast toast-${level}`, data: { text } },
    level === "error" ? icon("alert") : null,
    h("span", { class: "toast-text" }, text),
    h(
      "button",
      { type: "button", class: "icon-button", "aria-label": t("toast.dismiss"), on: { click: close } },
      icon("close", 16),
    ),
  );
  region.append(note);
  if (region.children.length > ERRORS_AT_ONCE) region.firstElementChild.remove();
  if (level !== "error") setTimeout(close, STAY);
}

/** Say what the person would see when an action was refused. */
export function report(answer) {
  if (answer.ok) return;
  say(answer.error || t(answer.offline ? "toast.offline" : "toast.failed"), "error");
}

/** The server's notes, each said once. Those that stood there before the page was opened are old news. */
export function renderToasts(snapshot) {
  const fresh = seen ? snapshot.toasts.filter((toast) => !seen.has(toast.id)) : [];
  seen = new Set([...(seen ?? []), ...snapshot.toasts.map((toast) => toast.id)]);
  for (const toast of fresh) say(toast.text, toast.level);
}

/** Somebody else's notes are not news either. */
export function forgetToasts() {
  seen = null;
  document.getElementById("alerts").replaceChildren();
}
