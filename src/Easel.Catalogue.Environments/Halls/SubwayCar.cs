using System.Numerics;
using Easel.Catalogue.Objects.Vehicles;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A carriage of a commuter train along Z, its rails at y = 0: a ribbed body with a coloured band, lit windows, and pairs of doors.</summary>
internal static class SubwayCar
{
    /// <summary>Length of a carriage, metres.</summary>
    public const float Length = 16;

    /// <summary>Half its width, height of its floor and of its roof over the rails, metres.</summary>
    private const float Half = 1.42f, Floor = 1.1f, Roof = 3.75f;

    /// <summary>Builds it.</summary>
    /// <param name="band">Colour of its band and doors.</param>
    /// <param name="body">Colour of its body.</param>
    /// <param name="glow">Radiance of the lamps within.</param>
    public static Model Build(LinearRgb band, LinearRgb body, float glow)
    {
        var model = new ModelBuilder();
        Material skin = Presets.Metal(body, 0.32f, "body") with { Metallic = 0.55f }, paint = Presets.Lacquer(band, "band"), door = Presets.Metal(body * 0.82f, 0.36f, "door") with { Metallic = 0.5f }, dark = Presets.Rubber(LinearRgb.FromHex("#1c1d1f"), "seal");
        Material lit = Presets.Glow(new LinearRgb(1, 0.95f, 0.84f), glow, "carriage window") with { Roughness = 0.15f };
        List<Vector2> section = Outlines.Round([new(-Half, Floor), new(Half, Floor), new(Half, Roof - 0.35f), new(0.72f * Half, Roof), new(-0.72f * Half, Roof), new(-Half, Roof - 0.35f)], [0.06f, 0.06f, 0.3f, 0.5f, 0.5f, 0.3f], 5);
        model.Add(Shapes.Extrude(section, Length, 0.12f, 3), skin);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * (Half + 0.004f);
            model.Add(Shapes.Box(0.012f, 0.22f, Length - 0.3f, 0.003f).Move(x, 1.62f, 0).Join(Shapes.Box(0.012f, 0.12f, Length - 0.3f, 0.003f).Move(x, 3.16f, 0)), paint);
            for (int i = 0; i < 4; i++)
            {
                model.Add(Shapes.Box(0.02f, 0.018f, Length - 0.3f, 0.006f).Move(x, 1.2f + (0.1f * i), 0), skin);
            }

            // Four pairs of doors, and between them wide windows.
            for (int i = 0; i < 4; i++)
            {
                float z = (i - 1.5f) * 4;
                model.Add(Shapes.Box(0.03f, 1.98f, 1.42f, 0.01f).Move(x, Floor + 0.02f, z), dark);
                foreach (float leaf in (ReadOnlySpan<float>)[-0.345f, 0.345f])
                {
                    model.Add(Shapes.Box(0.05f, 1.92f, 0.67f, 0.012f).Move(x, Floor + 0.04f, z + leaf), door);
                    model.Add(Shapes.Box(0.062f, 0.95f, 0.44f, 0.02f, 3).Move(x, Floor + 0.84f, z + leaf), dark);
                    model.Add(Shapes.Box(0.068f, 0.87f, 0.36f, 0.02f, 3).Move(x, Floor + 0.88f, z + leaf), lit);
                }
            }

            for (int i = 0; i < 5; i++)
            {
                float z = (i - 2) * 4, wide = i is 0 or 4 ? 1.0f : 2.1f;
                z = i == 0 ? z + 0.55f : i == 4 ? z - 0.55f : z;
                model.Add(Shapes.Box(0.03f, 0.98f, wide, 0.03f, 3).Move(x, Floor + 0.84f, z), dark);
                int panes = wide > 1.5f ? 2 : 1;
                for (int k = 0; k < panes; k++)
                {
                    model.Add(Shapes.Box(0.038f, 0.88f, (wide / panes) - 0.1f, 0.02f, 3).Move(x, Floor + 0.89f, z + ((k + 0.5f - (0.5f * panes)) * (wide / panes))), lit);
                }
            }
        }

        model.Add(Shapes.Box(1.6f, 0.22f, Length - 2, 0.05f).Move(0, Roof - 0.06f, 0), skin);
        model.Add(Shapes.Box(2.2f, 0.5f, Length - 6, 0.03f).Move(0, 0.55f, 0), dark);
        RailTrack.Bogie(model, -5.4f, 0.4f, 0.95f);
        RailTrack.Bogie(model, 5.4f, 0.4f, 0.95f);

        // The end that one may see: a window over a bellows.
        foreach (float end in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.9f, 1.9f, 0.3f, 0.03f).Move(0, Floor + 0.05f, end * ((0.5f * Length) + 0.1f)), dark);
            foreach (float x in (ReadOnlySpan<float>)[-0.92f, 0.92f])
            {
                model.Add(Shapes.Box(0.62f, 0.8f, 0.02f, 0.02f, 3).Move(x, Floor + 1.0f, end * ((0.5f * Length) + 0.01f)), lit);
                model.Add(Shapes.Sphere(0.1f, 18).Move(x, Floor + 0.4f, end * (0.5f * Length)), Presets.Glow(end > 0 ? new LinearRgb(1, 0.9f, 0.7f) : new LinearRgb(1, 0.08f, 0.04f), 2 * glow, "train lamp"));
            }
        }

        return model.Build();
    }
}
