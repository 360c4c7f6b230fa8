using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A value out of a fixed list that is kept open for values the SDK does not know yet.</summary>
[DataContract(Name = "ConstantsBase", Namespace = "http://schemas.microsoft.com/xrm/2013/Metadata")]
public abstract class ConstantsBase<T> : IExtensibleDataObject
{
    protected static readonly IList<T> ValidValues = new List<T>();

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public T Value { get; set; }

    protected abstract bool ValueExistsInList(T value);

    /// <summary>A constant that joins the list of known values.</summary>
    protected static T2 Add<T2>(T value) where T2 : ConstantsBase<T>, new()
    {
        ValidValues.Add(value);
        return Create<T2>(value);
    }

    protected static T2 Create<T2>(T value) where T2 : ConstantsBase<T>, new() => new() { Value = value };
}
