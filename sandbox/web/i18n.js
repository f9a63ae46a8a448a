// The page's own words, in the persona's language. What the bot says comes from the bot.

import { en } from "./words.en.js";
import { zh } from "./words.zh.js";

let current = "en-US";

export const isChinese = (locale = current) => /^zh/i.test(locale || "");

export function speak(locale) {
  current = locale || "en-US";
  document.documentElement.lang = isChinese() ? "zh-CN" : "en";
}

/** t("reply.count", {n: 3}). A missing word shows its key, so that it is noticed. */
export function t(key, values = {}) {
  const words = isChinese() ? zh : en;
  const text = words[key] ?? en[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** The name of a persona's role; an unknown role is shown as the server wrote it. */
export function roleName(role) {
  const key = `role.${role}`;
  const text = t(key);
  return text === key ? role : text;
}
