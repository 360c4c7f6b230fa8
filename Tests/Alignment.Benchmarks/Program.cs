using Alignment.Benchmarks.Kpi;
using Alignment.Benchmarks.Queries;
using Alignment.Benchmarks.Sweeping;
using Alignment.Benchmarks.Throughput;
using BenchmarkDotNet.Running;

// "creates" measures whole requests against a file; everything else goes to BenchmarkDotNet, for example --filter "*Evaluation*".
if (args is ["creates", ..])
{
    return LeadCreates.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20_000);
}

// "queries" measures questions to a file of leads against the same SQL by hand.
if (args is ["queries", ..])
{
    return QueryFigures.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
}

// "sweep" measures the sweep over running clocks in a file, slice by slice.
if (args is ["sweep", ..])
{
    return SweepFigures.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
}

// "kpi" measures the figures over generated hand-offs in a file, slice by slice: how many, over how many years, and how many periods a slice counts.
if (args is ["kpi", ..])
{
    return KpiFigures.Run(
        args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000,
        args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 2,
        args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : null);
}

BenchmarkSwitcher.FromAssembly(typeof(LeadCreates).Assembly).Run(args);
return 0;
