// Written by the constants command of Alignment.Tool from Solution/. Change the solution, not this file.
export const table = "phonecall";
export const entitySet = "phonecalls";
export const id = "activityid";
export const actualEnd = "actualend";
export const createdBy = "createdby";
export const createdOn = "createdon";
export const directionCode = "directioncode";
export const from = "from";
export const ownerId = "ownerid";
export const phoneNumber = "phonenumber";
export const regardingObjectId = "regardingobjectid";
export const stateCode = "statecode";
export const statusCode = "statuscode";
export const subject = "subject";
export const to = "to";
export const versionNumber = "versionnumber";
export const wantsRep = "aln_wantsrep";
