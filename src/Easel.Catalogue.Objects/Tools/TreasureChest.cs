using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A treasure chest with iron bands and a round lid, open upon its gold, or shut by word.</summary>
internal sealed class TreasureChest : CatalogueEntry<TreasureChest.Parameters>
{
    /// <param name="Width">0.66 to 0.76 m.</param>
    /// <param name="Depth">0.42 to 0.48 m.</param>
    /// <param name="Open">Opening of the lid, radians; 0 when shut.</param>
    /// <param name="Bands">Bands over the lid, 2 or 3.</param>
    /// <param name="Coins">Seed of the coins.</param>
    /// <param name="Color">Paint, or null for bare wood.</param>
    /// <param name="IsGilt">Whether bands and lock are of brass.</param>
    public sealed record Parameters(float Width, float Depth, float Open, int Bands, uint Coins, LinearRgb? Color, bool IsGilt);

    private const float High = 0.27f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "treasure-chest",
        Names = ["treasure chest", "treasure box", "pirate chest", "chest"],
        Words = ["closed", "shut", "open", "pirate"],
        Parts = ["band", "lid"],
        Family = "tools",
        PrintsText = true,
        Size = new Vector3(0.72f, 0.6f, 0.55f),
        Habitats = ["ocean-beach", "studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.26f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.68f, 0.74f), stream.Child("depth").Range(0.43f, 0.47f), wishes.Words.Overlaps(["closed", "shut"]) ? 0 : stream.Child("open").Range(1.15f, 1.4f), stream.Child("bands").Pick(2, 3), stream.Child("coins").Seed, wishes.Dye, stream.Child("gilt").Chance(0.6f));

    protected override Model Build(Parameters p, float resolution)
    {
        const float Wall = 0.022f;
        var model = new ModelBuilder();
        float w = p.Width, d = p.Depth;
        Material wood = p.Color is { } paint ? Presets.Lacquer(paint, "body") with { Roughness = 0.5f } : Presets.Wood(LinearRgb.FromHex("#8a5a30"), LinearRgb.FromHex("#56351a"), Vector3.UnitX, "body") with { Roughness = 0.55f };
        Material metal = p.IsGilt ? Presets.Metal(LinearRgb.FromHex("#c9973f"), 0.3f, "band") : Presets.Metal(LinearRgb.FromHex("#5f6266"), 0.42f, "band"), dark = Presets.Fabric(LinearRgb.FromHex("#5a1a1e"), 900, "lining");

        // Planked walls, corner irons, feet.
        for (int i = 0; i < 3; i++)
        {
            float y = 0.03f + (High / 3 * i), plank = (High / 3) - 0.004f, shift = i * 1.3f;
            foreach (float z in (ReadOnlySpan<float>)[(d - Wall) / 2, -(d - Wall) / 2])
            {
                model.Add(Shapes.Box(w, plank, Wall, 0.004f).Rest(r => r + new Vector3(shift, shift, z)).Move(0, y, z), wood);
            }

            foreach (float x in (ReadOnlySpan<float>)[(w - Wall) / 2, -(w - Wall) / 2])
            {
                model.Add(Shapes.Box(Wall, plank, d - (2 * Wall), 0.004f).Rest(r => new Vector3(r.Z + x, r.Y + shift, r.X)).Move(x, y, 0), wood);
            }
        }

        model.Add(Shapes.Box(w + 0.02f, 0.034f, d + 0.02f, 0.006f), wood);
        model.Add(Shapes.Box(w - (2 * Wall), 0.006f, d - (2 * Wall), 0).Move(0, p.Open > 0 ? High - 0.1f : 0.04f, 0), dark);
        PolyMesh irons = new();
        foreach (float x in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach (float z in (ReadOnlySpan<float>)[-1, 1])
            {
                irons.Join(Shapes.Box(0.055f, High + 0.03f, 0.055f, 0.006f).Move(x * ((w / 2) - 0.023f), 0.004f, z * ((d / 2) - 0.023f)));
            }

            // Rings at the ends to carry it by.
            model.Add(Shapes.Torus(0.045f, 0.007f, 36, 12).RotateZ(MathF.PI / 2 * 0.86f).Move(x * ((w / 2) + 0.012f), High * 0.56f, 0), metal, 1);
            irons.Join(Shapes.Box(0.012f, 0.05f, 0.07f, 0.004f).Move(x * ((w / 2) + 0.004f), High * 0.62f, 0));
        }

        for (int i = 0; i < p.Bands; i++)
        {
            float x = Place(p, i);
            irons.Join(Shapes.Box(0.042f, High + 0.028f, d + 0.008f, 0.004f).Move(x, 0.004f, 0));
            for (int k = 0; k < 4; k++)
            {
                irons.Join(Shapes.Ellipsoid(new Vector3(0.007f, 0.007f, 0.005f), 14).Move(x, 0.05f + (k * 0.07f), (d / 2) + 0.005f));
            }
        }

        if (p.Open > 0)
        {
            // The bands end at the rim of an open chest: what is inside stays free.
            irons.Cut(v => MathF.Max(High - 0.09f - v.Y, MathF.Max(MathF.Abs(v.X) - (w / 2) + Wall, MathF.Abs(v.Z) - (d / 2) + Wall)));
        }

        model.Add(irons, metal, 0.8f);
        var lid = new ModelBuilder();
        Lid(lid, p, wood, metal, dark);
        model.Add(lid.Build(), Matrix4x4.CreateRotationX(-p.Open) * Matrix4x4.CreateTranslation(0, High + 0.032f, -d / 2));
        Lock(model, p, metal);
        if (p.Open > 0)
        {
            Treasure(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    private static float Place(Parameters p, int i) => p.Bands == 2 ? ((i * 2) - 1) * p.Width * 0.26f : (i - 1) * p.Width * 0.3f;

    /// <summary>The lid, hinged on the x axis at z = 0, reaching to +Z.</summary>
    private static void Lid(ModelBuilder lid, Parameters p, Material wood, Material metal, Material dark)
    {
        float w = p.Width, r = p.Depth / 2;
        const float Squash = 0.72f;
        for (int i = 0; i < 7; i++)
        {
            // Staves across the arch.
            float a0 = MathF.PI * (i + 0.02f) / 7, a1 = MathF.PI * (i + 0.98f) / 7, shift = i * 0.9f;
            List<Vector2> section = [.. Enumerable.Range(0, 6).Select(k => float.Lerp(a0, a1, k / 5f)).Select(a => new Vector2(r * MathF.Cos(a), r * Squash * MathF.Sin(a))), .. Enumerable.Range(0, 6).Select(k => float.Lerp(a1, a0, k / 5f)).Select(a => new Vector2((r - 0.022f) * MathF.Cos(a), ((r * Squash) - 0.022f) * MathF.Sin(a)))];
            lid.Add(Shapes.Extrude(section, w, 0.004f).Rest(q => new Vector3(q.Z + shift, q.X, q.Y)).RotateY(-MathF.PI / 2).Move(0, 0, r), wood, 0.6f);
        }

        List<Vector2> end = [.. Enumerable.Range(0, 25).Select(k => MathF.PI * k / 24).Select(a => new Vector2((r - 0.004f) * MathF.Cos(a), ((r * Squash) - 0.004f) * MathF.Sin(a)))];
        foreach (float x in (ReadOnlySpan<float>)[-1, 1])
        {
            lid.Add(Shapes.Extrude(end, 0.02f, 0.002f).RotateY(-MathF.PI / 2).Move(x * ((w / 2) - 0.012f), 0, r), wood, 0.6f);
            lid.Add(Band(0.05f).Move(x * ((w / 2) - 0.02f), 0, 0), metal, 0.9f);
        }

        for (int i = 0; i < p.Bands; i++)
        {
            lid.Add(Band(0.042f).Move(Place(p, i), 0, 0), metal, 0.9f);
        }

        lid.Add(Shapes.Extrude([.. end.Select(q => q * 0.93f)], w - 0.05f).RotateY(-MathF.PI / 2).Move(0, 0, r).Warp(v => v with { Y = MathF.Min(v.Y, r * Squash * 0.9f) }), dark, 0.9f);

        PolyMesh Band(float wide) => Shapes.Sweep([.. Enumerable.Range(0, 33).Select(k => MathF.PI * k / 32).Select(a => new Vector3(0, (r * Squash) * MathF.Sin(a) * 1.012f, r + (r * 1.008f * MathF.Cos(a))))], Outlines.Rectangle(wide, 0.01f, 0.003f), up: Vector3.UnitZ);
    }

    private static void Lock(ModelBuilder model, Parameters p, Material metal)
    {
        float z = (p.Depth / 2) + 0.006f;
        model.Add(Shapes.Extrude(Outlines.Round([new(-0.045f, 0), new(0, -0.03f), new(0.045f, 0), new(0.045f, 0.085f), new(-0.045f, 0.085f)], 0.01f, 4), 0.012f, 0.004f, 3).Move(0, High - 0.075f, z), metal, 0.8f);
        model.Add(Shapes.Cylinder(0.009f, 0.004f, 0, 20).RotateX(MathF.PI / 2).Move(0, High - 0.03f, z + 0.005f).Join(Shapes.Box(0.007f, 0.024f, 0.004f, 0, 1).Move(0, High - 0.056f, z + 0.007f)), new Material { Name = "keyhole", BaseColor = LinearRgb.FromHex("#141210"), Roughness = 0.9f });
    }

    private static void Treasure(ModelBuilder model, Parameters p)
    {
        Material gold = Presets.Gold("coin") with { Roughness = 0.32f, Metallic = 0.75f };
        float w = (p.Width / 2) - 0.045f, d = (p.Depth / 2) - 0.045f;
        float Heap(float x, float z) => High + 0.004f + (0.1f * MathF.Max(0, 1 - (x * x / (w * w))) * MathF.Max(0, 1 - (z * z / (d * d))));
        model.Add(Shapes.Grid(40, 28, (u, v) => (x: ((2 * u) - 1) * w * 1.05f, z: ((2 * v) - 1) * -d * 1.05f) is var q ? new Vector3(q.x, Heap(q.x, q.z) - 0.012f, q.z) : default), gold, 1);
        PolyMesh coins = new();
        for (int i = 0; i < 240; i++)
        {
            uint h = Hash.Mix(p.Coins, (uint)i);
            float x = ((2 * Hash.ToUnit(h)) - 1) * w, z = ((2 * Hash.ToUnit(Hash.Mix(h, 1u))) - 1) * d, tilt = (Hash.ToUnit(Hash.Mix(h, 2u)) - 0.5f) * 1.3f, turn = Hash.ToUnit(Hash.Mix(h, 3u)) * 6.28f;
            coins.Join(Shapes.Cylinder(0.021f, 0.0042f, 0.0012f, 22).RotateX(tilt).RotateY(turn).Move(x, Heap(x, z), z));
        }

        model.Add(coins, gold, 0.7f);
        foreach ((float x, float z, string hue, float s) in (ReadOnlySpan<(float, float, string, float)>)[(-0.16f, 0.08f, "#b0122a", 0.026f), (0.12f, 0.1f, "#1f4fc0", 0.022f), (0.03f, -0.02f, "#0f8a52", 0.027f), (-0.05f, 0.12f, "#6a2fa0", 0.02f)])
        {
            model.Add(Shapes.Superellipsoid(new Vector3(s, s * 0.75f, s), 1.3f, 1.2f, 12).RotateY(x * 20).RotateX(0.4f).Move(x, Heap(x, z) + (s * 0.6f), z), new Material { Name = "gem", BaseColor = LinearRgb.FromHex(hue), Roughness = 0.06f, Specular = 0.08f, Coat = 1, CoatRoughness = 0.02f }, 0.3f);
        }

        // A string of pearls hangs over the front.
        PolyMesh pearls = new();
        foreach (Vector3 at in Splines.CatmullRom([new(0.06f, Heap(0.06f, 0.02f) + 0.012f, 0.02f), new(0.13f, Heap(0.13f, d) + 0.03f, d * 0.8f), new(0.17f, High + 0.035f, d + 0.05f), new(0.19f, High - 0.05f, d + 0.058f), new(0.21f, High + 0.03f, d + 0.05f), new(0.24f, Heap(0.24f, d * 0.5f) + 0.012f, d * 0.5f)], 6))
        {
            pearls.Join(Shapes.Sphere(0.0105f, 16).Move(at));
        }

        model.Add(pearls, Presets.Ceramic(LinearRgb.FromHex("#f3eee4"), "pearl") with { Coat = 0.9f }, 1.2f);
    }
}
