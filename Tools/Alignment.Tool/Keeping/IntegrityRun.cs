using System.Text.Json;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Keeping;

/// <summary>Goes through all leads, slice by slice, and lists those whose stage or state disagrees with their story.</summary>
public static class IntegrityRun
{
    private static readonly JsonSerializerOptions Loose = new(JsonSerializerDefaults.Web);

    /// <param name="repair">Whether each of them gets an event that repairs it.</param>
    public static IntegrityResult Run(IOrganizationService service, bool repair)
    {
        ArgumentNullException.ThrowIfNull(service);
        var found = new List<DisagreeingLead>();
        var (examined, repaired, after) = (0, 0, Guid.Empty);
        do
        {
            var answer = service.Execute(new OrganizationRequest(T.CustomApis.CheckIntegrity.Name)
            {
                [T.CustomApis.CheckIntegrity.Repair] = repair,
                [T.CustomApis.CheckIntegrity.After] = after,
            });
            examined += (int)answer[T.CustomApis.CheckIntegrity.Examined];
            repaired += (int)answer[T.CustomApis.CheckIntegrity.Repaired];
            found.AddRange(JsonSerializer.Deserialize<List<DisagreeingLead>>((string)answer[T.CustomApis.CheckIntegrity.Details], Loose) ?? []);
            after = (Guid)answer[T.CustomApis.CheckIntegrity.Next];
        }
        while (after != Guid.Empty);
        return new IntegrityResult(examined, repaired, found);
    }
}
