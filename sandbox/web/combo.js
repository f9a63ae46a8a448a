// A searchable choice of one or several: all multi-selects, and the selects whose options the bot supplies.

import { h, hidden, uniqueId } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { listbox } from "./listbox.js";

const WAIT = 180;

/** load(query) → [{value, text, detail, group}] or a promise of it. onChange(options). Answers {node, set, input}. */
export function combo({
  multiple,
  load,
  chosen,
  onChange,
  placeholder,
  label,
  labelledby,
  describedby,
  focus,
  max,
  min = 0,
}) {
  let picked = chosen;
  let timer = null;
  let asked = 0;
  const chips = h("ul", { class: "chips", hidden: true });
  const input = h("input", {
    type: "text",
    class: "input",
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-label": labelledby ? null : label,
    "aria-labelledby": labelledby,
    "aria-describedby": describedby,
    id: uniqueId("combo"),
    placeholder: placeholder || t("select.search"),
    data: { focus },
  });
  const list = listbox(input, { label: label || t("select.choose"), multiple });
  const said = hidden("", { role: "status" });
  const node = h(
    "div",
    { class: "combo" },
    chips,
    h("div", { class: "combo-box" }, input, icon("down", 16), list.node),
    said,
  );

  const draw = () => {
    if (multiple)
      chips.replaceChildren(
        ...picked.map((option) => chip(option, () => change(picked.filter((one) => one !== option)))),
      );
    chips.hidden = !multiple || !picked.length;
    if (!multiple) input.value = picked[0]?.text ?? "";
  };
  const change = (next) => {
    picked = next;
    draw();
    said.textContent = picked.length ? t("select.chosen", { names: picked.map((one) => one.text).join(", ") }) : "";
    onChange(picked);
  };
  const choose = (option) => {
    const has = picked.some((one) => one.value === option.value);
    if (!multiple) {
      list.hide();
      change([option]);
    } else {
      input.value = "";
      if (has) change(picked.filter((one) => one.value !== option.value));
      else if (!max || picked.length < max) change([...picked, option]);
      search();
    }
  };
  const search = async () => {
    const query =
      multiple || document.activeElement !== input ? input.value : input.value === picked[0]?.text ? "" : input.value;
    const turn = ++asked;
    if (query.length < min) return list.show([], { empty: t("select.min", { n: min }) });
    const found = load(query);
    if (found instanceof Promise) list.show([], { empty: t("select.loading") });
    const options = await found;
    if (turn !== asked || document.activeElement !== input) return undefined;
    const rows = options.map((option) => ({
      label: option.text,
      detail: option.detail,
      group: option.group,
      selected: picked.some((one) => one.value === option.value),
      pick: () => choose(option),
    }));
    return list.show(rows, { empty: t("select.nothing") });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(search, WAIT);
  };
  const clearSingle = () => {
    if (!multiple && !input.value && picked.length) change([]);
    else draw();
  };

  input.addEventListener("input", soon);
  input.addEventListener("click", search);
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    list.hide();
    clearSingle();
    if (multiple) input.value = "";
  });
  input.addEventListener("keydown", (event) => {
    if (list.key(event)) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      search();
    } else if (event.key === "Enter") event.preventDefault();
    else if (event.key === "Backspace" && multiple && !input.value && picked.length) change(picked.slice(0, -1));
  });
  draw();
  const set = (options) => {
    if (JSON.stringify(options.map((one) => one.value)) === JSON.stringify(picked.map((one) => one.value))) return;
    picked = options;
    draw();
  };
  return { node, set, input };
}

function chip(option, remove) {
  const close = h(
    "button",
    { type: "button", "aria-label": t("select.remove", { name: option.text }), on: { click: remove } },
    icon("close", 12),
  );
  return h("li", { class: "chip" }, h("span", {}, option.text), close);
}

/** Options that are known here: filtered by what was typed. */
export const among = (options) => (query) => {
  const wanted = query.trim().toLowerCase();
  return options.filter((one) => !wanted || `${one.text} ${one.detail ?? ""}`.toLowerCase().includes(wanted));
};
