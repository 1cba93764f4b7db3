namespace Easel.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Something failed while working.</summary>
    public const int Failure = 1;

    /// <summary>The command line or an input file is wrong; the message says how to mend it.</summary>
    public const int Usage = 2;

    /// <summary>Stopped with Ctrl+C, as shells expect it.</summary>
    public const int Cancelled = 130;
}
