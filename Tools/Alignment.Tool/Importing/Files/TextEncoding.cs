using System.Text;
using System.Text.Unicode;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Importing.Files;

/// <summary>How the bytes of a file are read: strictly, so that no letter turns into a question mark.</summary>
internal static class TextEncoding
{
    public static Encoding Named(string? name)
    {
        if (name is null) return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw ToolException.Usage($"There is no encoding '{name}'.", "Name one such as utf-8, utf-16, windows-1252 or iso-8859-1.");
        }
    }

    /// <exception cref="ToolException">A byte that the encoding does not know; the line is named.</exception>
    public static void MustFit(string path, Encoding encoding)
    {
        if (encoding is UTF8Encoding) MustBeUtf8(path);
        else MustDecode(path, encoding);
    }

    private static void MustBeUtf8(string path)
    {
        using var stream = new BufferedStream(File.OpenRead(path), 1 << 16);
        var line = new List<byte>();
        for (var number = 1; ; number++)
        {
            line.Clear();
            int next;
            while ((next = stream.ReadByte()) >= 0 && next != '\n') line.Add((byte)next);
            if (!Utf8.IsValid(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line)))
                throw ToolException.InSource($"{Path.GetFileName(path)}: line {number} is not UTF-8.", "Save the file as UTF-8, or say what it is, such as --encoding windows-1252; nothing was imported.");
            if (next < 0) return;
        }
    }

    private static void MustDecode(string path, Encoding encoding)
    {
        var lines = 0;
        try
        {
            using var reader = new StreamReader(path, encoding);
            while (reader.ReadLine() is not null) lines++;
        }
        catch (DecoderFallbackException)
        {
            throw ToolException.InSource($"{Path.GetFileName(path)} is not {encoding.WebName}, after line {lines} at the earliest.", "Name the encoding in which it was saved; nothing was imported.");
        }
    }
}
