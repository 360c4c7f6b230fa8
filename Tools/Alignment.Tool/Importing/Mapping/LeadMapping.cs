namespace Alignment.Tool.Importing.Mapping;

/// <summary>The map, checked against the file and the organisation.</summary>
/// <param name="KeyPlace">The place of the key's header in a row, from 0.</param>
/// <param name="KeyMissing">What stands for no key.</param>
/// <param name="Constants">Values that every new lead gets, by column.</param>
internal sealed record LeadMapping(
    string Source,
    int KeyPlace,
    IReadOnlySet<string> KeyMissing,
    IReadOnlyList<MappedColumn> Columns,
    IReadOnlyDictionary<string, object> Constants);
