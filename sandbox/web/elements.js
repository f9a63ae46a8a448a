// Block Kit's interactive elements → controls. Each answers {node, set}: set() puts a newer value from the server in.

import { combo, among } from "./combo.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { visit } from "./links.js";
import { menuButton } from "./menu.js";
import { words } from "./mrkdwn.js";
import { choices } from "./choices.js";
import { dateField, dateTimeField, timeField } from "./dates.js";
import { picture } from "./images.js";
import { appId, channels, conversations, person, store } from "./store.js";
import { textField } from "./textfields.js";
import { isText } from "./values.js";

/**
 * `place` says where the element stands: {focus, label, labelledby, describedby, value, required,
 * emit(value, phase, control), press(control), suggest(query)}. Phase is "typing", "enter" or "done".
 */
export function element(spec, place) {
  const { type } = spec;
  const { value } = place;
  if (type === "button" || type === "workflow_button" || type === "icon_button") return button(spec, place);
  if (type === "feedback_buttons") return feedback(spec, place);
  if (type === "image") return { node: picture(spec, "inline") };
  if (type === "overflow") return overflow(spec, place);
  if (isText(type)) return textField(spec, place, value);
  if (type === "radio_buttons" || type === "checkboxes") return choices(spec, place, value);
  if (type === "datepicker") return dateField(spec, place, value);
  if (type === "timepicker") return timeField(spec, place, value);
  if (type === "datetimepicker") return dateTimeField(spec, place, value);
  if (type === "static_select") return singleSelect(place, fromOptions(spec), value, spec);
  if (type === "file_input") return { node: h("p", { class: "unsupported" }, t("file.unsupported")) };
  if (/external_select$/.test(type)) return external(spec, place, value);
  if (type === "multi_static_select") return several(spec, place, fromOptions(spec), value.map(plainOption));
  const listed = LISTS[type.replace("multi_", "")]?.(spec);
  if (!listed) return { node: h("p", { class: "unsupported" }, t("block.unknown", { type })) };
  const byId = (id) => listed.find((one) => one.value === id) ?? { value: id, text: person(id).name, raw: id };
  if (type.startsWith("multi_")) return several(spec, place, listed, value.map(byId), byId);
  return singleSelect(place, listed, value === null ? null : byId(value), spec);
}

function button(spec, place) {
  const label = words(spec.text) || spec.accessibility_label || spec.alt_text || t("button");
  const node = h(
    "button",
    {
      type: "button",
      class: `button ${spec.style ?? ""}`,
      "aria-label": spec.accessibility_label,
      data: { focus: place.focus },
      on: {
        click: () => {
          if (spec.url) visit(spec.url);
          place.press(node);
        },
      },
    },
    label,
    spec.url ? icon("external", 14) : null,
  );
  return { node };
}

function feedback(spec, place) {
  const one = (part) =>
    part
      ? h(
          "button",
          {
            type: "button",
            class: "button",
            "aria-label": part.accessibility_label,
            on: { click: (event) => place.emit(part.value, "done", event.currentTarget) },
          },
          words(part.text),
        )
      : null;
  return { node: h("span", { class: "button-row" }, one(spec.positive_button), one(spec.negative_button)) };
}

function overflow(spec, place) {
  const node = h(
    "button",
    {
      type: "button",
      class: "button icon-only",
      "aria-label": `${t("overflow")}${place.label ? `: ${place.label}` : ""}`,
      data: { focus: place.focus },
    },
    icon("more", 18),
  );
  const items = (spec.options ?? []).map((option) => ({
    label: words(option.text),
    detail: option.description ? words(option.description) : null,
    run: () => {
      if (option.url) visit(option.url);
      place.emit(option.value, "done", node);
    },
  }));
  return { node: menuButton(node, items) };
}

/** One of a known list: the browser's own select is the most dependable there is. */
function singleSelect(place, options, value, spec) {
  const blank = h("option", { value: "" }, words(spec.placeholder) || t("select.choose"));
  const node = h(
    "select",
    {
      class: "input",
      id: place.id,
      "aria-label": place.labelledby ? null : place.label,
      "aria-labelledby": place.labelledby,
      "aria-describedby": place.describedby,
      "aria-required": place.required || null,
      data: { focus: place.focus },
    },
    blank,
    grouped(options),
  );
  const set = (next) => {
    node.value = idOf(next) ?? "";
  };
  set(value);
  node.addEventListener("change", () => {
    const chosen = options.find((one) => one.value === node.value);
    place.emit(chosen ? chosen.raw : null, "done", node);
  });
  return { node: h("span", { class: "select-box" }, node, icon("down", 16)), set, input: node };
}

const idOf = (value) => (value && typeof value === "object" ? value.value : value);

function grouped(options) {
  const plain = options.filter((one) => !one.group).map(asOption);
  const names = [...new Set(options.filter((one) => one.group).map((one) => one.group))];
  return [
    ...plain,
    ...names.map((name) => h("optgroup", { label: name }, options.filter((one) => one.group === name).map(asOption))),
  ];
}

const asOption = (one) => h("option", { value: one.value }, one.detail ? `${one.text} – ${one.detail}` : one.text);

function several(spec, place, options, chosen, byId = plainOption) {
  const box = combo({
    ...comboPlace(spec, place),
    multiple: true,
    load: among(options),
    chosen,
    onChange: (next) =>
      place.emit(
        next.map((one) => one.raw),
        "done",
        box.input,
      ),
  });
  return { node: box.node, input: box.input, set: (next) => box.set((next ?? []).map(byId)) };
}

function external(spec, place, value) {
  const multiple = spec.type.startsWith("multi_");
  const chosen = (multiple ? value : [value].filter(Boolean)).map(plainOption);
  const change = (next) =>
    place.emit(multiple ? next.map((one) => one.raw) : (next[0]?.raw ?? null), "done", box.input);
  const load = async (query) => fromOptions(await place.suggest(query));
  const box = combo({
    ...comboPlace(spec, place),
    multiple,
    load,
    chosen,
    min: spec.min_query_length ?? 3,
    onChange: change,
  });
  return {
    node: box.node,
    input: box.input,
    set: (next) => box.set((multiple ? (next ?? []) : [next].filter(Boolean)).map(plainOption)),
  };
}

const comboPlace = (spec, place) => ({
  placeholder: words(spec.placeholder),
  label: place.label,
  labelledby: place.labelledby,
  describedby: place.describedby,
  focus: place.focus,
  max: spec.max_selected_items,
});

const plainOption = (option, group = null) => ({
  value: option.value,
  text: words(option.text),
  detail: option.description ? words(option.description) : null,
  group: typeof group === "string" ? group : null,
  raw: option,
});

const fromOptions = (spec) => [
  ...(spec.options ?? []).map((option) => plainOption(option)),
  ...(spec.option_groups ?? []).flatMap((group) =>
    group.options.map((option) => plainOption(option, words(group.label))),
  ),
];

const LISTS = {
  users_select: () =>
    Object.entries(store.snapshot?.people ?? {})
      .filter(([id, one]) => id !== appId() && !["bot", "deactivated"].includes(one.kind))
      .map(([id, one]) => ({ value: id, text: one.display_name || one.name, detail: one.title, raw: id })),
  channels_select: () => channelsOf(["public"]),
  conversations_select: ({ filter = {} }) => {
    const wanted = filter.include ?? ["public", "private", "im", "mpim"];
    const dms = conversations()
      .filter((one) => one.kind === "dm" && wanted.includes("im") && !filter.exclude_bot_users)
      .map((one) => ({ value: one.id, text: one.name, raw: one.id }));
    return [...channelsOf(wanted, filter.exclude_external_shared_channels), ...dms];
  },
};

const channelsOf = (kinds, ownOnly = false) =>
  channels()
    .filter((one) => kinds.includes(one.private ? "private" : "public") && !(ownOnly && one.external))
    .map((one) => ({ value: one.id, text: `#${one.name}`, raw: one.id }));
