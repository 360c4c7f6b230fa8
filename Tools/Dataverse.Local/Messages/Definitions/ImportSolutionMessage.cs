using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Dataverse.Local.Solutions;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Imports a solution zip from a request. Only a System Administrator may, and not from inside a transaction.</summary>
internal sealed class ImportSolutionMessage() : Message("ImportSolution")
{
    public override bool IsComposite => true;

    public override void Run(Server server, Operation operation)
    {
        byte[] zip = operation.Input.Needed<byte[]>("CustomizationFile", Name);
        if (!operation.Caller.User.IsUnlimited)
            throw Fault.Of(ErrorCodes.PrivilegeDenied, $"{operation.Caller.User.Name} is missing prvImportCustomization. Import as a System Administrator.");
        if (server.Store.InTransaction)
            throw Fault.Of(ErrorCodes.InvalidOperation, "ImportSolution cannot run inside a transaction. Import from outside the plug-in.");
        try
        {
            using MemoryStream stream = new(zip);
            new SolutionImporter(server.Store, server.Clock).Import(stream, null);
        }
        finally
        {
            server.ForgetAll();
        }
    }
}
