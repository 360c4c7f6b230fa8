using Dataverse.Local.Pipeline;
using Dataverse.Local.Queries;
using Dataverse.Local.Queries.Tree;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;
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

    public override void Run(Server server, Operation operation)
    {
        QueryBase query = (QueryBase)operation.Input["Query"];
        QueryCaller caller = Guard.QueryCaller(server, operation.Caller.User);
        operation.Output["BusinessEntityCollection"] = operation.Shape!.Parties.Length == 0
            ? server.Queries.Run(query, caller)
            : Activities(server, operation.Shape, QueryReader.Read(query), caller);
    }

    /// <summary>The lists of people lie in a table of their own: they are left out of the query and filled in afterwards.</summary>
    private static EntityCollection Activities(Server server, TableShape shape, Query query, QueryCaller caller)
    {
        if (query.Aggregate || query.Distinct)
            return server.Queries.Run(query, caller);
        IReadOnlyList<Pick> picks = query.Selection.Picks;
        string[] wanted = PartyReader.Wanted(shape, query.Selection.All, [.. picks.Select(pick => pick.Column)]);
        Pick[] stored = [.. picks.Where(pick => !wanted.Contains(pick.Column))];
        EntityCollection rows = server.Queries.Run(query with { Selection = query.Selection with { Picks = stored } }, caller);
        foreach (Entity row in rows.Entities)
            PartyReader.Fill(server, row, wanted);
        return rows;
    }
}
