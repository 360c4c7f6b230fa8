using Alignment.Domain.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Importing;

/// <summary>How the 8,000 leads are mapped and which definition judges them.</summary>
internal static class OlistLeads
{
    public const string Key = "mql_id";

    /// <summary>An origin that nobody knows is a source of its own; an empty origin is no answer.</summary>
    public const string Map = """
        {
          "source": "olist",
          "columns": {
            "mql_id": "subject",
            "first_contact_date": "aln_marketingscoreon",
            "landing_page_id": "websiteurl",
            "origin": [
              "description",
              { "to": "leadsourcecode", "values": {
                "organic search": "Web", "paid search": "Advertisement", "social": "Word of Mouth", "unknown": "Other",
                "direct traffic": "Web", "email": "Web", "referral": "External Referral", "other": "Other",
                "display": "Advertisement", "other publicities": "Public Relations" } }
            ]
          },
          "constants": { "lastname": "Seller" }
        }
        """;

    /// <summary>Paid for, or found by a search: 2,296 + 1,586 pass; 60 say nothing of where they come from.</summary>
    public static void Definition(DefinitionDraft rules) => rules.All(must => must
        .Criterion(T.Lead.Description, CriterionOperator.In, "organic search;paid search", label: "Origin"));
}
