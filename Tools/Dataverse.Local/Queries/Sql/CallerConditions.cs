using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Operators about the caller: me, my teams, my business unit.</summary>
static class CallerConditions
{
    public static bool Write(Subject subject)
    {
        var caller = subject.Context.Caller;
        switch (subject.Operator)
        {
            case ConditionOperator.EqualUserId or ConditionOperator.NotEqualUserId:
                Compare(subject, caller.UserId, subject.Operator == ConditionOperator.EqualUserId);
                return true;
            case ConditionOperator.EqualBusinessId or ConditionOperator.NotEqualBusinessId:
                Compare(subject, caller.BusinessUnitId, subject.Operator == ConditionOperator.EqualBusinessId);
                return true;
            case ConditionOperator.EqualUserTeams:
                OneOf(subject, caller.Teams);
                return true;
            case ConditionOperator.EqualUserOrUserTeams:
                OneOf(subject, [caller.UserId, .. caller.Teams]);
                return true;
            case ConditionOperator.EqualUserOrUserHierarchy or ConditionOperator.EqualUserOrUserHierarchyAndTeams:
                Check(subject);
                Reports.Write(subject, subject.Operator == ConditionOperator.EqualUserOrUserHierarchyAndTeams);
                return true;
            default:
                return false;
        }
    }

    static void Compare(Subject subject, Guid id, bool equal)
    {
        Check(subject);
        subject.Column().Add(equal ? " = " : " IS NOT ").Value(id.ToByteArray());
    }

    static void OneOf(Subject subject, IReadOnlyList<Guid> ids)
    {
        Check(subject);
        if (ids.Count == 0)
            subject.Context.Sql.Add("0");
        else
            subject.Column().Add(" IN ").List([.. ids.Select(id => id.ToByteArray())]);
    }

    static void Check(Subject subject)
    {
        subject.ExpectNone();
        if (!subject.Metadata.IsLookup && subject.Metadata.Type != ColumnType.Uniqueidentifier)
            throw subject.Unfit();
    }
}
