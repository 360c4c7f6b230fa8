namespace Dataverse.Local.Queries.Sql;

/// <summary>Where the platform keeps currencies.</summary>
static class Currencies
{
    public const string Table = "transactioncurrency";
    public const string Column = "transactioncurrencyid";
    public const string Symbol = "currencysymbol";
    public const string Organization = "organization";
    public const string BaseColumn = "basecurrencyid";
}
