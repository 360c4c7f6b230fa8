using Dataverse.Local.Pipeline;

namespace Dataverse.Local.Messages;

/// <summary>An old message that steps may still wait for, told around the write of the Update that replaced it.</summary>
internal sealed class AnnouncedMessage(string name, Action write) : Message(name)
{
    public override void Run(Server server, Operation operation) => write();
}
