using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Staging;

/// <summary>Plain plinths under everything that is raised: of plaster in a studio, of stone in the open.</summary>
internal static class Plinths
{
    /// <summary>How much wider than the base of what it carries a plinth is.</summary>
    public const float Overhang = 1.16f;

    /// <summary>A plinth is at least so wide for its height: it shall not look as if it fell.</summary>
    private const float LeastSlenderness = 0.13f;

    /// <summary>Lower ones would be a sheet on the floor, metres.</summary>
    private const float LeastHeight = 0.004f;

    /// <summary>The plinths of a composition: scenery, in world space.</summary>
    public static ImmutableArray<Instance> Build(Composition composition) =>
        [.. Boxes(composition).Select((b, i) => new Instance(Model(b.Size, composition), Matrix4x4.CreateTranslation(b.Center with { Y = b.Min.Y }), 0, (uint)i))];

    /// <summary>The boxes that plinths take.</summary>
    public static ImmutableArray<Bounds> Boxes(Composition composition) =>
    [
        .. composition.Placements.Where(p => composition.Raised.Contains(p.Element.Id)).GroupBy(p => p.Element.Id)
            .Select(g => g.Aggregate(Bounds.Empty, static (box, p) => box.Union(p.Bounds)))
            .Select(b => Under(b, composition.Site.GroundHeight(b.Center.X, b.Center.Z)))
            .Where(b => b.Size.Y > LeastHeight),
    ];

    private static Bounds Under(Bounds thing, float ground)
    {
        float height = thing.Min.Y - ground, least = LeastSlenderness * height;
        var half = new Vector3(0.5f * MathF.Max(least, thing.Size.X * Overhang), 0, 0.5f * MathF.Max(least, thing.Size.Z * Overhang));
        Vector3 middle = thing.Center;
        return new Bounds(new Vector3(middle.X - half.X, ground, middle.Z - half.Z), new Vector3(middle.X + half.X, MathF.Max(ground, thing.Min.Y), middle.Z + half.Z));
    }

    private static Model Model(Vector3 size, Composition composition)
    {
        bool indoors = composition.Environment.Info.Tags.Contains("indoor") || composition.Environment.Info.Tags.Contains("room");
        Material material = indoors ? Presets.Matte(LinearRgb.FromHex("#d9d5cd"), "plinth") : Presets.Stone(LinearRgb.FromHex("#a9a59c"), "plinth");
        float bevel = 0.02f * MathF.Min(size.X, MathF.Min(size.Y, size.Z));
        return new ModelBuilder().Add(Shapes.Box(size.X, size.Y, size.Z, bevel), material).Build();
    }
}
