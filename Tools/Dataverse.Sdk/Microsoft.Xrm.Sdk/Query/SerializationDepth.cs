using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Counts how deep nested filters and joins are while a query is written or read. A limit of 0 means none.</summary>
internal static class SerializationDepth
{
    [ThreadStatic]
    private static int writing;

    [ThreadStatic]
    private static int reading;

    public static int ReadLimit { get; set; }

    public static int WriteLimit { get; set; }

    public static void BeginWriting() => Enter(ref writing, WriteLimit);

    public static void EndWriting() => writing--;

    public static void BeginReading() => Enter(ref reading, ReadLimit);

    public static void EndReading() => reading--;

    public static void Reset()
    {
        writing = 0;
        reading = 0;
    }

    private static void Enter(ref int depth, int limit)
    {
        depth++;
        if (limit > 0 && depth > limit) throw new SerializationException($"The query is nested deeper than the limit of {limit}.");
    }
}
