using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>One lead on its way to becoming a customer with a deal.</summary>
internal sealed class Qualification(Server server, Operation operation, Entity lead)
{
    private const int Qualified = 1;
    private readonly EntityReferenceCollection created = [];
    private readonly EntityReference leadId = new("lead", lead.Id);
    private EntityReference? account = lead.GetAttributeValue<EntityReference>("parentaccountid");
    private EntityReference? contact = lead.GetAttributeValue<EntityReference>("parentcontactid");
    private EntityReference? opportunity;

    public void Run()
    {
        if (IsWanted("CreateAccount"))
            account = Create(ColumnMaps.Fill(server, lead, "account"));
        if (IsWanted("CreateContact"))
            contact = CreateContact();
        if (IsWanted("CreateOpportunity"))
            opportunity = CreateOpportunity();
        Close();
        operation.Output["CreatedEntities"] = created;
    }

    private EntityReference CreateContact()
    {
        Entity row = ColumnMaps.Fill(server, lead, "contact");
        if (account != null)
            row["parentcustomerid"] = account;
        return Create(row);
    }

    /// <summary>The customer the caller names; else the account, else the contact, new or known before.</summary>
    private EntityReference CreateOpportunity()
    {
        Entity row = ColumnMaps.Fill(server, lead, "opportunity");
        EntityReference? customer = Given("OpportunityCustomerId", "account", "contact") ?? account ?? contact;
        if (customer != null)
            row["customerid"] = customer;
        if (account != null)
            row["parentaccountid"] = account;
        if (contact != null)
            row["parentcontactid"] = contact;
        if (Given("OpportunityCurrencyId", "transactioncurrency") is { } currency)
            row["transactioncurrencyid"] = currency;
        if (Given("SourceCampaignId", "campaign") is { } campaign)
            row["campaignid"] = campaign;
        return Create(row);
    }

    private EntityReference Create(Entity row)
    {
        row["originatingleadid"] = leadId;
        Operation done = server.Pipeline.Forward(operation, "Create", Input(row));
        EntityReference reference = new(row.LogicalName, done.PrimaryId);
        created.Add(reference);
        return reference;
    }

    private void Close()
    {
        Entity change = new("lead", lead.Id);
        foreach (EntityReference row in created)
        {
            string column = row.LogicalName switch
            {
                "account" => "parentaccountid",
                "contact" => "parentcontactid",
                _ => "qualifyingopportunityid",
            };
            change[column] = row;
        }
        change["statecode"] = new OptionSetValue(Qualified);
        change["statuscode"] = operation.Input.Needed<OptionSetValue>("Status", operation.Message.Name);
        server.Pipeline.Forward(operation, "Update", Input(change));
    }

    private bool IsWanted(string wish) => operation.Input.NeededValue<bool>(wish, operation.Message.Name);

    private EntityReference? Given(string parameter, params string[] tables)
    {
        EntityReference? row = operation.Input.Optional<EntityReference>(parameter);
        return row == null || tables.Contains(row.LogicalName)
            ? row
            : throw Fault.Of(ErrorCodes.InvalidArgument, $"'{parameter}' of QualifyLead must be a row of {string.Join(" or ", tables)}, not of '{row.LogicalName}'.");
    }

    private static ParameterCollection Input(Entity target)
    {
        ParameterCollection input = [];
        input["Target"] = target;
        return input;
    }
}
