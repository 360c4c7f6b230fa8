// What the player cannot do, it says by name: on the page, and to the script that asks for it.

/** @type {Set<string>} */
const said = new Set();

/** Tells once, below the page, what is not played. @param {string} what */
export function notPlayed(what) {
  if (said.has(what)) return;
  said.add(what);
  const box = document.getElementById("notPlayed");
  if (box === null) return;
  box.hidden = false;
  const line = document.createElement("li");
  line.textContent = what;
  box.querySelector("ul")?.append(line);
  const count = box.querySelector("summary");
  if (count !== null) count.textContent = `Not played (${said.size})`;
}

/**
 * The object, with an error that names what a script asked for in vain.
 * @template {object} Thing
 * @param {string} name
 * @param {Thing} thing
 * @returns {Thing}
 */
export function guarded(name, thing) {
  return new Proxy(thing, {
    get(target, property, receiver) {
      if (property in target || typeof property === "symbol" || property === "then" || property === "toJSON") return Reflect.get(target, property, receiver);
      notPlayed(`${name}.${property}, which a script asked for`);
      throw new Error(`${name}.${property} is not supported by the player.`);
    },
  });
}
