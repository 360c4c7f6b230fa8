using Dataverse.Local.Web.Faults;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>Reads the text of $filter.</summary>
internal sealed class FilterParser
{
    private const int Deepest = 100;

    private static readonly Dictionary<string, ConditionOperator> Comparisons = new(StringComparer.Ordinal)
    {
        ["eq"] = ConditionOperator.Equal,
        ["ne"] = ConditionOperator.NotEqual,
        ["gt"] = ConditionOperator.GreaterThan,
        ["ge"] = ConditionOperator.GreaterEqual,
        ["lt"] = ConditionOperator.LessThan,
        ["le"] = ConditionOperator.LessEqual,
    };

    private readonly Tokens tokens;
    private readonly QueryOptions options;
    private int depth;

    private FilterParser(string text, QueryOptions options)
    {
        tokens = new Tokens(text);
        this.options = options;
    }

    /// <param name="options">Hold the values of parameters such as @p1.</param>
    public static Node Parse(string text, QueryOptions options)
    {
        var parser = new FilterParser(text, options);
        var node = parser.Either();
        return parser.tokens.Next.IsEnd ? node : throw parser.tokens.Unexpected("join conditions with and, or");
    }

    private Node Either() => Joined("or", LogicalOperator.Or, () => Joined("and", LogicalOperator.And, One));

    private Node Joined(string word, LogicalOperator kind, Func<Node> part)
    {
        var parts = new List<Node> { part() };
        while (tokens.TryTake(word))
            parts.Add(part());
        return parts.Count == 1 ? parts[0] : new Node.Group(kind, parts);
    }

    private Node One()
    {
        if (++depth > Deepest)
            throw ApiFault.Request($"$filter is nested more than {Deepest} levels deep.");
        try
        {
            if (tokens.TryTake("not"))
                return new Node.Not(One());
            if (!tokens.TryTake("("))
                return Condition();
            var inner = Either();
            tokens.Expect(")");
            return inner;
        }
        finally
        {
            depth--;
        }
    }

    private Node Condition()
    {
        var subject = tokens.Take().Text;
        if (subject.Length == 0)
            throw tokens.Unexpected("a condition is missing");
        if (tokens.TryTake("("))
            return Function(subject);
        if (tokens.Next.Text == "in")
            return Among(subject);
        if (!Comparisons.TryGetValue(tokens.Next.Text, out var comparison))
            throw tokens.Unexpected($"'{subject}' is to be compared with eq, ne, gt, ge, lt or le");
        tokens.Take();
        var text = tokens.Take().Text;
        if (!Literals.TryRead(text, options, out var value))
            return text.Length > 0 && tokens.Next.Text != "(" ? new Node.Compare(subject, comparison, [], text) : throw tokens.Unexpected($"a value for '{subject}' is missing");
        if (value is not null)
            return new Node.Compare(subject, comparison, [value]);
        return comparison switch
        {
            ConditionOperator.Equal => new Node.Compare(subject, ConditionOperator.Null, []),
            ConditionOperator.NotEqual => new Node.Compare(subject, ConditionOperator.NotNull, []),
            _ => throw ApiFault.Request($"'{subject}' is compared with null; use eq or ne."),
        };
    }

    private Node.Compare Among(string subject)
    {
        tokens.Take();
        tokens.Expect("(");
        return new Node.Compare(subject, ConditionOperator.In, Values(")"));
    }

    private Node Function(string name)
    {
        if (name.EndsWith("/any", StringComparison.Ordinal) || name.EndsWith("/all", StringComparison.Ordinal))
            return Related(name);
        if (name.StartsWith("Microsoft.Dynamics.CRM.", StringComparison.Ordinal))
            return PlatformFunction.Parse(name["Microsoft.Dynamics.CRM.".Length..], tokens, options);
        var node = name switch
        {
            "contains" => Text(name, text => $"%{text}%"),
            "startswith" => Text(name, text => $"{text}%"),
            "endswith" => Text(name, text => $"%{text}"),
            _ => throw ApiFault.NotSupported($"the function '{name}' in $filter"),
        };
        if (!tokens.TryTake("eq"))
            return node;
        return tokens.Take().Text == "false" ? new Node.Not(node) : node;
    }

    private Node.Compare Text(string name, Func<string, string> pattern)
    {
        var path = tokens.Take().Text;
        tokens.Expect(",");
        var values = Values(")");
        return values is [string text]
            ? new Node.Compare(path, ConditionOperator.Like, [pattern(text)])
            : throw ApiFault.Request($"{name} wants one text in single quotes to look for in '{path}'.");
    }

    private Node.Related Related(string name)
    {
        var (path, all) = (name[..^"/any".Length], name.EndsWith("/all", StringComparison.Ordinal));
        if (tokens.TryTake(")"))
            return all ? throw tokens.Unexpected($"'{name}' needs a condition") : new Node.Related(path, false, "", null);
        var first = tokens.Take();
        if (first.Text.Split(':', 2) is not [{ Length: > 0 } variable, var rest])
            throw ApiFault.Request($"'{name}' begins with a variable and a colon, as in {path}/any(o:o/name eq 'x').");
        tokens.PutBack(rest, first.Position);
        var condition = Either();
        tokens.Expect(")");
        return new Node.Related(path, all, variable, condition);
    }

    private List<object> Values(string end)
    {
        var values = new List<object>();
        do
        {
            var text = tokens.Take().Text;
            if (!Literals.TryRead(text, options, out var value) || value is null)
                throw ApiFault.Request($"'{text}' in $filter is no value. Put text into single quotes.");
            values.Add(value);
        }
        while (tokens.TryTake(","));
        tokens.Expect(end);
        return values;
    }
}
