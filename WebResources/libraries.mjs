/**
 * One library per form, command set or page: the web resource it becomes, the module it is built from, the object its
 * handlers are found on.
 * @typedef {{ readonly name: string, readonly entry: string, readonly global: string }} Library
 */

/** @type {readonly Library[]} */
export const libraries = [
  { name: "aln_/js/clock.js", entry: "src/clock/index.ts", global: "Alignment.Clock" },
  { name: "aln_/js/lead.js", entry: "src/lead/index.ts", global: "Alignment.Lead" },
  { name: "aln_/js/lead-commands.js", entry: "src/leadCommands/index.ts", global: "Alignment.LeadCommands" },
  { name: "aln_/js/reject.js", entry: "src/reject/index.ts", global: "Alignment.Reject" },
  { name: "aln_/js/rejection-reason.js", entry: "src/reason/index.ts", global: "Alignment.RejectionReason" },
  { name: "aln_/js/scoreboard.js", entry: "src/scoreboard/index.ts", global: "Alignment.Scoreboard" },
];
