using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>One kind of activity that a definition may count: a table, and which of its rows.</summary>
internal sealed class ActivitySource
{
    private const bool Incoming = false;
    private const int Completed = 1;

    private static readonly Dictionary<string, ActivitySource> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["phonecall.inboundwantsrep"] = new(T.PhoneCall.Table, Is(T.PhoneCall.DirectionCode, Incoming), Is(T.PhoneCall.WantsRep, true)),
        ["phonecall.inbound"] = new(T.PhoneCall.Table, Is(T.PhoneCall.DirectionCode, Incoming)),
        ["phonecall.completed"] = new(T.PhoneCall.Table, Is(T.PhoneCall.StateCode, Completed)),
        ["email.inbound"] = new(T.Email.Table, Is(T.Email.DirectionCode, Incoming), Is(T.Email.StateCode, Completed)),
        ["appointment.completed"] = new(T.Appointment.Table, Is(T.Appointment.StateCode, Completed)),
    };

    private readonly KeyValuePair<string, object>[] which;

    private static KeyValuePair<string, object> Is(string column, object value) => new(column, value);

    private ActivitySource(string table, params KeyValuePair<string, object>[] which)
    {
        Table = table;
        this.which = which;
    }

    public string Table { get; }

    public static ActivitySource? Find(string path) => Known.TryGetValue(path, out var source) ? source : null;

    /// <summary>Whether rows of this table are ever counted.</summary>
    public static bool Counts(string table) => Known.Values.Any(source => source.Table == table);

    /// <summary>When the activities about this lead happened, since that instant (UTC): the end, or when they were recorded. One request.</summary>
    public IReadOnlyList<DateTime> Since(IOrganizationService service, Guid lead, DateTime since)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(T.PhoneCall.ActualEnd, T.PhoneCall.CreatedOn) };
        query.Criteria.AddCondition(T.PhoneCall.RegardingObjectId, ConditionOperator.Equal, lead);
        foreach (var condition in which) query.Criteria.AddCondition(condition.Key, ConditionOperator.Equal, condition.Value);
        var recent = query.Criteria.AddFilter(LogicalOperator.Or);
        recent.AddCondition(T.PhoneCall.ActualEnd, ConditionOperator.GreaterEqual, since);
        recent.AddCondition(T.PhoneCall.CreatedOn, ConditionOperator.GreaterEqual, since);
        return service.RetrieveMultiple(query).Entities
            .Select(row => row.GetAttributeValue<DateTime?>(T.PhoneCall.ActualEnd) ?? row.GetAttributeValue<DateTime>(T.PhoneCall.CreatedOn))
            .ToList();
    }
}
