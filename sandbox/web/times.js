// Times as the persona would read them: their language, their zone.

import { isChinese } from "./i18n.js";

const formats = new Map();

function format(locale, tz, options) {
  const id = JSON.stringify([locale, tz, options]);
  if (!formats.has(id)) {
    try {
      formats.set(id, new Intl.DateTimeFormat(locale, { timeZone: tz, ...options }));
    } catch {
      formats.set(id, new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...options }));
    }
  }
  return formats.get(id);
}

export const toMillis = (ts) => Math.floor(Number(ts) * 1000);

export const timeOfDay = (ms, locale, tz) => format(locale, tz, { hour: "numeric", minute: "2-digit" }).format(ms);
export const fullTime = (ms, locale, tz) => format(locale, tz, { dateStyle: "full", timeStyle: "short" }).format(ms);
export const weekdayAndTime = (ms, locale, tz) =>
  format(locale, tz, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" }).format(
    ms,
  );
export const dayName = (ms, locale, tz) =>
  format(locale, tz, { weekday: "long", month: "long", day: "numeric" }).format(ms);

/** 2026-11-23 in that zone: to tell days apart and to fill date fields. */
export function dayKey(ms, tz) {
  return format("en-CA", tz, { year: "numeric", month: "2-digit", day: "2-digit" }).format(ms);
}

export function clockDigits(ms, tz) {
  return format("en-GB", tz, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(ms);
}

/** Europe/Berlin → "Berlin", as people say it. */
export const zoneCity = (tz) => (tz || "UTC").split("/").at(-1).replaceAll("_", " ");

/** How long ago, short, as a lock screen says it. */
export function ago(ms, now, locale) {
  const minutes = Math.max(0, Math.round((now - ms) / 60000));
  const chinese = isChinese(locale);
  if (minutes < 1) return chinese ? "现在" : "now";
  if (minutes < 60) return chinese ? `${minutes} 分钟前` : `${minutes}m ago`;
  if (minutes < 1440) return chinese ? `${Math.floor(minutes / 60)} 小时前` : `${Math.floor(minutes / 60)}h ago`;
  return chinese ? `${Math.floor(minutes / 1440)} 天前` : `${Math.floor(minutes / 1440)}d ago`;
}

/** Slack's `<!date^ts^{tokens}|fallback>`. */
export function slackDate(seconds, pattern, locale, tz, now) {
  const ms = Number(seconds) * 1000;
  const pretty = (style) => {
    const away = Math.round((Date.parse(dayKey(ms, tz)) - Date.parse(dayKey(now, tz))) / 86400000);
    const near = { "-1": ["yesterday", "昨天"], 0: ["today", "今天"], 1: ["tomorrow", "明天"] }[away];
    return near ? near[isChinese(locale) ? 1 : 0] : format(locale, tz, style).format(ms);
  };
  const long = { dateStyle: "full" };
  const medium = { dateStyle: "long" };
  const short = { dateStyle: "medium" };
  return pattern.replace(/\{(\w+)\}/g, (whole, token) => {
    if (token === "date_num") return dayKey(ms, tz);
    if (token === "date") return format(locale, tz, medium).format(ms);
    if (token === "date_short") return format(locale, tz, short).format(ms);
    if (token === "date_long" || token === "date_long_full") return format(locale, tz, long).format(ms);
    if (token === "date_pretty") return pretty(medium);
    if (token === "date_short_pretty") return pretty(short);
    if (token === "date_long_pretty") return pretty(long);
    if (token === "time") return timeOfDay(ms, locale, tz);
    if (token === "time_secs") return format(locale, tz, { timeStyle: "medium" }).format(ms);
    if (token === "ago") return ago(ms, now, locale);
    return whole;
  });
}

/** A wall-clock `YYYY-MM-DDTHH:MM` in a zone → seconds since 1970 (two passes settle summer time). */
export function wallToSeconds(wall, tz) {
  const target = Date.parse(`${wall}Z`);
  let guess = target;
  for (let pass = 0; pass < 2; pass += 1) guess += target - Date.parse(`${secondsToWall(guess / 1000, tz)}Z`);
  return Math.round(guess / 1000);
}

export function secondsToWall(seconds, tz) {
  return `${dayKey(seconds * 1000, tz)}T${clockDigits(seconds * 1000, tz)}`;
}
