using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Gardens;

/// <summary>A stone lantern 1.5 m high: a foot, a post, a fire box with openings under a curved roof, a jewel.</summary>
internal static class StoneLantern
{
    /// <summary>Builds it.</summary>
    /// <param name="stream">The individual.</param>
    public static Model Build(RandomStream stream)
    {
        Material stone = Presets.Stone(LinearRgb.FromHex(stream.Child("stone").Pick("#9b968b", "#8f8d86", "#a29b8c")), "stone"), glow = Presets.Glow(new LinearRgb(1, 0.66f, 0.3f), 0.9f, "bulb");
        var model = new ModelBuilder();
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.3f, 0), new(0.3f, 0.1f), new(0.2f, 0.2f), new(0.13f, 0.26f), new(0.115f, 0.72f), new(0.2f, 0.8f), new(0.28f, 0.86f), new(0.28f, 0.92f), new(0, 0.92f)], 0.02f, 3, closed: false), 12), stone, 0.5f);
        model.Add(Shapes.Cylinder(0.1f, 0.26f, 0.01f, 16).Move(0, 0.92f, 0), glow);
        for (int i = 0; i < 4; i++)
        {
            float turn = (i + 0.5f) * MathF.PI / 2;
            model.Add(Shapes.Box(0.13f, 0.28f, 0.06f, 0.01f, 1).Move(0, 0.91f, 0.16f).RotateY(turn), stone);
        }

        model.Add(Shapes.Lathe(Outlines.Round([new(0, 1.17f), new(0.4f, 1.17f), new(0.44f, 1.22f), new(0.3f, 1.26f), new(0.17f, 1.35f), new(0.1f, 1.4f), new(0.1f, 1.44f), new(0, 1.44f)], 0.015f, 3, closed: false), 6), stone, 0.4f);
        model.Add(Shapes.Lathe([new(0, 1.43f), new(0.07f, 1.44f), new(0.095f, 1.5f), new(0.06f, 1.57f), new(0, 1.63f)], 20), stone, 0.8f);
        return model.Build();
    }
}
