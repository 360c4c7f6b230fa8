using Alignment.Pipeline.Tests.Stories;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>One definition, told twice: as rows for the engine, and in plain C# over the file.</summary>
internal sealed record Agreed(string Name, Action<DefinitionDraft> Rows, Func<Prospect, Outcome> Plain);
