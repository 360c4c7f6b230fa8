using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Qualification;

/// <summary>A definition made ready to judge: compiled once, used for every lead until its row changes.</summary>
public sealed class DefinitionInForce
{
    public DefinitionInForce(AgreedDefinition definition, LeadColumns columns)
    {
        Definition = definition;
        Columns = columns;
        Compiled = CompiledDefinition.From(definition.Rule, columns);
        Facts = new LeadFacts(Compiled.Columns, columns);
    }

    public AgreedDefinition Definition { get; }

    /// <summary>The columns of lead when the definition was read.</summary>
    public LeadColumns Columns { get; }

    public CompiledDefinition Compiled { get; }

    public LeadFacts Facts { get; }

    /// <summary>The verdict on a lead as it will be after the save; null when the lead is outside the definition's segment.</summary>
    public Verdict? Judge(Occasion on, Entity target, Entity? before)
    {
        var facts = Facts.Read(on, target, before);
        return Compiled.Applies(facts, on.Now)
            ? new Verdict(this, facts, Compiled.Judge(facts, on.Now))
            : null;
    }
}
