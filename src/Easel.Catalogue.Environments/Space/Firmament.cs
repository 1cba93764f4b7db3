using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Space;

/// <summary>What is seen and what lights in a sky without air.</summary>
internal static class Firmament
{
    /// <summary>Distances of the stars, of planets and of the sun, metres: far beyond all that stands, near enough for single precision.</summary>
    private const float StarDistance = 30000, PlanetDistance = 18000, SunDistance = 29000, SunRadius = 290;

    /// <summary>A dome of stars around a viewer.</summary>
    /// <param name="eye">The viewer.</param>
    /// <param name="warm">Radiance of gas of one colour; black for none.</param>
    /// <param name="cool">Radiance of gas of another.</param>
    /// <param name="seed">Seed of stars and gas.</param>
    public static Instance Stars(Vector3 eye, Vector3 warm, Vector3 cool, uint seed)
    {
        var sky = new Material { Name = "stars", BaseColor = LinearRgb.Black, Roughness = 1, Specular = 0, Pattern = new StarDomePattern(eye, warm, cool, seed) };
        return new Instance(new Model([new Part(Shapes.Sphere(StarDistance, 64).ToMesh(), sky)]), Matrix4x4.CreateTranslation(eye));
    }

    /// <summary>A planet in the sky.</summary>
    /// <param name="kind">What it looks like.</param>
    /// <param name="eye">The viewer.</param>
    /// <param name="direction">Unit vector towards its middle.</param>
    /// <param name="radius">Angular radius, radians.</param>
    /// <param name="sun">Unit vector towards the sun that lights it.</param>
    /// <param name="rings">Whether it has rings.</param>
    /// <param name="seed">Seed of its surface.</param>
    public static Instance Planet(PlanetKind kind, Vector3 eye, Vector3 direction, float radius, Vector3 sun, bool rings, uint seed)
    {
        Vector3 center = eye + (direction * PlanetDistance);
        float size = PlanetDistance * MathF.Sin(radius);
        var ground = new Material { Name = "planet", BaseColor = LinearRgb.Gray(0.5f), Roughness = 0.9f, Specular = 0, Pattern = new PlanetPattern(kind, center, eye, sun, seed) };
        var builder = new ModelBuilder().Add(Shapes.Sphere(size, 96), ground, 3);
        if (rings)
        {
            foreach ((float from, float to, float tone) in (ReadOnlySpan<(float, float, float)>)[(1.32f, 1.58f, 0.42f), (1.62f, 1.95f, 0.6f), (2.02f, 2.2f, 0.36f)])
            {
                PolyMesh ring = Shapes.Lathe([new(from * size, 0), new(to * size, 0), new(to * size, -2), new(from * size, -2), new(from * size, 0)], 160).RotateX(0.38f).RotateZ(-0.4f);
                builder.Add(ring, new Material { Name = "ring", BaseColor = new LinearRgb(1, 0.86f, 0.68f) * tone, Roughness = 1, Specular = 0, Translucency = 0.3f });
            }
        }

        return new Instance(builder.Build(), Matrix4x4.CreateTranslation(center));
    }

    /// <summary>The sun.</summary>
    /// <param name="eye">The viewer.</param>
    /// <param name="direction">Unit vector towards it.</param>
    /// <param name="irradiance">On a surface that faces it.</param>
    public static Light Sun(Vector3 eye, Vector3 direction, LinearRgb irradiance) =>
        new SphereLight(eye + (direction * SunDistance), SunRadius, irradiance * (SunDistance * SunDistance / (MathF.PI * SunRadius * SunRadius)));

    /// <summary>A unit vector in the picture of a camera.</summary>
    /// <param name="camera">The camera.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="across">−1 at the left edge, 1 at the right one.</param>
    /// <param name="up">−1 at the bottom, 1 at the top.</param>
    public static Vector3 Toward(Camera camera, float aspect, float across, float up)
    {
        (Vector3 forward, Vector3 right, Vector3 above) = camera.Axes();
        float half = MathF.Tan(camera.VerticalFieldOfView * 0.5f);
        return Vector3.Normalize(forward + (right * (across * half * aspect)) + (above * (up * half)));
    }
}
