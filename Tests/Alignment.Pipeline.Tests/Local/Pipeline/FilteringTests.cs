using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class FilteringTests
{
    private int runs;

    [Fact]
    public void A_filtered_step_runs_when_its_column_is_in_the_update_even_unchanged()
    {
        using Sandbox sandbox = new();
        Step(sandbox);
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO" });
        sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO" });
        Assert.Equal(2, runs);
    }

    [Fact]
    public void A_filtered_step_stays_silent_when_only_other_columns_are_in_the_update()
    {
        using Sandbox sandbox = new();
        Step(sandbox);
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", lead) { ["companyname"] = "Contoso" });
        Assert.Equal(0, runs);
    }

    [Fact]
    public void A_changed_filter_takes_effect_at_once()
    {
        using Sandbox sandbox = new();
        Guid step = Step(sandbox);
        sandbox.Admin.Update(new Entity("sdkmessageprocessingstep", step) { ["filteringattributes"] = "companyname" });
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO" });
        Assert.Equal(0, runs);
        sandbox.Admin.Update(new Entity("lead", lead) { ["companyname"] = "Contoso" });
        Assert.Equal(1, runs);
    }

    private Guid Step(Sandbox sandbox) =>
        sandbox.On("Update", "lead", 20, call => runs++, step => step["filteringattributes"] = "jobtitle, telephone1");
}
