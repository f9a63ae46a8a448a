// The address of the page: /?persona=U…&view=home. It can be bookmarked, and Back works.

import { isAppView, me, set, store } from "./store.js";

const hooks = { persona: () => {}, view: () => {} };

/** app.js says what has to happen when somebody becomes somebody else or opens another view. */
export function onNavigate(chosen) {
  Object.assign(hooks, chosen);
}

export function readAddress() {
  const query = new URLSearchParams(location.search);
  return {
    persona: query.get("persona"),
    view: query.get("view"),
    panels: query.has("panel") ? query.get("panel").split(",") : null,
    thread: query.get("thread"),
  };
}

export function writeAddress(replace = false) {
  const query = new URLSearchParams({ persona: store.persona, view: store.view });
  if (store.thread) query.set("thread", store.thread);
  if (store.panels.length) query.set("panel", store.panels.join(","));
  const address = `/?${query}`;
  if (address === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", address);
}

/** Go to a view, and perhaps a message in it. */
export function go({ view, message = null, thread = null }) {
  const changed = view !== store.view;
  set({ view, thread, target: message, sidebarOpen: false });
  writeAddress();
  if (changed) hooks.view(view);
}

/** Become another person. The app's tabs exist for everybody; somebody's own conversation does not. */
export function become(id, view = null) {
  if (id === store.persona && !view) return;
  const next = view ?? (isAppView() ? (["home", "about"].includes(store.view) ? store.view : "messages") : "messages");
  const sameChannel = !view && store.view.startsWith("C") ? store.view : next;
  set({ persona: id, view: sameChannel, thread: null, snapshot: null, sidebarOpen: false });
  writeAddress();
  hooks.persona(id);
}

/** The phone and the traffic open and close on their own. */
export function togglePanel(name) {
  const others = store.panels.filter((one) => one !== name);
  set({ panels: others.length < store.panels.length ? others : [...others, name] });
  writeAddress(true);
}

export const viewerName = () => me()?.display_name || me()?.name || store.persona;
