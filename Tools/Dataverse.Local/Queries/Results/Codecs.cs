using System.Runtime.CompilerServices;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Codecs;

namespace Dataverse.Local.Queries.Results;

/// <summary>One codec per column, made once for as long as its metadata lives.</summary>
static class Codecs
{
    static readonly ConditionalWeakTable<Column, Codec> made = [];

    public static Codec Of(Table table, Column column) =>
        made.TryGetValue(column, out var codec) ? codec : made.GetValue(column, key => Codec.For(table.LogicalName, key));
}
