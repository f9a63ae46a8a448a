// Who you are: one press makes you somebody else. People stand grouped by what they do.

import { avatar } from "./avatars.js";
import { h, paint } from "./dom.js";
import { roleName, t } from "./i18n.js";
import { become } from "./router.js";
import { locale, store } from "./store.js";

const ORDER = ["manager", "employee", "hr", "sponsor", "mentor", "chinese_team", "teammate"];
const LAST = ["admin", "guest", "stranger", "deactivated"];

export function renderRail(region) {
  const people = store.boot.personas.filter((one) => one.kind !== "bot");
  const waiting = store.snapshot?.waiting ?? {};
  const signature = JSON.stringify([people, waiting, store.persona, locale()]);
  const drawn = paint(region, signature, () =>
    h(
      "div",
      { class: "rail-groups" },
      grouped(people).map(([role, group]) => section(role, group, waiting)),
    ),
  );
  if (drawn) region.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

/** The group a person stands in. The Chinese team has its own (its roles repeat the first story's). */
export function groupOf(who) {
  if (who.kind !== "member") return who.kind;
  return isChineseName(who.name) ? "chinese_team" : roleOf(who);
}

/** "second HR partner" is HR; a role without a word of its own stands as it was written. */
export function roleOf(who) {
  const role = String(who.role || "teammate").toLowerCase();
  return /\bhr\b/.test(role) ? "hr" : role;
}

export const isChineseName = (name) => /\p{Script=Han}/u.test(name);

/** [[role, people]], managers first and accounts outside the company last. */
export function grouped(people) {
  const groups = new Map();
  for (const who of people) groups.set(groupOf(who), [...(groups.get(groupOf(who)) ?? []), who]);
  return [...groups].sort(([one], [other]) => rank(one) - rank(other));
}

function rank(role) {
  if (ORDER.includes(role)) return ORDER.indexOf(role);
  return LAST.includes(role) ? 100 + LAST.indexOf(role) : 50;
}

function section(role, people, waiting) {
  const id = `rail-${role.replace(/\W+/g, "-")}`;
  return h(
    "section",
    { class: "rail-group", "aria-labelledby": id },
    h("h3", { id }, roleName(role)),
    people.map((who) => face(who, waiting[who.id] ?? 0)),
  );
}

function face(who, unread) {
  const name = who.display_name || who.name;
  const count = unread && who.id !== store.persona ? unread : 0;
  const about = [who.name, roleName(roleOf(who)), who.title, count ? t("unread.count", { n: count }) : null]
    .filter(Boolean)
    .join(", ");
  return h(
    "button",
    {
      type: "button",
      class: `face${who.kind === "deactivated" ? " is-gone" : ""}`,
      title: about,
      "aria-label": about,
      "aria-current": who.id === store.persona ? "true" : null,
      data: { focus: `rail:${who.id}` },
      on: { click: () => become(who.id) },
    },
    avatar(who, 34),
    count ? h("span", { class: "badge", "aria-hidden": "true" }, String(count)) : null,
    h("span", { class: "face-name" }, name.split(/\s+/)[0]),
  );
}
