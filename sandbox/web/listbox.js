// A list of suggestions under a text field: arrows move, Enter picks, Escape closes. The focus stays in the field.

import { h, uniqueId } from "./dom.js";

/** items: [{label, detail, group, selected, pick()}]. Answers {node, show, hide, key, open}. */
export function listbox(input, { label, multiple = false }) {
  const node = h("ul", {
    class: "listbox",
    role: "listbox",
    id: uniqueId("list"),
    "aria-label": label,
    hidden: true,
    "aria-multiselectable": multiple || null,
  });
  let items = [];
  let at = -1;
  input.setAttribute("aria-controls", node.id);
  node.addEventListener("mousedown", (event) => event.preventDefault());

  const isOpen = () => !node.hidden;
  const mark = (index) => {
    at = index;
    [...node.querySelectorAll('[role="option"]')].forEach((option, place) => {
      option.classList.toggle("is-active", place === at);
      if (place !== at) return;
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    });
    if (at < 0) input.removeAttribute("aria-activedescendant");
  };
  const expand = (open) => {
    node.hidden = !open;
    if (input.getAttribute("role") === "combobox") input.setAttribute("aria-expanded", String(open));
  };
  const hide = () => {
    expand(false);
    mark(-1);
  };
  const show = (next, { empty = null, first = 0 } = {}) => {
    items = next;
    node.replaceChildren(...rows(items, node.id, empty));
    expand(items.length > 0 || Boolean(empty));
    mark(items.length ? Math.min(first, items.length - 1) : -1);
  };
  const key = (event) => {
    if (!isOpen() || event.isComposing) return false;
    if (event.key === "Escape") hide();
    else if (!items.length) return false;
    else if (event.key === "ArrowDown") mark((at + 1) % items.length);
    else if (event.key === "ArrowUp") mark((at - 1 + items.length) % items.length);
    else if (
      event.key === "Enter" ||
      (event.key === "Tab" && !multiple && !event.shiftKey && input.tagName === "TEXTAREA")
    )
      items[at]?.pick();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    node,
    show,
    hide,
    key,
    get open() {
      return isOpen();
    },
  };
}

function rows(items, id, empty) {
  if (!items.length) return empty ? [h("li", { class: "listbox-empty", role: "presentation" }, empty)] : [];
  const out = [];
  let group = null;
  items.forEach((item, index) => {
    if (item.group && item.group !== group)
      out.push(h("li", { class: "listbox-group", role: "presentation" }, item.group));
    group = item.group;
    out.push(
      h(
        "li",
        {
          role: "option",
          id: `${id}-${index}`,
          "aria-selected": String(Boolean(item.selected)),
          on: { click: () => item.pick() },
        },
        item.face ?? null,
        h("span", { class: "option-label" }, item.label),
        item.detail ? h("span", { class: "option-detail" }, item.detail) : null,
      ),
    );
  });
  return out;
}
