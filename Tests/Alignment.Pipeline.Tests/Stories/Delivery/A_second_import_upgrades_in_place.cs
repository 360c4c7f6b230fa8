using Alignment.Domain.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

public sealed class A_second_import_upgrades_in_place
{
    [Fact]
    public void And_keeps_leads_definitions_and_judging()
    {
        using var organisation = Organisation.Agreeing(rules => rules.All(must => must
            .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 80));

        using (var zip = ManagedZip.Open()) organisation.Dataverse.Import(zip);

        organisation.Lead(lead.Id).Says(MqlResult.Pass);
        organisation.Save((T.Lead.NumberOfEmployees, 20)).Says(MqlResult.Fail, "Our MQL v1");
    }

    [Fact]
    public void And_a_truncated_zip_changes_nothing()
    {
        using var organisation = Organisation.Agreeing(rules => rules.All(must => must
            .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));
        var bytes = ManagedZip.Package.Bytes;

        Action attempt = () => organisation.Dataverse.Import(new MemoryStream(bytes, 0, bytes.Length / 2));

        attempt.Refused("zip");
        organisation.Save((T.Lead.NumberOfEmployees, 20)).Says(MqlResult.Fail, "Our MQL v1");
    }
}
