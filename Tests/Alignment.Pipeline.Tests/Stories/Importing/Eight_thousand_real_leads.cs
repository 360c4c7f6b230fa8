using System.Globalization;
using Alignment.Tool.Importing;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit.Abstractions;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Importing;

public sealed class Eight_thousand_real_leads(ITestOutputHelper output) : IDisposable
{
    private const int All = 8000;
    private readonly ImportFolder folder = new ImportFolder().With("", OlistLeads.Map);

    [OlistFact]
    public void Are_all_judged_and_a_second_run_doubles_none()
    {
        using var organisation = Organisation.Agreeing(OlistLeads.Definition);

        var first = Import(organisation.Admin);
        var second = Import(organisation.Admin);

        output.WriteLine($"First run {first.RowsPerSecond:N0} rows a second, second run {second.RowsPerSecond:N0}.");
        Assert.Equal((All, All, 0, 0), (first.Rows, first.Created, first.Updated, first.Rejected));
        Assert.Equal((All, 0, 0, All, 0), (second.Rows, second.Created, second.Updated, second.Unchanged, second.Rejected));
        Assert.Equal(new Dictionary<string, int> { ["Fail"] = 4058, ["Pass"] = 3882, ["Insufficient"] = 60 }, first.Results);
        Assert.Equal([("Missed: Origin", 4058), ("Unknown: Description", 60)], first.Decided.Select(each => (each.What, each.Leads)));
        var leads = Leads(organisation.Admin);
        Assert.Equal(All, leads.Select(lead => lead[T.Lead.Subject]).Distinct().Count());
        Assert.Equal((1099, 60), (Of(leads, "unknown"), Of(leads, null)));
        Assert.Equal("2017-06-14", leads.Min(lead => lead.GetAttributeValue<DateTime>(T.Lead.MarketingScoreOn)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [OlistFact]
    public void Are_all_there_once_although_the_import_was_killed_in_the_middle()
    {
        using (var dataverse = LocalDataverse.Open(new LocalOptions { File = folder.Database }))
        {
            using (var zip = ManagedZip.Open()) dataverse.Import(zip);
            var service = dataverse.Service(dataverse.AdminId);
            var draft = new DefinitionDraft(service, "Our MQL", 1);
            OlistLeads.Definition(draft);
            service.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
        }

        var half = KilledInTheMiddle();
        Assert.All(half, lead => Assert.True(lead.Contains(T.Lead.MqlResult)));
        var (exitCode, text) = ImportProcess.Run(folder, OlistFactAttribute.File!, OlistLeads.Key);
        output.WriteLine(text);
        Assert.Equal(0, exitCode);
        Assert.Contains($"{half.Count:N0} unchanged", text, StringComparison.Ordinal);
        var whole = Stored();
        Assert.Equal((All, All), (whole.Count, whole.Select(lead => lead[T.Lead.Subject]).Distinct().Count()));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Killed again and again, later each time, until the first leads are in.</summary>
    private List<Entity> KilledInTheMiddle()
    {
        for (var seconds = 0.4; ; seconds *= 2)
        {
            using (var process = ImportProcess.StartWriting(folder, OlistFactAttribute.File!, OlistLeads.Key))
            {
                Thread.Sleep(TimeSpan.FromSeconds(seconds));
                process.Kill();
                process.WaitForExit();
            }

            var half = Stored();
            Assert.InRange(half.Count, 0, All - 1);
            if (half.Count > 0) return half;
        }
    }

    private static int Of(List<Entity> leads, string? origin) => leads.Count(lead => lead.GetAttributeValue<string>(T.Lead.Description) == origin);

    private ImportResult Import(IOrganizationService service) =>
        new LeadImport(service, new ImportOptions(OlistFactAttribute.File!, folder.Map, OlistLeads.Key, folder.Rejected)).Run(_ => { });

    private List<Entity> Stored()
    {
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = folder.Database });
        return Leads(dataverse.System);
    }

    private static List<Entity> Leads(IOrganizationService service)
    {
        var query = new QueryExpression(T.Lead.Table)
        {
            ColumnSet = new ColumnSet(T.Lead.Subject, T.Lead.Description, T.Lead.MarketingScoreOn, T.Lead.MqlResult),
            PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 },
        };
        var leads = new List<Entity>();
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            leads.AddRange(page.Entities);
            if (!page.MoreRecords) return leads;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
