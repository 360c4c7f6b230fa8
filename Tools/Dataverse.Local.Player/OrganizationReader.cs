using Dataverse.Local.Player.Definitions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Player;

/// <summary>Reads what was imported: apps, forms, views, commands, web resources. The definitions are the same for everybody.</summary>
internal sealed class OrganizationReader(LocalDataverse dataverse)
{
    private const int TextFile = 12;

    public IOrganizationService Service => dataverse.System;

    public IEnumerable<AppShown> Apps() => Rows("appmodule", null, "uniquename", "name").Select(app => new AppShown(
        Text(app, "uniquename"),
        Text(app, "name"),
        Rows("sitemap", ("sitemapnameunique", Text(app, "uniquename")), "sitemapxml").Select(map => Text(map, "sitemapxml")).FirstOrDefault("")));

    /// <summary>Everybody who can be chosen: the administrator first, then by name. SYSTEM is nobody's name.</summary>
    public IEnumerable<PersonShown> People() => Rows("systemuser", null, "fullname")
        .Where(user => user.Id != dataverse.SystemUserId)
        .Select(user => new PersonShown(user.Id, Text(user, "fullname")))
        .OrderByDescending(person => person.Id == dataverse.AdminId)
        .ThenBy(person => person.Name, StringComparer.CurrentCulture);

    /// <summary>Names of the web resources that hold texts.</summary>
    public IEnumerable<string> Texts() =>
        Rows("webresource", ("webresourcetype", TextFile), "name").Select(row => Text(row, "name"));

    public (byte[] Content, int Type)? WebResource(string name) =>
        Rows("webresource", ("name", name), "content", "webresourcetype").FirstOrDefault() is { } row
            ? (Convert.FromBase64String(Text(row, "content")), row.GetAttributeValue<OptionSetValue>("webresourcetype")?.Value ?? 0)
            : null;

    public IEnumerable<Entity> Rows(string table, (string Column, object Value)? where, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        if (where is var (column, value))
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return Service.RetrieveMultiple(query).Entities;
    }

    public static string Text(Entity row, string column) => row.GetAttributeValue<string>(column) ?? "";
}
