using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>People of each kind, so that a try-out can be all of them: they are added once, by name.</summary>
internal sealed class SamplePeople
{
    private static readonly string[] Reps = ["Rita Rep", "Carl Colleague", "Nina Newcomer"];

    private static readonly (string Name, string Role)[] Everybody =
    [
        .. Reps.Select(rep => (rep, "Alignment Sales")),
        ("Mona Manager", "Alignment Sales Manager"),
        ("Mark Marketer", "Alignment Marketing"),
        ("Lea Marketing Lead", "Alignment Marketing Lead"),
        ("Otto Auditor", "Alignment Auditor"),
    ];

    private readonly Dictionary<string, Guid> users;

    private SamplePeople(Dictionary<string, Guid> users) => this.users = users;

    /// <summary>Who gets the leads of the sample.</summary>
    public IReadOnlyList<Guid> Sales => [.. Reps.Select(rep => users[rep])];

    public Guid Marketer => users["Mark Marketer"];

    public static SamplePeople Ensure(LocalDataverse dataverse)
    {
        SampleRole.Ensure(dataverse.System);
        var query = new QueryExpression(T.SystemUser.Table) { ColumnSet = new ColumnSet(T.SystemUser.FullName) };
        var there = dataverse.System.RetrieveMultiple(query).Entities
            .GroupBy(user => user.GetAttributeValue<string>(T.SystemUser.FullName) ?? "", StringComparer.Ordinal)
            .ToDictionary(users => users.Key, users => users.First().Id, StringComparer.Ordinal);
        foreach (var (name, role) in Everybody)
        {
            if (!there.ContainsKey(name)) there[name] = dataverse.AddUser(name, role, SampleRole.Name);
        }

        foreach (var rep in Reps)
            dataverse.System.Update(new Entity(T.SystemUser.Table, there[rep]) { [T.SystemUser.ParentSystemUserId] = new EntityReference(T.SystemUser.Table, there["Mona Manager"]) });
        return new SamplePeople(there);
    }
}
