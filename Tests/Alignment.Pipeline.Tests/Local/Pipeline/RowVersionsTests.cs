using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>A write that depends on nobody having written in between.</summary>
public sealed class RowVersionsTests : IDisposable
{
    private const int Mismatch = unchecked((int)0x80060882);
    private const int NotProvided = unchecked((int)0x80060883);

    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_row_that_was_written_in_between_is_not_overwritten()
    {
        (Guid id, string version) = Lead();
        sandbox.Admin.Update(new Entity("lead", id) { ["jobtitle"] = "CFO" });
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Execute(One(id, version)));
        Assert.Equal(Mismatch, fault.ErrorCode);
        Assert.Equal("CFO", sandbox.Read("lead", id, "jobtitle")["jobtitle"]);
    }

    [Fact]
    public void A_row_that_nobody_touched_is_written_and_gets_a_new_version()
    {
        (Guid id, string version) = Lead();
        sandbox.Admin.Execute(One(id, version));
        string next = sandbox.Read("lead", id, "jobtitle").RowVersion;
        Assert.NotEqual(version, next);
        sandbox.Admin.Execute(One(id, next));
    }

    [Fact]
    public void State_columns_beside_others_ask_for_the_version_once()
    {
        (Guid id, string version) = Lead();
        UpdateRequest request = One(id, version);
        request.Target["statecode"] = new OptionSetValue(2);
        sandbox.Admin.Execute(request);
        Assert.Equal(2, sandbox.Read("lead", id, "statecode").GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void Without_a_version_nothing_can_be_compared()
    {
        (Guid id, _) = Lead();
        Assert.Equal(NotProvided, Sandbox.Refusal(() => sandbox.Admin.Execute(One(id, null))).ErrorCode);
    }

    [Fact]
    public void Of_many_rows_one_that_was_written_in_between_stops_all_and_is_named()
    {
        (Guid first, string firstVersion) = Lead();
        (Guid second, string secondVersion) = Lead();
        sandbox.Admin.Update(new Entity("lead", second) { ["jobtitle"] = "CFO" });
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Execute(Many((first, firstVersion), (second, secondVersion))));
        Assert.Equal(Mismatch, fault.ErrorCode);
        Assert.Contains("Row 2 of 2 (Targets[1])", fault.Message, StringComparison.Ordinal);
        Assert.False(sandbox.Read("lead", first, "jobtitle").Contains("jobtitle"));
    }

    [Fact]
    public void Many_rows_that_nobody_touched_are_written()
    {
        (Guid first, string firstVersion) = Lead();
        (Guid second, string secondVersion) = Lead();
        sandbox.Admin.Execute(Many((first, firstVersion), (second, secondVersion)));
        Assert.Equal(("CEO", "CEO"), (sandbox.Read("lead", first, "jobtitle")["jobtitle"], sandbox.Read("lead", second, "jobtitle")["jobtitle"]));
    }

    [Fact]
    public void A_plug_in_that_comes_too_late_takes_its_request_with_it()
    {
        (Guid id, string version) = Lead();
        sandbox.Admin.Update(new Entity("lead", id) { ["jobtitle"] = "CFO" });
        sandbox.On("Create", "contact", 40, call => call.System.Execute(One(id, version)));
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        Assert.Contains("doesn't match the RowVersion", fault.Message, StringComparison.Ordinal);
        Assert.Empty(sandbox.All("contact"));
    }

    private static UpdateRequest One(Guid id, string? version) => new()
    {
        Target = new Entity("lead", id) { ["jobtitle"] = "CEO", RowVersion = version },
        ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
    };

    private static UpdateMultipleRequest Many(params (Guid Id, string Version)[] rows) => new()
    {
        Targets = ManyRowsTests.Rows([.. rows.Select(row => One(row.Id, row.Version).Target)]),
        ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
    };

    private (Guid Id, string Version) Lead()
    {
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        return (id, sandbox.Read("lead", id, "lastname").RowVersion);
    }
}
