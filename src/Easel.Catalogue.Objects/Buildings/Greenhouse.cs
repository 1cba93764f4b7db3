using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>A greenhouse: panes in a slender frame over a low wall, beds and shelves of plants within, an open door.</summary>
internal sealed class Greenhouse : CatalogueEntry<Greenhouse.Parameters>
{
    /// <param name="Width">3.4 to 4.4 m.</param>
    /// <param name="Length">5 to 6.6 m.</param>
    /// <param name="Eaves">Height of the walls, 1.9 to 2.2 m.</param>
    /// <param name="Pitch">Rise of the roof per metre, 0.7 to 0.9.</param>
    /// <param name="Bay">Breadth of a pane, 0.6 to 0.75 m.</param>
    /// <param name="Frame">Of the frame.</param>
    /// <param name="Seed">Of the plants.</param>
    public sealed record Parameters(float Width, float Length, float Eaves, float Pitch, float Bay, LinearRgb Frame, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "greenhouse",
        Names = ["greenhouse", "glasshouse", "green house", "hothouse", "conservatory"],
        Words = ["victorian", "white", "old"],
        Parts = ["frame", "wall"],
        Family = "buildings",
        Size = new Vector3(4, 3.6f, 6),
        Habitats = ["garden", "backyard", "meadow", "studio"],
        ViewAzimuth = 0.62f,
        ViewElevation = 0.09f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(3.6f, 4.2f), stream.Child("length").Range(5.4f, 6.4f), stream.Child("eaves").Range(1.95f, 2.15f), stream.Child("pitch").Range(0.74f, 0.88f), stream.Child("bay").Range(0.62f, 0.72f),
        wishes.PartColorOr("frame", wishes.ColorOr(LinearRgb.FromHex(stream.Child("frame").Pick("#f2f2ee", "#f2f2ee", "#3f5a4a")))), stream.Child("plants").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float w = p.Width / 2, l = p.Length / 2, e = p.Eaves, ridge = e + (w * p.Pitch);
        const float Plinth = 0.5f, Bar = 0.045f;
        Material frame = Presets.Lacquer(p.Frame, "frame") with { Roughness = 0.4f }, glass = Presets.Pane(LinearRgb.FromHex("#eaf6f2"), "glass"), brick = Presets.Stone(LinearRgb.FromHex("#a8715a"), "wall");
        PolyMesh bars = new(), panes = new();
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.16f, Plinth, 2 * l, 0.02f).Move(s * w, 0, 0), brick);
            Rod(new(s * w, e, -l), new(s * w, e, l), 1.4f);
            Rod(new(s * w, Plinth, -l), new(s * w, Plinth, l), 1.4f);
            Sheet(new(s * w, Plinth, -l), new(0, 0, 2 * l), new(0, e - Plinth, 0));
            Sheet(new(s * w, e, -l), new(0, 0, 2 * l), new(-s * w, ridge - e, 0));
            int bays = Math.Max(4, (int)(p.Length / p.Bay));
            for (int i = 0; i <= bays; i++)
            {
                float z = (2 * l * i / bays) - l;
                Rod(new(s * w, Plinth, z), new(s * w, e, z), i % bays == 0 ? 1.6f : 1);
                Rod(new(s * w, e, z), new(0, ridge, z), i % bays == 0 ? 1.6f : 1);
            }

            // Ends: uprights to the gable, on the front with an opening for the door.
            bool front = s > 0;
            for (float x = -w; x <= w + 0.01f; x += w / 3)
            {
                if (!front || MathF.Abs(x) > 0.5f)
                {
                    Rod(new(x, front && MathF.Abs(x) < 0.8f ? 0 : Plinth, s * l), new(x, ridge - (MathF.Abs(x) * p.Pitch), s * l), 1);
                }
            }

            Rod(new(-w, e, s * l), new(w, e, s * l), 1.2f);
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                float inner = front ? 0.62f : 0, broad = w - inner;
                model.Add(Shapes.Box(broad, Plinth, 0.16f, 0.02f).Move(side * (inner + (0.5f * broad)), 0, s * l), brick);
                Sheet(new(side > 0 ? inner : -w, Plinth, s * l), new(broad, 0, 0), new(0, e - Plinth, 0));
            }

            int gable = panes.AddVertex(new(-w, e, s * l)), right = panes.AddVertex(new(w, e, s * l)), peak = panes.AddVertex(new(0, ridge, s * l));
            panes.AddFace(gable, right, peak);
        }

        Rod(new(0, ridge, -l), new(0, ridge, l), 1.8f);
        Rod(new(-0.62f, 0, l), new(-0.62f, e, l), 1.6f);
        Rod(new(0.62f, 0, l), new(0.62f, e, l), 1.6f);

        // The door stands open.
        Vector3 hinge = new(0.62f, 0, l), swing = new Vector3(0.35f, 0, 1.1f);
        Rod(hinge + new Vector3(0, 0.05f, 0), hinge + swing + new Vector3(0, 0.05f, 0), 1.3f);
        Rod(hinge + new Vector3(0, e - 0.05f, 0), hinge + swing + new Vector3(0, e - 0.05f, 0), 1.3f);
        Rod(hinge + swing + new Vector3(0, 0.05f, 0), hinge + swing + new Vector3(0, e - 0.05f, 0), 1.3f);
        Sheet(hinge + new Vector3(0, 0.05f, 0), swing, new(0, e - 0.1f, 0));
        model.Add(bars, frame, 0.5f);
        model.Add(panes, glass, 0.2f);
        AddPlants(model, w, l, stream);
        model.Surface(SurfaceTag.Inside, new Vector3(0, 0.03f, 0.3f), new Vector3(0.4f, 0, 0), new Vector3(0, 0, -l + 0.8f));
        return model.Build(ground: true);

        void Rod(Vector3 a, Vector3 b, float thick) => bars.Join(Shapes.Rod(a, b, 0.5f * Bar * thick, null, 4));

        void Sheet(Vector3 at, Vector3 u, Vector3 v) => panes.Join(Shapes.Grid(1, 1, (x, y) => at + (u * x) + (v * y)));
    }

    /// <summary>Beds on both sides of a paved way, tomatoes and flowers in pots on shelves.</summary>
    private static void AddPlants(ModelBuilder model, float w, float l, RandomStream stream)
    {
        Material leaf = new() { Name = "leaves", BaseColor = LinearRgb.FromHex("#5c9138"), Roughness = 0.65f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage }, soil = Presets.Matte(LinearRgb.FromHex("#4a3526"), "soil"), clay = Presets.Terracotta();
        model.Add(Shapes.Box(1, 0.03f, 2 * l, 0.005f, 1), Presets.Stone(LinearRgb.FromHex("#b9ab95"), "floor"));
        string[] hues = ["#e0483e", "#f2b33d", "#e77ba0", "#f4efe6"];
        Material[] blooms = [.. hues.Select(h => new Material { Name = "petals", BaseColor = LinearRgb.FromHex(h), Roughness = 0.6f, Translucency = 0.15f, Kind = FrameMaterialKind.Foliage })];
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * (0.5f * (w + 0.5f));
            model.Add(Shapes.Box(w - 0.62f, 0.3f, (2 * l) - 0.3f, 0.02f).Move(x, 0, 0), soil);
            for (float z = -l + 0.45f; z < l - 0.3f; z += 0.52f)
            {
                RandomStream own = stream.Child((int)((z + 20) * 10) + (side > 0 ? 1000 : 0));
                float tall = own.Range(0.32f, 0.85f);
                var size = new Vector3(0.27f, tall * 0.55f, 0.25f);
                Vector3 at = new(x + own.Range(-0.2f, 0.2f), 0.3f + (0.5f * tall), z);
                model.Add(LeafMound.Leaves(size, 130, 0.15f, -0.9f, own.Child("leaves")).Move(at), leaf, 0.5f);
                model.Add(LeafMound.Flowers(size, own.Range(8, 22), 0.05f, -0.6f, own.Child("fruit")).Move(at), own.Pick(blooms), 3);
                if (own.Chance(0.3f))
                {
                    model.Add(Shapes.Lathe([new(0, 0), new(0.09f, 0), new(0.13f, 0.2f), new(0.11f, 0.2f), new(0, 0.18f)], 16).Move(side * 0.44f, 0.03f, z), clay, 0.6f);
                    model.Add(LeafMound.Leaves(new Vector3(0.15f, 0.16f, 0.15f), 60, 0.09f, -0.6f, own.Child("pot")).Move(side * 0.44f, 0.34f, z), leaf, 0.5f);
                }
            }
        }
    }
}
