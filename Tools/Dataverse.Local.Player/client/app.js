// The shell: who one is, where one can go, and the page one is on.

import { actAs, actor, sentenceOf } from "./api.js";
import { chartBeside } from "./chartBeside.js";
import { openDashboard } from "./dashboardPage.js";
import { organization, tableOf } from "./definitions.js";
import { button, childrenOf, make, parseXml, plain } from "./dom.js";
import { FormPage } from "./formPage.js";
import { Grid } from "./grid.js";
import { loadTexts } from "./scripts.js";
import { notPlayed } from "./unsupported.js";
import { offerXrm } from "./xrm.js";

/** @import { App, Person } from "./types" */

const publicView = 0;
const pageSize = 50;
const remembered = "player.person";

async function start() {
  const { apps, people, texts } = await organization();
  await loadTexts(texts);
  const [app] = apps;
  const person = (/** @type {string} */ id) => people.find((each) => each.id === id);
  actAs(person(sessionStorage.getItem(remembered) ?? "")?.id ?? people[0]?.id ?? "");
  offerXrm(app, () => person(actor()));
  document.title = app?.name ?? "Player";
  place("appName", app?.name ?? "No app in this organization");
  choosePerson(people);
  const first = app === undefined ? "" : navigation(app);
  window.addEventListener("hashchange", () => { void go(); });
  if (location.hash.length < 2) location.replace(first);
  await go();
}

/** @param {readonly Person[]} people */
function choosePerson(people) {
  const select = /** @type {HTMLSelectElement} */ (document.getElementById("person"));
  select.replaceChildren(...people.map(({ id, name }) => make("option", { value: id, selected: id === actor() }, name)));
  select.addEventListener("change", () => {
    sessionStorage.setItem(remembered, select.value);
    actAs(select.value);
    void go();
  });
}

/** Draws the site map; gives back where it begins. @param {App} app */
function navigation(app) {
  const map = parseXml(app.siteMap).documentElement;
  /** @type {string[]} */
  const targets = [];
  const groups = [...map.getElementsByTagName("Group")].map((group) => {
    const links = childrenOf(group, "SubArea").map((area) => {
      const target = targetOf(area);
      targets.push(target);
      return make("li", {}, make("a", { href: target, "data-table": area.getAttribute("Entity") ?? "" }, titleOf(area)));
    });
    return make("div", {}, make("h2", {}, titleOf(group)), make("ul", {}, ...links));
  });
  document.getElementById("siteMap")?.replaceChildren(...groups);
  for (const link of document.querySelectorAll("#siteMap a[data-table]")) void name(link);
  return targets[0] ?? "#/";
}

/** A sub-area without a title is called as its table is. @param {Element} link */
async function name(link) {
  if (link.textContent !== "" || link.getAttribute("data-table") === "") return;
  link.textContent = (await tableOf(link.getAttribute("data-table") ?? "")).pluralLabel;
}

/** @param {Element} element */
function titleOf(element) {
  const title = element.querySelector(':scope > Titles > Title[LCID="1033"]');
  return title?.getAttribute("Title") ?? element.getAttribute("Title") ?? "";
}

/** @param {Element} area */
function targetOf(area) {
  const table = area.getAttribute("Entity");
  const url = area.getAttribute("Url") ?? "";
  if (area.getAttribute("DefaultDashboard") !== null) return `#/dashboard/${plain(area.getAttribute("DefaultDashboard"))}`;
  if (table !== null) return `#/view/${table}`;
  const query = new URLSearchParams(url.split("?")[1] ?? "");
  if (query.get("pagetype") === "entitylist") return `#/view/${query.get("etn") ?? ""}/${query.get("viewid") ?? ""}`;
  if (query.get("pagetype") === "dashboard") return `#/dashboard/${plain(query.get("id"))}`;
  if (query.get("pagetype") === "webresource") return `#/webresource/${query.get("webresourceName") ?? ""}`;
  return url.startsWith("$webresource:") ? `#/webresource/${url.slice("$webresource:".length)}` : `#/address/${encodeURIComponent(url)}`;
}

async function go() {
  const [kind = "", first = "", second = ""] = location.hash.slice(2).split("/").map(decodeURIComponent);
  const main = document.getElementById("main");
  for (const link of document.querySelectorAll("#siteMap a")) {
    if (link.getAttribute("href") === location.hash || (link.getAttribute("data-table") === first && first.length > 0)) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  try {
    const page = await pageOf(kind, first, second, location.hash);
    main?.replaceChildren(page);
  } catch (error) {
    main?.replaceChildren(make("p", { class: "note error", role: "alert" }, sentenceOf(error)));
  }
}

/** @param {string} kind @param {string} first @param {string} second @param {string} address @returns {Promise<HTMLElement>} */
async function pageOf(kind, first, second, address) {
  switch (kind) {
    case "view":
      return list(first, second);
    case "form":
      return (await FormPage.open(first, second, "")).element;
    case "new":
      return (await FormPage.open(first, "", "")).element;
    case "dashboard":
      return openDashboard(first);
    case "webresource":
      return make("iframe", { class: "whole", src: `/WebResources/${address.slice("#/webresource/".length)}`, title: first });
    default:
      notPlayed(`Pages of the kind ${kind}`);
      return make("p", { class: "note warning" }, `The player does not show pages of the kind ${kind}.`);
  }
}

/** @param {string} tableName @param {string} viewId @returns {Promise<HTMLElement>} */
async function list(tableName, viewId) {
  const table = await tableOf(tableName);
  const views = table.views.filter((view) => view.type === publicView && view.layout.length > 0);
  const view = views.find((each) => each.id === viewId) ?? views.find((each) => each.isDefault) ?? views[0];
  if (view === undefined) throw new Error(`${table.pluralLabel} have no view in this organization.`);
  const select = make("select", { id: "view" }, ...views.map(({ id, name }) => make("option", { value: id, selected: id === view.id }, name)));
  select.addEventListener("change", () => { location.hash = `#/view/${tableName}/${select.value}`; });
  const grid = new Grid(table, view, pageSize, null);
  grid.bar.element.prepend(button("New", () => { location.hash = `#/new/${tableName}`; }), button("Refresh", () => { void grid.load(); }));
  await grid.load();
  const head = make("div", { class: "viewHead" }, make("label", { for: "view" }, table.pluralLabel), select);
  const body = make("div", { class: "listBody" }, grid.element);
  if (table.charts.length > 0) head.append(chartBeside(table, view, grid, body));
  return make("div", { class: "list" }, head, body);
}

/** @param {string} id @param {string} text */
function place(id, text) {
  const target = document.getElementById(id);
  if (target !== null) target.textContent = text;
}

void start().catch((error) => { place("main", sentenceOf(error)); });
