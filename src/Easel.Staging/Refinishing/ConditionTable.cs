using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Materials.Patterns.Conditions;

namespace Easel.Staging.Refinishing;

/// <summary>What time, use and care do to any material, by the names that plans use.</summary>
internal static class ConditionTable
{
    /// <summary>All conditions: each changes a material on a thing.</summary>
    public static ImmutableArray<(string Name, Func<Material, Workpiece, Material> Change)> All { get; } =
    [
        ("old", (m, p) => With(m, new Wear(Under(m, p), 0.6f, 0.1f * p.Enlargement, p.Edges()))),
        ("weathered", (m, p) => With(m, new Wear(Under(m, p), 0.85f, 0.1f * p.Enlargement, p.Edges()))),
        ("rusty", (m, p) => Rusts(m) || !p.Model.Parts.Any(q => Rusts(q.Material))
            ? With(m, new Rust(0.6f, 0.075f * MathF.Sqrt(p.Enlargement), p.Bounds.Max.Y, p.Creases())) : With(m, new Wear(m.BaseColor * 1.35f, 0.55f, 0.04f * p.Enlargement))),
        ("dirty", (m, p) => With(m, new Grime(0.85f, p.Bounds.Max.Y, 0.1f * p.Enlargement))),
        ("dusty", (m, _) => With(m, new Dust())),
        ("scratched", (m, p) => With(m, new Scratches(0.8f, 0.14f * p.Enlargement))),
        ("cracked", (m, p) => With(m, new Cracks(0.09f * p.Enlargement))),
        ("shiny", (m, _) => m.Metallic > 0.5f || m.Transmission > 0
            ? m with { Roughness = MathF.Min(m.Roughness, 0.06f) } : With(m, new Polish(1, 0.6f)) with { CoatRoughness = 0.03f }),
        ("matte", (m, _) => With(m, new Polish(0, 1.2f, m.Metallic > 0.5f ? 0.5f : 0.85f)) with { Sheen = 0 }),
        ("wet", (m, _) => With(m, new Polish(1, 0.6f, 0, 1)) with { CoatRoughness = 0.05f }),
        ("glowing", (m, _) => With(m, new SelfLit(1.3f)) with { Emission = m.BaseColor * 0.2f }),
        ("iridescent", (m, _) => m with { FilmThickness = 380, Specular = 0.28f, Roughness = 0.16f, Coat = 0.2f, BaseColor = LinearRgb.Lerp(m.BaseColor, LinearRgb.White, 0.3f) * 0.75f }),
        ("sparkling", (m, p) => With(m, new Glitter(0.0026f * MathF.Min(p.Enlargement, 3)))),
    ];

    private static readonly FrozenDictionary<string, Func<Material, Workpiece, Material>> ByName =
        All.ToFrozenDictionary(c => c.Name, c => c.Change, StringComparer.Ordinal);

    /// <summary>What fur becomes in a condition: matted and grey with age, sleek or dull, but it neither rusts nor cracks.</summary>
    public static Material OnFur(string name, Material fur, Workpiece piece) => name switch
    {
        "old" => With(fur, new Matting(0.6f, 0.12f * piece.Enlargement)),
        "weathered" => With(fur, new Matting(0.9f, 0.12f * piece.Enlargement)),
        "shiny" => With(fur with { Specular = 0.05f }, new Polish(0.35f, 0.55f)) with { CoatRoughness = 0.28f },
        "matte" => With(fur with { Specular = 0, Sheen = 0.05f }, new Polish(0, 1, 0.95f)),
        _ => Find(name)!(fur, piece),
    };

    /// <summary>Whether fur must make way for it.</summary>
    public static bool NeedsSkin(string name) => name is "sparkling" or "iridescent" or "cracked" or "scratched" or "rusty";

    /// <summary>Whether a condition reaches a part however small it is: all metal of a rusty thing rusts, its screws too.</summary>
    public static bool Reaches(string name, Material material) => name == "rusty" && material.Metallic > 0.5f && material.Kind != FrameMaterialKind.Glass;

    // Metal, and paint as on metal; leather, wood and rubber wear instead.
    private static bool Rusts(Material material) => material.Metallic > 0.25f || (material.Coat >= 0.5f && material.Substance is null or "metal" or "steel" or "iron");

    /// <summary>What a condition changes, or null for words that are none.</summary>
    public static Func<Material, Workpiece, Material>? Find(string name) => ByName.GetValueOrDefault(name);

    private static Material With(Material material, SurfacePattern pattern) => material with { Pattern = Layers.Join(material.Pattern, pattern) };

    // Paint comes off to iron on vehicles, to wood on furniture, else to something pale; bare materials just get duller.
    private static LinearRgb Under(Material material, Workpiece piece) => material.Substance is not null ? material.BaseColor * 0.62f
        : piece.Family is "vehicles" ? LinearRgb.FromHex("#6e4a34") : piece.Family is "furniture" ? LinearRgb.FromHex("#a07a50") : LinearRgb.FromHex("#b8ab97");
}
