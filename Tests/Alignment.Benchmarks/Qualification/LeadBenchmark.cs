extern alias plugins;

using Alignment.Pipeline.Tests.Stories;
using BenchmarkDotNet.Attributes;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using plugins::Alignment.Plugins.Hosting;
using plugins::Alignment.Plugins.Qualification;

namespace Alignment.Benchmarks.Qualification;

/// <summary>What the shell does for one lead row, facts included, beside the same rules by hand over the same row.</summary>
[MemoryDiagnoser]
public class LeadBenchmark
{
    private static readonly DateTime Now = new(2026, 4, 1, 12, 0, 0, DateTimeKind.Utc);
    private readonly Occasion on = new(new NoServices());
    private readonly Entity lead = SampleLead.Number(1, Now);
    private DefinitionInForce definition = null!;

    [GlobalSetup]
    public void Setup()
    {
        using var dataverse = LocalDataverse.Open();
        using (var zip = ManagedZip.Open()) dataverse.Import(zip);
        var draft = new DefinitionDraft(dataverse.System, "Twenty", 1);
        AgreedRules.Write(draft);
        definition = new DefinitionInForce(new DefinitionReader(dataverse.System).One(draft.Id)!, LeadColumns.Read(dataverse.System));
        var (result, score) = ByHandOverEntity.Judge(lead, Now);
        var judged = Judge();
        if (judged.Score != score || (int)judged.Result != (int)result)
        {
            throw new InvalidOperationException("The two rules must agree before their speed is compared.");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal HandWritten() => ByHandOverEntity.Judge(lead, Now).Score;

    [Benchmark]
    public plugins::Alignment.Domain.Qualification.Judgement Judge() => definition.Compiled.Judge(definition.Facts.Read(on, lead, before: null), Now);

    [Benchmark]
    public string JudgeAndExplain()
    {
        var facts = definition.Facts.Read(on, lead, before: null);
        return plugins::Alignment.Domain.Qualification.Explanation.Of(definition.Compiled, definition.Compiled.Judge(facts, Now), facts, "unsigned");
    }

    /// <summary>A lead in base currency asks for nothing.</summary>
    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
