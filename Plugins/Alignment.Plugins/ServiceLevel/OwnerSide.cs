using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Whether a lead is with somebody who can follow it up, or waits with marketing or a service for an owner in sales.</summary>
internal static class OwnerSide
{
    public static bool IsSales(Occasion on, EntityReference? owner)
    {
        if (owner is null) return false;
        if (owner.LogicalName == T.Team.Table)
        {
            var crew = Crew.Of(on, owner.Id);
            return crew.IsInSales || !crew.IsInMarketing;
        }

        var person = Person.Of(on, owner.Id);
        if (person.IsApplication) return false;
        return person.Has(T.Registration.AlignmentSalesRole) || person.Has(T.Registration.AlignmentSalesManagerRole)
            || !(person.Has(T.Registration.AlignmentMarketingRole) || person.Has(T.Registration.AlignmentMarketingLeadRole));
    }
}
