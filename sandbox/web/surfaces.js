// Where blocks stand (a message, a modal, the Home tab) and what it means there to press or fill something.

import { confirm } from "./dialog.js";
import { flush, shown, typed } from "./form.js";
import { act } from "./store.js";
import { report } from "./toasts.js";
import { current, isText, toWire } from "./values.js";

export function messageSurface(conversation, message) {
  const where = { kind: "message", conversation, ts: message.ts };
  return surface({ where, name: `m:${conversation}:${message.ts}`, view: null, values: () => message.values ?? {} });
}

/** A modal or the Home tab. Call `refresh(view)` with each newer version of it. */
export function viewSurface(kind, view) {
  const kept = { inputs: new Map(), fields: new Map(), values: view.values ?? {} };
  const where = kind === "modal" ? { kind, view_id: view.view_id } : { kind };
  const made = surface({ where, name: `${kind}:${view.view_id}`, view: view.view_id, values: () => kept.values });
  return Object.assign(made, {
    keep: (parent, spec, control) =>
      kept.inputs.set(JSON.stringify([parent.block_id, spec.action_id]), { parent, spec, control }),
    keepField: (parent, field) => kept.fields.set(parent.block_id, field),
    fields: kept.fields,
    refresh(newer) {
      kept.values = newer.values ?? {};
      for (const { parent, spec, control } of kept.inputs.values()) {
        control.set?.(shown(view.view_id, parent, spec, kept.values[parent.block_id]?.[spec.action_id]));
      }
    },
  });
}

function surface({ where, name, view, values }) {
  return {
    where,
    place(parent, spec, names) {
      const stateNow = () => values()[parent.block_id]?.[spec.action_id];
      const value = view ? shown(view, parent, spec, stateNow()) : current(spec, stateNow());
      const inForm = parent.type === "input";
      const press = (control, chosen) => pressed({ where, view, parent, spec, control, chosen });
      return {
        ...names,
        value,
        inForm,
        focus: `${name}:${parent.block_id}:${spec.action_id}`,
        dispatches: inForm && parent.dispatch_action && isText(spec.type),
        press: (control) => press(control, undefined),
        emit(next, phase, control) {
          if (inForm && view) typed(view, parent, spec, next, phase);
          else if (phase !== "typing" && (!inForm || parent.dispatch_action)) press(control, toWire(spec, next));
        },
        suggest: (query) => suggestions({ where, view, parent, spec, query }),
      };
    },
  };
}

async function pressed({ where, view, parent, spec, control, chosen }) {
  if (control.getAttribute("aria-busy") === "true") return;
  if (spec.confirm && !(await confirm(spec.confirm))) return;
  if (view) await flush(view);
  const target = spec.type === "overflow" || spec.type === "button" ? control : (control.closest(".block") ?? control);
  target.setAttribute("aria-busy", "true");
  const value = chosen === undefined ? {} : { value: chosen };
  const answer = await act("press", { surface: where, block_id: parent.block_id, action_id: spec.action_id, ...value });
  target.removeAttribute("aria-busy");
  if (!answer.ok) report(answer);
}

async function suggestions({ where, view, parent, spec, query }) {
  const at = where.kind === "modal" ? { view_id: view } : { surface: where };
  const answer = await act("suggest", { ...at, block_id: parent.block_id, action_id: spec.action_id, value: query });
  if (answer.ok) return answer;
  report(answer);
  return { options: [] };
}
