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

    /// <summary>False when the parameter is absent, null or of another type.</summary>
    public bool TryGetValue<T>(string key, out T value)
    {
        if (TryGetValue(key, out object found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    public void AddOrUpdateIfNotNull(string key, object obj)
    {
        if (obj != null) this[key] = obj;
    }

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}
