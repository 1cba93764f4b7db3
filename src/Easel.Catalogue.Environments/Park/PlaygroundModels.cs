using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Park;

/// <summary>What children play on, each standing on y = 0 with its front towards +Z.</summary>
internal static class PlaygroundModels
{
    private static readonly Material s_red = Presets.Lacquer(LinearRgb.FromHex("#cf3b30"), "red");
    private static readonly Material s_yellow = Presets.Plastic(LinearRgb.FromHex("#f0b92c"), "yellow");
    private static readonly Material s_blue = Presets.Lacquer(LinearRgb.FromHex("#2f6fb4"), "blue");
    private static readonly Material s_chain = Presets.Steel("chain");
    private static readonly Material s_rubber = Presets.Rubber(name: "seat");

    /// <summary>A frame 4 m wide and 2.3 m high with two swings along X.</summary>
    public static Model Swings()
    {
        const float Top = 2.3f, Half = 1.9f;
        var builder = new ModelBuilder();
        builder.Add(Shapes.Rod(new Vector3(-Half, Top, 0), new Vector3(Half, Top, 0), 0.05f, null, 14), s_red);
        foreach (float x in (ReadOnlySpan<float>)[-Half, Half])
        {
            foreach (float z in (ReadOnlySpan<float>)[-0.95f, 0.95f])
            {
                builder.Add(Shapes.Rod(new Vector3(x * 1.07f, -0.1f, z), new Vector3(x, Top, 0), 0.045f, null, 12), s_blue);
            }

            builder.Add(Shapes.Rod(new Vector3(x * 1.03f, 1.1f, -0.5f), new Vector3(x * 1.03f, 1.1f, 0.5f), 0.03f, null, 10), s_blue);
        }

        foreach ((float x, float swing) in (ReadOnlySpan<(float, float)>)[(-0.85f, 0.16f), (0.85f, -0.08f)])
        {
            foreach (float side in (ReadOnlySpan<float>)[-0.23f, 0.23f])
            {
                builder.Add(Shapes.Rod(new Vector3(x + side, Top, 0), new Vector3(x + side, 0.55f, swing), 0.009f, null, 6), s_chain);
            }

            builder.Add(Shapes.Cushion(0.48f, 0.035f, 0.2f, 0.03f, 0, 6).Move(x, 0.53f, swing), s_rubber);
        }

        return builder.Build();
    }

    /// <summary>A tower with a roof, a ladder behind and a slide that comes down towards +Z.</summary>
    public static Model Slide()
    {
        const float Deck = 1.6f, Half = 0.6f;
        var builder = new ModelBuilder();
        foreach (float x in (ReadOnlySpan<float>)[-Half, Half])
        {
            foreach (float z in (ReadOnlySpan<float>)[-Half, Half])
            {
                builder.Add(Shapes.Rod(new Vector3(x, -0.1f, z), new Vector3(x, 2.9f, z), 0.05f, null, 12), s_blue);
            }

            // Panels on both sides of the deck, and the stiles of the ladder.
            builder.Add(Shapes.Box(0.04f, 0.7f, 1.1f, 0.02f).Move(x, Deck + 0.1f, 0), s_yellow);
            builder.Add(Shapes.Rod(new Vector3(0.55f * x, -0.1f, -1.35f), new Vector3(0.55f * x, Deck + 0.8f, -Half), 0.03f, null, 10), s_red);
        }

        for (int i = 1; i <= 5; i++)
        {
            float t = i / 6f, y = float.Lerp(0, Deck + 0.1f, t), z = float.Lerp(-1.32f, -0.82f, t);
            builder.Add(Shapes.Rod(new Vector3(-0.33f, y, z), new Vector3(0.33f, y, z), 0.024f, null, 8), s_red);
        }

        builder.Add(Shapes.Box(1.3f, 0.07f, 1.3f, 0.02f).Move(0, Deck, 0), s_red);
        builder.Add(Shapes.Lathe([new(1.06f, 2.75f), new(1.06f, 2.82f), new(0.02f, 3.55f), new(0, 3.55f)], 4).RotateY(MathF.PI / 4), s_red, 0.2f);

        // The chute runs out level at its foot; its sides stand up.
        Vector3 Chute(float u, float v)
        {
            float z = Half + (2.9f * v), y = 0.28f + ((Deck - 0.24f) * MathF.Pow(1 - MathF.Min(v / 0.88f, 1), 1.25f));
            float across = (u - 0.5f) * 2, wall = MathF.Pow(MathF.Abs(across), 6);
            return new Vector3(0.34f * across, y + (0.24f * wall), z);
        }

        builder.Add(Shapes.Grid(18, 26, Chute).Solidify(0.03f), s_yellow, 1);
        foreach (float x in (ReadOnlySpan<float>)[-0.28f, 0.28f])
        {
            builder.Add(Shapes.Rod(new Vector3(x, -0.1f, 3.2f), new Vector3(x, 0.28f, 3.2f), 0.03f, null, 10), s_blue);
        }

        return builder.Build();
    }

    /// <summary>A seesaw 3 m long along X.</summary>
    public static Model Seesaw()
    {
        var builder = new ModelBuilder();
        builder.Add(Shapes.Box(3, 0.07f, 0.22f, 0.025f).RotateZ(0.16f).Move(0, 0.5f, 0), s_red);
        builder.Add(Shapes.Lathe([new(0.3f, 0), new(0.24f, 0.1f), new(0.09f, 0.5f), new(0, 0.52f)], 18), s_blue);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * 1.1f, y = 0.5f + (x * 0.16f);
            builder.Add(Shapes.Tube([new(x, y, 0), new(x, y + 0.32f, 0.0f), new(x, y + 0.34f, 0.22f)], 0.016f, 8), s_yellow);
            builder.Add(Shapes.Tube([new(x, y + 0.32f, 0), new(x, y + 0.34f, -0.22f)], 0.016f, 8), s_yellow);
        }

        return builder.Build();
    }
}
