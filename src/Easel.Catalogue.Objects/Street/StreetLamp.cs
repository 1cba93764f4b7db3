using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A street lamp: a lantern on a cast post, or a modern head on a curved mast by word.</summary>
internal sealed class StreetLamp : CatalogueEntry<StreetLamp.Parameters>
{
    /// <param name="IsModern">A mast with an arm.</param>
    /// <param name="Height">2.6 to 3 m; a mast 4.2 m.</param>
    /// <param name="Lanterns">Lanterns on the post, 1 or 3.</param>
    /// <param name="Width">Of a lantern, 0.3 to 0.36 m.</param>
    /// <param name="IsLit">Whether it shines.</param>
    /// <param name="Rings">Rings on the shaft, 2 to 4.</param>
    /// <param name="Color">Of the iron.</param>
    public sealed record Parameters(bool IsModern, float Height, int Lanterns, float Width, bool IsLit, int Rings, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "street-lamp",
        Names = ["street lamp", "street light", "lamp post", "lamppost", "streetlight", "streetlamp", "lantern post"],
        Words = ["modern", "old", "off", "lit"],
        Parts = ["post"],
        Family = "street",
        Size = new Vector3(0.5f, 2.8f, 0.5f),
        Habitats = ["city-street", "street", "park", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.03f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool modern = wishes.Words.Contains("modern");
        return new Parameters(
            modern, modern ? 4.2f : stream.Child("height").Range(2.6f, 2.95f), modern ? 1 : stream.Child("lanterns").Pick(1, 1, 3), stream.Child("width").Range(0.31f, 0.35f), !wishes.Words.Contains("off"), stream.Child("rings").Range(2, 4),
            wishes.PartColorOr("post", wishes.ColorOr(LinearRgb.FromHex(modern ? "#8e9498" : stream.Child("iron").Pick("#23282a", "#1f332b", "#23282a")))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material iron = StreetMaterials.Enamel(p.Color, "body");
        if (p.IsModern)
        {
            Mast(model, p, iron);
            return model.Build(ground: true, center: true);
        }

        // A stepped foot, a fluted swelling, a slender shaft with rings.
        float h = p.Height - (p.Width * 1.5f);
        List<Vector2> post = Outlines.Round(
            [new(0, 0), new(0.19f, 0), new(0.19f, 0.06f), new(0.15f, 0.09f), new(0.14f, 0.2f), new(0.16f, 0.24f), new(0.1f, 0.34f), new(0.085f, 0.62f), new(0.105f, 0.68f), new(0.06f, 0.76f), new(0.048f, h - 0.2f), new(0.075f, h - 0.14f), new(0.045f, h - 0.06f), new(0.07f, h), new(0, h)],
            [0, 0.015f, 0.015f, 0.02f, 0.02f, 0.02f, 0.05f, 0.05f, 0.02f, 0.03f, 0.03f, 0.02f, 0.02f, 0.008f, 0], 4, closed: false);
        model.Add(Shapes.Lathe(post, 64), iron, 0.9f);
        PolyMesh flutes = new();
        for (int i = 0; i < 12; i++)
        {
            float a = MathF.Tau * i / 12;
            flutes.Join(Shapes.Capsule(new(0.09f * MathF.Sin(a), 0.4f, 0.09f * MathF.Cos(a)), new(0.084f * MathF.Sin(a), 0.6f, 0.084f * MathF.Cos(a)), 0.011f, 10), Shapes.Capsule(new(0.056f * MathF.Sin(a), 0.84f, 0.056f * MathF.Cos(a)), new(0.047f * MathF.Sin(a), h - 0.26f, 0.047f * MathF.Cos(a)), 0.0075f, 8));
        }

        model.Add(flutes, iron, 1);
        for (int i = 0; i < p.Rings; i++)
        {
            model.Add(Shapes.Torus(0.054f, 0.014f, 48, 12).Move(0, float.Lerp(0.82f, h - 0.3f, (i + 0.5f) / p.Rings), 0), iron, 1);
        }

        if (p.Lanterns == 1)
        {
            // The lamplighter's bar, then the lantern.
            model.Add(Shapes.Capsule(new(-0.3f, h - 0.3f, 0), new(0.3f, h - 0.3f, 0), 0.014f).Join(Shapes.Sphere(0.026f, 20).Move(0.31f, h - 0.3f, 0).BothSides()), iron, 1);
            Lantern(model, p, new Vector3(0, h, 0), iron);
            return model.Build(ground: true, center: true);
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector3> arm = Splines.CatmullRom([new(0, h - 0.12f, 0), new(side * 0.16f, h - 0.3f, 0), new(side * 0.36f, h - 0.3f, 0), new(side * 0.44f, h - 0.16f, 0)], 10);
            model.Add(Shapes.Tube(arm, 0.02f, 16).Join(Shapes.Torus(0.055f, 0.012f, 36, 10).RotateX(MathF.PI / 2).Move(side * 0.15f, h - 0.2f, 0)), iron, 1.1f);
            Lantern(model, p with { Width = p.Width * 0.8f }, new Vector3(side * 0.44f, h - 0.16f, 0), iron);
        }

        Lantern(model, p, new Vector3(0, h, 0), iron);
        return model.Build(ground: true, center: true);
    }

    /// <summary>A lantern of four panes that widens upwards, under a roof with a finial.</summary>
    private static void Lantern(ModelBuilder model, Parameters p, Vector3 foot, Material iron)
    {
        float w = p.Width / 2, h = p.Width * 0.98f, low = w * 0.62f;
        var part = new ModelBuilder();
        part.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.03f, 0), new(0.05f, 0.03f), new(low * 0.95f, 0.045f), new(low * 0.95f, 0.06f), new(0, 0.06f)], 0.006f, 3, closed: false), 40), iron, 0.8f);
        const float Base = 0.055f;
        for (int i = 0; i < 4; i++)
        {
            float a = (MathF.PI / 2 * i) + (MathF.PI / 4);
            Vector3 Corner(float r, float y) => new(r * 1.414f * MathF.Sin(a), y, r * 1.414f * MathF.Cos(a));
            part.Add(Shapes.Rod(Corner(low, Base), Corner(w, Base + h), 0.011f, null, 8), iron);
            PolyMesh pane = new();
            float b = a + (MathF.PI / 2);
            Vector3 Next(float r, float y) => new(r * 1.414f * MathF.Sin(b), y, r * 1.414f * MathF.Cos(b));
            pane.AddFace(pane.AddVertex(Corner(low, Base)), pane.AddVertex(Next(low, Base)), pane.AddVertex(Next(w, Base + h)), pane.AddVertex(Corner(w, Base + h)));
            part.Add(pane, Presets.Pane(LinearRgb.FromHex("#f6efdc")));
            foreach ((float r, float y) in (ReadOnlySpan<(float, float)>)[(low, Base), (w, Base + h)])
            {
                part.Add(Shapes.Rod(Corner(r, y), Next(r, y), 0.011f, null, 8), iron);
            }
        }

        // The flame's glass, the roof in two steps with its ventilator.
        LinearRgb warm = LinearRgb.FromHex("#ffcf86");
        part.Add(Shapes.Ellipsoid(new Vector3(w * 0.36f, h * 0.3f, w * 0.36f), 32).Move(0, Base + (h * 0.45f), 0), p.IsLit ? Presets.Glow(warm, 3f, "light") : Presets.Ceramic(LinearRgb.FromHex("#e9e4d6"), "bulb"), 1.2f);
        part.Add(Shapes.Rod(new(0, Base, 0), new(0, Base + (h * 0.3f), 0), 0.018f, 0.01f, 16), iron);
        float eaves = Base + h;
        PolyMesh roof = Shapes.Loft([Square(w * 1.16f, eaves), Square(w * 1.16f, eaves + 0.012f), Square(w * 0.5f, eaves + (w * 0.62f)), Square(w * 0.44f, eaves + (w * 0.62f))]);
        part.Add(roof, iron, 0.4f);
        part.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(w * 0.4f, 0), new(w * 0.36f, w * 0.2f), new(w * 0.5f, w * 0.26f), new(w * 0.12f, w * 0.5f), new(w * 0.14f, w * 0.62f), new(0, w * 0.86f)], 0.01f, 3, closed: false), 40).Move(0, eaves + (w * 0.6f), 0), iron, 0.8f);
        model.Add(part.Build(), Matrix4x4.CreateTranslation(foot));

        static List<Vector3> Square(float r, float y) => [new(r, y, r), new(r, y, -r), new(-r, y, -r), new(-r, y, r)];
    }

    private static void Mast(ModelBuilder model, Parameters p, Material steel)
    {
        float h = p.Height;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.13f, 0), new(0.13f, 0.03f), new(0.09f, 0.05f), new(0.085f, 0.5f), new(0.07f, 0.53f), new(0, 0.53f)], 0.01f, 3, closed: false), 48), steel, 0.8f);
        List<Vector3> mast = Splines.CatmullRom([new(0, 0.4f, 0), new(0, h * 0.5f, 0), new(0, h * 0.82f, 0), new(0.14f, h * 0.96f, 0), new(0.5f, h, 0), new(0.95f, h + 0.03f, 0)], 12);
        model.Add(Shapes.Tube(mast, t => 0.068f - (0.036f * t), 28), steel, 1.2f);
        model.Add(Shapes.Cushion(0.62f, 0.09f, 0.26f, 0.04f, 0.01f, 8).RotateZ(0.06f).Move(1.15f, h - 0.02f, 0), steel, 1);
        model.Add(Shapes.Cushion(0.5f, 0.02f, 0.2f, 0.009f, 0, 4).RotateZ(0.06f).Move(1.16f, h - 0.032f, 0), p.IsLit ? Presets.Glow(LinearRgb.FromHex("#fff0d0"), 2.6f, "light") : Presets.Ceramic(LinearRgb.FromHex("#e9e8e2"), "lens"), 1);
        model.Add(Shapes.Box(0.1f, 0.22f, 0.012f, 0.004f).Move(0, 0.2f, 0.082f), steel);
    }
}
