using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Carpets a meadow with tiles of grass and flowers: fine ones near the camera, coarser and larger ones beyond.</summary>
internal static class MeadowGrass
{
    private const int Variants = 3;

    /// <summary>Distances where the fine carpet ends and where the coarse one does, metres.</summary>
    private const float FineReach = 15, MiddleReach = 34, CoarseReach = 80;

    /// <summary>Sides of a fine, middle and coarse tile, metres.</summary>
    private const float FineTile = 1.05f, MiddleTile = 2.1f, CoarseTile = 4.4f;

    /// <summary>Lays the tiles that the camera can see.</summary>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="color">Mean colour of the grass.</param>
    /// <param name="flowersPerSquareMetre">Density of flower beds, 0 for none.</param>
    /// <param name="grassHeight">Height of the grass, metres.</param>
    /// <param name="instances">Receives the tiles.</param>
    public static void Lay(
        EnvironmentRequest request, EnvironmentView view, Func<float, float, float> height, Vector3 color, float flowersPerSquareMetre, float grassHeight,
        List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("grass");
        float h = grassHeight;
        GrassPatch[] kinds =
        [
            new(FineTile * 1.12f, 2900, h, 0.0055f, 3, 0, 1, color),
            new(FineTile * 1.12f, 2600, h, 0.0055f, 3, (int)(flowersPerSquareMetre * 0.35f), 1, color),
            new(FineTile * 1.12f, 2400, h, 0.0055f, 3, (int)(flowersPerSquareMetre * 1.25f), 1, color),
            new(MiddleTile * 1.08f, 3600, h, 0.011f, 2, 0, 1.2f, color),
            new(MiddleTile * 1.08f, 3400, h, 0.011f, 2, (int)(flowersPerSquareMetre * 1.3f), 1.2f, color),
            new(MiddleTile * 1.08f, 3200, h, 0.011f, 2, (int)(flowersPerSquareMetre * 4.2f), 1.2f, color),
            new(CoarseTile * 1.05f, 4200, h * 0.95f, 0.03f, 1, 0, 1.7f, color),
            new(CoarseTile * 1.05f, 4200, h * 0.95f, 0.03f, 1, (int)(flowersPerSquareMetre * 2.6f), 1.7f, color),
            new(CoarseTile * 1.05f, 4000, h * 0.95f, 0.03f, 1, (int)(flowersPerSquareMetre * 8.5f), 1.7f, color),
        ];
        var models = new Model[kinds.Length * Variants];
        Parallel.For(0, models.Length, i => models[i] = kinds[i / Variants].Build(stream.Child(i)));

        var clearance = new Clearance(view);
        float trimmed = view.Occupied.IsEmpty ? 1 : Math.Clamp(clearance.SmallestHeight * 0.11f / h, 0.09f, 0.6f);
        var lawn = new Carpet(view, height, clearance, trimmed, stream.Child("beds").Seed, flowersPerSquareMetre > 0);
        lawn.Lay(models.AsSpan(0, 3 * Variants), FineTile, 0, FineReach, stream.Child("fine"), instances);
        lawn.Lay(models.AsSpan(3 * Variants, 3 * Variants), MiddleTile, FineReach, MiddleReach, stream.Child("middle"), instances);
        lawn.Lay(models.AsSpan(6 * Variants, 3 * Variants), CoarseTile, MiddleReach, CoarseReach, stream.Child("coarse"), instances);
    }

    /// <summary>One way of placing tiles: on a grid around the camera, within its view.</summary>
    private sealed record Carpet(
        EnvironmentView View, Func<float, float, float> Height, Clearance Clearance, float Trimmed, uint Beds, bool HasFlowers)
    {
        public void Lay(ReadOnlySpan<Model> models, float tile, float from, float to, RandomStream stream, List<Instance> instances)
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
                    Place(models, center, tile, hash, instances);
                }
            }
        }

        private void Place(ReadOnlySpan<Model> models, Vector2 center, float tile, uint hash, List<Instance> instances)
        {
            // Flowers grow in beds; short grass near the subject bears none.
            float near = Clearance.Distance(center) - (tile * 0.7f);
            float open = Noise.SmoothStep(0, 2.2f, near);
            float bed = Noise.Perlin(new Vector3(center.X, 0, center.Y) / 5.5f, Beds) + (0.4f * Noise.Perlin(new Vector3(center.X, 0, center.Y) / 17, Beds + 1));
            int kind = !HasFlowers || open < 0.6f ? 0 : bed > 0.06f ? 2 : bed > -0.22f ? 1 : 0;
            Model model = models[(kind * Variants) + (int)(hash % Variants)];

            // Tall grass over the lens hides the picture: it is lower right in front of the camera.
            float lens = Noise.SmoothStep(0.6f, 2.6f, Vector2.Distance(center, new Vector2(View.Camera.Position.X, View.Camera.Position.Z)));
            float scale = (Trimmed + ((1 - Trimmed) * open)) * (0.45f + (0.55f * lens)) * (0.9f + (0.25f * Hash.ToUnit(Hash.Mix(hash, 5))));
            float x = center.X + (tile * 0.1f * (Hash.ToUnit(Hash.Mix(hash, 1)) - 0.5f)), z = center.Y + (tile * 0.1f * (Hash.ToUnit(Hash.Mix(hash, 2)) - 0.5f));
            float y = Height(x, z), step = tile * 0.5f;
            float slopeX = (Height(x + step, z) - y) / step, slopeZ = (Height(x, z + step) - y) / step;
            Matrix4x4 shear = Matrix4x4.Identity;
            shear.M12 = slopeX;
            shear.M32 = slopeZ;
            Matrix4x4 transform = Matrix4x4.CreateScale(1, scale, 1) * Matrix4x4.CreateRotationY((hash >> 8 & 3) * MathF.PI * 0.5f)
                * shear * Matrix4x4.CreateTranslation(x, y - 0.004f, z);
            instances.Add(new Instance(model, transform, 0, hash));
        }
    }
}
