using Alignment.Tool.Checking.Rules;

namespace Alignment.Tool.Checking;

/// <summary>Every rule of <c>check</c>, in the order in which people should read the findings.</summary>
public static class SolutionRules
{
    public static readonly IReadOnlyList<ISolutionRule> All =
    [
        .. PackingRules.All,
        new TablesHavePrimaryColumns(), new ColumnsAreComplete(), new LookupsHaveRelationships(), new ChoicesExist(),
        new FormsNameColumns(), new ViewsNameColumns(), new ChartsAreSound(), new DashboardsAreWhole(), new KeysAndMapsNameColumns(), new StepsNameColumns(), new FormControlsFit(),
        new WebResourcesExist(), new HandlersExist(), new RibbonsAreWhole(), new RolesNamePrivileges(), new PluginTypesMatchAssembly(), new StepsAreSound(),
        new CustomApisAreSound(), new EnvironmentVariablesAreSound(), new AppsAreWhole(), new IdsAreUnique(), new NoEnvironmentNumbers(), new ForeignTablesAreShells(),
        new NoDuplicateSteps(), new UpdateStepsFilter(), new NoRetrieveSteps(), new NothingIsDisabled(), new JudgingWatchesEveryColumn(),
        new LedgerIsGuarded(), new ConnectionReferencesAreSound(), new FlowsAreSound(),
        new PackageIsWellFormed(), new PackageHoldsEverything(), new SchemaIsValid(),
    ];

    public static CheckReport Check(Examined examined)
    {
        var skipped = All.Where(rule => rule.Skipped(examined) is not null).Select(rule => new SkippedRule(rule.Id, rule.Skipped(examined)!)).ToList();
        var applied = All.Where(rule => skipped.All(skip => skip.Rule != rule.Id)).ToList();
        return new CheckReport(applied.Count, [.. applied.SelectMany(rule => rule.Check(examined))], skipped);
    }
}
