using Dataverse.Local.Metadata;

namespace Dataverse.Local.Pipeline;

/// <summary>Which status reasons belong to which state of a table.</summary>
internal sealed class StateModel
{
    private readonly Choice states;
    private readonly Choice statuses;

    private StateModel(Choice states, Choice statuses)
    {
        this.states = states;
        this.statuses = statuses;
        First = states.Options[0].Value;
    }

    /// <summary>The state of a new row.</summary>
    public int First { get; }

    public static StateModel? Of(Table table) =>
        table.Columns.GetValueOrDefault("statecode")?.Choice is { Options.Count: > 0 } states
        && table.Columns.GetValueOrDefault("statuscode")?.Choice is { Options.Count: > 0 } statuses
            ? new StateModel(states, statuses)
            : null;

    public bool HasState(int state) => states.Find(state) != null;

    /// <summary>The state a status reason belongs to; null when there is no such reason.</summary>
    public int? StateOf(int status) => statuses.Find(status) is { } option ? option.State ?? First : null;

    public int DefaultStatus(int state)
    {
        if (states.Find(state)?.DefaultStatus is { } status)
            return status;
        foreach (Option option in statuses.Options)
        {
            if ((option.State ?? First) == state)
                return option.Value;
        }
        return statuses.Options[0].Value;
    }

    public string Label(int state) => states.Find(state)?.Label ?? state.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public IEnumerable<string> StatusesOf(int state) =>
        statuses.Options.Where(option => (option.State ?? First) == state).Select(option => $"{option.Value} {option.Label}");
}
