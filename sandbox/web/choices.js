// Radio buttons and checkboxes.

import { h, uniqueId } from "./dom.js";
import { text } from "./mrkdwn.js";

export function choices(spec, place, value) {
  const several = spec.type === "checkboxes";
  const name = uniqueId("choice");
  const boxes = (spec.options ?? []).map((option, index) =>
    choice(option, { several, name, focus: `${place.focus}:${index}` }),
  );
  const node = h(
    "div",
    {
      class: "choices",
      role: several ? "group" : "radiogroup",
      "aria-label": place.labelledby ? null : place.label,
      "aria-labelledby": place.labelledby,
      "aria-describedby": place.describedby,
      "aria-required": !several && place.required ? "true" : null,
    },
    boxes.map((box) => box.node),
  );
  const set = (next) => {
    const chosen = new Set((several ? (next ?? []) : [next].filter(Boolean)).map((option) => option.value));
    boxes.forEach((box) => {
      box.input.checked = chosen.has(box.option.value);
    });
  };
  set(value);
  node.addEventListener("change", () => {
    const on = boxes.filter((box) => box.input.checked).map((box) => box.option);
    place.emit(several ? on : (on[0] ?? null), "done", boxes[0].input);
  });
  return { node, set, input: boxes[0]?.input, group: node };
}

function choice(option, { several, name, focus }) {
  const about = option.description ? uniqueId("about") : null;
  const input = h("input", {
    type: several ? "checkbox" : "radio",
    name,
    value: option.value,
    "aria-describedby": about,
    data: { focus },
  });
  const label = h("label", { class: "choice" }, input, h("span", { class: "choice-label" }, text(option.text)));
  const node = h(
    "div",
    { class: "choice-row" },
    label,
    about ? h("div", { class: "choice-about", id: about }, text(option.description)) : null,
  );
  return { node, input, option };
}
