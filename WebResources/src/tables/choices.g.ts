// Written by the constants command of Alignment.Tool from Solution/. Change the solution, not this file.

/** The choice aln_decay: Points Decay. */
export const decay = {
  none: 481600000,
  halfLife: 481600001,
  step: 481600002,
} as const;

/** The choice aln_definitionstate: Definition State. */
export const definitionState = {
  draft: 481600000,
  proposed: 481600001,
  signed: 481600002,
  active: 481600003,
  retired: 481600004,
  rejected: 481600005,
} as const;

/** The choice aln_findingkind: Finding Kind. */
export const findingKind = {
  vanishedColumn: 481600000,
  changedAfterActivation: 481600001,
  refused: 481600002,
  integrity: 481600003,
  health: 481600004,
} as const;

/** The choice aln_findingstatus: Finding Status. */
export const findingStatus = {
  open: 481600000,
  closed: 481600001,
} as const;

/** The choice aln_groupkind: Group Kind. */
export const groupKind = {
  all: 481600000,
  any: 481600001,
  score: 481600002,
  none: 481600003,
  minimumInformation: 481600004,
  segment: 481600005,
} as const;

/** The choice aln_mqlresult: MQL Result. */
export const mqlResult = {
  pass: 481600000,
  fail: 481600001,
  insufficient: 481600002,
} as const;

/** The choice aln_operator: Criterion Operator. */
export const operator = {
  equalsValue: 481600000,
  doesNotEqual: 481600001,
  isOneOf: 481600002,
  isNoneOf: 481600003,
  isMoreThan: 481600004,
  isAtLeast: 481600005,
  isLessThan: 481600006,
  isAtMost: 481600007,
  isBetween: 481600008,
  containsAnyOf: 481600009,
  containsNoneOf: 481600010,
  startsWith: 481600011,
  isEmpty: 481600012,
  hasAValue: 481600013,
  isOlderThanDays: 481600014,
  isWithinTheLastDays: 481600015,
  hasSeniority: 481600016,
  happenedAtLeastTimes: 481600017,
  changedSinceTheLastHandOff: 481600018,
} as const;

/** The choice aln_signaturestate: Signature State. */
export const signatureState = {
  unsigned: 481600000,
  signed: 481600001,
} as const;

/** The choice aln_unknownpolicy: Unknown Policy. */
export const unknownPolicy = {
  ask: 481600000,
  fail: 481600001,
  ignore: 481600002,
} as const;
