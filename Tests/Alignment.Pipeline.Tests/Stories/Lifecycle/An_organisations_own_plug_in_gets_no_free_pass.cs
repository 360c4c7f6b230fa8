using Alignment.Pipeline.Tests.Local.Pipeline;
using Alignment.Pipeline.Tests.Local.Plugins;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

/// <summary>Plug-ins of others run inside our own writes; what they write is theirs, and obeys.</summary>
public sealed class An_organisations_own_plug_in_gets_no_free_pass : IDisposable
{
    private const int After = 40;
    private readonly Sandbox sandbox = new();

    public An_organisations_own_plug_in_gets_no_free_pass()
    {
        using (var zip = ManagedZip.Open()) sandbox.Dataverse.Import(zip);
        var draft = new DefinitionDraft(sandbox.Admin, "Our MQL", 1);
        Floor.FiftyAndAPhone(draft);
        sandbox.Admin.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
    }

    [Fact]
    public void It_moves_no_lead_out_of_turn_while_a_hand_off_is_written()
    {
        sandbox.On("Create", T.Handoff.Table, After, call => call.System.Update(new Entity(T.Lead.Table, Lead(call)) { [T.Lead.Stage] = new OptionSetValue(T.Stage.Won) }));
        Action save = () => Save();
        save.Refused("ALN-T01", "MQL→Won");
    }

    [Fact]
    public void It_writes_nothing_into_the_ledger()
    {
        sandbox.On("Create", T.StageEvent.Table, After, call => call.System.Update(new Entity(T.StageEvent.Table, call.Context.PrimaryEntityId) { [T.StageEvent.Comment] = "Prettier" }));
        Action save = () => Save();
        save.Refused("ALN-L01");
    }

    [Fact]
    public void What_anybody_may_write_it_may_write_too()
    {
        sandbox.On("Create", T.Handoff.Table, After, call => call.System.Update(new Entity(T.Lead.Table, Lead(call)) { [T.Lead.Description] = "Seen by our own plug-in" }));
        Assert.Equal("Seen by our own plug-in", sandbox.Read(T.Lead.Table, Save(), T.Lead.Description)[T.Lead.Description]);
    }

    public void Dispose() => sandbox.Dispose();

    private static Guid Lead(PluginCall call) => call.Target.GetAttributeValue<EntityReference>(T.Handoff.Lead).Id;

    private Guid Save() => sandbox.Admin.Create(new Entity(T.Lead.Table) { [T.Lead.LastName] = "Ruiz", [T.Lead.Telephone1] = "1", [T.Lead.NumberOfEmployees] = 60 });
}
