// Messages above the app, as App.addGlobalNotification shows them.

import { button, make } from "./dom.js";

const levels = ["", "success", "error", "warning", "information"];
let last = 0;

/**
 * @param {{ level: number, message: string, showCloseButton?: boolean }} notification
 * @returns {Promise<string>}
 */
export function addGlobalNotification({ level, message, showCloseButton }) {
  const id = `notice-${++last}`;
  const line = make("div", { id, class: `notice ${levels[level] ?? ""}` }, make("span", {}, message));
  if (showCloseButton === true) line.append(button("Dismiss", () => { line.remove(); }));
  document.getElementById("notices")?.append(line);
  return Promise.resolve(id);
}

/** @param {string} id */
export function clearGlobalNotification(id) {
  document.getElementById(id)?.remove();
  return Promise.resolve();
}

let busy = 0;

/** @param {string} message */
export function showProgressIndicator(message) {
  busy++;
  const box = document.getElementById("progress");
  if (box === null) return;
  box.hidden = false;
  box.textContent = message;
}

export function closeProgressIndicator() {
  busy = Math.max(0, busy - 1);
  const box = document.getElementById("progress");
  if (box !== null && busy === 0) box.hidden = true;
}
