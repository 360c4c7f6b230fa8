using Alignment.Pipeline.Tests.Stories;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Dataverse.Local;
using Dataverse.Local.Player;
using Dataverse.Local.Web;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Browser.Tests;

/// <summary>
/// A company with a year of figures, hand-offs and deals, put into its tables past every rule: what is looked at here is how
/// dashboards are drawn, not how figures come about.
/// </summary>
public sealed class Showroom : IAsyncLifetime
{
    private static readonly string[] Codes =
    [
        "REVENUE", "MQL_REVENUE", "WIN_RATE", "MQL_WON", "TWO_WAY", "MQL_SAL", "SLA_FOLLOWUP", "NEVER_FOLLOWED_UP", "PRECISION", "UNCOVERED", "STAGE_INTEGRITY",
    ];

    private static readonly string[] Sources = ["Web", "Trade Show", "Referral", "Partner"];

    private readonly LocalDataverse dataverse = LocalDataverse.Open();
    private readonly LocalWeb web;
    private readonly Random random = new(11);
    private readonly DateTime now = DateTime.UtcNow;

    public Showroom()
    {
        using (var zip = ManagedZip.Open())
            dataverse.Import(zip);
        SalesRole.Install(dataverse.Service(dataverse.AdminId));
        Manager = dataverse.AddUser("Mona Manager", "Alignment Sales Manager", SalesRole.Name);
        var reps = new[] { "Rita Rep", "Sam Seller", "Tariq Al-Hashemi-Wagner", "Uma Upton" }.Select(name => dataverse.AddUser(name, "Alignment Sales")).ToList();
        dataverse.Load(T.Kpi.Table, Codes.Select(code => Active(new Entity(T.Kpi.Table, IdOf(code)) { [T.Kpi.Name] = NameOf(code), [T.Kpi.Code] = code, [T.Kpi.Formula] = code })));
        dataverse.Load(T.KpiValue.Table, Codes.SelectMany(Values));
        var reasons = new[] { "No budget", "Wrong region", "Already a customer", "Student or competitor with quite a long label" }
            .Select(name => new Entity(T.RejectionReason.Table, Guid.NewGuid()) { [T.RejectionReason.Name] = name }).ToList();
        dataverse.Load(T.RejectionReason.Table, reasons.Select(Active));
        dataverse.Load(T.Lead.Table, Enumerable.Range(0, 40).Select(number => Lead(number, reps)));
        dataverse.Load(T.Handoff.Table, Enumerable.Range(0, 600).Select(number => Handoff(number, reps, reasons)));
        dataverse.Load(T.Opportunity.Table, Enumerable.Range(0, 60).Select(number => Deal(number, reps)));
        dataverse.Load(T.Finding.Table, Enumerable.Range(0, 30).Select(Finding));
        dataverse.Load("systemform", [OwnDashboard()]);
        web = LocalWeb.Start(dataverse, new LocalWebOptions { Content = Player.Content(dataverse) });
    }

    public Guid Manager { get; }

    /// <summary>A dashboard with what the shipped ones do without: a chart beside its list, and a page.</summary>
    public Guid Own { get; } = Guid.NewGuid();

    public Uri Address => web.Address;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await web.DisposeAsync();
        dataverse.Dispose();
    }

    private Entity OwnDashboard()
    {
        const string Xml = """
            <form><tabs><tab name="tab"><labels><label description="Own" languagecode="1033" /></labels><columns><column width="100%"><sections>
              <section name="section" showlabel="false" columns="111"><labels /><rows>
                <row><cell colspan="3" rowspan="10"><labels><label description="Reasons and Rows" languagecode="1033" /></labels>
                  <control id="Component1" classid="{E7A81278-8635-4d9e-8D4D-59480B391C5B}"><parameters><ViewId>{69e9eb2a-51c7-5a5d-bd75-c2fdb72d5b5d}</ViewId><TargetEntityType>aln_handoff</TargetEntityType><ChartGridMode>All</ChartGridMode><VisualizationId>{610c75d2-2030-5081-8171-a541cd8de38c}</VisualizationId><RecordsPerPage>50</RecordsPerPage></parameters></control></cell></row>
                <row /><row /><row /><row /><row /><row /><row /><row /><row />
                <row><cell colspan="1" rowspan="12"><labels><label description="Disposition" languagecode="1033" /></labels>
                  <control id="Component2" classid="{E7A81278-8635-4d9e-8D4D-59480B391C5B}"><parameters><ViewId>{69e9eb2a-51c7-5a5d-bd75-c2fdb72d5b5d}</ViewId><TargetEntityType>aln_handoff</TargetEntityType><ChartGridMode>Chart</ChartGridMode><VisualizationId>{defd908e-006a-5fdb-ad65-9e168aab6bb2}</VisualizationId></parameters></control></cell>
                  <cell colspan="2" rowspan="12"><labels><label description="Scoreboard" languagecode="1033" /></labels>
                  <control id="WebResource_board" classid="{9FDF5F91-88B1-47f4-AD53-C11EFC01A01D}"><parameters><Url>aln_/kpi/scoreboard.html</Url><PassParameters>false</PassParameters></parameters></control></cell></row>
                <row /><row /><row /><row /><row />
              </rows></section>
            </sections></column></columns></tab></tabs></form>
            """;
        return new Entity("systemform", Own) { ["name"] = "Own", ["objecttypecode"] = "none", ["type"] = new OptionSetValue(0), ["formxml"] = Xml };
    }

    private static Guid IdOf(string code) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code))[..16]);

    private static string NameOf(string code) => code switch
    {
        "MQL_SAL" => "MQL to SAL",
        "SLA_FOLLOWUP" => "Followed Up in Time",
        "NEVER_FOLLOWED_UP" => "Never Followed Up",
        _ => code[..1] + code[1..].ToLowerInvariant().Replace('_', ' '),
    };

    private static Entity Active(Entity row)
    {
        row["statecode"] = new OptionSetValue(0);
        row["statuscode"] = new OptionSetValue(1);
        return row;
    }

    private IEnumerable<Entity> Values(string code)
    {
        var month = new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        var week = now.Date.AddDays(-(((int)now.DayOfWeek + 6) % 7));
        for (var back = 0; back < 13; back++)
        {
            yield return Value(code, T.PeriodKind.Month, month.AddMonths(-back), month.AddMonths(1 - back), month.AddMonths(-back).ToString("yyyy-MM", null));
            yield return Value(code, T.PeriodKind.Week, week.AddDays(-7 * back), week.AddDays(7 - (7 * back)), $"{System.Globalization.ISOWeek.GetYear(week.AddDays(-7 * back))}-W{System.Globalization.ISOWeek.GetWeekOfYear(week.AddDays(-7 * back)):D2}");
        }
    }

    private Entity Value(string code, int kind, DateTime start, DateTime end, string label)
    {
        var money = code is "REVENUE" or "MQL_REVENUE";
        var value = money ? random.Next(20, 90) * 1000m : random.Next(20, 90);
        return Active(new Entity(T.KpiValue.Table)
        {
            [T.KpiValue.Name] = $"{NameOf(code)} {label}",
            [T.KpiValue.Kpi] = new EntityReference(T.Kpi.Table, IdOf(code)),
            [T.KpiValue.Code] = code,
            [T.KpiValue.PeriodKind] = new OptionSetValue(kind),
            [T.KpiValue.PeriodStart] = start,
            [T.KpiValue.PeriodEnd] = end,
            [T.KpiValue.PeriodLabel] = label,
            [T.KpiValue.Dimension] = new OptionSetValue(T.KpiDimension.Total),
            [T.KpiValue.Section] = new OptionSetValue(T.KpiSection.HandOffQuality),
            [T.KpiValue.Direction] = new OptionSetValue(T.KpiDirection.HigherIsBetter),
            [T.KpiValue.Value] = value,
            [T.KpiValue.Target] = money ? 50_000m : 65m,
            [T.KpiValue.Change] = (decimal)random.Next(-20, 20),
            [T.KpiValue.Shown] = money ? $"${value:N0}" : $"{value} %",
            [T.KpiValue.Status] = new OptionSetValue(T.KpiValueStatus.Provisional),
        });
    }

    private Entity Lead(int number, List<Guid> reps) => Owned(new Entity(T.Lead.Table)
    {
        [T.Lead.Subject] = "Benchmark download",
        [T.Lead.FullName] = $"Person {number}",
        [T.Lead.CompanyName] = $"Company {number}",
        [T.Lead.Stage] = new OptionSetValue(T.Stage.Recycled),
        [T.Lead.RecycleOn] = now.Date.AddDays(number * 5),
    }, reps);

    private Entity Handoff(int number, List<Guid> reps, List<Entity> reasons)
    {
        var rejected = number % 3 == 0;
        return Active(new Entity(T.Handoff.Table)
        {
            [T.Handoff.Name] = $"Person {number}, hand-off",
            [T.Handoff.HandedOffOn] = now.AddDays(-number / 6.0),
            [T.Handoff.OwnerUser] = new EntityReference(T.SystemUser.Table, reps[random.Next(reps.Count)]),
            [T.Handoff.Attempts] = random.Next(0, 7),
            [T.Handoff.Source] = Sources[random.Next(Sources.Length)],
            [T.Handoff.Outcome] = new OptionSetValue(rejected ? T.Outcome.Rejected : number % 3 == 1 ? T.Outcome.Accepted : T.Outcome.Pending),
            [T.Handoff.Disposition] = rejected ? new OptionSetValue(T.Disposition.Recycle + random.Next(2)) : null,
            [T.Handoff.RejectedOn] = rejected ? now.AddDays(-number / 6.0).AddHours(8) : null,
            [T.Handoff.RejectionReason] = rejected ? reasons[random.Next(reasons.Count)].ToEntityReference() : null,
        });
    }

    private Entity Deal(int number, List<Guid> reps)
    {
        var deal = Owned(new Entity(T.Opportunity.Table)
        {
            [T.Opportunity.Name] = $"Deal {number}",
            [T.Opportunity.ActualCloseDate] = now.Date.AddDays(-number * 5),
            [T.Opportunity.ClosedAmount] = random.Next(5, 60) * 1000m,
        }, reps);
        (deal["statecode"], deal["statuscode"]) = (new OptionSetValue(1), new OptionSetValue(3));
        return deal;
    }

    private Entity Finding(int number) => Active(new Entity(T.Finding.Table)
    {
        [T.Finding.Name] = $"Finding {number}",
        [T.Finding.Kind] = new OptionSetValue(T.FindingKind.VanishedColumn + random.Next(5)),
        [T.Finding.Status] = new OptionSetValue(T.FindingStatus.Open),
    });

    private Entity Owned(Entity row, List<Guid> reps)
    {
        row["ownerid"] = new EntityReference(T.SystemUser.Table, reps[random.Next(reps.Count)]);
        row["owningbusinessunit"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId);
        (row["createdon"], row["modifiedon"]) = (now, now);
        return Active(row);
    }
}
