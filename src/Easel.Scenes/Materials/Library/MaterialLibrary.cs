using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials.Library;

namespace Easel.Scenes.Materials;

/// <summary>
/// Materials by name: what a thing can be asked to be made of. Each family of materials is a table of its own (woods, stones, metals…); a
/// new material is one line there.
/// </summary>
public static class MaterialLibrary
{
    private static readonly ImmutableArray<MaterialRecipe> Recipes =
        [.. Woods.All, .. Stones.All, .. Metals.All, .. Glasses.All, .. Cloths.All, .. Masses.All, .. Papers.All];

    private static readonly FrozenDictionary<string, MaterialRecipe> ByWord = Recipes
        .SelectMany(r => r.OtherNames.Prepend(r.Name).Select(n => (n, r))).ToFrozenDictionary(p => p.n, p => p.r, StringComparer.Ordinal);

    /// <summary>Names of all materials, family by family.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Recipes.Select(r => r.Name)];

    /// <summary>The usual name of a material, or null for a word that names none.</summary>
    /// <param name="word">Lower case: <c>wood</c>, <c>wooden</c>, <c>granite</c>.</param>
    public static string? Find(string? word) => word is not null && ByWord.TryGetValue(word, out MaterialRecipe? recipe) ? recipe.Name : null;

    /// <summary>Makes a material.</summary>
    /// <param name="word">Lower case name; null gives null.</param>
    /// <param name="color">Wished colour, linear: dyes what can be dyed. Null for the material's own.</param>
    /// <param name="name">Name within the model.</param>
    /// <returns>The material, its <see cref="Material.Substance"/> set; null for a word that names none.</returns>
    public static Material? Make(string? word, LinearRgb? color = null, string name = "body") =>
        word is not null && ByWord.TryGetValue(word, out MaterialRecipe? recipe) ? recipe.Make(color) with { Name = name, Substance = recipe.Name } : null;
}
