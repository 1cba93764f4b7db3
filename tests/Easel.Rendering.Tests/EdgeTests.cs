using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Rendering.Tests;

public sealed class EdgeTests
{
    private const int Size = 64;

    private static readonly RenderSettings Settings = new() { Width = Size, Height = Size, SamplesPerPixel = 4, Denoise = true };

    [Fact]
    public void Render_SlantedEdge_FollowsTheCoverageOfEachPixel()
    {
        // A glowing half-plane before black: what a pixel shows is the share of it that is covered.
        Frame frame = Render(new Material { Name = "glow", BaseColor = LinearRgb.Black, Specular = 0, Emission = LinearRgb.Gray(1) }, LinearRgb.Black);
        double worst = 0;
        for (int y = 4; y < Size - 4; y++)
        {
            for (int x = 4; x < Size - 4; x++)
            {
                worst = Math.Max(worst, Math.Abs(frame.Color[3 * ((y * Size) + x)] - Coverage(x, y)));
            }
        }

        // Six looks, over an area a little wider than the pixel.
        Assert.InRange(worst, 0, 0.2);
    }

    [Fact]
    public void Render_SlantedEdgeOfFineGrain_IsAsSmooth()
    {
        // The many small steps of a print must not keep the outline from being drawn with care.
        Material grain = new() { Name = "grain", BaseColor = LinearRgb.White, Specular = 0, Roughness = 1, Pattern = new Chequers() };
        Frame frame = Render(grain, LinearRgb.Gray(3));
        double worst = 0;
        for (int y = 4; y < Size - 4; y++)
        {
            for (int x = 4; x < Size - 4; x++)
            {
                worst = Math.Max(worst, Math.Abs(frame.Coverage[(y * Size) + x] - Coverage(x, y)));
            }
        }

        Assert.InRange(worst, 0, 0.2);
    }

    private static Frame Render(Material material, LinearRgb sky)
    {
        // Left of a line through the middle of the picture, leaning by one column in four rows.
        Vector3 along = Vector3.Normalize(new Vector3(1, 4, 0)), across = Vector3.Cross(along, Vector3.UnitZ);
        Mesh half = Shapes.Rectangle(-across * 5, across * 5, along * 10);
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0, 3), Vector3.Zero, 30), sky, new Instance(Shapes.Model(half, material), Matrix4x4.Identity, elementId: 1));
        using PreparedScene prepared = PreparedScene.Prepare(scene);
        return prepared.Render(scene.Camera, Settings);
    }

    /// <summary>Share of a pixel left of the line, counted on a fine grid.</summary>
    private static double Coverage(int x, int y)
    {
        const int Fine = 32;
        int inside = 0;
        for (int k = 0; k < Fine * Fine; k++)
        {
            double px = x + (((k % Fine) + 0.5) / Fine) - (Size / 2), py = (Size / 2) - (y + (((k / Fine) + 0.5) / Fine));
            inside += px < 0.25 * py ? 1 : 0;
        }

        return inside / (double)(Fine * Fine);
    }

    private sealed record Chequers : SurfacePattern
    {
        public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
        {
            bool dark = ((MathF.Floor(point.Position.X * 60) + MathF.Floor(point.Position.Y * 60)) % 2) == 0;
            surface.BaseColor = new Vector3(dark ? 0.2f : 0.7f);
        }
    }
}
