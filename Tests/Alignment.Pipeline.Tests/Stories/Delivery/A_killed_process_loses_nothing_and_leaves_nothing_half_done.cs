using System.Diagnostics;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

public sealed class A_killed_process_loses_nothing_and_leaves_nothing_half_done
{
    private const int Leads = 1000;

    /// <summary>Bytes of the write-ahead log that a few dozen leads fill.</summary>
    private const int SomeLeads = 512 * 1024;

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    public void In_the_middle_of_an_import(double secondsAfterTheFileAppears)
    {
        using var up = new Up();

        using (var process = up.Start(Leads))
        {
            WaitFor(() => File.Exists(up.Database), process);
            Kill(process, secondsAfterTheFileAppears);
        }

        if (File.Exists(up.Database))
        {
            using var dataverse = LocalDataverse.Open(new LocalOptions { File = up.Database });
            var installed = dataverse.System.RetrieveMultiple(new QueryExpression("solution") { ColumnSet = new ColumnSet("uniquename") })
                .Entities.Any(row => row.GetAttributeValue<string>("uniquename") == "SalesMarketingAlignment");
            Assert.Equal(installed, Knows(dataverse, T.MqlDefinition.Table));
            Assert.Equal(installed ? 73 : 0, OurSteps(dataverse));
        }

        Assert.Equal(0, up.Run(leads: 10).ExitCode);
    }

    [Fact]
    public void In_the_middle_of_writing_leads()
    {
        using var up = new Up();
        Assert.Equal(0, up.Run(leads: 1).ExitCode);

        using (var process = up.StartLoading(Leads))
        {
            var atTheStart = Written(up.Database);
            WaitFor(() => Written(up.Database) > atTheStart + SomeLeads, process);
            Kill(process, seconds: 0);
        }

        var (leads, judged) = Count(up.Database);
        Assert.InRange(leads, 2, Leads - 1);
        Assert.Equal(leads, judged);
        Assert.Equal(0, up.Run(Leads).ExitCode);
        Assert.Equal((Leads, Leads), Count(up.Database));
    }

    private static void Kill(Process process, double seconds)
    {
        Thread.Sleep(TimeSpan.FromSeconds(seconds));
        process.Kill();
        process.WaitForExit();
    }

    private static void WaitFor(Func<bool> condition, Process process)
    {
        var patience = Stopwatch.StartNew();
        while (!condition() && !process.HasExited && patience.Elapsed < TimeSpan.FromMinutes(2)) Thread.Sleep(5);
    }

    private static long Written(string database) => File.Exists(database + "-wal") ? new FileInfo(database + "-wal").Length : 0;

    private static (int Leads, int Judged) Count(string database)
    {
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = database });
        var rows = dataverse.System.RetrieveMultiple(new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(T.Lead.MqlResult, T.Lead.MqlExplanation) }).Entities;
        return (rows.Count, rows.Count(row => row.Contains(T.Lead.MqlResult) && row.Contains(T.Lead.MqlExplanation)));
    }

    private static bool Knows(LocalDataverse dataverse, string table)
    {
        try
        {
            dataverse.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet() });
            return true;
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }

    private static int OurSteps(LocalDataverse dataverse) =>
        dataverse.System.RetrieveMultiple(new QueryExpression(T.SdkMessageProcessingStep.Table) { ColumnSet = new ColumnSet() }).Entities.Count;
}
