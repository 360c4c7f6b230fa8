using Microsoft.Xrm.Sdk;

namespace Alignment.Parity.Tests.Sdk;

public sealed class Lists_and_named_values
{
    [Fact]
    public void A_list_is_a_copy_of_what_it_was_made_from()
    {
        List<Entity> rows = [new("lead")];
        var found = new EntityCollection(rows);
        rows.Add(new Entity("lead"));

        Assert.Single(found.Entities);
        Assert.Same(rows[0], found[0]);
    }

    [Fact]
    public void Adding_nothing_to_a_list_adds_nothing()
    {
        var references = new EntityReferenceCollection();

        references.AddRange((IEnumerable<EntityReference>)null!);

        Assert.Empty(references.ToArray());
    }

    [Fact]
    public void A_value_may_be_missing_but_a_name_may_not()
    {
        var parameters = new ParameterCollection { ["Target"] = null };

        Assert.True(parameters.Contains("Target"));
        Assert.Throws<ArgumentNullException>(() => parameters[null!] = 1);
        Assert.Throws<ArgumentNullException>(() => parameters.Contains(null!));
    }

    [Fact]
    public void Setting_replaces_a_value_and_adding_it_twice_is_refused()
    {
        var parameters = new ParameterCollection { { "Depth", 1 } };

        parameters["Depth"] = 2;

        Assert.Equal(2, parameters["Depth"]);
        Assert.Throws<ArgumentException>(() => parameters.Add("Depth", 3));
    }

    [Fact]
    public void A_parameter_can_be_asked_for_by_type()
    {
        var parameters = new ParameterCollection { ["Depth"] = 1, ["Target"] = null };

        Assert.True(parameters.TryGetValue("Depth", out int depth));
        Assert.Equal(1, depth);
        Assert.False(parameters.TryGetValue("Depth", out string _));
        Assert.False(parameters.TryGetValue("Stage", out int _));
        Assert.True(parameters.TryGetValue("Target", out object nothing));
        Assert.Null(nothing);
        Assert.False(parameters.TryGetValue("Target", out int _));
    }

    [Fact]
    public void Nothing_is_not_worth_a_parameter()
    {
        var parameters = new ParameterCollection();

        parameters.AddOrUpdateIfNotNull("Reason", null);
        parameters.AddOrUpdateIfNotNull("Stage", 20);

        Assert.Equal(["Stage"], parameters.Keys);
    }

    [Fact]
    public void A_label_of_one_text_leaves_the_users_language_to_the_server()
    {
        var label = new Label("Score", 1033);

        Assert.Null(label.UserLocalizedLabel);
        Assert.Equal(("Score", 1033), (label.LocalizedLabels.Single().Label, label.LocalizedLabels.Single().LanguageCode));
    }
}
