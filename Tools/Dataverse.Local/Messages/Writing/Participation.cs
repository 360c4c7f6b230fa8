namespace Dataverse.Local.Messages.Writing;

/// <summary>In which part somebody takes part in an activity: values of activityparty.participationtypemask by the activity's column.</summary>
internal static class Participation
{
    public const string Mask = "participationtypemask";

    private static readonly Dictionary<string, int> Masks = new()
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["regardingobjectid"] = 8,
        ["ownerid"] = 9,
        ["resources"] = 10,
        ["customer"] = 11,
        ["customers"] = 11,
    };

    /// <summary>Lookups of the activity that are parties as well.</summary>
    public static IReadOnlyList<string> Lookups { get; } = ["regardingobjectid", "ownerid"];

    /// <summary>Null for a column whose number is not known.</summary>
    public static int? Of(string column) => Masks.TryGetValue(column, out int mask) ? mask : null;
}
