using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A lacquered wooden bridge that arches over a pond along X, 8 m long, with railings between capped posts.</summary>
internal static class RedBridge
{
    private const float Half = 4.1f, Rise = 1.05f, Breadth = 1.5f, Rail = 0.86f;

    /// <summary>Builds it; its ends stand at y = 0.</summary>
    /// <param name="lacquer">Its colour.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    /// <param name="hasPiles">Whether piles carry it over deep water.</param>
    public static Model Build(LinearRgb lacquer, float resolution, bool hasPiles = true)
    {
        Material red = Presets.Lacquer(lacquer, "lacquer") with { Coat = 0.35f, CoatRoughness = 0.2f, Roughness = 0.5f }, deck = Presets.Wood(LinearRgb.FromHex("#8c6743"), LinearRgb.FromHex("#5d412a"), Vector3.UnitZ, "deck"), cap = Presets.Brass("cap");
        var model = new ModelBuilder();
        int steps = resolution > 0.03f ? 24 : 40;
        float Arch(float x) => Rise * (1 - (x * x / (Half * Half)));
        for (int i = 0; i < 2 * steps; i++)
        {
            float x = Half * (((i + 0.5f) / steps) - 1), lean = MathF.Atan(-2 * Rise * x / (Half * Half));
            model.Add(Shapes.Box((2 * Half / (2 * steps)) * 0.93f, 0.05f, Breadth + 0.1f, 0.006f, 1).RotateZ(lean).Move(x, Arch(x) - 0.05f, 0), deck);
        }

        for (int side = -1; side <= 1; side += 2)
        {
            float z = side * Breadth * 0.5f;
            Beam(z, -0.3f, 0.1f, 0.13f);
            Beam(z, Rail, 0.05f, 0.055f);
            Beam(z, 0.46f, 0.035f, 0.035f);
            for (int i = -4; i <= 4; i++)
            {
                float x = i * Half / 4.4f, y = Arch(x);
                bool isEnd = Math.Abs(i) % 2 == 0;
                model.Add(Shapes.Box(0.11f, Rail + 0.26f, 0.11f, 0.012f, 1).Move(x, y - 0.12f, z), red);
                if (isEnd)
                {
                    model.Add(Shapes.Lathe([new(0, 0), new(0.075f, 0), new(0.08f, 0.05f), new(0.05f, 0.09f), new(0.07f, 0.13f), new(0.055f, 0.18f), new(0, 0.25f)], 20).Move(x, y + Rail + 0.13f, z), cap);
                }

                if (hasPiles && i is -2 or 2)
                {
                    model.Add(Shapes.Cylinder(0.1f, 3.2f, 0.01f, 16).Move(x, y - 3.3f, z), red);
                }
            }
        }

        return model.Build();

        void Beam(float z, float up, float thick, float tall) => model.Add(
            Shapes.Sweep([.. Enumerable.Range(0, steps + 1).Select(i => Half * 1.04f * ((2f * i / steps) - 1)).Select(x => new Vector3(x, Arch(x) + up, z))], Outlines.Rectangle(thick * 1.6f, tall * 1.6f), up: Vector3.UnitZ), red, 0.6f);
    }
}
