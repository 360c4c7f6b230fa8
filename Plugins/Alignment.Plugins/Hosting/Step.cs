using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Hosting;

/// <summary>
/// Every plug-in class: reads facts, asks the domain, writes the answer. A <see cref="Refusal"/> reaches the person as it is;
/// anything else is a fault, traced whole and told in one short sentence with its correlation id.
/// </summary>
public abstract class Step : IPlugin
{
    /// <summary>Our own nested writes go two or three deep; more means that two customizations feed each other.</summary>
    private const int DeepestSensible = 6;

    public void Execute(IServiceProvider serviceProvider)
    {
        var on = new Occasion(serviceProvider);
        if (on.Context.Depth > DeepestSensible)
        {
            on.Trace($"{GetType().Name}: depth {on.Context.Depth}, left alone.");
            return;
        }

        try
        {
            Run(on);
        }
        catch (Refusal refusal)
        {
            on.Trace($"{GetType().Name} refused ({on.Context.CorrelationId}): {refusal.Message}");
            throw new InvalidPluginExecutionException(refusal.Message);
        }
        catch (InvalidPluginExecutionException)
        {
            throw;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            // The platform already says what is wrong (no privilege, no such row): its sentence is passed on.
            on.Trace($"{GetType().Name} was stopped by the platform ({on.Context.CorrelationId}): {fault}");
            throw new InvalidPluginExecutionException(fault.Message, fault);
        }
        catch (Exception fault)
        {
            on.Trace($"{GetType().Name} failed ({on.Context.CorrelationId}): {fault}");
            throw new InvalidPluginExecutionException(
                $"Alignment could not finish this because of an error of its own. Nothing was saved. Try again, and give your administrator this id: {on.Context.CorrelationId}.",
                fault);
        }
    }

    protected abstract void Run(Occasion on);
}
