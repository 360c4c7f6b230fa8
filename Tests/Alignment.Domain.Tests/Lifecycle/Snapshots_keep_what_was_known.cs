using System.Text.Json;
using Alignment.Domain.Lifecycle;
using Alignment.Domain.Qualification;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Snapshots_keep_what_was_known
{
    [Fact]
    public void Any_text_comes_back_as_it_was_written() => Law.Holds(seed =>
    {
        var columns = new Odd(seed).Columns();
        return Snapshot.Read(Snapshot.Of(columns)).SequenceEqual(columns);
    });

    /// <summary>Half of a pair of surrogates is no text to other readers, so it is left out here.</summary>
    [Fact]
    public void Other_programs_read_them_as_json() => Law.Holds(seed =>
    {
        var columns = new Odd(seed).Columns()
            .Where(column => IsWhole(column.Key) && IsWhole(column.Value ?? ""))
            .DistinctBy(column => column.Key)
            .ToList();
        using var read = JsonDocument.Parse(Snapshot.Of(columns));
        return read.RootElement.EnumerateObject().Select(one => new KeyValuePair<string, string?>(one.Name, one.Value.GetString())).SequenceEqual(columns);
    });

    [Fact]
    public void Whatever_somebody_put_into_the_column_is_read_without_an_error() => Law.Holds(seed =>
    {
        var odd = new Odd(seed);
        var written = Snapshot.Of(odd.Columns());
        string?[] broken = [odd.Text(), odd.Text() + odd.Text(), odd.Cut(written), odd.Struck(written), odd.Struck(odd.Cut(written)), null];
        return broken.All(text => Snapshot.Read(text).Count <= (text?.Length ?? 0));
    });

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"")]
    [InlineData("{\"city")]
    [InlineData("{\"city\"")]
    [InlineData("no snapshot at all")]
    public void Where_nothing_stands_nothing_is_read(string text) => Assert.Empty(Snapshot.Read(text));

    [Theory]
    [InlineData("{\"city\":", null)]
    [InlineData("{\"city\":n", null)]
    [InlineData("{\"city\":\"Bos", "Bos")]
    [InlineData("{\"city\":\"Bos\\", "Bos\\")]
    [InlineData("{\"city\":\"\\u00", "u00")]
    [InlineData("{\"city\":\"\\uZZZZ\"}", "uZZZZ")]
    [InlineData("{\"city\":\"\\u 41 \"}", "u 41 ")]
    [InlineData("{\"city\":\"\\u0041\"}", "A")]
    [InlineData("{ \"city\" : \"Boston\" }", "Boston")]
    public void What_was_cut_off_is_read_as_far_as_it_goes(string text, string? value) =>
        Assert.Equal([new KeyValuePair<string, string?>("city", value)], Snapshot.Read(text));

    [Fact]
    public void Facts_are_written_as_people_read_them_in_every_culture()
    {
        string[] columns = ["employees", "city", "donotphone", "created", "industry", "segments", "owner", "sic"];
        Fact[] facts =
        [
            Fact.Number(1250.50m), Fact.Text("Zürich"), Fact.Flag(true), Fact.Date(new DateTime(2026, 3, 13, 9, 5, 0, DateTimeKind.Utc)),
            Fact.Choice(3), Fact.Choices(4, 2), Fact.Id(new Guid("00000000-0000-0000-0000-00000000000a")), Fact.Missing,
        ];
        Assert.Equal(
            """{"employees":"1250.5","city":"Zürich","donotphone":"yes","created":"2026-03-13T09:05:00Z","industry":"3","segments":"4,2","owner":"00000000-0000-0000-0000-00000000000a","sic":null}""",
            Snapshot.Of(columns, facts));
    }

    private static bool IsWhole(string text) => !text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);
}
