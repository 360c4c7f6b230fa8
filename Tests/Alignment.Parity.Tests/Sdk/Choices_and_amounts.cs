using Microsoft.Xrm.Sdk;

namespace Alignment.Parity.Tests.Sdk;

public sealed class Choices_and_amounts
{
    [Fact]
    public void The_same_option_is_equal()
    {
        Assert.Equal(new OptionSetValue(481600003), new OptionSetValue(481600003));
        Assert.NotEqual(new OptionSetValue(481600003), new OptionSetValue(481600004));
        Assert.Single(new HashSet<OptionSetValue> { new(1), new(1) });
    }

    [Fact]
    public void The_same_amount_is_equal_however_many_zeros_it_is_written_with() =>
        Assert.Equal(new Money(12.5m), new Money(12.50m));

    [Fact]
    public void An_option_is_not_an_amount() =>
        Assert.False(new OptionSetValue(1).Equals(new Money(1)));
}
