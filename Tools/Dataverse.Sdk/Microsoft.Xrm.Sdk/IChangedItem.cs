namespace Microsoft.Xrm.Sdk;

public interface IChangedItem
{
    ChangeType Type { get; set; }
}
