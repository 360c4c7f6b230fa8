/** The platform's client, as a script of a form or a page of its own is given it. */
export type Client = Xrm.XrmStatic;
