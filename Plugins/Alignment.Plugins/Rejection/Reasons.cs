using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>The taxonomy of reasons, retired ones included. One request in thirty seconds.</summary>
internal static class Reasons
{
    private static readonly Remembered<List<Reason>> Known = new(Read);

    public static Reason? ById(Occasion on, Guid id) => Known.Of(on).FirstOrDefault(reason => reason.Id == id);

    public static Reason? ByCode(Occasion on, string code) =>
        Known.Of(on).FirstOrDefault(reason => string.Equals(reason.Rule.Code, code.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The codes that people may choose from, for a sentence.</summary>
    public static string Choices(Occasion on) => string.Join(
        ", ",
        Known.Of(on).Where(reason => !reason.Rule.IsRetired && !reason.Rule.SystemOnly).Select(reason => reason.Rule.Code));

    public static void Forget(Occasion on) => Known.Forget(on);

    private static List<Reason> Read(Occasion on, Guid key)
    {
        var query = new QueryExpression(T.RejectionReason.Table) { ColumnSet = new ColumnSet(Reason.Columns) };
        query.AddOrder(T.RejectionReason.Order, OrderType.Ascending);
        query.AddOrder(T.RejectionReason.Code, OrderType.Ascending);
        return on.AsSystem.RetrieveMultiple(query).Entities.Select(row => new Reason(row)).ToList();
    }
}
