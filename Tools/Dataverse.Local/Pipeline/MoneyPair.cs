namespace Dataverse.Local.Pipeline;

/// <summary>An amount and its column in base currency.</summary>
internal sealed record MoneyPair(string Amount, string Base);
