// The `rich_text` block → nodes.

import { h } from "./dom.js";
import { glyph } from "./emoji.js";
import { link } from "./links.js";
import { channel, codeBlock, mention } from "./mrkdwn.js";
import { locale, now, zone } from "./store.js";
import { slackDate } from "./times.js";

export function richText(block) {
  return h("div", { class: "rich-text" }, (block.elements ?? []).map(part));
}

function part(element) {
  const inner = () => (element.elements ?? []).flatMap(leaf);
  if (element.type === "rich_text_preformatted")
    return codeBlock((element.elements ?? []).map((one) => one.text ?? one.url ?? "").join(""));
  if (element.type === "rich_text_quote") return h("blockquote", {}, inner());
  if (element.type === "rich_text_list") return list(element);
  return h("div", { class: "rich-section" }, inner());
}

function list(element) {
  const tag = element.style === "ordered" ? "ol" : "ul";
  const props = {
    class: `indent-${Math.min(8, element.indent ?? 0)}`,
    start: element.offset ? element.offset + 1 : null,
  };
  return h(
    tag,
    props,
    (element.elements ?? []).map((item) => h("li", {}, (item.elements ?? []).flatMap(leaf))),
  );
}

function leaf(element) {
  const node = bare(element);
  const style = element.style ?? {};
  let out = node;
  for (const [name, tag] of [
    ["code", "code"],
    ["bold", "strong"],
    ["italic", "em"],
    ["strike", "s"],
    ["underline", "u"],
  ]) {
    if (style[name]) out = [h(tag, {}, out)];
  }
  return out;
}

function bare(element) {
  if (element.type === "link") return [link(element.url, element.text || null)];
  if (element.type === "emoji") return [glyph(element.name) ?? `:${element.name}:`];
  if (element.type === "user") return [mention(element.user_id)];
  if (element.type === "channel") return [channel(element.channel_id)];
  if (element.type === "usergroup") return [h("span", { class: "mention" }, `@${element.usergroup_id}`)];
  if (element.type === "broadcast") return [h("span", { class: "mention mention-me" }, `@${element.range}`)];
  if (element.type === "date")
    return [slackDate(element.timestamp, element.format ?? "{date}", locale(), zone(), now())];
  if (element.type === "color") return [h("code", {}, element.value)];
  return (element.text ?? "").split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
}
