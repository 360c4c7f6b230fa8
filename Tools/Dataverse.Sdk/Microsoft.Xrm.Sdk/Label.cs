using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A text in several languages. A label built from one text has no user label: the server chooses that on reading.</summary>
[DataContract(Name = "Label", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class Label : IExtensibleDataObject
{
    private LocalizedLabelCollection localizedLabels;

    public Label()
    {
    }

    public Label(string label, int languageCode)
    {
        LocalizedLabels.Add(new LocalizedLabel(label, languageCode));
    }

    public Label(LocalizedLabel userLocalizedLabel, LocalizedLabel[] labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        LocalizedLabels.AddRange(labels);
    }

    public Label(LocalizedLabel userLocalizedLabel, List<LocalizedLabel> labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        LocalizedLabels.AddRange(labels);
    }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public LocalizedLabelCollection LocalizedLabels { get => localizedLabels ??= new LocalizedLabelCollection(); private set => localizedLabels = value; }

    [DataMember]
    public LocalizedLabel UserLocalizedLabel { get; set; }
}
