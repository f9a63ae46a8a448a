// Starts the page, keeps it in step with the server, and redraws each region from the store.

import * as api from "./api.js";
import { renderBar } from "./bar.js";
import { renderClock } from "./clock.js";
import { settle } from "./form.js";
import { speak, t } from "./i18n.js";
import { look, renderInspector, watch } from "./inspector.js";
import { renderMain, titleOf } from "./main.js";
import { renderModals } from "./modals.js";
import { renderPhone } from "./phone.js";
import { renderRail } from "./rail.js";
import { onNavigate, readAddress, writeAddress } from "./router.js";
import { renderSidebar } from "./sidebar.js";
import { act, appConversation, currentConversation, isAppView, locale, set, store, subscribe } from "./store.js";
import { toggleSwitcher } from "./switcher.js";
import { renderThread } from "./thread.js";
import { forgetToasts, renderToasts } from "./toasts.js";
import { firstTours, followTours, renderTours } from "./tours.js";

const RETRY = 1000;
const ROOM_FOR_PHONE = 1260;
const NARROW = 760;
const region = (id) => document.getElementById(id);
let polling = null;

async function boot() {
  const boot = await untilItAnswers(api.personas);
  const address = readAddress();
  const known = boot.personas.some((one) => one.id === address.persona);
  const first =
    boot.personas.find((one) => String(one.role).toLowerCase() === "manager" && one.kind === "member") ??
    boot.personas[0];
  set({
    boot,
    persona: known ? address.persona : first.id,
    view: address.view ?? "messages",
    thread: address.thread,
    clock: await api.clock().catch(() => null),
    ...(await firstTours()),
    panels: address.panels ?? (innerWidth >= ROOM_FOR_PHONE ? ["phone"] : []),
  });
  onNavigate({ persona: follow, view: opened });
  subscribe(render);
  subscribe(lookAfterActs);
  addEventListener("popstate", back);
  addEventListener("keydown", shortcuts);
  document.addEventListener("visibilitychange", () => set({}));
  setInterval(() => set({}), 15000);
  region("skip-composer").addEventListener("click", (event) => {
    event.preventDefault();
    document.querySelector("#composer-main textarea")?.focus();
  });
  region("client").addEventListener("click", (event) => {
    if (store.sidebarOpen && innerWidth <= NARROW && !event.target.closest("#sidebar")) set({ sidebarOpen: false });
  });
  watch();
  follow();
  followTours();
}

async function untilItAnswers(call) {
  for (;;) {
    try {
      return await call();
    } catch {
      region("offline").hidden = false;
      region("offline").textContent = t("offline");
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
  }
}

/** Follow the current persona: the first snapshot at once, each newer one as it comes. */
async function follow() {
  polling?.abort();
  const mine = new AbortController();
  polling = mine;
  forgetToasts();
  set({});
  let after = null;
  while (!mine.signal.aborted) {
    try {
      const snapshot = await api.state(store.persona, after, mine.signal);
      if (mine.signal.aborted) return;
      const isFirst = after === null;
      after = snapshot.version;
      receive(snapshot);
      if (isFirst) opened(store.view);
    } catch {
      if (mine.signal.aborted) return;
      set({ online: false });
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
  }
}

function receive(snapshot) {
  const offset = (Date.parse(snapshot.now) - Date.now()) / 1000;
  const clock = store.clock ? { ...store.clock, now: snapshot.now, offset_seconds: offset } : store.clock;
  set({ snapshot, online: true, clock });
  const conversation = appConversation();
  if (store.view === conversation?.id) set({ view: "messages" });
  else if (!isAppView() && !currentConversation()) set({ view: "messages" });
  writeAddress(true);
  look();
}

let looked = 0;

/** Whatever a person did may have made traffic, also when it was refused. */
function lookAfterActs() {
  if (looked === store.acts) return;
  looked = store.acts;
  look();
}

/** The person opened a view: Slack tells the app when it is one of its tabs. */
function opened(view) {
  if (view === "home") act("open_home");
  if (view === "messages" || view === appConversation()?.id) act("open_messages");
}

function back() {
  const { persona, view, thread } = readAddress();
  const changed = persona && persona !== store.persona;
  set({
    persona: persona ?? store.persona,
    view: view ?? "messages",
    thread,
    snapshot: changed ? null : store.snapshot,
  });
  if (changed) follow();
  else opened(store.view);
}

function shortcuts(event) {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    toggleSwitcher();
  }
}

function render() {
  speak(locale());
  region("offline").hidden = store.online;
  region("offline").textContent = t("offline");
  renderBar();
  renderRail(region("rail"));
  renderClock(region("clock"));
  renderInspector(region("inspector"));
  if (!store.snapshot) return;
  settle(store.snapshot);
  document.title = t("page.title", { view: titleOf(), workspace: store.boot.workspace.name });
  renderSidebar(region("sidebar"));
  renderMain(region("main-header"), region("content"));
  renderThread(region("thread"));
  renderPhone(region("phone"));
  renderModals();
  renderToasts(store.snapshot);
  renderTours();
}

boot();
