using Alignment.Pipeline.Tests.Local.Pipeline;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

/// <summary>The sweep breaks off in the middle of a slice, and between two: the next one goes on as if nothing had been.</summary>
public sealed class A_crash_loses_nothing_and_repeats_nothing : IDisposable
{
    private const int After = 40;
    private const int Leads = 12;
    private readonly Sandbox sandbox = new();
    private int notices;

    public A_crash_loses_nothing_and_repeats_nothing()
    {
        using (var zip = ManagedZip.Open()) sandbox.Dataverse.Import(zip);
        sandbox.Admin.Execute(new OrganizationRequest(T.CustomApis.InstallDefaults.Name));
        var draft = new DefinitionDraft(sandbox.Admin, "Our MQL", 1);
        Floor.FiftyAndAPhone(draft);
        sandbox.Admin.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
        for (var lead = 0; lead < Leads; lead++)
            sandbox.Admin.Create(new Entity(T.Lead.Table) { [T.Lead.LastName] = $"Buyer {lead}", [T.Lead.Telephone1] = "1", [T.Lead.NumberOfEmployees] = 60 });
    }

    [Fact]
    public void Everybody_is_told_once()
    {
        sandbox.On("Create", T.Appnotification.Table, After, _ =>
        {
            if (++notices == 7) throw new InvalidPluginExecutionException("The mail room burns.");
        });
        sandbox.Clock.Now += UntilOverdue();
        Sweep();
        Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() =>
        {
            while (Sweep()) { }
        });
        var before = Titles();
        Assert.InRange(before.Count, 1, 6);
        while (Sweep()) { }
        Assert.Equal(Leads, Titles().Count(title => title.StartsWith("First follow-up overdue", StringComparison.Ordinal)));
        Assert.Equal(Titles().Count, Titles().Distinct().Count());
        Assert.Equal(Leads, Timers().Count(timer => timer.GetAttributeValue<string>(T.Timer.Done)?.Contains("s100", StringComparison.Ordinal) == true));
    }

    public void Dispose() => sandbox.Dispose();

    /// <summary>To the next working day, just after four o'clock: four hours of it have passed, and the decision has time.</summary>
    private TimeSpan UntilOverdue()
    {
        var due = Timers().Where(timer => timer.GetAttributeValue<OptionSetValue>(T.Timer.Kind).Value == T.TimerKind.FirstFollowUp).Max(timer => timer.GetAttributeValue<DateTime>(T.Timer.DueOn));
        return due.AddSeconds(30) - sandbox.Clock.Now;
    }

    private bool Sweep() => (bool)sandbox.Admin.Execute(new OrganizationRequest(T.CustomApis.SweepTimers.Name) { [T.CustomApis.SweepTimers.Take] = 3 })[T.CustomApis.SweepTimers.More];

    private List<string> Titles() => [.. sandbox.Admin.RetrieveMultiple(new QueryExpression(T.Appnotification.Table) { ColumnSet = new ColumnSet(T.Appnotification.Title) }).Entities.Select(row => row.GetAttributeValue<string>(T.Appnotification.Title))];

    private DataCollection<Entity> Timers() => sandbox.Admin.RetrieveMultiple(new QueryExpression(T.Timer.Table) { ColumnSet = new ColumnSet(T.Timer.Kind, T.Timer.DueOn, T.Timer.Done) }).Entities;
}
