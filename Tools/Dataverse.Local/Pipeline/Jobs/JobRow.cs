using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Jobs;

/// <summary>The columns of asyncoperation at each moment of a job's life.</summary>
internal static class JobRow
{
    private const int PluginJob = 1;

    public static AttributeCollection New(Server server, Job job)
    {
        Operation operation = job.Operation;
        AttributeCollection row = Status(JobStatus.Waiting);
        EntityReference user = new("systemuser", operation.Caller.UserId);
        row["name"] = job.Step.Name;
        row["operationtype"] = new OptionSetValue(PluginJob);
        row["messagename"] = operation.Message.Name;
        row["primaryentitytype"] = operation.TableName;
        row["owningextensionid"] = job.Step.Extension!;
        row["correlationid"] = operation.CorrelationId;
        row["depth"] = operation.Depth;
        row["requestid"] = operation.RequestId!;
        row["createdon"] = operation.CreatedOn;
        row["createdby"] = user;
        row["modifiedon"] = operation.CreatedOn;
        row["modifiedby"] = user;
        row["ownerid"] = user;
        row["owninguser"] = user;
        row["owningbusinessunit"] = new EntityReference("businessunit", operation.Caller.User.BusinessUnitId);
        if (operation.Shape is { } shape && operation.PrimaryId != Guid.Empty)
            row["regardingobjectid"] = new EntityReference(shape.Name, operation.PrimaryId);
        return row;
    }

    public static AttributeCollection Started(Server server)
    {
        AttributeCollection row = Status(JobStatus.InProgress);
        row["startedon"] = server.Clock.GetUtcNow().UtcDateTime;
        return row;
    }

    public static AttributeCollection Ended(JobStatus status, Server server, string? message, int retries, int? code = null)
    {
        AttributeCollection row = Status(status);
        row["completedon"] = server.Clock.GetUtcNow().UtcDateTime;
        row["retrycount"] = retries;
        row["message"] = message!;
        row["friendlymessage"] = message!;
        row["errorcode"] = code!;
        return row;
    }

    private static AttributeCollection Status(JobStatus status)
    {
        AttributeCollection row = [];
        row["statecode"] = new OptionSetValue(status.State);
        row["statuscode"] = new OptionSetValue(status.Status);
        return row;
    }
}
