using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>One column of the answer: where it stands in the SQL row and under which name the caller finds it.</summary>
/// <param name="Key">The name in the row's attributes.</param>
/// <param name="Source">The table it comes from.</param>
/// <param name="Column">Its metadata.</param>
/// <param name="Ordinal">Its position in the SQL row; a polymorphic lookup has the name of the target table right after it.</param>
/// <param name="Aliased">Wrapped in an AliasedValue: it belongs to a link, or has another name.</param>
sealed record Output(string Key, Source Source, Column Column, int Ordinal, bool Aliased)
{
    /// <summary>What is summed up, in an aggregate query.</summary>
    public Pick? Pick { get; init; }

    /// <summary>Where the row's currency stands, for money.</summary>
    public int? CurrencyOrdinal { get; set; }
}
