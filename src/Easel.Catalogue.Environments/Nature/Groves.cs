using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Trees of an open landscape: one large near the edge of the picture, groves in the middle distance, rows far off.</summary>
internal static class Groves
{
    /// <summary>Distances for which tree variants are modelled, metres.</summary>
    private const float NearDistance = 20, MiddleDistance = 95, FarDistance = 420;

    /// <summary>Plants the trees.</summary>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="wishes">Season and kind in words.</param>
    /// <param name="instances">Receives the trees.</param>
    public static void Plant(EnvironmentRequest request, EnvironmentView view, Func<float, float, float> height, Wishes wishes, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("trees");
        var clearance = new Clearance(view);
        var planter = new Planter(view, height, clearance, instances);
        float half = MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect);
        if (wishes.Words.Contains("snowy"))
        {
            // In winter firs close the view where hedge and groves would stand bare.
            ConiferWood.Plant(stream.Child("wood"), view, half, height, clearance, ConiferWood.Edge, null, 1, instances);
            return;
        }

        Model[] models = BuildVariants(view, stream.Child("variants"), wishes);

        // The hero stands on the side of the picture with more room.
        RandomStream hero = stream.Child("hero");
        float side = EmptierSide(view, request.Aspect, hero);
        planter.Add(models[hero.Range(0, 1)], side * half * hero.Range(0.58f, 0.72f), hero.Range(19f, 25f), 1, 4.5f, LinearRgb.White, hero.NextUInt());

        RandomStream groves = stream.Child("groves");
        for (int g = 0; g < 8; g++)
        {
            RandomStream grove = groves.Child(g);
            float azimuth = half * (((g + 0.5f) / 4) - 1) * 1.25f + grove.Range(-0.06f, 0.06f);
            float distance = 70 * MathF.Pow(5.5f, grove.Next());
            int count = grove.Range(2, 6);
            for (int i = 0; i < count; i++)
            {
                float spread = 5 + (0.045f * distance);
                float d = distance + (grove.Gaussian() * spread * 1.2f), a = azimuth + (grove.Gaussian() * spread / distance * 1.5f);
                Model model = d < 200 ? models[2 + grove.Range(0, 2)] : models[5 + grove.Range(0, 2)];
                planter.Add(model, a, MathF.Max(d, 48), grove.Range(0.6f, 1.2f), 5, Tone(grove), grove.NextUInt());
            }
        }

        // A hedgerow of bushes runs across the middle distance and closes the meadow.
        RandomStream hedge = stream.Child("hedge");
        float reach = hedge.Range(62f, 78f), turn = hedge.Range(-0.25f, 0.25f), gap = hedge.Range(-0.5f, 0.5f) * half;
        const float Spacing = 4.6f;
        int bushes = (int)(2.3f * half * reach / Spacing);
        for (int i = 0; i < bushes; i++)
        {
            float azimuth = ((i + hedge.Range(-0.3f, 0.3f) - (bushes * 0.5f)) * Spacing) / reach;
            if (MathF.Abs(azimuth - gap) > 0.07f)
            {
                planter.Add(
                    models[4], azimuth, (reach * (1 + (turn * azimuth))) + hedge.Range(-2f, 2f), hedge.Range(0.34f, 0.6f), 4, Tone(hedge) * 0.9f, hedge.NextUInt());
            }
        }

        RandomStream rows = stream.Child("rows");
        for (int r = 0; r < 9; r++)
        {
            RandomStream row = rows.Child(r);
            float distance = 320 * MathF.Pow(4, row.Next()), azimuth = row.Range(-half, half) * 1.2f, slope = row.Range(-0.5f, 0.5f);
            int count = row.Range(8, 22);
            for (int i = 0; i < count; i++)
            {
                float along = (i - (count * 0.5f)) * row.Range(6f, 11f);
                float d = distance + (along * slope) + row.Range(-6f, 6f);
                planter.Add(models[5 + row.Range(0, 2)], azimuth + (along / distance), d, row.Range(0.55f, 1.1f), 6, Tone(row), row.NextUInt());
            }
        }
    }

    private static Model[] BuildVariants(EnvironmentView view, RandomStream stream, Wishes wishes)
    {
        var models = new Model[8];
        Parallel.For(0, models.Length, i =>
        {
            float distance = i < 2 ? NearDistance : i < 5 ? MiddleDistance : FarDistance;
            // Every third tree of a grove is a broad oak or a low, bushy youngster.
            TreeSpecies species = i is 3 or 6 ? TreeSpecies.Oak : TreeSpecies.Common;
            TreeParameters tree = Tree.Draw(species, stream.Child(i), wishes);
            tree = i is 4 or 7 ? tree with { Height = tree.Height * 0.62f, CrownBase = 0.07f, TrunkRadius = tree.TrunkRadius * 0.6f } : tree;
            models[i] = TreeModel.Build(tree, view.PixelSize(distance));
        });
        return models;
    }

    private static LinearRgb Tone(RandomStream stream) => new(stream.Range(0.8f, 1.15f), stream.Range(0.85f, 1.05f), stream.Range(0.8f, 1.1f));

    private static float EmptierSide(EnvironmentView view, float aspect, RandomStream stream)
    {
        float usual = stream.Chance(0.65f) ? 1 : -1;
        if (view.Occupied.IsEmpty)
        {
            return usual;
        }

        float mean = view.Occupied.Average(box => view.Camera.Project(box.Center, aspect).Position.X);
        return MathF.Abs(mean - 0.5f) < 0.06f ? usual : mean > 0.5f ? -1 : 1;
    }

    /// <summary>Puts trees on the ground by azimuth and distance from the camera, where they hide nothing.</summary>
    private sealed record Planter(EnvironmentView View, Func<float, float, float> Height, Clearance Clearance, List<Instance> Instances)
    {
        public void Add(Model model, float azimuth, float distance, float scale, float clear, LinearRgb tint, uint seed)
        {
            Vector3 eye = View.Camera.Position;
            (Vector3 forward, _, _) = View.Camera.Axes();
            float angle = MathF.Atan2(forward.X, -forward.Z) + azimuth;
            var at = new Vector2(eye.X + (distance * MathF.Sin(angle)), eye.Z - (distance * MathF.Cos(angle)));
            if (Clearance.IsBlocked(at, clear))
            {
                return;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(Hash.ToUnit(seed) * MathF.Tau)
                * Matrix4x4.CreateTranslation(at.X, Height(at.X, at.Y) - 0.05f, at.Y);
            Instances.Add(new Instance(model, transform, 0, seed, tint));
        }
    }
}
