using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Carpets a meadow with tiles of grass and flowers: fine ones near the camera, coarser and larger ones beyond.</summary>
internal static class MeadowGrass
{
    /// <summary>Variants without flowers; those with each mix of flowers follow them.</summary>
    private const int Plain = 2;

    private const int Kinds = Plain + GrassPatch.Mixes;

    /// <summary>Distances where the fine carpet ends and where the coarse one does, metres.</summary>
    private const float FineReach = 15, MiddleReach = 34, CoarseReach = 80;

    /// <summary>Share of the open height that blades take: flowers and ears stand above them.</summary>
    private const float OpenShare = 0.6f;

    /// <summary>Half width of the strip along a path that takes finer tiles, metres.</summary>
    private const float PathMargin = 0.6f;

    /// <summary>Sides of a fine, middle and coarse tile, metres.</summary>
    private const float FineTile = 1.05f, MiddleTile = 2.1f, CoarseTile = 4.4f;

    /// <summary>Lays the tiles that the camera can see.</summary>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="path">Where the grass is trodden.</param>
    /// <param name="color">Mean colour of the grass.</param>
    /// <param name="flowersPerSquareMetre">Density of flower beds, 0 for none.</param>
    /// <param name="grassHeight">Height of the grass, metres.</param>
    /// <param name="instances">Receives the tiles.</param>
    public static void Lay(
        EnvironmentRequest request, EnvironmentView view, Func<float, float, float> height, MeadowPath path, Vector3 color, float flowersPerSquareMetre, float grassHeight,
        List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("grass");
        float h = grassHeight;
        GrassPatch fine = new(FineTile * 1.12f, 2200, h, 0.0062f, 3, 0, 1.15f, color);
        GrassPatch middle = new(MiddleTile * 1.08f, 3000, h, 0.012f, 2, 0, 1.5f, color);
        GrassPatch coarse = new(CoarseTile * 1.05f, 3300, h * 0.95f, 0.033f, 1, 0, 2.2f, color);
        (GrassPatch Patch, float Flowers)[] levels = [(fine, 1.3f), (middle, 3.6f), (coarse, 6.5f)];
        var models = new Model[levels.Length * Kinds];
        Parallel.For(0, models.Length, i =>
        {
            (GrassPatch patch, float flowers) = levels[i / Kinds];
            int mix = (i % Kinds) - Plain;
            models[i] = (mix < 0 ? patch : patch with { Flowers = (int)(flowersPerSquareMetre * flowers), Mix = mix }).Build(stream.Child(i));
        });

        var lawn = new Carpet(view, height, new Clearance(view), path, h, stream.Child("beds").Seed, flowersPerSquareMetre > 0);
        ReadOnlySpan<Model> near = models.AsSpan(0, Kinds), mid = models.AsSpan(Kinds, Kinds), far = models.AsSpan(2 * Kinds, Kinds);
        lawn.Lay(near, near, FineTile, 0, FineReach, stream.Child("fine"), instances);
        lawn.Lay(mid, near, MiddleTile, FineReach, MiddleReach, stream.Child("middle"), instances);
        lawn.Lay(far, mid, CoarseTile, MiddleReach, CoarseReach, stream.Child("coarse"), instances);
    }

    /// <summary>One way of placing tiles: on a grid around the camera, within its view.</summary>
    private sealed record Carpet(
        EnvironmentView View, Func<float, float, float> Height, Clearance Clearance, MeadowPath Path, float Grown, uint Beds, bool HasFlowers)
    {
        public void Lay(ReadOnlySpan<Model> models, ReadOnlySpan<Model> finer, float tile, float from, float to, RandomStream stream, List<Instance> instances)
        {
            Vector3 eye = View.Camera.Position;
            (Vector3 forward, _, _) = View.Camera.Axes();
            var ahead = new Vector2(forward.X, forward.Z);
            ahead = ahead.LengthSquared() > 1e-6f ? Vector2.Normalize(ahead) : new Vector2(0, -1);
            int reach = (int)(to / tile) + 1;

            // The grid is fixed to the world, so that moving the camera does not reshuffle the grass.
            int cx = (int)MathF.Floor(eye.X / tile), cz = (int)MathF.Floor(eye.Z / tile);
            for (int j = -reach; j <= reach; j++)
            {
                for (int i = -reach; i <= reach; i++)
                {
                    var center = new Vector2((cx + i + 0.5f) * tile, (cz + j + 0.5f) * tile);
                    Vector2 d = center - new Vector2(eye.X, eye.Z);
                    float distance = d.Length();
                    if (distance < from || distance > to || (distance > 2.5f * tile && Vector2.Dot(d, ahead) < distance * 0.5f) || Vector2.Dot(d, ahead) < -tile)
                    {
                        continue;
                    }

                    uint hash = Hash.Mix((uint)(cx + i) * 73856093u, (uint)(cz + j) * 19349663u, stream.Seed);
                    if (tile <= FineTile || Path.Distance(center.X, center.Y) > PathMargin + tile)
                    {
                        Place(models, center, tile, hash, instances);
                        continue;
                    }

                    // Along the path smaller tiles leave it bare without leaving large squares.
                    for (int k = 0; k < 4; k++)
                    {
                        var quarter = new Vector2((k & 1) - 0.5f, (k >> 1) - 0.5f);
                        Place(finer, center + (quarter * (tile * 0.5f)), tile * 0.5f, Hash.Mix(hash, (uint)k), instances);
                    }
                }
            }
        }

        private void Place(ReadOnlySpan<Model> models, Vector2 center, float tile, uint hash, List<Instance> instances)
        {
            float x = center.X + (tile * 0.1f * (Hash.ToUnit(Hash.Mix(hash, 1)) - 0.5f)), z = center.Y + (tile * 0.1f * (Hash.ToUnit(Hash.Mix(hash, 2)) - 0.5f));
            float y = Height(x, z), step = tile * 0.5f;
            float distance = Vector2.Distance(center, new Vector2(View.Camera.Position.X, View.Camera.Position.Z));
            var p = new Vector3(center.X, 0, center.Y);

            // Grass grows higher in some places than in others, is lower right under the lens, low before elements, and trodden on the path.
            float wanted = Grown * (1 + (0.55f * Noise.Perlin(p / 4.3f, Beds + 5)) + (0.3f * Noise.Perlin(p / 15, Beds + 6)));
            wanted *= 0.45f + (0.55f * Noise.SmoothStep(0.6f, 2.6f, distance));
            float tread = Noise.SmoothStep(0.2f, 0.9f, Path.Distance(center.X, center.Y) - (0.22f * tile));
            float open = OpenShare * Clearance.OpenHeight(center, y, tile * 0.5f), tall = MathF.Min(wanted, open) * (0.12f + (0.88f * tread));
            float scale = Math.Clamp(tall / Grown, 0.06f, 1.7f) * (0.92f + (0.16f * Hash.ToUnit(Hash.Mix(hash, 5))));
            if (tread <= 0)
            {
                return;
            }

            // Flowers grow in beds, each of its own mix; short grass bears none, and far off the ground itself takes on their colour.
            float bed = Noise.Perlin(p / 5.5f, Beds) + (0.5f * Noise.Perlin(p / 17, Beds + 1));
            float chance = HasFlowers && scale > 0.42f && open > wanted ? Noise.SmoothStep(-0.12f, 0.22f, bed) * (1 - (0.8f * Noise.SmoothStep(55, CoarseReach, distance))) : 0;
            bool flowers = Hash.ToUnit(Hash.Mix(hash, 3)) < chance;
            float company = 0.5f + (1.1f * Noise.Perlin(p / 7.7f, Beds + 2)) + (0.22f * (Hash.ToUnit(Hash.Mix(hash, 4)) - 0.5f));
            int kind = flowers ? Plain + Math.Clamp((int)(company * GrassPatch.Mixes), 0, GrassPatch.Mixes - 1) : (int)(hash % Plain);

            // From blue-green in damp places to straw in dry ones.
            float dry = Math.Clamp(0.5f + (0.6f * Noise.Perlin(p / 21, Beds + 3)) + (0.45f * Noise.Perlin(p / 6.1f, Beds + 4)), 0, 1);
            Vector3 tint = Vector3.Lerp(new Vector3(0.8f, 0.92f, 0.98f), new Vector3(1.32f, 1.1f, 0.88f), dry);
            tint = flowers ? Vector3.Lerp(tint, Vector3.One, 0.75f) : tint;
            float slopeX = (Height(x + step, z) - y) / step, slopeZ = (Height(x, z + step) - y) / step;
            Matrix4x4 shear = Matrix4x4.Identity;
            shear.M12 = slopeX;
            shear.M32 = slopeZ;
            Matrix4x4 transform = Matrix4x4.CreateScale(1, scale, 1) * Matrix4x4.CreateRotationY((hash >> 8 & 3) * MathF.PI * 0.5f)
                * shear * Matrix4x4.CreateTranslation(x, y - 0.004f, z);
            instances.Add(new Instance(models[kind], transform, 0, hash, LinearRgb.FromVector3(tint)));
        }
    }
}
