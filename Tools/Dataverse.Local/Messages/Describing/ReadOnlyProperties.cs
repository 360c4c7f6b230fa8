using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Describing;

/// <summary>Sets metadata properties that only the platform may set: their setters are internal to the SDK.</summary>
internal static class ReadOnlyProperties
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo> Known = new();

    public static T With<T>(this T metadata, string property, object? value)
        where T : MetadataBase
    {
        Known.GetOrAdd((typeof(T), property), static key => key.Item1.GetProperty(key.Item2)!).SetValue(metadata, value);
        return metadata;
    }
}
