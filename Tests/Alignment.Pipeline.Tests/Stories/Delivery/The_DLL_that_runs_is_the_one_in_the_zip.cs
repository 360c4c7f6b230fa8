using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

public sealed class The_DLL_that_runs_is_the_one_in_the_zip
{
    [Fact]
    public void Byte_for_byte_and_built_for_the_platforms_runtime()
    {
        using var organisation = Organisation.WithAlignment();

        var stored = Stored(organisation);

        Assert.Equal(Packed(), stored);
        Assert.Equal(".NETFramework,Version=v4.6.2", Framework(stored));
    }

    [Fact]
    public void And_it_is_what_judged_the_lead()
    {
        using var organisation = Organisation.Agreeing(rules => rules.All(must => must
            .Criterion(Plugins.Tables.Lead.NumberOfEmployees, Domain.Qualification.CriterionOperator.Ge, "50")));

        organisation.Save((Plugins.Tables.Lead.NumberOfEmployees, 60));

        Assert.Contains(organisation.Dataverse.TraceLog.Entries, trace => trace.TypeName.Contains("JudgeLeadOnCreate", StringComparison.Ordinal));
    }

    private static byte[] Packed() =>
        Assert.Single(ManagedZip.Package.Parts, part => part.Name.EndsWith(".dll", StringComparison.Ordinal)).Bytes;

    private static byte[] Stored(Organisation organisation)
    {
        var query = new QueryExpression("pluginassembly") { ColumnSet = new ColumnSet("content") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "Alignment.Plugins");
        return Convert.FromBase64String(Assert.Single(organisation.Admin.RetrieveMultiple(query).Entities).GetAttributeValue<string>("content"));
    }

    private static string Framework(byte[] dll)
    {
        using var file = new PEReader(new MemoryStream(dll));
        var reader = file.GetMetadataReader();
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var value = reader.GetBlobReader(reader.GetCustomAttribute(handle).Value);
            if (value.Length < 10 || value.ReadUInt16() != 1) continue;
            var text = value.ReadSerializedString();
            if (text is not null && text.StartsWith(".NETFramework", StringComparison.Ordinal)) return text;
        }

        return "none";
    }
}
