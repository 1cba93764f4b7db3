using System.Numerics;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>What stands at the edge of a lake: pines that frame the picture, a wood on the point across the water, boulders, grass and reeds.</summary>
internal static class LakeMargin
{
    /// <summary>Near pines are seen from below, where little light comes: their needles are paler.</summary>
    private const float FrameGain = 1.15f;

    /// <summary>Distance the trees of the point are modelled for, metres.</summary>
    private const float PointDistance = 110;

    /// <summary>Dresses the margin.</summary>
    /// <param name="request">The place.</param>
    /// <param name="land">The lie of the land.</param>
    /// <param name="view">The view.</param>
    /// <param name="isSnowy">True in winter.</param>
    /// <param name="needle">Colour of the pines, or null for none.</param>
    /// <param name="instances">Receives everything.</param>
    public static void Dress(EnvironmentRequest request, LakeLand land, EnvironmentView view, bool isSnowy, LinearRgb? needle, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("frame");
        var clearance = new Clearance(view);
        if (needle is { } color)
        {
            Frame(land, view, request.Aspect, clearance, color * FrameGain, isSnowy ? 0.6f : 0, stream, instances);
            PlantPoint(land, view, clearance, color, isSnowy ? 0.6f : 0, stream.Child("point"), instances);
        }

        AddRocks(land, view, clearance, isSnowy, stream, instances);
        AddFlotsam(land, view, request, clearance, isSnowy, stream.Child("flotsam"), instances);
        if (!isSnowy)
        {
            AddGrass(land, view, request, clearance, stream.Child("grass"), instances);
        }
    }

    /// <summary>A group of young pines, the tallest inwards, that closes the picture on one side; none hides the view.</summary>
    private static void Frame(
        LakeLand land, EnvironmentView view, float aspect, Clearance clearance, LinearRgb needle, float snow, RandomStream stream, List<Instance> instances)
    {
        float half = MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * aspect, side = -land.PeakSide;
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, Vector3 right, _) = view.Camera.Axes();
        var ahead = Vector2.Normalize(new Vector2(forward.X, forward.Z));
        var aside = new Vector2(right.X, right.Z);
        (float Side, float Distance, float Height)[] pines = [(side * 0.79f, 17.5f, 6.3f), (side * 0.95f, 16, 4.9f), (side * 0.67f, 18.6f, 3.6f), (side * 1.1f, 14, 4.4f), (side * 0.9f, 13, 2.3f)];
        var models = new Model?[2];
        for (int i = 0; i < pines.Length; i++)
        {
            Vector2 at = new Vector2(eye.X, eye.Z) + (ahead * pines[i].Distance) + (aside * (pines[i].Side * half * pines[i].Distance));
            float ground = land.NearShore(at.X, at.Y);
            if (ground < 0.02f || clearance.IsBlocked(at, 1.8f))
            {
                continue;
            }

            int kind = i % models.Length;
            models[kind] ??= ConiferModel.Build(
                new ConiferParameters(8, kind == 0 ? 3.3f : 2.8f, 0.12f, 0.6f, needle, snow, stream.Child("pine").Child(kind).Seed), MathF.Min(view.PixelSize(14), 0.0199f));
            instances.Add(new Instance(
                models[kind]!, Matrix4x4.CreateScale(pines[i].Height / 8) * Matrix4x4.CreateRotationY(i * 2.1f) * Matrix4x4.CreateTranslation(at.X, ground - 0.1f, at.Y),
                0, (uint)i));
        }
    }

    /// <summary>Pines of all ages on the point across the water, thinning out towards its tip.</summary>
    private static void PlantPoint(
        LakeLand land, EnvironmentView view, Clearance clearance, LinearRgb needle, float snow, RandomStream stream, List<Instance> instances)
    {
        float resolution = MathF.Min(view.PixelSize(PointDistance), 0.1f);
        var models = new Model[4];
        Parallel.For(0, models.Length, i =>
        {
            RandomStream own = stream.Child(i);
            models[i] = ConiferModel.Build(
                new ConiferParameters(12, 12 * own.Range(0.3f, 0.4f), own.Range(0.03f, 0.16f), own.Range(0.45f, 0.7f), needle, snow, own.Seed), resolution);
        });
        for (int i = 0; i < 130; i++)
        {
            RandomStream tree = stream.Child(100 + i);
            float along = 2 + (110 * MathF.Pow(tree.Next(), 1.3f));
            Vector2 at = land.PointTip + new Vector2(-land.PeakSide * along, tree.Gaussian() * (3 + (0.22f * along)));
            float ground = land.NearShore(at.X, at.Y);
            float height = tree.Range(4f, 13f) * (0.6f + (0.6f * Noise.SmoothStep(4, 50, along)));
            if (ground < 0.3f || clearance.IsBlocked(at, 1.5f))
            {
                continue;
            }

            float tone = tree.Range(0.7f, 1.15f);
            instances.Add(new Instance(
                models[tree.Range(0, models.Length - 1)],
                Matrix4x4.CreateScale(height / 12) * Matrix4x4.CreateRotationY(tree.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, ground - 0.15f, at.Y),
                0, tree.NextUInt(), new LinearRgb(tone * tree.Range(0.9f, 1.15f), tone, tone * 0.95f)));
        }
    }

    /// <summary>Boulders where the near shore meets the water, and along the point.</summary>
    private static void AddRocks(LakeLand land, EnvironmentView view, Clearance clearance, bool isSnowy, RandomStream stream, List<Instance> instances)
    {
        var models = new Model[4];
        Parallel.For(0, models.Length, i =>
            models[i] = RockModel.Build(stream.Child(20 + i), view.PixelSize(10), LinearRgb.FromHex("#857f77"), 0.16f, isSnowy ? 1 : 0));
        float side = -land.PeakSide;
        var eye = new Vector2(view.Camera.Position.X, view.Camera.Position.Z);
        for (int i = 0; i < 64; i++)
        {
            RandomStream rock = stream.Child(100 + i);
            bool isAcross = i >= 40;
            float along = 60 * MathF.Pow(rock.Next(), 1.6f);
            Vector2 at = isAcross
                ? land.PointTip + new Vector2(side * (along - 2), (2 + (3.2f * MathF.Sqrt(along)) + (0.1f * along)) * rock.Range(0.75f, 1.15f))
                : new Vector2((rock.Chance(0.6f) ? -side : side) * (1.8f + (6 * MathF.Abs(rock.Gaussian()))), -4.6f - (2.6f * MathF.Abs(rock.Gaussian())) + (rock.Chance(0.3f) ? 3.5f : 0));
            float size = isAcross ? 0.5f + (1.3f * MathF.Pow(rock.Next(), 2)) : 0.12f + (0.8f * MathF.Pow(rock.Next(), 2.6f));
            float ground = land.NearShore(at.X, at.Y);
            if (ground + (0.62f * size) < 0.1f || ground > 1.1f || Vector2.Distance(at, eye) < 4.5f + size || clearance.IsHiding(at, ground, size + 0.35f, size))
            {
                continue;
            }

            instances.Add(new Instance(
                models[rock.Range(0, 3)],
                Matrix4x4.CreateScale(size * rock.Range(0.85f, 1.4f), size * rock.Range(0.6f, 0.9f), size) * Matrix4x4.CreateRotationY(rock.Range(0f, MathF.Tau))
                    * Matrix4x4.CreateTranslation(at.X, ground - (0.15f * size), at.Y),
                0, rock.NextUInt()));
        }
    }

    /// <summary>Pebbles along the water's edge, on land and under shallow water, and a log of driftwood.</summary>
    private static void AddFlotsam(
        LakeLand land, EnvironmentView view, EnvironmentRequest request, Clearance clearance, bool isSnowy, RandomStream stream, List<Instance> instances)
    {
        const int Pebbles = 420, Variants = 4;
        LinearRgb[] tones = [LinearRgb.FromHex("#8f8a82"), LinearRgb.FromHex("#a89a88"), LinearRgb.FromHex("#6f6d6c"), LinearRgb.FromHex("#97826f")];
        var models = new Model[Variants];
        Parallel.For(0, Variants, i => models[i] = RockModel.Build(stream.Child(i), 1, tones[i], 0.1f, isSnowy ? 1 : 0));
        (Vector3 forward, _, _) = view.Camera.Axes();
        float azimuth = MathF.Atan2(forward.X, -forward.Z), half = MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect) + 0.04f;
        Vector2 Spot(RandomStream own, float spread, float near, float far)
        {
            float angle = azimuth + (half * spread), distance = own.Range(near, far);
            return new Vector2(view.Camera.Position.X + (distance * MathF.Sin(angle)), view.Camera.Position.Z - (distance * MathF.Cos(angle)));
        }

        for (int i = 0; i < Pebbles; i++)
        {
            RandomStream own = stream.Child(100 + i);
            Vector2 at = Spot(own, own.Range(-1f, 1f), 2.2f, 11);
            float ground = land.NearShore(at.X, at.Y), size = 0.018f + (0.085f * MathF.Pow(own.Next(), 3.2f));
            float shoal = MathF.Abs(ground - 0.06f) / 0.32f;
            if (own.Next() < shoal || clearance.FootprintDistance(at) < size)
            {
                continue;
            }

            instances.Add(new Instance(
                models[own.Range(0, Variants - 1)],
                Matrix4x4.CreateScale(size * own.Range(1f, 1.6f), size * own.Range(0.5f, 0.8f), size) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau))
                    * Matrix4x4.CreateTranslation(at.X, ground - (0.1f * size), at.Y),
                0, own.NextUInt()));
        }

        // The log lies at the water's edge, off the middle.
        for (int i = 0; i < 24; i++)
        {
            RandomStream own = stream.Child(5000 + i);
            Vector2 at = Spot(own, (i % 2 == 0 ? land.PeakSide : -land.PeakSide) * own.Range(0.35f, 0.75f), 3.6f, 9);
            float ground = land.NearShore(at.X, at.Y);
            if (ground is > 0.03f and < 0.5f && !clearance.IsHiding(at, ground, 1.4f, 0.3f))
            {
                instances.Add(new Instance(
                    Driftwood.Build(stream.Child("log")),
                    Matrix4x4.CreateRotationY(own.Range(-0.5f, 0.5f)) * Matrix4x4.CreateTranslation(at.X, ground - 0.02f, at.Y), 0, own.NextUInt()));
                return;
            }
        }
    }

    /// <summary>Tufts of grass on the shore, and reeds that stand in the shallows.</summary>
    private static void AddGrass(
        LakeLand land, EnvironmentView view, EnvironmentRequest request, Clearance clearance, RandomStream stream, List<Instance> instances)
    {
        const int Variants = 3, Places = 900;
        const float GrassReach = 1.2f, GrassDistance = 6;
        var grass = new Vector3(0.1f, 0.14f, 0.04f);
        float pixel = view.PixelSize(GrassDistance);
        var models = new Model[2 * Variants];
        Parallel.For(0, models.Length, i => models[i] = i < Variants
            ? new GrassPatch(0.8f, 260, 0.3f, 0.007f, 2, i == 0 ? 3 : 0, 1, grass, Pixel: pixel).Build(stream.Child(i))
            : new GrassPatch(1.1f, 70, 1.05f, 0.013f, 3, 0, 1, grass * new Vector3(1.15f, 1, 0.9f), Pixel: pixel).Build(stream.Child(i)));

        (Vector3 forward, _, _) = view.Camera.Axes();
        float azimuth = MathF.Atan2(forward.X, -forward.Z), half = MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect) + 0.1f;
        uint clumps = stream.Child("clumps").Seed;
        for (int i = 0; i < Places; i++)
        {
            RandomStream place = stream.Child(100 + i);
            float angle = azimuth + (half * place.Range(-1f, 1f)), distance = 1.8f + (22 * MathF.Pow(place.Next(), 0.8f));
            var at = new Vector2(view.Camera.Position.X + (distance * MathF.Sin(angle)), view.Camera.Position.Z - (distance * MathF.Cos(angle)));
            float ground = land.NearShore(at.X, at.Y);
            float clump = Noise.Perlin(new Vector3(at.X, 0, at.Y) / 2.6f, clumps);
            bool isReed = ground < 0.06f && ground > -0.35f && MathF.Abs(at.X) > 2.4f && clump > 0.12f;
            bool isTuft = ground > 0.22f && clump > -0.12f - (0.5f * Noise.SmoothStep(0.5f, 1, ground));
            if ((!isReed && !isTuft) || clearance.IsHiding(at, ground, GrassReach, isReed ? 0.9f : 0.2f))
            {
                continue;
            }

            float scale = place.Range(0.6f, 1.25f) * (isTuft ? Noise.SmoothStep(0.5f, 3, distance) : 1), tone = place.Range(0.8f, 1.15f);
            instances.Add(new Instance(
                models[(isReed ? Variants : 0) + place.Range(0, Variants - 1)],
                Matrix4x4.CreateScale(1, MathF.Max(scale, 0.3f), 1) * Matrix4x4.CreateRotationY(place.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, ground - 0.02f, at.Y),
                0, place.NextUInt(), new LinearRgb(tone * place.Range(0.9f, 1.25f), tone, tone)));
        }
    }
}
