// Dialogs: the focus stays inside and returns where it came from. Used by modals, confirmations and the switcher.

import { findFocus, focusName, h, uniqueId } from "./dom.js";
import { t } from "./i18n.js";
import { text } from "./mrkdwn.js";

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]):not([type="hidden"]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

export const focusables = (root) =>
  [...root.querySelectorAll(FOCUSABLE)].filter((node) => node.getClientRects().length);

/** Tab and Shift+Tab go round inside `root`. */
export function trap(root) {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const stops = focusables(root);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const atEdge =
      document.activeElement === edge || !root.contains(document.activeElement) || document.activeElement === root;
    if (!stops.length || !atEdge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  });
}

/** Remember who has the focus; call the answer to give it back, even if that element was rebuilt meanwhile. */
export function rememberFocus() {
  const node = document.activeElement;
  const name = focusName(node);
  return (fallback) => {
    const target = node?.isConnected && node !== document.body ? node : ((name && findFocus(name)) ?? fallback?.());
    target?.focus?.({ preventScroll: true });
  };
}

/** Put a dialog over everything; one that `stays` can't be cancelled. Answers a function that takes it away. */
export function open(content, { label, labelledby, describedby, role = "dialog", className = "", onCancel, stays }) {
  const giveBack = rememberFocus();
  const box = h(
    "div",
    {
      class: `dialog ${className}`,
      role,
      "aria-modal": "true",
      tabindex: "-1",
      "aria-label": label,
      "aria-labelledby": labelledby,
      "aria-describedby": describedby,
    },
    content,
  );
  const layer = h("div", { class: "dialog-layer" }, box);
  const close = () => {
    layer.remove();
    giveBack();
  };
  const cancel = () => {
    if (stays) return;
    close();
    onCancel?.();
  };
  layer.addEventListener("mousedown", (event) => event.target === layer && cancel());
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    event.preventDefault();
    cancel();
  });
  trap(box);
  document.getElementById("dialogs").append(layer);
  (box.querySelector("[data-autofocus]") ?? focusables(box)[0] ?? box).focus();
  return close;
}

/** Slack's confirm object. Answers true or false. */
export function confirm(object) {
  return new Promise((resolve) => {
    const [title, body] = [uniqueId("confirm"), uniqueId("confirm")];
    const style = object.style === "danger" ? "danger" : "primary";
    const done = (answer) => {
      close();
      resolve(answer);
    };
    const button = (label, className, answer, first) =>
      h(
        "button",
        { type: "button", class: `button ${className}`, "data-autofocus": first, on: { click: () => done(answer) } },
        label,
      );
    const content = [
      h("h2", { id: title }, text(object.title)),
      h("div", { id: body, class: "dialog-text" }, text(object.text)),
      h(
        "div",
        { class: "dialog-buttons" },
        button(text(object.deny), "", false, style === "danger"),
        button(text(object.confirm), style, true, style !== "danger"),
      ),
    ];
    const close = open(content, {
      labelledby: title,
      describedby: body,
      role: "alertdialog",
      onCancel: () => resolve(false),
    });
  });
}

/** Say something and wait for OK. */
export function notice({ title, text: body, code, action }) {
  const [name, about] = [uniqueId("notice"), uniqueId("notice")];
  const button = (label, className, run) =>
    h(
      "button",
      {
        type: "button",
        class: `button ${className}`,
        on: {
          click: () => {
            run?.();
            close();
          },
        },
      },
      label,
    );
  const content = [
    h("h2", { id: name }, title),
    h(
      "div",
      { id: about, class: "dialog-text" },
      h("p", {}, body),
      code ? h("p", {}, h("code", { class: "address" }, code)) : null,
    ),
    h(
      "div",
      { class: "dialog-buttons" },
      action ? button(action.label, "", action.run) : null,
      button(t("ok"), "primary"),
    ),
  ];
  const close = open(content, { labelledby: name, describedby: about });
}
