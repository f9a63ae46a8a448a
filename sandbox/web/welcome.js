// The empty state of the app's messages: what a newcomer should try first.

import { avatar } from "./avatars.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { isChineseName, roleOf } from "./rail.js";
import { become } from "./router.js";
import { me, store } from "./store.js";
import { toursInvitation } from "./tours.js";

/** Somebody in that role, from the same story as the viewer. */
function inRole(role) {
  const fits = store.boot.personas.filter((one) => one.kind === "member" && roleOf(one) === role);
  const chinese = isChineseName(me().name);
  return fits.find((one) => isChineseName(one.name) === chinese) ?? fits[0];
}

export function welcome() {
  const [manager, hr, employee] = [inRole("manager"), inRole("hr"), inRole("employee")];
  const command = `${store.boot.app.commands?.[0]?.command ?? "/pip"} start`;
  const steps = [
    manager &&
      step("welcome.1", manager, manager.id === store.persona ? typeButton(command) : becomeButton(manager), command),
    hr && step("welcome.2", hr, becomeButton(hr)),
    employee && step("welcome.3", employee, becomeButton(employee)),
    h("li", {}, h("span", {}, t("welcome.4"))),
  ];
  return h(
    "section",
    { class: "welcome" },
    h("h2", {}, t("welcome.title")),
    h("p", {}, t("welcome.lead")),
    h("ol", {}, steps.filter(Boolean)),
    toursInvitation(),
  );
}

function step(key, who, button, command) {
  return h("li", {}, avatar(who, 32), h("span", {}, t(key, { who: nameOf(who), command })), button);
}

const nameOf = (who) => who.display_name || who.name;

function becomeButton(who) {
  if (who.id === store.persona) return h("span", { class: "chip" }, t("you"));
  return h(
    "button",
    { type: "button", class: "button", on: { click: () => become(who.id, "messages") } },
    t("welcome.become", { who: nameOf(who) }),
  );
}

/** Puts the command into the box, so that the person only has to press Enter. */
function typeButton(command) {
  const put = () => {
    const input = document.querySelector("#composer-main textarea");
    input.value = command;
    input.dispatchEvent(new Event("input"));
    input.focus();
  };
  return h("button", { type: "button", class: "button primary", on: { click: put } }, t("welcome.type", { command }));
}
