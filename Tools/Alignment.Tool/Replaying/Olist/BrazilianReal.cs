namespace Alignment.Tool.Replaying.Olist;

/// <summary>What the deals of Olist are in.</summary>
internal static class BrazilianReal
{
    public static readonly (string Code, string Name, string Symbol) Currency = ("BRL", "Brazilian Real", "R$");
}
