namespace Easel.Accounts;

/// <summary>A key that was just made.</summary>
/// <param name="Text">The key itself. Nothing can read it again: show it once.</param>
/// <param name="Stored">What is kept of it.</param>
public sealed record CreatedKey(string Text, ApiKey Stored);
