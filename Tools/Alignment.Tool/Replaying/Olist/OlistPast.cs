using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Olist;

/// <summary>Real leads of a marketplace: handed off on the day of the first contact, some won; of the others nothing is known.</summary>
internal sealed class OlistPast : IPast
{
    private readonly IReadOnlyList<OlistRow> rows;

    /// <exception cref="Terminal.ToolException">A file is missing, or a row of it cannot be understood.</exception>
    public OlistPast(string folder, int? take)
    {
        rows = OlistFile.Read(folder, take);
        Begins = rows.Min(row => row.Contacted);
        Ends = rows.Select(row => row.Closed).OfType<DateTime>().Append(rows.Max(row => row.Contacted)).Max().Date.AddDays(1);
    }

    public string Title => $"{rows.Count:N0} leads";

    public int Rows => rows.Count;

    public DateTime Begins { get; }

    public DateTime Ends { get; }

    public (string Code, string Name, string Symbol) Currency => BrazilianReal.Currency;

    public IReadOnlyList<ReplayStep> Prepare(LocalDataverse dataverse)
    {
        var admin = dataverse.Service(dataverse.AdminId);
        var origins = new OriginSolution([.. rows.Select(row => row.Origin).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
        using (var zip = origins.Zip()) dataverse.Import(zip);
        AdmittingDefinition.Activate(admin);
        ReplaySettings.Choose(admin);
        var people = OlistPeople.Hire(dataverse, rows);
        return OlistStep.InOrder(rows, new OlistPlayer(admin, new EntityReference(T.TransactionCurrency.Table, dataverse.BaseCurrencyId), origins, people));
    }

    public (IReadOnlyList<ReplayCount> Counts, IReadOnlyList<Difference> Differences) Compare(IOrganizationService admin)
    {
        var handoffs = ReplayedLedger.Handoffs(admin);
        return (OlistComparison.Counts(rows, handoffs), [.. new OlistComparison(rows, handoffs).Differences()]);
    }
}
