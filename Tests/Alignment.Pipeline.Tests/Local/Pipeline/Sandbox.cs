using System.ServiceModel;
using Alignment.Pipeline.Tests.Local.Plugins;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>A fresh organisation in memory in which a test registers steps as an administrator would: by writing rows.</summary>
public sealed class Sandbox : IDisposable
{
    private readonly Guid pluginType;

    public Sandbox(string? file = null)
    {
        Dataverse = LocalDataverse.Open(new LocalOptions { File = file, Clock = Clock, HostAssemblies = [typeof(ActingPlugin).Assembly] });
        pluginType = Registration.Type(Admin, Registration.Assembly(Admin, typeof(ActingPlugin).Assembly.GetName().Name!), typeof(ActingPlugin));
    }

    public TestClock Clock { get; } = new();
    public LocalDataverse Dataverse { get; }
    public IOrganizationService Admin => Dataverse.Service(Dataverse.AdminId);

    public static Entity Lead(string lastName = "Fischer") => new("lead") { ["lastname"] = lastName };

    /// <summary>Registers a step and gives its id.</summary>
    public Guid On(string message, string table, int stage, Action<PluginCall> act, Action<Entity>? more = null)
    {
        string name = Guid.NewGuid().ToString();
        ActingPlugin.Acts[name] = act;
        return Registration.Step(Admin, pluginType, message, table, stage, step =>
        {
            step["configuration"] = name;
            more?.Invoke(step);
        });
    }

    public void Image(Guid step, string alias, int kind, string? columns = null) => Admin.Create(new Entity("sdkmessageprocessingstepimage")
    {
        ["sdkmessageprocessingstepid"] = new EntityReference("sdkmessageprocessingstep", step),
        ["name"] = alias,
        ["entityalias"] = alias,
        ["imagetype"] = new OptionSetValue(kind),
        ["attributes"] = columns,
        ["messagepropertyname"] = "Target",
    });

    /// <summary>Registers a custom API and gives its id.</summary>
    public Guid Api(string name, Action<PluginCall> act, string? boundTo = null)
    {
        Guid type = Registration.Type(Admin, Registration.Assembly(Admin, typeof(ActingPlugin).Assembly.GetName().Name!), typeof(ApiPlugin));
        ApiPlugin.Acts[name] = act;
        return Registration.Api(Admin, type, name, boundTo);
    }

    public Entity Read(string table, Guid id, params string[] columns) => Admin.Retrieve(table, id, new ColumnSet(columns));

    public IReadOnlyList<Entity> All(string table) => Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities;

    /// <summary>The fault a request ends in.</summary>
    public static OrganizationServiceFault Refusal(Action request) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(request).Detail;

    public void Dispose() => Dataverse.Dispose();
}
