using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A throwing disc in flight: a shallow dome with fine rings, a printed middle and a deep rim.</summary>
internal sealed class Frisbee : CatalogueEntry<Frisbee.Parameters>
{
    /// <param name="Radius">0.125 to 0.142 m.</param>
    /// <param name="Rim">Depth of the rim, 0.026 to 0.034 m.</param>
    /// <param name="Rings">Fine rings on the shoulder, 3 to 6.</param>
    /// <param name="Points">Points of the printed star, 5 to 8.</param>
    /// <param name="Pitch">How far its face is turned to the viewer, radians.</param>
    /// <param name="Roll">Lean to the side, radians.</param>
    /// <param name="Color">Of the disc.</param>
    /// <param name="Print">Of the printed figure.</param>
    public sealed record Parameters(float Radius, float Rim, int Rings, int Points, float Pitch, float Roll, LinearRgb Color, LinearRgb Print);

    public override EntryInfo Info { get; } = new()
    {
        Id = "frisbee",
        Names = ["frisbee", "flying disc", "throwing disc"],
        Words = ["fly"],
        Family = "sports",
        Size = new Vector3(0.27f, 0.2f, 0.25f),
        Support = Support.Air,
        Habitats = ["park", "meadow", "ocean-beach", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.1f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#d9262c", "#1f7fd0", "#f2b81e", "#2fa05a", "#e8641b")));
        return new Parameters(
            stream.Child("radius").Range(0.13f, 0.14f), stream.Child("rim").Range(0.028f, 0.033f), stream.Child("rings").Range(3, 5), stream.Child("points").Range(5, 7),
            stream.Child("pitch").Range(0.55f, 0.75f), stream.Child("roll").Range(-0.3f, 0.3f), color, wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(color.Luminance > 0.5f ? "#2a2c30" : "#f5f2ea"));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        const float Wall = 0.0024f;
        var model = new ModelBuilder();
        float r = p.Radius, rim = p.Rim;

        // From inside under the rim out, over the shoulder and its rings to the middle; then back below.
        List<Vector2> profile = [new(r - 0.007f, 0.001f), new(r - 0.004f, 0), new(r - 0.001f, 0.002f), new(r, 0.008f), new(r - 0.0005f, rim * 0.55f), new(r - 0.004f, rim * 0.8f), new(r - 0.011f, rim * 0.95f)];
        for (int i = 0; i < p.Rings; i++)
        {
            float at = r - 0.014f - (0.0058f * i), y = rim + (0.0016f * i);
            profile.AddRange([new(at, y), new(at - 0.0012f, y + 0.0009f), new(at - 0.0034f, y + 0.0009f), new(at - 0.0046f, y + 0.0002f)]);
        }

        float crown = rim + 0.0016f * p.Rings;
        profile.AddRange([new(r * 0.66f, crown + 0.001f), new(r * 0.5f, crown + 0.0022f), new(r * 0.25f, crown + 0.003f), new(0, crown + 0.0032f)]);
        profile.AddRange([new(0, crown + 0.0032f - Wall), new(r * 0.5f, crown + 0.0022f - Wall), new(r - 0.016f, rim - Wall), new(r - 0.008f, rim * 0.7f), new(r - 0.007f, 0.001f)]);
        Material plastic = Presets.Plastic(p.Color, "body") with { Roughness = 0.3f, Coat = 0.35f, CoatRoughness = 0.12f, Translucency = 0.06f };
        model.Add(Shapes.Lathe(profile, 144), plastic, 0.9f);

        // A star within a ring, printed on the crown.
        Material print = Presets.Matte(p.Print, "print") with { Roughness = 0.4f };
        List<Vector2> star = Outlines.Round(Outlines.Star(p.Points, r * 0.42f, r * 0.2f), 0.003f, 3);
        model.Add(Shapes.Slab(star, 0.0006f, 0.0002f).Warp(v => v with { Y = v.Y + Crown(v) }), print);
        model.Add(Shapes.Lathe([new(r * 0.6f, 0), new(r * 0.6f, 0.0005f), new(r * 0.55f, 0.0005f), new(r * 0.55f, 0)], 120).Warp(v => v with { Y = v.Y + Crown(v) }), print);
        model.Surface(SurfaceTag.Print, new Vector3(0, crown + 0.0042f, 0), new Vector3(r * 0.6f, 0, 0), new Vector3(0, 0, -r * 0.3f));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(p.Pitch) * Matrix4x4.CreateRotationZ(p.Roll)).Build(ground: true, center: true);

        float Crown(Vector3 v)
        {
            float t = new Vector2(v.X, v.Z).Length() / (r * 0.66f);
            return crown + 0.0034f - (0.0022f * t * t);
        }
    }
}
