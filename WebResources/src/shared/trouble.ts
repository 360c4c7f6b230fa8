/** Why a request came to nothing. */
export interface Trouble {
  /** Unreachable: nobody knows whether the request arrived. Refused: the server said no and changed nothing. */
  readonly kind: "refused" | "unreachable";
  /** The server's own sentence; empty when it gave none. */
  readonly message: string;
}

/** What browsers call a connection that did not come about. */
const connection = /failed to fetch|networkerror|network error|load failed|err_internet|connection (?:was )?(?:lost|refused|reset)|timed? ?out/iu;

/** Tells a refusal from a lost connection, whatever the client rejected with. */
export function troubleIn(error: unknown): Trouble {
  const message = messageOf(error);
  const lost = error instanceof TypeError || connection.test(message) || !isOnline();
  return lost ? { kind: "unreachable", message } : { kind: "refused", message };
}

function messageOf(error: unknown): string {
  if (typeof error === "string") return error.trim();
  if (typeof error !== "object" || error === null) return "";
  const { message } = error as { message?: unknown };
  return typeof message === "string" ? message.trim() : "";
}

function isOnline(): boolean {
  return typeof navigator === "undefined" || (navigator as { onLine?: boolean }).onLine !== false;
}
