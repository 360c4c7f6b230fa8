using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

/// <summary>One person with what they may do, and the commands they press.</summary>
public sealed class Seat(Guid id, IOrganizationService service)
{
    public Guid Id => id;

    public IOrganizationService Service => service;

    public EntityReference User => new(T.SystemUser.Table, id);

    public OrganizationResponse Accept(Guid lead) => Run(T.CustomApis.AcceptLead.Name, (T.CustomApis.AcceptLead.LeadId, lead));

    public OrganizationResponse TakeBack(Guid lead) => Run(T.CustomApis.AcceptLead.Name, (T.CustomApis.AcceptLead.LeadId, lead), (T.CustomApis.AcceptLead.Undo, true));

    public OrganizationResponse HandOff(Guid lead, string? reason = null) =>
        Run(T.CustomApis.HandOffLead.Name, (T.CustomApis.HandOffLead.LeadId, lead), (T.CustomApis.HandOffLead.Reason, reason));

    public OrganizationResponse Reject(Guid lead, string code, string? comment = null, string? evidence = null) => Run(
        T.CustomApis.RejectLead.Name,
        (T.CustomApis.RejectLead.LeadId, lead),
        (T.CustomApis.RejectLead.ReasonCode, code),
        (T.CustomApis.RejectLead.Comment, comment),
        (T.CustomApis.RejectLead.Evidence, evidence));

    public OrganizationResponse Answer(Guid lead, string answer, string? comment = null) => Run(
        T.CustomApis.AnswerRejection.Name,
        (T.CustomApis.AnswerRejection.LeadId, lead),
        (T.CustomApis.AnswerRejection.Answer, answer),
        (T.CustomApis.AnswerRejection.Comment, comment));

    public void Save(Guid lead, params (string Column, object? Value)[] columns)
    {
        var change = new Entity(T.Lead.Table, lead);
        foreach (var (column, value) in columns) change[column] = value;
        service.Update(change);
    }

    public OrganizationResponse Run(string api, params (string Name, object? Value)[] parameters)
    {
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in parameters)
        {
            if (value is not null) request[name] = value;
        }

        try
        {
            return service.Execute(request);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Message.Contains("error of its own", StringComparison.Ordinal))
        {
            // Nobody may see this: what the trace log has about it is what helps.
            throw new InvalidOperationException($"{fault.Message}\n{fault.Detail.TraceText}", fault);
        }
    }
}
