namespace Alignment.Tool.Terminal;

/// <summary>What the process answers to the shell; the same for every verb.</summary>
public static class ExitCode
{
    /// <summary>Everything is as it should be.</summary>
    public const int Fine = 0;

    /// <summary>The work was done or refused because of what was found in the source: findings, drift, a broken tree.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something around the tool is missing: a build output, a folder, a program, a right.</summary>
    public const int Environment = 3;

    public const string Help = "Exit codes: 0 fine · 1 findings · 2 wrong usage · 3 something around the tool is missing.";
}
