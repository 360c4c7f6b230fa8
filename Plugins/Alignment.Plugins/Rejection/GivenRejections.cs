using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>What the request says: once for all leads, or in the columns of each.</summary>
internal sealed class GivenRejections
{
    private readonly Entity forAll = new(T.Lead.Table);
    private readonly Dictionary<Guid, Entity> own = [];
    private readonly Disposition? disposition;

    private GivenRejections(IReadOnlyList<Guid> ids, Disposition? disposition)
    {
        Ids = ids;
        this.disposition = disposition;
    }

    public IReadOnlyList<Guid> Ids { get; }

    public static GivenRejections Read(Occasion on)
    {
        var ids = LeadIds.Read(on, T.CustomApis.RejectLead.LeadId, T.CustomApis.RejectLead.LeadIds).ToList();
        var rows = on.Input<EntityCollection>(T.CustomApis.RejectLead.Leads)?.Entities.ToList() ?? [];
        if (rows.FirstOrDefault(row => row.LogicalName != T.Lead.Table || row.Id == Guid.Empty) is { } wrong)
            throw new Refusal($"Leads holds a row of {wrong.LogicalName} {(wrong.Id == Guid.Empty ? "without an id" : wrong.Id.ToString())} in row {rows.IndexOf(wrong) + 1}. Give leads with their ids.");
        var given = new GivenRejections([.. ids, .. rows.Select(row => row.Id)], Disposition(on));
        foreach (var row in rows) given.own[row.Id] = row;
        given.ReadForAll(on);
        return given;
    }

    public void WriteTo(Entity lead)
    {
        foreach (var column in forAll.Attributes) lead[column.Key] = column.Value;
        if (!own.TryGetValue(lead.Id, out var row)) return;
        foreach (var column in RejectionColumns.Said)
        {
            if (row.Contains(column)) lead[column] = row[column];
        }
    }

    public Stage StageOf(Reason? reason) => Dispositions.StageOf(disposition ?? reason?.Rule.Disposition ?? Domain.Rejection.Disposition.Recycle);

    private static Disposition? Disposition(Occasion on)
    {
        if (!on.Context.InputParameters.TryGetValue(T.CustomApis.RejectLead.Disposition, out var value) || value is not int number || number == 0) return null;
        if (number is < T.Disposition.Recycle or > T.Disposition.DefinitionReview)
            throw new Refusal($"{number} is no disposition. Leave Disposition out, or give a value of the choice, such as {T.Disposition.Recycle} for Recycle.");
        return Offset.Of<Disposition>(new OptionSetValue(number));
    }

    private void ReadForAll(Occasion on)
    {
        if (on.Input<string>(T.CustomApis.RejectLead.ReasonCode) is { Length: > 0 } code)
        {
            forAll[T.Lead.RejectionReason] = (Reasons.ByCode(on, code)
                ?? throw new Refusal($"{RejectionCheck.Code} There is no rejection reason {code}. Choose one of: {Reasons.Choices(on)}.")).Reference;
        }

        Set(T.Lead.RejectionComment, on.Input<string>(T.CustomApis.RejectLead.Comment));
        Set(T.Lead.RejectionEvidence, on.Input<string>(T.CustomApis.RejectLead.Evidence));
        Set(T.Lead.RejectionDate, on.Input<DateTime?>(T.CustomApis.RejectLead.ExpectedDate)?.Date);
        Set(T.Lead.RejectionAccount, Row(on, T.CustomApis.RejectLead.AccountId, T.Account.Table));
        Set(T.Lead.RejectionOpportunity, Row(on, T.CustomApis.RejectLead.OpportunityId, T.Opportunity.Table));
        Set(T.Lead.RejectionMaster, Row(on, T.CustomApis.RejectLead.MasterLeadId, T.Lead.Table));
    }

    private void Set(string column, object? value)
    {
        if (value is not null and not "") forAll[column] = value;
    }

    private static EntityReference? Row(Occasion on, string parameter, string table) =>
        on.Input<Guid>(parameter) is var id && id != Guid.Empty ? new EntityReference(table, id) : null;
}
