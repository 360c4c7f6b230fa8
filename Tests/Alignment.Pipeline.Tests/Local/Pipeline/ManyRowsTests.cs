using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class ManyRowsTests
{
    [Fact]
    public void Many_leads_are_created_at_once_and_their_ids_come_back_in_order()
    {
        using Sandbox sandbox = new();
        Guid[] ids = Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        Assert.Equal("First", sandbox.Read("lead", ids[0], "lastname")["lastname"]);
        Assert.Equal("Second", sandbox.Read("lead", ids[1], "lastname")["lastname"]);
    }

    [Fact]
    public void One_bad_row_takes_the_others_with_it_and_is_named()
    {
        using Sandbox sandbox = new();
        Entity bad = Sandbox.Lead("Third");
        bad["jobtitle"] = 7;
        OrganizationServiceFault fault = Sandbox.Refusal(() => Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"), bad));
        Assert.Contains("Row 3 of 3 (Targets[2])", fault.Message, StringComparison.Ordinal);
        Assert.Contains("jobtitle", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, fault.ErrorDetails["FaultedRowIndex"]);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void What_a_plug_in_says_about_a_row_is_kept()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call =>
        {
            if ((string)call.Target["lastname"] == "Bad")
                throw new InvalidPluginExecutionException("We do not sell there.");
        });
        OrganizationServiceFault fault = Sandbox.Refusal(() => Create(sandbox.Admin, Sandbox.Lead("Good"), Sandbox.Lead("Bad")));
        Assert.EndsWith("Row 2 of 2 (Targets[1]): We do not sell there.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(unchecked((int)0x80040265), fault.ErrorCode);
        Assert.Equal("We do not sell there.", fault.InnerFault.Message);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void Many_leads_are_changed_at_once_or_not_at_all()
    {
        using Sandbox sandbox = new();
        Guid[] ids = Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        Update(sandbox.Admin, new Entity("lead", ids[0]) { ["jobtitle"] = "CEO" }, new Entity("lead", ids[1]) { ["jobtitle"] = "CFO" });
        Assert.Equal("CFO", sandbox.Read("lead", ids[1], "jobtitle")["jobtitle"]);
        OrganizationServiceFault fault = Sandbox.Refusal(() => Update(
            sandbox.Admin, new Entity("lead", ids[0]) { ["jobtitle"] = "Clerk" }, new Entity("lead", Guid.NewGuid()) { ["jobtitle"] = "Clerk" }));
        Assert.Contains("Row 2 of 2", fault.Message, StringComparison.Ordinal);
        Assert.Equal(unchecked((int)0x80040217), fault.ErrorCode);
        Assert.Equal("CEO", sandbox.Read("lead", ids[0], "jobtitle")["jobtitle"]);
    }

    [Fact]
    public void Rows_that_are_closed_and_changed_in_one_go_are_both()
    {
        using Sandbox sandbox = new();
        Guid[] ids = Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        List<string> seen = [];
        sandbox.On("Update", "lead", 20, call => seen.Add(call.Target.Contains("statecode") ? "state" : "title"));
        Update(
            sandbox.Admin,
            new Entity("lead", ids[0]) { ["jobtitle"] = "CEO", ["statecode"] = new OptionSetValue(2) },
            new Entity("lead", ids[1]) { ["jobtitle"] = "CFO" });
        Assert.Equal(["title", "title", "state"], seen);
        Entity first = sandbox.Read("lead", ids[0], "jobtitle", "statecode");
        Assert.Equal(("CEO", 2), ((string)first["jobtitle"], first.GetAttributeValue<OptionSetValue>("statecode").Value));
    }

    [Fact]
    public void A_lead_that_is_there_is_changed_and_one_that_is_not_is_created()
    {
        using Sandbox sandbox = new();
        Guid[] ids = Create(sandbox.Admin, Sandbox.Lead("There"));
        Guid fresh = Guid.NewGuid();
        UpsertMultipleResponse response = (UpsertMultipleResponse)sandbox.Admin.Execute(new UpsertMultipleRequest
        {
            Targets = Rows(new Entity("lead", fresh) { ["lastname"] = "New" }, new Entity("lead", ids[0]) { ["jobtitle"] = "CEO" }),
        });
        Assert.Equal([true, false], response.Results.Select(result => result.RecordCreated));
        Assert.Equal([fresh, ids[0]], response.Results.Select(result => result.Target.Id));
        Assert.Equal("CEO", sandbox.Read("lead", ids[0], "jobtitle")["jobtitle"]);
    }

    [Fact]
    public void A_refused_row_keeps_its_number_whether_it_is_new_or_changed()
    {
        using Sandbox sandbox = new();
        Guid[] ids = Create(sandbox.Admin, Sandbox.Lead("There"));
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Execute(new UpsertMultipleRequest
        {
            Targets = Rows(Sandbox.Lead("New"), Sandbox.Lead("Newer"), new Entity("lead", ids[0]) { ["jobtitle"] = 7 }),
        }));
        Assert.Contains("Row 3 of 3 (Targets[2])", fault.Message, StringComparison.Ordinal);
        Assert.Single(sandbox.All("lead"));
    }

    [Fact]
    public void All_rows_are_of_one_table()
    {
        using Sandbox sandbox = new();
        OrganizationServiceFault fault = Sandbox.Refusal(() => Create(sandbox.Admin, Sandbox.Lead(), new Entity("contact") { ["lastname"] = "Weber" }));
        Assert.Contains("Targets[1] is a 'contact', not a 'lead'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("at least one row", Sandbox.Refusal(() => Create(sandbox.Admin)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_row_twice_is_refused()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        OrganizationServiceFault fault = Sandbox.Refusal(() => Update(
            sandbox.Admin, new Entity("lead", id) { ["jobtitle"] = "CEO" }, new Entity("lead", id) { ["jobtitle"] = "CFO" }));
        Assert.Contains("Targets[0] and Targets[1]", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rights_are_asked_for_row_by_row()
    {
        using Sandbox sandbox = new();
        IOrganizationService seller = Roles.User(sandbox, "Sven Seller", 1, "prvCreateLead", "prvReadLead", "prvWriteLead");
        Guid own = Create(seller, Sandbox.Lead("Own"))[0];
        Guid theirs = sandbox.Admin.Create(Sandbox.Lead("Theirs"));
        OrganizationServiceFault fault = Sandbox.Refusal(() => Update(
            seller, new Entity("lead", own) { ["jobtitle"] = "CEO" }, new Entity("lead", theirs) { ["jobtitle"] = "CEO" }));
        Assert.Contains("Row 2 of 2", fault.Message, StringComparison.Ordinal);
        Assert.Equal(unchecked((int)0x80040220), fault.ErrorCode);
        Assert.False(sandbox.Read("lead", own, "jobtitle").Contains("jobtitle"));
    }

    internal static Guid[] Create(IOrganizationService service, params Entity[] rows) =>
        ((CreateMultipleResponse)service.Execute(new CreateMultipleRequest { Targets = Rows(rows) })).Ids;

    internal static void Update(IOrganizationService service, params Entity[] rows) =>
        service.Execute(new UpdateMultipleRequest { Targets = Rows(rows) });

    internal static EntityCollection Rows(params Entity[] rows) => new([.. rows]) { EntityName = rows.Length == 0 ? "lead" : rows[0].LogicalName };
}
