// Between an element's state as Slack keeps it (view.state) and the plain value that `fill` and `press` carry.

const ONE = {
  users_select: ["selected_user", "initial_user"],
  conversations_select: ["selected_conversation", "initial_conversation"],
  channels_select: ["selected_channel", "initial_channel"],
  datepicker: ["selected_date", "initial_date"],
  timepicker: ["selected_time", "initial_time"],
  datetimepicker: ["selected_date_time", "initial_date_time"],
};
const MANY = {
  multi_users_select: ["selected_users", "initial_users"],
  multi_conversations_select: ["selected_conversations", "initial_conversations"],
  multi_channels_select: ["selected_channels", "initial_channels"],
};
const OPTION = new Set(["static_select", "external_select", "radio_buttons"]);
const EXTERNAL = new Set(["external_select", "multi_external_select"]);
const OPTIONS = new Set(["multi_static_select", "multi_external_select", "checkboxes"]);

export const isText = (type) =>
  ["plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input"].includes(type);

/** What stands in the element now. Options come as whole objects, since an external one is known only by its label. */
export function current(spec, state) {
  const has = (name) => state && name in state;
  const { type } = spec;
  if (type === "rich_text_input") return has("value") ? (state.value ?? "") : "";
  if (isText(type)) return (has("value") ? state.value : spec.initial_value) ?? "";
  if (OPTION.has(type)) return (has("selected_option") ? state.selected_option : spec.initial_option) ?? null;
  if (OPTIONS.has(type)) return (has("selected_options") ? state.selected_options : spec.initial_options) ?? [];
  const names = ONE[type] ?? MANY[type];
  if (!names) return null;
  return (has(names[0]) ? state[names[0]] : spec[names[1]]) ?? (MANY[type] ? [] : null);
}

/** What `fill` and `press` carry: text, option values, ids, dates; whole options where only the bot knows them. Null clears. */
export function toWire(spec, value) {
  if (value === null || value === undefined) return null;
  if (EXTERNAL.has(spec.type)) return value;
  if (OPTION.has(spec.type)) return value.value;
  if (OPTIONS.has(spec.type)) return value.map((option) => option.value);
  return value;
}
