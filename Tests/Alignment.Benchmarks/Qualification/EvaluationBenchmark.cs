using Alignment.Domain.Qualification;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Qualification;

/// <summary>What one judgement of a definition of twenty criteria costs, beside the same rule written by hand.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmark
{
    private readonly CompiledDefinition compiled = CompiledDefinition.From(TwentyCriteria.Definition, new TwentyCriteria());
    private Fact[] passing = [];
    private Fact[] lacking = [];
    private Columns at = null!;

    [GlobalSetup]
    public void Setup()
    {
        at = new(compiled.Columns.ToList().IndexOf);
        passing = TwentyCriteria.FactsFor(compiled);
        lacking = (Fact[])passing.Clone();
        lacking[at.Employees] = Fact.Missing;
        if (Judge().Result != MqlResult.Pass || HandWritten() != Judge().Score || compiled.Judge(lacking, TwentyCriteria.Now).Result != MqlResult.Insufficient)
            throw new InvalidOperationException("The two rules must agree before their speed is compared.");
    }

    [Benchmark(Baseline = true)]
    public decimal HandWritten() => ByHand.Judge(passing, TwentyCriteria.Now, at).Score;

    [Benchmark]
    public Judgement Judge() => compiled.Judge(passing, TwentyCriteria.Now);

    [Benchmark]
    public string JudgeAndExplain() => Explanation.Of(compiled, compiled.Judge(passing, TwentyCriteria.Now), passing, "unsigned");

    [Benchmark]
    public string JudgeAndExplainWhatIsMissing() => Explanation.Of(compiled, compiled.Judge(lacking, TwentyCriteria.Now), lacking, "unsigned");
}
