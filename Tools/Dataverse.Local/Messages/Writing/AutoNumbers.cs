using System.Globalization;
using System.Text;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>
/// Fills autonumber columns: {SEQNUM:n}, {RANDSTRING:n} and {DATETIMEUTC:format}. The sequence goes on from the
/// highest number stored, counted once per start.
/// </summary>
internal static class AutoNumbers
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public static void Fill(Server server, TableShape shape, Entity target)
    {
        foreach (Column column in shape.AutoNumbers)
        {
            if (target.GetAttributeValue<string>(column.LogicalName) is null or "")
                target[column.LogicalName] = Next(server, shape, column);
        }
    }

    private static string Next(Server server, TableShape shape, Column column)
    {
        string format = column.AutoNumberFormat!;
        StringBuilder text = new();
        for (int i = 0; i < format.Length; i++)
        {
            int end = format[i] == '{' ? format.IndexOf('}', i) : -1;
            if (end < 0)
            {
                text.Append(format[i]);
                continue;
            }
            string[] part = format[(i + 1)..end].Split(':', 2);
            text.Append(Part(server, shape, column, part[0], part.Length > 1 ? part[1] : ""));
            i = end;
        }
        return text.ToString();
    }

    private static string Part(Server server, TableShape shape, Column column, string kind, string argument) => kind switch
    {
        "SEQNUM" => server.Sequence(shape.Name, column.LogicalName).ToString($"D{argument}", CultureInfo.InvariantCulture),
        "RANDSTRING" => string.Create(int.Parse(argument, CultureInfo.InvariantCulture), 0, static (letters, _) =>
        {
            for (int i = 0; i < letters.Length; i++)
                letters[i] = Alphabet[System.Security.Cryptography.RandomNumberGenerator.GetInt32(Alphabet.Length)];
        }),
        "DATETIMEUTC" => server.Now.ToString(argument, CultureInfo.InvariantCulture),
        _ => throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, $"The autonumber format '{column.AutoNumberFormat}' of {shape.Name}.{column.LogicalName} uses {{{kind}}}, which is not supported by Dataverse.Local yet."),
    };
}
