using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>An alto saxophone: a conical tube bent up into a flared bell, keys with pearls, rods and guards, a black mouthpiece.</summary>
internal sealed class Saxophone : CatalogueEntry<Saxophone.Parameters>
{
    /// <param name="Length">0.62 to 0.7 m.</param>
    /// <param name="Bell">Radius of the bell, 0.058 to 0.066 m.</param>
    /// <param name="Flare">How sharply the bell opens, 3.5 to 5.</param>
    /// <param name="Keys">Large keys on the body, 7 to 9.</param>
    /// <param name="Lean">Angle from upright, radians, 0.1 to 0.25.</param>
    /// <param name="Color">Of the brass.</param>
    public sealed record Parameters(float Length, float Bell, float Flare, int Keys, float Lean, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "saxophone",
        Names = ["saxophone", "sax", "alto saxophone", "tenor saxophone", "alto sax"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("sax", "saxes").Add("alto sax", "alto saxes"),
        Words = ["silver", "golden"],
        Parts = ["mouthpiece"],
        Family = "music",
        Size = new Vector3(0.14f, 0.66f, 0.36f),
        Support = Support.Surface,
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 1.25f,
        ViewElevation = 0.1f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.63f, 0.68f), stream.Child("bell").Range(0.059f, 0.065f), stream.Child("flare").Range(3.8f, 4.6f), stream.Child("keys").Range(7, 8), stream.Child("lean").Range(0.12f, 0.2f), wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("silver") ? "#dfe0de" : "#eab648")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, bow = 0.055f, low = bow + 0.02f, top = l * 0.86f;
        Material brass = Presets.Metal(p.Color, 0.18f, "body") with { Metallic = 0.85f }, rod = brass with { Name = "rods", BaseColor = p.Color * 0.9f, Roughness = 0.25f }, pearl = Presets.Plastic(LinearRgb.FromHex("#f4f0e6"), "pearls") with { Coat = 0.8f }, black = Presets.Plastic(LinearRgb.FromHex("#17181a"), "mouthpiece") with { Roughness = 0.2f };

        // The body runs down, round the bow and up into the bell, which leans forward.
        List<Vector3> path = [.. Enumerable.Range(0, 41).Select(i => new Vector3(0, float.Lerp(top, low, i / 40f), 0))];
        path.AddRange(Enumerable.Range(1, 24).Select(i => MathF.PI * i / 24).Select(a => new Vector3(0, low - (bow * MathF.Sin(a)), bow - (bow * MathF.Cos(a)))));
        float rise = l * 0.42f;
        path.AddRange(Enumerable.Range(1, 40).Select(i => i / 40f).Select(t => new Vector3(0, low + (rise * t), (2 * bow) + (0.05f * t * t))));
        var radius = new Curve((0, 0.0115f), (0.45f, 0.0235f), (0.62f, 0.0285f), (0.78f, 0.0335f), (0.9f, 0.0395f), (0.955f, 0.047f), (0.985f, p.Bell * 0.92f), (1, p.Bell));
        PolyMesh body = Shapes.Sweep(path, Outlines.Circle(1, 56), t => new Vector2(radius.At(t)), caps: false);
        model.Add(body.Solidify(0.0016f), brass, 1);
        Vector3 mouth = path[^1], up = Vector3.Normalize(path[^1] - path[^2]);
        model.Add(Shapes.Torus(p.Bell, 0.0024f, 72, 12).Align(up).Move(mouth), brass, 1);
        foreach ((Vector3 at, float r) in (ReadOnlySpan<(Vector3, float)>)[(new(0, low + 0.01f, 0), 0.0285f), (new(0, low + 0.012f, 2 * bow), 0.0345f), (new(0, top - 0.004f, 0), 0.0145f)])
        {
            model.Add(Shapes.Cylinder(r, 0.012f, 0.003f, 48).Move(at), rod, 0.9f);
        }

        // The crook and mouthpiece.
        List<Vector3> crook = Splines.CatmullRom([new(0, top - 0.01f, 0), new(0, top + 0.04f, -0.004f), new(0, top + 0.075f, -0.045f), new(0, top + 0.066f, -0.1f), new(0, top + 0.05f, -0.128f)], 10);
        model.Add(Shapes.Tube(crook, t => 0.0115f - (0.0045f * t), 28), brass, 1);
        Vector3 end = crook[^1], dir = Vector3.Normalize(crook[^1] - crook[^3]);
        model.Add(Shapes.Rod(end - (dir * 0.012f), end + (dir * 0.006f), 0.0088f, sides: 24), Presets.Matte(LinearRgb.FromHex("#c99a62"), "cork"));
        model.Add(Shapes.Tube([end - (dir * 0.004f), end + (dir * 0.03f), end + (dir * 0.06f), end + (dir * 0.085f)], t => 0.0125f - (0.0075f * t), 28), black, 0.9f);
        model.Add(Shapes.Rod(end + (dir * 0.022f), end + (dir * 0.046f), 0.0132f, 0.0118f, 32), rod, 0.9f);
        Keys(model, p, top, low, bow, brass, rod, pearl);
        ModelBuilder leaned = new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-p.Lean));
        return leaned.Build(ground: true, center: true);
    }

    private static void Keys(ModelBuilder model, Parameters p, float top, float low, float bow, Material brass, Material rod, Material pearl)
    {
        PolyMesh cups = new(), rods = new(), pearls = new();
        float span = top - low;
        for (int i = 0; i < p.Keys; i++)
        {
            // Cups stand off the tube in front; each is carried from a rod at the left.
            float t = (i + 0.6f) / p.Keys, y = top - (span * t * 0.97f), tube = float.Lerp(0.0115f, 0.0255f, t), r = float.Lerp(0.0085f, 0.0175f, t), side = i % 3 == 1 ? 0.4f : 0;
            cups.Join(Shapes.Lathe(Outlines.Round([new(0, 0), new(r, 0), new(r, 0.004f), new(r * 0.7f, 0.006f), new(r * 0.4f, 0.0055f), new(0, 0.008f)], 0.0012f, 4, closed: false), 36).RotateX(MathF.PI / 2).Move(0, y, tube + 0.004f).RotateY(side));
            pearls.Join(Shapes.Ellipsoid(new Vector3(r * 0.42f, r * 0.42f, 0.0022f), 20).Move(0, y, tube + 0.011f).RotateY(side));
            rods.Join(Shapes.Rod(new(0.026f, y, 0.004f), new(0.004f, y, tube + 0.007f), 0.0022f, sides: 8));
        }

        foreach (float x in (ReadOnlySpan<float>)[0.026f, 0.031f, -0.026f])
        {
            rods.Join(Shapes.Rod(new(x, low + 0.03f, 0.004f), new(x * 0.72f, top - 0.05f, 0.004f), 0.0024f, sides: 10));
            for (int i = 0; i < 5; i++)
            {
                float t = i / 4f, y = float.Lerp(low + 0.04f, top - 0.06f, t);
                rods.Join(Shapes.Sphere(0.0042f, 14).Move(float.Lerp(x, x * 0.72f, t), y, 0.004f), Shapes.Rod(new(0, y, 0), new(float.Lerp(x, x * 0.72f, t), y, 0.004f), 0.0018f, sides: 6));
            }
        }

        // Two large cups on the bell under a wire guard, a brace from body to bell.
        foreach (float y in (ReadOnlySpan<float>)[0.07f, 0.13f])
        {
            cups.Join(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.0225f, 0), new(0.0225f, 0.005f), new(0.016f, 0.007f), new(0, 0.009f)], 0.0014f, 4, closed: false), 40).RotateZ(-MathF.PI / 2).Move(0.033f, low + y, 2 * bow));
            rods.Join(Shapes.Tube([.. Enumerable.Range(0, 13).Select(i => MathF.PI * i / 12).Select(a => new Vector3(0.034f + (0.02f * MathF.Sin(a)), low + y + (0.03f * MathF.Cos(a)), 2 * bow))], 0.0016f, 8));
        }

        rods.Join(Shapes.Rod(new(0, low + 0.1f, 0.02f), new(0, low + 0.1f, (2 * bow) - 0.03f), 0.003f, sides: 12), Shapes.Torus(0.011f, 0.0026f, 28, 8).RotateZ(MathF.PI / 2).Move(0, low + 0.1f, bow));
        model.Add(cups, brass, 0.9f).Add(rods, rod, 1).Add(pearls, pearl, 1.2f);
    }
}
