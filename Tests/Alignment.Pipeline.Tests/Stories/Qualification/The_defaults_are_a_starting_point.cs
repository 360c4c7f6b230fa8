using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;
using Api = Alignment.Plugins.Tables.CustomApis.InstallDefaults;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class The_defaults_are_a_starting_point
{
    [Fact]
    public void Installed_as_a_draft_that_can_be_activated_as_it_is()
    {
        using var organisation = Organisation.WithAlignment();

        var answer = Install(organisation);

        Assert.Contains("Default MQL v1", (string)answer[Api.Summary], StringComparison.Ordinal);
        var definition = organisation.Only(T.MqlDefinition.Table, T.MqlDefinition.State);
        Assert.Equal(T.DefinitionState.Draft, definition.GetAttributeValue<OptionSetValue>(T.MqlDefinition.State).Value);
        organisation.Activate(definition.Id);
        organisation.Save(
            (T.Lead.CompanyName, "Northwind Machines"),
            (T.Lead.EMailAddress1, "ruiz@northwind.example"),
            (T.Lead.Address1Country, "US"),
            (T.Lead.NumberOfEmployees, 300),
            (T.Lead.IndustryCode, new OptionSetValue(12)),
            (T.Lead.JobTitle, "VP Operations"),
            (T.Lead.Revenue, new Money(20_000_000m))).Says(MqlResult.Pass, "Default MQL v1", "unsigned");
    }

    [Fact]
    public void Installed_again_they_leave_what_people_changed()
    {
        using var organisation = Organisation.WithAlignment();
        Install(organisation);
        var definition = organisation.Only(T.MqlDefinition.Table, T.MqlDefinition.Name);
        organisation.Admin.Update(new Entity(T.MqlDefinition.Table, definition.Id) { [T.MqlDefinition.Name] = "Our own" });
        var criteria = organisation.Count(T.Criterion.Table);

        var answer = Install(organisation);

        Assert.Equal(0, answer[Api.Installed]);
        Assert.Equal(criteria, organisation.Count(T.Criterion.Table));
        Assert.Equal("Our own", organisation.Only(T.MqlDefinition.Table, T.MqlDefinition.Name)[T.MqlDefinition.Name]);
    }

    private static ParameterCollection Install(Organisation organisation) =>
        organisation.Admin.Execute(new OrganizationRequest(Api.Name)).Results;
}
