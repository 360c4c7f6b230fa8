// Written by the constants command of Alignment.Tool from Solution/. Change the solution, not this file.

/** Judges a lead by the shared MQL definition without saving anything. The lead need not exist yet. */
export const evaluateLead = {
  name: "aln_EvaluateLead",
  definitionId: "DefinitionId",
  lead: "Lead",
  leadId: "LeadId",
  definitionVersion: "DefinitionVersion",
  details: "Details",
  explanation: "Explanation",
  missingInformation: "MissingInformation",
  result: "Result",
  resultName: "ResultName",
  score: "Score",
  scorePossible: "ScorePossible",
} as const;

/** Brings the rows that Alignment starts with, such as a first MQL definition. Never overwrites a row that somebody has edited; safe to call again. */
export const installDefaults = {
  name: "aln_InstallDefaults",
  installed: "Installed",
  skipped: "Skipped",
  summary: "Summary",
} as const;
