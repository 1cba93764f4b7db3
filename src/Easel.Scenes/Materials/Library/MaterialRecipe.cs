using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Library;

/// <summary>How a material is made.</summary>
/// <param name="Name">Usual name, lower case.</param>
/// <param name="Make">Makes it in a wished colour, or in its own for null.</param>
/// <param name="OtherNames">Further words for it.</param>
internal sealed record MaterialRecipe(string Name, Func<LinearRgb?, Material> Make, params ImmutableArray<string> OtherNames);
