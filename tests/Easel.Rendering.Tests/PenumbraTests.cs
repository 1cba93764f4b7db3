using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests;

public sealed class PenumbraTests
{
    private const int Size = 96;

    [Fact]
    public void Render_PenumbraOnGrooves_ShadesThemWithoutSpeckle()
    {
        // A low sun past a screen some metres away, on ground with a groove every few pixels: what is left of its light is a smooth ramp.
        Frame partly = Render(-8, 0), open = Render(-8, -3), dark = Render(-8, 3);
        double worst = 0, least = 1, most = 0;
        for (int y = 8; y < Size - 8; y++)
        {
            for (int x = 8; x < Size - 8; x++)
            {
                double left = Share(x - 1, y), here = Share(x, y), right = Share(x + 1, y);
                worst = Math.Max(worst, Math.Abs(here - (0.5 * (left + right))));
                (least, most) = (Math.Min(least, here), Math.Max(most, here));
            }
        }

        Assert.InRange(least, -0.1, 0.1);
        Assert.InRange(most, 0.9, 1.1);
        Assert.InRange(worst, 0, 0.2);

        double Share(int x, int y)
        {
            int i = 3 * ((y * Size) + x);
            return (partly.Color[i] - dark.Color[i]) / (open.Color[i] - dark.Color[i]);
        }
    }

    /// <summary>Looks down on ground beside which a screen stands towards the sun.</summary>
    /// <param name="x">Where the screen stands, metres from the middle of the picture.</param>
    /// <param name="rise">How far its upper border lies above the ray from the sun to the middle of the picture.</param>
    private static Frame Render(float x, float rise)
    {
        const float Elevation = 0.6f;
        float top = (-x * MathF.Tan(Elevation)) + rise;
        Instance ground = new(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 4), new Vector3(4, 0, 0)), Grooved), Matrix4x4.Identity, 1);
        Instance screen = new(
            Shapes.Model(Shapes.Rectangle(new Vector3(x, top - 20, 0), new Vector3(0, 20, 0), new Vector3(0, 0, 20)), Shapes.Matte(0)), Matrix4x4.Identity, 2);
        Scene scene = Shapes.Scene(Shapes.Camera(new Vector3(0, 2, 0.01f), Vector3.Zero, 10), LinearRgb.Black, ground, screen) with
        {
            Sky = new PhysicalSky { SunElevation = Elevation, SunAzimuth = -MathF.PI / 2, Cirrus = 0 },
        };
        using PreparedScene prepared = PreparedScene.Prepare(scene);
        return prepared.Render(scene.Camera, new RenderSettings { Width = Size, Height = Size, SamplesPerPixel = 20 });
    }

    private static Material Grooved => new() { Name = "grooved", BaseColor = LinearRgb.Gray(0.5f), Specular = 0, Roughness = 1, Pattern = new Grooves() };

    private sealed record Grooves : SurfacePattern
    {
        public override void Apply(in SurfacePoint point, ref SurfaceSample surface) =>
            surface.BumpGradient = new Vector3(0.5f * MathF.Sin(160 * point.Position.Z), 0, 0.5f * MathF.Cos(190 * point.Position.X));
    }
}
