using System.Diagnostics;
using System.Globalization;
using Alignment.Pipeline.Tests.Stories;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Throughput;

/// <summary>Single lead creates per second through the whole pipeline: a file store, the DLL of the zip, twenty criteria.</summary>
internal static class LeadCreates
{
    private const int WarmUp = 1000;

    public static int Run(int count)
    {
        var file = Path.Combine(Path.GetTempPath(), $"alignment-bench-{Guid.NewGuid():N}.db");
        try
        {
            using var dataverse = LocalDataverse.Open(new LocalOptions { File = file });
            using (var zip = ManagedZip.Open()) dataverse.Import(zip);
            var admin = dataverse.Service(dataverse.AdminId);
            var draft = new DefinitionDraft(admin, "Twenty", 1);
            AgreedRules.Write(draft);
            admin.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
            Measure(dataverse, admin, count, "that stay inquiries", lead => lead[T.Lead.NumberOfEmployees] = 1);
            Measure(dataverse, admin, count, "that are handed off at once", _ => { });
            return 0;
        }
        finally
        {
            foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
        }
    }

    private static void Measure(LocalDataverse dataverse, IOrganizationService admin, int count, string which, Action<Entity> change)
    {
        Create(admin, WarmUp, change);
        dataverse.Requests.Reset();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var seconds = Create(admin, count, change);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Console.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{0:N0} single creates of leads {6} in {1:N2} s: {2:N0} a second, {3:N1} us each, {4:N1} KB allocated each, {5} SDK requests by plug-ins",
            count, seconds, count / seconds, seconds * 1e6 / count, allocated / 1024.0 / count, dataverse.Requests.Total, which));
    }

    private static double Create(IOrganizationService service, int count, Action<Entity> change)
    {
        var now = DateTime.UtcNow;
        var leads = Enumerable.Range(0, count).Select(number => SampleLead.Number(number, now)).ToList();
        leads.ForEach(change);
        var clock = Stopwatch.StartNew();
        foreach (var lead in leads) service.Create(lead);
        return clock.Elapsed.TotalSeconds;
    }
}
