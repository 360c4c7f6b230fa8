// What the server knows about the organization: read once while the page is open.

/** @import { Dashboard, Organization, Table } from "./types" */

/** @type {Map<string, Promise<Table>>} */
const known = new Map();

/** @returns {Promise<Organization>} */
export async function organization() {
  return (await fetch("/player/organization")).json();
}

/** @param {string} id @returns {Promise<Dashboard>} */
export async function dashboardOf(id) {
  const response = await fetch(`/player/dashboards/${encodeURIComponent(id)}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** @param {string} name logical name @returns {Promise<Table>} */
export function tableOf(name) {
  const before = known.get(name);
  if (before !== undefined) return before;
  const table = load(name);
  known.set(name, table);
  return table;
}

/** @param {string} name @returns {Promise<Table>} */
async function load(name) {
  const response = await fetch(`/player/tables/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
