using System.Globalization;
using Alignment.Domain.Qualification;
using Alignment.Domain.Qualification.Canonical;

namespace Alignment.Domain.Lifecycle;

/// <summary>One fact as text, the same in every culture.</summary>
internal static class FactWords
{
    internal static string Of(Fact fact) => fact.Kind switch
    {
        FactKind.Number => Json.Number(fact.AsNumber),
        FactKind.Text => fact.AsText,
        FactKind.Flag => fact.AsFlag ? "yes" : "no",
        FactKind.Date => new DateTime(fact.AsTicks, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        FactKind.Choice => fact.AsChoice.ToString(CultureInfo.InvariantCulture),
        FactKind.Choices => string.Join(",", fact.AsChoices.Select(one => one.ToString(CultureInfo.InvariantCulture))),
        FactKind.Id => fact.AsId.ToString(),
        _ => string.Empty,
    };
}
