using Dataverse.Local.Pipeline;
using Dataverse.Local.Queries.Expressions;
using Dataverse.Local.Queries.Fetch;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Reads FetchXML into a QueryExpression. What a QueryExpression can't hold is refused by name.</summary>
internal sealed class FetchXmlToQueryExpressionMessage() : Message("FetchXmlToQueryExpression")
{
    public override bool Writes => false;

    public override void Run(Server server, Operation operation) =>
        operation.Output["Query"] = ExpressionWriter.Write(FetchXmlReader.Read(operation.Input.Needed<string>("FetchXml", Name)));
}
