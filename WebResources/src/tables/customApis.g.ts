// Written by the constants command of Alignment.Tool from Solution/. Change the solution, not this file.

/** Accepts leads for sales, or takes an acceptance back. */
export const acceptLead = {
  name: "aln_AcceptLead",
  leadId: "LeadId",
  leadIds: "LeadIds",
  requestKey: "RequestKey",
  undo: "Undo",
  handled: "Handled",
  summary: "Summary",
} as const;

/** Answers rejections for marketing, or decides on an objection for sales. */
export const answerRejection = {
  name: "aln_AnswerRejection",
  answer: "Answer",
  comment: "Comment",
  handoffId: "HandoffId",
  handoffIds: "HandoffIds",
  leadId: "LeadId",
  requestKey: "RequestKey",
  handled: "Handled",
  summary: "Summary",
} as const;

/** Compares leads with their hand-offs and stage events and, if asked to, puts right what does not agree. */
export const checkIntegrity = {
  name: "aln_CheckIntegrity",
  after: "After",
  repair: "Repair",
  take: "Take",
  details: "Details",
  disagreeing: "Disagreeing",
  examined: "Examined",
  next: "Next",
  repaired: "Repaired",
} as const;

/** Says when something is due, from a schedule and a target or from the running clocks of a lead, without saving anything. */
export const computeDue = {
  name: "aln_ComputeDue",
  leadId: "LeadId",
  pauses: "Pauses",
  policyId: "PolicyId",
  scheduleId: "ScheduleId",
  startOn: "StartOn",
  targetMinutes: "TargetMinutes",
  touchOn: "TouchOn",
  warningPercent: "WarningPercent",
  clocks: "Clocks",
  dueOn: "DueOn",
  elapsedMinutes: "ElapsedMinutes",
  explanation: "Explanation",
  outcome: "Outcome",
  warnOn: "WarnOn",
  warning: "Warning",
} as const;

/** Corrects when a stage event happened, by an event of its own that names the reason. */
export const correctHistory = {
  name: "aln_CorrectHistory",
  effectiveOn: "EffectiveOn",
  eventId: "EventId",
  reason: "Reason",
  correctionId: "CorrectionId",
} as const;

/** Says which rows a stored figure was counted from. */
export const drillDownKpi = {
  name: "aln_DrillDownKpi",
  part: "Part",
  valueId: "ValueId",
  count: "Count",
  fetchXml: "FetchXml",
  tableName: "TableName",
  title: "Title",
} as const;

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

/** Hands leads to sales, with a reason also those that the definition does not let pass. */
export const handOffLead = {
  name: "aln_HandOffLead",
  leadId: "LeadId",
  leadIds: "LeadIds",
  ownerId: "OwnerId",
  reason: "Reason",
  requestKey: "RequestKey",
  handled: "Handled",
  handoffIds: "HandoffIds",
  summary: "Summary",
} as const;

/** Brings the rows that Alignment starts with, such as a first MQL definition. Never overwrites a row that somebody has edited; safe to call again. */
export const installDefaults = {
  name: "aln_InstallDefaults",
  installed: "Installed",
  skipped: "Skipped",
  summary: "Summary",
} as const;

/** Counts one KPI for any range of time and any split, without saving anything. */
export const measureKpi = {
  name: "aln_MeasureKpi",
  code: "Code",
  dimension: "Dimension",
  fromOn: "FromOn",
  horizonDays: "HorizonDays",
  periodKind: "PeriodKind",
  toOn: "ToOn",
  rows: "Rows",
} as const;

/** Counts again the KPIs of the periods in which something has changed, the oldest first. Call it from a schedule until there are no more. */
export const refreshKpis = {
  name: "aln_RefreshKpis",
  full: "Full",
  take: "Take",
  counted: "Counted",
  marked: "Marked",
  more: "More",
  restated: "Restated",
  summary: "Summary",
  waiting: "Waiting",
  written: "Written",
} as const;

/** Returns leads to marketing with a reason, a comment and the evidence that the reason asks for. */
export const rejectLead = {
  name: "aln_RejectLead",
  accountId: "AccountId",
  comment: "Comment",
  disposition: "Disposition",
  evidence: "Evidence",
  expectedDate: "ExpectedDate",
  leadId: "LeadId",
  leadIds: "LeadIds",
  leads: "Leads",
  masterLeadId: "MasterLeadId",
  opportunityId: "OpportunityId",
  preview: "Preview",
  reasonCode: "ReasonCode",
  requestKey: "RequestKey",
  handled: "Handled",
  problems: "Problems",
  summary: "Summary",
} as const;

/** Warns, escalates, lets clocks go on, re-routes what nobody can take care of, and brings back the leads whose time has come. Call it from a schedule until there are no more. */
export const sweepTimers = {
  name: "aln_SweepTimers",
  take: "Take",
  escalated: "Escalated",
  more: "More",
  recomputed: "Recomputed",
  rerouted: "Rerouted",
  resumed: "Resumed",
  summary: "Summary",
  warned: "Warned",
  woken: "Woken",
} as const;
