using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A tent: a ridge tent with its flaps turned back and guys pegged out, or a dome by word.</summary>
internal sealed class Tent : CatalogueEntry<Tent.Parameters>
{
    /// <param name="IsDome">A dome on crossed poles.</param>
    /// <param name="Width">2 to 2.4 m.</param>
    /// <param name="Height">1.4 to 1.65 m.</param>
    /// <param name="Length">2.4 to 2.9 m.</param>
    /// <param name="Open">How far the flaps are turned back, 0.5 to 0.85.</param>
    /// <param name="Color">Of the cloth.</param>
    /// <param name="Second">Of the trim and the ground sheet.</param>
    public sealed record Parameters(bool IsDome, float Width, float Height, float Length, float Open, LinearRgb Color, LinearRgb Second);

    public override EntryInfo Info { get; } = new()
    {
        Id = "tent",
        Names = ["tent", "camping tent", "ridge tent", "dome tent"],
        Words = ["dome", "camping"],
        Parts = ["flap"],
        Family = "landmarks",
        PrintsText = true,
        Size = new Vector3(2.6f, 1.6f, 2.8f),
        Habitats = ["meadow", "forest", "mountain-lake", "studio"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.16f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e0761f", "#3f7a4a", "#d9a52a", "#2f6f9a", "#b83a2a")));
        return new Parameters(
            wishes.Words.Contains("dome"), stream.Child("width").Range(2.1f, 2.35f), stream.Child("height").Range(1.45f, 1.6f), stream.Child("length").Range(2.5f, 2.8f), stream.Child("open").Range(0.55f, 0.8f),
            color, wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.PartColorOr("flap", color * 0.55f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material cloth = Cloth(p.Color, "body"), trim = Cloth(p.Second, "trim"), inside = Presets.Fabric(p.Color * 0.25f, 700, "inside");
        if (p.IsDome)
        {
            Dome(model, p, cloth, trim, inside);
        }
        else
        {
            Ridge(model, p, cloth, trim, inside);
        }

        return model.Build(ground: true, center: true);
    }

    private static Material Cloth(LinearRgb color, string name) => new() { Name = name, BaseColor = color, Roughness = 0.7f, Specular = 0.03f, Sheen = 0.1f, Translucency = 0.12f };

    private static void Ridge(ModelBuilder model, Parameters p, Material cloth, Material trim, Material inside)
    {
        float w = p.Width / 2, h = p.Height, front = p.Length / 2;
        float Sag(float t, float along) => 0.05f * MathF.Sin(MathF.PI * t) * (0.6f + (0.4f * MathF.Sin(MathF.PI * along)));

        // Two slopes that sag a little between ridge and pegs.
        PolyMesh slope = Shapes.Grid(40, 30, (u, v) =>
        {
            float z = front - (2 * front * u), ridge = h - (0.06f * MathF.Sin(MathF.PI * u));
            float sag = Sag(v, u), x = (w * (1 - v)) - (sag * 0.7f);
            return new Vector3(x, (ridge * v) - (sag * 0.4f) + 0.02f, z);
        });
        model.Add(slope.Solidify(0.014f).BothSides(), cloth, 1.2f);
        model.Add(Shapes.Slab(Outlines.Rectangle(p.Width - 0.06f, p.Length - 0.06f, 0.05f), 0.02f, 0.005f), trim);

        // The back wall, and the front in two flaps turned outward from the middle.
        PolyMesh back = new();
        back.AddFace(back.AddVertex(new(-w, 0.02f, -front + 0.02f)), back.AddVertex(new(0, h, -front + 0.02f)), back.AddVertex(new(w, 0.02f, -front + 0.02f)));
        model.Add(back.Solidify(0.01f), cloth, 0.5f);
        PolyMesh dark = new();
        dark.AddFace(dark.AddVertex(new(-w * 0.97f, 0.03f, -front * 0.4f)), dark.AddVertex(new(w * 0.97f, 0.03f, -front * 0.4f)), dark.AddVertex(new(0, h * 0.97f, -front * 0.4f)));
        model.Add(dark, inside);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            PolyMesh flap = Shapes.Grid(24, 24, (u, v) =>
            {
                // u runs from the slope to the free edge, which curls out and back.
                float edge = side * w * (1 - v) * 0.99f, free = edge * p.Open, x = float.Lerp(edge, free, u), y = (h * v) + 0.02f;
                float curl = 0.32f * u * u * (1 - v) * (1.2f - (0.4f * v));
                return new Vector3(x + (side * 0.12f * u * u * u * (1 - v)), y, front - 0.01f + curl + (0.02f * MathF.Sin(u * 9) * (1 - v)));
            });
            model.Add((side > 0 ? flap.Flip() : flap).Solidify(0.012f), cloth, 1.2f);
        }

        // Poles and hems, guys and pegs.
        Material pole = Presets.Wood("birch", name: "pole"), rope = Presets.Fabric(LinearRgb.FromHex("#efe6cf"), 500, "rope"), peg = Presets.Wood("oak", name: "peg");
        foreach (float z in (ReadOnlySpan<float>)[front + 0.01f, -front - 0.01f])
        {
            model.Add(Shapes.Rod(new(0, 0, z), new(0, h + 0.12f, z), 0.022f, null, 16), pole);
            Guy(new(0, h + 0.06f, z), new(0.05f * MathF.Sign(z), 0.02f, z + (MathF.Sign(z) * 1.0f)));
        }

        model.Add(Shapes.Tube([.. Enumerable.Range(0, 21).Select(i => i / 20f).Select(u => new Vector3(0, h - (0.06f * MathF.Sin(MathF.PI * u)) + 0.025f, front - (2 * front * u)))], 0.022f, 10), trim, 1.2f);
        foreach (float z in (ReadOnlySpan<float>)[front * 0.92f, 0, -front * 0.92f])
        {
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                Guy(new(side * w * 0.7f, h * 0.3f, z), new(side * (w + 0.42f), 0.02f, z * 1.08f));
            }
        }

        model.Surface(SurfaceTag.Inside, new Vector3(0, 0.03f, 0), new Vector3(w * 0.5f, 0, 0), new Vector3(0, 0, -front * 0.6f));

        void Guy(Vector3 from, Vector3 to)
        {
            model.Add(Shapes.Rod(from, to, 0.0075f, null, 6), rope);
            Vector3 away = Vector3.Normalize((to - from) with { Y = 0 });
            model.Add(Shapes.Rod(to - new Vector3(0, 0.02f, 0) - (away * 0.02f), to + new Vector3(0, 0.09f, 0) + (away * 0.05f), 0.012f, 0.017f, 8), peg);
        }
    }

    private static void Dome(ModelBuilder model, Parameters p, Material cloth, Material trim, Material inside)
    {
        float w = p.Width * 0.56f, h = p.Height * 0.92f;
        Vector3 At(float u, float v)
        {
            // Straighter between the four poles, whose arcs cross on top.
            float a = MathF.Tau * u, t = v * MathF.PI / 2, between = MathF.Abs(MathF.Sin(2 * a));
            float r = w * (1 + (0.16f * between * (1 - v))) * MathF.Pow(MathF.Cos(t), 0.72f);
            return new Vector3(r * MathF.Sin(a), 0.02f + (h * MathF.Pow(MathF.Sin(t), 0.95f)), r * MathF.Cos(a));
        }

        PolyMesh skin = Shapes.Grid(128, 40, (u, v) => At(u, MathF.Min(0.999f, v)), wrapU: true);
        skin.WithNormals(skin.VertexNormals());
        PolyMesh door = skin.Cut(v => MathF.Max(MathF.Max(new Vector2(v.X / 0.5f, (v.Y - 0.35f) / 0.6f).Length() - 1, 0.08f - v.Y) * 0.5f, -v.Z));
        PolyMesh band = skin.Cut(v => v.Y - 0.2f), crown = skin.Cut(v => (h * 0.8f) - v.Y);
        model.Add(door.Recess(0.16f), cloth, 1.1f);
        model.Add(door, inside, 1.2f);
        model.Add(band, trim, 1.2f);
        model.Add(crown, trim, 1.2f);
        model.Add(skin, cloth, 1.2f);
        PolyMesh poles = new();
        for (int i = 0; i < 4; i++)
        {
            float u = (i + 0.5f) / 4;
            poles.Join(Shapes.Tube([.. Enumerable.Range(0, 33).Select(k => At(u, k / 33f)).Select(q => q * 1.008f)], 0.016f, 8));
        }

        model.Add(poles, Presets.Metal(LinearRgb.FromHex("#8e9498"), 0.3f, "pole"), 1.2f);

        // The door's zip and its flap rolled up at one side.
        List<Vector3> zip = [.. Enumerable.Range(0, 41).Select(i => -0.45f + ((MathF.PI + 0.9f) * i / 40)).Select(a => new Vector2(0.5f * MathF.Cos(a), 0.35f + (0.6f * MathF.Sin(a)))).Where(q => q.Y > 0.08f).Select(q => new Vector3(q.X, q.Y, Front(q.X, q.Y) + 0.01f))];
        model.Add(Shapes.Tube(zip, 0.014f, 8), trim, 1.2f);
        model.Add(Shapes.Capsule(new(0.5f, 0.2f, Front(0.5f, 0.2f) + 0.05f), new(0.4f, 0.75f, Front(0.4f, 0.75f) + 0.05f), 0.055f), cloth, 1.2f);
        model.Surface(SurfaceTag.Inside, new Vector3(0, 0.03f, 0), new Vector3(w * 0.5f, 0, 0), new Vector3(0, 0, -w * 0.5f));

        float Front(float x, float y)
        {
            float t = MathF.Asin(Math.Clamp((y - 0.02f) / h, 0, 1)), r = w * MathF.Pow(MathF.Cos(t), 0.72f) * 1.03f;
            return MathF.Sqrt(MathF.Max(0, (r * r) - (x * x)));
        }
    }
}
