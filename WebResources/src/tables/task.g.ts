// Written by the constants command of Alignment.Tool from Solution/. Change the solution, not this file.
export const table = "task";
export const entitySet = "tasks";
export const id = "activityid";
export const actualEnd = "actualend";
export const countsAsFollowUp = "aln_countsasfollowup";
export const createdBy = "createdby";
export const createdOn = "createdon";
export const description = "description";
export const ownerId = "ownerid";
export const regardingObjectId = "regardingobjectid";
export const scheduledEnd = "scheduledend";
export const stateCode = "statecode";
export const statusCode = "statuscode";
export const subject = "subject";
export const touchChannel = "aln_touchchannel";
export const versionNumber = "versionnumber";
