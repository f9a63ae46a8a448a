// Pictures. Only what the sandbox itself serves is loaded; anything else is named, never fetched.

import { fileUrl } from "./api.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { isOwn } from "./links.js";
import { words } from "./mrkdwn.js";
import { store } from "./store.js";

/** An image block or element. `kind` is "block", "thumb" (accessory) or "inline" (context). */
export function picture(spec, kind) {
  const source = address(spec);
  const alt = spec.alt_text ?? "";
  if (!source) return outside(spec.image_url ?? "", alt, kind);
  return h("img", { class: `picture picture-${kind}`, src: source, alt, loading: kind === "block" ? null : "lazy" });
}

function address(spec) {
  if (spec.slack_file?.id) return fileUrl(spec.slack_file.id, store.persona);
  const url = spec.slack_file?.url ?? spec.image_url ?? "";
  const permalink = url.match(/\b(F[A-Z0-9]{6,})\b/);
  if (spec.slack_file && permalink) return fileUrl(permalink[1], store.persona);
  return isOwn(url) ? url : null;
}

function outside(url, alt, kind) {
  if (kind === "inline")
    return h("span", { class: "picture-inline picture-missing", role: "img", "aria-label": alt, title: url });
  return h(
    "figure",
    { class: `picture-${kind} picture-missing` },
    icon("file"),
    h("figcaption", {}, alt, h("small", {}, `${t("image.outside")}: ${url}`)),
  );
}

/** Files under a message: images are shown, the rest can be downloaded. */
export function attachment(file) {
  const url = fileUrl(file.id, store.persona);
  const name = file.title || file.name;
  if (!/^image\//.test(file.mimetype ?? "")) {
    return h(
      "a",
      { class: "file-card", href: url, download: file.name || true },
      icon("file", 22),
      h("span", {}, h("strong", {}, name), h("small", {}, file.mimetype ?? "")),
    );
  }
  return h(
    "figure",
    { class: "file-image" },
    h("figcaption", {}, words(name)),
    h("img", { src: url, alt: file.alt_text || name || "" }),
  );
}
