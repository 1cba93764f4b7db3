namespace Easel.Accounts;

/// <summary>Names that people give to keys and groups.</summary>
internal static class AccountNames
{
    /// <summary>Takes surrounding spaces off and refuses what would not fit a line.</summary>
    /// <exception cref="AccountException">It is empty, too long, or has control characters.</exception>
    public static string Check(string name, int longest)
    {
        string trimmed = name.Trim();
        return trimmed.Length > 0 && trimmed.Length <= longest && !trimmed.Any(char.IsControl)
            ? trimmed
            : throw new AccountException($"A name has 1 to {longest} characters and no line breaks; this one has {trimmed.Length}.");
    }
}
