using Alignment.Tool.Importing.Files;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Importing;

/// <summary>A row that can be written.</summary>
/// <param name="Lead">All mapped columns; null where neither the file nor the platform has a value.</param>
internal sealed record LeadDraft(CsvRow Row, Entity Lead);
