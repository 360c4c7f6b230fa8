using Alignment.Plugins.Kpi.Tallying;

namespace Alignment.Plugins.Kpi.Asking;

/// <summary>What is asked for one axis of a figure when its rows are wanted one by one.</summary>
internal sealed record AskedRows(
    string Table, string Key, string Time, Cut Cut, IReadOnlyList<TallyQuery> Queries, DateTime From, DateTime Until, Func<TallyRow, RowFacts> Facts);
