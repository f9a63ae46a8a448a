// Text, number, e-mail and address inputs.

import { h } from "./dom.js";
import { words } from "./mrkdwn.js";

const KINDS = { email_text_input: "email", url_text_input: "url" };

export function textField(spec, place, value) {
  const shared = {
    class: "input",
    id: place.id,
    placeholder: words(spec.placeholder) || null,
    data: { focus: place.focus },
    autocomplete: "off",
    "aria-label": place.labelledby ? null : place.label,
    "aria-labelledby": place.labelledby,
    "aria-describedby": place.describedby,
    "aria-required": place.required || null,
  };
  const long = spec.multiline || spec.type === "rich_text_input";
  const node = long
    ? h("textarea", { ...shared, rows: "3" })
    : h("input", { ...shared, type: KINDS[spec.type] ?? "text", inputmode: numeric(spec) });
  node.value = value ?? "";
  const count = long && spec.max_length ? counter(node, spec.max_length) : null;
  node.addEventListener("input", () => {
    count?.update();
    place.emit(node.value, "typing", node);
  });
  node.addEventListener("change", () => place.emit(node.value, "done", node));
  node.addEventListener("keydown", (event) => {
    // In Chinese input Enter accepts the candidate: that is not "sent".
    if (event.key !== "Enter" || event.isComposing || long || !place.dispatches) return;
    event.preventDefault();
    place.emit(node.value, "enter", node);
  });
  const set = (next) => {
    if (document.activeElement !== node && node.value !== (next ?? "")) node.value = next ?? "";
    count?.update();
  };
  return { node: count ? h("div", {}, node, count.node) : node, set, input: node };
}

function numeric(spec) {
  if (spec.type !== "number_input") return null;
  return spec.is_decimal_allowed ? "decimal" : "numeric";
}

/** How many characters are left, once it gets close. */
function counter(input, most) {
  const node = h("p", { class: "counter", hidden: true });
  const update = () => {
    const left = most - [...input.value].length;
    node.hidden = left > Math.min(100, most / 5);
    node.textContent = String(left);
    node.classList.toggle("over", left < 0);
  };
  update();
  return { node, update };
}
