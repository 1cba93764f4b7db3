using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A violin stood upright with its bow beside it; a cello on its spike by word.</summary>
internal sealed class Violin : CatalogueEntry<Violin.Parameters>
{
    /// <param name="IsCello">As tall as a child, on a spike.</param>
    /// <param name="Size">Factor of the measures of a violin, 0.97 to 1.08; 2.1 for a cello.</param>
    /// <param name="Arch">Of the plates, 0.013 to 0.017 m.</param>
    /// <param name="HasChinRest">Whether it has a chin rest.</param>
    /// <param name="HasBow">Whether the bow stands beside it.</param>
    /// <param name="Color">Of the varnish.</param>
    /// <param name="IsPainted">Whether the varnish hides the wood.</param>
    public sealed record Parameters(bool IsCello, float Size, float Arch, bool HasChinRest, bool HasBow, LinearRgb Color, bool IsPainted);

    private const float Rib = 0.03f, Bridge = 0.165f, Nut = 0.49f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "violin",
        Names = ["violin", "fiddle", "viola", "cello"],
        Words = ["cello"],
        Family = "music",
        Size = new Vector3(0.26f, 0.6f, 0.1f),
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.05f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool cello = wishes.Words.Contains("cello");
        return new Parameters(
            cello, cello ? 2.1f : stream.Child("size").Range(0.98f, 1.06f), stream.Child("arch").Range(0.0135f, 0.0165f), !cello && stream.Child("rest").Chance(0.8f), stream.Child("bow").Chance(0.85f),
            wishes.ColorOr(LinearRgb.FromHex(stream.Child("varnish").Pick("#a8481c", "#9a3d18", "#b8622a"))), !wishes.Colors.IsEmpty);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material wood = p.IsPainted ? Presets.Lacquer(p.Color, "body") with { Coat = 1, CoatRoughness = 0.05f } : Presets.Wood(p.Color, p.Color * 0.55f, Vector3.UnitY, "body") with { Coat = 1, CoatRoughness = 0.05f, Roughness = 0.35f };
        Material ebony = Presets.Wood("ebony", name: "ebony") with { Coat = 0.5f, CoatRoughness = 0.12f };
        List<Vector2> outline = Outline();

        // Plates overhang the ribs and rise to the middle.
        model.Add(Shapes.Extrude([.. outline.Select(q => q * new Vector2(0.965f, 1) + new Vector2(0, (0.178f - q.Y) * 0.012f))], Rib, 0.001f), wood, 0.9f);
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            model.Add(Plate(p, outline, side), wood, 1.1f);
        }

        Purfling(model, outline, ebony);
        SoundHoles(model, p);
        Fittings(model, p, wood, ebony);
        if (p.IsCello)
        {
            model.Add(Shapes.Rod(new(0, -0.075f, 0), new(0, 0.01f, 0), 0.0018f, 0.003f, 16), Presets.Steel("spike"));
        }

        var whole = new ModelBuilder().Add(model.Build(), Matrix4x4.CreateScale(p.Size) * Matrix4x4.CreateRotationX(-0.06f));
        if (p.HasBow)
        {
            whole.Add(Bow().Build(), Matrix4x4.CreateScale(p.IsCello ? 1.3f : p.Size) * Matrix4x4.CreateRotationZ(0.16f) * Matrix4x4.CreateTranslation(0.19f * p.Size, p.IsCello ? -0.15f : 0, 0.03f));
        }

        return whole.Build(ground: true, center: true);
    }

    /// <summary>The outline with sharp corners beside the waist, both halves.</summary>
    private static List<Vector2> Outline()
    {
        List<Vector2> right =
        [
            .. Splines.CatmullRom2D([new(0, 0), new(0.05f, 0.003f), new(0.088f, 0.03f), new(0.104f, 0.075f), new(0.097f, 0.112f), new(0.088f, 0.128f), new(0.092f, 0.14f)], 8),
            .. Splines.CatmullRom2D([new(0.091f, 0.142f), new(0.07f, 0.15f), new(0.056f, 0.18f), new(0.058f, 0.206f), new(0.078f, 0.228f)], 8),
            .. Splines.CatmullRom2D([new(0.079f, 0.23f), new(0.073f, 0.242f), new(0.078f, 0.262f), new(0.084f, 0.292f), new(0.076f, 0.33f), new(0.045f, 0.353f), new(0, 0.356f)], 8),
        ];
        return [.. right, .. right.AsEnumerable().Reverse().Select(q => new Vector2(-q.X, q.Y)).Skip(1).SkipLast(1)];
    }

    /// <summary>Height of the plate over the ribs: flat at the rim, full along the middle.</summary>
    private static float Height(Parameters p, Vector2 q)
    {
        float half = q.Y < 0.14f ? 0.104f : q.Y < 0.235f ? 0.06f : 0.084f;
        float across = Math.Clamp(1 - (MathF.Abs(q.X) / half), 0, 1), along = Math.Clamp(MathF.Min(q.Y, 0.356f - q.Y) / 0.1f, 0, 1);
        return 0.0035f + (p.Arch * Noise.SmoothStep(0, 1, MathF.Min(1, across * 1.15f)) * Noise.SmoothStep(0, 1, along));
    }

    private static PolyMesh Plate(Parameters p, List<Vector2> outline, float side)
    {
        // Rings from the rim towards a line down the middle.
        const int Rings = 15;
        List<List<Vector3>> rings = [[.. outline.Select(q => new Vector3(q, (Rib / 2) - 0.001f))]];
        for (int i = 0; i <= Rings; i++)
        {
            float t = i / (float)Rings, keep = 1 - t;
            rings.Add([.. outline.Select(q => new Vector2(q.X * keep, 0.178f + ((q.Y - 0.178f) * (1 - (0.2f * t))))).Select(q => new Vector3(q, (Rib / 2) + MathF.Max(0.0035f, Lifted(q, t))))]);
        }

        PolyMesh plate = Shapes.Loft(rings, caps: false);
        plate = side < 0 ? plate.Scale(1, 1, -1) : plate;
        return plate;

        float Lifted(Vector2 q, float t) => 0.0035f + (p.Arch * Noise.SmoothStep(0.02f, 0.95f, t) * Noise.SmoothStep(0, 0.09f, MathF.Min(q.Y, 0.356f - q.Y)));
    }

    /// <summary>The height of the top plate as it is built, over a point of the face.</summary>
    private static float Top(Parameters p, float x, float y) => (Rib / 2) + Height(p, new Vector2(x, y)) + 0.0006f;

    private static void Purfling(ModelBuilder model, List<Vector2> outline, Material ebony)
    {
        List<Vector3> line = [.. outline.Select(q => new Vector3(q.X * 0.952f, 0.178f + ((q.Y - 0.178f) * 0.972f), (Rib / 2) + 0.0037f))];
        model.Add(Shapes.Tube(line, 0.0006f, 6, closed: true), ebony, 1.2f);
    }

    private static void SoundHoles(ModelBuilder model, Parameters p)
    {
        Material dark = new() { Name = "sound hole", BaseColor = LinearRgb.FromHex("#120a06"), Roughness = 0.9f };
        List<Vector2> stroke = Splines.CatmullRom2D([new(0.022f, 0.212f), new(0.028f, 0.217f), new(0.033f, 0.209f), new(0.037f, 0.188f), new(0.044f, 0.162f), new(0.05f, 0.147f), new(0.058f, 0.143f), new(0.06f, 0.15f)], 8);
        PolyMesh holes = new();
        List<Vector3> path = [.. stroke.Select(q => new Vector3(q.X, q.Y, Top(p, q.X, q.Y) - 0.0002f))];
        holes.Join(Shapes.Sweep(path, Outlines.Ellipse(0.0021f, 0.0009f, 10), t => new Vector2(0.4f + (0.6f * MathF.Sin(MathF.PI * t)), 1), up: Vector3.UnitZ));
        foreach (Vector2 end in (ReadOnlySpan<Vector2>)[new(0.0232f, 0.209f), new(0.0585f, 0.1505f)])
        {
            holes.Join(Shapes.Ellipsoid(new Vector3(0.0036f, 0.0036f, 0.001f), 18).Move(end.X, end.Y, Top(p, end.X, end.Y)));
        }

        model.Add(holes.BothSides(), dark, 1.2f);
    }

    private static void Fittings(ModelBuilder model, Parameters p, Material wood, Material ebony)
    {
        float belly = (Rib / 2) + 0.0035f + p.Arch;

        // Neck, scroll and pegs.
        List<Vector3> neck = Splines.CatmullRom([new(0, 0.345f, -0.004f), new(0, 0.37f, 0.008f), new(0, 0.43f, 0.017f), new(0, Nut, 0.02f), new(0, 0.53f, 0.014f), new(0, 0.562f, 0.006f)], 8);
        model.Add(Shapes.Sweep(neck, Outlines.Ellipse(1, 1, 24), t => new Vector2(0.0125f - (0.003f * t), 0.011f - (0.0015f * t)), up: Vector3.UnitZ), wood, 1.2f);
        List<Vector3> scroll = [.. Enumerable.Range(0, 61).Select(i => i / 60f).Select(t => (a: (1.2f * MathF.PI) + (t * 3.9f * MathF.PI), r: 0.0165f * MathF.Pow(1 - t, 0.75f))).Select(q => new Vector3(0, 0.572f - (q.r * MathF.Cos(q.a - 2.2f)), 0.006f + (q.r * MathF.Sin(q.a - 2.2f))))];
        model.Add(Shapes.Sweep(scroll, Outlines.Ellipse(1, 1, 14), t => new Vector2(0.0075f + (0.006f * t), 0.005f * (1 - (0.72f * t))), up: Vector3.UnitX), wood, 1.2f);
        for (int i = 0; i < 4; i++)
        {
            float side = i % 2 == 0 ? 1 : -1, y = 0.508f + (0.0125f * i);
            model.Add(Shapes.Rod(new(-0.011f * side, y, 0.011f), new(0.024f * side, y, 0.011f), 0.0026f, 0.0036f, 12), ebony);
            model.Add(Shapes.Ellipsoid(new Vector3(0.0105f, 0.009f, 0.0042f), 20).RotateX(0.6f * i).Move(0.031f * side, y, 0.011f), ebony, 1);
        }

        // Fingerboard over the belly, bridge with its feet, tailpiece, chin rest.
        model.Add(Shapes.Sweep([new(0, 0.222f, 0.033f + p.Arch), new(0, Nut, 0.028f)], Outlines.Round([new(1, -0.6f), new(1, 0.3f), new(0, 0.75f), new(-1, 0.3f), new(-1, -0.6f)], [0.05f, 0.3f, 1.2f, 0.3f, 0.05f], 5), t => new Vector2(0.021f - (0.0092f * t), 0.006f), up: Vector3.UnitZ), ebony, 0.9f);
        List<Vector2> bridge = Outlines.Round([new(-0.021f, 0), new(-0.012f, 0), new(-0.008f, 0.007f), new(0.008f, 0.007f), new(0.012f, 0), new(0.021f, 0), new(0.02f, 0.012f), new(0.013f, 0.018f), new(0.018f, 0.028f), new(0, 0.034f), new(-0.018f, 0.028f), new(-0.013f, 0.018f), new(-0.02f, 0.012f)], 0.003f, 3);
        model.Add(Shapes.Extrude(bridge, 0.0036f, 0.0008f).RotateX(MathF.PI / 2).Move(0, Bridge, belly - 0.0025f), Presets.Wood("birch", name: "bridge"));
        List<Vector2> tail = Outlines.Round([new(-0.009f, 0.016f), new(0.009f, 0.016f), new(0.021f, 0.118f), new(0.012f, 0.126f), new(-0.012f, 0.126f), new(-0.021f, 0.118f)], 0.006f, 4);
        model.Add(Shapes.Extrude(tail, 0.007f, 0.003f, 3).Warp(v => v with { Z = v.Z + (Rib / 2) + 0.009f + (0.17f * (v.Y - 0.016f)) - (8 * v.X * v.X) }), ebony, 1);
        if (p.HasChinRest)
        {
            List<Vector2> rest = Splines.CatmullRom2D([new(-0.018f, 0.004f), new(-0.05f, 0.002f), new(-0.084f, 0.022f), new(-0.088f, 0.05f), new(-0.065f, 0.066f), new(-0.035f, 0.054f), new(-0.024f, 0.03f)], 6, closed: true);
            model.Add(Shapes.Extrude(rest, 0.009f, 0.0042f, 4).Move(0, 0, (Rib / 2) + 0.018f), ebony, 1.1f);
            model.Add(Shapes.Box(0.012f, 0.006f, 0.05f, 0.002f).Move(-0.045f, 0.004f, 0.002f), Presets.Steel("clamp"));
        }

        Material gut = Presets.Metal(LinearRgb.FromHex("#d9d5c8"), 0.3f, "string");
        for (int i = 0; i < 4; i++)
        {
            float x = (i - 1.5f) * 0.0108f, top = belly + 0.0315f - (0.0009f * (i - 1.5f) * (i - 1.5f));
            var nut = new Vector3((i - 1.5f) * 0.0052f, Nut, 0.0335f);
            model.Add(Shapes.Rod(new((i - 1.5f) * 0.0085f, 0.112f, (Rib / 2) + 0.029f), new(x, Bridge, top), 0.0005f, null, 6).Join(Shapes.Rod(new(x, Bridge, top), nut, 0.0005f, null, 6), Shapes.Rod(nut, new(0, 0.508f + (0.0125f * i), 0.014f), 0.0005f, null, 6)), gut);
        }

        model.Add(Shapes.Cylinder(0.006f, 0.012f, 0.002f, 20).Move(0, -0.006f, 0.002f), ebony);
    }

    /// <summary>The bow, upright: a curved stick, white hair, the frog below.</summary>
    private static ModelBuilder Bow()
    {
        const float Length = 0.68f;
        var model = new ModelBuilder();
        Material stick = Presets.Wood("mahogany", name: "bow") with { Coat = 0.6f }, hair = Presets.Matte(LinearRgb.FromHex("#efe8d6"), "bow string"), ebony = Presets.Wood("ebony", name: "ebony");
        List<Vector3> line = [.. Enumerable.Range(0, 33).Select(i => i / 32f).Select(t => new Vector3(0.02f - (0.016f * MathF.Sin(MathF.PI * t)), Length * t, 0))];
        model.Add(Shapes.Tube(line, t => 0.0043f - (0.0016f * t), 14), stick, 1.2f);
        model.Add(Shapes.Extrude(Outlines.Round([new(0.024f, Length - 0.012f), new(0.014f, Length + 0.014f), new(-0.004f, Length + 0.004f), new(-0.003f, Length - 0.006f), new(0.014f, Length - 0.008f)], 0.003f, 2), 0.006f, 0.0015f), stick);
        model.Add(Shapes.Box(0.001f, Length - 0.05f, 0.009f, 0.0003f, 1).Move(-0.001f, 0.05f, 0), hair);
        model.Add(Shapes.Box(0.02f, 0.044f, 0.011f, 0.003f).Move(0.009f, 0.02f, 0), ebony);
        model.Add(Shapes.Cylinder(0.0046f, 0.016f, 0.001f, 16).Move(0.02f, -0.014f, 0), Presets.Silver());
        return model;
    }
}
