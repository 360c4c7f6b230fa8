using Dataverse.Local;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>One person of each kind, so that a try-out can be all of them: they are added once, by name.</summary>
internal static class SamplePeople
{
    /// <summary>Who gets the leads of the sample.</summary>
    public const string Rep = "Rita Rep";

    private static readonly (string Name, string Role)[] Everybody =
    [
        (Rep, "Alignment Sales"),
        ("Carl Colleague", "Alignment Sales"),
        ("Mona Manager", "Alignment Sales Manager"),
        ("Mark Marketer", "Alignment Marketing"),
        ("Lea Marketing Lead", "Alignment Marketing Lead"),
        ("Otto Auditor", "Alignment Auditor"),
    ];

    /// <returns>The rep who owns the sample's leads.</returns>
    public static Guid Ensure(LocalDataverse dataverse)
    {
        var query = new QueryExpression(T.SystemUser.Table) { ColumnSet = new ColumnSet(T.SystemUser.FullName) };
        var there = dataverse.System.RetrieveMultiple(query).Entities
            .GroupBy(user => user.GetAttributeValue<string>(T.SystemUser.FullName) ?? "", StringComparer.Ordinal)
            .ToDictionary(users => users.Key, users => users.First().Id, StringComparer.Ordinal);
        foreach (var (name, role) in Everybody)
        {
            if (!there.ContainsKey(name)) there[name] = dataverse.AddUser(name, role);
        }

        return there[Rep];
    }
}
