// What the page knows: who the viewer is, what the server last said, and which view is open.

import * as api from "./api.js";

const listeners = new Set();
let scheduled = false;

export const store = {
  boot: null,
  persona: null,
  snapshot: null,
  view: "home",
  thread: null,
  panels: [],
  sidebarOpen: false,
  online: true,
  clock: null,
  tours: null,
  playing: null,
  acts: 0,
};

export function subscribe(listener) {
  listeners.add(listener);
}

/** Change something and redraw once, however many changes come together. */
export function set(patch) {
  Object.assign(store, patch);
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    for (const listener of listeners) listener(store);
  });
}

/** One action of the current persona. Answers `{ok, version}` or `{ok: false, error}`; never throws. */
export async function act(type, fields = {}) {
  try {
    return await api.act(store.persona, type, fields);
  } catch (error) {
    return { ok: false, error: null, offline: true, detail: String(error) };
  } finally {
    set({ acts: store.acts + 1 });
  }
}

export const me = () =>
  store.snapshot?.me ?? store.boot?.personas.find((person) => person.id === store.persona) ?? null;
export const locale = () => me()?.locale ?? "en-US";
export const zone = () => me()?.tz ?? "UTC";
export const appId = () => store.boot?.app.bot_user_id;
export const appName = () => store.boot?.app.name ?? "Coach";
export const conversations = () => store.snapshot?.conversations ?? [];
/** Channels that the persona knows of, those that they are not in among them. */
export const channels = () => store.snapshot?.channels ?? [];
export const appConversation = () => conversations().find((one) => one.kind === "dm" && one.with === appId()) ?? null;

/** A person by id, from the snapshot or else from the list of personas. */
export function person(id) {
  if (id === appId()) return { id, name: appName(), kind: "bot", color: null, ...store.snapshot?.people?.[id] };
  const known = store.snapshot?.people?.[id] ?? store.boot?.personas.find((one) => one.id === id);
  return known ? { id, ...known } : { id, name: id, kind: "member", color: null };
}

export const nameOf = (id) => person(id).display_name || person(id).name;

/** The conversation on screen: a channel, a direct message, or the app's Messages tab. */
export function currentConversation() {
  if (store.view === "messages") return appConversation();
  return conversations().find((one) => one.id === store.view) ?? null;
}

/** Home, Messages and About are all tabs of the app. */
export function isAppView(view = store.view) {
  return ["home", "messages", "about"].includes(view) || view === appConversation()?.id;
}

/** Business time now, in milliseconds: the snapshot's clock, carried on by the machine's. */
export function now() {
  return Date.now() + (store.clock?.offset_seconds ?? 0) * 1000;
}
