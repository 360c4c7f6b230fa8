using Dataverse.Local.Pipeline;

namespace Dataverse.Local.Messages;

/// <summary>One SDK message: what its parameters mean, who may send it, what it does.</summary>
internal abstract class Message(string name)
{
    public string Name { get; } = name;

    /// <summary>Writes run in a transaction, and a refused one cannot be shrugged off by the plug-in that made it.</summary>
    public virtual bool Writes => true;

    /// <summary>Composite messages only hand over to others, each with a transaction of its own.</summary>
    public virtual bool IsComposite => false;

    /// <summary>Its parts are operations of their own, but stage 10 has been passed with it: their steps of that stage do not run.</summary>
    public virtual bool IsCompound => false;

    /// <summary>Create, Update and Delete show the shared variables of stage 10 only through the parent context.</summary>
    public virtual bool SeparatesPreValidation => false;

    /// <summary>Finds table and row from the parameters; refuses parameters that make no sense.</summary>
    public virtual void Open(Server server, Operation operation)
    {
    }

    /// <summary>Reads what rules and images need of the row as it is. Runs again inside the transaction when stage 10 had steps.</summary>
    public virtual void Prepare(Server server, Operation operation)
    {
    }

    /// <summary>Refuses a caller who may not do this. Runs inside the transaction, after stage 10.</summary>
    public virtual void Authorize(Server server, Operation operation)
    {
    }

    /// <summary>Stages 20, 30 and 40. Update overrides this: it may run them twice.</summary>
    public virtual void Perform(Server server, Operation operation) => server.Pipeline.Stages(operation, this);

    /// <summary>The main operation.</summary>
    public abstract void Run(Server server, Operation operation);
}
