using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Refinishing;

/// <summary>Tells what of a thing a wish for a material or a pattern is about: its body, not its eyes, tyres, lamps or what is in it.</summary>
internal static class PartRoles
{
    /// <summary>Parts smaller than this share of the surface are details: they keep what they are made of, or their plain colour.</summary>
    private const float MaterialShare = 0.04f, PatternShare = 0.12f;

    // Parts of these names keep what they are, whatever the thing is made of.
    private static readonly string[] Kept =
    [
        "eye", "iris", "pupil", "cornea", "lash", "tooth", "teeth", "tongue", "mouth", "tyre", "tire", "sole", "window", "windscreen", "windshield", "pane",
        "light", "lamp", "beacon", "bulb", "flame", "wick", "glow", "drink", "water", "juice", "soil", "screen", "display", "lens", "string", "dial", "digit",
        "page", "interior", "cabin", "underbody", "ink", "text", "marker",
    ];

    // And parts of these names are the thing itself, however much is inside it.
    private static readonly string[] Body = ["paint", "body", "hull", "walls", "shell", "case", "cover"];

    /// <summary>Numbers of the parts that are made of another material when the thing is.</summary>
    public static ImmutableHashSet<int> OfMaterial(Model model) => Choose(model, MaterialShare);

    /// <summary>Numbers of the parts that show the pattern of the thing.</summary>
    public static ImmutableHashSet<int> OfPattern(Model model) => Choose(model, PatternShare);

    /// <summary>Share of the surface, without hairs, that satisfies a condition.</summary>
    public static float Share(Model model, Func<Part, bool> condition)
    {
        float all = 0, some = 0;
        foreach (Part part in model.Parts.Where(p => !p.IsPile))
        {
            float area = Area(part.Mesh);
            all += area;
            some += condition(part) ? area : 0;
        }

        return all > 0 ? some / all : 0;
    }

    private static ImmutableHashSet<int> Choose(Model model, float share)
    {
        float[] areas = [.. model.Parts.Select(p => p.IsPile ? 0 : Area(p.Mesh))];
        int largest = Array.IndexOf(areas, areas.Max());

        // Parts of one name belong together: the two halves of a shell.
        bool[] kept = [.. model.Parts.Select((p, i) => i != largest && IsKept(p))];
        ILookup<string, int> byName = Enumerable.Range(0, areas.Length).ToLookup(i => model.Parts[i].Material.Name);
        float total = areas.Where((_, i) => !kept[i]).Sum();
        return
        [
            .. Enumerable.Range(0, areas.Length).Where(i => !kept[i] && !model.Parts[i].IsPile
                && (i == largest || Body.Contains(model.Parts[i].Material.Name) || byName[model.Parts[i].Material.Name].Sum(j => areas[j]) >= share * total)),
        ];
    }

    private static bool IsKept(Part part) =>
        part.Material.Kind is FrameMaterialKind.Glass or FrameMaterialKind.Light or FrameMaterialKind.Water or FrameMaterialKind.Text
        || part.Material.Emission.Luminance > 0
        || Kept.Any(k => part.Material.Name.Contains(k, StringComparison.Ordinal));

    private static float Area(Mesh mesh)
    {
        double area = 0;
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]];
            area += Vector3.Cross(mesh.Positions[mesh.Indices[t + 1]] - a, mesh.Positions[mesh.Indices[t + 2]] - a).Length();
        }

        return (float)(0.5 * area);
    }
}
