using Dataverse.Local.Security;
using Dataverse.Local.Solutions;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>What every organisation has before anything is imported; written when a database is opened for the first time.</summary>
internal static class Seed
{
    public static Organization Apply(Server server)
    {
        Entity organization = server.All("organization", "name").FirstOrDefault() ?? Write(server);
        return new Organization(
            server.Options.OrganizationId ?? organization.Id,
            organization.GetAttributeValue<string>("name"),
            WellKnown.RootBusinessUnit,
            WellKnown.BaseCurrency,
            WellKnown.SystemUser,
            WellKnown.Admin);
    }

    private static Entity Write(Server server)
    {
        SeedRows rows = new(server);
        LocalOptions options = server.Options;
        Entity organization = new("organization", options.OrganizationId ?? Guid.NewGuid());
        organization["name"] = options.OrganizationName;
        organization["basecurrencyid"] = new EntityReference("transactioncurrency", WellKnown.BaseCurrency);
        organization["languagecode"] = 1033;
        using StoreTransaction transaction = server.Store.Begin();
        rows.Add(organization);
        Units(rows, options);
        Users(rows);
        Roles(rows);
        Messages(server, rows);
        MessageFilters.Complete(server);
        transaction.Commit();
        return organization;
    }

    private static void Units(SeedRows rows, LocalOptions options)
    {
        Entity unit = new("businessunit", WellKnown.RootBusinessUnit);
        unit["name"] = options.OrganizationName;
        rows.Add(unit);
        Entity currency = new("transactioncurrency", WellKnown.BaseCurrency);
        currency["currencyname"] = options.BaseCurrencyName;
        currency["isocurrencycode"] = options.BaseCurrencyCode;
        currency["currencysymbol"] = options.BaseCurrencySymbol;
        currency["currencyprecision"] = 2;
        currency["exchangerate"] = 1m;
        rows.Add(currency);
    }

    private static void Users(SeedRows rows)
    {
        rows.Add(User(WellKnown.SystemUser, null, "SYSTEM"));
        rows.Add(User(WellKnown.Admin, "Local", "Administrator"));
    }

    private static Entity User(Guid id, string? first, string last)
    {
        Entity user = new("systemuser", id);
        user["firstname"] = first;
        user["lastname"] = last;
        user["fullname"] = first == null ? last : $"{first} {last}";
        user["domainname"] = last.ToLowerInvariant();
        user["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit);
        user["isdisabled"] = false;
        return user;
    }

    private static void Roles(SeedRows rows)
    {
        Entity role = new("role", WellKnown.SystemAdministratorRole);
        role["name"] = "System Administrator";
        role["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit);
        role["roletemplateid"] = new EntityReference("roletemplate", WellKnown.SystemAdministratorTemplate);
        rows.Add(role);
        rows.Add(Administrator("admin", WellKnown.Admin));
        rows.Add(Administrator("system", WellKnown.SystemUser));
    }

    private static Entity Administrator(string key, Guid user) => new("systemuserroles", DeterministicId.Of("systemuserroles", key))
    {
        ["systemuserid"] = user,
        ["roleid"] = WellKnown.SystemAdministratorRole,
    };

    /// <summary>Messages get their worldwide ids where those are known, else an id made from the name.</summary>
    private static void Messages(Server server, SeedRows rows)
    {
        Dictionary<string, Guid> known = KnownMessages.All.ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (string name in server.Messages.BuiltInNames.Union(known.Keys))
        {
            Entity message = new("sdkmessage", known.TryGetValue(name, out Guid id) ? id : DeterministicId.Of("sdkmessage", name));
            message["name"] = name;
            rows.Add(message);
        }
    }
}
