using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The parameters of a request, response or execution context, by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType(nameof(GetKnownParameterTypes))]
public class ParameterCollection : DataCollection<string, object>
{
    public ParameterCollection()
    {
    }

    protected ParameterCollection(IDictionary<string, object> collection)
        : base(collection)
    {
    }

    /// <summary>False when the parameter is absent or of another type; a null is of every type that can be null.</summary>
    public bool TryGetValue<T>(string key, out T value)
    {
        value = default;
        if (!base.TryGetValue(key, out var found)) return false;
        if (found is T typed)
        {
            value = typed;
            return true;
        }

        return found == null && value == null;
    }

    public void AddOrUpdateIfNotNull(string key, object obj)
    {
        if (obj != null) this[key] = obj;
    }

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}
