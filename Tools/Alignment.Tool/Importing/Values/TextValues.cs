using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Tool.Importing.Values;

/// <summary>Text within the length that the column takes.</summary>
internal static class TextValues
{
    public static ValueReader For(int? length) => text =>
        text.Length > (length ?? int.MaxValue) ? Reading.Refused($"takes {length:N0} characters; this has {text.Length:N0}")
        : text.Contains('\0', StringComparison.Ordinal) ? Reading.Refused("holds a NUL character")
        : Reading.Of(text);

    public static int? LengthOf(AttributeMetadata column) => (column as StringAttributeMetadata)?.MaxLength ?? (column as MemoAttributeMetadata)?.MaxLength;
}
