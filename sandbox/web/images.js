// Pictures. Only what the sandbox itself serves is loaded; anything else is named, never fetched.

import { fileUrl } from "./api.js";
import { open } from "./dialog.js";
import { h, uniqueId } from "./dom.js";
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
  if (kind !== "block") return h("img", { class: `picture picture-${kind}`, src: source, alt, loading: "lazy" });
  return larger(h("img", { class: "picture picture-block", src: source, alt }), alt, source);
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
    larger(h("img", { src: url, alt: file.alt_text || name || "" }), name, url),
  );
}

/** A picture that opens in full size. */
function larger(img, name, url) {
  const label = t("image.larger", { name: name || img.alt });
  const click = () => show(name || img.alt, url, img.alt);
  const data = { focus: `picture:${url}` };
  return h("button", { type: "button", class: "picture-open", "aria-label": label, title: label, data, on: { click } }, img);
}

function show(name, url, alt) {
  const title = uniqueId("picture");
  const done = h("button", { type: "button", class: "icon-button", "aria-label": t("close"), on: { click: () => close() } });
  done.append(icon("close"));
  const content = [
    h("div", { class: "picture-head" }, h("h2", { id: title }, words(name)), done),
    h("img", { class: "picture-large", src: url, alt }),
  ];
  const close = open(content, { labelledby: title, className: "dialog-picture" });
}
