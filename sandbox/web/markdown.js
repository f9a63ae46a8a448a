// The `markdown` block: ordinary Markdown (a sensible part of it) → nodes.

import { h } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { link } from "./links.js";
import { codeBlock } from "./mrkdwn.js";

const INLINE =
  /`([^`]+)`|!?\[([^\]]*)\]\(([^\s)]+)\)|(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\4|(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\6(?![\p{L}\p{N}])/gu;
const TAGS = { "**": "strong", __: "strong", "~~": "s", "*": "em", _: "em" };

export function markdown(source) {
  const out = [];
  const rows = source.replaceAll("\r\n", "\n").split("\n");
  while (rows.length) out.push(...next(rows));
  return out;
}

function next(rows) {
  const row = rows.shift();
  if (!row.trim()) return [];
  if (/^\s*```/.test(row)) return [codeBlock(takeUntil(rows, /^\s*```/).join("\n"))];
  const heading = row.match(/^(#{1,6})\s+(.*)$/);
  // The page's own headings come first; a block's headings start below them.
  if (heading) return [h(`h${Math.min(6, heading[1].length + 2)}`, {}, spans(heading[2]))];
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(row)) return [h("hr")];
  if (/^\s*>/.test(row))
    return [
      h(
        "blockquote",
        {},
        markdown([row, ...takeWhile(rows, /^\s*>/)].map((one) => one.replace(/^\s*> ?/, "")).join("\n")),
      ),
    ];
  if (/^\s*([-*+]|\d+[.)])\s+/.test(row)) return [list([row, ...takeWhile(rows, /^\s*([-*+]|\d+[.)])\s+|^\s{2,}\S/)])];
  if (row.includes("|") && /^\s*\|?[\s:|-]+-[\s:|-]*$/.test(rows[0] ?? "")) return [table(row, rows)];
  return [h("p", {}, withBreaks([row, ...takeWhile(rows, /^(?!\s*$|#{1,6}\s|\s*>|\s*```|\s*([-*+]|\d+[.)])\s).+/)]))];
}

function takeWhile(rows, pattern) {
  const taken = [];
  while (rows.length && pattern.test(rows[0])) taken.push(rows.shift());
  return taken;
}

function takeUntil(rows, pattern) {
  const taken = [];
  while (rows.length && !pattern.test(rows[0])) taken.push(rows.shift());
  rows.shift();
  return taken;
}

function list(rows) {
  const depth = (row) => row.match(/^\s*/)[0].length;
  const base = depth(rows[0]);
  const root = h(/^\s*\d/.test(rows[0]) ? "ol" : "ul");
  while (rows.length) {
    const row = rows.shift();
    const item = h("li", {}, spans(row.replace(/^\s*([-*+]|\d+[.)])\s+/, "")));
    const inner = [];
    while (rows.length && depth(rows[0]) > base) inner.push(rows.shift());
    if (inner.length)
      item.append(/^\s*([-*+]|\d+[.)])\s+/.test(inner[0]) ? list(inner) : h("div", {}, withBreaks(inner)));
    root.append(item);
  }
  return root;
}

function table(head, rows) {
  const cells = (row) =>
    row
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim());
  rows.shift();
  const body = takeWhile(rows, /\|/);
  return h(
    "div",
    { class: "table-scroll", tabindex: "0" },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          cells(head).map((cell) => h("th", { scope: "col" }, spans(cell))),
        ),
      ),
      h(
        "tbody",
        {},
        body.map((row) =>
          h(
            "tr",
            {},
            cells(row).map((cell) => h("td", {}, spans(cell))),
          ),
        ),
      ),
    ),
  );
}

const withBreaks = (rows) =>
  rows.flatMap((row, index) => (index ? [h("br"), ...spans(row.trim())] : spans(row.trim())));

function spans(source) {
  const out = [];
  let at = 0;
  for (const match of source.matchAll(INLINE)) {
    if (match.index > at) out.push(withEmoji(source.slice(at, match.index)));
    if (match[1] !== undefined) out.push(h("code", {}, match[1]));
    else if (match[3] !== undefined) out.push(link(match[3], withEmoji(match[2]) || match[3]));
    else out.push(h(TAGS[match[4] ?? match[6]], {}, spans(match[5] ?? match[7])));
    at = match.index + match[0].length;
  }
  if (at < source.length) out.push(withEmoji(source.slice(at)));
  return out;
}
