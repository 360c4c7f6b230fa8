using System.Globalization;
using System.Text;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Store.Codecs;

/// <summary>Several options: between commas and in order, so that SQL finds one with LIKE and equal sets are equal.</summary>
internal sealed class OptionsCodec(string table, Column column) : StringCodec(table, column)
{
    protected override string Encode(object value)
    {
        if (value is not OptionSetValueCollection options)
            throw ColumnFault.WrongType(Table, Column, value);
        var text = new StringBuilder(",");
        foreach (var number in options.Select(option => option.Value).Distinct().Order())
            text.Append(CultureInfo.InvariantCulture, $"{number},");
        return text.ToString();
    }

    protected override object Decode(string stored)
    {
        var options = new OptionSetValueCollection();
        foreach (var number in stored.Split(',', StringSplitOptions.RemoveEmptyEntries))
            options.Add(new OptionSetValue(int.Parse(number, CultureInfo.InvariantCulture)));
        return options;
    }
}
