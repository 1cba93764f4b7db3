using System.Numerics;
using Easel.Catalogue.Objects.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Marine;

/// <summary>Sets rocks, corals and kelp in banks on both sides of the view, and a shoal of small fish behind.</summary>
internal static class Reef
{
    private static readonly string[] s_colors = ["#e0662f", "#d8467a", "#8a55b8", "#e3b23c", "#c9384a", "#d97fb0", "#5f9ea0"];

    /// <summary>Builds the reef.</summary>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    /// <param name="height">Height of the sea floor at (x, z).</param>
    /// <param name="instances">Receives everything.</param>
    public static void Build(EnvironmentRequest request, EnvironmentView view, Func<float, float, float> height, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("reef");
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        var clearance = new Nature.Clearance(view);
        var rocks = new Model[3];
        var corals = new Model[10];
        Parallel.For(0, rocks.Length + corals.Length, i =>
        {
            if (i < rocks.Length)
            {
                rocks[i] = RockModel.Build(stream.Child(i), view.PixelSize(7), LinearRgb.FromHex("#6d6a72"), 0, moss: 0.45f);
                return;
            }

            int k = i - rocks.Length;
            RandomStream own = stream.Child(20 + k);
            LinearRgb color = LinearRgb.FromHex(s_colors[(k + stream.Child("first").Range(0, 6)) % s_colors.Length]);
            corals[k] = (k % 5) switch { 0 => CoralModel.Staghorn(color, own), 1 => CoralModel.Fan(color, own), 2 => CoralModel.Brain(color, own), 3 => CoralModel.Tubes(color, own), _ => CoralModel.Kelp(own) };
        });

        float hand = stream.Child("hand").Chance(0.5f) ? 1 : -1;
        for (int i = 0; i < 150; i++)
        {
            // Three banks: a near one that frames the view, one opposite, and a far one across.
            RandomStream piece = stream.Child(100 + i);
            int bank = i % 3;
            (float across, float distance, float spread) = bank switch { 0 => (hand * 0.85f, 5.5f, 0.24f), 1 => (-hand * 0.8f, 9.5f, 0.3f), _ => (hand * 0.1f, 17f, 0.8f) };
            Vector2 at = fan.At(across + (spread * piece.Gaussian()), MathF.Max(2.6f, distance * (1 + (0.2f * piece.Gaussian()))));
            bool isRock = i < 36;
            int kind = piece.Range(0, corals.Length - 1);
            bool isKelp = !isRock && kind % 5 == 4;
            float size = isRock ? (0.2f + (0.6f * MathF.Pow(piece.Next(), 1.6f))) * (1 + (0.035f * distance)) : isKelp ? piece.Range(0.9f, 2.6f) : piece.Range(0.25f, 0.75f) * (1 + (0.03f * distance));
            if (clearance.IsBlocked(at, (isRock ? 1.5f * size : 0.45f * size) + 0.25f))
            {
                continue;
            }

            float ground = height(at.X, at.Y) - (isRock ? 0.2f * size : 0.03f), turn = kind % 5 == 1 && !isRock ? piece.Range(-0.6f, 0.6f) - fan.Ahead : piece.Range(0f, MathF.Tau);
            Matrix4x4 transform = Matrix4x4.CreateScale(isKelp ? 1 + (0.4f * size) : size, isRock ? size * piece.Range(0.7f, 1.2f) : size, isKelp ? 1 + (0.4f * size) : size) * Matrix4x4.CreateRotationY(turn)
                * Matrix4x4.CreateTranslation(at.X, ground, at.Y);
            instances.Add(new Instance(isRock ? rocks[i % rocks.Length] : corals[kind], transform, 0, piece.NextUInt(), LinearRgb.Gray(piece.Range(0.85f, 1.12f))));
        }

        if (!request.Forbidden.Overlaps(["fish", "emblem-fish"]) && !view.Things.Any(t => t.Contains("fish", StringComparison.Ordinal)))
        {
            AddShoal(stream.Child("shoal"), fan, clearance, height, instances);
        }
    }

    private static void AddShoal(RandomStream stream, ViewFan fan, Nature.Clearance clearance, Func<float, float, float> height, List<Instance> instances)
    {
        Model fish = CoralModel.ShoalFish(LinearRgb.FromHex("#e9b94a"));
        float side = stream.Chance(0.5f) ? 1 : -1, heading = side * stream.Range(0.9f, 1.5f);
        for (int i = 0; i < 26; i++)
        {
            RandomStream own = stream.Child(i);
            Vector2 at = fan.At((-side * 0.35f) + (0.22f * own.Gaussian()), 12 + (1.6f * own.Gaussian()));
            if (clearance.IsBlocked(at, 0.5f))
            {
                continue;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(own.Range(0.2f, 0.32f)) * Matrix4x4.CreateRotationX(own.Range(-0.15f, 0.1f)) * Matrix4x4.CreateRotationY(heading + own.Range(-0.25f, 0.25f) - fan.Ahead)
                * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) + 2.5f + (0.55f * own.Gaussian()), at.Y);
            instances.Add(new Instance(fish, transform, 0, own.NextUInt()));
        }
    }
}
