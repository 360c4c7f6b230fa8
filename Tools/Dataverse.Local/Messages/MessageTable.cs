using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Definitions;
using Dataverse.Local.Messages.Many;
using Dataverse.Local.Messages.Sales;
using Dataverse.Local.Pipeline;

namespace Dataverse.Local.Messages;

/// <summary>Which messages there are: the built-in ones and the custom APIs.</summary>
internal sealed class MessageTable
{
    /// <summary>Requests that bear another name than the message steps wait for.</summary>
    private static readonly Dictionary<string, string> ByRequest = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WinOpportunity"] = "Win",
        ["LoseOpportunity"] = "Lose",
    };

    private readonly Server server;
    private readonly Dictionary<string, Message> builtIn;

    public MessageTable(Server server)
    {
        this.server = server;
        Message[] messages =
        [
            new CreateMessage(),
            new UpdateMessage(),
            new DeleteMessage(),
            new RetrieveMessage(),
            new RetrieveMultipleMessage(),
            new UpsertMessage(),
            new CreateMultipleMessage(),
            new UpdateMultipleMessage(),
            new UpsertMultipleMessage(),
            new AssociateMessage(),
            new DisassociateMessage(),
            new AssignMessage(),
            new SetStateMessage("SetState"),
            new SetStateMessage("SetStateDynamicEntity"),
            new QualifyLeadMessage(),
            new CloseOpportunityMessage("Win", 1),
            new CloseOpportunityMessage("Lose", 2),
            new MergeMessage(),
            new QueryExpressionToFetchXmlMessage(),
            new FetchXmlToQueryExpressionMessage(),
            new WhoAmIMessage(),
            new RetrieveVersionMessage(),
            new RetrieveEntityMessage(),
            new RetrieveAttributeMessage(),
            new RetrieveAllEntitiesMessage(),
            new ExecuteMultipleMessage(),
            new ExecuteTransactionMessage(),
            new ImportSolutionMessage(),
        ];
        builtIn = messages.ToDictionary(message => message.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<string> BuiltInNames => builtIn.Keys;

    public Message Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
            throw Fault.Of(ErrorCodes.InvalidArgument, "The request has no RequestName. Use a typed request or name the message.");
        if (builtIn.TryGetValue(name, out Message? message) || ByRequest.TryGetValue(name, out string? own) && builtIn.TryGetValue(own, out message))
            return message;
        return server.Steps.CustomApi(name)
            ?? throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, $"Message '{name}' is not supported by Dataverse.Local yet.");
    }
}
