using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Carpets a meadow with tiles of grass and flowers: fine ones near the camera, coarser and larger ones beyond; short turf where
/// taller grass would hide what stands there.</summary>
internal static class MeadowGrass
{
    /// <summary>Variants of tall grass without flowers; those with each mix of flowers follow them.</summary>
    private const int Plain = 2;

    private const int Kinds = Plain + GrassPatch.Mixes;

    /// <summary>Distances where the fine, middle and coarse carpets end, metres. Beyond them the ground alone looks like grass.</summary>
    private const float FineReach = 9, MiddleReach = 22, CoarseReach = 48;

    /// <summary>Sides of a fine, middle and coarse tile, metres.</summary>
    private const float FineTile = 1.2f, MiddleTile = 2.4f, CoarseTile = 4.8f;

    /// <summary>Share of the open height that blades take: flowers and ears stand above them.</summary>
    private const float OpenShare = 0.6f;

    /// <summary>Half width of the strip along a path that takes finer tiles, metres.</summary>
    private const float PathMargin = 0.6f;

    /// <summary>Mean height of short turf, and the height up to which turf grows in place of tall grass, metres.</summary>
    private const float TurfHeight = 0.06f, TurfLimit = 0.105f;

    /// <summary>Lays the tiles that the camera can see.</summary>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="path">Where the grass is trodden.</param>
    /// <param name="color">Mean colour of the grass.</param>
    /// <param name="flowersPerSquareMetre">Density of flower beds, 0 for none.</param>
    /// <param name="grassHeight">Height of the grass, metres.</param>
    /// <param name="instances">Receives the tiles.</param>
    /// <param name="hasHerbs">Whether clover and daisies grow in short turf; not where it is dry.</param>
    public static void Lay(
        EnvironmentRequest request, EnvironmentView view, Func<float, float, float> height, MeadowPath path, Vector3 color, float flowersPerSquareMetre, float grassHeight,
        List<Instance> instances, bool hasHerbs = true)
    {
        RandomStream stream = request.Stream.Child("grass");
        float h = grassHeight;
        (TurfPatch Turf, GrassPatch Tall, float Area, float Reach)[] levels =
        [
            (new(FineTile * 1.1f, 4600, TurfHeight, 0.0056f, 1, 1, color), new(FineTile * 1.1f, 1100, h, 0.0066f, 3, 0, 1, color, Pixel: view.PixelSize(0.5f * FineReach)), 1.4f, FineReach),
            (new(MiddleTile * 1.06f, 3000, TurfHeight, 0.0125f, 1, 1.3f, color), new(MiddleTile * 1.06f, 1200, h, 0.0155f, 2, 0, 1.4f, color, Pixel: view.PixelSize(0.6f * MiddleReach)), 4, MiddleReach),
            (new(CoarseTile * 1.04f, 1, TurfHeight, 0.02f, 1, 2, color), new(CoarseTile * 1.04f, 1200, h * 0.9f, 0.042f, 1, 0, 2, color), 9, CoarseReach),
        ];
        var tall = new Model[levels.Length * Kinds];
        var turf = new Model[levels.Length * TurfPatch.Kinds];
        Parallel.For(0, tall.Length + turf.Length, i =>
        {
            if (i < tall.Length)
            {
                (_, GrassPatch patch, float area, _) = levels[i / Kinds];
                int mix = (i % Kinds) - Plain;
                tall[i] = (mix < 0 ? patch : patch with { Flowers = (int)(flowersPerSquareMetre * area), Mix = mix }).Build(stream.Child(i));
            }
            else
            {
                int k = i - tall.Length;
                turf[k] = levels[k / TurfPatch.Kinds].Turf.Build((TurfHerb)(k % TurfPatch.Kinds), stream.Child(i));
            }
        });

        var lawn = new Carpet(view, height, new Clearance(view), path, h, stream.Child("beds").Seed, flowersPerSquareMetre > 0, hasHerbs, tall, turf);
        float from = 0, tile = FineTile;
        for (int level = 0; level < levels.Length; level++)
        {
            lawn.Lay(level, tile, from, levels[level].Reach, stream.Child("level").Child(level), instances);
            (from, tile) = (levels[level].Reach, tile * 2);
        }
    }

    /// <summary>One way of placing tiles: on a grid around the camera, within its view.</summary>
    private sealed record Carpet(
        EnvironmentView View, Func<float, float, float> Height, Clearance Clearance, MeadowPath Path, float Grown, uint Beds, bool HasFlowers, bool HasHerbs, Model[] Tall, Model[] Turf)
    {
        public void Lay(int level, float tile, float from, float to, RandomStream stream, List<Instance> instances)
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
                    if (level == 0 || Path.Distance(center.X, center.Y) > PathMargin + tile)
                    {
                        Place(level, center, tile, hash, instances);
                        continue;
                    }

                    // Along the path smaller tiles leave it bare without leaving large squares.
                    for (int k = 0; k < 4; k++)
                    {
                        var quarter = new Vector2((k & 1) - 0.5f, (k >> 1) - 0.5f);
                        Place(level - 1, center + (quarter * (tile * 0.5f)), tile * 0.5f, Hash.Mix(hash, (uint)k), instances);
                    }
                }
            }
        }

        private void Place(int level, Vector2 center, float tile, uint hash, List<Instance> instances)
        {
            float x = center.X + (tile * 0.06f * (Hash.ToUnit(Hash.Mix(hash, 1)) - 0.5f)), z = center.Y + (tile * 0.06f * (Hash.ToUnit(Hash.Mix(hash, 2)) - 0.5f));
            float y = Height(x, z), step = tile * 0.5f;
            float distance = Vector2.Distance(center, new Vector2(View.Camera.Position.X, View.Camera.Position.Z));
            var p = new Vector3(center.X, 0, center.Y);

            // Grass grows higher in some places than in others, is lower right under the lens, low before elements, and trodden on the path.
            float wanted = Grown * (1 + (0.55f * Noise.Perlin(p / 4.3f, Beds + 5)) + (0.3f * Noise.Perlin(p / 15, Beds + 6)));
            wanted *= 0.35f + (0.65f * Noise.SmoothStep(0.8f, 3.2f, distance));
            float tread = Noise.SmoothStep(0.2f, 0.9f, Path.Distance(center.X, center.Y) - (0.22f * tile));
            if (tread <= 0)
            {
                return;
            }

            float open = OpenShare * Clearance.OpenHeight(center, y, tile * 0.5f), ragged = 0.75f + (0.5f * Hash.ToUnit(Hash.Mix(hash, 5)));
            float height = MathF.Min(wanted, open * ragged) * (0.2f + (0.8f * tread));
            Model? model = height < TurfLimit ? ShortGrass(level, p, hash) : TallGrass(level, p, hash, distance, height / Grown, open > wanted);
            if (model is null)
            {
                return;
            }

            float scale = height < TurfLimit ? Math.Clamp(height / TurfHeight, 0.55f, 1.3f) : Math.Clamp(height / Grown, 0.3f, 1.6f);

            // From blue-green in damp places to straw in dry ones.
            float dry = Math.Clamp(0.5f + (0.6f * Noise.Perlin(p / 21, Beds + 3)) + (0.5f * Noise.Perlin(p / 6.1f, Beds + 4)), 0, 1);
            Vector3 tint = Vector3.Lerp(new Vector3(0.82f, 0.93f, 1), new Vector3(1.3f, 1.09f, 0.88f), dry);
            float slopeX = (Height(x + step, z) - y) / step, slopeZ = (Height(x, z + step) - y) / step;
            Matrix4x4 shear = Matrix4x4.Identity;
            shear.M12 = slopeX;
            shear.M32 = slopeZ;
            Matrix4x4 transform = Matrix4x4.CreateScale(1, scale, 1) * Matrix4x4.CreateRotationY((hash >> 8 & 3) * MathF.PI * 0.5f)
                * shear * Matrix4x4.CreateTranslation(x, y - 0.003f, z);
            instances.Add(new Instance(model, transform, 0, hash, LinearRgb.FromVector3(tint)));
        }

        /// <summary>Turf with the herb that grows there; far off the ground alone will do.</summary>
        private Model? ShortGrass(int level, Vector3 p, uint hash)
        {
            if (level > 1)
            {
                return null;
            }

            float herbs = Noise.Perlin(p / 3.7f, Beds + 8) + (0.35f * (Hash.ToUnit(Hash.Mix(hash, 3)) - 0.5f)), kind = Noise.Perlin(p / 5.9f, Beds + 9);
            TurfHerb herb = !HasHerbs || herbs < -0.05f ? TurfHerb.None : kind < -0.08f || !HasFlowers ? TurfHerb.Clover : kind < 0.14f ? TurfHerb.Daisies : TurfHerb.Buttercups;
            return Turf[(level * TurfPatch.Kinds) + (int)herb];
        }

        /// <summary>Tall grass, in beds with flowers, each of its own mix.</summary>
        private Model TallGrass(int level, Vector3 p, uint hash, float distance, float grown, bool isOpen)
        {
            // Short grass bears none, and far off the ground itself takes on their colour.
            float bed = Noise.Perlin(p / 5.5f, Beds) + (0.5f * Noise.Perlin(p / 17, Beds + 1));
            float chance = HasFlowers && grown > 0.4f && isOpen ? Noise.SmoothStep(-0.14f, 0.2f, bed) * (1 - (0.8f * Noise.SmoothStep(32, CoarseReach, distance))) : 0;
            bool flowers = Hash.ToUnit(Hash.Mix(hash, 3)) < chance;
            float company = 0.5f + (1.1f * Noise.Perlin(p / 7.7f, Beds + 2)) + (0.22f * (Hash.ToUnit(Hash.Mix(hash, 4)) - 0.5f));
            int kind = flowers ? Plain + Math.Clamp((int)(company * GrassPatch.Mixes), 0, GrassPatch.Mixes - 1) : (int)(hash % Plain);
            return Tall[(level * Kinds) + kind];
        }
    }
}
