// A face for everybody: coloured initials, or the sprout for the app.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { appId } from "./store.js";

const HUES = ["#8a4b08", "#7a2e6e", "#1f5f8b", "#2f6b3a", "#8b2f2f", "#4a4a9c", "#0f6b6b", "#6b5b0f"];
const CHINESE = /\p{Script=Han}/u;

export function avatar(who, size = 36) {
  const isApp = who.id === appId();
  const color =
    who.color && /^#?[0-9a-f]{6}$/i.test(who.color) ? `#${who.color.replace("#", "")}` : pick(who.id ?? who.name);
  return h(
    "span",
    {
      class: `avatar${isApp ? " avatar-app" : ""}`,
      "aria-hidden": "true",
      style: { "--size": `${size}px`, ...(isApp ? {} : { "--face": color, "--ink": inkOn(color) }) },
    },
    isApp ? icon("sprout", Math.round(size * 0.62)) : initials(who.display_name || who.name),
  );
}

/** 王小明 → 小明, as Chinese work tools do; Alex Chen → AC. */
export function initials(name) {
  const clean = (name || "?").trim();
  if (CHINESE.test(clean)) return [...clean.replace(/[^\p{Script=Han}]/gu, "")].slice(-2).join("");
  const words = clean.split(/[\s._-]+/).filter(Boolean);
  return ((words[0]?.[0] ?? "?") + (words.length > 1 ? words.at(-1)[0] : "")).toUpperCase();
}

function pick(seed) {
  const sum = [...String(seed)].reduce((total, letter) => total + letter.codePointAt(0), 0);
  return HUES[sum % HUES.length];
}

/** Black or white, whichever reads better (WCAG relative luminance). */
function inkOn(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? "#ffffff" : "#000000";
}
