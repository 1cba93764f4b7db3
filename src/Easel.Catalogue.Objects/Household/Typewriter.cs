using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A portable typewriter: round keys in rising rows, a basket of type bars, a platen with a sheet of paper.</summary>
internal sealed class Typewriter : CatalogueEntry<Typewriter.Parameters>
{
    /// <param name="Width">0.29 to 0.33 m.</param>
    /// <param name="Depth">0.28 to 0.32 m.</param>
    /// <param name="Height">Of the body behind, 0.1 to 0.12 m.</param>
    /// <param name="HasPaper">Whether a sheet is in it.</param>
    /// <param name="Shift">Of the carriage, -0.03 to 0.03 m.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Key">Colour of the keys.</param>
    public sealed record Parameters(float Width, float Depth, float Height, bool HasPaper, float Shift, LinearRgb Color, LinearRgb Key);

    public override EntryInfo Info { get; } = new()
    {
        Id = "typewriter",
        Names = ["typewriter", "vintage typewriter", "old typewriter", "type writer"],
        Words = ["paper", "old", "vintage"],
        Parts = ["key", "paper"],
        Family = "household",
        Size = new Vector3(0.36f, 0.28f, 0.33f),
        Support = Support.Surface,
        Habitats = ["office", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.42f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.3f, 0.32f), stream.Child("depth").Range(0.29f, 0.31f), stream.Child("height").Range(0.105f, 0.118f), true, stream.Child("shift").Range(-0.025f, 0.025f), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2f3336", "#3f8a86", "#8fb8a8", "#a8332c"))), wishes.PartColorOr("key", LinearRgb.FromHex("#1f2022")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width, d = p.Depth, h = p.Height, half = d / 2;
        Material paint = Presets.Lacquer(p.Color, "body") with { Coat = 0.7f }, black = Presets.Plastic(LinearRgb.FromHex("#1d1e20"), "platen"), chrome = Presets.Chrome();

        // The side view: low and rounded in front, rising in a curve to the carriage.
        List<Vector2> side = Outlines.Round([new(-half, 0.012f), new(half, 0.012f), new(half, 0.035f), new(half * 0.2f, 0.062f), new(-half * 0.05f, h), new(-half * 0.72f, h), new(-half, h * 0.78f)], [0.01f, 0.01f, 0.014f, 0.03f, 0.03f, 0.02f, 0.03f], 8);
        model.Add(Shapes.Extrude([.. side.Select(q => new Vector2(-q.X, q.Y)).Reverse()], w, 0.012f, 4).RotateY(-MathF.PI / 2).RotateY(MathF.PI).Move(0, 0, 0), paint, 0.7f);
        model.Add(Fittings.Feet(w * 0.4f, half * 0.8f, 0.014f, 0.012f).Move(0, 0.012f, 0), black);

        // The basket: a dark half round with type bars like the seats of a theatre.
        Vector3 basket = new(0, h * 0.93f, half * 0.12f);
        PolyMesh Tilt(PolyMesh mesh) => mesh.RotateX(0.75f).Move(basket);
        model.Add(Tilt(Shapes.Slab([.. Enumerable.Range(0, 25).Select(i => MathF.PI * i / 24).Select(a => new Vector2(0.068f * MathF.Cos(a), -0.058f * MathF.Sin(a)))], 0.012f, 0.003f)), Presets.Plastic(LinearRgb.FromHex("#141416"), "basket"), 0.7f);
        PolyMesh bars = new();
        for (int i = 0; i < 25; i++)
        {
            float a = MathF.PI * (i + 0.5f) / 25;
            bars.Join(Shapes.Rod(new(0.06f * MathF.Cos(a), 0.013f, 0.05f * MathF.Sin(a)), new(0.016f * MathF.Cos(a), 0.015f, 0.012f * MathF.Sin(a)), 0.0013f, sides: 6));
        }

        model.Add(Tilt(bars), chrome, 0.9f);
        Keys(model, p, w, half, chrome);
        Carriage(model, p, w, h, half, paint, black, chrome);
        model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.3f, 0.02f, 0.004f), 0.003f, 0.001f).RotateX(-1.02f).Move(0, 0.0505f, half * 0.62f), Presets.Brass("badge"));
        return model.Build(ground: true, center: true);
    }

    private static void Keys(ModelBuilder model, Parameters p, float w, float half, Material chrome)
    {
        Material top = Presets.Plastic(p.Key, "key"), letter = Presets.Matte(LinearRgb.FromHex("#f0ece0"), "legend");
        PolyMesh caps = new(), rings = new(), stems = new(), marks = new();
        for (int row = 0; row < 4; row++)
        {
            int count = row == 0 ? 10 : row == 1 ? 11 : 11;
            float pitch = w * 0.078f, z = (half * 0.86f) - (0.0225f * row), y = 0.058f + (0.0135f * row);
            for (int i = 0; i < count; i++)
            {
                float x = ((i - ((count - 1) / 2f)) * pitch) + (row % 2 == 0 ? pitch * 0.2f : -pitch * 0.2f);
                Vector3 at = new(x, y, z);
                caps.Join(Shapes.Cylinder(0.0078f, 0.003f, 0.001f, 24).Move(at));
                rings.Join(Shapes.Torus(0.0082f, 0.0012f, 24, 8).Move(at + new Vector3(0, 0.002f, 0)));
                stems.Join(Shapes.Rod(at, at - new Vector3(0, 0.02f, 0.004f), 0.0016f, sides: 6));
                marks.Join(Shapes.Box(0.0044f, 0.0004f, 0.0011f, 0, 1).Move(at + new Vector3(0, 0.003f, 0.0014f)), Shapes.Box(0.0011f, 0.0004f, 0.005f, 0, 1).Move(at + new Vector3(((i + row) % 3 - 1) * 0.0014f, 0.003f, 0)));
            }
        }

        model.Add(caps, top).Add(rings, chrome, 1).Add(stems, chrome, 1).Add(marks, letter);
        model.Add(Shapes.Box(w * 0.5f, 0.008f, 0.014f, 0.003f, 3).Move(0, 0.046f, half * 0.99f), top);
    }

    private static void Carriage(ModelBuilder model, Parameters p, float w, float h, float half, Material paint, Material black, Material chrome)
    {
        float y = h + 0.012f, z = -half * 0.5f, x = p.Shift;
        PolyMesh roller = Shapes.Rod(new(x - (w * 0.5f), y, z), new(x + (w * 0.5f), y, z), 0.021f, sides: 48);
        model.Add(roller, black, 0.9f);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Rod(new(x + (s * w * 0.5f), y, z), new(x + (s * w * 0.56f), y, z), 0.016f, sides: 32), black, 0.8f);
            model.Add(Shapes.Extrude(Outlines.Rectangle(0.06f, 0.05f, 0.018f, 6), 0.008f, 0.002f).RotateY(MathF.PI / 2).Move(x + (s * w * 0.485f), y, z), paint, 0.8f);
        }

        model.Add(Shapes.Tube(Splines.CatmullRom([new(x - (w * 0.5f), y + 0.01f, z + 0.02f), new(x - (w * 0.56f), y + 0.02f, z + 0.05f), new(x - (w * 0.6f), y + 0.02f, z + 0.085f)], 6), 0.0042f, 12), chrome, 1);
        model.Add(Shapes.Rod(new(x - (w * 0.48f), y + 0.024f, z + 0.008f), new(x + (w * 0.48f), y + 0.024f, z + 0.008f), 0.003f, sides: 12), chrome, 1);
        model.Add(Shapes.Box(w * 0.96f, 0.03f, 0.035f, 0.006f).Move(x, h - 0.012f, z - 0.012f), paint);
        if (!p.HasPaper)
        {
            return;
        }

        // The sheet comes up round the roller and leans back.
        float tall = 0.15f;
        Vector3 At(float u, float v)
        {
            float s = (v * (tall + 0.04f)) - 0.04f;
            Vector3 q = s < 0 ? new(0, y - 0.0215f * MathF.Cos((s + 0.04f) / 0.04f * 1.6f), z + (0.0215f * MathF.Sin((s + 0.04f) / 0.04f * 1.6f))) : new(0, y + 0.006f + s, z + 0.0215f - (0.18f * s) - (0.9f * s * s));
            return q with { X = x + ((u - 0.5f) * w * 0.66f) };
        }

        model.Add(Shapes.Grid(4, 28, At).Solidify(0.0005f), Presets.Paper(LinearRgb.FromHex("#f6f2e6"), "paper"), 1);
        Vector3 mid = At(0.5f, 0.68f), up = Vector3.Normalize(At(0.5f, 0.72f) - At(0.5f, 0.64f));
        model.Surface(SurfaceTag.Print, mid + new Vector3(0, 0, 0.0012f), new Vector3(w * 0.28f, 0, 0), up * tall * 0.36f);
    }
}
