using Alignment.Pipeline.Tests.Stories.Importing;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

public sealed class Keeping_an_organisation_from_the_command_line : IDisposable
{
    private readonly ImportFolder folder = new();

    [Fact]
    public void A_lead_given_back_years_ago_wakes_and_one_written_past_the_plug_ins_is_found_and_repaired()
    {
        YearsAgo();

        Says(0, "1 lead woke", "sweep");
        Says(0, "Nothing was due", "sweep", "--once");
        Says(1, "2 leads examined, 1 disagree, 0 repaired", "integrity");
        Says(0, "\"repaired\": 1", "integrity", "--repair", "--json");
        Says(0, "2 leads examined, 0 disagree", "integrity");
    }

    [Fact]
    public void An_organisation_that_is_not_there_is_not_made_up()
    {
        Says(3, "There is no local organisation", "sweep");
        Assert.False(File.Exists(folder.Database));
    }

    public void Dispose() => folder.Dispose();

    private void Says(int exitCode, string words, params string[] verb)
    {
        var (code, output) = ToolProcess.Run([.. verb, "--file", folder.Database]);
        Assert.True(code == exitCode && output.Contains(words, StringComparison.Ordinal), $"{code}: {output}");
    }

    /// <summary>Leads wake while the organisation is open; the process runs on whatever day it is.</summary>
    private static void OpenAllWeek(IOrganizationService service)
    {
        var hours = service.RetrieveMultiple(new QueryExpression(T.Schedule.Table)).Entities.Single();
        foreach (var day in new[] { T.Schedule.Monday, T.Schedule.Tuesday, T.Schedule.Wednesday, T.Schedule.Thursday, T.Schedule.Friday, T.Schedule.Saturday, T.Schedule.Sunday }) hours[day] = "00:00-24:00";
        service.Update(hours);
    }

    private void YearsAgo()
    {
        var clock = new MovableClock(new DateTimeOffset(2020, 3, 2, 9, 0, 0, TimeSpan.Zero));
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = folder.Database, Clock = clock });
        using (var zip = ManagedZip.Open()) dataverse.Import(zip);
        var admin = new Seat(dataverse.AdminId, dataverse.Service(dataverse.AdminId));
        admin.Run(T.CustomApis.InstallDefaults.Name);
        OpenAllWeek(admin.Service);
        var draft = new DefinitionDraft(admin.Service, "Our MQL", 1);
        Floor.FiftyAndAPhone(draft);
        admin.Service.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
        var lead = admin.Service.Create(new Entity(T.Lead.Table)
        {
            [T.Lead.LastName] = "Ruiz",
            [T.Lead.Telephone1] = "+1 555 0100",
            [T.Lead.NumberOfEmployees] = 60,
        });
        admin.Reject(lead, "NO_BUDGET", "Budget opens in the new year");
        admin.Service.Execute(new CreateRequest { Target = new Entity(T.Lead.Table) { [T.Lead.LastName] = "Akin" }, ["BypassBusinessLogicExecution"] = "CustomSync" });
    }
}
