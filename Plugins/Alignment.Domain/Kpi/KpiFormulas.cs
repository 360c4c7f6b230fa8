using Alignment.Domain.Kpi.Formulas;

namespace Alignment.Domain.Kpi;

/// <summary>All formulas that ship.</summary>
public static class KpiFormulas
{
    private static readonly Dictionary<string, KpiFormula> byCode = new(StringComparer.OrdinalIgnoreCase);

    static KpiFormulas()
    {
        foreach (var formula in All) byCode.Add(formula.Code, formula);
    }

    public static IReadOnlyList<KpiFormula> All { get; } =
    [
        new HandedOffMqls(), new MqlToSal(), new MqlToSalByEvent(), new AcceptedOfDecided(), new MqlToSalPerLead(), new AutoAccepted(),
        new DecisionRate(), new RecycledHandoffs(), new RecycledLeads(), new RecycleRate(), new RecycleRateLater(), new RecycleYield(),
        new RejectionRate(), new SentBackRate(), new RejectionByReason(), new RejectionMix(), new SentBackMix(), new OtherShare(), new RejectionsWithoutReason(),
        new RejectionContradiction(), new DecisionTime(), new AnswerTime(), new OverturnedContests(), new DefinitionPrecision(), new DefinitionRecall(),
        new OverrideShare(), new OverrideToSal(),

        new FollowUpMedian(), new FollowUpP90(), new FollowUpMean(), new FollowUpWallMedian(), new FollowUpCensored(), new NeverFollowedUp(),
        new RejectedUntouched(), new SlaFollowUp(), new SlaDecision(), new SlaWork(), new SlaAnswer(), new SlaUncovered(),
        new Touches(), new GivingUp(), new AssignmentTime(), new StageDays(), new StageAge(), new FunnelVelocity(),
        new BreachCost(),

        new MqlToOpportunity(), new MqlToOpportunityByEvent(), new OpportunitiesPerMql(), new MqlToWon(), new MqlToWonByEvent(), new MqlToWonWithin(30),
        new MqlToWonWithin(60), new MqlToWonWithin(90), new MqlToWonWithin(180), new DaysToWin(), new DaysToWinP90(), new RevenuePerMql(),
        new MarketingSourcedShare(), new SalToSql(), new SqlToWon(), new WinRate(), new WinRateByValue(), new AverageDeal(),
        new RevenuePerAccount(), new CycleDays(), new Revenue(), new RevenueGrowth(), new RevenueGrowthOnPrevious(), new NewAccounts(),
        new QuotaAttainment(),

        new CampaignRoi(), new CostPerMql(), new CostPerSal(), new CostPerWon(),

        new TwoWaySla(), new DefinitionAge(), new Completeness(), new UncoveredMqls(), new StageIntegrity(), new DuplicateHandoffs(),
    ];

    /// <param name="code">In any letter case.</param>
    /// <returns>Null when there is none.</returns>
    public static KpiFormula? Find(string? code) => code is not null && byCode.TryGetValue(code.Trim(), out var formula) ? formula : null;
}
