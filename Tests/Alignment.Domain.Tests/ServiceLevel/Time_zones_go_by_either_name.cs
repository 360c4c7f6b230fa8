using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.Tests.ServiceLevel.Laws;
using Alignment.Plugins.ServiceLevel;
using NodaTime.TimeZones;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Time_zones_go_by_either_name
{
    private static readonly TzdbDateTimeZoneSource known = TzdbDateTimeZoneSource.Default;

    [Theory]
    [InlineData("Europe/Berlin", "W. Europe Standard Time")]
    [InlineData("europe/berlin", "W. Europe Standard Time")]
    [InlineData("Asia/Kolkata", "India Standard Time")]
    [InlineData("Asia/Calcutta", "India Standard Time")]
    [InlineData("Mexico/General", "Central Standard Time (Mexico)")]
    [InlineData("Europe/Samara", "Russia Time Zone 3")]
    [InlineData("UTC", "UTC")]
    [InlineData("Etc/GMT+12", "Dateline Standard Time")]
    [InlineData("America/Argentina/Ushuaia", "Argentina Standard Time")]
    [InlineData("Japan", "Tokyo Standard Time")]
    [InlineData("W. Europe Standard Time", "W. Europe Standard Time")]
    public void An_IANA_name_has_its_Windows_name(string id, string windows) => Assert.Equal(windows, ZoneNames.ToWindows(id), ignoreCase: true);

    [Fact]
    public void Every_zone_of_the_world_has_the_Windows_name_that_Unicode_gives_it() =>
        Assert.DoesNotContain(known.TzdbToWindowsIds, pair => ZoneNames.ToWindows(pair.Key) != pair.Value);

    [Fact]
    public void Only_Troll_has_none() => Assert.Equal(["Antarctica/Troll"], known.GetIds().Where(id => !ZoneNames.IsKnown(id)));

    [Fact]
    public void Every_Windows_name_stands_for_the_zone_of_its_default_territory() => Assert.All(known.WindowsMapping.PrimaryMapping, pair =>
    {
        Assert.True(ZoneNames.IsKnownToWindows(pair.Key));
        Assert.Equal(known.CanonicalIdMap[pair.Value], known.CanonicalIdMap[ZoneNames.ToIana(pair.Key)!]);
    });

    [Fact]
    public void Both_names_give_the_same_rules()
    {
        var (iana, windows) = (Rules("Europe/Berlin"), Rules("W. Europe Standard Time"));
        Assert.Equal(iana.Changes.Select(change => (change.At, change.Offset)), windows.Changes.Select(change => (change.At, change.Offset)));
        Assert.Equal(NodaZones.Read("Europe/Berlin", 2024, 2025).Changes.Select(change => change.At), iana.Changes.Select(change => change.At));
    }

    [Theory]
    [InlineData("Berlin")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("CEST")]
    public void A_name_that_nobody_knows_is_named_with_what_to_type(string id)
    {
        Assert.Null(ZoneReader.Read(id, 2024, 2025, out var problem));
        Assert.Equal($"The time zone \"{id}\" is not known. Type a Windows id such as W. Europe Standard Time, or an IANA id such as Europe/Berlin.", problem);
    }

    [Fact]
    public void What_is_read_once_is_kept() => Assert.Same(Rules("Europe/Berlin"), Rules(" europe/berlin "));

    [Fact]
    public void A_clock_change_is_read_to_the_instant() =>
        Assert.Equal(new DateTime(2024, 3, 31, 1, 0, 0, DateTimeKind.Utc), Rules("Europe/Berlin").Changes[0].At);

    [Fact]
    public void An_offset_holds_from_its_change_on()
    {
        var berlin = Rules("Europe/Berlin");
        var change = berlin.Changes[0].At;
        Assert.Equal(TimeSpan.FromHours(1), berlin.OffsetAt(change.AddTicks(-1)));
        Assert.Equal(TimeSpan.FromHours(2), berlin.OffsetAt(change));
    }

    [Fact]
    public void Changes_out_of_order_are_refused()
    {
        var change = new OffsetChange(new DateTime(2024, 1, 1), TimeSpan.Zero);
        Assert.Throws<ArgumentException>(() => new ZoneRules("Nowhere", TimeSpan.Zero, [change, change]));
    }

    private static ZoneRules Rules(string id) => ZoneReader.Read(id, 2024, 2025, out var problem) ?? throw new InvalidOperationException(problem);
}
