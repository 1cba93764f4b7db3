namespace Easel.Accounts;

/// <summary>The models of the server, and lists of them as they are stored: names separated by commas.</summary>
public static class ModelNames
{
    /// <summary>Generations and edits, every feature.</summary>
    public const string Standard = "gpt-image-2";

    /// <summary>Edits of the economical profile.</summary>
    public const string Economical = "gpt-image-2-c";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Standard, Economical];

    /// <summary>What a key may use: what its group and its own list both have.</summary>
    public static IReadOnlyList<string> Of(ApiKey key) => [.. All.Where(m => Allows(key, m))];

    /// <summary>Whether a key may use a model.</summary>
    public static bool Allows(ApiKey key, string model) => Has(key.Group.Models, model) && Has(key.Models, model);

    /// <summary>Brings a list that a person wrote into its stored form.</summary>
    /// <param name="text">Names separated by commas; null, an empty text or <c>all</c> for no restriction.</param>
    /// <returns>The stored form; null for no restriction.</returns>
    /// <exception cref="AccountException">A name is no model of the server.</exception>
    public static string? Parse(string? text)
    {
        string[] names = text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (names.Length == 0 || names is ["all"])
        {
            return null;
        }

        string? unknown = names.FirstOrDefault(n => !All.Contains(n));
        return unknown is null
            ? string.Join(',', All.Where(names.Contains))
            : throw new AccountException($"There is no model '{unknown}'. Models: {string.Join(", ", All)}; 'all' for every one.");
    }

    private static bool Has(string? list, string model) => list is null || list.Split(',').Contains(model);
}
