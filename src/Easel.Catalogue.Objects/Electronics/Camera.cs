using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A camera with a hump for its finder and a large lens: old, of metal and leather, or modern with a grip.</summary>
internal sealed class Camera : CatalogueEntry<Camera.Parameters>
{
    /// <param name="Old">Metal top and bottom with a band of leather.</param>
    /// <param name="Width">0.13 to 0.145 m.</param>
    /// <param name="Height">Of the body without its hump, 0.078 to 0.09 m.</param>
    /// <param name="Lens">Radius of the lens, 0.031 to 0.036 m.</param>
    /// <param name="Barrel">Length of the lens, 0.045 to 0.075 m.</param>
    /// <param name="Color">Of the leather, or of the shell.</param>
    /// <param name="Ring">Colour of the ring around the lens.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(bool Old, float Width, float Height, float Lens, float Barrel, LinearRgb Color, LinearRgb Ring, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "camera",
        Names = ["camera", "digital camera", "photo camera", "dslr", "film camera"],
        Words = ["old", "vintage", "retro", "digital", "modern", "film"],
        Parts = ["lens"],
        Family = "electronics",
        Size = new Vector3(0.14f, 0.105f, 0.12f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.18f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool old = wishes.Words.Overlaps(["old", "vintage", "retro", "film"]) || (!wishes.Words.Overlaps(["digital", "modern", "dslr"]) && stream.Child("old").Chance(0.6f));
        return new Parameters(
            old,
            stream.Child("width").Range(0.131f, 0.142f),
            stream.Child("height").Range(0.08f, 0.088f),
            stream.Child("lens").Range(0.0315f, 0.0345f),
            old ? stream.Child("barrel").Range(0.044f, 0.052f) : stream.Child("barrel").Range(0.06f, 0.072f),
            wishes.ColorOr(LinearRgb.FromHex(old ? stream.Child("color").Pick("#2a2422", "#6b3a22", "#2a2422") : "#26272a")),
            LinearRgb.FromHex(stream.Child("ring").Pick("#c43a2a", "#c9a14a", "#c9ccd0")),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material asked = Presets.ByName(p.Material, p.Dye, "body") ?? (p.Old ? Presets.Leather(p.Color, "body") : Presets.Plastic(p.Color, "body") with { Roughness = 0.55f });
        Material metal = p.Old ? HouseMetals.Worn(LinearRgb.FromHex("#cfd0d1"), 0.3f, "metal") with { Metallic = 0.7f } : asked, dark = Presets.Plastic(LinearRgb.FromHex("#1c1d1f"), "dark");
        var model = new ModelBuilder();
        float w = p.Width, h = p.Height, d = 0.036f, front = d / 2;

        // The body with round ends: a plan extruded upwards, in three bands.
        List<Vector2> plan = Outlines.Rectangle(w, d, d * 0.46f, 10), waist = Outlines.Rectangle(w - 0.0012f, d - 0.0012f, d * 0.45f, 10);
        float low = p.Old ? h * 0.16f : h * 0.06f, high = p.Old ? h * 0.72f : h * 0.86f;
        model.Add(Shapes.Slab(plan, low, 0.002f, 3), metal, 0.8f);
        model.Add(Shapes.Slab(waist, high - low).Move(0, low, 0), asked, 0.8f);
        model.Add(Shapes.Slab(plan, h - high, 0.0028f, 4).Move(0, high, 0), metal, 0.8f);
        if (!p.Old)
        {
            // The grip under the right hand: on the viewer's left.
            model.Add(Shapes.Slab(Outlines.Rectangle(w * 0.25f, 0.034f, 0.013f, 10), h * 0.97f, 0.007f, 5).Move(-w * 0.37f, 0, front + 0.006f), asked with { Name = "grip", Roughness = 0.75f, Pattern = new Easel.Scenes.Materials.Patterns.LeatherGrain() }, 0.9f);
        }

        // The hump, sloped like a roof, with the shoe on it.
        List<Vector2> roof = Outlines.Round([new(-w * 0.2f, 0), new(w * 0.2f, 0), new(w * 0.125f, h * 0.2f), new(w * 0.075f, h * 0.26f), new(-w * 0.075f, h * 0.26f), new(-w * 0.125f, h * 0.2f)], [0.001f, 0.001f, 0.006f, 0.004f, 0.004f, 0.006f], 6);
        model.Add(Shapes.Extrude(roof, d * 0.98f, 0.004f, 5).Move(0, h - 0.002f, 0.001f), metal, 0.8f);
        model.Add(Shapes.Box(0.021f, 0.003f, 0.019f, 0.0006f).Move(0, h * 1.238f, -0.003f), HouseMetals.Worn(LinearRgb.FromHex("#9b9da0"), 0.3f, "shoe"));
        model.Add(Fittings.Plate(w * 0.17f, 0.008f, 0.0006f, 0.001f, 0.0002f).Move(0, h * 1.11f, (d * 0.5f) + 0.0012f), dark with { Name = "badge", BaseColor = LinearRgb.FromHex(p.Old ? "#1c1d1f" : "#d9dbdd") });
        AddTopControls(model, p, metal, dark, w, h);
        AddLens(model, p, metal, dark, w, h, front);

        // Lugs for a strap, the window of the self-timer.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Torus(0.0042f, 0.0009f, 28, 8).RotateX(MathF.PI / 2).Move(side * ((w / 2) + 0.0016f), h * 0.78f, 0), Presets.Chrome("lug"));
        }

        model.Add(Fittings.Forward(Shapes.Cylinder(0.0028f, 0.0012f, 0.0004f, 24)).Move(w * 0.33f, h * 0.82f, front - 0.0006f), Presets.Glow(LinearRgb.FromHex("#ff5a3a"), 0.5f, "light"));
        return model.Build(ground: true, center: true);
    }

    private static void AddTopControls(ModelBuilder model, Parameters p, Material metal, Material dark, float w, float h)
    {
        Material dial = p.Old ? metal : dark;
        PolyMesh Dial(float r, float tall)
        {
            List<Vector2> gear = [.. Enumerable.Range(0, 80).Select(i => MathF.Tau * i / 80).Select((a, i) => new Vector2(MathF.Cos(a), MathF.Sin(a)) * (r * (i % 2 == 0 ? 1 : 0.95f)))];
            return Shapes.Slab(gear, tall, 0.0006f);
        }

        model.Add(Dial(0.0105f, 0.007f).Move(w * 0.32f, h, 0), dial, 0.5f);
        model.Add(Shapes.Cylinder(0.0085f, 0.0004f, 0, 40).Move(w * 0.32f, h + 0.0071f, 0), Presets.Matte(LinearRgb.FromHex(p.Old ? "#1d1e20" : "#3a3c40"), "dial"));
        model.Add(Dial(0.008f, 0.0055f).Move(-w * 0.24f, h, -0.002f), dial, 0.5f);
        model.Add(Shapes.Cylinder(0.0068f, 0.005f, 0.0015f, 40).Move(-w * 0.38f, h - 0.0005f, p.Old ? 0.003f : 0.014f), p.Old ? Presets.Chrome("button") : Presets.Metal(LinearRgb.FromHex("#c43a2a"), 0.3f, "button") with { Metallic = 0.3f });
    }

    private static void AddLens(ModelBuilder model, Parameters p, Material metal, Material dark, float w, float h, float front)
    {
        float r = p.Lens, l = p.Barrel, x = p.Old ? 0 : w * 0.05f, y = h * 0.47f;
        PolyMesh Out(PolyMesh turned) => Fittings.Forward(turned).Move(x, y, front);
        model.Add(Out(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 1.05f, 0), new(r * 1.05f, 0.004f), new(r * 0.92f, 0.0055f), new(r * 0.92f, l * 0.2f), new(0, l * 0.2f)], [0, 0, 0.001f, 0.001f, 0.001f, 0], 3, closed: false), 96)), p.Old ? metal : dark, 0.8f);

        // Barrel with two ribbed rings, a coloured line, the front rim.
        Material black = dark with { Name = "barrel", Roughness = 0.42f };
        model.Add(Out(Shapes.Lathe(Outlines.Round([new(0, l * 0.18f), new(r * 0.96f, l * 0.18f), new(r * 0.96f, l * 0.86f), new(r, l * 0.9f), new(r, l), new(r * 0.9f, l), new(r * 0.78f, l * 0.8f), new(0, l * 0.8f)], [0, 0.001f, 0.002f, 0.001f, 0.0012f, 0.001f, 0.002f, 0], 4, closed: false), 96)), black, 0.7f);
        foreach ((float from, float to) in (ReadOnlySpan<(float, float)>)[(0.28f, 0.46f), (0.56f, 0.8f)])
        {
            List<Vector2> ribs = [.. Enumerable.Range(0, 120).Select(i => MathF.Tau * i / 120).Select((a, i) => new Vector2(MathF.Cos(a), MathF.Sin(a)) * (r * (i % 2 == 0 ? 1.005f : 0.97f)))];
            model.Add(Out(Shapes.Slab(ribs, (to - from) * l, 0.0005f).Move(0, from * l, 0)), Presets.Rubber(LinearRgb.FromHex("#222325"), "ribs"), 0.4f);
        }

        model.Add(Out(Shapes.Torus(r * 0.972f, 0.0011f, 96, 8).Move(0, l * 0.87f, 0)), Presets.Metal(p.Ring, 0.25f, "line") with { Metallic = 0.4f });
        model.Add(Out(Shapes.Torus(r * 0.965f, 0.0009f, 96, 8).Move(0, l * 0.51f, 0)), Presets.Matte(LinearRgb.FromHex("#e8e8e6"), "marks"));

        // Glass: a coated front element, darker ones behind it.
        List<Vector2> bulge = [.. Enumerable.Range(0, 13).Select(i => i / 12f).Select(t => new Vector2(r * 0.77f * (1 - t), (l * 0.82f) + (0.006f * (1 - ((1 - t) * (1 - t))))))];
        bulge[^1] = bulge[^1] with { X = 0 };
        model.Add(Out(Shapes.Lathe(bulge, 96)), new Material { Name = "lens", BaseColor = LinearRgb.FromHex("#0f1226"), Roughness = 0.03f, Specular = 0.09f, Coat = 1, CoatRoughness = 0.02f, FilmThickness = 420, Kind = FrameMaterialKind.Glass }, 1.2f);
        foreach ((float size, string color) in (ReadOnlySpan<(float, string)>)[(0.62f, "#2b2350"), (0.4f, "#14102e")])
        {
            model.Add(Out(Shapes.Torus(r * size, 0.0006f, 72, 8).Move(0, (l * 0.82f) + (0.0063f * (1 - (size * size * 1.6f))), 0)), new Material { Name = "lens.ring", BaseColor = LinearRgb.FromHex(color), Roughness = 0.2f });
        }
    }
}
