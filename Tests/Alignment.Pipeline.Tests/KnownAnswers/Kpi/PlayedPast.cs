using Alignment.Domain.Kpi;
using Alignment.Tool;
using Alignment.Tool.Kpi;
using Alignment.Tool.Replaying;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>An organisation in which a known past was played, once for all tests that ask it; nothing outlives the run.</summary>
public abstract class PlayedPast : IDisposable
{
    private static readonly DateTime LongAgo = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly Lazy<ReplayedOrganisation> organisation;

    /// <param name="file">A file of the past; where it is absent nothing is played, and the tests are skipped.</param>
    protected PlayedPast(ReplaySet set, string file)
    {
        organisation = new(() =>
        {
            var screen = new Screen(json: true, TextWriter.Null, TextWriter.Null, interactive: false);
            return new ReplayRun(Repository.Find(), screen, new ReplayOptions(Path.GetDirectoryName(DataFolder.Find(file))!, Set: set)).Play();
        });
    }

    public ReplayResult Result => organisation.Value.Result;

    public IOrganizationService Admin => organisation.Value.Dataverse.Service(organisation.Value.Dataverse.AdminId);

    /// <summary>One figure of the whole past.</summary>
    internal KpiMeasured All(string code, int? horizon = null) => Assert.Single(Measure(code, null, null, null, null, horizon));

    /// <summary>One figure of one month, such as 2018-02.</summary>
    internal KpiMeasured Month(string code, string month) =>
        Assert.Single(Measure(code, null, First(month), First(month).AddMonths(1), null, null));

    /// <summary>By the label of what it is cut by.</summary>
    internal IReadOnlyDictionary<string, KpiMeasured> By(string code, KpiDimension by, int? horizon = null) =>
        Measure(code, by, null, null, null, horizon).ToDictionary(row => row.Label ?? "");

    /// <summary>By the label of the period.</summary>
    internal IReadOnlyDictionary<string, KpiMeasured> Split(string code, PeriodKind split, DateTime from, DateTime to) =>
        Measure(code, null, from, to, split, null).ToDictionary(row => row.Period ?? "");

    public void Dispose()
    {
        if (organisation.IsValueCreated) organisation.Value.Dispose();
        GC.SuppressFinalize(this);
    }

    private IReadOnlyList<KpiMeasured> Measure(string code, KpiDimension? by, DateTime? from, DateTime? to, PeriodKind? split, int? horizon) =>
        KpiMeasure.Run(Admin, new KpiMeasureOptions(code, by, from ?? LongAgo, to, split, horizon));

    private static DateTime First(string month) => DateTime.SpecifyKind(DateTime.Parse(month + "-01", System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
