using System.IO.Compression;
using System.Text;
using Dataverse.Local.Solutions;

namespace Alignment.Pipeline.Tests.Local.Solutions;

public sealed class BrokenFileTests : IDisposable
{
    private readonly Environment environment = new();

    public void Dispose() => environment.Dispose();

    [Fact]
    public void Half_a_zip_is_refused()
    {
        var whole = ((MemoryStream)new TinySolution().Zip()).ToArray();

        for (var length = 0; length < whole.Length; length += 97)
            Assert.Equal(RefusalCode.BadZip, environment.Refused(new MemoryStream(whole[..length])).Detail.ErrorCode);
    }

    [Fact]
    public void A_zip_with_a_flipped_bit_is_refused_or_reads_as_before()
    {
        var whole = ((MemoryStream)new TinySolution().Zip()).ToArray();
        var random = new Random(7);
        for (var turn = 0; turn < 40; turn++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            var failure = Record.Exception(() => Dataverse.Local.Solutions.Package.SolutionZip.Read(new MemoryStream(damaged)));
            Assert.True(failure is null or SolutionRefusedException, failure?.ToString());
        }
    }

    [Fact]
    public void A_text_file_is_refused()
    {
        var refusal = environment.Refused(new MemoryStream("this is not a zip"u8.ToArray()));
        Assert.Equal("The solution file is not a complete zip. Export or pack it again and import the new file.", refusal.Message);
    }

    [Theory]
    [InlineData("solution.xml")]
    [InlineData("customizations.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_missing_root_file_is_named(string missing)
    {
        var refusal = environment.Refused(Without(missing));
        Assert.Equal(RefusalCode.BadZip, refusal.Detail.ErrorCode);
        Assert.Contains($"has no {missing} at its root", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_zipped_with_its_folder_is_explained()
    {
        var refusal = environment.Refused(Zip(("folder/solution.xml", "<a/>"), ("folder/customizations.xml", "<a/>")));
        Assert.Contains("Zip the content of that folder", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("/evil.txt")]
    [InlineData("a/../../evil.txt")]
    [InlineData("c:\\evil.txt")]
    public void A_path_that_leaves_the_zip_is_refused(string path) =>
        Assert.Contains("leaves the zip", environment.Refused(Zip((path, "x"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_is_refused()
    {
        var tiny = new TinySolution();
        var refusal = environment.Refused(tiny.Zip("<!DOCTYPE a [<!ENTITY b 'c'>]>" + tiny.Manifest, tiny.Customizations));
        Assert.Equal(RefusalCode.BadXml, refusal.Detail.ErrorCode);
    }

    [Fact]
    public void Xml_that_breaks_off_is_refused_with_the_line()
    {
        var tiny = new TinySolution();
        Assert.Contains("'customizations.xml' is not valid XML (line", environment.Refused(tiny.Zip(tiny.Manifest, "<ImportExportXml>")).Message, StringComparison.Ordinal);
    }

    private static MemoryStream Without(string missing)
    {
        var tiny = new TinySolution();
        return Zip([.. new[] { ("solution.xml", tiny.Manifest), ("customizations.xml", tiny.Customizations), ("[Content_Types].xml", "<Types/>") }.Where(part => part.Item1 != missing)]);
    }

    private static MemoryStream Zip(params (string Path, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        stream.Position = 0;
        return stream;
    }
}
