namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>A word, quoted text or sign of a filter.</summary>
internal readonly record struct Token(string Text, int Position)
{
    public bool IsEnd => Text.Length == 0;
}
