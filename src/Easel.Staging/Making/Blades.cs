using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes;

namespace Easel.Staging.Making;

/// <summary>Patches of grass: too fine to be made by hand, so that the ground beneath stands for them.</summary>
internal static class Blades
{
    private const string Grass = "grass";

    /// <summary>The instance without its grass; null when nothing is left. What was asked for keeps its own.</summary>
    public static Instance? Without(in Instance instance)
    {
        if (instance.ElementId != 0 || !instance.Model.Parts.Any(Is))
        {
            return instance;
        }

        ImmutableArray<Part> rest = [.. instance.Model.Parts.Where(p => !Is(p))];
        return rest.IsEmpty ? null : instance with { Model = new Model(rest, instance.Model.Surfaces) };
    }

    private static bool Is(Part part) =>
        part.Material.Kind == FrameMaterialKind.Foliage && part.Material.Name.StartsWith(Grass, StringComparison.Ordinal);
}
