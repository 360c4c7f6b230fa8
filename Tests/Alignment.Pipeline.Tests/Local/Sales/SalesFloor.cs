using Alignment.Pipeline.Tests.Local.Pipeline;
using Alignment.Pipeline.Tests.Local.Plugins;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

/// <summary>An organisation whose people qualify leads and close deals, and what its steps saw of it.</summary>
public sealed class SalesFloor : IDisposable
{
    public Sandbox Sandbox { get; } = new();

    public List<string> Seen { get; } = [];

    public static Entity Lead() => new("lead")
    {
        ["subject"] = "Forty forklifts",
        ["firstname"] = "Nina",
        ["lastname"] = "Fischer",
        ["companyname"] = "Fischer Logistics",
        ["telephone1"] = "+49 40 123",
        ["emailaddress1"] = "nina@fischer.example",
        ["numberofemployees"] = 240,
        ["budgetamount"] = new Money(90_000m),
        ["estimatedamount"] = new Money(80_000m),
    };

    /// <summary>A request that wants all three rows of a lead.</summary>
    public static QualifyLeadRequest Qualify(Guid lead) => new()
    {
        LeadId = new EntityReference("lead", lead),
        CreateAccount = true,
        CreateContact = true,
        CreateOpportunity = true,
        Status = new OptionSetValue(-1),
    };

    public static Entity Closing(Guid opportunity) => new("opportunityclose")
    {
        ["subject"] = "Signed",
        ["opportunityid"] = new EntityReference("opportunity", opportunity),
    };

    public EntityReferenceCollection Run(QualifyLeadRequest request) => ((QualifyLeadResponse)Sandbox.Admin.Execute(request)).CreatedEntities;

    public Guid Deal(decimal estimate = 1000m) => Sandbox.Admin.Create(new Entity("opportunity")
    {
        ["name"] = "Forty forklifts",
        ["estimatedvalue"] = new Money(estimate),
    });

    /// <summary>Notes every stage that a message passes on a table, with the messages around it.</summary>
    public void Watch(string message, string table, params int[] stages)
    {
        foreach (int stage in stages)
            Sandbox.On(message, table, stage, call => Seen.Add($"{message} {table} {stage}{Around(call)}"));
    }

    public int Status(string table, Guid id) => Sandbox.Read(table, id, "statuscode").GetAttributeValue<OptionSetValue>("statuscode").Value;

    public void Dispose() => Sandbox.Dispose();

    private static string Around(PluginCall call)
    {
        List<string> outer = [];
        for (IPluginExecutionContext? parent = call.Context.ParentContext; parent != null; parent = parent.ParentContext)
        {
            if (parent.MessageName != call.Context.MessageName && !outer.Contains(parent.MessageName))
                outer.Add(parent.MessageName);
        }
        return outer.Count == 0 ? "" : $" in {string.Join(", ", outer)}";
    }
}
