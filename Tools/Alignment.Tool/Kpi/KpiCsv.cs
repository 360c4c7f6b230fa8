using System.Text;
using Alignment.Tool.Replaying;
using Dataverse.Local;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Kpi;

/// <summary>All values that stand, with every column, as a CSV file: UTF-8, CRLF, one header.</summary>
internal static class KpiCsv
{
    private const string LineEnd = "\r\n";

    /// <returns>How many values were written.</returns>
    public static int Write(LocalDataverse dataverse, string file)
    {
        var columns = dataverse.Catalog.Tables[T.KpiValue.Table].Columns.Values.Where(column => column.IsStored).Select(column => column.LogicalName).Order(StringComparer.Ordinal).ToList();
        var query = new QueryExpression(T.KpiValue.Table)
        {
            ColumnSet = new ColumnSet([.. columns]),
            Orders =
            {
                new OrderExpression(T.KpiValue.PeriodKind, OrderType.Ascending),
                new OrderExpression(T.KpiValue.PeriodStart, OrderType.Ascending),
                new OrderExpression(T.KpiValue.Code, OrderType.Ascending),
                new OrderExpression(T.KpiValue.Dimension, OrderType.Ascending),
                new OrderExpression(T.KpiValue.DimensionKey, OrderType.Ascending),
                new OrderExpression(T.KpiValue.Id, OrderType.Ascending),
            },
        };
        query.Criteria.AddCondition(T.KpiValue.Status, ConditionOperator.NotEqual, T.KpiValueStatus.Superseded);
        using var text = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = LineEnd };
        text.WriteLine(string.Join(',', columns.Select(CsvCell.Escaped)));
        var count = 0;
        foreach (var row in ReplayedLedger.Read(dataverse.Service(dataverse.AdminId), query))
        {
            text.WriteLine(string.Join(',', columns.Select(column => CsvCell.Of(row, column))));
            count++;
        }

        return count;
    }
}
