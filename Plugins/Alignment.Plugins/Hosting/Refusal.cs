namespace Alignment.Plugins.Hosting;

/// <summary>The business says no. The message is a sentence for the person: what was refused and what to do.</summary>
public sealed class Refusal : Exception
{
    public Refusal(string sentence) : base(sentence)
    {
    }
}
