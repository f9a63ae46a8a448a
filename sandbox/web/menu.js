// A menu that hangs on a button: arrows move, Enter or Space runs, Escape closes and returns the focus.

import { h } from "./dom.js";

let openMenu = null;

/** items: [{label, detail, danger, run()}] or "-" for a line. */
export function menuButton(button, items) {
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => toggle(button, typeof items === "function" ? items() : items));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    toggle(button, typeof items === "function" ? items() : items);
  });
  return button;
}

function toggle(button, items) {
  const mine = openMenu?.button === button;
  closeMenu();
  if (!mine) show(button, items);
}

export function closeMenu({ focus = false } = {}) {
  if (!openMenu) return;
  const { button, node } = openMenu;
  openMenu = null;
  node.remove();
  button.setAttribute("aria-expanded", "false");
  document.removeEventListener("mousedown", outside, true);
  if (focus) button.focus();
}

function outside(event) {
  if (openMenu && !openMenu.node.contains(event.target) && !openMenu.button.contains(event.target)) closeMenu();
}

function show(button, items) {
  const node = h(
    "div",
    { class: "menu", role: "menu", "aria-label": button.getAttribute("aria-label") ?? button.textContent },
    items.map(row),
  );
  node.addEventListener("keydown", keys);
  document.getElementById("menus").append(node);
  openMenu = { button, node };
  button.setAttribute("aria-expanded", "true");
  place(node, button.getBoundingClientRect());
  document.addEventListener("mousedown", outside, true);
  node.querySelector('[role="menuitem"]')?.focus();
}

function row(item) {
  if (item === "-") return h("div", { role: "separator", class: "menu-line" });
  const run = () => {
    closeMenu({ focus: true });
    item.run();
  };
  return h(
    "button",
    { type: "button", role: "menuitem", tabindex: "-1", class: item.danger ? "danger" : "", on: { click: run } },
    h("span", {}, item.label),
    item.detail ? h("small", {}, item.detail) : null,
  );
}

function keys(event) {
  const stops = [...openMenu.node.querySelectorAll('[role="menuitem"]')];
  const at = stops.indexOf(document.activeElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1 + stops.length, Home: 0, End: stops.length - 1 }[event.key];
  event.stopPropagation();
  if (target !== undefined) {
    event.preventDefault();
    stops[target % stops.length]?.focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    closeMenu({ focus: true });
  }
}

/** Below the button if there is room, else above it; never outside the window. */
function place(node, anchor) {
  const { width, height } = node.getBoundingClientRect();
  const below = anchor.bottom + 4 + height <= innerHeight;
  node.style.top = `${Math.max(8, below ? anchor.bottom + 4 : anchor.top - height - 4)}px`;
  node.style.left = `${Math.max(8, Math.min(anchor.right - width, innerWidth - width - 8))}px`;
}
