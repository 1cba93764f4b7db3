using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A cooper's barrel of staves and iron hoops, or a drum of sheet steel for oil by word.</summary>
internal sealed class Barrel : CatalogueEntry<Barrel.Parameters>
{
    /// <param name="IsDrum">A steel drum.</param>
    /// <param name="Height">0.82 to 0.95 m.</param>
    /// <param name="Belly">Greatest radius, 0.33 to 0.38 m.</param>
    /// <param name="Staves">18 to 24.</param>
    /// <param name="Hoops">4 or 6.</param>
    /// <param name="HasTap">Whether a tap is in its side.</param>
    /// <param name="Color">Paint, or null for bare oak.</param>
    public sealed record Parameters(bool IsDrum, float Height, float Belly, int Staves, int Hoops, bool HasTap, LinearRgb? Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "barrel",
        Names = ["barrel", "wooden barrel", "wine barrel", "beer barrel", "cask", "keg", "oil drum", "oil barrel"],
        Words = ["oil", "drum", "wine", "beer", "steel", "metal"],
        Parts = ["hoop"],
        Family = "tools",
        Size = new Vector3(0.74f, 0.9f, 0.74f),
        Habitats = ["farm", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.2f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool drum = wishes.Words.Overlaps(["oil", "drum", "steel", "metal"]);
        return new Parameters(
            drum, stream.Child("height").Range(0.84f, 0.93f), drum ? 0.29f : stream.Child("belly").Range(0.335f, 0.37f), stream.Child("staves").Range(18, 23), stream.Child("hoops").Pick(4, 6), !drum && (wishes.Words.Overlaps(["wine", "beer"]) || stream.Child("tap").Chance(0.3f)),
            wishes.Dye ?? (drum ? LinearRgb.FromHex(stream.Child("paint").Pick("#1f5fa8", "#b3262a", "#2f7a4a")) : null));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = p.Belly;
        if (p.IsDrum)
        {
            Material paint = Presets.Lacquer(p.Color ?? LinearRgb.FromHex("#1f5fa8"), "body");
            List<Vector2> wall = [new(0, 0.02f), new(r * 0.97f, 0.02f), new(r * 0.985f, 0), new(r * 1.01f, 0.006f), new(r, 0.03f)];
            foreach (float y in (ReadOnlySpan<float>)[0.34f, 0.67f])
            {
                wall.AddRange([new(r, (h * y) - 0.03f), new(r + 0.012f, (h * y) - 0.012f), new(r + 0.012f, (h * y) + 0.012f), new(r, (h * y) + 0.03f)]);
            }

            wall.AddRange([new(r, h - 0.03f), new(r * 1.01f, h - 0.006f), new(r * 0.985f, h), new(r * 0.96f, h - 0.004f), new(r * 0.95f, h - 0.022f), new(0, h - 0.022f)]);
            model.Add(Shapes.Lathe(Outlines.Round(wall, 0.006f, 3, closed: false), 112), paint, 0.9f);
            foreach ((float x, float z, float size) in (ReadOnlySpan<(float, float, float)>)[(0.17f, 0.08f, 0.034f), (-0.16f, -0.1f, 0.022f)])
            {
                model.Add(Shapes.Cylinder(size, 0.016f, 0.004f, 32).Move(x, h - 0.024f, z).Join(Shapes.Cylinder(size * 0.6f, 0.012f, 0.003f, 6).Move(x, h - 0.012f, z)), Presets.Metal(LinearRgb.FromHex("#9a9ea2"), 0.35f, "bung"));
            }

            model.Surface(SurfaceTag.Print, new Vector3(0, h / 2, r), new Vector3(r * 0.8f, 0, 0), new Vector3(0, h * 0.11f, 0), r);
            model.Surface(SurfaceTag.Top, new Vector3(0, h, 0), new Vector3(r * 0.65f, 0, 0), new Vector3(0, 0, -r * 0.65f));
            return model.Build(ground: true, center: true);
        }

        Material oak = p.Color is { } dyed ? Presets.Lacquer(dyed, "body") with { Roughness = 0.5f, Coat = 0.3f } : Presets.Wood(LinearRgb.FromHex("#a8773f"), LinearRgb.FromHex("#6a4524"), Vector3.UnitY, "body") with { Roughness = 0.6f, Coat = 0.1f };
        Material iron = new() { Name = "hoop", BaseColor = LinearRgb.FromHex("#3b3c3f"), Roughness = 0.5f, Metallic = 0.6f };
        float Radius(float t) => r * (1 - (0.2f * MathF.Pow(MathF.Abs((2 * t) - 1), 2.1f)));

        // Each stave has its own grain and stands a hair proud or back.
        for (int i = 0; i < p.Staves; i++)
        {
            float step = MathF.Tau / p.Staves, own = 0.0016f * MathF.Sin(i * 5.1f), shift = i * 0.37f;
            PolyMesh stave = Shapes.Grid(6, 28, (u, v) =>
            {
                float across = MathF.Abs((2 * u) - 1), edge = 0.0045f * MathF.Pow(across, 6), a = (i + u) * step, radius = Radius(v) + own - edge;
                return new Vector3(radius * MathF.Sin(a), h * v, radius * MathF.Cos(a));
            });
            model.Add(stave.Rest(q => q + new Vector3(shift, shift * 3, shift)), oak, 1.2f);
        }

        foreach (bool top in (ReadOnlySpan<bool>)[true, false])
        {
            // The head sits below the rim.
            float y = top ? h - 0.035f : 0.03f, rim = Radius(top ? 1 : 0);
            PolyMesh ring = top ? Shapes.Lathe([new(rim, h), new(rim - 0.022f, h), new(rim - 0.024f, y)], p.Staves * 4) : Shapes.Lathe([new(rim - 0.024f, y), new(rim - 0.022f, 0), new(rim, 0)], p.Staves * 4);
            model.Add(ring, oak, 0.5f);
            for (int i = 0; i < 6; i++)
            {
                float x0 = (-1 + (i / 3f)) * (rim - 0.024f), x1 = (-1 + ((i + 1) / 3f)) * (rim - 0.024f), reach = rim - 0.024f;
                List<Vector2> board = [.. Enumerable.Range(0, 9).Select(k => float.Lerp(x0, x1, k / 8f)).Select(x => new Vector2(x, MathF.Sqrt(MathF.Max(0, (reach * reach) - (x * x))))), .. Enumerable.Range(0, 9).Select(k => float.Lerp(x1, x0, k / 8f)).Select(x => new Vector2(x, -MathF.Sqrt(MathF.Max(0, (reach * reach) - (x * x)))))];
                int k2 = i;
                model.Add(Shapes.Slab(board, 0.018f, 0.003f, 1).Rest(q => new Vector3(q.X, q.Z + k2, q.Y)).Move(0, top ? y - 0.018f : y, 0), oak, 0.5f);
            }
        }

        float[] places = p.Hoops == 6 ? [0.035f, 0.15f, 0.33f, 0.67f, 0.85f, 0.965f] : [0.045f, 0.27f, 0.73f, 0.955f];
        foreach (float t in places)
        {
            float wide = 0.044f / h;
            model.Add(Shapes.Lathe([.. Enumerable.Range(0, 5).Select(k => t - (wide / 2) + (wide * k / 4)).Select(s => new Vector2(Radius(s) + 0.004f, Math.Clamp(s, 0.001f, 0.999f) * h))], 112).Solidify(0.0034f), iron, 1);
            model.Add(Shapes.Ellipsoid(new Vector3(0.007f, 0.007f, 0.004f), 14).Move(0, t * h, Radius(t) + 0.0065f).RotateY(0.5f), iron, 1);
        }

        if (p.HasTap)
        {
            Material brass = Presets.Brass("tap");
            float y = h * 0.2f, z = Radius(0.2f);
            model.Add(Shapes.Rod(new(0, y, z - 0.02f), new(0, y, z + 0.11f), 0.014f, 0.011f, 20).Join(Shapes.Rod(new(0, y, z + 0.095f), new(0, y - 0.05f, z + 0.105f), 0.011f, 0.009f, 16), Shapes.Rod(new(0, y, z + 0.06f), new(0, y + 0.045f, z + 0.06f), 0.008f, null, 14), Shapes.Cushion(0.06f, 0.012f, 0.012f, 0.005f, 0, 4).Move(0, y + 0.042f, z + 0.06f)), brass, 1);
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, h / 2, r + 0.001f), new Vector3(r * 0.75f, 0, 0), new Vector3(0, h * 0.12f, 0), r);
        model.Surface(SurfaceTag.Top, new Vector3(0, h, 0), new Vector3(r * 0.5f, 0, 0), new Vector3(0, 0, -r * 0.5f));
        return model.Build(ground: true, center: true);
    }
}
