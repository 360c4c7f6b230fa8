using Alignment.Domain.Rejection;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>A reason row with its rule.</summary>
internal sealed class Reason(Entity row)
{
    public static readonly string[] Columns =
    [
        T.RejectionReason.Code, T.RejectionReason.Name, T.RejectionReason.Disposition, T.RejectionReason.MinComment,
        T.RejectionReason.Evidence, T.RejectionReason.EvidenceRequired, T.RejectionReason.MinAttempts, T.RejectionReason.MinChannels,
        T.RejectionReason.MinBusinessDays, T.RejectionReason.RecycleAfterDays, T.RejectionReason.LeadDays, T.RejectionReason.StatusReason,
        T.RejectionReason.SystemOnly, T.RejectionReason.Suppress, T.RejectionReason.Contradicts, T.RejectionReason.StateCode,
    ];

    public Guid Id => row.Id;

    /// <summary>What of the definition it speaks against, as people wrote it: columns, or words for them, with commas between.</summary>
    public string Contradicts => row.GetAttributeValue<string>(T.RejectionReason.Contradicts) ?? "";

    /// <summary>The person must not be written or called any more.</summary>
    public bool Suppresses => row.GetAttributeValue<bool>(T.RejectionReason.Suppress);

    public RejectionReason Rule { get; } = new()
    {
        Code = row.GetAttributeValue<string>(T.RejectionReason.Code) ?? "",
        Name = row.GetAttributeValue<string>(T.RejectionReason.Name) ?? "",
        Disposition = Offset.Of<Disposition>(row.GetAttributeValue<OptionSetValue>(T.RejectionReason.Disposition)),
        MinComment = row.GetAttributeValue<int>(T.RejectionReason.MinComment),
        Evidence = Offset.Of<EvidenceKind>(row.GetAttributeValue<OptionSetValue>(T.RejectionReason.Evidence)),
        EvidenceRequired = row.GetAttributeValue<bool>(T.RejectionReason.EvidenceRequired),
        MinAttempts = row.GetAttributeValue<int>(T.RejectionReason.MinAttempts),
        MinChannels = row.GetAttributeValue<int>(T.RejectionReason.MinChannels),
        MinBusinessDays = row.GetAttributeValue<int>(T.RejectionReason.MinBusinessDays),
        RecycleAfterDays = row.GetAttributeValue<int?>(T.RejectionReason.RecycleAfterDays),
        LeadDays = row.GetAttributeValue<int>(T.RejectionReason.LeadDays),
        StatusReason = row.GetAttributeValue<int?>(T.RejectionReason.StatusReason),
        SystemOnly = row.GetAttributeValue<bool>(T.RejectionReason.SystemOnly),
        IsRetired = row.GetAttributeValue<OptionSetValue>(T.RejectionReason.StateCode)?.Value is > 0,
    };

    public EntityReference Reference => new(T.RejectionReason.Table, row.Id);
}
