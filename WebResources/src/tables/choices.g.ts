// Written by the constants command of Alignment.Tool from Solution/. Change the solution, not this file.

/** The choice aln_actorrole: Actor Role. */
export const actorRole = {
  system: 481600000,
  salesRep: 481600001,
  salesManager: 481600002,
  marketing: 481600003,
  marketingLead: 481600004,
  administrator: 481600005,
} as const;

/** The choice aln_channel: Channel. */
export const channel = {
  save: 481600000,
  bulkRequest: 481600001,
  import: 481600002,
  command: 481600003,
  qualification: 481600004,
  merge: 481600005,
  activity: 481600006,
  opportunity: 481600007,
  schedule: 481600008,
  repair: 481600009,
} as const;

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

/** The choice aln_disposition: Disposition. */
export const disposition = {
  recycle: 481600000,
  disqualify: 481600001,
  duplicate: 481600002,
  fixData: 481600003,
  reRoute: 481600004,
  definitionReview: 481600005,
} as const;

/** The choice aln_escalationaction: Escalation Action. */
export const escalationAction = {
  notify: 481600000,
  createTask: 481600001,
  reassign: 481600002,
  returnToMarketing: 481600003,
  acceptForSales: 481600004,
} as const;

/** The choice aln_escalationrecipient: Escalation Recipient. */
export const escalationRecipient = {
  owner: 481600000,
  ownerSManager: 481600001,
  backup: 481600002,
  marketing: 481600003,
  namedUser: 481600004,
  namedTeam: 481600005,
} as const;

/** The choice aln_eventkind: Event Kind. */
export const eventKind = {
  created: 481600000,
  moved: 481600001,
  firstTouch: 481600002,
  reassigned: 481600003,
  answered: 481600004,
  corrected: 481600005,
  repaired: 481600006,
  touchRemoved: 481600007,
  escalated: 481600008,
} as const;

/** The choice aln_evidencekind: Evidence Kind. */
export const evidenceKind = {
  none: 481600000,
  attempts: 481600001,
  fieldNames: 481600002,
  expectedDate: 481600003,
  person: 481600004,
  size: 481600005,
  industry: 481600006,
  country: 481600007,
  capability: 481600008,
  team: 481600009,
  account: 481600010,
  opportunity: 481600011,
  masterLead: 481600012,
  competitor: 481600013,
  subKind: 481600014,
  channel: 481600015,
  priorHandOff: 481600016,
  criterion: 481600017,
} as const;

/** The choice aln_exceptionkind: Exception Kind. */
export const exceptionKind = {
  holiday: 481600000,
  specialHours: 481600001,
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

/** The choice aln_kpibasis: KPI Basis. */
export const kpiBasis = {
  cohort: 481600000,
  event: 481600001,
  snapshot: 481600002,
} as const;

/** The choice aln_kpidimension: KPI Dimension. */
export const kpiDimension = {
  total: 481600000,
  owner: 481600001,
  team: 481600002,
  source: 481600003,
  campaign: 481600004,
  definitionVersion: 481600005,
  rejectionReason: 481600006,
  landingPage: 481600007,
  slaPolicy: 481600008,
  stage: 481600009,
  seller: 481600010,
} as const;

/** The choice aln_kpidirection: KPI Direction. */
export const kpiDirection = {
  higherIsBetter: 481600000,
  lowerIsBetter: 481600001,
  neither: 481600002,
} as const;

/** The choice aln_kpigrain: KPI Grain. */
export const kpiGrain = {
  handOff: 481600000,
  lead: 481600001,
  opportunity: 481600002,
  account: 481600003,
  timer: 481600004,
  campaign: 481600005,
} as const;

/** The choice aln_kpisection: KPI Section. */
export const kpiSection = {
  handOffQuality: 481600000,
  speedAndDiscipline: 481600001,
  conversionAndRevenue: 481600002,
  campaigns: 481600003,
  alignmentHealth: 481600004,
} as const;

/** The choice aln_kpiunit: KPI Unit. */
export const kpiUnit = {
  percent: 481600000,
  count: 481600001,
  businessMinutes: 481600002,
  minutes: 481600003,
  days: 481600004,
  money: 481600005,
  moneyPerDay: 481600006,
  ratio: 481600007,
} as const;

/** The choice aln_kpivaluestatus: KPI Value Status. */
export const kpiValueStatus = {
  toDate: 481600000,
  provisional: 481600001,
  frozen: 481600002,
  superseded: 481600003,
} as const;

/** The choice aln_kpiverdict: KPI Verdict. */
export const kpiVerdict = {
  onTarget: 481600000,
  offTarget: 481600001,
  noTarget: 481600002,
  tooFew: 481600003,
  notApplicable: 481600004,
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

/** The choice aln_outcome: Hand-off Outcome. */
export const outcome = {
  pending: 481600000,
  accepted: 481600001,
  rejected: 481600002,
  returned: 481600003,
  qualified: 481600004,
  won: 481600005,
  lost: 481600006,
  merged: 481600007,
  notFollowedUp: 481600008,
} as const;

/** The choice aln_pauserule: Pause Rule. */
export const pauseRule = {
  none: 481600000,
  holdWithReason: 481600001,
  holdOrMissingConsent: 481600002,
} as const;

/** The choice aln_periodkind: Period Kind. */
export const periodKind = {
  week: 481600000,
  month: 481600001,
  quarter: 481600002,
  year: 481600003,
  allTime: 481600004,
} as const;

/** The choice aln_reasoncategory: Reason Category. */
export const reasonCategory = {
  reachability: 481600000,
  data: 481600001,
  timing: 481600002,
  interest: 481600003,
  persona: 481600004,
  fit: 481600005,
  routing: 481600006,
  lost: 481600007,
  notABuyer: 481600008,
  junk: 481600009,
  compliance: 481600010,
  process: 481600011,
  definitionDispute: 481600012,
  system: 481600013,
  other: 481600014,
} as const;

/** The choice aln_reassignrule: Reassign Rule. */
export const reassignRule = {
  continue: 481600000,
  restart: 481600001,
  credit: 481600002,
} as const;

/** The choice aln_rejectionphase: Rejection Phase. */
export const rejectionPhase = {
  beforeAcceptance: 481600000,
  afterAcceptance: 481600001,
  afterLoss: 481600002,
} as const;

/** The choice aln_rejectionstatus: Rejection Status. */
export const rejectionStatus = {
  unanswered: 481600000,
  acknowledged: 481600001,
  fixed: 481600002,
  contested: 481600003,
  upheld: 481600004,
  overturned: 481600005,
} as const;

/** The choice aln_schedulesource: Schedule Source. */
export const scheduleSource = {
  policy: 481600000,
  owner: 481600001,
  ownerSTeam: 481600002,
  leadSCountry: 481600003,
  organisation: 481600004,
} as const;

/** The choice aln_side: Side. */
export const side = {
  sales: 481600000,
  marketing: 481600001,
} as const;

/** The choice aln_signaturestate: Signature State. */
export const signatureState = {
  unsigned: 481600000,
  signed: 481600001,
} as const;

/** The choice aln_slastate: SLA State. */
export const slaState = {
  onTime: 481600000,
  warned: 481600001,
  overdue: 481600002,
  paused: 481600003,
  uncovered: 481600004,
} as const;

/** The choice aln_stage: Lifecycle Stage. */
export const stage = {
  inquiry: 481600010,
  mql: 481600020,
  sal: 481600030,
  sql: 481600040,
  won: 481600050,
  lost: 481600055,
  recycled: 481600060,
  returned: 481600065,
  disqualified: 481600070,
  duplicate: 481600075,
} as const;

/** The choice aln_timeunit: Time Unit. */
export const timeUnit = {
  businessMinutes: 481600000,
  wallClockMinutes: 481600001,
} as const;

/** The choice aln_timerkind: Timer Kind. */
export const timerKind = {
  firstFollowUp: 481600000,
  decision: 481600001,
  work: 481600002,
  attempts: 481600003,
  wake: 481600004,
  marketingAnswer: 481600005,
  assignment: 481600006,
} as const;

/** The choice aln_timerstate: Timer State. */
export const timerState = {
  running: 481600000,
  paused: 481600001,
  met: 481600002,
  breached: 481600003,
  closedUntouched: 481600004,
  cancelled: 481600005,
  uncovered: 481600006,
} as const;

/** The choice aln_touchchannel: Touch Channel. */
export const touchChannel = {
  task: 481600000,
  sms: 481600001,
  chat: 481600002,
  social: 481600003,
} as const;

/** The choice aln_touchstamp: Touch Time. */
export const touchstamp = {
  whenItEnded: 481600000,
  whenItWasRecorded: 481600001,
} as const;

/** The choice aln_unknownpolicy: Unknown Policy. */
export const unknownPolicy = {
  ask: 481600000,
  fail: 481600001,
  ignore: 481600002,
} as const;
