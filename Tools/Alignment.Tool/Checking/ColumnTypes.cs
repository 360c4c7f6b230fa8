using Dataverse.Local.Metadata;

namespace Alignment.Tool.Checking;

/// <summary>Type names of solution files, and the form control that fits each.</summary>
public static class ColumnTypes
{
    private static readonly Dictionary<string, ColumnType> Named = new()
    {
        ["nvarchar"] = ColumnType.String, ["ntext"] = ColumnType.Memo, ["int"] = ColumnType.Integer, ["bigint"] = ColumnType.BigInt,
        ["decimal"] = ColumnType.Decimal, ["float"] = ColumnType.Double, ["money"] = ColumnType.Money, ["bit"] = ColumnType.Boolean,
        ["datetime"] = ColumnType.DateTime, ["picklist"] = ColumnType.Picklist, ["multiselectpicklist"] = ColumnType.MultiSelectPicklist,
        ["state"] = ColumnType.State, ["status"] = ColumnType.Status, ["lookup"] = ColumnType.Lookup, ["customer"] = ColumnType.Customer,
        ["owner"] = ColumnType.Owner, ["primarykey"] = ColumnType.Uniqueidentifier, ["uniqueidentifier"] = ColumnType.Uniqueidentifier,
        ["file"] = ColumnType.File, ["image"] = ColumnType.Image, ["partylist"] = ColumnType.PartyList, ["virtual"] = ColumnType.Virtual,
    };

    /// <summary>Controls that suit any column: quick view on a lookup, code component.</summary>
    private static readonly HashSet<string> Anywhere = ["5c5600e0-1d6e-4205-a272-be80da87fd42", "f9a8a302-114e-466a-b582-6771b2ae0d92"];

    private static readonly Dictionary<ColumnType, string[]> Controls = new()
    {
        [ColumnType.String] = ["4273edbd-ac1d-40d3-9fb2-095c621b552d", "ada2203e-b4cd-49be-9ddf-234642b43b52", "71716b6c-711e-476c-8ab8-5d11542bfb47", "e0dece4b-6fc8-4a8f-a065-082708572369"],
        [ColumnType.Memo] = ["e0dece4b-6fc8-4a8f-a065-082708572369"],
        [ColumnType.Lookup] = ["270bd3db-d9af-4782-9025-509e298dec0a"],
        [ColumnType.Customer] = ["270bd3db-d9af-4782-9025-509e298dec0a"],
        [ColumnType.Owner] = ["270bd3db-d9af-4782-9025-509e298dec0a"],
        [ColumnType.Picklist] = ["3ef39988-22bb-4f0b-bbbe-64b5a3748aee"],
        [ColumnType.State] = ["3ef39988-22bb-4f0b-bbbe-64b5a3748aee", "5d68b988-0661-4db2-bc3e-17598ad3be6c"],
        [ColumnType.Status] = ["5d68b988-0661-4db2-bc3e-17598ad3be6c"],
        [ColumnType.MultiSelectPicklist] = ["4aa28ab7-9c13-4f57-a73d-ad894d048b5f"],
        [ColumnType.Boolean] = ["67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed"],
        [ColumnType.DateTime] = ["5b773807-9fb2-42db-97c3-7a91eff8adff"],
        [ColumnType.Integer] = ["c6d124ca-7eda-4a60-aea9-7fb8d318b68f"],
        [ColumnType.Decimal] = ["c3efe0c3-0ec6-42be-8349-cbd9079dfd8e"],
        [ColumnType.Double] = ["0d2c745a-e5a8-4c8f-ba63-c6d3bb604660", "c3efe0c3-0ec6-42be-8349-cbd9079dfd8e"],
        [ColumnType.Money] = ["533b9e00-756b-4312-95a0-dc888637ac78"],
        [ColumnType.File] = ["0a7ff475-b016-4687-9ce5-042bfdbd6519"],
        [ColumnType.Image] = ["7e548b0d-209c-477b-9dcd-f0f44472381d"],
    };

    /// <summary>Null for a type that solution files do not have.</summary>
    public static ColumnType? Parse(string type) => Named.TryGetValue(type, out var known) ? known : null;

    /// <summary>Whether a control may show a column of that type; types without a known control may be shown by any.</summary>
    public static bool Fits(ColumnType type, string classId)
    {
        var id = Source.Reading.BareId(classId);
        return Anywhere.Contains(id) || !Controls.TryGetValue(type, out var fitting) || fitting.Contains(id);
    }
}
