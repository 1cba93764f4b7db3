using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A basket woven of willow: rods that run over and under stakes, a plaited rim, a bowed handle.</summary>
internal sealed class Basket : CatalogueEntry<Basket.Parameters>
{
    /// <param name="Width">Of the rim, 0.34 to 0.42 m.</param>
    /// <param name="Ratio">Depth over width, 0.66 to 1.</param>
    /// <param name="Height">Of the wall, 0.15 to 0.2 m.</param>
    /// <param name="Flare">Width of the floor over that of the rim, 0.72 to 0.86.</param>
    /// <param name="Handle">Whether a handle arches over it.</param>
    /// <param name="Bedded">Whether it is filled half with straw.</param>
    /// <param name="Rows">Of rods, 17 to 22.</param>
    /// <param name="Cloth">Colour of a cloth laid in it, or null.</param>
    /// <param name="Color">Of the willow.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Width, float Ratio, float Height, float Flare, bool Handle, bool Bedded, int Rows, LinearRgb? Cloth, LinearRgb Color, string? Material, LinearRgb? Dye);

    private const float Rod = 0.0046f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "basket",
        Names = ["basket", "wicker basket", "picnic basket", "laundry basket"],
        Words = ["picnic", "wicker", "laundry", "empty", "open"],
        OwnMaterials = ["wicker"],
        Family = "household",
        Size = new Vector3(0.38f, 0.32f, 0.32f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.34f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool picnic = wishes.Words.Contains("picnic"), laundry = wishes.Words.Contains("laundry");
        return new Parameters(
            stream.Child("width").Range(0.35f, 0.4f),
            laundry ? 0.95f : stream.Child("ratio").Range(0.7f, 0.95f),
            laundry ? 0.34f : stream.Child("height").Range(0.155f, 0.185f),
            stream.Child("flare").Range(0.74f, 0.84f),
            !laundry && !wishes.Words.Contains("open") && (picnic || stream.Child("handle").Chance(0.85f)),
            wishes.Words.Contains("open"),
            laundry ? 38 : stream.Child("rows").Range(18, 21),
            picnic || (!wishes.Words.Contains("empty") && stream.Child("cloth").Chance(0.2f)) ? LinearRgb.FromHex("#e9e4d8") : null,
            wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#a9743c", "#b98a4f", "#8a5a2c"))),
            wishes.Material is "wicker" ? null : wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material rod = Presets.ByName(p.Material, p.Dye, "willow") ?? new Material { Name = "willow", BaseColor = p.Color, Roughness = 0.5f, Coat = 0.15f, CoatRoughness = 0.3f };
        Material[] willow = [rod, rod with { BaseColor = rod.BaseColor * 0.84f }, rod with { BaseColor = rod.BaseColor * 1.12f }];
        float rx = p.Width / 2, rz = rx * p.Ratio, h = p.Height;
        int stakes = 34;

        // An oval with somewhat square ends; the wall bellies outwards on its way up.
        Vector3 Wall(float a, float t, float out1)
        {
            (float s, float c) = MathF.SinCos(a);
            float size = float.Lerp(p.Flare, 1, MathF.Pow(MathF.Max(0, t), 0.8f)), e = 0.86f;
            var side = new Vector3(MathF.CopySign(MathF.Pow(MathF.Abs(s), e), s) * rx * size, 0, MathF.CopySign(MathF.Pow(MathF.Abs(c), e), c) * rz * size);
            Vector3 normal = Vector3.Normalize(new Vector3(s / rx, 0, c / rz));
            return side + (normal * out1) + new Vector3(0, 0.006f + (t * h), 0);
        }

        for (int row = 0; row < p.Rows; row++)
        {
            float t = (row + 0.5f) / p.Rows, phase = row % 2 * MathF.PI;
            List<Vector3> path = [.. Enumerable.Range(0, stakes * 8).Select(i => MathF.Tau * i / (stakes * 8)).Select(a => Wall(a, t + (0.004f * MathF.Sin((3 * a) + row)), 0.0052f * MathF.Cos((stakes * 0.5f * a) + phase)))];
            model.Add(Shapes.Sweep(path, Outlines.Ellipse(Rod * 0.92f, h / p.Rows * 0.56f, 10), closed: true, up: Vector3.UnitY), willow[row % 3], 1.2f);
        }

        for (int i = 0; i < stakes; i++)
        {
            float a = MathF.Tau * i / stakes;
            List<Vector3> path = [.. Enumerable.Range(0, 13).Select(k => k / 12f).Select(t => Wall(a, t * 1.02f, 0))];
            model.Add(Shapes.Tube(path, 0.0038f, 8), willow[1], 1f);
        }

        // Three strands plaited along the rim and the foot.
        foreach ((float t, float size) in (ReadOnlySpan<(float, float)>)[(1.03f, 0.0075f), (0, 0.006f)])
        {
            for (int strand = 0; strand < 3; strand++)
            {
                float shift = strand * MathF.Tau / 3;
                List<Vector3> path = [.. Enumerable.Range(0, 480).Select(i => MathF.Tau * i / 480).Select(a => Wall(a, t + (size * 0.85f / h * MathF.Sin((26 * a) + shift)), size * MathF.Cos((26 * a) + shift)))];
                model.Add(Shapes.Tube(path, size * 0.68f, 10, closed: true), willow[strand], 1.2f);
            }
        }

        // The floor: rods side by side.
        model.Add(Shapes.Slab([.. Enumerable.Range(0, 64).Select(i => Wall(MathF.Tau * i / 64, 0.02f, -0.002f)).Select(q => new Vector2(q.X, -q.Z))], 0.005f, 0.001f).Move(0, 0.004f, 0), willow[1] with { Name = "floor", Pattern = new Easel.Scenes.Materials.Patterns.Wicker(0.008f) });
        if (p.Handle)
        {
            // Two rods wound about each other from side to side.
            for (int strand = 0; strand < 3; strand++)
            {
                float shift = strand * MathF.Tau / 3;
                List<Vector3> path = [.. Enumerable.Range(0, 161).Select(i => i / 160f).Select(t =>
                {
                    float a = MathF.PI * t, x = -rx * MathF.Cos(a), y = h + 0.002f + (0.19f * MathF.Pow(MathF.Max(0, MathF.Sin(a)), 0.72f));
                    (float s, float c) = MathF.SinCos((t * 62) + shift);
                    return new Vector3(x + (0.0048f * c * MathF.Cos(a)), y + (0.0048f * c * MathF.Sin(a)), 0.0058f * s);
                })];
                path[0] = path[0] with { Y = h * 0.7f };
                path[^1] = path[^1] with { Y = h * 0.7f };
                model.Add(Shapes.Tube(path, 0.0052f, 12), willow[strand], 1.2f);
            }
        }

        if (p.Cloth is { } cloth)
        {
            AddCloth(model, p, cloth, Wall);
        }

        // Over a cushion of straw what lies in it is seen above the rim.
        float bed = p.Bedded ? 0.56f * h : 0.012f;
        if (p.Bedded)
        {
            AddBed(model, bed, a => Wall(a, 0.5f, -0.006f));
        }

        return model.Surface(SurfaceTag.Inside, new(0, bed, 0), new(rx * p.Flare * 0.7f, 0, 0), new(0, 0, -rz * p.Flare * 0.7f)).Build(ground: true);
    }

    // Stalks lie across each other in all directions, over a dark ground.
    private static void AddBed(ModelBuilder model, float height, Func<float, Vector3> edge)
    {
        Material straw = new() { Name = "straw", BaseColor = LinearRgb.FromHex("#d9bd78"), Roughness = 0.6f, Translucency = 0.05f };
        model.Add(Shapes.Slab([.. Enumerable.Range(0, 64).Select(i => edge(MathF.Tau * i / 64)).Select(q => new Vector2(q.X, -q.Z))], 0.006f).Move(0, height - 0.012f, 0), straw with { Name = "straw.low", BaseColor = straw.BaseColor * 0.55f });
        for (int i = 0; i < 420; i++)
        {
            RandomStream own = new RandomStream(71).Child(i);
            Vector3 rim = edge(own.Range(0, MathF.Tau)) * (0.92f * MathF.Sqrt(own.Next())), along = new(own.Range(-1f, 1f), own.Range(-0.1f, 0.1f), own.Range(-1f, 1f));
            Vector3 middle = new(rim.X * 0.8f, height - own.Range(0, 0.007f), rim.Z * 0.8f), half = Vector3.Normalize(along) * own.Range(0.018f, 0.034f);
            model.Add(Shapes.Rod(middle - half, middle + half, 0.0011f, 0.0009f, 5), straw);
        }
    }

    // A checked cloth lines the basket and hangs over its rim.
    private static void AddCloth(ModelBuilder model, Parameters p, LinearRgb cloth, Func<float, float, float, Vector3> wall)
    {
        PolyMesh sheet = Shapes.Grid(180, 30, (u, v) =>
        {
            float a = u * MathF.Tau, over = Noise.SmoothStep(0.55f, 1, v), hang = 0.055f + (0.02f * MathF.Sin(4 * a));
            Vector3 inner = wall(a, 0.35f + (0.73f * MathF.Min(1, v / 0.55f)), -0.011f + (0.0025f * MathF.Sin(13 * a)));
            return v < 0.55f ? inner : wall(a, 1.08f, -0.011f + (0.026f * MathF.Sin(over * MathF.PI / 2)) + (0.004f * over * MathF.Sin(11 * a))) - new Vector3(0, hang * MathF.Pow(over, 1.6f), 0);
        }, wrapU: true);
        model.Add(sheet.Rest(q => new Vector3(MathF.Atan2(q.X, q.Z) * 0.19f, q.Y, 0)).Solidify(0.0012f), Presets.Fabric(cloth, 900, "cloth") with { Pattern = new Gingham(0.017f, LinearRgb.FromHex("#c23a35")) }, 1.2f);
    }
}
