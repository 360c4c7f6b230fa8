import type { Client } from "../../src/shared/client";
import { clockFile } from "../../src/clock/clockTexts";
import { scoreboardFile } from "../../src/scoreboard/scoreboardTexts";
import { wordingFile } from "../../src/shared/wording";
import { englishTexts } from "./resx";

/** A request to a custom API as the client would send it. */
export interface Sent {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly types: Readonly<Record<string, { readonly typeName: string; readonly structuralProperty: number }>>;
}

export type Rows = readonly Readonly<Record<string, unknown>>[];
type Answers = (sent: Sent) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;

const texts = new Map([wordingFile, clockFile, scoreboardFile].map((file) => [file, englishTexts(file)]));

/** A client whose server has these rows by table and answers custom APIs; it remembers what it was told to show. */
export class FakeClient {
  readonly sent: Sent[] = [];
  readonly shown: string[] = [];
  readonly pages: { readonly data: string; readonly title: string }[] = [];
  answer: Answers = () => ({ Handled: 1, Summary: "Done." });
  rows: Readonly<Record<string, Rows>> = {};
  /** Finds rows by table and query; without it a table has its rows whatever is asked. */
  find: (table: string, options: string) => Promise<Rows> = (table) => Promise.resolve(this.rows[table] ?? []);
  readonly opened: { readonly entityName: string; readonly entityId?: string }[] = [];

  readonly client = {
    App: {
      addGlobalNotification: ({ message }: { message: string }) => this.show(`success: ${message}`),
      clearGlobalNotification: () => Promise.resolve(),
    },
    Navigation: {
      openErrorDialog: ({ message }: { message: string }) => this.show(`error: ${message}`),
      openForm: (form: { readonly entityName: string; readonly entityId?: string }) => {
        this.opened.push(form);
        return Promise.resolve();
      },
      navigateTo: ({ data }: { data: string }, { title }: { title: string }) => {
        this.pages.push({ data, title });
        return Promise.resolve();
      },
    },
    Utility: {
      getResourceString: (file: string, key: string) => texts.get(file)?.get(key),
      getGlobalContext: () => ({ userSettings: { languageId: 1033, userId: "{0AE8C1D2-0000-4000-8000-00000000000A}" }, getClientUrl: () => "https://org.example" }),
      getEntityMetadata: (table: string) => Promise.resolve({ DisplayName: `label of ${table}`, PrimaryIdAttribute: `${table}id`, PrimaryNameAttribute: "name", Attributes: { get: (column: string) => ({ DisplayName: `label of ${column}` }) } }),
      showProgressIndicator: (text: string) => { void this.show(`progress: ${text}`); },
      closeProgressIndicator: () => { void this.show("progress ends"); },
    },
    WebApi: {
      retrieveMultipleRecords: async (table: string, options: string) => ({ entities: await this.find(table, options) }),
      retrieveRecord: (table: string) => Promise.resolve(this.rows[table]?.[0] ?? {}),
      online: { execute: (request: object) => this.execute(request) },
    },
  } as unknown as Client;

  private async execute(request: object): Promise<{ json: () => Promise<unknown> }> {
    const { getMetadata, ...parameters } = request as { getMetadata: () => { operationName: string; operationType: number; parameterTypes: Sent["types"] } };
    const { operationName, parameterTypes } = getMetadata();
    const sent = { name: operationName, parameters, types: parameterTypes };
    this.sent.push(sent);
    const answer = await this.answer(sent);
    return { json: () => Promise.resolve(answer) };
  }

  private show(line: string): Promise<string> {
    this.shown.push(line);
    return Promise.resolve("id");
  }
}

/** The texts as people read them, with the values put in. */
export function english(key: string, ...values: readonly (string | number)[]): string {
  const text = texts.get(wordingFile)?.get(key);
  if (text === undefined) throw new Error(`There is no text ${key}.`);
  return values.reduce<string>((filled, value, at) => filled.replace(`{${String(at)}}`, String(value)), text);
}
