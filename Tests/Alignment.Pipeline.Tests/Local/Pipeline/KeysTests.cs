using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class KeysTests
{
    [Fact]
    public void An_upsert_creates_the_row_that_is_not_there_and_updates_the_one_that_is()
    {
        using Sandbox sandbox = new();
        List<string> seen = [];
        sandbox.On("Create", "lead", 20, call => seen.Add("Create"));
        sandbox.On("Update", "lead", 20, call => seen.Add("Update"));
        Guid id = Guid.NewGuid();
        UpsertResponse first = Upsert(sandbox, new Entity("lead", id) { ["lastname"] = "Fischer" });
        UpsertResponse second = Upsert(sandbox, new Entity("lead", id) { ["lastname"] = "Weber" });
        Assert.True(first.RecordCreated);
        Assert.False(second.RecordCreated);
        Assert.Equal(id, second.Target.Id);
        Assert.Equal(["Create", "Update"], seen);
        Assert.Equal("Weber", sandbox.Read("lead", id, "lastname")["lastname"]);
    }

    [Fact]
    public void An_upsert_finds_its_row_by_alternate_key_and_writes_the_key_into_a_new_one()
    {
        using Sandbox sandbox = new();
        Guid type = sandbox.Api("aln_First", call => { });
        Entity change = new("customapi", "uniquename", "aln_First") { ["displayname"] = "Renamed" };
        UpsertResponse response = Upsert(sandbox, change);
        Assert.False(response.RecordCreated);
        Assert.Equal(type, response.Target.Id);
        Assert.Equal("Renamed", sandbox.Read("customapi", type, "displayname")["displayname"]);
    }

    [Fact]
    public void A_row_can_be_read_updated_and_deleted_by_its_key()
    {
        using Sandbox sandbox = new();
        sandbox.Api("aln_First", call => { });
        EntityReference byKey = new("customapi", "uniquename", "aln_First");
        sandbox.Admin.Update(new Entity("customapi", "uniquename", "aln_First") { ["displayname"] = "Renamed" });
        RetrieveResponse read = (RetrieveResponse)sandbox.Admin.Execute(new RetrieveRequest { Target = byKey, ColumnSet = new ColumnSet("displayname") });
        Assert.Equal("Renamed", read.Entity["displayname"]);
        sandbox.Admin.Execute(new DeleteRequest { Target = byKey });
        Assert.Empty(sandbox.All("customapi"));
    }

    [Fact]
    public void A_key_the_table_does_not_have_is_refused()
    {
        using Sandbox sandbox = new();
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Update(new Entity("lead", "lastname", "Fischer") { ["jobtitle"] = "CEO" }));
        Assert.Equal(unchecked((int)0x80060890), fault.ErrorCode);
    }

    [Fact]
    public void The_same_id_cannot_be_created_twice()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(unchecked((int)0x80040237), Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("lead", id) { ["lastname"] = "Twin" })).ErrorCode);
    }

    [Fact]
    public void A_write_that_depends_on_an_older_version_is_refused()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        string version = sandbox.Read("lead", id, "lastname").RowVersion;
        Change(sandbox, id, version);
        Assert.Equal(unchecked((int)0x80060882), Sandbox.Refusal(() => Change(sandbox, id, version)).ErrorCode);
        Assert.Equal(unchecked((int)0x80060883), Sandbox.Refusal(() => Change(sandbox, id, null)).ErrorCode);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_what_both_have_read_one_is_refused()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        string version = sandbox.Read("lead", id, "lastname").RowVersion;
        using Barrier start = new(2);
        int[] codes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            start.SignalAndWait();
            try
            {
                Change(sandbox, id, version);
                return 0;
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                return fault.Detail.ErrorCode;
            }
        })));
        Assert.Equal([unchecked((int)0x80060882), 0], codes.Order());
    }

    private static void Change(Sandbox sandbox, Guid id, string? version) => sandbox.Admin.Execute(new UpdateRequest
    {
        Target = new Entity("lead", id) { ["jobtitle"] = "CEO", RowVersion = version },
        ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
    });

    private static UpsertResponse Upsert(Sandbox sandbox, Entity target) =>
        (UpsertResponse)sandbox.Admin.Execute(new UpsertRequest { Target = target });
}
