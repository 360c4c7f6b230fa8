namespace Alignment.Domain.Qualification.Reading;

/// <summary>The option numbers of a choice criterion.</summary>
internal static class OptionNumbers
{
    internal static bool TryRead(Criterion criterion, bool single, out int[] options, out ReadingResult refusal)
    {
        options = [];
        refusal = default;
        var items = single ? [(criterion.Value ?? string.Empty).Trim()] : TypedValues.List(criterion.Value);
        if (items.Length == 0 || items[0].Length == 0)
        {
            refusal = ReadingResult.NoValue("the value");
            return false;
        }

        var read = new List<int>();
        foreach (var item in items)
        {
            if (!TypedValues.TryWhole(item, out var option))
            {
                refusal = ReadingResult.Unreadable(
                    item, "the number of an option", single ? "481600001" : "481600001; 481600002");
                return false;
            }

            read.Add(option);
        }

        options = TypedValues.Sorted(read);
        return true;
    }
}
