using System.Diagnostics;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class A_wrong_question : IClassFixture<QueryWorld>
{
    readonly QueryWorld world;

    public A_wrong_question(QueryWorld world) => this.world = world;

    [Theory]
    [InlineData(0x80041124, "empty", "")]
    [InlineData(0x80040303, "Malformed", "<fetch>")]
    [InlineData(0x80040303, "Malformed", "<!DOCTYPE x [<!ENTITY y 'z'>]><fetch/>")]
    [InlineData(0x80041123, "<entity>", "<fetch/>")]
    [InlineData(0x8004111c, "<table>", "<fetch><table/></fetch>")]
    [InlineData(0x80040303, "'tpo'", "<fetch tpo='3'><entity name='qt_deal'/></fetch>")]
    [InlineData(0x80041102, "nonsense", "<fetch><entity name='nonsense'/></fetch>")]
    [InlineData(0x80041103, "qt_nothing", "<fetch><entity name='qt_deal'><attribute name='qt_nothing'/></entity></fetch>")]
    [InlineData(0x80041103, "qt_nothing", "<fetch><entity name='qt_deal'><order attribute='qt_nothing'/></entity></fetch>")]
    [InlineData(0x80041117, "sideways", "<fetch><entity name='qt_deal'><link-entity name='qt_company' from='a' to='b' link-type='sideways'/></entity></fetch>")]
    [InlineData(0x80041111, "qt_company", "<fetch><entity name='qt_deal'><link-entity name='qt_company' from='qt_companyid'/></entity></fetch>")]
    [InlineData(0x80041121, "qt_count", "<fetch><entity name='qt_deal'><link-entity name='qt_company' from='qt_companyid' to='qt_count'/></entity></fetch>")]
    [InlineData(0x80041130, "'x'", "<fetch><entity name='qt_deal'><link-entity name='qt_company' alias='x'/><link-entity name='qt_company' alias='x'/></entity></fetch>")]
    [InlineData(0x80040203, "top", "<fetch top='3' page='2'><entity name='qt_deal'/></fetch>")]
    [InlineData(0x80044180, "qt_label", "<fetch><entity name='qt_deal'><attribute name='qt_label'/></entity></fetch>")]
    public void is_refused_by_name(uint code, string naming, string xml) => Refused.With(code, naming, () => world.Fetch(xml));

    [Theory]
    [InlineData(0x80041103, "qt_nothing", "attribute='qt_nothing' operator='eq' value='1'")]
    [InlineData(0x80041120, "'resembles'", "attribute='qt_name' operator='resembles' value='1'")]
    [InlineData(0x80041108, "qt_count", "attribute='qt_count' operator='eq' value='many'")]
    [InlineData(0x80041108, "qt_company", "attribute='qt_company' operator='eq' value='Acme'")]
    [InlineData(0x80041108, "qt_seen", "attribute='qt_seen' operator='ge' value='next Tuesday'")]
    [InlineData(0x80041108, "qt_amount", "attribute='qt_amount' operator='gt' value='1.2.3'")]
    [InlineData(0x80041108, "qt_won", "attribute='qt_won' operator='eq' value='maybe'")]
    [InlineData(0x80041108, "qt_seen", "attribute='qt_seen' operator='last-x-years' value='9000'")]
    [InlineData(0x8004110c, "last-x-days", "attribute='qt_seen' operator='last-x-days' value='0'")]
    [InlineData(0x800404b7, "qt_count", "attribute='qt_count' operator='eq'")]
    [InlineData(0x800404b7, "qt_count", "attribute='qt_count' operator='in'")]
    [InlineData(0x80041120, "like", "attribute='qt_count' operator='like' value='1%'")]
    [InlineData(0x80041120, "today", "attribute='qt_name' operator='today'")]
    [InlineData(0x80041120, "contain-values", "attribute='qt_kind' operator='contain-values' value='1'")]
    [InlineData(0x8004110a, "'z'", "entityname='z' attribute='qt_name' operator='null'")]
    [InlineData(0x80041106, "qt_name", "attribute='qt_name' operator='eq' valueof='qt_count'")]
    [InlineData(0x80041120, "'under'", "attribute='ownerid' operator='under' value='aaaaaaaa-0000-0000-0000-000000000001'")]
    [InlineData(0x80041120, "no lookup to itself", "attribute='qt_dealid' operator='above' value='aaaaaaaa-0000-0000-0000-000000000001'")]
    [InlineData(0x80044180, "'eq-userlanguage'", "attribute='qt_count' operator='eq-userlanguage'")]
    [InlineData(0x80041120, "'this-fiscal-year'", "attribute='qt_count' operator='this-fiscal-year'")]
    [InlineData(0x80041108, "qt_seen", "attribute='qt_seen' operator='in-fiscal-year' value='12000'")]
    [InlineData(0x80041108, "qt_seen", "attribute='qt_seen' operator='in-fiscal-period' value='first'")]
    public void about_one_condition_is_refused_by_name(uint code, string naming, string condition) =>
        Refused.With(code, naming, () => world.Fetch($"<fetch><entity name='qt_deal'><filter><condition {condition}/></filter></entity></fetch>"));

    [Fact]
    public void without_a_table_is_refused()
    {
        Refused.With(0x8004024d, "table", () => world.Ask(new QueryExpression()));
        Refused.With(0x80041110, "qt_deal", () => world.Ask(new QueryByAttribute("qt_deal")));
        Refused.With(0x80044180, "Contains", () => world.Ask(With(new ConditionExpression("qt_name", ConditionOperator.Contains, "x"))));
    }

    [Fact]
    public void that_was_cut_short_or_scrambled_never_does_more_than_be_refused()
    {
        string[] good = ["<fetch top='3' distinct='true'><entity name='qt_deal'><attribute name='qt_name'/><filter type='or'><condition attribute='qt_count' operator='in'><value>1</value></condition><condition attribute='qt_seen' operator='last-x-days' value='3'/></filter><link-entity name='qt_company' from='qt_companyid' to='qt_company' alias='c'><order attribute='qt_name'/></link-entity></entity></fetch>",
            "<fetch count='5' page='2' returntotalrecordcount='true'><entity name='qt_deal'><all-attributes/><order attribute='ownerid' descending='true'/><filter><filter type='or'><condition attribute='qt_seen' operator='this-fiscal-period'/><condition attribute='qt_company' operator='eq-or-under' value='aaaaaaaa-0000-0000-0000-000000000001'/></filter><link-entity name='qt_company' from='qt_companyid' to='qt_company' link-type='not any'><filter><condition attribute='qt_name' operator='not-like' value='[a-z]%'/></filter></link-entity></filter></entity></fetch>",
            "<fetch aggregate='true' aggregatelimit='100'><entity name='qt_deal'><attribute name='qt_amount' aggregate='sum' alias='sum'/><attribute name='qt_seen' groupby='true' dategrouping='fiscal-year' alias='year'/><attribute name='qt_count' aggregate='countcolumn' distinct='true' alias='n'/><link-entity name='qt_company' from='qt_companyid' to='qt_company' link-type='outer' alias='c'><attribute name='qt_name' groupby='true' alias='company'/></link-entity><order alias='sum' descending='true'/></entity></fetch>",
        ];
        var random = new Random(11);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 10_000; round++)
        {
            var text = good[round % good.Length].ToCharArray().ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
                Scramble(text, random);
            try
            {
                world.Fetch(new string([.. text]));
            }
            catch (System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> refused)
            {
                Assert.NotEmpty(refused.Message);
            }
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
            clock.Restart();
        }
    }

    static void Scramble(List<char> text, Random random)
    {
        var at = random.Next(text.Count);
        switch (random.Next(4))
        {
            case 0:
                text.RemoveAt(at);
                break;
            case 1:
                text[at] = (char)random.Next(32, 127);
                break;
            case 2:
                text.InsertRange(at, text.GetRange(at, Math.Min(random.Next(1, 20), text.Count - at)));
                break;
            default:
                text.RemoveRange(at, Math.Min(random.Next(1, 10), text.Count - at));
                break;
        }
    }

    static QueryExpression With(ConditionExpression condition)
    {
        var query = new QueryExpression(QueryWorld.Deal);
        query.Criteria.AddCondition(condition);
        return query;
    }
}
