using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Maven;

/// <summary>The customers, subsidiaries below their parents.</summary>
internal static class MavenAccounts
{
    /// <returns>The id of each account by its name.</returns>
    public static IReadOnlyDictionary<string, Guid> Write(IOrganizationService admin, IReadOnlyList<MavenAccount> accounts)
    {
        var ids = accounts.ToDictionary(account => account.Name, account => admin.Create(new Entity(T.Account.Table) { [T.Account.Name] = account.Name }));
        foreach (var account in accounts)
        {
            if (account.Parent is { } parent && ids.TryGetValue(parent, out var above))
                admin.Update(new Entity(T.Account.Table, ids[account.Name]) { [T.Account.ParentAccountId] = new EntityReference(T.Account.Table, above) });
        }

        return ids;
    }
}
