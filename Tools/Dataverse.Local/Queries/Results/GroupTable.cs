using System.Buffers.Binary;
using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Store.Sqlite;
using SQLitePCL;

namespace Dataverse.Local.Queries.Results;

/// <summary>Rows sorted into groups as they are read: by the bytes of what they have in common, letters of ASCII without case.</summary>
sealed class GroupTable(GroupPlan plan)
{
    readonly Dictionary<byte[], Group>.AlternateLookup<ReadOnlySpan<byte>> groups =
        new Dictionary<byte[], Group>(ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

    readonly GroupPlan.Key[] keys = [.. plan.Keys];
    readonly GroupPlan.Tally[] tallies = [.. plan.Tallies];
    byte[] key = new byte[256];

    /// <summary>Adds the row on which the statement stands.</summary>
    public void Add(Statement row)
    {
        var bytes = Key(row);
        if (!groups.TryGetValue(bytes, out var group))
            groups[bytes] = group = new Group(Array.ConvertAll(keys, each => row.Value(each.Ordinal)), new long?[tallies.Length]);
        for (var index = 0; index < tallies.Length; index++)
        {
            if (tallies[index] is not { Kind: TallyKind.Distinct, Ordinal: { } ordinal })
                group.Add(index, tallies[index], row);
            else if (!row.IsNull(ordinal))
                group.Meet(index, Put(row, ordinal, 0));
        }
    }

    /// <summary>The values of each group, in the order of the keys: nothing first, then by value.</summary>
    public List<object?[]> InOrder()
    {
        var all = groups.Dictionary.Values.ToList();
        all.Sort((one, other) => KeyOrder.Compare(one.Keys, other.Keys));
        return all.ConvertAll(Values);
    }

    object?[] Values(Group group)
    {
        var values = new object?[plan.Width];
        for (var index = 0; index < keys.Length; index++)
            values[keys[index].Place] = group.Keys[index];
        for (var index = 0; index < tallies.Length; index++)
            values[tallies[index].Place] = group.Tallies[index] ?? (tallies[index].Kind is TallyKind.Count or TallyKind.Distinct ? 0L : null);
        return values;
    }

    /// <summary>Type, length where it differs, and value of each key in turn.</summary>
    ReadOnlySpan<byte> Key(Statement row)
    {
        var length = 0;
        foreach (var each in keys)
            length = Put(row, each.Ordinal, length).Length;
        return key.AsSpan(0, length);
    }

    /// <summary>Writes a value after what was written before it.</summary>
    /// <returns>Everything up to its end.</returns>
    ReadOnlySpan<byte> Put(Statement row, int ordinal, int length)
    {
        var type = row.Type(ordinal);
        var value = type is raw.SQLITE_TEXT or raw.SQLITE_BLOB ? row.Span(ordinal) : default;
        while (key.Length < length + value.Length + 9)
            Array.Resize(ref key, key.Length * 2);
        key[length++] = (byte)type;
        switch (type)
        {
            case raw.SQLITE_NULL:
                break;
            case raw.SQLITE_INTEGER:
                BinaryPrimitives.WriteInt64LittleEndian(key.AsSpan(length), row.Long(ordinal));
                length += 8;
                break;
            case raw.SQLITE_FLOAT:
                BinaryPrimitives.WriteDoubleLittleEndian(key.AsSpan(length), row.Double(ordinal));
                length += 8;
                break;
            default:
                BinaryPrimitives.WriteInt32LittleEndian(key.AsSpan(length), value.Length);
                length += 4;
                value.CopyTo(key.AsSpan(length));
                if (type == raw.SQLITE_TEXT)
                    KeyOrder.Fold(key.AsSpan(length, value.Length));
                length += value.Length;
                break;
        }
        return key.AsSpan(0, length);
    }

    sealed record Group(object?[] Keys, long?[] Tallies)
    {
        HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>>?[] met = [];

        /// <summary>Counts a value when it comes for the first time.</summary>
        public void Meet(int index, ReadOnlySpan<byte> value)
        {
            if (met.Length == 0)
                met = new HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>>?[Tallies.Length];
            var before = met[index] ??= new HashSet<byte[]>(ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
            if (before.Add(value))
                Tallies[index] = (Tallies[index] ?? 0) + 1;
        }

        public void Add(int index, GroupPlan.Tally tally, Statement row)
        {
            if (tally.Ordinal is not { } ordinal)
            {
                Tallies[index] = (Tallies[index] ?? 0) + 1;
                return;
            }
            if (row.IsNull(ordinal))
                return;
            var value = tally.Kind == TallyKind.Count ? 1 : row.Long(ordinal);
            Tallies[index] = Tallies[index] is not { } before ? value : tally.Kind switch
            {
                TallyKind.Min => Math.Min(before, value),
                TallyKind.Max => Math.Max(before, value),
                _ => checked(before + value),
            };
        }
    }
}
