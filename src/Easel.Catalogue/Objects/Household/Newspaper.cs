using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A newspaper: folded and lying, or held open by word, with columns, headlines and pictures.</summary>
internal sealed class Newspaper : CatalogueEntry<Newspaper.Parameters>
{
    /// <param name="IsOpen">Held open, two pages to the viewer.</param>
    /// <param name="Width">Of a page, 0.28 to 0.31 m.</param>
    /// <param name="Height">Of a page, 0.4 to 0.44 m.</param>
    /// <param name="Columns">On a page, 3 to 5.</param>
    /// <param name="Pictures">On a page, 1 to 2.</param>
    /// <param name="Color">Of the paper.</param>
    /// <param name="Seed">Of the layout.</param>
    public sealed record Parameters(bool IsOpen, float Width, float Height, int Columns, int Pictures, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "newspaper",
        Names = ["newspaper", "rolled up newspaper", "open newspaper", "folded newspaper", "daily newspaper", "gazette"],
        Words = ["open", "held", "folded"],
        Family = "household",
        Size = new Vector3(0.3f, 0.03f, 0.24f),
        Support = Support.Surface,
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.7f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Overlaps(["open", "held"]), stream.Child("width").Range(0.285f, 0.305f), stream.Child("height").Range(0.405f, 0.43f), stream.Child("columns").Range(4, 5), stream.Child("pictures").Range(1, 2), wishes.ColorOr(LinearRgb.FromHex("#e9e4d6")), stream.Child("layout").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material paper = Presets.Paper(p.Color, "paper") with { Translucency = 0.05f };
        if (p.IsOpen)
        {
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                // Pages bow forward from the fold.
                Vector3 At(Vector2 q, float off) => new(s * (q.X + (p.Width / 2)), q.Y + (p.Height / 2), (0.05f * MathF.Sin((q.X + (p.Width / 2)) / p.Width * 2.4f)) + off);
                PolyMesh page = Shapes.Grid(20, 4, (u, v) => At(new Vector2((u - 0.5f) * p.Width, (v - 0.5f) * p.Height), 0));
                model.Add((s > 0 ? page : page.Flip()).Solidify(0.0012f), paper, 1);
                Print(model, p, p.Width, p.Height, s > 0, q => At(s > 0 ? q : new Vector2(-q.X, q.Y), 0.0012f), s < 0);
            }

            model.Surface(SurfaceTag.Print, new Vector3(p.Width * 0.5f, p.Height * 0.9f, 0.052f), new Vector3(p.Width * 0.42f, 0, 0), new Vector3(0, p.Height * 0.055f, 0));
            return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.2f)).Build(ground: true, center: true);
        }

        // Folded once across: sheets that bend round the fold, the upper half of the front page above.
        float h = p.Height / 2, w = p.Width;
        for (int i = 0; i < 5; i++)
        {
            float y = 0.0012f + (0.0034f * i);
            model.Add(Shapes.Grid(8, 18, (u, v) =>
            {
                float z = (v - 0.5f) * h;
                return new Vector3((u - 0.5f) * w, y + (i == 4 ? 0.003f * MathF.Sin(MathF.PI * v) : 0), -z + (i * 0.0008f));
            }).Solidify(0.0024f), paper, 0.9f);
        }

        model.Add(Shapes.Sweep([new(-w / 2, 0.0086f, h / 2), new(w / 2, 0.0086f, h / 2)], Outlines.Ellipse(0.0062f, 0.0088f, 24)), paper, 1.1f);
        Print(model, p, w, h, front: true, q => new Vector3(q.X, 0.0148f + 0.0013f + (0.003f * MathF.Sin(MathF.PI * ((q.Y / h) + 0.5f))) + 0.0006f, -q.Y), mirrored: false);
        model.Surface(SurfaceTag.Print, new Vector3(0, 0.0178f, -h * 0.38f), new Vector3(w * 0.43f, 0, 0), new Vector3(0, 0, -h * 0.085f));
        return model.Build(ground: true, center: true);
    }

    // Title bar, headline, pictures and columns of grey lines, laid on a page by a map from its plane.
    private static void Print(ModelBuilder model, Parameters p, float w, float h, bool front, Func<Vector2, Vector3> map, bool mirrored)
    {
        Material ink = Presets.Matte(LinearRgb.FromHex("#26252a"), "ink"), grey = Presets.Matte(LinearRgb.FromHex("#7d7a76"), "text"), photo = Presets.Matte(LinearRgb.FromHex("#5f6266"), "photo"), light = Presets.Matte(LinearRgb.FromHex("#a9abac"), "photo light");
        var stream = new RandomStream(p.Seed).Child(front ? 1 : 2);
        PolyMesh inks = new(), lines = new(), photos = new(), lights = new();
        void Box(PolyMesh into, float x0, float x1, float y0, float y1)
        {
            PolyMesh quad = Shapes.Grid(6, 1, (u, v) => map(new Vector2(float.Lerp(x0, x1, u), float.Lerp(y0, y1, v))));
            into.Join(mirrored ? quad.Flip() : quad);
        }

        float left = -w * 0.45f, right = w * 0.45f, top = h * 0.47f, unit = w / 300;
        if (front)
        {
            Box(inks, left, right, top - (unit * 33), top - (unit * 31));
            float head = top - (unit * 42);
            for (int row = 0; row < 2; row++)
            {
                float x = left;
                while (x < right - (unit * 20))
                {
                    float word = unit * stream.Range(18, 44f);
                    Box(inks, x, MathF.Min(right, x + word), head - (unit * 13), head);
                    x += word + (unit * 5);
                }

                head -= unit * 19;
            }

            top = head - (unit * 2);
        }

        float column = (right - left) / p.Columns;
        for (int c = 0; c < p.Columns; c++)
        {
            float x0 = left + (c * column) + (unit * 3), x1 = x0 + column - (unit * 6), y = top;
            while (y > (-h * 0.47f) + (unit * 4))
            {
                if (c < p.Pictures * 2 && c % 2 == 0 && y == top && c + 1 < p.Columns)
                {
                    // A picture over two columns: sky, a hill and a figure.
                    float wide = x0 + (2 * column) - (unit * 6), low = y - (unit * 62);
                    Box(lights, x0, wide, low, y);
                    Box(photos, x0, wide, low, low + (unit * 24));
                    Box(inks, float.Lerp(x0, wide, 0.4f), float.Lerp(x0, wide, 0.52f), low + (unit * 8), low + (unit * 44));
                    y = low - (unit * 6);
                    continue;
                }

                if (c > 0 && c <= p.Pictures * 2 && (c - 1) % 2 == 0 && y == top)
                {
                    y -= unit * 68;
                    continue;
                }

                bool last = stream.Chance(0.12f);
                Box(lines, x0, last ? float.Lerp(x0, x1, 0.55f) : x1, y - (unit * 2.2f), y);
                y -= unit * (last ? 8.5f : 4.6f);
            }
        }

        model.Add(inks, ink, 1).Add(lines, grey, 1).Add(photos, photo, 1).Add(lights, light, 1);
    }
}
