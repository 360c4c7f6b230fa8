using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The input arguments of a workflow, by name.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InputArgumentCollection : IExtensibleDataObject
{
    private InputArgument arguments;

    [DataMember]
    public InputArgument Arguments { get => arguments ??= new InputArgument(); set => arguments = value; }

    public int Count => Arguments.Count;

    public ExtensionDataObject ExtensionData { get; set; }

    public object this[string key] { get => Arguments[key]; set => Arguments[key] = value; }

    public void Add(string key, object value)
    {
        Arguments.Add(key, value);
    }

    public bool ContainsKey(string key) => Arguments.ContainsKey(key);
}
