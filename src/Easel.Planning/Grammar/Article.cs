namespace Easel.Planning.Grammar;

/// <summary>The English indefinite article.</summary>
public static class Article
{
    /// <summary>A noun with "a" or "an".</summary>
    /// <param name="noun">The noun with whatever stands before it.</param>
    public static string With(string noun) => noun.Length > 0 && noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " + noun : "a " + noun;
}
