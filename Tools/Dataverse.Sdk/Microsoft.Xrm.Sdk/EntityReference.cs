using System;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Points to a row by id or by alternate key. Equal when table, id and key are; the name does not count.</summary>
[DataContract(Name = "EntityReference", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public sealed class EntityReference : IExtensibleDataObject
{
    private KeyAttributeCollection keyAttributes;

    [NonSerialized]
    private ExtensionDataObject extensionData;

    public EntityReference()
    {
    }

    public EntityReference(string logicalName)
    {
        LogicalName = logicalName;
    }

    public EntityReference(string logicalName, Guid id)
        : this(logicalName)
    {
        Id = id;
    }

    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName)
    {
        KeyAttributes = keyAttributeCollection;
    }

    public ExtensionDataObject ExtensionData { get => extensionData; set => extensionData = value; }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes { get => keyAttributes ??= new KeyAttributeCollection(); set => keyAttributes = value; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string RowVersion { get; set; }

    public override bool Equals(object obj) =>
        obj is EntityReference other
        && Id == other.Id
        && LogicalName == other.LogicalName
        && HasSameKey(other);

    public override int GetHashCode() => (LogicalName?.GetHashCode() ?? 0) ^ Id.GetHashCode();

    private bool HasSameKey(EntityReference other)
    {
        // Most references have an id and no key: comparing them must not create empty collections.
        var count = keyAttributes?.Count ?? 0;
        if (count != (other.keyAttributes?.Count ?? 0)) return false;
        return count == 0 || keyAttributes.All(key => other.keyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value));
    }
}
