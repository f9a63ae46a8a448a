// Dates and times, with the browser's own pickers.

import { h } from "./dom.js";
import { t } from "./i18n.js";
import { words } from "./mrkdwn.js";
import { zone } from "./store.js";
import { secondsToWall, wallToSeconds, zoneCity } from "./times.js";

export const dateField = (spec, place, value) =>
  field("date", t("date.choose"), spec, place, value, (text) => !text || text > "1900");
export const timeField = (spec, place, value) => field("time", t("time.choose"), spec, place, value, () => true);

export function dateTimeField(spec, place, value) {
  const shown = (seconds) => (seconds ? secondsToWall(seconds, zone()) : "");
  const emit = (text, phase, node) => place.emit(text ? wallToSeconds(text, zone()) : null, phase, node);
  const label = t("datetime.choose", { zone: zoneCity(zone()) });
  const made = field("datetime-local", label, spec, { ...place, emit }, shown(value), (text) => !text || text > "1900");
  return { ...made, set: (next) => made.set(shown(next)) };
}

/**
 * A keyboard writes a year digit by digit (0002, 0020, …) and each is a change: only a finished date is
 * told, and outside a form only once the person leaves the field or presses Enter.
 */
function field(type, kind, spec, place, value, finished) {
  const node = h("input", {
    type,
    class: "input input-date",
    id: place.id,
    "aria-label": place.labelledby ? null : place.label || words(spec.placeholder) || kind,
    "aria-labelledby": place.labelledby,
    "aria-describedby": place.describedby,
    "aria-required": place.required || null,
    data: { focus: place.focus },
  });
  node.value = value ?? "";
  let told = node.value;
  let byKeys = false;
  const tell = () => {
    if (node.value === told || !finished(node.value)) return;
    told = node.value;
    place.emit(node.value || null, "done", node);
  };
  node.addEventListener("change", () => {
    if (place.inForm || !byKeys) tell();
  });
  node.addEventListener("keydown", (event) => {
    byKeys = true;
    if (event.key === "Enter") tell();
  });
  node.addEventListener("pointerdown", () => {
    byKeys = false;
  });
  node.addEventListener("blur", tell);
  const set = (next) => {
    if (document.activeElement === node) return;
    node.value = next ?? "";
    told = node.value;
  };
  return { node, set, input: node };
}
