using System.Numerics;
using Easel.Catalogue.Objects.Tools;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A vault under a castle: damp stone, a barred cell, chains on the wall, barrels and straw, lit by torches alone.</summary>
internal sealed class Dungeon()
    : HallEnvironment("dungeon", ["dungeon", "prison cell", "prison", "jail", "jail cell", "castle dungeon", "crypt", "cellar", "castle cellar", "wine cellar", "catacombs", "basement"], ["barrel"], ["dark", "damp", "stone"])
{
    private const float Bay = 3.2f, Pointed = 0.15f;

    /// <inheritdoc/>
    protected override HallForm Form { get; } = new()
    {
        HalfWidth = 3.6f, Height = 4.6f, Behind = 4.2f, View = (new(0.5f, 1.5f, 4.6f), new(-0.1f, 1.45f, -4)), Lens = (0.9f, 1.05f), Stage = (new(-1.7f, -1.4f), new(1.7f, 1.4f)), Turn = (-0.2f, 0.2f),
    };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request) => HallLight.Lamps(0.115f, "lamplight");

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("dungeon");
        Material stone = HallParts.Stone("#7d766c", 0.38f), floor = new()
        {
            Name = "floor", BaseColor = LinearRgb.FromHex("#6a645b"), Roughness = 0.55f, Specular = 0.04f, Kind = FrameMaterialKind.Ground, Pattern = new Bricks(LinearRgb.FromHex("#2f2c28"), 0.62f, 0.42f, 0.02f),
        };
        set.AddShell(stone, floor, stone);
        float half = 0.5f * (set.Right - set.Left), length = set.Front - set.Back, springing = MathF.Max(1.6f, set.Height - (half * 1.16f));
        set.Add(new ModelBuilder().Add(HallParts.Vault(half + 0.05f, length, Pointed).Scale(1, MathF.Min(1, (set.Height - springing) / half), 1), stone, 1).Build(), Matrix4x4.CreateTranslation(set.Middle, springing, 0.5f * (set.Front + set.Back)));
        Model rib = new ModelBuilder().Add(HallParts.Rib(half - 0.05f, Pointed, 0.17f).Scale(1, MathF.Min(1, (set.Height - springing) / half), 1), stone, 1).Build();
        Model pier = new ModelBuilder().Add(Shapes.Box(0.5f, springing, 0.5f, 0.04f), stone).Build();
        int number = 0;
        for (float z = set.Back + 1.1f; z < set.Front - 0.5f; z += Bay)
        {
            set.Add(rib, Matrix4x4.CreateTranslation(set.Middle, springing, z));
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                float x = set.Middle + (side * (half - 0.2f));
                set.TryStand(pier, new Vector3(x, 0, z));
                if ((number++ % 2 == 0) == (side < 0))
                {
                    HallParts.AddTorch(set, new Vector3(x - (side * 0.25f), 1.5f, z), new Vector3(-side, 0, 0), 5.2f);
                }
            }
        }

        // The far wall: a barred cell on one side, a small high window and chains on the other.
        float hand = stream.Child("hand").Chance(0.5f) ? 1 : -1;
        set.TryStand(Bars(2.3f, 2.5f), new Vector3(set.Middle + (hand * 1.15f), 0, set.Back + 0.95f));
        set.Add(new ModelBuilder().Add(Shapes.Box(2.3f, 2.5f, 0.02f, 0), Presets.Matte(LinearRgb.FromHex("#141210"), "dark")).Build(), Matrix4x4.CreateTranslation(set.Middle + (hand * 1.15f), 0, set.Back + 0.02f));
        Model chain = Chain(1.3f);
        foreach (float x in (ReadOnlySpan<float>)[0.75f, 1.3f])
        {
            set.Add(chain, Matrix4x4.CreateTranslation(set.Middle - (hand * x), 1.95f, set.Back + 0.06f));
        }

        Vector3 window = new(set.Middle - (hand * 1.05f), 2.5f, set.Back + 0.02f);
        set.Add(Window(), Matrix4x4.CreateTranslation(window));
        HallParts.AddSpot(set, window + new Vector3(0, 0.4f, 0.2f), set.Hero.Center with { Y = 0 }, 1.5f, new LinearRgb(0.4f, 0.55f, 0.95f) * 34);
        if (set.Allows("barrel"))
        {
            Model barrel = new Barrel().Build(new BuildRequest(stream.Child("barrel"), Wishes.None, 0.006f));
            foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(set.Right - 0.75f, 0, set.Back + 2.3f), new(set.Left + 0.75f, 0, set.Back + 2.2f), new(set.Right - 0.8f, 0, set.Back + 3.2f)])
            {
                set.TryStand(barrel, at, at.X);
            }
        }

        set.TryStand(Straw(stream.Child("straw")), new Vector3(set.Middle - (hand * 1.3f), 0, set.Back + 1.1f));
        HallParts.AddSpot(set, new Vector3(set.Middle + (hand * 1.9f), set.Height - 0.7f, set.Hero.Max.Z + 2.2f), set.Hero.Center, 1.3f + (0.5f * set.Hero.Size.Length()), new LinearRgb(1, 0.62f, 0.32f) * 70);
    }

    /// <summary>Upright bars in a frame with a gate, standing on y = 0.</summary>
    private static Model Bars(float width, float height)
    {
        var model = new ModelBuilder();
        Material iron = Presets.Iron("bars");
        int count = (int)(width / 0.13f);
        for (int i = 0; i <= count; i++)
        {
            float x = ((float)i / count - 0.5f) * width;
            model.Add(Shapes.Rod(new(x, 0, 0), new(x, height, 0), i % 6 == 0 ? 0.026f : 0.016f, null, 10), iron);
        }

        foreach (float y in (ReadOnlySpan<float>)[0.3f, 1.15f, 2, 2.45f])
        {
            model.Add(Shapes.Box(width, 0.06f, 0.03f, 0.006f).Move(0, y, 0), iron);
        }

        model.Add(Shapes.Box(0.16f, 0.22f, 0.07f, 0.01f).Move(0.12f * width, 1.05f, 0), iron);
        return model.Build();
    }

    /// <summary>A chain that hangs from a ring at y = 0 with a shackle at its end.</summary>
    private static Model Chain(float length)
    {
        var model = new ModelBuilder();
        Material iron = Presets.Iron("chain");
        model.Add(Shapes.Torus(0.07f, 0.014f, 28, 8).RotateX(MathF.PI / 2), iron);
        int links = (int)(length / 0.075f);
        for (int i = 0; i < links; i++)
        {
            model.Add(Shapes.Torus(0.032f, 0.009f, 18, 6).Scale(0.75f, 1, 1.25f).RotateX(MathF.PI / 2).RotateY(i % 2 * MathF.PI / 2).Move(0, -0.1f - (0.068f * i), 0.02f), iron);
        }

        model.Add(Shapes.Torus(0.075f, 0.022f, 28, 8, 0.035f).Move(0, -0.16f - (0.068f * links), 0.05f), iron);
        return model.Build();
    }

    private static Model Window()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Extrude([new(-0.32f, 0), new(0.32f, 0), .. HallParts.Arch(0.64f, 0.95f, 0)], 0.02f), Presets.Glow(new LinearRgb(0.35f, 0.5f, 0.85f), 1.2f, "night sky"));
        foreach (float x in (ReadOnlySpan<float>)[-0.2f, 0, 0.2f])
        {
            model.Add(Shapes.Rod(new(x, 0, 0.04f), new(x, 0.92f, 0.04f), 0.018f, null, 8), Presets.Iron("bar"));
        }

        return model.Build();
    }

    private static Model Straw(RandomStream stream)
    {
        var straw = new PolyMesh();
        for (int i = 0; i < 420; i++)
        {
            float r = 0.75f * MathF.Sqrt(stream.Next()), angle = stream.Range(0f, MathF.Tau), y = 0.02f + (0.14f * MathF.Exp(-3 * r * r) * stream.Next());
            Vector3 at = new(r * MathF.Cos(angle), y, 0.6f * r * MathF.Sin(angle)), along = Vector3.Normalize(stream.Direction() * new Vector3(1, 0.25f, 1)) * stream.Range(0.1f, 0.22f);
            straw.Join(Shapes.Rod(at - along, at + along, 0.004f, null, 3));
        }

        return new ModelBuilder().Add(straw, Presets.Matte(LinearRgb.FromHex("#b8974f"), "straw")).Build(ground: true);
    }
}
