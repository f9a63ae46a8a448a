// Block Kit blocks → nodes. What a block shows is the bot's; how it looks is ours.

import { h, uniqueId } from "./dom.js";
import { element } from "./elements.js";
import { t } from "./i18n.js";
import { picture } from "./images.js";
import { visit } from "./links.js";
import { markdown } from "./markdown.js";
import { text, words } from "./mrkdwn.js";
import { richText } from "./richtext.js";

/** One block. `surface` (surfaces.js) knows the state, takes what the person does, and keeps the inputs. */
export function block(spec, surface) {
  const make = KINDS[spec.type];
  const node = make ? make(spec, surface) : h("p", { class: "unsupported" }, t("block.unknown", { type: spec.type }));
  node.classList.add("block", `block-${spec.type}`);
  return node;
}

export const blockList = (specs, surface) => (specs ?? []).map((spec) => block(spec, surface));

const KINDS = {
  header: (spec) => h("h3", {}, text(spec.text)),
  divider: () => h("hr"),
  section,
  context: (spec) =>
    h(
      "div",
      {},
      (spec.elements ?? []).map((one) => (one.type === "image" ? picture(one, "inline") : h("span", {}, text(one)))),
    ),
  actions,
  context_actions: actions,
  input,
  image: (spec) => h("figure", {}, spec.title ? h("figcaption", {}, text(spec.title)) : null, picture(spec, "block")),
  rich_text: richText,
  markdown: (spec) => h("div", { class: "markdown" }, markdown(spec.text ?? "")),
  table,
  video: (spec) =>
    h(
      "figure",
      {},
      h("figcaption", {}, text(spec.title), spec.description ? h("small", {}, text(spec.description)) : null),
      outsideButton(spec.title_url ?? spec.video_url, spec.alt_text),
    ),
  file: (spec) => h("p", { class: "file-card" }, spec.external_id),
  alert: (spec) =>
    h(
      "div",
      { class: `alert-${spec.level ?? "default"}`, role: "note" },
      h("strong", {}, t(`alert.${spec.level ?? "default"}`)),
      h("div", {}, text(spec.text)),
    ),
  card,
  carousel: (spec, surface) => h("div", { tabindex: "0", role: "group" }, blockList(spec.elements, surface)),
  container,
  plan: (spec, surface) => h("section", {}, h("h4", {}, words(spec.title)), blockList(spec.tasks, surface)),
  task_card: (spec) =>
    h(
      "div",
      { class: `task-${spec.status}` },
      h("strong", {}, words(spec.title)),
      [spec.details, spec.output].filter(Boolean).map(richText),
    ),
};

const outsideButton = (url, label) =>
  h("button", { type: "button", class: "button", on: { click: () => visit(url) } }, label || url);

function section(spec, surface) {
  const body = h("div", { class: "section-body" }, spec.text ? h("div", { class: "text" }, text(spec.text)) : null);
  if (spec.fields?.length)
    body.append(
      h(
        "div",
        { class: "fields" },
        spec.fields.map((one) => h("div", { class: "text" }, text(one))),
      ),
    );
  const node = h("div", {}, body);
  if (!spec.accessory) return node;
  const label = words(spec.text)
    .replace(/[*_~`]/g, "")
    .slice(0, 120);
  const side =
    spec.accessory.type === "image"
      ? picture(spec.accessory, "thumb")
      : control(spec.accessory, spec, surface, { label }).node;
  node.append(h("div", { class: "accessory" }, side));
  return node;
}

function actions(spec, surface) {
  return h(
    "div",
    {},
    (spec.elements ?? []).map(
      (one) => control(one, spec, surface, { label: words(one.placeholder) || readable(one.action_id) }).node,
    ),
  );
}

/** `goal_owner` → "goal owner": the last resort for the name of a control that has none. */
const readable = (id) => (id ?? "").replace(/[_.:/-]+/g, " ").trim();

function control(spec, parent, surface, names) {
  const place = surface.place(parent, spec, names);
  const made = element(spec, place);
  surface.keep?.(parent, spec, made);
  return made;
}

function input(spec, surface) {
  const ids = { field: uniqueId("field"), label: uniqueId("label"), hint: uniqueId("hint"), error: uniqueId("error") };
  const describedby = [spec.hint ? ids.hint : null, ids.error].filter(Boolean).join(" ");
  const made = control(spec.element, spec, surface, {
    id: ids.field,
    labelledby: ids.label,
    describedby,
    label: words(spec.label),
    required: !spec.optional,
  });
  const label = h(
    "label",
    { class: "field-label", id: ids.label, for: made.input && !made.group ? made.input.id || ids.field : null },
    text(spec.label),
    spec.optional ? h("span", { class: "optional" }, ` ${t("optional")}`) : null,
  );
  const error = h("p", { class: "field-error", id: ids.error, hidden: true });
  const node = h(
    "div",
    { class: "field" },
    label,
    made.node,
    spec.hint ? h("p", { class: "field-hint", id: ids.hint }, text(spec.hint)) : null,
    error,
  );
  const setError = (message) => {
    error.textContent = message ?? "";
    error.hidden = !message;
    node.classList.toggle("has-error", Boolean(message));
    for (const one of made.group ? [made.group] : [made.input].filter(Boolean))
      one[message ? "setAttribute" : "removeAttribute"]("aria-invalid", "true");
  };
  surface.keepField?.(spec, { setError, focus: () => made.input?.focus() });
  return node;
}

function table(spec) {
  const [head = [], ...body] = spec.rows ?? [];
  const align = (at) => `align-${spec.column_settings?.[at]?.align ?? "left"}`;
  const cell = (one) => (one.type === "rich_text" ? richText(one) : String(one.text ?? one.value ?? ""));
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "group", "aria-label": cellName(head) },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          head.map((one, at) => h("th", { scope: "col", class: align(at) }, cell(one))),
        ),
      ),
      h(
        "tbody",
        {},
        body.map((row) =>
          h(
            "tr",
            {},
            row.map((one, at) => h("td", { class: align(at) }, cell(one))),
          ),
        ),
      ),
    ),
  );
}

const cellName = (row) =>
  row
    .map((one) => one.text ?? "")
    .filter(Boolean)
    .join(", ") || null;

function card(spec, surface) {
  const part = (object, tag) => (object ? h(tag, {}, text(object)) : null);
  return h(
    "article",
    {},
    spec.hero_image ? picture(spec.hero_image, "block") : null,
    h(
      "div",
      { class: "card-head" },
      spec.icon ? picture(spec.icon, "inline") : null,
      part(spec.title, "h4"),
      part(spec.subtitle, "small"),
    ),
    part(spec.body, "div"),
    spec.actions ? actions({ ...spec, elements: spec.actions }, surface) : null,
  );
}

function container(spec, surface) {
  const title = spec.rich_text_title ? richText(spec.rich_text_title) : h("strong", {}, text(spec.title));
  const inner = blockList(spec.child_blocks, surface);
  if (!spec.is_collapsible)
    return h(
      "section",
      {},
      h("div", { class: "container-head" }, title, spec.subtitle ? h("small", {}, text(spec.subtitle)) : null),
      inner,
    );
  return h("details", { open: !spec.default_collapsed }, h("summary", {}, title), inner);
}
