// Dialogs of the client API: modal, closed with Escape, and the focus returns to where it was.

import { button, make } from "./dom.js";

/**
 * Shows a dialog until it is closed; resolves with the value of the button.
 * @param {string} title
 * @param {readonly (Node | string)[]} content
 * @param {readonly (readonly [label: string, value: string])[]} choices
 * @param {string} [kind]
 * @returns {Promise<string>}
 */
function ask(title, content, choices, kind = "") {
  return new Promise((resolve) => {
    const heading = make("h2", { id: "dialogTitle" }, title);
    const dialog = make("dialog", { class: `message ${kind}`, "aria-labelledby": "dialogTitle" }, heading, ...content);
    dialog.append(make("div", { class: "buttons" }, ...choices.map(([label, value], at) => button(label, () => { dialog.close(value); }, { class: at === 0 ? "primary" : "" }))));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** @param {{ text: string, title?: string, confirmButtonLabel?: string }} strings */
export async function openAlertDialog({ text, title, confirmButtonLabel }) {
  await ask(title ?? "Note", [make("p", {}, text)], [[confirmButtonLabel ?? "OK", "ok"]]);
}

/** @param {{ text: string, title?: string, subtitle?: string, confirmButtonLabel?: string, cancelButtonLabel?: string }} strings */
export async function openConfirmDialog({ text, title, subtitle, confirmButtonLabel, cancelButtonLabel }) {
  const content = [...(subtitle === undefined ? [] : [make("p", {}, make("strong", {}, subtitle))]), make("p", {}, text)];
  const answer = await ask(title ?? "Confirm", content, [[confirmButtonLabel ?? "OK", "ok"], [cancelButtonLabel ?? "Cancel", ""]]);
  return { confirmed: answer === "ok" };
}

/** @param {{ message?: string, errorCode?: number, details?: string }} error */
export async function openErrorDialog({ message, errorCode, details }) {
  const lines = [message ?? `Error ${errorCode ?? ""}`, ...(details === undefined ? [] : [details])];
  await ask("This did not work", lines.map((line) => make("p", {}, line)), [["OK", "ok"]], "error");
}

/**
 * A web resource in a dialog. The page closes itself with window.close, as in the platform's client.
 * @param {{ webresourceName: string, data?: string | undefined }} page
 * @param {{ width?: number | { value: number, unit: string }, height?: number | { value: number, unit: string }, title?: string, position?: number }} options
 * @returns {Promise<void>}
 */
export function openPage({ webresourceName, data }, { width, height, title = webresourceName, position }) {
  return new Promise((resolve) => {
    const query = data === undefined ? "" : `?data=${encodeURIComponent(data)}`;
    const frame = make("iframe", { src: `/WebResources/${webresourceName}${query}`, title });
    const close = button("✕", () => { dialog.close(); }, { class: "close", "aria-label": "Close" });
    const head = make("div", { class: "head" }, make("h2", { id: "pageTitle" }, title), close);
    const dialog = make("dialog", { class: position === 2 ? "page side" : "page", "aria-labelledby": "pageTitle" }, head, frame);
    dialog.style.width = length(width, "vw");
    dialog.style.height = length(height, "vh");
    frame.addEventListener("load", () => {
      if (frame.contentWindow === null) return;
      frame.contentWindow.close = () => { dialog.close(); };
      frame.contentWindow.focus();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** @param {number | { value: number, unit: string } | undefined} size @param {string} percent */
function length(size, percent) {
  if (size === undefined) return `80${percent}`;
  if (typeof size === "number") return `${size}px`;
  return size.unit === "%" ? `${size.value}${percent}` : `${size.value}px`;
}
