namespace Alignment.Domain.Qualification;

/// <summary>What is known about the columns of a lead. Names are logical names, in any case.</summary>
public interface ILeadColumns
{
    /// <summary>The type of the column; null when the lead has no such column.</summary>
    ColumnKind? KindOf(string column);
}
