using Dataverse.Local.Pipeline;
using Dataverse.Local.Queries;
using Dataverse.Local.Queries.Fetch;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Writes a query as FetchXML. Nothing is asked of the store; names are not checked.</summary>
internal sealed class QueryExpressionToFetchXmlMessage() : Message("QueryExpressionToFetchXml")
{
    public override bool Writes => false;

    public override void Run(Server server, Operation operation) =>
        operation.Output["FetchXml"] = FetchXmlWriter.Write(QueryReader.Read(operation.Input.Needed<QueryBase>("Query", Name)));
}
