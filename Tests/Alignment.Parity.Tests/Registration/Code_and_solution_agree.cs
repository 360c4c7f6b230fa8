using Alignment.Tool.Checking;

namespace Alignment.Parity.Tests.Registration;

public class Code_and_solution_agree
{
    [Fact]
    public void Every_step_beside_a_class_is_in_the_solution_with_the_same_words_and_the_reverse() =>
        Assert.Equal(InSolution.Steps().OrderBy(step => step.Id), InCode.Steps().OrderBy(step => step.Id));

    [Fact]
    public void Every_custom_API_is_bound_to_the_class_that_says_so_and_the_reverse() =>
        Assert.Equal(InSolution.Apis().Order(), InCode.Apis().Order());

    [Fact]
    public void Every_plug_in_class_is_registered_and_nothing_else_is()
    {
        var classes = PluginClasses.Of(InCode.Dll);
        Assert.NotEmpty(classes);
        Assert.Equal(classes, InSolution.PluginTypes().Order(StringComparer.Ordinal));
        Assert.Equal(classes, InCode.Registered().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_image_is_read_under_the_name_it_has() =>
        Assert.All(InSolution.Steps().Where(step => step.Image.Length > 0), step => Assert.StartsWith("Before:0:", step.Image, StringComparison.Ordinal));
}
