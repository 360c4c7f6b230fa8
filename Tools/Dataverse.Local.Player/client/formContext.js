// The form context that scripts and commands are given.

import { guarded } from "./unsupported.js";

/** @import { FormPage } from "./formPage.js" */

const create = 1;
const update = 2;

/** @param {FormPage} page */
export function formContextOf(page) {
  const collection = (/** @type {() => { getName: () => string }[]} */ all) => (/** @type {string | number | undefined} */ key) => {
    if (key === undefined) return all();
    return (typeof key === "number" ? all()[key] : all().find((each) => each.getName() === key)) ?? null;
  };
  const attributes = collection(() => [...page.attributes.values()]);
  const controls = collection(() => page.controls);
  const entity = guarded("formContext.data.entity", {
    getId: () => (page.id.length === 0 ? "" : `{${page.id.toUpperCase()}}`),
    getEntityName: () => page.table.name,
    getEntityReference: () => ({ id: page.id, entityType: page.table.name, name: page.title.textContent ?? "" }),
    getPrimaryAttributeValue: () => page.title.textContent,
    getIsDirty: () => page.isDirty(),
    isValid: () => true,
    save: () => page.save(),
    attributes: { get: attributes, forEach: (/** @type {(each: unknown) => void} */ each) => { page.attributes.forEach(each); } },
    addOnSave: (/** @type {(context: unknown) => void} */ handler) => { add(page.beforeSave, handler); },
    removeOnSave: (/** @type {(context: unknown) => void} */ handler) => { remove(page.beforeSave, handler); },
    addOnPostSave: (/** @type {(context: unknown) => void} */ handler) => { add(page.postSave, handler); },
    removeOnPostSave: (/** @type {(context: unknown) => void} */ handler) => { remove(page.postSave, handler); },
  });
  const data = guarded("formContext.data", {
    entity,
    getIsDirty: () => page.isDirty(),
    isValid: () => true,
    save: () => page.save(),
    refresh: async (/** @type {boolean} */ save) => {
      if (save) await page.save();
      else await page.refresh();
    },
    addOnLoad: (/** @type {(context: unknown) => void} */ handler) => { add(page.dataLoad, handler); },
    removeOnLoad: (/** @type {(context: unknown) => void} */ handler) => { remove(page.dataLoad, handler); },
  });
  const ui = guarded("formContext.ui", {
    controls: { get: controls, forEach: (/** @type {(each: unknown) => void} */ each) => { page.controls.forEach(each); }, getLength: () => page.controls.length },
    setFormNotification: (/** @type {string} */ message, /** @type {string} */ level, /** @type {string} */ id) => { page.note(id, message, level); return true; },
    clearFormNotification: (/** @type {string} */ id) => { page.note(id, null, "INFO"); return true; },
    refreshRibbon: () => { void page.bar.refresh(); },
    getFormType: () => (page.id.length === 0 ? create : update),
    close: () => { history.back(); },
    formSelector: { getCurrentItem: () => ({ getId: () => page.formId }) },
  });
  return guarded("formContext", {
    data,
    ui,
    getAttribute: attributes,
    getControl: controls,
  });
}

/** @template Item @param {Item[]} list @param {Item} item */
function add(list, item) {
  if (!list.includes(item)) list.push(item);
}

/** @template Item @param {Item[]} list @param {Item} item */
function remove(list, item) {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}
