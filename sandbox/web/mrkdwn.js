// Slack's mrkdwn and plain text → nodes. Follows docs.slack.dev/messaging/formatting-message-text.

import { h } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { link } from "./links.js";
import { slackDate } from "./times.js";
import { channels, locale, nameOf, now, store, zone } from "./store.js";
import { go } from "./router.js";

const decode = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

// Slack formats only at the edge of a word, so Chinese needs spaces around *bold*: the sandbox is as strict.
const INLINE = /`([^`\n]+)`|<([^<>\n]+)>|(?<![\p{L}\p{N}*_~])([*_~])(?![\s*_~])([^\n]*?[^\s])\3(?![\p{L}\p{N}])/gu;
const MARKS = { "*": "strong", _: "em", "~": "s" };

/** A text object, or a bare string, as the bot sent it. */
export function text(object) {
  if (object === null || object === undefined) return [];
  if (typeof object === "string") return plain(object);
  return object.type === "mrkdwn" ? mrkdwn(object.text ?? "") : plain(object.text ?? "");
}

/** The bare words of a text object: for names, titles and attributes. */
export const words = (object) => withEmoji(typeof object === "string" ? object : (object?.text ?? ""));

export const plain = (value) => broken(withEmoji(decode(value)));

export function mrkdwn(source) {
  const parts = source.split(/```\n?([\s\S]*?)\n?```/g);
  return parts.flatMap((part, index) =>
    index % 2 ? [codeBlock(decode(part))] : paragraphs(part, index, parts.length),
  );
}

export const codeBlock = (value) => h("pre", { class: "code-block", tabindex: "0" }, h("code", {}, value));

function paragraphs(source, index, total) {
  let part = source;
  if (index > 0) part = part.replace(/^\n/, "");
  if (index < total - 1) part = part.replace(/\n$/, "");
  if (!part) return [];
  const out = [];
  for (const group of groups(part.split("\n"))) {
    if (group.kind === "quote") out.push(h("blockquote", {}, lines(group.lines)));
    else if (group.kind === "list")
      out.push(
        h(
          "ul",
          { class: "bullets" },
          group.lines.map((one) => h("li", {}, inline(one))),
        ),
      );
    else out.push(h("span", { class: "lines" }, lines(group.lines)));
  }
  return out;
}

function groups(all) {
  const found = [];
  for (const line of all) {
    const [kind, rest] = kindOf(line);
    if (found.at(-1)?.kind === kind) found.at(-1).lines.push(rest);
    else found.push({ kind, lines: [rest] });
  }
  return found;
}

function kindOf(line) {
  const quote = line.match(/^(?:>|&gt;) ?(.*)$/);
  if (quote) return ["quote", quote[1]];
  const bullet = line.match(/^\s*[•◦▪] ?(.*)$/);
  return bullet ? ["list", bullet[1]] : ["text", line];
}

const lines = (all) => all.flatMap((line, index) => (index ? [h("br"), ...inline(line)] : inline(line)));

export function inline(source) {
  const out = [];
  let at = 0;
  for (const match of source.matchAll(INLINE)) {
    if (match.index > at) out.push(...plain(source.slice(at, match.index)));
    if (match[1] !== undefined) out.push(h("code", {}, decode(match[1])));
    else if (match[2] !== undefined) out.push(angle(match[2]));
    else out.push(h(MARKS[match[3]], {}, inline(match[4])));
    at = match.index + match[0].length;
  }
  if (at < source.length) out.push(...plain(source.slice(at)));
  return out;
}

/** What stands between < and >. */
function angle(inside) {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? null : decode(inside.slice(bar + 1));
  if (target.startsWith("@")) return mention(target.slice(1), label);
  if (target.startsWith("#")) return channel(target.slice(1), label);
  if (target.startsWith("!")) return special(target.slice(1), label);
  return link(decode(target), label ? withEmoji(label) : null);
}

export function mention(id, label) {
  const mine = id === store.persona;
  return h(
    "span",
    { class: `mention${mine ? " mention-me" : ""}` },
    `@${nameOf(id) === id ? (label ?? id) : nameOf(id)}`,
  );
}

export function channel(id, label) {
  const known = channels().find((one) => one.id === id);
  if (!known?.member) return h("span", { class: "mention" }, `#${known?.name || label || id}`);
  return h(
    "button",
    { type: "button", class: "mention link-button", on: { click: () => go({ view: id }) } },
    `#${known.name}`,
  );
}

function special(inside, label) {
  const [kind, ...rest] = inside.split("^");
  if (kind === "date")
    return h("time", { datetime: isoOf(rest[0]) }, slackDate(rest[0], rest[1] ?? "{date}", locale(), zone(), now()));
  if (kind === "subteam") return h("span", { class: "mention" }, label ?? `@${rest[0]}`);
  if (["here", "channel", "everyone"].includes(kind)) return h("span", { class: "mention mention-me" }, `@${kind}`);
  return h("span", {}, label ?? `<!${inside}>`);
}

const isoOf = (seconds) => (Number.isFinite(Number(seconds)) ? new Date(Number(seconds) * 1000).toISOString() : null);

const broken = (value) => value.split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
