/** The server answered, but not as was agreed: the page and the server are of different versions. */
export class Unreadable extends Error {}
