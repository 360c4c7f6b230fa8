using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Maven;

/// <summary>Opportunities of a hardware dealer with agents, managers, offices and customers. There are no leads.</summary>
internal sealed class MavenPast : IPast
{
    private readonly IReadOnlyList<MavenDeal> deals;
    private readonly IReadOnlyList<MavenAgent> agents;
    private readonly IReadOnlyList<MavenAccount> accounts;
    private readonly DateTime last;

    /// <exception cref="Terminal.ToolException">A file is missing, or a row of it cannot be understood.</exception>
    public MavenPast(string folder, int? take)
    {
        deals = MavenFiles.Deals(folder, take);
        agents = MavenFiles.Agents(folder);
        accounts = MavenFiles.Accounts(folder);
        var told = deals.SelectMany(deal => new[] { deal.Engaged, deal.Closed }).OfType<DateTime>().ToList();
        if (told.Count == 0) throw Terminal.ToolException.InSource("None of these opportunities has a date.", "Take more of them.");
        (Begins, last) = (told.Min(), told.Max());
    }

    public string Title => $"{deals.Count:N0} opportunities";

    public int Rows => deals.Count;

    public DateTime Begins { get; }

    public DateTime Ends => last.Date.AddDays(1);

    public (string Code, string Name, string Symbol) Currency => ("USD", "US Dollar", "$");

    public IReadOnlyList<ReplayStep> Prepare(LocalDataverse dataverse)
    {
        var admin = dataverse.Service(dataverse.AdminId);
        ReplaySettings.Choose(admin);
        var player = new MavenPlayer(
            admin,
            new EntityReference(T.TransactionCurrency.Table, dataverse.BaseCurrencyId),
            MavenPeople.Hire(dataverse, agents),
            MavenAccounts.Write(admin, accounts));
        return [.. deals.SelectMany(deal => Steps(deal, player)).OrderBy(step => step.At).ThenBy(step => step.Line)];
    }

    public (IReadOnlyList<ReplayCount> Counts, IReadOnlyList<Difference> Differences) Compare(IOrganizationService admin)
    {
        var opportunities = MavenComparison.Opportunities(admin);
        return (MavenComparison.Counts(deals, opportunities), [.. new MavenComparison(deals, opportunities).Differences()]);
    }

    /// <summary>When a prospect was found the file does not say; that it is one in the end it does.</summary>
    private IEnumerable<ReplayStep> Steps(MavenDeal deal, MavenPlayer player)
    {
        yield return new ReplayStep(deal.Engaged ?? last, deal.Line, deal.Key, 1, nameof(player.Open), () => player.Open(deal));
        if (deal.Closed is { } closed) yield return new ReplayStep(closed, deal.Line, deal.Key, 1, nameof(player.Close), () => player.Close(deal));
    }
}
