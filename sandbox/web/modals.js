// The stack of modals: the top one is shown. The conversation behind is out of reach until it closes.

import { block } from "./blocks.js";
import { focusables, rememberFocus, trap } from "./dialog.js";
import { findFocus, focusName, h, keyed, paint } from "./dom.js";
import { flush } from "./form.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { text, words } from "./mrkdwn.js";
import { act, locale, store } from "./store.js";
import { viewSurface } from "./surfaces.js";

let open = null;
let giveBack = null;
const left = new Map();

export function renderModals() {
  const stack = store.snapshot?.modals ?? [];
  const view = stack.at(-1) ?? null;
  const behind = document.getElementById("behind");
  if (open && (!view || view.view_id !== open.id)) putAway(stack);
  if (!view) {
    if (giveBack) {
      behind.inert = false;
      giveBack(() => document.querySelector("#composer-main textarea") ?? document.getElementById("main"));
      giveBack = null;
    }
    return;
  }
  const isNew = !open;
  if (isNew) {
    giveBack ??= rememberFocus();
    behind.inert = true;
    open = build(view);
    document.getElementById("modals").append(open.layer);
  }
  update(view, stack.length);
  if (isNew) focusFirst(view);
}

/** The modal on top has gone: remember where the focus was, in case it comes back. */
function putAway(stack) {
  if (stack.some((one) => one.view_id === open.id)) left.set(open.id, focusName(document.activeElement));
  open.layer.remove();
  open = null;
  if (!stack.length) left.clear();
}

function build(view) {
  const parts = {
    title: h("h2", { id: "modal-title" }),
    depth: h("span", { class: "modal-depth" }),
    banner: h("div", { class: "modal-banner", role: "alert" }),
    blocks: h("div", { class: "blocks" }),
    footer: h("footer", { class: "modal-footer" }),
  };
  const close = h(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": t("close"),
      data: { focus: "modal-close" },
      on: { click: () => dismiss(true) },
    },
    icon("close"),
  );
  const form = h(
    "form",
    {
      novalidate: true,
      on: {
        submit: (event) => {
          event.preventDefault();
          submit();
        },
      },
    },
    h("header", { class: "modal-header" }, parts.title, parts.depth, close),
    h("div", { class: "modal-body" }, parts.banner, parts.blocks),
    parts.footer,
  );
  const box = h(
    "div",
    { class: "modal", role: "dialog", "aria-modal": "true", "aria-labelledby": "modal-title", tabindex: "-1" },
    form,
  );
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      dismiss(false);
    }
  });
  trap(box);
  return {
    id: view.view_id,
    layer: h("div", { class: "modal-layer" }, box),
    box,
    parts,
    surface: viewSurface("modal", view),
    problem: null,
    sending: false,
    submitted: false,
  };
}

function update(view, depth) {
  const { parts, surface } = open;
  open.view = view;
  paint(parts.title, JSON.stringify(view.title), () => text(view.title));
  paint(parts.depth, String(depth), () =>
    depth > 1
      ? h(
          "span",
          { title: t("modal.depth", { n: depth }), "aria-label": t("modal.depth", { n: depth }), role: "img" },
          "●".repeat(depth),
        )
      : null,
  );
  keyed(parts.blocks, view.blocks ?? [], {
    key: (spec) => spec.block_id ?? JSON.stringify(spec),
    sign: (spec) => JSON.stringify([spec, locale()]),
    make: (spec) => block(spec, surface),
  });
  surface.refresh(view);
  footer(view, depth);
  errors(view);
  // A screen in place of another may take the focused button away; keys must still be heard here.
  if (document.activeElement === document.body) open.box.focus({ preventScroll: true });
}

function footer(view, depth) {
  const busy = open.sending || Boolean(view.busy);
  const needsSubmit = view.submit || (view.blocks ?? []).some((spec) => spec.type === "input");
  open.box.setAttribute("aria-busy", String(busy));
  paint(open.parts.footer, JSON.stringify([view.submit, view.close, depth, busy, needsSubmit, locale()]), () => [
    h(
      "button",
      { type: "button", class: "button", data: { focus: "modal-cancel" }, on: { click: () => dismiss(false) } },
      words(view.close) || t(depth > 1 ? "back" : needsSubmit ? "cancel" : "close"),
    ),
    needsSubmit
      ? h(
          "button",
          { type: "submit", class: "button primary", data: { focus: "modal-submit" }, "aria-busy": busy || null },
          busy ? h("span", { class: "spinner", "aria-hidden": "true" }) : null,
          words(view.submit) || t("submit"),
          busy ? h("span", { class: "visually-hidden" }, ` ${t("working")}`) : null,
        )
      : null,
  ]);
}

/** Errors go under their fields; after a submit the focus goes to the first of them, once. */
function errors(view) {
  const found = view.errors ?? {};
  const { fields } = open.surface;
  for (const [id, field] of fields) field.setError(found[id]);
  const homeless = Object.entries(found)
    .filter(([id]) => !fields.has(id))
    .map(([, message]) => message);
  const banner = [...new Set([open.problem, view.banner, ...homeless].filter(Boolean).map((one) => words(one)))];
  paint(open.parts.banner, JSON.stringify(banner), () => banner.map((one) => h("p", {}, one)));
  const first = (view.blocks ?? []).find((spec) => found[spec.block_id] && fields.has(spec.block_id));
  if (!first || !open.submitted) return;
  open.submitted = false;
  fields.get(first.block_id).focus();
}

function focusFirst(view) {
  const before = left.get(view.view_id);
  left.delete(view.view_id);
  const wanted = (view.blocks ?? []).map((spec) => [spec, spec.element]).find(([, one]) => one?.focus_on_load);
  const target =
    (before && findFocus(before, open.box)) ||
    (wanted && findFocus(`modal:${view.view_id}:${wanted[0].block_id}:${wanted[1].action_id}`, open.box)) ||
    focusables(open.parts.blocks).find((node) => node.matches("input, select, textarea")) ||
    open.box;
  target.focus({ preventScroll: target === open.box });
}

async function submit() {
  if (!open || open.sending || open.view.busy) return;
  const mine = open;
  Object.assign(mine, { sending: true, problem: null, submitted: false });
  renderModals();
  if (await flush(mine.id)) {
    mine.submitted = true;
    const answer = await act("submit", { view_id: mine.id });
    if (!answer.ok) mine.problem = answer.error || t(answer.offline ? "toast.offline" : "toast.failed");
  }
  mine.sending = false;
  if (open === mine) renderModals();
}

async function dismiss(all) {
  if (!open) return;
  const mine = open;
  const answer = await act("close", { view_id: mine.id, clear: all && store.snapshot.modals.length > 1 });
  if (answer.ok || open !== mine) return;
  mine.problem = answer.error || t("toast.offline");
  renderModals();
}
