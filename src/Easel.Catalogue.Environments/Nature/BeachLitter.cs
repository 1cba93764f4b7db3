using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Small things of a beach: shells along the line of the last tide, and marram grass on the dunes.</summary>
internal static class BeachLitter
{
    private static readonly LinearRgb[] s_shells = [LinearRgb.FromHex("#f4e8d8"), LinearRgb.FromHex("#e8c4ac"), LinearRgb.FromHex("#d8a89a"), LinearRgb.FromHex("#fbf6ee")];

    /// <summary>Scatters them where the camera sees them.</summary>
    /// <param name="request">The place.</param>
    /// <param name="shore">The lie of the beach.</param>
    /// <param name="view">The view.</param>
    /// <param name="clearance">Where nothing may stand.</param>
    /// <param name="instances">Receives them.</param>
    public static void Scatter(EnvironmentRequest request, Shore shore, EnvironmentView view, Clearance clearance, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("litter");
        (Vector3 forward, _, _) = view.Camera.Axes();
        float azimuth = MathF.Atan2(forward.X, -forward.Z), half = MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect) + 0.06f;
        Vector2 Place(RandomStream own, float near, float far)
        {
            float angle = azimuth + (half * own.Range(-1f, 1f)), distance = near + ((far - near) * MathF.Pow(own.Next(), 0.75f));
            return new Vector2(view.Camera.Position.X + (distance * MathF.Sin(angle)), view.Camera.Position.Z - (distance * MathF.Cos(angle)));
        }

        Model shell = Shell();
        for (int i = 0; i < 150; i++)
        {
            RandomStream own = stream.Child(i);
            Vector2 at = Place(own, 1.5f, 13);
            float inland = -shore.Seaward(at.X, at.Y);
            if (inland < 1.5f || inland > 9 || own.Chance(Noise.SmoothStep(3.5f, 8, inland)) || clearance.FootprintDistance(at) < 0.15f)
            {
                continue;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(own.Range(0.014f, 0.036f)) * Matrix4x4.CreateRotationX(own.Range(-0.3f, 0.3f)) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, shore.Ground(at.X, at.Y) - 0.002f, at.Y);
            instances.Add(new Instance(shell, transform, 0, own.NextUInt(), s_shells[own.Range(0, s_shells.Length - 1)]));
        }

        AddLog(shore, view, clearance, Place, stream.Child("log"), instances);
        var grass = new GrassPatch(0.9f, 200, 0.62f, 0.007f, 3, 0, 1, new Vector3(0.27f, 0.28f, 0.12f), Pixel: view.PixelSize(8));
        var tufts = new Model[3];
        Parallel.For(0, tufts.Length, i => tufts[i] = grass.Build(stream.Child("marram").Child(i)));
        uint clumps = stream.Child("clumps").Seed;
        for (int i = 0; i < 600; i++)
        {
            RandomStream own = stream.Child(1000 + i);
            Vector2 at = Place(own, 4, 75);
            float inland = -shore.Seaward(at.X, at.Y), clump = Noise.Perlin(new Vector3(at.X, 0, at.Y) / 4.5f, clumps);

            // Grass holds the dunes; near the lens a few tufts at the land's edge of the picture are enough to frame it.
            float aside = (at.X - view.Camera.Position.X) * shore.LandSide, distance = Vector2.Distance(at, new Vector2(view.Camera.Position.X, view.Camera.Position.Z));
            bool isFraming = distance < 9 && inland > 5 && aside > 0.82f * distance * MathF.Sin(half) && clump > -0.1f;
            if ((!isFraming && (inland < 14 + (5 * clump) || clump < -0.2f)) || clearance.IsBlocked(at, 0.8f))
            {
                continue;
            }

            float wide = own.Range(0.9f, 1.6f);
            Matrix4x4 transform = Matrix4x4.CreateScale(wide, own.Range(0.8f, 1.3f), wide) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, shore.Ground(at.X, at.Y) - 0.03f, at.Y);
            float tone = own.Range(0.8f, 1.15f);
            instances.Add(new Instance(tufts[own.Range(0, tufts.Length - 1)], transform, 0, own.NextUInt(), new LinearRgb(tone * own.Range(0.95f, 1.2f), tone, tone)));
        }
    }

    /// <summary>A log at the line of the last tide, beside what stands there.</summary>
    private static void AddLog(
        Shore shore, EnvironmentView view, Clearance clearance, Func<RandomStream, float, float, Vector2> place, RandomStream stream, List<Instance> instances)
    {
        for (int i = 0; i < 40; i++)
        {
            RandomStream own = stream.Child(i);
            Vector2 at = place(own, 5, 11);
            float inland = -shore.Seaward(at.X, at.Y), ground = shore.Ground(at.X, at.Y);
            if (inland is > 2.6f and < 7 && !clearance.IsBlocked(at, 1.2f))
            {
                instances.Add(new Instance(
                    Driftwood.Build(stream.Child("model")),
                    Matrix4x4.CreateRotationY(own.Range(-0.6f, 0.9f)) * Matrix4x4.CreateTranslation(at.X, ground - 0.03f, at.Y), 0, own.NextUInt()));
                return;
            }
        }
    }

    /// <summary>A scallop of radius 1 lying on its rim: a ribbed dome with its hinge at −Z.</summary>
    private static Model Shell()
    {
        const int Ribs = 22, Rings = 5;
        var builder = new FoliageBuilder();
        int hinge = builder.Vertex(new Vector3(0, 0.12f, -0.55f), Vector3.UnitY, new Vector3(0.8f), default);
        for (int j = 1; j <= Rings; j++)
        {
            float t = (float)j / Rings;
            for (int i = 0; i <= Ribs; i++)
            {
                float angle = (((float)i / Ribs) - 0.5f) * 4.4f, rib = i % 2 == 0 ? 1 : 0;
                float radius = t * (1.25f + (0.12f * MathF.Cos(angle)) + (0.05f * rib * t));
                float rise = (0.5f * MathF.Sin(MathF.PI * MathF.Min(1, 0.28f + (0.72f * t)))) + (0.05f * rib * t);
                var p = new Vector3(radius * MathF.Sin(angle) * 0.85f, rise, -0.55f + (radius * MathF.Cos(angle)));
                builder.Vertex(p, new Vector3(p.X, 0.9f - (0.5f * t), p.Z + 0.1f), new Vector3(0.85f + (0.15f * rib)) * (j % 2 == 0 ? 0.9f : 1), p);
                if (i == 0)
                {
                    continue;
                }

                int here = hinge + 1 + ((j - 1) * (Ribs + 1)) + i;
                if (j == 1)
                {
                    builder.Triangle(hinge, here - 1, here);
                }
                else
                {
                    int below = here - Ribs - 1;
                    builder.Triangle(below - 1, here - 1, here);
                    builder.Triangle(below - 1, here, below);
                }
            }
        }

        return new Model([new Part(builder.ToMesh(), new Material { Name = "shell", BaseColor = LinearRgb.White, Roughness = 0.4f, Specular = 0.04f })]);
    }
}
