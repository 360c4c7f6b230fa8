using Dataverse.Local.Pipeline;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>The version of the platform this host follows.</summary>
internal sealed class RetrieveVersionMessage() : Message("RetrieveVersion")
{
    private const string Followed = "9.2.0.0";

    public override bool Writes => false;

    public override void Run(Server server, Operation operation) => operation.Output["Version"] = Followed;
}
