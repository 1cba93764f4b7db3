using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>Boulders: a ball cut by random planes and worn by noise, about 2 m across before scaling, sitting on y = 0.</summary>
internal static class RockModel
{
    /// <summary>Builds a boulder.</summary>
    /// <param name="stream">The individual.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    /// <param name="color">Colour of the stone.</param>
    /// <param name="wetBelow">Height in the world up to which it is wet, metres.</param>
    /// <param name="snow">Share of the upper sides under snow, 0 to 1.</param>
    /// <param name="moss">Share of the upper sides under moss, 0 to 1.</param>
    public static Model Build(RandomStream stream, float resolution, LinearRgb color, float wetBelow, float snow = 0, float moss = 0)
    {
        int rings = resolution > 0.03f ? 24 : 56, sides = rings * 2;
        RandomStream cuts = stream.Child("cuts");
        var planes = new (Vector3 Normal, float Distance)[11];
        for (int i = 0; i < planes.Length; i++)
        {
            Vector3 n = cuts.Direction();
            n.Y = MathF.Abs(n.Y) * 0.9f;
            planes[i] = (Vector3.Normalize(n + new Vector3(0, 0.01f, 0)), cuts.Range(0.6f, 0.95f));
        }

        uint noise = stream.Child("wear").Seed;
        float Radius(Vector3 d)
        {
            // The planes meet in worn edges: a soft minimum of their distances.
            float sum = 0;
            foreach ((Vector3 normal, float distance) in planes)
            {
                float facing = Vector3.Dot(normal, d);
                sum += facing > 0.05f ? MathF.Exp(-14 * distance / facing) : 0;
            }

            float radius = sum > 1e-12f ? MathF.Min(1.05f, -MathF.Log(sum) / 14) : 1.05f;
            return radius * (1 + (0.07f * Noise.Fbm(d * 2.1f, 4, noise)) + (0.025f * Noise.Fbm(d * 7, 3, noise + 7)));
        }

        var positions = new Vector3[(rings + 1) * (sides + 1)];
        var normals = new Vector3[positions.Length];
        Vector3 Point(float u, float v)
        {
            (float sin, float cos) = MathF.SinCos(v * MathF.PI);
            (float sa, float ca) = MathF.SinCos(u * MathF.Tau);
            var d = new Vector3(sin * ca, cos, sin * sa);
            Vector3 p = d * Radius(d);
            return new Vector3(p.X, (p.Y * 0.72f) + 0.3f, p.Z);
        }

        for (int j = 0; j <= rings; j++)
        {
            for (int i = 0; i <= sides; i++)
            {
                float u = (float)i / sides, v = (float)j / rings;
                int k = (j * (sides + 1)) + i;
                positions[k] = Point(u, v);
                float vc = Math.Clamp(v, 0.02f, 0.98f);
                Vector3 n = Vector3.Cross(Point(u, vc + 0.01f) - Point(u, vc - 0.01f), Point(u - 0.005f, vc) - Point(u + 0.005f, vc));
                n = n.LengthSquared() > 1e-14f ? Vector3.Normalize(n) : Vector3.UnitY;
                normals[k] = Vector3.Dot(n, positions[k] - new Vector3(0, 0.3f, 0)) < 0 ? -n : n;
            }
        }

        var indices = new int[rings * sides * 6];
        int at = 0;
        for (int j = 0; j < rings; j++)
        {
            for (int i = 0; i < sides; i++)
            {
                int a = (j * (sides + 1)) + i, b = a + sides + 1;
                (indices[at], indices[at + 1], indices[at + 2]) = (a, a + 1, b + 1);
                (indices[at + 3], indices[at + 4], indices[at + 5]) = (a, b + 1, b);
                at += 6;
            }
        }

        var mesh = new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions), ImmutableCollectionsMarshal.AsImmutableArray(normals),
            ImmutableCollectionsMarshal.AsImmutableArray(indices));
        var stone = new Material
        {
            Name = "rock", BaseColor = color, Roughness = 0.85f, Specular = 0.03f, Kind = FrameMaterialKind.Ground, Pattern = new BoulderPattern(wetBelow, snow, moss),
        };
        return new Model([new Part(mesh, stone)]);
    }
}
