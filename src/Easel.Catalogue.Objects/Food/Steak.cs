using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A grilled steak on a plate or board: a rim of fat, marks of the grill, a bone by word, rosemary and butter.</summary>
internal sealed class Steak : CatalogueEntry<Steak.Parameters>
{
    /// <param name="Length">0.15 to 0.17 m.</param>
    /// <param name="Thick">0.024 to 0.03 m.</param>
    /// <param name="Marks">Stripes of the grill, 0 for raw, else 5 to 7.</param>
    /// <param name="HasBone">A T-bone.</param>
    /// <param name="OnBoard">On a wooden board instead of a plate.</param>
    /// <param name="Butter">Whether butter melts on it.</param>
    /// <param name="Color">Of the meat.</param>
    /// <param name="Seed">Of its grain.</param>
    public sealed record Parameters(float Length, float Thick, int Marks, bool HasBone, bool OnBoard, bool Butter, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "steak",
        Names = ["steak", "beef steak", "cut of meat", "piece of meat", "t-bone steak", "grilled steak", "meat", "sirloin", "ribeye"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("piece of meat", "pieces of meat").Add("cut of meat", "cuts of meat").Add("meat", "meat"),
        Words = ["raw", "grilled", "bone", "t-bone", "board"],
        Parts = ["fat"],
        Family = "food",
        Size = new Vector3(0.25f, 0.06f, 0.2f),
        Support = Support.Surface,
        Habitats = ["kitchen", "restaurant", "studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.6f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool raw = wishes.Words.Contains("raw");
        return new Parameters(
            stream.Child("length").Range(0.152f, 0.166f), stream.Child("thick").Range(0.025f, 0.029f), raw ? 0 : stream.Child("marks").Range(5, 6), wishes.Words.Overlaps(["bone", "t-bone"]) || stream.Child("bone").Chance(0.75f), wishes.Words.Contains("board") || stream.Child("board").Chance(0.5f), !raw && stream.Child("butter").Chance(0.5f),
            wishes.ColorOr(LinearRgb.FromHex(raw ? "#a8262c" : "#7a3a22")), stream.Child("grain").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, floor = p.OnBoard ? 0.018f : Crockery.PlateFloor;
        if (p.OnBoard)
        {
            model.Add(Shapes.Slab(Outlines.Rectangle(l * 1.5f, l * 1.05f, 0.02f, 8), floor, 0.003f, 3), Presets.Wood("walnut", Vector3.UnitX, "board"));
        }
        else
        {
            model.Add(Crockery.Plate(l * 0.83f, 0.02f), Crockery.Glazed(LinearRgb.FromHex("#f2efe8")), 1f);
        }

        // The outline of a rib: broad on one side, drawn in above, pointed on the other.
        List<Vector2> outline = Splines.CatmullRom2D([new(0.5f, -0.02f), new(0.44f, 0.2f), new(0.2f, 0.34f), new(-0.1f, 0.36f), new(-0.38f, 0.28f), new(-0.51f, 0.04f), new(-0.44f, -0.16f), new(-0.26f, -0.2f), new(-0.1f, -0.13f), new(0.06f, -0.2f), new(0.22f, -0.31f), new(0.42f, -0.22f)], 12, closed: true);
        List<Vector2> meat = [.. outline.Select(q => q * l)];
        Material flesh = new() { Name = "meat", BaseColor = p.Color, Roughness = 0.34f, Coat = 0.35f, CoatRoughness = 0.2f }, rim = FoodMaterials.Cream(p.Marks > 0 ? LinearRgb.FromHex("#e2b880") : LinearRgb.FromHex("#f2e2c8"), "fat") with { Coat = 0.4f, CoatRoughness = 0.2f };
        model.Add(Shapes.Slab(meat, p.Thick * 0.94f, 0.01f, 7).Move(0, floor, 0).Paint((q, _) => LinearRgb.Gray(0.75f + (0.3f * Noise.Fbm(q * 60, 3, p.Seed)))), flesh, 1.1f);

        // The rind of fat runs along the back.
        List<Vector3> back = [.. meat.Take((int)(meat.Count * 0.52f)).Select(q => new Vector3(q.X * 0.985f, floor + (p.Thick * 0.5f), -q.Y * 0.985f))];
        model.Add(Shapes.Sweep(back, Outlines.Ellipse(1, 1, 20), t => new Vector2(0.0085f, p.Thick * 0.48f) * MathF.Pow(MathF.Max(0.02f, MathF.Sin(MathF.PI * t)), 0.4f), up: Vector3.UnitY), rim, 1.2f);
        PolyMesh top = Shapes.Grid(120, 40, (u, v) =>
        {
            float f = u * meat.Count;
            int k = (int)f % meat.Count;
            Vector2 edge = Vector2.Lerp(meat[k], meat[(k + 1) % meat.Count], f - MathF.Floor(f)), q = edge * (1 - v);
            float shoulder = MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(1 - v, 14)));
            return new Vector3(q.X, floor + (p.Thick * 0.86f) + (0.0052f * shoulder) + (0.0012f * Noise.Fbm(new Vector3(q.X, 0, q.Y) * 75, 3, p.Seed) * shoulder), -q.Y);
        }, wrapU: true);
        PolyMesh seared = top.Paint((q, _) =>
        {
            // Marbling runs through raw meat; the grill leaves dark bars across cooked.
            float grain = Noise.Fbm(new Vector3(q.X * 60, 0, q.Z * 130), 3, p.Seed + 2);
            LinearRgb tone = LinearRgb.Gray(1 + (0.35f * grain));
            if (p.Marks == 0)
            {
                return LinearRgb.Lerp(tone, new LinearRgb(2.2f, 5, 4.6f), 0.75f * Noise.SmoothStep(0.16f, 0.3f, Noise.Fbm(new Vector3(q.X * 38, 0, q.Z * 60), 3, p.Seed + 5)));
            }

            float across = (q.X + (q.Z * 0.75f)) / l * p.Marks * 1.5f, bar = MathF.Abs(across - MathF.Round(across));
            return LinearRgb.Lerp(new LinearRgb(0.2f, 0.17f, 0.16f), tone, Noise.SmoothStep(0.1f, 0.19f, bar + (0.04f * grain)));
        });
        model.Add(Fittings.Outward(seared), flesh, 1.2f);
        if (p.HasBone)
        {
            Material bone = FoodMaterials.Cream(LinearRgb.FromHex("#ecdcc0"), "bone");
            Vector3 At(float x, float z) => new(x * l, floor + (p.Thick * 0.86f) + 0.003f, z * l);
            model.Add(Shapes.Tube(Splines.CatmullRom([At(-0.08f, -0.34f), At(-0.06f, -0.16f), At(-0.05f, 0), At(-0.08f, 0.12f)], 8), t => 0.0085f - (0.0045f * t), 16).Join(Shapes.Tube(Splines.CatmullRom([At(-0.3f, -0.29f), At(-0.08f, -0.31f), At(0.14f, -0.33f)], 8), t => 0.0065f + (0.002f * MathF.Abs((2 * t) - 1)), 16)), bone, 1.2f);
        }

        if (p.Marks > 0)
        {
            Sprig(model, new Vector3(-0.2f * l, floor + p.Thick + 0.004f, 0.02f * l), 0.5f, l * 0.5f);
        }

        if (p.Butter)
        {
            model.Add(Shapes.Cylinder(0.0145f, 0.008f, 0.002f, 40).Move(0.2f * l, floor + p.Thick + 0.002f, 0.02f), FoodMaterials.Cream(LinearRgb.FromHex("#f6dd80"), "butter") with { Coat = 0.3f });
        }

        return model.Build(ground: true, center: true);
    }

    // Rosemary: a stalk with needles all round.
    private static void Sprig(ModelBuilder model, Vector3 at, float turn, float length)
    {
        PolyMesh needles = new();
        for (int i = 0; i < 46; i++)
        {
            float t = i / 46f, a = i * 2.4f;
            Vector3 root = new(length * t, 0.0015f, 0), out1 = new(0.55f, 0.5f + (0.5f * MathF.Sin(a)), MathF.Cos(a));
            needles.Join(Shapes.Tube([root, root + (Vector3.Normalize(out1) * 0.006f), root + (Vector3.Normalize(out1 + new Vector3(0.5f, 0, 0)) * 0.013f)], s => 0.0011f * (1 - (0.7f * s)), 6));
        }

        model.Add(needles.RotateY(turn).Move(at), FoodMaterials.Leaf(LinearRgb.FromHex("#4b6b3a"), "rosemary"), 1.2f);
        model.Add(Shapes.Rod(new(0, 0.0012f, 0), new(length, 0.002f, 0), 0.0012f, 0.0006f, 8).RotateY(turn).Move(at), Presets.Matte(LinearRgb.FromHex("#6b5530"), "stalk"));
    }
}
