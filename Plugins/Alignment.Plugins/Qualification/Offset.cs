using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Choices of ours are numbered from one base; the domain's enums count from zero in the same order.</summary>
internal static class Offset
{
    private const int Base = T.DefinitionState.Draft;

    public static TEnum Of<TEnum>(OptionSetValue? choice) where TEnum : struct, Enum =>
        (TEnum)Enum.ToObject(typeof(TEnum), choice is null ? 0 : choice.Value - Base);

    public static OptionSetValue From<TEnum>(TEnum value) where TEnum : struct, Enum =>
        new(Base + Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture));
}
