namespace Easel.Cli;

/// <summary>The user asked for something that cannot be; the message says what, where and how to mend it.</summary>
internal sealed class UsageException(string message) : Exception(message);
