using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class A_fix_mends_what_sales_named
{
    private static readonly string before = Snapshot.Of([new("telephone1", "555"), new("city", null)]);

    [Fact]
    public void One_mended_field_is_enough_and_stands_with_old_and_new_value() =>
        Assert.Equal("Business Phone: 555 → +1 617 555", Made(telephone: "+1 617 555", city: null));

    [Fact]
    public void All_that_was_mended_is_told() =>
        Assert.Equal("Business Phone: 555 → empty; City: empty → Boston", Made(telephone: null, city: "Boston"));

    [Fact]
    public void Nothing_mended_is_no_fix() => Assert.Null(Made(telephone: "555", city: null));

    [Fact]
    public void A_rejection_that_named_no_field_has_nothing_to_mend() => Assert.Null(Fix.Made(null, _ => "new", Name));

    [Fact]
    public void The_refusal_names_the_fields() => Assert.Equal(
        "ALN-T01 Returned→MQL not allowed: sales named Business Phone, City, and nothing of it has changed. Mend it first, then hand the lead off again.",
        Fix.Refusal(before, Name));

    [Fact]
    public void Fields_are_separated_by_commas_semicolons_or_lines() =>
        Assert.Equal(["Business Phone", "Email", "City", "Job Title"], Fix.FieldsNamed(" Business Phone,Email ;; City\r\nJob Title,"));

    [Fact]
    public void No_words_name_no_field() => Assert.Empty(Fix.FieldsNamed(" , "));

    private static string? Made(string? telephone, string? city) =>
        Fix.Made(before, column => column == "telephone1" ? telephone : city, Name);

    private static string Name(string column) => column == "telephone1" ? "Business Phone" : "City";
}
