using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Browser.Tests;

/// <summary>The company after a year of counting.</summary>
public sealed class CountedOffice : IAsyncLifetime
{
    public CountedOffice()
    {
        Year = new ScoreboardYear(Office.Admin, Office.Clock.GetUtcNow().UtcDateTime);
        Year.Fill(new EntityReference(T.SystemUser.Table, Office.Rep), new EntityReference(T.SystemUser.Table, Office.Marketer));
    }

    public Office Office { get; } = new();

    public ScoreboardYear Year { get; }

    public Task InitializeAsync() => Office.InitializeAsync();

    public Task DisposeAsync() => Office.DisposeAsync();
}
