namespace Easel.Catalogue.People;

/// <summary>Fashions of hair and clothes that a style of picture brings along: words of a wish, and ids of styles.</summary>
public static class PersonFashion
{
    /// <summary>Long hair in pointed locks with a fringe; school uniforms and dresses.</summary>
    public const string Anime = "anime";
}
