using Dataverse.Local.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>Reads request parameters; what is missing or of the wrong type is refused by name.</summary>
internal static class Parameters
{
    public static T Needed<T>(this ParameterCollection input, string name, string message)
        where T : class
    {
        if (!input.TryGetValue(name, out object value) || value == null)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"Required field '{name}' is missing for message '{message}'. Set it to a {typeof(T).Name}.");
        return value as T
            ?? throw Fault.Of(ErrorCodes.InvalidArgument, $"'{name}' of message '{message}' must be a {typeof(T).Name}, not a {value.GetType().Name}.");
    }

    public static T NeededValue<T>(this ParameterCollection input, string name, string message)
        where T : struct
    {
        if (!input.TryGetValue(name, out object value) || value == null)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"Required field '{name}' is missing for message '{message}'. Set it to a {typeof(T).Name}.");
        return value is T given
            ? given
            : throw Fault.Of(ErrorCodes.InvalidArgument, $"'{name}' of message '{message}' must be a {typeof(T).Name}, not a {value.GetType().Name}.");
    }

    public static T? Optional<T>(this ParameterCollection input, string name) =>
        input.TryGetValue(name, out object value) && value is T typed ? typed : default;
}
