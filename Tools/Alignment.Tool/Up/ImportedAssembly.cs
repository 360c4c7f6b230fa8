using System.Security.Cryptography;
using Alignment.Tool.Packing;
using Alignment.Tool.Terminal;
using Dataverse.Local;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Tool.Up;

/// <summary>The plug-in assembly as the organisation holds it after the import.</summary>
/// <param name="Sha256">Of the stored DLL, lower-case hex.</param>
public sealed record ImportedAssembly(string Name, string Version, int Bytes, string Sha256)
{
    /// <exception cref="ToolException">What is stored is not the file inside the zip.</exception>
    public static ImportedAssembly Read(LocalDataverse dataverse, PackedSolution package)
    {
        var part = package.Parts.Single(each => each.Name.EndsWith(".dll", StringComparison.Ordinal));
        var query = new QueryExpression("pluginassembly") { ColumnSet = new ColumnSet("name", "version", "content") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "Alignment.Plugins");
        var row = dataverse.System.RetrieveMultiple(query).Entities.Single();
        var stored = Convert.FromBase64String(row.GetAttributeValue<string>("content"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(stored));
        if (hash != Convert.ToHexStringLower(SHA256.HashData(part.Bytes)))
        {
            throw ToolException.InSource("The imported plug-in assembly is not the one in the zip.", "Run up --fresh.");
        }

        return new ImportedAssembly(row.GetAttributeValue<string>("name"), row.GetAttributeValue<string>("version"), stored.Length, hash);
    }
}
