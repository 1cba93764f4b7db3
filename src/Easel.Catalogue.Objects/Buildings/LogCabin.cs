using Easel.Catalogue.Vapour;
using System.Numerics;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>A log cabin: round logs notched at the corners, a porch, a stone chimney that smokes by word.</summary>
internal sealed class LogCabin : CatalogueEntry<LogCabin.Parameters>
{
    /// <param name="Width">5.6 to 6.8 m.</param>
    /// <param name="Depth">4.6 to 5.4 m.</param>
    /// <param name="Rows">Of logs, 8 to 10.</param>
    /// <param name="Log">Radius of a log, 0.13 to 0.16 m.</param>
    /// <param name="Pitch">Rise of the roof by half its width, 0.75 to 1.</param>
    /// <param name="Smokes">Whether smoke rises.</param>
    /// <param name="IsSnowy">Whether snow lies on the roof.</param>
    /// <param name="Wood">Colour of the logs.</param>
    /// <param name="Roof">Colour of the roof.</param>
    /// <param name="Door">Colour of the door.</param>
    public sealed record Parameters(float Width, float Depth, int Rows, float Log, float Pitch, bool Smokes, bool IsSnowy, LinearRgb Wood, LinearRgb Roof, LinearRgb Door);

    public override EntryInfo Info { get; } = new()
    {
        Id = "log-cabin",
        Names = ["log cabin", "cabin", "wooden cabin", "log house", "mountain cabin", "wood cabin", "hut", "lodge", "chalet"],
        Words = ["smoke", "smoking", "winter", "snowy"],
        Parts = ["roof", "door", "chimney", "smoke"],
        Family = "buildings",
        Size = new Vector3(8, 5.5f, 7),
        Habitats = ["forest", "mountain-lake", "meadow", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.07f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(5.8f, 6.6f), stream.Child("depth").Range(4.7f, 5.3f), stream.Child("rows").Range(8, 9), stream.Child("log").Range(0.138f, 0.152f), stream.Child("pitch").Range(0.78f, 0.95f), wishes.Words.Overlaps(["smoke", "smoking"]), wishes.Words.Overlaps(["winter", "snowy"]),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("wood").Pick("#a06a3a", "#8f5e34", "#b07a46"))), wishes.PartColorOr("roof", LinearRgb.FromHex(stream.Child("roof").Pick("#54483e", "#4a5a48", "#6a3a2c"))), wishes.PartColorOr("door", LinearRgb.FromHex(stream.Child("door").Pick("#7a2f22", "#3f5f4c", "#5a3a24"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, d = p.Depth / 2, r = p.Log, pitch = r * 1.8f, eaves = (p.Rows * pitch) + r, rise = w * p.Pitch;
        Material log = Presets.Wood(p.Wood, p.Wood * 0.45f, Vector3.UnitY, "walls");
        PolyMesh logs = new();
        void Log(Vector3 a, Vector3 b, int index) => logs.Join(Shapes.Rod(a, b, r, sides: 18).Rest(q => q + new Vector3(index * 0.37f, index * 0.91f, 0)).Paint(LinearRgb.Gray(0.86f + (0.28f * ((index * 0.618f) % 1)))));
        float out1 = r * 2.2f;
        for (int i = 0; i < p.Rows; i++)
        {
            float y = r + (i * pitch);
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                Log(new(-w - out1, y, s * d), new(w + out1, y, s * d), (i * 4) + (s > 0 ? 1 : 0));
                Log(new(s * w, y + (pitch / 2), -d - out1), new(s * w, y + (pitch / 2), d + out1), (i * 4) + (s > 0 ? 3 : 2));
            }
        }

        // The gable is at the front: shorter and shorter logs up to the ridge.
        for (int i = 0; i * pitch < rise - r; i++)
        {
            float y = r + ((p.Rows + i) * pitch), half = (w + 0.1f) * (1 - ((i + 0.5f) * pitch / rise));
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                Log(new(-half, y, s * d), new(half, y, s * d), 60 + i);
            }
        }

        model.Add(logs, log, 0.9f);
        float porch = 1.5f, length = (2 * d) + porch + 0.7f, mid = porch / 2;
        model.Add(Shapes.Box(2 * w, eaves - 0.1f, 2 * d, 0, 1), Presets.Wood(p.Wood * 0.5f, p.Wood * 0.25f, name: "inside"));
        Material roof = Masonry.Shingles(p.Roof, 0.26f);
        float span = (2 * w) + 1.2f, high = rise * span / (2 * w);
        model.Add(Masonry.Gable(span, high, length, 0.18f).Move(0, eaves + rise - high + 0.16f, mid), roof, 0.4f);
        if (p.IsSnowy)
        {
            model.Add(Masonry.Gable(span + 0.1f, high, length + 0.1f, 0.3f).Move(0, eaves + rise - high + 0.36f, mid), new Material { Name = "snow", BaseColor = LinearRgb.FromHex("#f2f5fa"), Roughness = 0.9f, Specular = 0.02f }, 0.6f);
        }

        Porch(model, p, w, d, porch, eaves, rise, log);
        Openings(model, p, w, d + r);
        Chimney(model, p, new Vector3(-w * 0.55f, 0, -d * 0.35f), eaves + rise + 0.75f);
        return model.Build(ground: true, center: true);
    }

    private static void Porch(ModelBuilder model, Parameters p, float w, float d, float porch, float eaves, float rise, Material log)
    {
        float z = d + porch;
        PolyMesh posts = new();
        foreach (float x in (ReadOnlySpan<float>)[-w, -w * 0.36f, w * 0.36f, w])
        {
            posts.Join(Shapes.Rod(new(x, 0.1f, z), new(x, eaves + 0.02f, z), p.Log * 0.85f, sides: 18));
        }

        posts.Join(Shapes.Rod(new(-w - 0.4f, eaves, z), new(w + 0.4f, eaves, z), p.Log * 0.9f, sides: 18));
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            posts.Join(Shapes.Rod(new(s * w * 0.36f, 0.85f, z), new(s * w, 0.85f, z), 0.06f), Shapes.Rod(new(s * w * 0.36f, 0.45f, z), new(s * w, 0.45f, z), 0.05f));
            posts.Join(Shapes.Rod(new(s * w, eaves, z), new(0, eaves + rise, z), 0.1f));
        }

        model.Add(posts.Join(Shapes.Rod(new(0, eaves, z), new(0, eaves + rise, z), 0.1f)), log, 0.9f);
        model.Add(Shapes.Box((2 * w) + 0.6f, 0.2f, porch + 0.3f, 0.02f, 1).Move(0, 0, d + (porch / 2)), Presets.Wood("oak", Vector3.UnitX, "porch"));
        model.Add(Shapes.Box(1.5f, 0.1f, 0.35f, 0.02f, 1).Move(0, 0, z + 0.32f), Presets.Wood("oak", Vector3.UnitX, "porch"));
    }

    private static void Openings(ModelBuilder model, Parameters p, float w, float face)
    {
        Material frame = Presets.Wood("walnut", Vector3.UnitY, "frame"), pane = new() { Name = "window", BaseColor = LinearRgb.FromHex("#ffd28a"), Roughness = 0.1f, Specular = 0.05f, Emission = LinearRgb.FromHex("#ffb457") * 0.5f, Kind = FrameMaterialKind.Glass };
        model.Add(Shapes.Box(1.15f, 2.1f, 0.1f, 0.02f, 1).Move(0, 0.15f, face - 0.02f), frame);
        model.Add(Shapes.Box(0.95f, 1.98f, 0.06f, 0.02f, 1).Move(0, 0.17f, face + 0.02f), Presets.Lacquer(p.Door, "door") with { Coat = 0.1f, Roughness = 0.6f });
        model.Add(Shapes.Sphere(0.045f, 16).Move(0.36f, 1.05f, face + 0.07f), Presets.Brass("knob"));
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            Window(new Vector3(s * w * 0.62f, 1.0f, face), 0);
            Window(new Vector3(s * (w + p.Log), 1.0f, 0), s * MathF.PI / 2);
        }

        void Window(Vector3 at, float turn)
        {
            Matrix4x4 place = Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at);
            model.Add(Shapes.Box(1.15f, 1.05f, 0.1f, 0.02f, 1).Transform(place), frame);
            foreach ((float x, float y) in (ReadOnlySpan<(float, float)>)[(-0.26f, 0.09f), (0.26f, 0.09f), (-0.26f, 0.54f), (0.26f, 0.54f)])
            {
                model.Add(Shapes.Box(0.44f, 0.4f, 0.03f, 0.005f, 1).Move(x, y, 0.045f).Transform(place), pane);
            }
        }
    }

    private static void Chimney(ModelBuilder model, Parameters p, Vector3 at, float top)
    {
        Material stone = Masonry.Ashlar(LinearRgb.FromHex("#8f8a80"), 0.2f, "chimney");
        model.Add(Shapes.Box(0.85f, top, 0.75f, 0.03f, 2).Move(at).Join(Shapes.Box(1.0f, 0.16f, 0.9f, 0.03f, 2).Move(at + new Vector3(0, top - 0.1f, 0))), stone, 0.5f);
        if (p.Smokes)
        {
            model.Add(Smoke.Over(at + new Vector3(0, top + 0.1f, 0), 0.28f, 2.6f), Smoke.Vapour(LinearRgb.FromHex("#eceef0"), 4, 7), 1.4f);
        }
    }
}
