namespace System.ServiceModel;

/// <summary>Says which details an operation may report when it fails.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class FaultContractAttribute : Attribute
{
    public FaultContractAttribute(Type detailType)
    {
        DetailType = detailType ?? throw new ArgumentNullException(nameof(detailType));
    }

    public string Action { get; set; }

    public Type DetailType { get; }

    public string Name { get; set; }

    public string Namespace { get; set; }
}
