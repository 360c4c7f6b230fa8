import * as Lead from "../tables/lead.g";

/** What the shared MQL definition said about the lead when it was last saved. Nothing is worked out here. */
export interface Judgement {
  /** Option value of the MQL result; null while no definition applies. */
  readonly result: number | null;
  /** The result in the language of the person. */
  readonly resultLabel: string;
  readonly explanation: string;
  readonly missingInformation: string;
  /** Id of the definition that judged, without braces; null when there is none or the form does not carry it. */
  readonly definitionId: string | null;
}

/** Reads the judgement from the form; null when the form does not carry the result. */
export function judgementOn(form: Xrm.FormContext): Judgement | null {
  const result = form.getAttribute<Xrm.Attributes.OptionSetAttribute>(Lead.mqlResult);
  if (result === null) return null;
  const value: unknown = result.getValue();
  return {
    result: typeof value === "number" ? value : null,
    resultLabel: textIn(result.getText()),
    explanation: textOn(form, Lead.mqlExplanation),
    missingInformation: textOn(form, Lead.missingInformation),
    definitionId: definitionOn(form),
  };
}

function definitionOn(form: Xrm.FormContext): string | null {
  const [definition] = form.getAttribute<Xrm.Attributes.LookupAttribute>(Lead.mqlDefinition)?.getValue() ?? [];
  return definition === undefined ? null : definition.id.replace(/[{}]/gu, "").toLowerCase();
}

function textOn(form: Xrm.FormContext, column: string): string {
  return textIn(form.getAttribute<Xrm.Attributes.StringAttribute>(column)?.getValue());
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
