// A chart on the page: its picture, a legend, the same as a table, and the way through it by keyboard.

import { drawAxes } from "./chartAxes.js";
import { picture } from "./chartData.js";
import { drawRound } from "./chartRound.js";
import { make } from "./dom.js";
import { sentenceOf } from "./api.js";

/** @import { Chart, ChartPicture, Condition, Table, View } from "./types" */

const round = ["Pie", "Doughnut", "Funnel"];
const lowest = 180;
const steps = new Map([["ArrowRight", 1], ["ArrowDown", 1], ["ArrowLeft", -1], ["ArrowUp", -1]]);
const palette = ["#0b556a", "#c46210", "#5c7a29", "#7a3e84", "#b02b43", "#4064b0", "#806e14", "#5c5c5c"];

export class ChartView {
  /** @type {ChartPicture | null} */
  picture = null;
  width = 0;
  height = 0;

  /** @param {Table} table @param {Chart} chart @param {View} view @param {((conditions: readonly Condition[], label: string) => void) | null} picked when a part is chosen; null when that has no use */
  constructor(table, chart, view, picked) {
    this.table = table;
    this.chart = chart;
    this.view = view;
    this.picked = picked;
    this.drawing = make("div", { class: "drawing" });
    this.legend = make("ul", { class: "legend" });
    this.rows = make("div", { class: "scroll" });
    this.asTable = make("details", { class: "asTable" }, make("summary", {}, "Show as table"), this.rows);
    this.note = make("p", { class: "status", role: "status" }, "Loading…");
    this.element = make("figure", { class: "chart" }, this.legend, this.drawing, this.note, this.asTable);
    new ResizeObserver(() => { this.fit(); }).observe(this.drawing);
  }

  async load() {
    this.note.textContent = "Loading…";
    this.note.className = "status";
    try {
      this.picture = await picture(this.table, this.chart, this.view);
      this.note.textContent = this.picture.categories.length === 0 ? "There is nothing to draw: no row matches." : "";
    } catch (error) {
      this.picture = null;
      this.note.textContent = sentenceOf(error);
      this.note.className = "note error";
    }
    const isEmpty = this.picture === null || this.picture.categories.length === 0;
    this.note.hidden = !isEmpty;
    this.drawing.hidden = this.asTable.hidden = this.legend.hidden = isEmpty;
    this.drawing.replaceChildren();
    this.width = 0;
    this.fit();
  }

  /** Draws again when there is another amount of room. */
  fit() {
    const { clientWidth, clientHeight } = this.drawing;
    if (this.picture === null || this.picture.categories.length === 0 || clientWidth === 0 || (clientWidth === this.width && clientHeight === this.height)) return;
    [this.width, this.height] = [clientWidth, clientHeight];
    this.draw(this.picture);
  }

  /** @param {ChartPicture} shown */
  draw(shown) {
    const isRound = round.includes(shown.series[0]?.kind ?? "");
    const colors = shown.categories.map((_, at) => palette[at % palette.length] ?? "");
    const height = Math.max(lowest, this.height);
    const mark = (/** @type {SVGElement} */ drawn, /** @type {number} */ category, /** @type {number} */ series) => this.mark(shown, drawn, category, series);
    const svg = isRound ? drawRound(shown, colors, this.width, height, mark) : drawAxes(shown, this.width, height, mark);
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", `${shown.title}, chart with ${shown.categories.length} ${shown.categories.length === 1 ? "category" : "categories"}. Arrow keys go through its parts.`);
    svg.addEventListener("keydown", (event) => { this.step(svg, event); });
    svg.querySelector(".point")?.setAttribute("tabindex", "0");
    this.drawing.replaceChildren(svg);
    this.legend.hidden = !isRound && shown.series.length < 2;
    this.legend.replaceChildren(...(isRound
      ? shown.categories.map(({ label }, at) => entry(colors[at] ?? "", `${label}: ${shown.series[0]?.points[at]?.text ?? ""}`))
      : shown.series.map(({ color, name }) => entry(color, name))));
    this.rows.replaceChildren(tableOf(shown));
  }

  /** @param {ChartPicture} shown @param {SVGElement} drawn @param {number} category @param {number} series */
  mark(shown, drawn, category, series) {
    const label = shown.categories[category]?.label ?? "";
    const conditions = shown.categories[category]?.conditions ?? null;
    const isButton = this.picked !== null && conditions !== null;
    const name = `${label}, ${shown.series[series]?.name ?? ""}: ${shown.series[series]?.points[category]?.text ?? ""}`;
    drawn.setAttribute("class", isButton ? "point pickable" : "point");
    drawn.setAttribute("role", isButton ? "button" : "img");
    drawn.setAttribute("aria-label", isButton ? `${name}. Show these rows.` : name);
    drawn.setAttribute("tabindex", "-1");
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = name;
    drawn.prepend(title);
    if (isButton) drawn.addEventListener("click", () => { this.picked?.(conditions, label); });
    return drawn;
  }

  /** @param {SVGElement} svg @param {KeyboardEvent} event */
  step(svg, event) {
    const points = /** @type {SVGElement[]} */ ([...svg.querySelectorAll(".point")]);
    const at = points.findIndex((point) => point === document.activeElement);
    if (at < 0) return;
    if (event.key === "Enter" || event.key === " ") points[at]?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const next = points[at + (steps.get(event.key) ?? 0)];
    if (!steps.has(event.key) && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (next === undefined) return;
    points[at]?.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  }
}

/** @param {string} color @param {string} text */
function entry(color, text) {
  const swatch = make("span", { class: "swatch" });
  swatch.style.backgroundColor = color;
  return make("li", {}, swatch, text);
}

/** @param {ChartPicture} shown */
function tableOf({ title, categories, series }) {
  return make("table", { "aria-label": `${title}, as a table` },
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, title), ...series.map(({ name }) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...categories.map(({ label }, at) => make("tr", {}, make("th", { scope: "row" }, label), ...series.map(({ points }) => make("td", {}, points[at]?.text ?? ""))))));
}
