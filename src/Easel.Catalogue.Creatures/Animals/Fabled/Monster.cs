using Easel.Catalogue.Animals.Others;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>A friendly furry monster: one, two or three eyes, little horns, a wide smile with teeth, a pale belly; an alien by name is
/// smooth, with a great head and dark eyes.</summary>
internal sealed class Monster : CatalogueEntry<Monster.Parameters>
{
    /// <param name="IsAlien">A smooth visitor instead of a furry monster.</param>
    /// <param name="Height">0.9 to 1.2 m.</param>
    /// <param name="Eyes">1 to 3.</param>
    /// <param name="Horns">Length, 0 to 0.2 of the height.</param>
    /// <param name="Plump">Width over height, 0.3 to 0.4.</param>
    /// <param name="Wave">How far the left arm is raised, 0 to 1.</param>
    /// <param name="Color">Of fur or skin.</param>
    /// <param name="Belly">Of the belly.</param>
    /// <param name="Iris">Of the eyes.</param>
    /// <param name="Seed">Of the fur.</param>
    public sealed record Parameters(bool IsAlien, float Height, int Eyes, float Horns, float Plump, float Wave, LinearRgb Color, LinearRgb Belly, LinearRgb Iris, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "monster",
        Names = ["monster", "friendly monster", "cute monster", "furry monster", "alien", "extraterrestrial"],
        Words = ["alien", "extraterrestrial", "martian", "one-eyed", "three-eyed", "waving", "friendly"],
        Parts = ["belly", "eyes", "horns", "eye"],
        Family = "animals",
        Size = new Vector3(0.9f, 1.05f, 0.7f),
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool alien = wishes.Words.Overlaps(["alien", "extraterrestrial", "martian"]);
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(alien ? "#6fc04a" : stream.Child("fur").Pick("#4f8fd8", "#8a5ac8", "#3fae8a", "#e0703a")));
        return new Parameters(
            alien, stream.Child("height").Range(0.95f, 1.05f), alien ? 2 : wishes.Words.Contains("one-eyed") ? 1 : wishes.Words.Contains("three-eyed") ? 3 : stream.Child("eyes").Pick(1, 2, 2, 3), stream.Child("horns").Range(0.12f, 0.17f), stream.Child("plump").Range(0.33f, 0.38f),
            wishes.Pose == "wave" || wishes.Words.Contains("waving") ? 1 : stream.Child("wave").Range(0.1f, 0.8f),
            color, wishes.PartColorOr("belly", LinearRgb.Lerp(color, LinearRgb.White, 0.55f)), wishes.PartColorOr("eyes", wishes.PartColorOr("eye", LinearRgb.FromHex(stream.Child("iris").Pick("#3f9a3a", "#2f7fc8", "#c8842a")))), stream.Child("hair").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Height);
        float s = p.Height, cell = Math.Clamp(1.4f * resolution, s / 160, s / 60);
        return p.IsAlien ? Alien(p, f, cell) : Furry(p, f, cell, resolution);
    }

    private static Model Furry(Parameters p, FigureFrame f, float cell, float resolution)
    {
        float s = p.Height, w = p.Plump;
        Vector3 fur = p.Color.ToVector3();
        var body = new SdfGroup(fur).Union(f.FlatChain(Vector3.Zero, new Vector3(1, 1, 0.86f), new(0, 0.3f, 0, w * 0.88f), new(0, 0.5f, 0, w * 0.98f), new(0, 0.7f, 0, w * 0.82f)));
        SdfGroup horns = new(), nails = new();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            float lift = side > 0 ? p.Wave : 0.1f;
            Vector3 hand = Vector3.Lerp(new Vector3(side * (w + 0.13f), 0.3f, 0.1f), new Vector3(side * (w + 0.17f), 0.84f, 0.06f), lift);
            body.Union(f.Chain(new(side * w * 0.82f, 0.55f, 0, 0.085f), new(Vector3.Lerp(new Vector3(side * w * 0.86f, 0.55f, 0), hand, 0.55f) + new Vector3(side * 0.04f, -0.02f, 0), 0.07f), new(hand, 0.078f)), 0.08f * s)
                .Union(f.Chain(new(side * 0.16f, 0.18f, 0, 0.11f), new(side * 0.18f, 0.07f, 0.05f, 0.09f), new(side * 0.19f, 0.055f, 0.16f, 0.075f)), 0.06f * s);
            horns.Union(f.Chain(new(side * 0.16f, 0.92f, 0, 0.055f), new(side * 0.24f, 0.94f + (0.55f * p.Horns), 0, 0.04f), new(side * 0.22f, 0.96f + p.Horns, 0.02f, 0.009f)));
            for (int i = -1; i <= 1; i++)
            {
                nails.Union(f.Cone(new Vector3((side * 0.19f) + (0.05f * i), 0.035f, 0.215f), 0.022f, new Vector3((side * 0.19f) + (0.056f * i), 0.02f, 0.255f), 0.006f));
            }
        }

        body.Paint((at, c) => Vector3.Lerp(c, p.Belly.ToVector3(), Noise.SmoothStep(1.05f, 0.9f, ((f.ToLocal(at) - new Vector3(0, 0.33f, 0)) / new Vector3(0.7f * w, 0.23f, 9)).Length()) * Noise.SmoothStep(0.05f, 0.12f, f.ToLocal(at).Z)));

        // Eyes stand on the face, found by rays; the mouth is a wide bow below.
        Vector3[] eyes = p.Eyes switch { 1 => [new(0, 0.73f, 0)], 3 => [new(-0.17f, 0.7f, 0), new(0, 0.79f, 0), new(0.17f, 0.7f, 0)], _ => [new(-0.12f, 0.74f, 0), new(0.12f, 0.74f, 0)] };
        float radius = p.Eyes == 1 ? 0.135f : p.Eyes == 3 ? 0.082f : 0.105f;
        List<(Vector3 At, float Radius)> balls = [.. eyes.Select(e => (Hit(e.X, e.Y) - new Vector3(0, 0, 0.35f * radius), radius))];
        List<Vector4> lip = [];
        SdfGroup mouth = new(LinearRgb.FromHex("#5a1420").ToVector3()), teeth = new();
        float half = 0.62f * w;
        for (int i = -8; i <= 8; i++)
        {
            float x = half * i / 8, y = 0.49f + (0.075f * MathF.Pow(MathF.Abs(i) / 8f, 2));
            Vector3 at = Hit(x, y);
            lip.Add(new Vector4(at, 0.03f * (1.1f - MathF.Pow(MathF.Abs(i) / 8.4f, 2))));
        }

        mouth.Union(f.Chain([.. lip]));
        foreach (int i in (ReadOnlySpan<int>)[2, 5, 8, 11, 14])
        {
            Vector4 at = lip[i];
            teeth.Union(f.Cone(new Vector3(at.X, at.Y + 0.02f, at.Z + 0.012f), 0.02f, new Vector3(at.X, at.Y - 0.03f, at.Z + 0.02f), 0.006f));
        }

        bool Bare(Vector3 q) => balls.Any(b => Vector3.Distance(q, b.At) < 1.12f * b.Radius) || lip.Any(l => Vector3.Distance(q, new Vector3(l.X, l.Y, l.Z)) < 1.15f * l.W) || (q.Z > 0.17f && q.Y < 0.05f);
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, 1.2f * s, 46_000), Length = 0.085f * s, Width = MathF.Max(0.007f * s, 0.9f * resolution), Lift = 0.42f, Curl = 0.25f, Clumping = 0.3f, ClumpSize = 0.12f * s, Tufting = 0.5f, TuftSize = 0.03f * s, RootShade = 0.72f, TipShade = 1.25f, Relief = 0.7f,
            LengthFactor = at => Bare(f.ToLocal(at)) ? 0 : f.ToLocal(at).Y > 0.9f ? 1.4f : 1,
            Flow = (at, _) => f.ToLocal(at) is var q && q.Y > 0.88f ? new Vector3(q.X, 0.6f, 0.2f) : new Vector3(q.X * 0.5f, -1, 0.15f),
        };
        List<Part> parts = [.. FurCoat.Dress(SdfMesher.Build(body, cell), style, p.Seed, FurCoat.Pelt(0.085f * s))];
        foreach ((Vector3 at, float r) in balls)
        {
            parts.Add(Eye.Build(f.Point(at), new Vector3(r * s), Quaternion.CreateFromYawPitchRoll(0.12f - (0.3f * at.X), 0, 0), new EyePattern { Iris = p.Iris, PupilAngle = 0.42f, IrisAngle = 0.78f, GlintAngle = 0.2f }));
        }

        parts.Add(new Part(SdfMesher.Build(mouth, 0.5f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.White, Roughness = 0.4f, Coat = 0.4f }));
        parts.Add(new Part(SdfMesher.Build(teeth, 0.4f * cell), new Material { Name = "teeth", BaseColor = LinearRgb.FromHex("#faf6ea"), Roughness = 0.25f, Coat = 0.5f }));
        parts.Add(new Part(SdfMesher.Build(horns, 0.5f * cell), new Material { Name = "horns", BaseColor = LinearRgb.FromHex("#efe0bc"), Roughness = 0.35f, Coat = 0.3f }));
        parts.Add(new Part(SdfMesher.Build(nails, 0.5f * cell), new Material { Name = "claws", BaseColor = LinearRgb.FromHex("#efe0bc"), Roughness = 0.35f, Coat = 0.3f }));
        return FurCoat.SetDown([.. parts], onGround: false, ground: 0);

        Vector3 Hit(float x, float y) => body.Trace(f.Point(x, y, 2), -Vector3.UnitZ, 3 * s) is { } hit ? f.ToLocal(hit) : new Vector3(x, y, 0.8f * w);
    }

    private static Model Alien(Parameters p, FigureFrame f, float cell)
    {
        float s = p.Height;
        Vector3 skin = p.Color.ToVector3();
        FigureFrame head = f.Child(new Vector3(0, 0.73f, 0.01f), Quaternion.CreateFromYawPitchRoll(0.15f, 0, -0.06f), 0.235f);
        var body = new SdfGroup(skin)
            .Union(head.Ellipsoid(new Vector3(0, 0.14f, -0.06f), new Vector3(1.02f, 0.88f, 0.9f)))
            .Union(head.Ellipsoid(new Vector3(0, -0.5f, 0.14f), new Vector3(0.5f, 0.46f, 0.5f)), 0.1f * s)
            .Union(f.Chain(new(0, 0.26f, 0, 0.105f), new(0, 0.36f, 0, 0.108f), new(0, 0.46f, 0, 0.075f), new(0, 0.55f, 0, 0.05f)), 0.04f * s);
        SdfGroup tips = new(LinearRgb.Lerp(p.Color, LinearRgb.FromHex("#f4f06a"), 0.6f).ToVector3());
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            float lift = side > 0 ? p.Wave : 0.05f;
            Vector3 elbow = Vector3.Lerp(new Vector3(side * 0.18f, 0.34f, 0.01f), new Vector3(side * 0.22f, 0.42f, 0.03f), lift), hand = Vector3.Lerp(new Vector3(side * 0.21f, 0.22f, 0.08f), new Vector3(side * 0.3f, 0.58f, 0.08f), lift), along = Vector3.Normalize(hand - elbow);
            body.Union(f.Chain(new(side * 0.07f, 0.46f, 0, 0.045f), new(elbow, 0.034f), new(hand, 0.03f)), 0.03f * s).Union(f.Sphere(hand.X, hand.Y, hand.Z, 0.042f), 0.02f * s);
            for (int i = -1; i <= 1; i++)
            {
                Vector3 way = Vector3.Normalize(along + (0.55f * i * new Vector3(along.Y, -along.X, 0)));
                body.Union(f.Cone(hand + (0.03f * way), 0.02f, hand + (0.1f * way), 0.017f), 0.014f * s).Union(f.Sphere(hand.X + (0.108f * way.X), hand.Y + (0.108f * way.Y), hand.Z + (0.108f * way.Z), 0.023f), 0.01f * s);
            }

            body.Union(f.Chain(new(side * 0.055f, 0.25f, 0, 0.065f), new(side * 0.075f, 0.12f, 0.015f, 0.045f), new(side * 0.08f, 0.045f, 0, 0.042f), new(side * 0.085f, 0.035f, 0.09f, 0.036f)), 0.03f * s);
            Vector3 top = new(side * 0.62f, 1.55f, 0);
            body.Union(head.Chain(new(side * 0.36f, 0.86f, 0, 0.075f), new(side * 0.46f, 1.22f, 0, 0.05f), new(top, 0.045f)), 0.02f * s);
            tips.Union(head.Sphere(top.X, top.Y + 0.06f, 0, 0.135f));
        }

        body.Paint((at, c) => Vector3.Lerp(c, p.Belly.ToVector3(), 0.7f * Noise.SmoothStep(1.1f, 0.8f, ((f.ToLocal(at) - new Vector3(0, 0.35f, 0)) / new Vector3(0.085f, 0.12f, 9)).Length()) * Noise.SmoothStep(0.03f, 0.08f, f.ToLocal(at).Z)));
        var glossy = new Material { Name = "skin", BaseColor = LinearRgb.White, Roughness = 0.36f, Specular = 0.03f, Coat = 0.4f, CoatRoughness = 0.2f, Sheen = 0.1f };
        List<Part> parts =
        [
            Critter.Skin(body, f, cell, glossy, null, p.Seed),
            new Part(SdfMesher.Build(tips, 0.6f * cell), glossy with { Name = "feelers", Emission = LinearRgb.FromHex("#d8f060") * 0.3f }),
        ];
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            // Great slanting eyes, all dark.
            parts.Add(Eye.Build(head.Point(side * 0.42f, -0.04f, 0.66f), new Vector3(0.27f, 0.36f, 0.2f) * head.Scale, head.Rotation * Quaternion.CreateFromYawPitchRoll(side * 0.5f, 0, side * -0.45f), new EyePattern { Iris = LinearRgb.FromHex("#1a1620"), White = LinearRgb.FromHex("#0d0b10"), PupilAngle = 0.9f, IrisAngle = 1.3f, GlintAngle = 0.3f }));
        }

        var smile = new List<Vector4>();
        for (int i = -6; i <= 6; i++)
        {
            float x = 0.055f * i, y = -0.58f + (0.9f * x * x);
            if (body.Trace(head.Point(x, y, 3), head.Direction(0, 0, -1), 3 * head.Scale) is { } hit)
            {
                smile.Add(new Vector4(head.ToLocal(hit), 0.024f));
            }
        }

        parts.Add(new Part(SdfMesher.Build(new SdfGroup().Union(head.Chain([.. smile])), 0.4f * cell), new Material { Name = "mouth", BaseColor = p.Color * 0.2f, Roughness = 0.5f }));
        return FurCoat.SetDown([.. parts], onGround: false, ground: 0);
    }
}
