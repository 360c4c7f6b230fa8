using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class Nobody_writes_a_verdict_by_hand
{
    private static Organisation Organisation() => Stories.Organisation.Agreeing(rules => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));

    [Fact]
    public void On_a_new_lead()
    {
        using var organisation = Organisation();

        var attempt = () => { organisation.Save((T.Lead.NumberOfEmployees, 5), (T.Lead.MqlResult, new OptionSetValue(T.MqlResult.Pass))); };

        attempt.Refused(T.Lead.MqlResult, "Leave it out");
    }

    [Fact]
    public void On_an_existing_lead()
    {
        using var organisation = Organisation();
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 5));

        var attempt = () => { organisation.Change(lead, (T.Lead.MqlScore, 99m)); };

        attempt.Refused(T.Lead.MqlScore);
        organisation.Lead(lead.Id).Says(MqlResult.Fail);
    }

    [Fact]
    public void But_sending_back_the_whole_row_as_it_was_read_is_fine()
    {
        using var organisation = Organisation();
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 80));
        var written = new Entity(T.Lead.Table, lead.Id);
        foreach (var column in new[] { T.Lead.MqlResult, T.Lead.MqlScore, T.Lead.MqlExplanation, T.Lead.MqlDefinition, T.Lead.NumberOfEmployees })
        {
            written[column] = lead.Contains(column) ? lead[column] : null;
        }

        organisation.Admin.Update(written);

        organisation.Lead(lead.Id).Says(MqlResult.Pass);
    }
}
