// The Web API in the name of the person who was chosen.

const root = "/api/data/v9.2/";
let caller = "";

/** From now on requests run in the name of this person. @param {string} id */
export function actAs(id) {
  caller = id;
}

/** The id of the person in whose name requests run. */
export function actor() {
  return caller;
}

/**
 * Sends a request; a refusal is thrown as the client API throws it, with errorCode and message.
 * @param {string} method
 * @param {string} path below the service root
 * @param {unknown} [body]
 * @param {Readonly<Record<string, string>>} [headers]
 * @returns {Promise<Response>}
 */
export async function send(method, path, body, headers = {}) {
  const response = await fetch(root + path, {
    method,
    headers: {
      Accept: "application/json",
      "OData-Version": "4.0",
      "OData-MaxVersion": "4.0",
      Prefer: 'odata.include-annotations="*"',
      ...(caller.length > 0 ? { CallerObjectId: caller } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw { errorCode: 0, message: "Failed to fetch: the server could not be reached." };
  });
  if (response.ok) return response;
  throw await refusal(response);
}

/** @param {string} path @param {Readonly<Record<string, string>>} [headers] @returns {Promise<any>} */
export async function read(path, headers) {
  return (await send("GET", path, undefined, headers)).json();
}

/** @param {Response} response */
async function refusal(response) {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text);
    return { errorCode: Number(error.code) | 0, message: String(error.message), httpStatus: response.status };
  } catch {
    return { errorCode: response.status, message: text || `The server answered ${response.status}.`, httpStatus: response.status };
  }
}

/** The sentence in whatever was thrown. @param {unknown} error @returns {string} */
export function sentenceOf(error) {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
