using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Reads the ids a command was given: one, or a list of texts.</summary>
internal static class LeadIds
{
    public static IReadOnlyList<Guid> Read(Occasion on, string one, string many)
    {
        var ids = new List<Guid>();
        if (on.Input<Guid>(one) is var id && id != Guid.Empty) ids.Add(id);
        var row = 0;
        foreach (var text in on.Input<string[]>(many) ?? [])
        {
            row++;
            if (!Guid.TryParse(text, out var listed)) throw new Refusal($"{many} holds \"{text}\" in row {row}, which is no id. Give ids such as {Guid.Empty}.");
            ids.Add(listed);
        }

        return ids;
    }
}
