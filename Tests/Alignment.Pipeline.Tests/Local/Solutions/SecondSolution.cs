namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>Another maker's solution beside the first: one column on lead, and what each test adds.</summary>
internal static class SecondSolution
{
    public static TinySolution Plain { get; } = new()
    {
        Name = "Second",
        Publisher = "other",
        WithVisit = false,
        Roots = """<RootComponent type="1" schemaName="lead" behavior="2" />""",
        LeadColumns = TinyXml.Column("oth_Colour", "nvarchar", "<MaxLength>20</MaxLength>"),
        Roles = "",
        Relationships = "",
        Choices = "",
    };

    public static TinySolution WithViewOn(string column) => Plain with
    {
        LeadViews = TinyXml.View(column, "lead", "{66666666-0000-0000-0000-000000000026}", "Leads"),
    };

    /// <summary>Points from lead at the table of the first solution.</summary>
    public static TinySolution PointingAtVisit => Plain with
    {
        LeadColumns = TinyXml.Column("oth_Visit", "lookup"),
        Relationships = TinyXml.Relationship("oth_visit_leads", "Lead", "tst_Visit", "oth_Visit"),
    };
}
