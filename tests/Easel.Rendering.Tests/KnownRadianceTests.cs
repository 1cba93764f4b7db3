using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Rendering.Tests;

/// <summary>Scenes whose light can be written down.</summary>
public sealed class KnownRadianceTests
{
    private static readonly RenderSettings Settings = new() { Width = 16, Height = 16, SamplesPerPixel = 256, MaxBounces = 60, Denoise = false };

    [Theory]
    [InlineData(0.3f)]
    [InlineData(0.6f)]
    [InlineData(0.85f)]
    public void IntegratingSphere_LampInside_HasEvenIndirectLight(float albedo)
    {
        // A lamp of flux Φ = 4π²a²L in the middle of a matt sphere of radius r: E = Φ / (4πr²(1 − ρ)) everywhere (Sumpner 1892), and ρE/π is seen.
        const float Lamp = 0.1f, Radiance = 200;
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0.3f, 0.2f, 0.4f), new Vector3(1, 0.3f, 0.5f), 30), LinearRgb.Black,
            new Instance(Shapes.Model(Inverted(2), Shapes.Matte(albedo)), Matrix4x4.Identity))
            with { Lights = [new SphereLight(Vector3.Zero, Lamp, LinearRgb.Gray(Radiance))] };
        float expected = albedo * (MathF.PI * Lamp * Lamp * Radiance / (4 * (1 - albedo))) / MathF.PI;
        Assert.Equal(expected, Mean(scene).Y, 0.03f * expected);
    }

    [Fact]
    public void ParallelPlates_FacingSquares_AgreeWithTheFormFactor()
    {
        // Irradiance under the middle of a square panel of half side a at height h: E = 4L · (a/√(a²+h²)) · atan(a/√(a²+h²)) (Nusselt).
        const float A = 0.7f, H = 1.1f, Radiance = 6;
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0.5f, 0.01f), Vector3.Zero, 1), LinearRgb.Black,
            new Instance(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 4), new Vector3(4, 0, 0)), Shapes.Matte(0.5f)), Matrix4x4.Identity))
            with { Lights = [new RectangleLight(new Vector3(0, H, 0), new Vector3(A, 0, 0), new Vector3(0, 0, A), LinearRgb.Gray(Radiance))] };
        float edge = A / MathF.Sqrt((A * A) + (H * H));
        float expected = 0.5f / MathF.PI * 4 * Radiance * edge * MathF.Atan(edge);
        Assert.Equal(expected, Mean(scene).Y, 0.01f * expected);
    }

    [Theory]
    [InlineData(0.1f)]
    [InlineData(0.3f)]
    [InlineData(0.45f)]
    public void WallInsideASphereLight_FacingItsMiddle_IsLit(float height)
    {
        // A sphere that fills the cone of sin² θ around the normal brings E = πL · sin² θ; to a wall that it reaches into it is 0.9 of the distance wide.
        const float Radiance = 3, Albedo = 0.5f;
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0.05f, 0.001f), Vector3.Zero, 1), LinearRgb.Black,
            new Instance(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 4), new Vector3(4, 0, 0)), Shapes.Matte(Albedo)), Matrix4x4.Identity))
            with { Lights = [new SphereLight(new Vector3(0, height, 0), 0.5f, LinearRgb.Gray(Radiance))] };
        float expected = Albedo * Radiance * 0.9f * 0.9f;
        Assert.Equal(expected, Mean(scene).Y, 0.01f * expected);
    }

    [Fact]
    public void ParallelPlates_WideAndMatt_ExchangeTheGeometricSeries()
    {
        // Between plates so wide that nothing gets out, one glowing with Le: L₁ = Le/(1 − ρ₁ρ₂) and L₂ = ρ₂L₁.
        const float First = 0.5f, Second = 0.7f, Glow = 0.4f;
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0.5f, 0), new Vector3(0.001f, 1, 0), 20), LinearRgb.Black,
            new Instance(
                Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 400), new Vector3(400, 0, 0)), Shapes.Matte(First) with { Emission = LinearRgb.Gray(Glow) }),
                Matrix4x4.Identity),
            new Instance(Shapes.Model(Shapes.Rectangle(Vector3.UnitY, new Vector3(400, 0, 0), new Vector3(0, 0, 400)), Shapes.Matte(Second)), Matrix4x4.Identity));
        float expected = Second * Glow / (1 - (First * Second));
        Assert.Equal(expected, Mean(scene).Y, 0.02f * expected);
    }

    [Fact]
    public void CornellBox_RedAndGreenWalls_ColourTheFloorBesideThemAndLeakNothing()
    {
        Scene box = CornellBox.Make();
        using PreparedScene prepared = PreparedScene.Prepare(box, cancellation: TestContext.Current.CancellationToken);
        Frame frame = prepared.Render(
            box.Camera, new RenderSettings { Width = 48, Height = 48, SamplesPerPixel = 128, MaxBounces = 12, Denoise = false },
            cancellation: TestContext.Current.CancellationToken);
        Vector3 left = Patch(frame, 6, 43), right = Patch(frame, 41, 43), middle = Patch(frame, 24, 45);
        Assert.True(left.X / left.Y > 1.1f * (middle.X / middle.Y), $"{left}, {middle}");
        Assert.True(right.Y / right.X > 1.1f * (middle.Y / middle.X), $"{right}, {middle}");

        // The shadow side of a closed box is dark but never black, and nothing of the bright sky outside gets in.
        Scene closed = box with { Lights = [], Sky = Scenes.Skies.GradientSky.Uniform(LinearRgb.Gray(1000)), Camera = box.Camera with { Position = new Vector3(0, 1, 0.9f) } };
        Scene sealedBox = closed with { Instances = closed.Instances.Add(CornellBox.Front()) };
        using PreparedScene inside = PreparedScene.Prepare(sealedBox, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(Vector3.Zero, Shapes.Mean(inside.Render(sealedBox.Camera, Settings with { SamplesPerPixel = 16 })));
    }

    private static Scenes.Meshes.Mesh Inverted(float radius)
    {
        Scenes.Meshes.Mesh sphere = Shapes.Sphere(radius, 48);
        var indices = new int[sphere.Indices.Length];
        for (int i = 0; i < indices.Length; i += 3)
        {
            (indices[i], indices[i + 1], indices[i + 2]) = (sphere.Indices[i], sphere.Indices[i + 2], sphere.Indices[i + 1]);
        }

        return new Scenes.Meshes.Mesh(sphere.Positions, [.. sphere.Normals.Select(n => -n)], [.. indices]);
    }

    private static Vector3 Patch(Frame frame, int x, int y)
    {
        Vector3 sum = Vector3.Zero;
        for (int dy = -1; dy <= 1; dy++)
        {
            for (int dx = -1; dx <= 1; dx++)
            {
                sum += new Vector3(frame.Color.AsSpan(3 * (((y + dy) * frame.Width) + x + dx), 3));
            }
        }

        return sum / 9;
    }

    private static Vector3 Mean(Scene scene)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        return Shapes.Mean(prepared.Render(scene.Camera, Settings, cancellation: TestContext.Current.CancellationToken));
    }
}
