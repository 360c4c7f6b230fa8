namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>Pieces of customizations.xml.</summary>
internal static class TinyXml
{
    public const string FormId = "{11111111-0000-0000-0000-000000000060}";
    public const string ViewId = "{11111111-0000-0000-0000-000000000026}";

    public static string VisitColumns { get; } =
        Column("tst_VisitId", "primarykey")
        + Column("tst_Name", "nvarchar", "<DisplayMask>PrimaryName|ValidForForm</DisplayMask><MaxLength>100</MaxLength>")
        + Column("tst_Lead", "lookup", "<LookupStyle>single</LookupStyle>")
        + Column("tst_Outcome", "picklist", "<AppDefaultValue>-1</AppDefaultValue><OptionSetName>tst_outcome</OptionSetName>");

    public static string Column(string schemaName, string type, string more = "") => $"""
        <attribute PhysicalName="{schemaName}">
          <Type>{type}</Type><Name>{schemaName.ToLowerInvariant()}</Name><LogicalName>{schemaName.ToLowerInvariant()}</LogicalName>
          <RequiredLevel>none</RequiredLevel><ValidForUpdateApi>1</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi>
          <ValidForCreateApi>1</ValidForCreateApi>{more}
          <displaynames><displayname description="{schemaName[4..]}" languagecode="1033" /></displaynames>
        </attribute>
        """;

    public static string Table(string schemaName, string columns, string keys = "", string forms = "", string views = "") => $"""
        <Entity>
          <Name LocalizedName="{schemaName}" OriginalName="{schemaName}">{schemaName}</Name>
          <EntityInfo><entity Name="{schemaName}">
            <LocalizedNames><LocalizedName description="{schemaName[4..]}" languagecode="1033" /></LocalizedNames>
            <attributes>{columns}</attributes>
            <EntityKeys>{keys}</EntityKeys>
            <EntitySetName>{schemaName.ToLowerInvariant()}s</EntitySetName>
            <OwnershipTypeMask>UserOwned</OwnershipTypeMask>
            <IsActivity>0</IsActivity>
          </entity></EntityInfo>
          <FormXml>{forms}</FormXml>
          <SavedQueries><savedqueries>{views}</savedqueries></SavedQueries>
          <RibbonDiffXml><CustomActions /></RibbonDiffXml>
        </Entity>
        """;

    public static string Shell(string schemaName, string columns, string views = "") => $"""
        <Entity>
          <Name LocalizedName="{schemaName}" OriginalName="">{schemaName}</Name>
          <EntityInfo><entity Name="{schemaName}"><attributes>{columns}</attributes></entity></EntityInfo>
          <SavedQueries><savedqueries>{views}</savedqueries></SavedQueries>
        </Entity>
        """;

    public static string Form(string column) => $"""
        <forms type="main"><systemform><formid>{FormId}</formid><FormPresentation>1</FormPresentation>
          <form><tabs><tab><columns><column><sections><section><rows><row><cell><control id="a" datafieldname="{column}" /></cell></row></rows>
          </section></sections></column></columns></tab></tabs></form>
          <LocalizedNames><LocalizedName description="Information" languagecode="1033" /></LocalizedNames>
        </systemform></forms>
        """;

    public static string View(string column, string table = "tst_visit", string id = ViewId, string name = "Active Visits") => $"""
        <savedquery><isquickfindquery>0</isquickfindquery><isdefault>1</isdefault><savedqueryid>{id}</savedqueryid>
          <layoutxml><grid name="resultset" jump="{column}"><row name="result" id="{table}id"><cell name="{column}" width="200" /></row></grid></layoutxml>
          <querytype>0</querytype>
          <fetchxml><fetch><entity name="{table}"><attribute name="{column}" /><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch></fetchxml>
          <LocalizedNames><LocalizedName description="{name}" languagecode="1033" /></LocalizedNames>
        </savedquery>
        """;

    public static string Role(params string[] privileges) => $"""
        <Role id="{"{11111111-0000-0000-0000-000000000020}"}" name="Visitor"><RolePrivileges>
          {string.Concat(privileges.Select(name => $"""<RolePrivilege name="{name}" level="Global" />"""))}
        </RolePrivileges></Role>
        """;

    public static string Relationship(string name, string child, string parent, string lookup, string delete = "RemoveLink") => $"""
        <EntityRelationship Name="{name}">
          <EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>{child}</ReferencingEntityName><ReferencedEntityName>{parent}</ReferencedEntityName>
          <CascadeDelete>{delete}</CascadeDelete><ReferencingAttributeName>{lookup}</ReferencingAttributeName>
        </EntityRelationship>
        """;

    public static string Choice(string name, params int[] values) => $"""
        <optionset Name="{name}" localizedName="{name}"><OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal><options>
          {string.Concat(values.Select(value => $"""<option value="{value}"><labels><label description="Option {value}" languagecode="1033" /></labels></option>"""))}
        </options></optionset>
        """;
}
