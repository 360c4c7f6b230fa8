using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

/// <summary>
/// Marketing and sales of one company, each with their own rights, who agreed that a lead with a phone number and at least
/// fifty employees is an MQL.
/// </summary>
public sealed class Floor : IDisposable
{
    private readonly Organisation organisation;

    public Floor(Action<DefinitionDraft>? rules = null, int? maxHandoffs = null, int? cooldownDays = null)
    {
        organisation = Organisation.WithAlignment();
        organisation.Admin.Execute(new OrganizationRequest(T.CustomApis.InstallDefaults.Name));
        SalesRole.Install(organisation.Admin);
        Rep = Hire("Rita Rep", "Alignment Sales", SalesRole.Name);
        Colleague = Hire("Carl Colleague", "Alignment Sales", SalesRole.Name);
        Manager = Hire("Mona Manager", "Alignment Sales Manager", SalesRole.Name);
        Marketer = Hire("Mark Marketer", "Alignment Marketing", SalesRole.Name);
        MarketingLead = Hire("Lea Lead", "Alignment Marketing Lead", SalesRole.Name);
        Admin = new Seat(organisation.Dataverse.AdminId, organisation.Admin);
        var definition = organisation.Draft(rules ?? FiftyAndAPhone);
        if (maxHandoffs is not null || cooldownDays is not null)
        {
            organisation.Admin.Update(new Entity(T.MqlDefinition.Table, definition)
            {
                [T.MqlDefinition.MaxHandoffs] = maxHandoffs,
                [T.MqlDefinition.CooldownDays] = cooldownDays,
            });
        }

        organisation.Activate(definition);
    }

    public Organisation Organisation => organisation;

    public Seat Rep { get; }

    public Seat Colleague { get; }

    public Seat Manager { get; }

    public Seat Marketer { get; }

    public Seat MarketingLead { get; }

    public Seat Admin { get; }

    public DateTime Now => organisation.Clock.GetUtcNow().UtcDateTime;

    public static void FiftyAndAPhone(DefinitionDraft rules) => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")
        .Criterion(T.Lead.Telephone1, CriterionOperator.NotNull, null, label: "Business phone"));

    public void Later(TimeSpan by) => organisation.Clock.Forward(by);

    public void LaterDays(int days) => Later(TimeSpan.FromDays(days));

    /// <summary>To the next moment at which the default schedule is open: Monday to Friday, 09:00 to 17:00 UTC.</summary>
    public void ToOfficeHours()
    {
        while (Now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Now.Hour is < 9 or >= 17)
            Later(Now.AddHours(1).Date.AddHours(Now.AddHours(1).Hour) - Now);
    }

    public IReadOnlyList<Entity> Timers(Guid lead) => Rows(T.Timer.Table, T.Timer.Lead, lead, T.Timer.StartedOn);

    /// <summary>The latest clock of this kind.</summary>
    public Entity Timer(Guid lead, int kind) => Timers(lead).Last(timer => timer.GetAttributeValue<OptionSetValue>(T.Timer.Kind).Value == kind);

    /// <summary>Sweeps until nothing is left.</summary>
    public OrganizationResponse Sweep()
    {
        while (true)
        {
            var answer = Admin.Run(T.CustomApis.SweepTimers.Name);
            if (!(bool)answer[T.CustomApis.SweepTimers.More]) return answer;
        }
    }

    /// <summary>What a person was told, oldest first.</summary>
    public IReadOnlyList<string> Told(Seat seat)
    {
        var query = new QueryExpression(T.Appnotification.Table) { ColumnSet = new ColumnSet(T.Appnotification.Title) };
        query.Criteria.AddCondition(T.Appnotification.OwnerId, ConditionOperator.Equal, seat.Id);
        query.AddOrder("createdon", OrderType.Ascending);
        return [.. organisation.Admin.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>(T.Appnotification.Title))];
    }

    /// <summary>A setting of the organisation; in force half a minute later.</summary>
    public void Choose(string variable, string value)
    {
        var query = new QueryExpression(T.EnvironmentVariableDefinition.Table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(T.EnvironmentVariableDefinition.SchemaName, ConditionOperator.Equal, variable);
        var definition = Assert.Single(organisation.Admin.RetrieveMultiple(query).Entities);
        organisation.Admin.Create(new Entity(T.EnvironmentVariableValue.Table)
        {
            [T.EnvironmentVariableValue.EnvironmentVariableDefinitionId] = definition.ToEntityReference(),
            [T.EnvironmentVariableValue.Value] = value,
        });
        Later(TimeSpan.FromSeconds(31));
    }

    /// <summary>A lead of marketing's that the definition does not let pass yet.</summary>
    public Guid Inquiry(Seat? owner = null, string name = "Ruiz") => Create(owner ?? Marketer, name, employees: 20);

    /// <summary>A lead that passed in the save that made it, in the hands of a rep.</summary>
    public Guid Mql(Seat? owner = null, string name = "Ruiz") => Create(owner ?? Rep, name, employees: 60);

    public Guid Sal(Seat? owner = null)
    {
        var lead = Mql(owner);
        (owner ?? Rep).Accept(lead);
        return lead;
    }

    public Entity Lead(Guid id) => organisation.Lead(id);

    public int StageOf(Guid id) => Lead(id).GetAttributeValue<OptionSetValue>(T.Lead.Stage)?.Value ?? 0;

    public IReadOnlyList<Entity> Handoffs(Guid lead) => Rows(T.Handoff.Table, T.Handoff.Lead, lead, T.Handoff.Number);

    public IReadOnlyList<Entity> Events(Guid lead) => Rows(T.StageEvent.Table, T.StageEvent.Lead, lead, T.StageEvent.Sequence);

    public IReadOnlyList<Entity> Evaluations(Guid lead) => Rows(T.Evaluation.Table, T.Evaluation.Lead, lead, T.Evaluation.EvaluatedOn);

    /// <summary>The story as it is read: "Inquiry → MQL".</summary>
    public IReadOnlyList<string> Story(Guid lead) => [.. Events(lead).Select(told => told.GetAttributeValue<string>(T.StageEvent.Name))];

    public EntityReference Reason(string code) => new(T.RejectionReason.Table, organisation.Admin.RetrieveMultiple(new QueryExpression(T.RejectionReason.Table)
    {
        ColumnSet = new ColumnSet(false),
        Criteria = { Conditions = { new ConditionExpression(T.RejectionReason.Code, ConditionOperator.Equal, code) } },
    }).Entities.Single().Id);

    public void Dispose() => organisation.Dispose();

    private Guid Create(Seat owner, string name, int employees) => organisation.Admin.Create(new Entity(T.Lead.Table)
    {
        [T.Lead.FirstName] = "Ana",
        [T.Lead.LastName] = name,
        [T.Lead.CompanyName] = "Acme",
        [T.Lead.Telephone1] = "+1 555 0100",
        [T.Lead.NumberOfEmployees] = employees,
        [T.Lead.OwnerId] = new EntityReference(T.SystemUser.Table, owner.Id),
    });

    private Seat Hire(string name, params string[] roles)
    {
        var id = organisation.Dataverse.AddUser(name, roles);
        return new Seat(id, organisation.Dataverse.Service(id));
    }

    private IReadOnlyList<Entity> Rows(string table, string column, Guid lead, string order)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, lead);
        query.AddOrder(order, OrderType.Ascending);
        return [.. organisation.Admin.RetrieveMultiple(query).Entities];
    }
}
