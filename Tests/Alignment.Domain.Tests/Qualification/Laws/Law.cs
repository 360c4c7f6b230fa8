using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Domain.Tests.Qualification.Laws;

/// <summary>Checks a law for three hundred seeds.</summary>
internal static class Law
{
    internal static void Holds(Func<int, bool> forSeed) => Prop
        .ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), forSeed)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
