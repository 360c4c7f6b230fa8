import type { Client } from "./client";

/** A value for a custom API with what the client must know to send it. */
export interface Parameter {
  readonly value: unknown;
  readonly typeName: string;
  readonly structuralProperty: number;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What a custom API answered: its response properties by name. */
export type Answer = Readonly<Record<string, unknown>>;

const primitive = 1;
const collection = 4;
const action = 0;

export const guid = (value: string): Parameter => ({ value, typeName: "Edm.Guid", structuralProperty: primitive });
export const text = (value: string): Parameter => ({ value, typeName: "Edm.String", structuralProperty: primitive });
export const flag = (value: boolean): Parameter => ({ value, typeName: "Edm.Boolean", structuralProperty: primitive });
/** `value` in ISO 8601, UTC. */
export const moment = (value: string): Parameter => ({ value, typeName: "Edm.DateTimeOffset", structuralProperty: primitive });
export const texts = (value: readonly string[]): Parameter => ({
  value,
  typeName: "Collection(Edm.String)",
  structuralProperty: collection,
});

/** Calls an unbound action. Rejects with what the client rejects with: see troubleIn. */
export async function callAction(client: Client, name: string, parameters: Parameters): Promise<Answer> {
  const request: Record<string, unknown> = {
    getMetadata: () => ({
      boundParameter: null,
      operationType: action,
      operationName: name,
      parameterTypes: mapped(parameters, ({ typeName, structuralProperty }) => ({ typeName, structuralProperty })),
    }),
    ...mapped(parameters, ({ value }) => value),
  };
  const response = await client.WebApi.online.execute(request);
  return (await response.json()) as Answer;
}

export function textIn(answer: Answer, property: string): string {
  const value = answer[property];
  return typeof value === "string" ? value.trim() : "";
}

export function numberIn(answer: Answer, property: string): number {
  const value = answer[property];
  return typeof value === "number" ? value : 0;
}

function mapped(parameters: Parameters, each: (parameter: Parameter) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, each(parameter)]));
}
