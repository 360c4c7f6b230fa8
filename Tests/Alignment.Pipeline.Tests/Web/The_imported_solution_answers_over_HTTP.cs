using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Alignment.Pipeline.Tests.Stories;
using Dataverse.Local.Web;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Web;

public sealed class The_imported_solution_answers_over_HTTP
{
    [Fact]
    public async Task Defaults_are_installed_a_definition_activated_and_a_lead_judged_as_a_browser_would_do_it()
    {
        using var organisation = Organisation.WithAlignment();
        await using var web = LocalWeb.Start(organisation.Dataverse);
        using var client = Client(web);
        var installed = await Post(client, T.CustomApis.InstallDefaults.Name, new JsonObject());
        Assert.NotEmpty((string)installed[T.CustomApis.InstallDefaults.Summary]!);

        var model = organisation.Dataverse.Catalog;
        var definitions = model.Tables[T.MqlDefinition.Table].EntitySetName;
        var draft = (await client.GetFromJsonAsync<JsonNode>($"{definitions}?$select={T.MqlDefinition.Name}&$top=1"))!["value"]![0]!;
        var activated = await client.PatchAsJsonAsync($"{definitions}({draft[T.MqlDefinition.Id]})", new JsonObject { [T.MqlDefinition.State] = T.DefinitionState.Active });
        Assert.True(activated.IsSuccessStatusCode, await activated.Content.ReadAsStringAsync());

        var lead = new JsonObject { ["@odata.type"] = "Microsoft.Dynamics.CRM.lead", [T.Lead.LastName] = "Ruiz" };
        var judged = await Post(client, T.CustomApis.EvaluateLead.Name, new JsonObject { [T.CustomApis.EvaluateLead.Lead] = lead });
        Assert.NotEmpty((string)judged[T.CustomApis.EvaluateLead.Explanation]!);
        Assert.Equal((Guid)draft[T.MqlDefinition.Id]!, (Guid)judged[T.CustomApis.EvaluateLead.DefinitionId]!);
    }

    [Fact]
    public async Task Lookups_of_the_solution_bear_the_names_that_its_relationships_give_them()
    {
        using var organisation = Organisation.WithAlignment();
        await using var web = LocalWeb.Start(organisation.Dataverse);
        using var client = Client(web);
        var parents = organisation.Dataverse.Catalog.Tables[T.Criterion.Table].Parents.Single(parent => parent.ReferencedTable == T.CriterionGroup.Table);
        var criteria = organisation.Dataverse.Catalog.Tables[T.Criterion.Table].EntitySetName;
        var rows = await client.GetFromJsonAsync<JsonNode>($"{criteria}?$select=_{parents.ReferencingColumn}_value&$expand={parents.NavigationToParent}($select={T.CriterionGroup.Name})");
        Assert.NotNull(rows!["value"]);
        var body = new JsonObject { [$"{parents.NavigationToParent.ToUpperInvariant()}@odata.bind"] = $"/{criteria}({Guid.NewGuid()})" };
        var wrong = await client.PostAsJsonAsync(criteria, body);
        Assert.Contains("names are told apart by case", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static HttpClient Client(LocalWeb web) =>
        new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(web.Address, "api/data/v9.2/") };

    private static async Task<JsonNode> Post(HttpClient client, string address, JsonObject body)
    {
        using var response = await client.PostAsJsonAsync(address, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
