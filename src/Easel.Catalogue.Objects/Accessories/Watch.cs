using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A wristwatch whose strap is closed to a loop, its face to the viewer.</summary>
internal sealed class Watch : CatalogueEntry<Watch.Parameters>
{
    /// <param name="Radius">Of the case, 0.019 to 0.022 m.</param>
    /// <param name="IsSmart">A dark square screen.</param>
    /// <param name="IsLinked">A band of metal links instead of a strap.</param>
    /// <param name="IsGold">Whether the case is of gold.</param>
    /// <param name="Hour">Time shown, hours, 0 to 12.</param>
    /// <param name="Strap">Of the strap.</param>
    /// <param name="Dial">Of the dial.</param>
    public sealed record Parameters(float Radius, bool IsSmart, bool IsLinked, bool IsGold, float Hour, LinearRgb Strap, LinearRgb Dial);

    public override EntryInfo Info { get; } = new()
    {
        Id = "watch",
        Names = ["watch", "wristwatch", "wrist watch", "smartwatch", "smart watch"],
        Words = ["smart", "smartwatch", "gold", "golden", "silver"],
        Parts = ["strap", "band", "dial"],
        Family = "accessories",
        PrintsText = true,
        Size = new Vector3(0.048f, 0.075f, 0.07f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.2f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool smart = wishes.Words.Overlaps(["smart", "smartwatch"]), gold = wishes.Words.Overlaps(["gold", "golden"]) || wishes.Material == "gold";
        LinearRgb strap = wishes.PartColorOr("strap", wishes.PartColorOr("band", wishes.ColorOr(LinearRgb.FromHex(smart ? "#26282c" : stream.Child("strap").Pick("#6b3a1c", "#22242a", "#7a4a24")))));
        LinearRgb dial = wishes.PartColorOr("dial", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("dial").Pick("#f4f1e8", "#f4f1e8", "#1f2a44", "#22252a")));
        return new Parameters(stream.Child("radius").Range(0.0195f, 0.0215f), smart, wishes.Colors.IsEmpty && !smart && (gold || stream.Child("links").Chance(0.3f)), gold || (!wishes.Words.Contains("silver") && stream.Child("gold").Chance(0.35f)), stream.Child("hour").Pick(10.15f, 10.15f, 1.83f, 8.33f), strap, dial);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius;
        const float Y = 0.04f, Z = 0.029f;
        Material metal = p.IsSmart ? Presets.Metal(LinearRgb.FromHex("#5a5d63"), 0.3f, "case") : p.IsGold ? Presets.Gold("case") : Presets.Metal(LinearRgb.FromHex("#c9ccd0"), 0.16f, "case");
        Strap(model, p, metal, Y, Z);
        if (p.IsSmart)
        {
            model.Add(Shapes.Extrude(Outlines.Rectangle(0.038f, 0.045f, 0.011f, 8), 0.0105f, 0.0042f, 6).Move(0, Y, Z), metal, 1);
            model.Add(Shapes.Extrude(Outlines.Rectangle(0.0345f, 0.0415f, 0.0095f, 8), 0.002f, 0.0009f, 3).Move(0, Y, Z + 0.0052f), new Material { Name = "screen", BaseColor = LinearRgb.FromHex("#0a0c10"), Roughness = 0.05f, Coat = 1, CoatRoughness = 0.02f });
            Screen(model, Y, Z + 0.0063f);
            model.Add(Shapes.Cylinder(0.0035f, 0.004f, 0.001f, 32).RotateZ(-MathF.PI / 2).Move(0.0185f, Y + 0.009f, Z), metal);
            return model.Build(ground: true, center: true);
        }

        // Case, bezel, dial under its crystal; the crown at three.
        model.Add(Shapes.Lathe(Outlines.Round([new(0, -0.0055f), new(r * 0.9f, -0.0055f), new(r, -0.002f), new(r, 0.0022f), new(r * 0.96f, 0.0045f), new(r * 0.88f, 0.0052f), new(r * 0.84f, 0.0034f), new(0, 0.0034f)], 0.0009f, 4, closed: false), 112).RotateX(MathF.PI / 2).Move(0, Y, Z), metal, 0.9f);
        model.Add(Shapes.Cylinder(r * 0.845f, 0.0006f, 0, 96).RotateX(MathF.PI / 2).Move(0, Y, Z + 0.0032f), Presets.Matte(p.Dial, "dial") with { Roughness = 0.45f });
        Dial(model, p, Y, Z + 0.0039f);
        model.Add(Shapes.Cylinder(r * 0.86f, 0.0005f, 0.0002f, 96).RotateX(MathF.PI / 2).Move(0, Y, Z + 0.0057f), Presets.Pane(LinearRgb.FromHex("#f7fbfb"), "crystal pane"));
        model.Add(Shapes.Cylinder(0.0032f, 0.0038f, 0.0008f, 24).RotateZ(-MathF.PI / 2).Move(r - 0.0004f, Y, Z), metal, 0.5f);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            // Lugs hold the strap.
            model.Add(Shapes.Cushion(0.0036f, 0.0105f, 0.005f, 0.0016f, 0, 4).RotateX(s * 0.42f).Move(0.0105f, Y + (s * r * 0.98f) - 0.005f, Z - 0.0026f).BothSides(), metal, 1);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Dial(ModelBuilder model, Parameters p, float y, float z)
    {
        float r = p.Radius * 0.84f;
        Material ink = p.Dial.Luminance > 0.3f ? Presets.Matte(LinearRgb.FromHex("#17181a"), "dial mark") : Presets.Matte(LinearRgb.FromHex("#f2efe6"), "dial mark"), red = Presets.Matte(LinearRgb.FromHex("#c4201c"), "dial second");
        PolyMesh marks = new();
        for (int i = 0; i < 60; i++)
        {
            float length = i % 15 == 0 ? r * 0.2f : i % 5 == 0 ? r * 0.15f : r * 0.05f;
            marks.Join(Shapes.Box(i % 5 == 0 ? 0.0009f : 0.0003f, length, 0.0003f, 0, 1).Move(0, (r * 0.95f) - length, 0).RotateZ(-MathF.Tau * i / 60).Move(0, y, z + 0.0001f));
        }

        model.Add(marks, ink);
        float minute = (p.Hour - MathF.Floor(p.Hour)) * MathF.Tau;
        Hand(p.Hour / 12 * MathF.Tau, r * 0.52f, 0.0011f, z + 0.0005f, ink);
        Hand(minute, r * 0.8f, 0.0008f, z + 0.0008f, ink);
        Hand(3.9f, r * 0.86f, 0.00025f, z + 0.0011f, red);
        model.Add(Shapes.Cylinder(0.0011f, 0.0012f, 0.0003f, 24).RotateX(MathF.PI / 2).Move(0, y, z), ink);

        void Hand(float turn, float length, float half, float at, Material material) => model.Add(
            Shapes.Extrude([new(-half, -length * 0.16f), new(half, -length * 0.16f), new(half * 0.8f, length * 0.8f), new(0, length), new(-half * 0.8f, length * 0.8f)], 0.0003f, 0.0001f).RotateZ(-turn).Move(0, y, at), material);
    }

    /// <summary>Three rings of activity and the time as bars.</summary>
    private static void Screen(ModelBuilder model, float y, float z)
    {
        foreach ((float radius, string hue, float share) in (ReadOnlySpan<(float, string, float)>)[(0.0128f, "#ff2d55", 0.8f), (0.0098f, "#9bea2a", 0.62f), (0.0068f, "#2ad4ea", 0.74f)])
        {
            List<Vector3> arc = [.. Enumerable.Range(0, 41).Select(i => MathF.Tau * share * i / 40).Select(a => new Vector3(radius * MathF.Sin(a), radius * MathF.Cos(a), 0))];
            model.Add(Shapes.Sweep(arc, Outlines.Rectangle(0.0019f, 0.0004f), up: Vector3.UnitZ).Move(0, y - 0.001f, z), Presets.Glow(LinearRgb.FromHex(hue), 0.9f, "screen light"));
        }
    }

    private static void Strap(ModelBuilder model, Parameters p, Material metal, float y, float z)
    {
        const float HalfHigh = 0.0385f, HalfDeep = 0.03f;
        Material strap = p.IsLinked ? metal : p.IsSmart ? Presets.Rubber(p.Strap, "strap") with { Roughness = 0.5f } : Presets.Leather(p.Strap, "strap") with { Pattern = new Scenes.Materials.Patterns.LeatherGrain(1500, 0.08f) };
        Vector3 At(float a) => new(0, y + (HalfHigh * MathF.Sin(a) * (1 + (0.02f * MathF.Sin(a)))), z - HalfDeep + (HalfDeep * MathF.Cos(a)) - 0.002f);
        float gap = p.IsLinked ? 0.5f : 0.46f;
        if (p.IsLinked)
        {
            const int Links = 22;
            for (int i = 0; i < Links; i++)
            {
                float a = gap + ((MathF.Tau - (2 * gap)) * (i + 0.5f) / Links);
                Vector3 at = At(a);
                float turn = MathF.Atan2(HalfHigh * MathF.Cos(a), -HalfDeep * MathF.Sin(a));
                foreach ((float x, float w) in (ReadOnlySpan<(float, float)>)[(0, 0.0075f), (-0.0068f, 0.0052f), (0.0068f, 0.0052f)])
                {
                    model.Add(Shapes.Cushion(w, 0.0032f, 0.0078f, 0.0012f, 0.0002f, 4).Move(0, -0.0016f, 0).RotateX(-turn).Move(at + new Vector3(x, 0, 0)), metal, 1);
                }
            }

            return;
        }

        List<Vector3> loop = [.. Enumerable.Range(0, 97).Select(i => At(gap + ((MathF.Tau - (2 * gap)) * i / 96)))];
        model.Add(Shapes.Sweep(loop, Outlines.Rectangle(0.02f, p.IsSmart ? 0.0026f : 0.0032f, 0.0011f, 4), t => new Vector2(1 - (0.16f * MathF.Sin(MathF.PI * t)), 1), up: Vector3.UnitZ), strap, 1.2f);
        if (p.IsSmart)
        {
            return;
        }

        // Stitches along both edges, and a loop that keeps the end.
        foreach (float x in (ReadOnlySpan<float>)[-0.0082f, 0.0082f])
        {
            PolyMesh stitches = new();
            for (int i = 2; i < 94; i += 2)
            {
                Vector3 a = loop[i], b = loop[i + 1], outward = Vector3.Normalize(((a + b) / 2) - new Vector3(0, y, z - HalfDeep));
                float narrow = 1 - (0.16f * MathF.Sin(MathF.PI * i / 96));
                stitches.Join(Shapes.Capsule(a + (outward * 0.0016f) + new Vector3(x * narrow, 0, 0), b + (outward * 0.0016f) + new Vector3(x * narrow, 0, 0), 0.00035f, 6));
            }

            model.Add(stitches, Presets.Fabric(LinearRgb.Lerp(p.Strap, LinearRgb.FromHex("#e9d9b8"), 0.7f), 1500, "thread"), 1);
        }
    }
}
