// What is being typed into a view. It is kept here until the server is known to have it, so that no redraw,
// slow answer or refusal can lose a word.

import { act, store } from "./store.js";
import { report } from "./toasts.js";
import { current, isText, toWire } from "./values.js";

const PAUSE = 350;
const drafts = new Map();
const queues = new Map();

const keyOf = (view, parent, spec) => JSON.stringify([view, parent.block_id, spec.action_id]);

/** The person changed an input. Phase: "typing" (send soon), "enter" or "done" (send now). */
export function typed(view, parent, spec, value, phase) {
  const key = keyOf(view, parent, spec);
  const draft = drafts.get(key) ?? { view, parent, spec, sent: undefined };
  if (phase === "done" && isText(spec.type) && draft.sent === value && !draft.dirty) return;
  Object.assign(draft, {
    value,
    dirty: true,
    version: Infinity,
    dispatch: dispatches(parent, spec, phase) || (draft.dirty && draft.dispatch),
  });
  drafts.set(key, draft);
  clearTimeout(draft.timer);
  if (phase === "typing") draft.timer = setTimeout(() => send(key), PAUSE);
  else send(key);
}

/** Whether this change is told to the bot at once (dispatch_action), as Slack decides it for text. */
function dispatches(parent, spec, phase) {
  if (!parent.dispatch_action) return false;
  if (!isText(spec.type)) return true;
  const on = spec.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  return phase === "enter"
    ? on.includes("on_enter_pressed")
    : phase === "typing" && on.includes("on_character_entered");
}

/** What an input shows: what was typed here, else what the server says. */
export function shown(view, parent, spec, state) {
  const draft = drafts.get(keyOf(view, parent, spec));
  return draft ? draft.value : current(spec, state);
}

function send(key) {
  const { view } = drafts.get(key);
  const next = (queues.get(view) ?? Promise.resolve()).then(() => sendNow(key));
  queues.set(view, next);
  return next;
}

async function sendNow(key) {
  const draft = drafts.get(key);
  if (!draft?.dirty) return;
  clearTimeout(draft.timer);
  const { view, parent, spec, value, dispatch } = draft;
  Object.assign(draft, { dirty: false, sent: value, dispatch: false, refused: false });
  const fields = { view_id: view, block_id: parent.block_id, action_id: spec.action_id, value: toWire(spec, value) };
  const answer = await act("fill", parent.dispatch_action ? { ...fields, dispatch } : fields);
  if (answer.ok) draft.version = Math.min(draft.version, answer.version ?? 0);
  else {
    draft.refused = true;
    if (isOpen(view)) report(answer);
  }
  if (draft.dirty) draft.version = Infinity;
}

/** Send whatever is not sent yet: before a submit or a press. Answers false if something was not taken. */
export async function flush(view) {
  for (const [key, draft] of drafts) {
    if (draft.view !== view) continue;
    if (draft.refused) draft.dirty = true;
    if (draft.dirty) send(key);
  }
  await queues.get(view);
  return ![...drafts.values()].some((draft) => draft.view === view && draft.refused);
}

/** Let go of what the snapshot already holds, and of views that are closed. */
export function settle(snapshot) {
  for (const [key, draft] of drafts) {
    const done = !draft.dirty && !draft.refused && draft.version <= snapshot.version;
    if (done || !isOpen(draft.view)) drafts.delete(key);
  }
}

const isOpen = (view) =>
  store.snapshot?.modals?.some((modal) => modal.view_id === view) || store.snapshot?.home?.view_id === view;
