namespace Easel.Accounts;

/// <summary>A change to keys or groups that cannot be made; the message says what is wrong and how to mend it.</summary>
/// <param name="message">What is wrong and how to mend it.</param>
public sealed class AccountException(string message) : Exception(message);
