// Making and updating the document. Text always goes in as a text node, so nothing a person or a bot
// wrote can become markup.

const signatures = new WeakMap();
const keys = new WeakMap();

/** h("p", {class: "x", on: {click: f}}, "text", node, null) → element. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "class") node.className = value;
  else if (name === "on") for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
  else if (name === "style") for (const [key, item] of Object.entries(value)) node.style.setProperty(key, item);
  else if (name === "data") Object.assign(node.dataset, value);
  else if (name === "value" || name === "checked" || name === "selected") node[name] = value;
  else node.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : String(value));
}

/** Rebuild a region only when what it shows has changed, and leave the focus where it was. */
export function paint(region, signature, build) {
  if (signatures.get(region) === signature) return false;
  signatures.set(region, signature);
  keepingFocus(region, () => region.replaceChildren(...[build()].flat(Infinity).filter(Boolean)));
  return true;
}

/** Forget what a region shows, so that the next paint rebuilds it. */
export function repaint(region) {
  signatures.delete(region);
}

/**
 * Make the children of `parent` follow `items`. A node whose signature is unchanged is kept as it is:
 * what was typed, selected, opened or focused in it stays.
 */
export function keyed(parent, items, { key, sign, make }) {
  const old = new Map([...parent.children].map((node) => [keys.get(node), node]));
  keepingFocus(parent, () => {
    let place = parent.firstElementChild;
    for (const item of items) {
      const id = key(item);
      const signature = sign(item);
      let node = old.get(id);
      old.delete(id);
      if (!node || signatures.get(node) !== signature) {
        const fresh = make(item);
        keys.set(fresh, id);
        signatures.set(fresh, signature);
        if (node) {
          if (node === place) place = fresh;
          node.replaceWith(fresh);
        }
        node = fresh;
      }
      if (node === place) place = node.nextElementSibling;
      else parent.insertBefore(node, place);
    }
    for (const node of old.values()) node.remove();
  });
}

function keepingFocus(region, change) {
  const before = document.activeElement;
  const inside = before && before !== region && region.contains(before);
  const name = inside ? focusName(before) : null;
  const range =
    inside && typeof before.selectionStart === "number" ? [before.selectionStart, before.selectionEnd] : null;
  change();
  if (!name || document.activeElement === before) return;
  const after = findFocus(name, region);
  if (!after) return;
  after.focus({ preventScroll: true });
  if (range && after.setSelectionRange) after.setSelectionRange(...range);
}

/** The stable name of a control: it survives a rebuild although the element does not. */
export function focusName(node) {
  return node?.dataset?.focus || node?.id || null;
}

export function findFocus(name, within = document) {
  const quoted = CSS.escape(name);
  return within.querySelector(`[data-focus="${quoted}"], #${quoted}`);
}

/** Text that only a screen reader gets. */
export function hidden(text, props = {}) {
  return h("span", { ...props, class: "visually-hidden" }, text);
}

let counter = 0;
export function uniqueId(prefix = "id") {
  counter += 1;
  return `${prefix}-${counter}`;
}
