using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Park;

/// <summary>A bay of a fence of upright boards along X, centred, standing on y = 0.</summary>
internal static class BoardFence
{
    /// <summary>Builds a bay.</summary>
    /// <param name="length">Metres.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Bay(float length, RandomStream stream)
    {
        const float Height = 1.75f, Board = 0.145f, Gap = 0.012f;
        Material wood = Presets.Wood(LinearRgb.FromHex("#a9764a"), LinearRgb.FromHex("#7d5130"), Vector3.UnitY, "boards");
        var builder = new ModelBuilder();
        int count = (int)(length / (Board + Gap));
        for (int i = 0; i < count; i++)
        {
            float x = (i + 0.5f - (0.5f * count)) * (length / count);
            builder.Add(Shapes.Box(Board, Height + stream.Range(-0.02f, 0.02f), 0.02f, 0.004f, 1).Paint(LinearRgb.Gray(stream.Range(0.82f, 1.12f))).Move(x, 0, 0.02f), wood);
        }

        builder.Add(Shapes.Box(0.1f, Height + 0.12f, 0.1f, 0.012f).Move(-0.5f * length, 0, -0.03f), wood);
        foreach (float y in (ReadOnlySpan<float>)[0.35f, 1.4f])
        {
            builder.Add(Shapes.Box(length, 0.09f, 0.04f, 0.006f).Move(0, y, -0.02f), wood);
        }

        return builder.Build();
    }
}
