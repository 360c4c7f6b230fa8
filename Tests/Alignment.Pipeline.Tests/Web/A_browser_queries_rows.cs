using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Web;

public sealed class A_browser_queries_rows
{
    [Theory]
    [InlineData("lastname eq 'Ruiz'", "Ruiz")]
    [InlineData("lastname ne 'Ruiz'", "Chen O'Hara")]
    [InlineData("lastname eq 'O''Hara'", "O'Hara")]
    [InlineData("startswith(lastname,'R') or endswith(lastname,'n')", "Chen Ruiz")]
    [InlineData("contains(lastname,'h') and not (lastname eq 'Chen')", "O'Hara")]
    [InlineData("not contains(lastname,'h')", "Ruiz")]
    [InlineData("revenue gt 100 and revenue le 300.00", "O'Hara")]
    [InlineData("not (revenue gt 100)", "Chen")]
    [InlineData("revenue eq null", "Ruiz")]
    [InlineData("revenue ne null and donotphone eq false", "O'Hara")]
    [InlineData("statecode eq 0 and statuscode in (1,2)", "Chen O'Hara Ruiz")]
    [InlineData("createdon ge 2001-01-01T00:00:00Z and createdon lt 2999-01-01", "Chen O'Hara Ruiz")]
    [InlineData("campaignid/name eq 'Spring'", "Ruiz")]
    [InlineData("Lead_Tasks/any(t:t/subject eq 'Call')", "Chen")]
    [InlineData("not Lead_Tasks/any(t:t/subject eq 'Call')", "O'Hara Ruiz")]
    [InlineData("Lead_Tasks/any()", "Chen")]
    [InlineData("Lead_Tasks/all(t:t/subject eq 'Call')", "Chen O'Hara Ruiz")]
    [InlineData("Lead_Tasks/any(t:t/ownerid/fullname eq 'Local Administrator')", "Chen")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='lastname',PropertyValues=['Chen','Ruiz'])", "Chen Ruiz")]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", "Chen O'Hara Ruiz")]
    [InlineData("firstname eq lastname", "")]
    public async Task A_filter_means_what_it_says(string filter, string expected)
    {
        await using var site = Leads(out var campaign);
        var rows = await site.Get($"leads?$select=lastname&$orderby=lastname&$filter={Uri.EscapeDataString(filter)}");
        Assert.Equal(expected, string.Join(' ', Names(rows)));
        var byLookup = await site.Get($"leads?$select=lastname&$filter=_campaignid_value eq {campaign}");
        Assert.Equal(["Ruiz"], Names(byLookup));
    }

    [Theory]
    [InlineData("lastname like 'x'", "eq, ne, gt, ge, lt or le")]
    [InlineData("lastname eq 'x", "not closed")]
    [InlineData("lastname eq", "ends too early")]
    [InlineData("(lastname eq 'x'", "expected ')'")]
    [InlineData("tolower(lastname) eq 'x'", "'tolower'")]
    [InlineData("campaignid eq null", "_campaignid_value")]
    [InlineData("nothing eq 1", "'nothing'")]
    public async Task A_filter_that_is_not_understood_is_explained(string filter, string words)
    {
        await using var site = new WebSite();
        var reply = await site.Send("GET", $"leads?$filter={Uri.EscapeDataString(filter)}");
        Assert.True(reply.Status is 400 or 501, reply.Text);
        Assert.Contains(words, reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_top_and_count_work_together()
    {
        await using var site = Leads(out _);
        var rows = await site.Get("leads?$select=lastname&$orderby=campaignid/name desc,lastname desc&$top=2&$count=true");
        Assert.Equal(["Ruiz", "O'Hara"], Names(rows));
        Assert.Equal(3, (int)rows["@odata.count"]!);
        Assert.Null(rows["@odata.nextLink"]);
        Assert.Equal("3", (await site.Send("GET", "leads/$count")).Text);
        Assert.Equal("1", (await site.Send("GET", "leads/$count?$filter=lastname eq 'Chen'")).Text);
    }

    [Fact]
    public async Task Twelve_thousand_rows_are_read_to_the_end_page_by_page()
    {
        await using var site = new WebSite();
        for (var batch = 0; batch < 12; batch++)
        {
            var rows = Enumerable.Range(batch * 1000, 1000).Select(number => new Entity("lead") { ["lastname"] = $"Lead {number % 977}", ["subject"] = $"{number}" });
            site.Admin.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([.. rows]) { EntityName = "lead" } });
        }

        Assert.Equal(12_000, (await All(site, "leads?$select=subject", 3)).Distinct().Count());
        Assert.Equal(12_000, (await All(site, "leads?$select=subject&$orderby=lastname desc&$filter=statecode eq 0", 6, "Prefer: odata.maxpagesize=2000")).Distinct().Count());
        var first = await site.Get("leads?$select=subject&$count=true", "Prefer: odata.maxpagesize=2");
        Assert.Equal(5000, (int)first["@odata.count"]!);
        Assert.Equal(2, first["value"]!.AsArray().Count);
        var reply = await site.Send("GET", "leads?$select=subject", null, "Prefer: odata.maxpagesize=2");
        Assert.Equal("odata.maxpagesize=2", reply.Headers["Preference-Applied"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task FetchXML_pages_with_the_cookie_however_many_layers_a_client_peels_off(int layers)
    {
        await using var site = new WebSite();
        for (var number = 0; number < 5; number++) site.Lead($"Lead {number % 2} & co", ("subject", $"{number}"));
        var (seen, cookie) = (new List<string>(), "");
        for (var page = 1; page < 9; page++)
        {
            var attribute = cookie.Length > 0 ? $" paging-cookie=\"{System.Security.SecurityElement.Escape(cookie)}\"" : "";
            var fetch = $"<fetch count=\"2\" page=\"{page}\"{attribute}><entity name=\"lead\"><attribute name=\"subject\"/><attribute name=\"telephone1\"/><order attribute=\"lastname\"/></entity></fetch>";
            var rows = await site.Get($"leads?fetchXml={Uri.EscapeDataString(fetch)}", "Prefer: odata.include-annotations=\"*\"");
            seen.AddRange(rows["value"]!.AsArray().Select(row => (string)row!["subject"]!));
            Assert.True(rows["value"]![0]!.AsObject().ContainsKey("telephone1"));
            if (!(bool)rows["@Microsoft.Dynamics.CRM.morerecords"]!) break;
            cookie = (string)System.Xml.Linq.XElement.Parse((string)rows["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]!).Attribute("pagingcookie")!;
            for (var layer = 0; layer < layers; layer++) cookie = Uri.UnescapeDataString(cookie);
        }

        Assert.Equal(5, seen.Count);
        Assert.Equal(5, seen.Distinct().Count());
        var plain = await site.Get("leads?fetchXml=" + Uri.EscapeDataString("<fetch count='2'><entity name='lead'><attribute name='subject'/></entity></fetch>"));
        Assert.NotNull(plain["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]);
    }

    [Fact]
    public async Task FetchXML_gives_linked_columns_and_sums_under_their_aliases()
    {
        await using var site = Leads(out var campaign);
        var linked = await site.Get("leads?fetchXml=" + Uri.EscapeDataString(
            "<fetch><entity name='lead'><attribute name='lastname'/><attribute name='campaignid'/><filter><condition attribute='lastname' operator='eq' value='Ruiz'/></filter><link-entity name='campaign' from='campaignid' to='campaignid' alias='c'><attribute name='name'/></link-entity></entity></fetch>"));
        var row = linked["value"]![0]!;
        Assert.Equal("Spring", (string)row["c.name"]!);
        Assert.Equal(campaign, (Guid)row["_campaignid_value"]!);
        var summed = await site.Get("leads?fetchXml=" + Uri.EscapeDataString(
            "<fetch aggregate='true'><entity name='lead'><attribute name='leadid' aggregate='count' alias='n'/><attribute name='statecode' groupby='true' alias='state'/><attribute name='revenue' aggregate='sum' alias='money'/></entity></fetch>"), "Prefer: odata.include-annotations=\"*\"");
        var group = Assert.Single(summed["value"]!.AsArray())!;
        Assert.Equal((3, 0, 350m), ((int)group["n"]!, (int)group["state"]!, (decimal)group["money"]!));
        Assert.Equal("Open", (string)group["state@OData.Community.Display.V1.FormattedValue"]!);
        Assert.False(group.AsObject().ContainsKey("leadid"));
    }

    [Fact]
    public async Task A_saved_view_is_run_by_its_id()
    {
        await using var site = Leads(out _);
        var view = site.Admin.Create(new Entity("savedquery")
        {
            ["name"] = "Chens", ["returnedtypecode"] = "lead", ["querytype"] = 0,
            ["fetchxml"] = "<fetch><entity name='lead'><attribute name='lastname'/><filter><condition attribute='lastname' operator='eq' value='Chen'/></filter></entity></fetch>",
        });
        Assert.Equal(["Chen"], Names(await site.Get($"leads?savedQuery={view}")));
        var wrong = await site.Send("GET", $"accounts?savedQuery={view}");
        Assert.Equal(400, wrong.Status);
        Assert.Contains("shows 'lead'", wrong.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(501, (await site.Send("GET", $"leads?userQuery={view}")).Status);
    }

    [Fact]
    public async Task Rows_are_grouped_and_summed_up_with_apply()
    {
        await using var site = Leads(out _);
        var groups = await site.Get("leads?$apply=filter(statecode eq 0)/groupby((donotphone),aggregate(revenue with sum as total,$count as n))", "Prefer: odata.include-annotations=\"*\"");
        var rows = groups["value"]!.AsArray().ToDictionary(row => (bool)row!["donotphone"]!);
        Assert.Equal((300m, 1), ((decimal)rows[false]!["total"]!, (int)rows[false]!["n"]!));
        Assert.Equal((50m, 2), ((decimal)rows[true]!["total"]!, (int)rows[true]!["n"]!));
        var owners = Assert.Single((await site.Get("leads?$apply=groupby((_ownerid_value))"))["value"]!.AsArray())!;
        Assert.Equal(site.Dataverse.AdminId, (Guid)owners["_ownerid_value"]!);
        Assert.Equal(501, (await site.Send("GET", "leads?$apply=concat(a,b)")).Status);
        Assert.Equal(400, (await site.Send("GET", "leads?$apply=aggregate(revenue)")).Status);
    }

    private static WebSite Leads(out Guid campaign)
    {
        var site = new WebSite();
        campaign = site.Admin.Create(new Entity("campaign") { ["name"] = "Spring" });
        site.Lead("Ruiz", ("campaignid", new EntityReference("campaign", campaign)), ("donotphone", true));
        var chen = site.Lead("Chen", ("revenue", new Money(50)), ("donotphone", true));
        site.Lead("O'Hara", ("revenue", new Money(300)));
        site.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("lead", chen) });
        return site;
    }

    private static string[] Names(JsonNode rows) => [.. rows["value"]!.AsArray().Select(row => (string)row!["lastname"]!)];

    private static async Task<List<string>> All(WebSite site, string address, int pages, params string[] headers)
    {
        var (seen, next, count) = (new List<string>(), address, 0);
        for (; next is not null; count++)
        {
            var rows = await site.Get(next, headers);
            seen.AddRange(rows["value"]!.AsArray().Select(row => (string)row!["subject"]!));
            next = (string?)rows["@odata.nextLink"];
        }

        Assert.Equal(pages, count);
        return seen;
    }
}
