namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>What is one sum a member.</summary>
internal enum MoneyAxis
{
    /// <summary>Of campaigns that began in the period, in the base currency.</summary>
    CampaignCost,

    /// <summary>What goals ask to be won in the period, in the base currency.</summary>
    Quota,

    /// <summary>Accounts with a deal won in the period.</summary>
    Accounts,

    /// <summary>Of those: with no deal won before.</summary>
    NewAccounts,
}
