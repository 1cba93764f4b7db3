using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The stage of an old theatre: boards under spotlights between velvet curtains, a gilded arch, footlights, and the first rows of seats.</summary>
internal sealed class TheatreStage()
    : HallEnvironment("theatre-stage", ["theater stage", "theatre stage", "stage", "opera stage", "theater", "theatre", "opera house", "playhouse", "concert hall"], [], ["red", "empty", "dramatic"])
{
    /// <summary>Where the boards end before the stage, how deep the pit lies, metres.</summary>
    private const float Edge = 3.6f, Pit = 1.1f;

    /// <inheritdoc/>
    protected override HallForm Form { get; } = new()
    {
        HalfWidth = 9, Height = 8.5f, Behind = 3.4f, View = (new(0.3f, 1.5f, 13.4f), new(0, 1.9f, -3)), Lens = (0.64f, 0.82f), Stage = (new(-3, -1.8f), new(3, 1.8f)), Turn = (-0.1f, 0.1f), Kind = StageKind.Terrace,
    };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request) => HallLight.Lamps(0.13f, "lamplight");

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("stage");
        LinearRgb red = LinearRgb.FromHex(stream.Child("velvet").Pick("#8a1119", "#7d0f22", "#94161a"));
        Material velvet = Presets.Fabric(red, 1400, "velvet") with { Sheen = 0.8f }, dark = Presets.Matte(LinearRgb.FromHex("#1c1616"), "house"), gold = Presets.Metal(LinearRgb.FromHex("#c79a4c"), 0.34f, "gilding");
        set.AddShell(dark, dark, dark, -Pit);

        // The boards, and the edge of the stage with its footlights.
        var grain = new WoodGrain(new LinearRgb(0.55f, 0.5f, 0.45f), Vector3.UnitZ, 210, 0.32f);
        float edge = MathF.Max(Edge, set.Hero.Max.Z + 1.6f), width = set.Right - set.Left, depth = edge - set.Back;
        var boards = new Material { Name = "boards", BaseColor = LinearRgb.FromHex("#8f6a45"), Roughness = 0.32f, Specular = 0.04f, Coat = 0.15f, CoatRoughness = 0.2f, Kind = FrameMaterialKind.Ground, Pattern = new Planks(grain, 0.16f, 2.4f) };
        set.Add(new ModelBuilder().Add(Shapes.Box(width, Pit, depth, 0), boards).Build(), Matrix4x4.CreateTranslation(set.Middle, -Pit, set.Back + (0.5f * depth)));
        AddFront(set, gold, edge);
        AddCurtains(set, velvet, gold, edge, stream.Seed);
        if (set.Allows("chair"))
        {
            AddSeats(set, red, edge);
        }

        // A warm key from one side, a cooler one from the other, and a rim from behind.
        float radius = 1.3f + (0.6f * new Vector2(set.Hero.Size.X, set.Hero.Size.Z).Length()), side = stream.Child("key").Chance(0.5f) ? 1 : -1;
        Vector3 at = set.Hero.Center with { Y = 0.45f * set.Hero.Size.Y };
        HallParts.AddSpot(set, at + new Vector3(side * 3.2f, 6, 5.2f), at, radius, new LinearRgb(1, 0.86f, 0.64f) * 420);
        HallParts.AddSpot(set, at + new Vector3(-side * 3.6f, 5.6f, 4), at, radius, new LinearRgb(0.75f, 0.82f, 1) * 120);
        HallParts.AddSpot(set, at + new Vector3(-side * 1.2f, 6.2f, -2.6f), at, radius, new LinearRgb(1, 0.9f, 0.75f) * 200);

        // Washes on the curtain behind, and the glow of the house on arch and curtains before.
        set.AddLamp(new RectangleLight(new Vector3(set.Middle, 0.3f, set.Back + 1.1f), new Vector3(4.6f, 0, 0), Vector3.Normalize(new Vector3(0, 0.5f, 0.86f)) * -0.12f, new LinearRgb(1, 0.55f, 0.36f) * 0.9f));
        set.AddLamp(new RectangleLight(new Vector3(set.Middle, 6.8f, edge + 3), new Vector3(5, 0, 0), Vector3.Normalize(new Vector3(0, -0.6f, 0.8f)) * 0.5f, new LinearRgb(1, 0.72f, 0.46f) * 0.45f));
        set.AddLamp(new RectangleLight(new Vector3(set.Middle, 0.12f, edge - 0.2f), new Vector3(5, 0, 0), new Vector3(0, -0.05f, 0), new LinearRgb(1, 0.7f, 0.4f) * 3));
    }

    private static void AddFront(HallSet set, Material gold, float edge)
    {
        const float Opening = 4.5f, Tall = 4.9f;
        var model = new ModelBuilder();
        Material plaster = Presets.Matte(LinearRgb.FromHex("#6d1f22"), "proscenium");
        float half = 0.5f * (set.Right - set.Left);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(half - Opening, set.Height, 0.5f, 0.02f).Move(side * 0.5f * (half + Opening), 0, 0), plaster);
            model.Add(Shapes.Box(0.34f, Tall + 0.3f, 0.62f, 0.06f, 3).Move(side * (Opening + 0.12f), 0, 0), gold);
            model.Add(Shapes.Box(0.12f, Tall, 0.7f, 0.04f, 3).Move(side * (Opening + 0.5f), 0, 0), gold);
        }

        model.Add(Shapes.Box(2 * half, set.Height - Tall, 0.5f, 0.02f).Move(0, Tall, 0), plaster);
        model.Add(Shapes.Box((2 * Opening) + 0.6f, 0.34f, 0.62f, 0.06f, 3).Move(0, Tall, 0), gold);
        model.Add(Shapes.Torus(0.55f, 0.12f, 40, 14).RotateX(MathF.PI / 2).Move(0, Tall + 0.75f, 0.25f).Join(Shapes.Sphere(0.34f, 28).Move(0, Tall + 0.75f, 0.22f)), gold);
        set.Add(model.Build(), Matrix4x4.CreateTranslation(set.Middle, 0, edge - 0.4f));
        var foot = new ModelBuilder();
        for (int i = -9; i <= 9; i++)
        {
            foot.Add(Shapes.Lathe([new(0, 0), new(0.1f, 0), new(0.14f, 0.1f), new(0.1f, 0.15f), new(0, 0.17f)], 20, -0.5f * MathF.PI, 0.5f * MathF.PI).Move(i * 0.58f, 0, 0), gold);
            foot.Add(Shapes.Sphere(0.055f, 14).Move(i * 0.58f, 0.06f, -0.03f), Presets.Glow(new LinearRgb(1, 0.72f, 0.4f), 3, "footlight"));
        }

        set.Add(foot.Build(), Matrix4x4.CreateTranslation(set.Middle, 0.002f, edge - 0.12f));
    }

    private static void AddCurtains(HallSet set, Material velvet, Material gold, float edge, uint seed)
    {
        float half = 0.5f * (set.Right - set.Left);
        set.Add(new ModelBuilder().Add(HallParts.Drape((2 * half) - 0.2f, 7.4f, 0.42f, 0.13f, seed), velvet, 1.2f).Build(), Matrix4x4.CreateTranslation(set.Middle, 0.01f, set.Back + 0.3f));

        // Legs at both sides, drawn back with golden cords; a swagged valance above.
        for (int i = 0; i < 2; i++)
        {
            float z = edge - 0.9f - (i * 2.2f), inner = 3.5f - (0.25f * i);
            if (z < set.Back + 1)
            {
                continue;
            }

            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                uint own = seed + (uint)((i * 2) + (side > 0 ? 1 : 0));
                PolyMesh drape = HallParts.Drape(2.6f, 6.6f, 0.36f, 0.12f, own);
                if (i == 0)
                {
                    drape = drape.Warp(p =>
                    {
                        // Gathered at the cord.
                        float waist = MathF.Exp(-MathF.Pow((p.Y - 2.1f) / 1.3f, 2)), pull = 0.72f * waist;
                        return p with { X = float.Lerp(p.X, side * 1.2f, pull), Z = p.Z * (1 + (0.5f * waist)) };
                    });
                }

                set.Add(new ModelBuilder().Add(drape, velvet, 1.2f).Build(), Matrix4x4.CreateTranslation(set.Middle + (side * (inner + 1.1f)), 0.01f, z));
                if (i == 0)
                {
                    set.Add(new ModelBuilder().Add(Shapes.Torus(0.36f, 0.05f, 32, 10).Scale(1.1f, 1, 0.7f), gold).Build(), Matrix4x4.CreateTranslation(set.Middle + (side * (inner + 2.2f)), 2.1f, z));
                }
            }
        }

        var valance = new ModelBuilder();
        for (int i = -3; i <= 3; i++)
        {
            PolyMesh swag = Shapes.Grid(26, 14, (u, v) =>
            {
                float x = (u - 0.5f) * 1.75f, t = 1 - v, sag = (1 - MathF.Pow((2 * u) - 1, 2)) * (0.35f + (0.55f * t));
                return new Vector3(x, (-0.55f * t) - sag, 0.12f * MathF.Sin(t * 15) * (1 - MathF.Pow((2 * u) - 1, 4)) + (0.12f * t));
            });
            valance.Add(swag.Move(i * 1.68f, 0, 0), velvet, 1.2f);
            valance.Add(Shapes.Tube([.. Enumerable.Range(0, 17).Select(k => (k / 8f) - 1).Select(t => new Vector3((i * 1.68f) + (0.86f * t), -0.57f - (0.9f * (1 - (t * t))), 0.16f))], 0.035f, 8), gold, 1);
        }

        set.Add(valance.Build(), Matrix4x4.CreateTranslation(set.Middle, 5, edge - 0.75f));
    }

    /// <summary>Rows of plush seats seen from behind, below the edge of the stage.</summary>
    private static void AddSeats(HallSet set, LinearRgb red, float edge)
    {
        var model = new ModelBuilder();
        Material plush = Presets.Fabric(red * 0.7f, 1200, "plush") with { Sheen = 0.6f }, frame = Presets.Wood("mahogany", Vector3.UnitY, "frame");
        model.Add(Shapes.Cushion(0.52f, 0.66f, 0.12f, 0.06f, 0.015f, 8).Move(0, 0.36f, -0.02f), plush, 1);
        model.Add(Shapes.Cushion(0.5f, 0.14f, 0.46f, 0.05f, 0.015f, 6).Move(0, 0.36f, -0.3f), plush, 1);
        model.Add(Shapes.Box(0.05f, 0.66f, 0.5f, 0.012f).Move(0.285f, 0, -0.24f).BothSides(), frame);
        Model seat = model.Build();
        for (float z = edge + 1.9f; z < set.Front - 0.4f; z += 0.95f)
        {
            for (int i = -8; i <= 8; i++)
            {
                var at = new Vector3(set.Middle + ((i + (((int)(z * 2)) % 2 * 0.5f)) * 0.62f), -Pit, z);
                Bounds box = seat.Bounds.Transform(Matrix4x4.CreateTranslation(at));
                if (Vector3.Distance(set.View.Camera.Position with { Y = 0 }, at with { Y = 0 }) > 1.1f && !set.View.IsHiding(box))
                {
                    set.Add(seat, Matrix4x4.CreateTranslation(at));
                }
            }
        }
    }
}
