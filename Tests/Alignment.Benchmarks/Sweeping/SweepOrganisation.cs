using Alignment.Pipeline.Tests.Stories;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Sweeping;

/// <summary>
/// Two hundred reps of twenty managers under the shipped policies, and a handful of leads that lived through two days with a
/// sweep every five minutes: the moulds of which many are made.
/// </summary>
internal sealed class SweepOrganisation : IDisposable
{
    private const int Managers = 20;
    private const int Reps = 200;

    private readonly MovableClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly LocalDataverse dataverse;
    private readonly IOrganizationService admin;
    private int leads;

    public SweepOrganisation(string file)
    {
        dataverse = LocalDataverse.Open(new LocalOptions { File = file, Clock = clock });
        using (var zip = ManagedZip.Open()) dataverse.Import(zip);
        admin = dataverse.Service(dataverse.AdminId);
        admin.Execute(new OrganizationRequest(T.CustomApis.InstallDefaults.Name));
        SalesRole.Install(admin);
        var draft = new DefinitionDraft(admin, "Twenty", 1);
        AgreedRules.Write(draft);
        admin.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
        var managers = Enumerable.Range(0, Managers).Select(number => dataverse.AddUser($"Mona Manager{number}", "Alignment Sales Manager", SalesRole.Name)).ToList();
        Owners = [.. Enumerable.Range(0, Reps).Select(number => dataverse.AddUser($"Rita Rep{number}", "Alignment Sales", SalesRole.Name))];
        foreach (var (place, rep) in Owners.Index())
            admin.Update(new Entity(T.SystemUser.Table, rep) { [T.SystemUser.ParentSystemUserId] = new EntityReference(T.SystemUser.Table, managers[place % Managers]) });
    }

    public IReadOnlyList<Guid> Owners { get; }

    /// <summary>The moment after which nothing was swept yet.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Lives through Monday and Tuesday until 14:00 UTC.</summary>
    public void Live(out Mould overdue, out IReadOnlyList<Mould> running)
    {
        Sweep(TimeSpan.FromMinutes(30));
        var accepted = Lead(hot: false);
        Sweep(TimeSpan.FromMinutes(30));
        Work(dataverse.Service(Owners[0]), accepted);
        Sweep(TimeSpan.FromHours(26.5));
        List<Guid> fresh = [];
        for (var quarter = 0; quarter < 4; quarter++)
        {
            fresh.Add(Lead(hot: false));
            Sweep(TimeSpan.FromMinutes(15));
        }

        Sweep(TimeSpan.FromMinutes(24));
        var hot = Lead(hot: true);
        // Its warnings are sent at 50 and 80 percent of five minutes; it is due a minute before the sweep that is measured.
        Sweep(TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(1.5));
        clock.Forward(TimeSpan.FromMinutes(1.5));
        overdue = Mould.Of(dataverse, admin, hot, Owners[0]);
        running = [.. fresh.Append(accepted).Select(lead => Mould.Of(dataverse, admin, lead, Owners[0]))];
    }

    public void Dispose() => dataverse.Dispose();

    /// <summary>The rep calls and accepts: from then on the clocks for working the lead run.</summary>
    private static void Work(IOrganizationService rep, Guid lead)
    {
        var call = rep.Create(new Entity(T.PhoneCall.Table)
        {
            [T.PhoneCall.Subject] = "First call",
            [T.PhoneCall.DirectionCode] = true,
            [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
        });
        rep.Update(new Entity(T.PhoneCall.Table, call) { [T.PhoneCall.StateCode] = new OptionSetValue(1) });
        rep.Execute(new OrganizationRequest(T.CustomApis.AcceptLead.Name) { [T.CustomApis.AcceptLead.LeadId] = lead });
    }

    private Guid Lead(bool hot)
    {
        var lead = SampleLead.Number(leads++, Now.UtcDateTime);
        lead[T.Lead.OwnerId] = new EntityReference(T.SystemUser.Table, Owners[0]);
        lead[T.Lead.LeadQualityCode] = new OptionSetValue(hot ? 1 : 2);
        return admin.Create(lead);
    }

    private void Sweep(TimeSpan span, TimeSpan? every = null)
    {
        var step = every ?? TimeSpan.FromMinutes(5);
        for (var left = span; left > TimeSpan.Zero; left -= step)
        {
            clock.Forward(left < step ? left : step);
            while (admin.Execute(new OrganizationRequest(T.CustomApis.SweepTimers.Name))[T.CustomApis.SweepTimers.More] is true) { }
        }
    }
}
