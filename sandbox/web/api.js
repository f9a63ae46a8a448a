// The sandbox's client interface (docs/sandbox-client.md), one function a call.

async function get(path, signal) {
  const response = await fetch(path, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${path.split("?")[0]}: ${response.status}`);
  return response.json();
}

async function post(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => null);
  if (answer) return answer;
  throw new Error(`${path}: ${response.status}`);
}

export const personas = () => get("/client/personas");

/** With `after`, the answer waits until something newer is there. */
export function state(persona, after, signal) {
  const query = new URLSearchParams({ persona });
  if (after !== null && after !== undefined) {
    query.set("after", after);
    query.set("timeout", 20);
  }
  return get(`/client/state?${query}`, signal);
}

/** Which stories there are, and how far one has come; with `after` the answer waits until that has changed. */
export const tours = (after) => get(`/client/tours${after === null ? "" : `?after=${after}&timeout=20`}`);

export const act = (persona, type, fields) => post("/client/act", { persona, type, ...fields });
export const clock = () => get("/client/clock");
export const moveClock = (how) => post("/client/clock", how);
export const begin = (order) => post("/client/tours", order);
export const traffic = (after) => get(`/client/traffic?after=${after}`);

export const fileUrl = (id, persona) => `/client/files/${encodeURIComponent(id)}?${new URLSearchParams({ persona })}`;
