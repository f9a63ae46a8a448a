// Stories: begin anew, empty or in the middle of one; how far it has come; and who goes on by hand from there.

import * as api from "./api.js";
import { open } from "./dialog.js";
import { h, paint, uniqueId } from "./dom.js";
import { icon } from "./icons.js";
import { isChinese, t } from "./i18n.js";
import { become } from "./router.js";
import { locale, now, set, store, zone } from "./store.js";
import { weekdayAndTime } from "./times.js";
import { say } from "./toasts.js";

const RETRY = 1000;
const BUSY = ["leaving", "arriving", "playing"];
const LANGUAGES = { en: "English", zh: "中文" };
let watching = null;

const offered = () => store.tours ?? [];
const inMyLanguage = (text) => text?.[isChinese() ? "zh" : "en"] ?? "";

/** Which stories there are, and the one that is played as the page opens. */
export async function firstTours() {
  const { tours, playing } = await api.tours(null).catch(() => ({}));
  return tours?.length ? { tours, playing } : {};
}

/** Follows the one that is played, as long as the page is open. */
export async function followTours() {
  while (store.playing) {
    try {
      const { playing } = await api.tours(store.playing.version);
      set({ playing });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
  }
}

// --- choosing --------------------------------------------------------------------------------------------------------

export function toursButton() {
  if (!offered().length) return null;
  return h(
    "button",
    {
      type: "button",
      class: "panel-button",
      "aria-haspopup": "dialog",
      "aria-label": t("tours"),
      data: { focus: "tours" },
      on: { click: choose },
    },
    icon("book"),
    h("span", {}, t("tours")),
  );
}

/** Beneath the welcome: the other way to begin. */
export function toursInvitation() {
  if (!offered().length) return null;
  return h("p", {}, h("button", { type: "button", class: "button", on: { click: choose } }, t("tours.invitation")));
}

function choose() {
  const [title, about] = [uniqueId("tours"), uniqueId("tours")];
  const until = h("select", { class: "input", id: uniqueId("until"), name: "until" });
  const part = h("div", { class: "tours-until" }, h("label", { for: until.id }, t("tours.until")), until);
  const problem = h("p", { class: "tours-problem", role: "alert" });
  const form = h(
    "form",
    { on: { submit: begin, change: shown } },
    h("fieldset", { class: "tours-list" }, h("legend", { class: "visually-hidden" }, t("tours.title")), choices()),
    part,
    languages(),
    problem,
    h(
      "div",
      { class: "dialog-buttons" },
      h("button", { type: "button", class: "button", on: { click: () => close() } }, t("cancel")),
      h("button", { type: "submit", class: "button primary" }, t("tours.begin")),
    ),
  );
  const chosen = () => offered().find((one) => one.key === form.elements.tour.value);

  function shown(event) {
    if (event && event.target.name !== "tour") return;
    const chapters = chosen()?.chapters ?? [];
    part.hidden = !chapters.length;
    until.replaceChildren(...chapters.map((one) => h("option", { value: one.key }, inMyLanguage(one.title))));
  }

  async function begin(event) {
    event.preventDefault();
    const { tour, language } = form.elements;
    const answer = await api.begin({ tour: tour.value, until: until.value, language: language.value }).catch(() => null);
    if (answer?.ok) close();
    else problem.textContent = answer?.error ?? t("toast.offline");
  }

  const close = open([h("h2", { id: title }, t("tours.title")), h("p", { id: about }, t("tours.lead")), form], {
    labelledby: title,
    describedby: about,
    className: "tours",
  });
  shown();
}

function choices() {
  const empty = { key: "", title: t("tours.empty"), lead: t("tours.empty.lead") };
  const stories = offered().map((one) => ({
    key: one.key,
    title: inMyLanguage(one.title),
    lead: inMyLanguage(one.lead),
  }));
  return [empty, ...stories].map(({ key, title, lead }) => {
    const [id, about] = [uniqueId("tour"), uniqueId("tour")];
    const radio = h("input", { type: "radio", name: "tour", value: key, id, "aria-describedby": about, checked: !key });
    return h("div", { class: "tours-choice" }, radio, h("label", { for: id }, title), h("small", { id: about }, lead));
  });
}

function languages() {
  const id = uniqueId("language");
  const options = Object.entries(LANGUAGES).map(([value, name]) =>
    h("option", { value, lang: value === "zh" ? "zh-CN" : "en", selected: (value === "zh") === isChinese() }, name),
  );
  return h(
    "div",
    { class: "tours-until" },
    h("label", { for: id }, t("tours.language")),
    h("select", { class: "input", id, name: "language" }, options),
  );
}

// --- playing ---------------------------------------------------------------------------------------------------------

/** While a story is played, it lies over the page, which waits; then it says who goes on. */
export function renderTours() {
  const { playing } = store;
  if (!playing) return;
  if (BUSY.includes(playing.state)) {
    watching ??= curtain();
    watching.show(playing);
  } else if (watching) {
    watching.close();
    watching = null;
    ended(playing);
  }
}

function curtain() {
  const title = uniqueId("playing");
  const page = document.getElementById("page");
  const bar = h("progress", { max: "1", class: "tours-progress", "aria-labelledby": title });
  const [chapter, who] = [h("p", { role: "status" }), h("p", { class: "tours-who" })];
  const close = open([h("h2", { id: title }, t("tours.playing")), chapter, bar, who], {
    labelledby: title,
    className: "tours",
    stays: true,
  });
  page.inert = true;
  return {
    show(playing) {
      const isPlaying = playing.state === "playing";
      const words = { n: playing.number, of: playing.chapters, title: inMyLanguage(playing.title) };
      paint(chapter, JSON.stringify([words, isPlaying, locale()]), () =>
        document.createTextNode(isPlaying ? t("tours.chapter", words) : t("tours.preparing")),
      );
      if (isPlaying) bar.value = playing.share;
      else bar.removeAttribute("value");
      const time = weekdayAndTime(now(), locale(), zone());
      who.textContent = isPlaying && playing.who ? t("tours.who", { name: playing.who, time }) : "";
    },
    close() {
      page.inert = false;
      close();
    },
  };
}

function ended({ state, tour, title, next }) {
  if (state === "done" && !tour) return say(t("tours.new"));
  const [name, about] = [uniqueId("ended"), uniqueId("ended")];
  const words = { title: inMyLanguage(title) };
  const isDone = state === "done";
  const goOn = () => {
    close();
    become(next.who, "messages");
  };
  const close = open(
    [
      h("h2", { id: name }, isDone ? t("tours.done", words) : t("tours.failed")),
      h("p", { id: about }, isDone ? inMyLanguage(next.text) : t("tours.failed.text", words)),
      h(
        "div",
        { class: "dialog-buttons" },
        h("button", { type: "button", class: "button primary", on: { click: goOn } }, t("tours.go", { name: next.name })),
      ),
    ],
    { labelledby: name, describedby: about },
  );
  return close;
}
