using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Firs in a stand: of all ages at its edge, dense behind, with an uneven line of tops.</summary>
internal static class ConiferWood
{
    /// <summary>Distances for which trees are modelled, metres, and models for each.</summary>
    private const float NearDistance = 16, MiddleDistance = 55, FarDistance = 150;

    /// <summary>Farther off drifts round trunks are not seen, metres.</summary>
    private const float FarthestDrift = 45;

    private const int Variants = 3;

    /// <summary>Size of a pixel for which near trees are modelled at most, metres: each twig bears its needles.</summary>
    private const float Finest = 0.0199f;

    /// <summary>The edge of a wood behind an open place.</summary>
    public static WoodPlan Edge { get; } = new(34, 190, 620, 1.9f, 1, 0.37f, 1.5f, 0.06f);

    /// <summary>Plants a wood.</summary>
    /// <param name="stream">Random numbers.</param>
    /// <param name="view">The view.</param>
    /// <param name="half">Half the horizontal angle of view, radians.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="clearance">Where nothing may stand.</param>
    /// <param name="plan">Where trees stand.</param>
    /// <param name="isOpen">True where no tree may stand, or null.</param>
    /// <param name="snow">Snow on the boughs, 0 to 1.</param>
    /// <param name="instances">Receives the trees.</param>
    /// <param name="isAutumn">Whether broadleaved trees in their autumn colours stand among the firs.</param>
    public static void Plant(
        RandomStream stream, EnvironmentView view, float half, Func<float, float, float> height, Clearance clearance, WoodPlan plan, Func<Vector2, bool>? isOpen, float snow, List<Instance> instances,
        bool isAutumn = false)
    {
        Model[] models = Build(view, stream.Child("models"), plan, snow, isAutumn);
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, _, _) = view.Camera.Axes();
        float ahead = MathF.Atan2(forward.X, -forward.Z), hand = stream.Child("hand").Chance(0.5f) ? 1 : -1;
        uint edge = stream.Child("edge").Seed;
        var trunks = new List<Vector2>();
        Model? drift = snow > 0 ? Drift() : null;
        for (int i = 0; i < plan.Count; i++)
        {
            // Most stand near the front of the stand: those behind are hidden.
            RandomStream tree = stream.Child(100 + i);
            float azimuth = half * 1.15f * tree.Range(-1f, 1f), deep = MathF.Pow(tree.Next(), 1.7f);

            // The front of the stand swings: close by on one side, and drawn back to a gap of far trees on the other.
            float swing = (0.5f + (0.5f * hand * azimuth / half)) + (0.55f * Noise.Perlin(new Vector3(azimuth * 5, 0.5f, 0), edge));
            float front = plan.Near * (1 + (plan.Swing * Math.Clamp(swing, 0, 1.2f))), distance = front + ((plan.Far - front) * deep);
            float angle = ahead + azimuth;
            var at = new Vector2(eye.X + (distance * MathF.Sin(angle)), eye.Z - (distance * MathF.Cos(angle)));
            if (clearance.IsBlocked(at, 3) || clearance.FootprintDistance(at) < 5 || isOpen?.Invoke(at) == true
                || trunks.Exists(other => Vector2.DistanceSquared(other, at) < plan.Spacing * plan.Spacing))
            {
                continue;
            }

            trunks.Add(at);

            if (drift is not null && distance < FarthestDrift)
            {
                float spread = plan.Scale * tree.Range(0.6f, 1f);
                instances.Add(new Instance(
                    drift,
                    Matrix4x4.CreateScale(spread * tree.Range(0.9f, 1.3f), spread, spread * tree.Range(0.9f, 1.3f)) * Matrix4x4.CreateRotationY(tree.Range(0f, MathF.Tau))
                        * Matrix4x4.CreateTranslation(at.X + tree.Range(-0.2f, 0.2f), height(at.X, at.Y) - 0.03f, at.Y + tree.Range(-0.2f, 0.2f)), 0, tree.NextUInt()));
            }

            // Youngsters grow where there is light.
            float young = MathF.Exp(-deep * 9) * tree.Next(), tall = plan.Scale * tree.Range(0.72f, 1.2f) * (1 - (0.72f * young));
            float tone = tree.Range(0.75f, 1.1f);
            int level = distance < 0.5f * (NearDistance + MiddleDistance) ? 0 : distance < 0.5f * (MiddleDistance + FarDistance) ? 1 : 2;
            Matrix4x4 transform = Matrix4x4.CreateScale(tall * tree.Range(0.9f, 1.15f), tall, tall * tree.Range(0.9f, 1.15f)) * Matrix4x4.CreateRotationY(tree.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) - (snow > 0 ? 0.34f : 0.15f), at.Y);
            instances.Add(new Instance(
                models[(level * Variants) + tree.Range(0, Variants - 1)], transform, 0, tree.NextUInt(),
                snow > 0 ? LinearRgb.Gray(float.Lerp(1, tone, 0.25f)) : new LinearRgb(tone * tree.Range(0.9f, 1.15f), tone, tone * 0.95f)));
        }
    }

    /// <summary>Snow that has gathered round a foot, about 2 m across.</summary>
    private static Model Drift()
    {
        const int Rings = 9;
        var mound = new FoliageBuilder();
        var profile = new Vector2[Rings + 1];
        for (int i = 0; i <= Rings; i++)
        {
            float t = (float)i / Rings, r = 1.35f * (1 - t);
            profile[i] = new Vector2(MathF.Max(r, 0.001f), 0.24f * MathF.Exp(-r * r * 2.4f) - (0.02f * (1 - t)));
        }

        mound.Lathe(Matrix4x4.Identity, profile, 20, _ => Vector3.One);
        return new Model([new Part(mound.ToMesh(), new Material { Name = "snow", BaseColor = LinearRgb.FromVector3(new Vector3(0.84f, 0.87f, 0.92f)), Roughness = 0.85f, Specular = 0.015f, Kind = FrameMaterialKind.Ground })]);
    }

    private static Model[] Build(EnvironmentView view, RandomStream stream, WoodPlan plan, float snow, bool isAutumn)
    {
        Wishes autumn = Wishes.None with { Words = ["autumn"] };
        var models = new Model[3 * Variants];
        Parallel.For(0, models.Length, i =>
        {
            RandomStream own = stream.Child(i);
            float tall = own.Range(12f, 15f), distance = (i / Variants) switch { 0 => NearDistance, 1 => MiddleDistance, _ => FarDistance };
            float pixel = i < Variants ? MathF.Min(view.PixelSize(distance), Finest) : view.PixelSize(distance);
            if (isAutumn && i % Variants != 0)
            {
                // Two of three are maples and beeches: a fir wood shows no season.
                TreeParameters tree = Tree.Draw(i % Variants == 1 ? TreeSpecies.Maple : TreeSpecies.Common, own.Child("tree"), autumn);
                models[i] = TreeModel.Build(tree with { Height = tall * 0.8f, CrownBase = 0.34f }, pixel);
                return;
            }

            models[i] = ConiferModel.Build(
                new ConiferParameters(
                    tall, tall * plan.Breadth * own.Range(0.86f, 1.14f), plan.CrownBase * own.Range(0.6f, 1.3f), own.Range(0.55f, 0.75f), LinearRgb.FromHex("#33512f"), 0.75f * snow, own.Seed),
                pixel);
        });
        return models;
    }
}
