using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Conifer woods on far slopes, from a few cheap models placed many times.</summary>
internal static class Forest
{
    private const int Variants = 5;

    /// <summary>Plants a far wood.</summary>
    /// <param name="stream">Random numbers.</param>
    /// <param name="view">The view.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="near">Distance of the first trees, metres.</param>
    /// <param name="far">Distance of the last trees, metres.</param>
    /// <param name="treeline">Height of the highest trees, metres.</param>
    /// <param name="count">Number of places to try.</param>
    /// <param name="snow">Snow on the boughs, 0 to 1.</param>
    /// <param name="needle">Colour of the needles.</param>
    /// <param name="instances">Receives the trees.</param>
    public static void Plant(
        RandomStream stream, EnvironmentView view, float aspect, Func<float, float, float> height, float near, float far, float treeline, int count, float snow,
        LinearRgb needle, List<Instance> instances)
    {
        var models = new Model[Variants];
        Parallel.For(0, Variants, i =>
        {
            RandomStream own = stream.Child(i);
            float tall = own.Range(15f, 22f);
            models[i] = ConiferModel.Build(
                new ConiferParameters(tall, tall * own.Range(0.26f, 0.34f), 0.05f, 0.5f, needle, snow, own.Seed), MathF.Max(0.1f, view.PixelSize(near)));
        });

        (Vector3 forward, _, _) = view.Camera.Axes();
        float azimuth = MathF.Atan2(forward.X, -forward.Z);
        float half = MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * aspect) + 0.05f;
        uint woods = stream.Child("woods").Seed, seed = stream.Child("places").Seed;
        var places = new Instance?[count];
        Parallel.For(0, count, i =>
        {
            // Places are drawn evenly over the area, and thinned by slope, height and clearings.
            uint hash = Hash.Mix(seed, (uint)i);
            float a = azimuth + (half * ((2 * Hash.ToUnit(hash)) - 1));
            float d = MathF.Sqrt(float.Lerp(near * near, far * far, MathF.Pow(Hash.ToUnit(Hash.Mix(hash, 1)), 2.1f)));
            float x = view.Camera.Position.X + (d * MathF.Sin(a)), z = view.Camera.Position.Z - (d * MathF.Cos(a));
            float y = height(x, z);
            if (y < 1.5f || y > treeline)
            {
                return;
            }

            const float Step = 12;
            float slopeX = (height(x + Step, z) - y) / Step, slopeZ = (height(x, z + Step) - y) / Step;
            float steep = MathF.Sqrt((slopeX * slopeX) + (slopeZ * slopeZ));
            float clearing = Noise.Fbm(new Vector3(x, 0, z) / 140, 3, woods);
            float thin = (y / treeline) + (steep > 0.95f ? 1 : 0) + (clearing < -0.2f ? 0.8f : 0);
            if (thin > 0.85f + (0.5f * Hash.ToUnit(Hash.Mix(hash, 2))))
            {
                return;
            }

            float scale = (0.6f + (0.6f * Hash.ToUnit(Hash.Mix(hash, 3)))) * (1 - (0.35f * y / treeline));
            float tone = 0.75f + (0.5f * Hash.ToUnit(Hash.Mix(hash, 4)));
            var tint = new LinearRgb(tone * (0.9f + (0.25f * Hash.ToUnit(Hash.Mix(hash, 6)))), tone, tone * 0.95f);
            Matrix4x4 transform = Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(MathF.Tau * Hash.ToUnit(Hash.Mix(hash, 5)))
                * Matrix4x4.CreateTranslation(x, y - 0.5f, z);
            places[i] = new Instance(models[hash % Variants], transform, 0, hash, tint);
        });
        foreach (Instance? place in places)
        {
            if (place is { } instance)
            {
                instances.Add(instance);
            }
        }
    }
}
