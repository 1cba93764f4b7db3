using System.Numerics;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>What people and time have left in a meadow: mossy stones beside the stage and an old fence of split rails behind it.</summary>
internal static class MeadowFeatures
{
    /// <summary>Length of a bay of the fence and height of its posts, metres.</summary>
    private const float Bay = 2.7f, PostHeight = 1.15f;

    /// <summary>Smaller stones lie under the snow, metres.</summary>
    private const float LeastInSnow = 0.22f;

    private static readonly LinearRgb s_stone = LinearRgb.FromHex("#8a8578");

    /// <summary>Sets stones and fence where the camera sees them and they hide nothing.</summary>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="path">The path, which goes through a gap in the fence.</param>
    /// <param name="snow">Share of upper sides under snow, 0 to 1.</param>
    /// <param name="instances">Receives everything.</param>
    public static void Place(
        EnvironmentRequest request, EnvironmentView view, Func<float, float, float> height, MeadowPath path, float snow, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("features");
        var clearance = new Clearance(view);
        float half = MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect);
        AddStones(view, height, clearance, half, snow, stream.Child("stones"), instances);
        if (!request.Forbidden.Contains("fence"))
        {
            AddFence(view, height, clearance, path, half, stream.Child("fence"), instances);
        }
    }

    /// <summary>A group of half sunken stones on one side of the stage.</summary>
    private static void AddStones(
        EnvironmentView view, Func<float, float, float> height, Clearance clearance, float half, float snow, RandomStream stream, List<Instance> instances)
    {
        const int Most = 5, Tries = 40;
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, _, _) = view.Camera.Axes();
        float ahead = MathF.Atan2(forward.X, -forward.Z);
        float far = view.Occupied.IsEmpty ? 8 : view.Occupied.Max(box => Vector3.Distance(box.Center with { Y = eye.Y }, eye));
        var models = new Model?[2];
        Vector2? first = null;
        int count = 0;
        for (int i = 0; i < Tries && count < Most; i++)
        {
            RandomStream stone = stream.Child(i);
            float angle = ahead + (half * stone.Range(-0.95f, 0.95f)), distance = Math.Clamp(far * stone.Range(0.8f, 1.6f), 3.2f, 16);
            Vector2 at = first is { } near && stone.Chance(0.75f)
                ? near + new Vector2(stone.Gaussian(), stone.Gaussian() * 0.7f)
                : new Vector2(eye.X + (distance * MathF.Sin(angle)), eye.Z - (distance * MathF.Cos(angle)));
            float size = MathF.Min(1, far / 7.5f) * (first is null ? stone.Range(0.24f, 0.38f) : 0.07f + (0.18f * MathF.Pow(stone.Next(), 1.7f)));
            if (clearance.IsBlocked(at, size + 0.3f))
            {
                continue;
            }

            size = Vector2.Distance(at, new Vector2(eye.X, eye.Z)) < 0.6f * far ? MathF.Min(size, 0.12f) : size;
            if (snow > 0 && size < LeastInSnow)
            {
                continue;
            }

            first ??= at;
            count++;
            int kind = count % 2;
            models[kind] ??= RockModel.Build(stream.Child("model").Child(kind), view.PixelSize(6), s_stone, 0, snow, moss: snow > 0 ? 0 : 0.75f);
            instances.Add(new Instance(
                models[kind]!,
                Matrix4x4.CreateScale(size * stone.Range(1f, 1.5f), size * stone.Range(0.65f, 0.95f), size) * Matrix4x4.CreateRotationY(stone.Range(0f, MathF.Tau))
                    * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) - (0.2f * size), at.Y),
                0, stone.NextUInt()));
        }
    }

    /// <summary>A fence that crosses the view behind the stage at a slant.</summary>
    private static void AddFence(
        EnvironmentView view, Func<float, float, float> height, Clearance clearance, MeadowPath path, float half, RandomStream stream, List<Instance> instances)
    {
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, Vector3 right, _) = view.Camera.Axes();
        var ahead = Vector2.Normalize(new Vector2(forward.X, forward.Z) + new Vector2(0, -1e-4f));
        var aside = new Vector2(right.X, right.Z);
        float stage = view.Occupied.IsEmpty ? 8 : view.Occupied.Max(box => Vector2.Dot(new Vector2(box.Center.X - eye.X, box.Center.Z - eye.Z), ahead) + (0.5f * box.Size.Z));
        float distance = MathF.Max(stage + 9, 19), slant = stream.Range(0.16f, 0.34f) * (stream.Chance(0.5f) ? 1 : -1);
        Model[] bays = [BuildBay(stream.Child("bay").Child(0)), BuildBay(stream.Child("bay").Child(1))];
        int count = (int)(2.4f * distance * MathF.Tan(half) / Bay) + 2;
        var along = Vector2.Normalize(aside + (ahead * slant));
        Vector2 middle = new Vector2(eye.X, eye.Z) + (ahead * distance);
        Vector2 Stand(int i) => middle + (along * ((i - (count * 0.5f)) * Bay)) + (ahead * (0.5f * MathF.Sin(i * 0.7f)));
        bool IsOpen(int i)
        {
            Vector2 mid = (Stand(i) + Stand(i + 1)) * 0.5f;
            return path.Distance(mid.X, mid.Y) < (0.5f * Bay) + 0.4f || clearance.FootprintDistance(mid) < 2;
        }

        Model post = BuildBay(stream.Child("post"), hasRails: false);
        for (int i = 0; i < count; i++)
        {
            Vector2 a = Stand(i), b = Stand(i + 1);
            if (IsOpen(i))
            {
                // The rails of the bay before the gap end at a post of their own.
                if (i > 0 && !IsOpen(i - 1))
                {
                    instances.Add(new Instance(post, Matrix4x4.CreateTranslation(a.X, height(a.X, a.Y), a.Y), 0, stream.Child(100 + i).NextUInt()));
                }

                continue;
            }

            // A bay is sheared along the slope, so that its posts stay upright.
            float ya = height(a.X, a.Y), yb = height(b.X, b.Y);
            var bay = new Matrix4x4(
                (b.X - a.X) / Bay, (yb - ya) / Bay, (b.Y - a.Y) / Bay, 0,
                0, 1, 0, 0,
                (a.Y - b.Y) / Bay, 0, (b.X - a.X) / Bay, 0,
                a.X, ya, a.Y, 1);
            RandomStream own = stream.Child(100 + i);
            float tone = own.Range(0.85f, 1.12f);
            instances.Add(new Instance(bays[i % bays.Length], bay, 0, own.NextUInt(), new LinearRgb(tone, tone, tone)));
        }
    }

    /// <summary>One bay along +X: a post at the origin and two rails to the next one, split by hand and greyed by weather.</summary>
    private static Model BuildBay(RandomStream stream, bool hasRails = true)
    {
        const int Sides = 7;
        var wood = new FoliageBuilder();
        var lean = new Vector3(stream.Range(-0.05f, 0.05f), 0, stream.Range(-0.05f, 0.05f));
        wood.Tube(
            [new(0, -0.2f, 0), lean * 0.5f + new Vector3(0, 0.5f * PostHeight, 0), lean + new Vector3(0, PostHeight - 0.03f, 0), lean + new Vector3(0.005f, PostHeight, 0.005f)],
            [0.075f, 0.07f, 0.066f, 0.004f], Sides, Vector3.One * 0.9f, (angle, _) => 1 + (0.14f * MathF.Cos((2 * angle) + 0.6f)));
        foreach (float level in hasRails ? (ReadOnlySpan<float>)[0.46f, 0.9f] : [])
        {
            float from = level + stream.Range(-0.06f, 0.06f), to = level + stream.Range(-0.06f, 0.06f), sag = stream.Range(0.01f, 0.04f), side = stream.Chance(0.5f) ? 0.05f : -0.05f;
            wood.Tube(
                [new(-0.22f, from, side), new(Bay * 0.5f, ((from + to) * 0.5f) - sag, side * 0.6f), new(Bay + 0.2f, to, side)],
                [0.04f, 0.052f, 0.036f], Sides, Vector3.One * stream.Range(0.9f, 1.1f), (angle, _) => 1 + (0.2f * MathF.Cos((3 * angle) + 1)));
        }

        return new Model([new Part(wood.ToMesh(), new Material { Name = "fence", BaseColor = LinearRgb.FromHex("#9a8d7b"), Roughness = 0.88f, Specular = 0.015f })]);
    }
}
