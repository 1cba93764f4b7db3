using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A strawberry lying with its tip towards the viewer, seeds in pits, with its green collar.</summary>
internal sealed class Strawberry : CatalogueEntry<Strawberry.Parameters>
{
    /// <param name="Radius">0.017 to 0.021 m.</param>
    /// <param name="Tallness">Length over width, 1.15 to 1.35.</param>
    /// <param name="Point">How pointed the tip is, 0.5 to 0.75.</param>
    /// <param name="Tilt">Of its axis from upright, radians, 0.9 to 1.2.</param>
    /// <param name="Sepals">Leaves of the collar, 7 to 9.</param>
    /// <param name="Color">Of the flesh.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Tallness, float Point, float Tilt, int Sepals, LinearRgb Color, string? Material, LinearRgb? Dye);

    private const int Seeds = 150;

    public override EntryInfo Info { get; } = new()
    {
        Id = "strawberry",
        Names = ["strawberry"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("strawberry", "strawberries"),
        Words = ["ripe"],
        Family = "food",
        Size = new Vector3(0.045f, 0.045f, 0.055f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.35f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.0175f, 0.0205f),
        stream.Child("tall").Range(1.18f, 1.32f),
        stream.Child("point").Range(0.52f, 0.7f),
        stream.Child("tilt").Range(0.85f, 1f),
        stream.Child("sepals").Range(7, 9),
        wishes.ColorOr(LinearRgb.FromHex("#c4101a")),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material flesh = Presets.ByName(p.Material, p.Dye, "flesh") ?? FoodMaterials.Flesh(p.Color, "flesh") with { Roughness = 0.3f, Coat = 0.55f, CoatRoughness = 0.14f };
        float r = p.Radius, l = 2 * r * p.Tallness;

        // Tip at the bottom, shoulder above; radius by height.
        var girth = new Curve((0, 0.02f), (0.02f, 0.16f), (0.08f, 0.34f), (0.25f, p.Point + 0.06f), (0.5f, 0.88f), (0.72f, 1), (0.88f, 0.92f), (0.96f, 0.66f), (1, 0.2f));
        Vector3 Skin(float t, float a)
        {
            float lobe = 1 + (0.03f * MathF.Cos((3 * a) + 0.5f)) + (0.02f * MathF.Cos(5 * a));
            float g = r * girth.At(t) * lobe, dimple = 0.08f * l * Noise.SmoothStep(0.5f, 0, girth.At(t)) * Noise.SmoothStep(0.9f, 1, t);
            return new Vector3(g * MathF.Sin(a), (t * l) - dimple, g * MathF.Cos(a));
        }

        // Seeds by the golden angle, evenly over the area.
        List<(Vector3 At, Vector3 Normal, float T, float A)> seeds = [];
        for (int i = 0; i < Seeds; i++)
        {
            float s = (i + 0.5f) / Seeds, t = 0.02f + (0.93f * MathF.Pow(s, 0.72f)), a = i * 2.39996f;
            Vector3 at = Skin(t, a), du = Skin(t, a + 0.01f) - at, dv = Skin(t + 0.005f, a) - at;
            seeds.Add((at, Vector3.Normalize(Vector3.Cross(dv, du)) is var n && Vector3.Dot(n, at - new Vector3(0, at.Y, 0)) < 0 ? -n : n, t, a));
        }

        float pit = r * 0.085f;
        var grid = new SeedIndex(seeds);
        PolyMesh body = Fittings.Outward(Shapes.Grid(220, 170, (u, v) => Skin(0.5f - (0.5f * MathF.Cos(MathF.PI * v)), u * MathF.Tau), wrapU: true))
            .Displace((q, _) => -0.035f * r * MathF.Exp(-MathF.Pow(grid.Nearest(q) / pit, 2)));
        if (p.Material is null)
        {
            body = body.Paint((q, _) =>
            {
                float t = q.Y / l, near = MathF.Exp(-MathF.Pow(grid.Nearest(q) / pit, 2));
                LinearRgb ripe = LinearRgb.Lerp(new LinearRgb(0.9f, 0.85f, 0.85f), new LinearRgb(1.15f, 1.5f, 1.3f), Noise.SmoothStep(0.55f, 0.9f, t));
                ripe = LinearRgb.Lerp(ripe, new LinearRgb(1.35f, 7f, 5f), 0.75f * Noise.SmoothStep(0.9f, 1, t));
                return ripe * (1 - (0.3f * near));
            });
        }

        PolyMesh Lie(PolyMesh mesh) => mesh.Move(0, -l * 0.55f, 0).RotateZ(p.Tilt).RotateY(0.15f);
        model.Add(Lie(body), flesh, 1.4f);
        Material seed = new() { Name = "seeds", BaseColor = LinearRgb.FromHex("#e3b04a"), Roughness = 0.35f, Coat = 0.3f };
        foreach ((Vector3 at, Vector3 normal, float t, _) in seeds)
        {
            if (t < 0.93f)
            {
                model.Add(Lie(Shapes.Ellipsoid(new Vector3(r * 0.026f, r * 0.018f, r * 0.04f), 10).Align(normal).Move(at - (normal * (0.016f * r)))), seed, 1.3f);
            }
        }

        AddCollar(model, p, l, Lie);
        return model.Build(ground: true, center: true);
    }

    private static void AddCollar(ModelBuilder model, Parameters p, float l, Func<PolyMesh, PolyMesh> lie)
    {
        Material green = FoodMaterials.Leaf(LinearRgb.FromHex("#4f8a2c"), "collar");
        float r = p.Radius, top = l * 0.985f;
        for (int i = 0; i < p.Sepals; i++)
        {
            float length = r * (1.05f + (0.18f * MathF.Sin(i * 2.3f))), wave = i * 1.9f;
            PolyMesh sepal = Shapes.Grid(20, 8, (u, v) =>
            {
                float half = 0.27f * length * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * ((0.86f * u) + 0.14f))), 0.8f), s = (2 * v) - 1;
                return new Vector3(u * length, (0.26f * half * s * s) + (0.16f * length * MathF.Sin(u * 2.6f)) - (0.2f * length * u * u) + (0.05f * length * u * MathF.Sin((u * 5) + wave)), -s * half);
            }).Solidify(0.0004f);
            model.Add(lie(sepal.RotateY(i * MathF.Tau / p.Sepals).Move(0, top - (0.02f * l), 0)), green, 1.3f);
        }

        model.Add(lie(Shapes.Tube(Splines.CatmullRom([new(0, top - 0.001f, 0), new(0.001f, top + (0.35f * r), 0), new(0.2f * r, top + (0.75f * r), 0.001f)], 6), t => 0.0011f + (0.0003f * t), 10)), green with { Name = "stem" }, 1.2f);
    }

    /// <summary>Seeds sorted by height, for the distance to the nearest.</summary>
    private sealed class SeedIndex
    {
        private readonly Vector3[] _points;
        private readonly float[] _heights;

        public SeedIndex(List<(Vector3 At, Vector3 Normal, float T, float A)> seeds)
        {
            _points = [.. seeds.Select(s => s.At).OrderBy(s => s.Y)];
            _heights = [.. _points.Select(q => q.Y)];
        }

        public float Nearest(Vector3 q)
        {
            const float Reach = 0.004f;
            int i = Array.BinarySearch(_heights, q.Y - Reach);
            float best = Reach;
            for (i = i < 0 ? ~i : i; i < _points.Length && _heights[i] < q.Y + Reach; i++)
            {
                best = MathF.Min(best, Vector3.Distance(_points[i], q));
            }

            return best;
        }
    }
}
