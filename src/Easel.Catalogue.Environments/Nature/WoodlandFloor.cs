using System.Numerics;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>What covers the floor of a wood: beds of ferns and stones under moss, or under snow.</summary>
internal static class WoodlandFloor
{
    private const int Beds = 16, FernsInBed = 15, Stones = 12;

    /// <summary>Half width of the strip along the path that stays free, metres.</summary>
    private const float Verge = 0.95f;

    /// <summary>Strews the floor.</summary>
    /// <param name="stream">Random numbers.</param>
    /// <param name="view">The view.</param>
    /// <param name="half">Half the horizontal angle of view, radians.</param>
    /// <param name="height">Height of the ground at (x, z).</param>
    /// <param name="path">The path.</param>
    /// <param name="clearance">Where nothing may stand.</param>
    /// <param name="snow">Share of upper sides under snow, 0 to 1; ferns have then died down.</param>
    /// <param name="instances">Receives everything.</param>
    public static void Strew(
        RandomStream stream, EnvironmentView view, float half, Func<float, float, float> height, MeadowPath path, Clearance clearance, float snow, List<Instance> instances)
    {
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, _, _) = view.Camera.Axes();
        float ahead = MathF.Atan2(forward.X, -forward.Z);
        Vector2 Draw(RandomStream own, float near, float far)
        {
            float angle = ahead + (half * own.Range(-1.1f, 1.1f)), distance = near + ((far - near) * MathF.Pow(own.Next(), 1.6f));
            return new Vector2(eye.X + (distance * MathF.Sin(angle)), eye.Z - (distance * MathF.Cos(angle)));
        }

        if (snow <= 0)
        {
            Model[] ferns = [.. Enumerable.Range(0, 4).Select(i => FernModel.Build(stream.Child("fern").Child(i)))];
            for (int i = 0; i < Beds * FernsInBed; i++)
            {
                RandomStream own = stream.Child(i);
                Vector2 at = Draw(stream.Child("beds").Child(i / FernsInBed), 3.5f, 26) + (new Vector2(own.Gaussian(), own.Gaussian()) * 1.15f);
                float size = own.Range(0.6f, 1.25f), ground = height(at.X, at.Y);
                if (path.Distance(at.X, at.Y) < Verge || Vector2.Distance(at, new Vector2(eye.X, eye.Z)) < 2.6f || clearance.OpenHeight(at, ground, 0.5f) < 0.55f * size)
                {
                    continue;
                }

                instances.Add(new Instance(
                    ferns[own.Range(0, ferns.Length - 1)],
                    Matrix4x4.CreateScale(size) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, ground - 0.02f, at.Y),
                    0, own.NextUInt(), LinearRgb.Gray(own.Range(0.75f, 1.1f))));
            }
        }

        Model[] rocks = [.. Enumerable.Range(0, 3).Select(i => RockModel.Build(stream.Child("rock").Child(i), view.PixelSize(7), LinearRgb.FromHex("#77736a"), 0, snow, snow > 0 ? 0 : 0.95f))];
        for (int i = 0; i < Stones; i++)
        {
            RandomStream own = stream.Child("stones").Child(i);
            Vector2 at = Draw(own, 4.5f, 28);
            float size = 0.18f + (0.55f * MathF.Pow(own.Next(), 2));
            if (path.Distance(at.X, at.Y) < Verge + size || clearance.IsBlocked(at, size + 0.4f))
            {
                continue;
            }

            instances.Add(new Instance(
                rocks[own.Range(0, rocks.Length - 1)],
                Matrix4x4.CreateScale(size * own.Range(1f, 1.5f), size * own.Range(0.6f, 0.9f), size) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau))
                    * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) - (0.25f * size), at.Y),
                0, own.NextUInt()));
        }
    }
}
