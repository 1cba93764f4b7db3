using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Food;

/// <summary>Cheese: a wedge with holes, or a wheel with a piece cut out, by word.</summary>
internal sealed class Cheese : CatalogueEntry<Cheese.Parameters>
{
    /// <param name="IsWheel">A whole wheel that lacks a piece.</param>
    /// <param name="Radius">0.095 to 0.12 m.</param>
    /// <param name="Height">0.055 to 0.07 m.</param>
    /// <param name="Angle">Half the angle of the wedge, or of the gap of a wheel, radians, 0.3 to 0.5.</param>
    /// <param name="Holes">Number tried, 0 to 34; those that would touch are left out.</param>
    /// <param name="Color">Of the cheese.</param>
    /// <param name="Rind">Of its rind.</param>
    /// <param name="Seed">Of the holes.</param>
    public sealed record Parameters(bool IsWheel, float Radius, float Height, float Angle, int Holes, LinearRgb Color, LinearRgb Rind, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "cheese",
        Names = ["cheese", "wedge of cheese", "cheese wedge", "piece of cheese", "slice of cheese", "block of cheese", "swiss cheese", "cheese wheel", "wheel of cheese", "cheddar", "emmental", "gouda"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("wedge of cheese", "wedges of cheese").Add("piece of cheese", "pieces of cheese").Add("wheel of cheese", "wheels of cheese").Add("slice of cheese", "slices of cheese"),
        Words = ["wheel", "wedge", "cheddar", "gouda", "brie"],
        Parts = ["rind"],
        Family = "food",
        Size = new Vector3(0.14f, 0.065f, 0.11f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.4f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool wheel = wishes.Words.Overlaps(["wheel", "gouda"]), plain = wishes.Words.Overlaps(["cheddar", "brie", "gouda"]);
        return new Parameters(
            wheel,
            wheel ? stream.Child("radius").Range(0.105f, 0.118f) : stream.Child("radius").Range(0.105f, 0.12f),
            stream.Child("height").Range(0.056f, 0.066f),
            stream.Child("angle").Range(0.36f, 0.46f),
            plain ? 0 : stream.Child("holes").Range(26, 34),
            wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("cheddar") ? "#eda032" : wishes.Words.Contains("brie") ? "#f4e8c2" : "#f5c33c")),
            wishes.PartColorOr("rind", LinearRgb.FromHex(wishes.Words.Contains("gouda") ? "#c02a1c" : wishes.Words.Contains("brie") ? "#f3efe4" : "#d9922e")),
            stream.Child("holes lie").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        float r = p.Radius, h = p.Height;
        var stream = new RandomStream(p.Seed);
        (float sin, float cos) = MathF.SinCos(p.Angle);
        List<Vector4> holes = [];
        for (int i = 0; i < p.Holes; i++)
        {
            // On both cut faces and the top, few near the tip.
            RandomStream own = stream.Child(i);
            float reach = r * own.Range(0.3f, 0.9f), side = i % 5 == 4 ? own.Range(-0.6f, 0.6f) : i % 2 == 0 ? 1 : -1, y = i % 5 == 4 ? h : h * own.Range(0.15f, 0.85f);
            var hole = new Vector4(reach * side * sin, y, reach * cos, own.Range(0.0055f, 0.0115f));
            if (holes.TrueForAll(o => Vector4.Distance(o with { W = 0 }, hole with { W = 0 }) > (o.W + hole.W) * 0.96f))
            {
                holes.Add(hole);
            }
        }

        float Body(Vector3 v)
        {
            float round = new Vector2(v.X, v.Z).Length() - r, flat = MathF.Abs(v.Y - (h / 2)) - (h / 2), cut = (MathF.Abs(v.X) * cos) - (v.Z * sin);
            float d = MathF.Max(MathF.Max(round, flat), p.IsWheel ? -cut : cut);

            // Edges rounded by a smooth maximum of rim and faces.
            float rim = Smooth(round, flat, p.IsWheel ? 0.012f : 0.004f);
            d = MathF.Max(d, Smooth(rim, p.IsWheel ? -cut : cut, 0.003f));
            foreach (Vector4 o in holes)
            {
                d = MathF.Max(d, o.W - Vector3.Distance(v, new Vector3(o.X, o.Y, o.Z)));
            }

            return d;
        }

        static float Smooth(float a, float b, float k)
        {
            float x = MathF.Max(k - MathF.Abs(a - b), 0) / k;
            return MathF.Max(a, b) + (x * x * k * 0.25f);
        }

        Vector3 low = p.IsWheel ? new(-r - 0.002f, -0.002f, -r - 0.002f) : new((-r * sin) - 0.004f, -0.002f, -0.002f);
        Vector3 high = p.IsWheel ? new(r + 0.002f, h + 0.002f, r + 0.002f) : new((r * sin) + 0.004f, h + 0.002f, r + 0.002f);
        var shape = new FunctionShape(Body, new Bounds(low, high));
        Scenes.Meshes.Mesh mesh = SdfMesher.Build(shape, MathF.Max(0.0011f, r / 90));
        var model = new ModelBuilder();
        Material paste = new() { Name = "cheese", BaseColor = LinearRgb.White, Roughness = 0.45f, Specular = 0.03f, Coat = 0.1f, CoatRoughness = 0.3f, Translucency = 0.05f };
        Vector3 inside = p.Color.ToVector3(), rind = p.Rind.ToVector3();

        // Rind where the outside was: round about, and above and below a wheel.
        var colored = new Scenes.Meshes.Mesh(mesh.Positions, mesh.Normals, mesh.Indices, [.. mesh.Positions.Select((v, i) =>
        {
            float edge = r - new Vector2(v.X, v.Z).Length(), crust = MathF.Min(edge, p.IsWheel ? MathF.Min(v.Y, h - v.Y) + 0.001f : edge);
            float depth = p.Holes == 0 ? 0 : holes.Max(o => 1 - (Vector3.Distance(v, new Vector3(o.X, o.Y, o.Z)) / o.W));
            Vector3 tone = inside * (1 + (0.06f * Noise.Fbm(v * 60, 2, p.Seed))) * (depth > -0.06f ? 0.88f : 1);
            return Vector3.Lerp(rind, tone, Noise.SmoothStep(0.0024f, 0.0036f, crust));
        })], mesh.Positions);
        model.Add(colored, paste);
        Model made = model.Build();

        // A wedge shows one long cut face, a wheel its gap.
        return new ModelBuilder().Add(made, Matrix4x4.CreateRotationY(p.IsWheel ? 0.25f : -2.05f)).Build(ground: true, center: true);
    }
}
