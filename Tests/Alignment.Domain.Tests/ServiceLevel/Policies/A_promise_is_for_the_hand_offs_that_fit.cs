using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

public sealed class A_promise_is_for_the_hand_offs_that_fit
{
    private static readonly PassFacts Known = new()
    {
        Rating = ["Hot", "1"], Source = ["Web", "8"], Segments = ["Enterprise"], Country = ["Germany"], Paths = ["Inbound call", "Demo"], Score = 50, HandoffNumber = 2,
    };

    public static TheoryData<string, string> Lists => new()
    {
        { "rating", "Hot" }, { "rating", "1" }, { "rating", " hOT " }, { "source", "WEB" }, { "source", "8" },
        { "segment", "enterprise" }, { "country", "GERMANY" }, { "path", "demo" }, { "path", "Inbound Call" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_take_labels_and_numbers_however_they_are_written(string asked, string entry)
    {
        Assert.Null(FilterMatch.Misses(Asking(asked, "Something else", entry), Known));
        Assert.Equal(asked, FilterMatch.Misses(Asking(asked, "Something else", entry + "x"), Known));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_nobody_knows_fits_nothing_that_asks_for_it(string asked, string entry) =>
        Assert.Equal(asked, FilterMatch.Misses(Asking(asked, entry), new PassFacts()));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(50, null, true)]
    [InlineData(51, null, false)]
    [InlineData(null, 50, true)]
    [InlineData(null, 49, false)]
    [InlineData(50, 50, true)]
    public void Scores_fit_with_both_ends_included(int? least, int? most, bool fits) =>
        Assert.Equal(fits ? null : "score", FilterMatch.Misses(Promise.Scored(least, most), Known));

    [Fact]
    public void A_lead_without_a_score_fits_no_range_of_scores()
    {
        Assert.Equal("score", FilterMatch.Misses(Promise.Scored(0, null), new PassFacts()));
        Assert.Equal("score", FilterMatch.Misses(Promise.Scored(null, 100), new PassFacts()));
        Assert.Null(FilterMatch.Misses(Promise.Scored(null, null), new PassFacts()));
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(3, null, false)]
    [InlineData(null, 1, false)]
    [InlineData(1, null, true)]
    public void The_number_of_the_hand_off_counts(int? least, int? most, bool fits) =>
        Assert.Equal(fits ? null : "hand-off number", FilterMatch.Misses(Promise.Numbered(least, most), Known));

    [Fact]
    public void An_empty_filter_takes_even_a_lead_of_which_nothing_is_known()
    {
        Assert.Null(FilterMatch.Misses(new PolicyFilter(), new PassFacts()));
        Assert.Equal("takes every hand-off", FilterMatch.Why(new PolicyFilter(), new PassFacts()));
        Assert.Equal(0, FilterMatch.Demands(new PolicyFilter()));
    }

    [Fact]
    public void A_range_is_one_demand_whether_it_has_one_end_or_two()
    {
        Assert.Equal(1, FilterMatch.Demands(Promise.Scored(1, null)));
        Assert.Equal(1, FilterMatch.Demands(Promise.Scored(1, 2)));
        Assert.Equal(1, FilterMatch.Demands(Promise.Numbered(null, 2)));
        Assert.Equal(7, FilterMatch.Demands(new PolicyFilter { Ratings = ["a", "b"], Sources = ["a"], Segments = ["a"], Countries = ["a"], Paths = ["a"], MaxScore = 1, MaxHandoff = 1 }));
    }

    private static PolicyFilter Asking(string what, params string[] entries) => what switch
    {
        "rating" => new PolicyFilter { Ratings = entries },
        "source" => new PolicyFilter { Sources = entries },
        "segment" => new PolicyFilter { Segments = entries },
        "country" => new PolicyFilter { Countries = entries },
        _ => new PolicyFilter { Paths = entries },
    };
}
