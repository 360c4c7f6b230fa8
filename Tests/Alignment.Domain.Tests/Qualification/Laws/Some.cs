using System.Globalization;
using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Laws;

/// <summary>Definitions and leads made from a seed: few columns and values, so that criteria meet each other.</summary>
internal sealed class Some(int seed)
{
    private static readonly string[] countries = ["US", "ca", "Gb", "DE"];
    private static readonly string[] titles = ["CEO", "VP Sales", "Assistant to the CEO", "Sales Manager", "student", "Growth wizard"];
    private static readonly string[] codes = ["711", "0712", "3571", "7372"];

    private readonly Random random = new(seed);

    internal MqlDefinition Definition()
    {
        var groups = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Group(depth: 1)).ToArray();
        return A.Definition(groups);
    }

    internal CriterionGroup Group(int depth)
    {
        var kind = (GroupKind)random.Next(0, 5);
        var criteria = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Criterion(kind)).ToList();
        var nests = depth < 3 && kind is not (GroupKind.Score or GroupKind.MinimumInfo);
        var groups = nests ? Enumerable.Range(0, random.Next(0, 3)).Select(_ => Group(depth + 1)).ToList() : [];
        return A.Group(kind, [.. criteria, .. groups]) with
        {
            Required = kind == GroupKind.Any ? random.Next(1, criteria.Count + groups.Count + 1) : null,
            Threshold = kind == GroupKind.Score ? random.Next(0, 50) : null,
            Cap = kind == GroupKind.Score && random.Next(4) == 0 ? random.Next(30, 60) : null,
            Floor = kind == GroupKind.Score && random.Next(4) == 0 ? random.Next(-10, 10) : null,
            Order = random.Next(100),
        };
    }

    internal Criterion Criterion(GroupKind group)
    {
        var criterion = group == GroupKind.MinimumInfo
            ? A.Criterion(One("lastname", "lastname,address1_country", "jobtitle"), CriterionOperator.NotNull)
            : Condition();
        if (group == GroupKind.Score)
            criterion = criterion with { Weight = One(-20, -5, 5, 10, 12.5m, 25) };
        var present = criterion.Operator is CriterionOperator.IsNull or CriterionOperator.NotNull;
        if (random.Next(5) == 0 && (!present || group == GroupKind.MinimumInfo))
            criterion = criterion with { MaxAgeDays = 45, AgeColumn = "aln_marketingscoreon" };
        if (random.Next(5) == 0 && group == GroupKind.Score && !present)
            criterion = criterion with { Decay = One(Decay.HalfLife, Decay.Step), DecayDays = 30, AgeColumn = "aln_marketingscoreon" };
        return criterion with { Unknown = One(UnknownPolicy.Ask, UnknownPolicy.Ask, UnknownPolicy.Fail, UnknownPolicy.Ignore), Order = random.Next(100) };
    }

    internal Lead Lead()
    {
        var lead = Qualification.Lead.Empty;
        foreach (var column in Columns)
            if (random.Next(3) > 0)
                lead = lead.And(column, Value(column));
        return lead;
    }

    internal static readonly string[] Columns =
        ["numberofemployees", "revenue", "address1_country", "jobtitle", "sic", "industrycode", "donotphone", "createdon", "lastname", "aln_marketingscoreon"];

    internal Fact Value(string column) => column switch
    {
        "numberofemployees" => Fact.Number(One(0, 49, 50, 51, 100, 199, 200, 5000)),
        "revenue" => Fact.Number(One(0m, 0.5m, 5m, 5.01m, 100m)),
        "address1_country" => Fact.Text(One(countries).ToLowerInvariant()),
        "jobtitle" => Fact.Text(One(titles)),
        "sic" => Fact.Text(One(codes)),
        "industrycode" => Fact.Choice(random.Next(1, 4)),
        "donotphone" => Fact.Flag(random.Next(2) == 0),
        "createdon" or "aln_marketingscoreon" => Fact.Date(Qualification.Lead.Now.AddDays(-One(0, 10, 30, 31, 45, 46, 90))),
        _ => Fact.Text("Ruiz"),
    };

    internal T One<T>(params T[] choices) => choices[random.Next(choices.Length)];

    internal T[] Shuffled<T>(IEnumerable<T> items) => items.OrderBy(_ => random.Next()).ToArray();

    private Criterion Condition() => random.Next(9) switch
    {
        0 => A.Criterion("numberofemployees", One(CriterionOperator.Gt, CriterionOperator.Ge, CriterionOperator.Lt, CriterionOperator.Le), Whole(50, 100, 200)),
        1 => A.Criterion("numberofemployees", CriterionOperator.Between, Whole(0, 50), Whole(50, 199)),
        2 => A.Criterion("revenue", One(CriterionOperator.Ge, CriterionOperator.Eq, CriterionOperator.Ne), One("5", "5.00", "100")),
        3 => A.Criterion("address1_country", One(CriterionOperator.In, CriterionOperator.NotIn), string.Join(";", Shuffled(countries).Take(2))),
        4 => A.Criterion("jobtitle", CriterionOperator.SeniorityIn, One("C;VP", "VP;c", "Manager", "Director;C")),
        5 => A.Criterion("sic", CriterionOperator.StartsWith, One("07", "35;73")),
        6 => A.Criterion("industrycode", One(CriterionOperator.Eq, CriterionOperator.Ne), Whole(1, 2)),
        7 => A.Criterion("donotphone", CriterionOperator.Eq, One("yes", "no")),
        _ => A.Criterion("createdon", One(CriterionOperator.OlderThan, CriterionOperator.NewerThan, CriterionOperator.IsNull, CriterionOperator.NotNull), "30"),
    };

    private string Whole(params int[] numbers) => One(numbers).ToString(CultureInfo.InvariantCulture);
}
