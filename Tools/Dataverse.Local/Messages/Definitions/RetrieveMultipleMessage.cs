using Dataverse.Local.Pipeline;
using Dataverse.Local.Queries;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Answers a query with the rows the caller may read.</summary>
internal sealed class RetrieveMultipleMessage() : Message("RetrieveMultiple")
{
    public override bool Writes => false;

    public override void Open(Server server, Operation operation)
    {
        QueryBase query = operation.Input.Needed<QueryBase>("Query", Name);
        string? table = query switch
        {
            QueryExpression expression => expression.EntityName,
            QueryByAttribute byAttribute => byAttribute.EntityName,
            _ => QueryReader.Read(query).Table,
        };
        operation.Shape = server.Shape(table);
    }

    public override void Run(Server server, Operation operation) =>
        operation.Output["BusinessEntityCollection"] = server.Queries.Run(
            (QueryBase)operation.Input["Query"], Guard.QueryCaller(server, operation.Caller.User));
}
