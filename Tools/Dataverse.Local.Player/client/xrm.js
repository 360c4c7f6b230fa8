// The client API under the name that scripts know: Xrm, here and as parent.Xrm in web resources.

import { actor, read, send } from "./api.js";
import { tableOf } from "./definitions.js";
import { plain } from "./dom.js";
import { openAlertDialog, openConfirmDialog, openErrorDialog, openPage } from "./dialogs.js";
import { addGlobalNotification, clearGlobalNotification, closeProgressIndicator, showProgressIndicator } from "./notices.js";
import { getResourceString } from "./scripts.js";
import { guarded, notPlayed } from "./unsupported.js";

/** @import { App, Person, Row } from "./types" */

/** @typedef {{ operationType: number, operationName: string, boundParameter: unknown, parameterTypes: Record<string, unknown> }} Metadata */
/** @typedef {Record<string, unknown> & { getMetadata: () => Metadata }} Request */

const english = 1033;

/** How English people of the United States write times. */
const dateFormattingInfo = guarded("dateFormattingInfo", { ShortDatePattern: "M/d/yyyy", ShortTimePattern: "h:mm tt", AmDesignator: "AM", PmDesignator: "PM" });

/** Everybody who plays is where their browser is: minutes east of UTC. */
const zoneOffset = () => -new Date().getTimezoneOffset();

/** Puts the client API where scripts look for it. @param {App | undefined} app @param {() => Person | undefined} person */
export function offerXrm(app, person) {
  const online = guarded("Xrm.WebApi.online", { execute, retrieveMultipleRecords, retrieveRecord, createRecord, updateRecord, deleteRecord });
  const xrm = guarded("Xrm", {
    WebApi: guarded("Xrm.WebApi", { online, execute, retrieveMultipleRecords, retrieveRecord, createRecord, updateRecord, deleteRecord }),
    Navigation: guarded("Xrm.Navigation", { navigateTo, openAlertDialog, openConfirmDialog, openErrorDialog, openForm }),
    Utility: guarded("Xrm.Utility", {
      getGlobalContext: () => globalContext(app, person()), getResourceString, getEntityMetadata, showProgressIndicator, closeProgressIndicator,
      refreshParentGrid: () => undefined,
    }),
    App: guarded("Xrm.App", { addGlobalNotification, clearGlobalNotification }),
  });
  Object.assign(window, { Xrm: xrm, GetGlobalContext: () => globalContext(app, person()) });
}

/** @param {App | undefined} app @param {Person | undefined} person */
function globalContext(app, person) {
  return guarded("globalContext", {
    userSettings: guarded("userSettings", { userId: `{${actor().toUpperCase()}}`, userName: person?.name ?? "", languageId: english, isRTL: false, getTimeZoneOffsetMinutes: zoneOffset, dateFormattingInfo }),
    organizationSettings: guarded("organizationSettings", { languageId: english, uniqueName: "local" }),
    client: guarded("client", { getClient: () => "Web", getClientState: () => "Online", getFormFactor: () => 1, isOffline: () => false }),
    getClientUrl: () => location.origin,
    getVersion: () => "9.2",
    getCurrentAppName: () => Promise.resolve(app?.name ?? ""),
    getCurrentAppProperties: () => Promise.resolve({ displayName: app?.name ?? "", uniqueName: app?.uniqueName ?? "" }),
    getWebResourceUrl: (/** @type {string} */ name) => `${location.origin}/WebResources/${name}`,
  });
}

/** @param {Request} request */
async function execute(request) {
  const { operationName, operationType, boundParameter } = request.getMetadata();
  if (boundParameter !== null && boundParameter !== undefined) throw unsupported(`Bound operations (${operationName})`);
  if (operationType !== 0) throw unsupported(`Functions and CRUD requests in execute (${operationName})`);
  const body = Object.fromEntries(Object.entries(request).filter(([name, value]) => name !== "getMetadata" && value !== undefined));
  return send("POST", operationName, body);
}

/** @param {string} table @param {string} [options] @param {number} [size] */
async function retrieveMultipleRecords(table, options = "", size) {
  const { entitySet } = await tableOf(table);
  const headers = size === undefined ? {} : { Prefer: `odata.include-annotations="*",odata.maxpagesize=${size}` };
  const found = await read(entitySet + options, headers);
  return { entities: found.value, nextLink: found["@odata.nextLink"], fetchXmlPagingCookie: found["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] };
}

/** @param {string} table @param {string} id @param {string} [options] */
async function retrieveRecord(table, id, options = "") {
  return read(`${(await tableOf(table)).entitySet}(${plain(id)})${options}`);
}

/** @param {string} table @param {Row} row */
async function createRecord(table, row) {
  const response = await send("POST", (await tableOf(table)).entitySet, row);
  return { entityType: table, id: /\(([^)]*)\)$/u.exec(response.headers.get("OData-EntityId") ?? "")?.[1] ?? "" };
}

/** @param {string} table @param {string} id @param {Row} row */
async function updateRecord(table, id, row) {
  await send("PATCH", `${(await tableOf(table)).entitySet}(${plain(id)})`, row, { "If-Match": "*" });
  return { entityType: table, id };
}

/** @param {string} table @param {string} id */
async function deleteRecord(table, id) {
  await send("DELETE", `${(await tableOf(table)).entitySet}(${plain(id)})`);
  return { entityType: table, id };
}

/** @param {string} name @param {readonly string[]} [columns] */
async function getEntityMetadata(name, columns = []) {
  const table = await tableOf(name);
  const described = columns.flatMap((column) => (table.columns[column] === undefined ? [] : [{ LogicalName: column, DisplayName: table.columns[column].label, AttributeTypeName: table.columns[column].type.toLowerCase() }]));
  const get = (/** @type {string | number} */ key) => described.find((column, at) => at === key || column.LogicalName === key) ?? null;
  return { LogicalName: table.name, DisplayName: table.label, EntitySetName: table.entitySet, PrimaryIdAttribute: table.id, PrimaryNameAttribute: table.primaryName, Attributes: { get, getByName: get, getLength: () => described.length } };
}

/**
 * @param {{ pageType: string, webresourceName?: string, data?: string, entityName?: string, entityId?: string, viewId?: string, dashboardId?: string }} page
 * @param {{ target?: number, width?: number, height?: number, title?: string, position?: number }} [options]
 */
async function navigateTo(page, options = {}) {
  if (page.pageType === "webresource" && options.target === 2) return openPage({ webresourceName: page.webresourceName ?? "", data: page.data }, options);
  if (options.target === 2) throw unsupported(`Dialogs with pages of the type ${page.pageType}`);
  if (page.pageType === "webresource") location.hash = `#/webresource/${page.webresourceName}`;
  else if (page.pageType === "entityrecord") location.hash = page.entityId === undefined ? `#/new/${page.entityName}` : `#/form/${page.entityName}/${plain(page.entityId)}`;
  else if (page.pageType === "entitylist") location.hash = `#/view/${page.entityName}${page.viewId === undefined ? "" : `/${plain(page.viewId)}`}`;
  else if (page.pageType === "dashboard" && page.dashboardId !== undefined) location.hash = `#/dashboard/${plain(page.dashboardId)}`;
  else throw unsupported(`Pages of the type ${page.pageType}`);
}

/** @param {{ entityName: string, entityId?: string }} options */
function openForm({ entityName, entityId }) {
  return navigateTo({ pageType: "entityrecord", entityName, ...(entityId === undefined ? {} : { entityId }) });
}

/** @param {string} what */
function unsupported(what) {
  notPlayed(what);
  return { errorCode: -1, message: `${what} are not supported by the player.` };
}
