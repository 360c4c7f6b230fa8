namespace Dataverse.Local.Web.Calls;

/// <summary>Tells the caller which preferences were followed.</summary>
internal static class Applied
{
    public static ApiAnswer Applying(this ApiAnswer answer, Preferences prefer) =>
        prefer.Applied is { } applied ? answer.With("Preference-Applied", applied) : answer;
}
