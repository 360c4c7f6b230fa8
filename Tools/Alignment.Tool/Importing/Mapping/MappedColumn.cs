using Alignment.Tool.Importing.Values;

namespace Alignment.Tool.Importing.Mapping;

/// <summary>One column of lead that is filled from one header.</summary>
/// <param name="Place">The place of the header in a row, from 0.</param>
/// <param name="Otherwise">What the platform gives the column when the file has no value; null for nothing.</param>
/// <param name="OnlyOnCreate">The platform takes the column for new rows alone.</param>
internal sealed record MappedColumn(int Place, string Header, string Column, object? Otherwise, bool OnlyOnCreate, IReadOnlySet<string> Missing, ValueReader Read);
