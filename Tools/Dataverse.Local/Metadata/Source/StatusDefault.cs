namespace Dataverse.Local.Metadata.Source;

/// <summary>A new row is in its first state, and in that state's default status.</summary>
internal static class StatusDefault
{
    public static void Complete(Dictionary<string, Column> columns)
    {
        if (!columns.TryGetValue("statecode", out var state) || state.Choice is not { } states)
            return;
        var first = state.DefaultValue ?? states.Options[0].Value;
        columns["statecode"] = state with { DefaultValue = first };
        if (columns.TryGetValue("statuscode", out var status) && status.DefaultValue is null)
            columns["statuscode"] = status with { DefaultValue = states.Find(first)?.DefaultStatus };
    }
}
