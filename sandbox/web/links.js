// Links. The sandbox never leaves the machine: an outside address is shown, not visited; a link into this
// workspace opens here.

import { h } from "./dom.js";
import { t } from "./i18n.js";
import { notice } from "./dialog.js";
import { go } from "./router.js";

const ALLOWED = /^(https?|mailto|slack|tel):/i;

export function link(url, label) {
  const children = label ?? url.replace(/^(mailto|tel):/, "");
  if (!ALLOWED.test(url)) return h("span", {}, children);
  return h(
    "a",
    { href: url, rel: "noopener noreferrer", target: "_blank", on: { click: (event) => follow(event, url) } },
    children,
  );
}

function follow(event, url) {
  event.preventDefault();
  visit(url);
}

/** What a link or a link button does when pressed. */
export function visit(url) {
  const place = insideWorkspace(url);
  if (place) go(place);
  else if (isOwn(url)) window.open(url, "_blank", "noopener");
  else showOutside(url);
}

export function isOwn(url) {
  try {
    return new URL(url, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

/** Permalinks (/archives/C…/p…) and slack:// deep links to the app's tabs. */
function insideWorkspace(url) {
  const archive = url.match(/\/archives\/([A-Z0-9]+)(?:\/p(\d{10})(\d{6}))?/);
  if (archive) return { view: archive[1], message: archive[2] ? `${archive[2]}.${archive[3]}` : null };
  if (!/^slack:\/\/app|\/app_redirect\?/.test(url)) return null;
  return { view: new URL(url).searchParams.get("tab") === "home" ? "home" : "messages" };
}

function showOutside(url) {
  const copy = () => navigator.clipboard?.writeText(url).catch(() => {});
  notice({ title: t("link.title"), text: t("link.text"), code: url, action: { label: t("link.copy"), run: copy } });
}
