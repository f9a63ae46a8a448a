// Ctrl/Cmd+K: jump to a conversation, or become somebody else.

import { avatar } from "./avatars.js";
import { open } from "./dialog.js";
import { h, uniqueId } from "./dom.js";
import { icon } from "./icons.js";
import { roleName, t } from "./i18n.js";
import { listbox } from "./listbox.js";
import { roleOf } from "./rail.js";
import { become, go } from "./router.js";
import { appConversation, appId, appName, conversations, person, store } from "./store.js";

let close = null;

export function toggleSwitcher() {
  if (close) return shut();
  const name = uniqueId("switcher");
  const input = h("input", {
    type: "text",
    class: "input",
    role: "combobox",
    "aria-expanded": "true",
    "aria-autocomplete": "list",
    "aria-labelledby": name,
    autocomplete: "off",
    placeholder: t("nav.jump"),
    "data-autofocus": true,
  });
  const list = listbox(input, { label: t("switcher") });
  const draw = () => list.show(matches(input.value), { empty: t("select.nothing") });
  input.addEventListener("input", draw);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") list.key(event);
  });
  close = open([h("h2", { id: name, class: "visually-hidden" }, t("switcher")), input, list.node], {
    labelledby: name,
    className: "switcher",
    onCancel: () => {
      close = null;
    },
  });
  return draw();
}

function shut() {
  close?.();
  close = null;
}

function matches(query) {
  const wanted = query.trim().toLowerCase();
  const all = [...places(), ...people()];
  return all
    .filter((one) => !wanted || `${one.label} ${one.detail ?? ""} ${one.also ?? ""}`.toLowerCase().includes(wanted))
    .map((one) => ({
      ...one,
      pick: () => {
        shut();
        one.run();
      },
    }));
}

function places() {
  const app = person(appId());
  const tabs = ["home", "messages", "about"].map((view) => ({
    label: `${appName()} – ${t(`tab.${view}`)}`,
    group: t("nav.sidebar"),
    face: avatar(app, 22),
    run: () => go({ view }),
  }));
  const rest = conversations()
    .filter((one) => one.id !== appConversation()?.id)
    .map((one) => ({
      label: one.name,
      detail: one.unread ? t("unread.count", { n: one.unread }) : one.topic,
      group: t("nav.sidebar"),
      face: one.kind === "channel" ? icon("hash", 18) : avatar(person(one.with), 22),
      run: () => go({ view: one.id }),
    }));
  return [...tabs, ...rest];
}

const people = () =>
  store.boot.personas
    .filter((one) => one.kind !== "bot" && one.id !== store.persona)
    .map((one) => ({
      label: t("switcher.become", { name: one.display_name || one.name }),
      also: one.name,
      detail: [roleName(roleOf(one)), one.title].filter(Boolean).join(" · "),
      group: t("nav.people"),
      face: avatar(one, 22),
      run: () => become(one.id),
    }));
