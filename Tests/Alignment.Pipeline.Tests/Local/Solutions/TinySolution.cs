using System.IO.Compression;
using System.Text;

namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>
/// A solution small enough to read: a table Visit with a lookup to lead, a column on lead, a choice, a view, a form, a role.
/// Every part can be replaced.
/// </summary>
internal sealed record TinySolution
{
    public string Name { get; init; } = "Visits";
    public string Version { get; init; } = "1.0.0.0";
    public bool IsManaged { get; init; } = true;
    public string Publisher { get; init; } = "tester";
    public string Roots { get; init; } = """
        <RootComponent type="1" schemaName="lead" behavior="2" />
        <RootComponent type="1" schemaName="tst_visit" behavior="0" />
        <RootComponent type="9" schemaName="tst_outcome" behavior="0" />
        <RootComponent type="20" id="{11111111-0000-0000-0000-000000000020}" behavior="0" />
        """;
    public string MissingDependencies { get; init; } = "";
    public string LeadColumns { get; init; } = TinyXml.Column("tst_Visits", "int", "<MinValue>0</MinValue><MaxValue>1000</MaxValue>");
    public string LeadViews { get; init; } = "";
    public string VisitColumns { get; init; } = TinyXml.VisitColumns;
    public string VisitKeys { get; init; } = "";
    public string Form { get; init; } = TinyXml.Form("tst_name");
    public string View { get; init; } = TinyXml.View("tst_name");
    public string OtherEntities { get; init; } = "";
    public bool WithVisit { get; init; } = true;
    public string Roles { get; init; } = TinyXml.Role("prvReadtst_Visit", "prvReadLead");
    public string Relationships { get; init; } = TinyXml.Relationship("tst_lead_visits", "tst_Visit", "Lead", "tst_Lead");
    public string Choices { get; init; } = TinyXml.Choice("tst_outcome", 481600000, 481600001);

    /// <summary>Containers that come after the choices: dashboards, web resources, assemblies, steps …</summary>
    public string After { get; init; } = "";
    public string Workflows { get; init; } = "";
    public IReadOnlyDictionary<string, byte[]> Files { get; init; } = new Dictionary<string, byte[]>();

    public Stream Zip() => Zip(Manifest, Customizations);

    public Stream Zip(string manifest, string customizations)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "solution.xml", Encoding.UTF8.GetBytes(manifest));
            Add(zip, "customizations.xml", Encoding.UTF8.GetBytes(customizations));
            Add(zip, "[Content_Types].xml", "<Types/>"u8.ToArray());
            foreach (var (path, bytes) in Files)
                Add(zip, path, bytes);
        }
        stream.Position = 0;
        return stream;
    }

    public string Manifest => $"""
        <ImportExportXml version="9.2" SolutionPackageVersion="9.2" languagecode="1033">
          <SolutionManifest>
            <UniqueName>{Name}</UniqueName>
            <LocalizedNames><LocalizedName description="{Name}" languagecode="1033" /></LocalizedNames>
            <Version>{Version}</Version>
            <Managed>{(IsManaged ? 1 : 0)}</Managed>
            <Publisher>
              <UniqueName>{Publisher}</UniqueName>
              <CustomizationPrefix>tst</CustomizationPrefix>
              <CustomizationOptionValuePrefix>48160</CustomizationOptionValuePrefix>
            </Publisher>
            <RootComponents>{Roots}</RootComponents>
            <MissingDependencies>{MissingDependencies}</MissingDependencies>
          </SolutionManifest>
        </ImportExportXml>
        """;

    public string Customizations => $"""
        <ImportExportXml>
          <Entities>
            {(WithVisit ? TinyXml.Table("tst_Visit", VisitColumns, VisitKeys, Form, View) : "")}
            {TinyXml.Shell("Lead", LeadColumns, LeadViews)}
            {OtherEntities}
          </Entities>
          <Roles>{Roles}</Roles>
          <Workflows>{Workflows}</Workflows>
          <EntityRelationships>{Relationships}</EntityRelationships>
          <optionsets>{Choices}</optionsets>
          {After}
          <Languages><Language>1033</Language></Languages>
        </ImportExportXml>
        """;

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(bytes);
    }
}
