using System.Numerics;
using Easel.Catalogue.Environments.Studio;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Paints what lies before a house: a garden with trees and a hedge, behind it neighbours' houses, far trees and hills under the sky.
/// Lengths are half heights of the painting; colours are radiance relative to a white wall outside.</summary>
internal static class GardenPainter
{
    /// <summary>Height of the horizon.</summary>
    public const float Horizon = -0.16f;

    private static readonly Vector3 s_haze = Hex("#b9cbd0"), s_wood = Hex("#4d4034");

    /// <summary>Paints a view by day; it is put out of focus by the caller.</summary>
    /// <param name="painting">Gets the view.</param>
    /// <param name="isTown">Houses stand close behind the garden.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Paint(BlurredPainting painting, bool isTown, RandomStream stream)
    {
        Vector3 zenith = Hex("#86add9"), pale = Hex("#dfe9f0");
        painting.Paint(p => Vector3.Lerp(pale, zenith, Noise.SmoothStep(0, 1, p.Y - Horizon)) * 0.82f
            + (new Vector3(0.2f) * Noise.SmoothStep(0.05f, 0.5f, Noise.Fbm(new Vector3(p.X * 1.3f, p.Y * 3.4f, 2), 4, stream.Seed))));
        Hills(painting, 0.19f, Hex("#93aaac"), 0.52f, 1.3f);
        Hills(painting, 0.12f, Hex("#7d9778"), 0.38f, 3.1f);
        for (int i = 0; i < 40; i++)
        {
            RandomStream tree = stream.Child("far").Child(i);
            Tree(painting, new Vector2(-3.2f + (0.165f * (i + tree.Range(0, 0.8f))), Horizon), tree.Child("tall").Range(0.14f, 0.34f), 0.46f, 30, tree);
        }

        for (int i = 0; i < (isTown ? 9 : 3); i++)
        {
            RandomStream house = stream.Child("house").Child(i);
            float step = isTown ? 0.68f : 2.1f;
            House(painting, new Vector2(-3 + (step * (i + house.Range(0.1f, 0.5f))), Horizon - 0.02f), house.Child("wide").Range(0.36f, 0.56f), house.Child("tall").Range(0.2f, isTown ? 0.5f : 0.28f), isTown ? 0.2f : 0.34f, house);
        }

        for (int i = 0; i < 34; i++)
        {
            // Bushes and fruit trees, then great trees.
            RandomStream tree = stream.Child("middle").Child(i);
            Tree(painting, new Vector2(-3.1f + (0.19f * (i + tree.Range(0, 0.9f))), Horizon - 0.06f), tree.Child("tall").Range(0.13f, 0.4f), tree.Child("haze").Range(0.12f, 0.3f), 64, tree, 1.5f);
        }

        for (int i = 0; i < 10; i++)
        {
            RandomStream tree = stream.Child("near").Child(i);
            Tree(painting, new Vector2(-3.1f + (0.64f * (i + tree.Range(0, 0.75f))), Horizon - 0.07f), tree.Child("tall").Range(0.5f, 1.05f), 0.05f, 190, tree, 1.15f);
        }

        // A clipped hedge with the lawn before it, mown in stripes of sun and shade.
        painting.Paint(p =>
        {
            float top = Horizon - 0.035f + (0.014f * Noise.Perlin(new Vector3(p.X * 14, 0, 0), 5)), foot = Horizon - 0.12f;
            if (p.Y > top)
            {
                return null;
            }

            if (p.Y > foot)
            {
                float up = (p.Y - foot) / (top - foot), leaf = Noise.Perlin(new Vector3(p.X * 60, p.Y * 60, 1), 6);
                return Hex("#5f7a48") * MathF.Max(0.05f, 0.12f + (0.52f * up * up) + (0.2f * leaf) + (0.22f * Noise.Perlin(new Vector3(p.X * 9, p.Y * 14, 4), 8)));
            }

            float dapple = Noise.SmoothStep(-0.15f, 0.25f, Noise.Fbm(new Vector3(p.X * 2.2f, p.Y * 9, 3), 3, stream.Seed + 1));
            return Vector3.Lerp(Hex("#5d7548") * 0.34f, Hex("#a9b572") * 0.66f, dapple);
        });
        for (int i = 0; i < 60; i++)
        {
            // Flowers along the hedge.
            RandomStream flower = stream.Child("flower").Child(i);
            Vector3 color = flower.Child("color").Pick(Hex("#e8d7e0"), Hex("#d89aa8"), Hex("#e9d38a"), Hex("#b7a3cf"));
            painting.Ellipse(new Vector2(flower.Child("x").Range(-3f, 3f), Horizon - 0.12f + flower.Child("y").Range(-0.03f, 0.03f)), new Vector2(0.012f), 0, _ => color * 0.7f);
        }
    }

    private static void Hills(BlurredPainting painting, float tall, Vector3 color, float strength, float phase) => painting.Paint(
        p => p.Y > Horizon && p.Y - Horizon < tall * (0.62f + (0.38f * Noise.Perlin(new Vector3((p.X * 1.1f) + phase, 0, phase), 9)))
            ? Vector3.Lerp(color * strength, s_haze * 0.7f, 0.2f) : null);

    // A crown of many clusters of leaves, lit from above on one side, with gaps of sky between them.
    private static void Tree(BlurredPainting painting, Vector2 foot, float tall, float haze, int clusters, RandomStream stream, float broad = 1)
    {
        float wide = broad * tall * stream.Child("wide").Range(0.32f, 0.46f), bare = stream.Child("bare").Range(0.16f, 0.3f);
        Vector3 leaf = Vector3.Lerp(Hex("#58743c"), Hex("#93a552"), stream.Child("leaf").Range(0, 1f));
        float trunk = 0.022f * tall;
        painting.Rectangle(foot - new Vector2(trunk, 0.05f), foot + new Vector2(trunk, 0.55f * tall), p => Vector3.Lerp(s_wood * (0.35f + (p.X < foot.X ? 0.25f : 0)), s_haze * 0.7f, haze));

        // Those behind and below first, in shade; the sunny ones last.
        for (int k = 0; k < clusters; k++)
        {
            RandomStream own = stream.Child(k);
            float late = (float)k / clusters, angle = own.Child("angle").Range(0, MathF.Tau), reach = MathF.Sqrt(own.Child("reach").Next());
            (float s, float c) = MathF.SinCos(angle);
            float up = bare + ((1 - bare) * (0.5f + (0.5f * reach * s)));
            var at = new Vector2(foot.X + (wide * reach * c * (1.1f - (0.45f * up))), foot.Y + (tall * up));
            float radius = tall * own.Child("size").Range(0.028f, 0.066f) * (1.15f - (0.4f * late));
            float sun = Math.Clamp((0.55f * up) - (0.35f * reach * c) + (0.3f * late) + own.Child("light").Range(-0.22f, 0.2f), 0, 1.1f);
            Vector3 color = Vector3.Lerp(leaf * new Vector3(0.14f, 0.18f, 0.16f), leaf * new Vector3(0.95f, 0.9f, 0.7f), sun * sun);
            painting.Ellipse(at, new Vector2(radius, radius * 0.75f), own.Child("turn").Range(0, 3f), _ => Vector3.Lerp(color, s_haze * 0.62f, haze));
        }
    }

    // A house with a pitched roof, one side in the sun, rows of windows.
    private static void House(BlurredPainting painting, Vector2 foot, float wide, float tall, float haze, RandomStream stream)
    {
        Vector3 wall = stream.Child("wall").Pick(Hex("#d8ccb8"), Hex("#b5725a"), Hex("#e2ddd2"), Hex("#c2a583")), roof = stream.Child("roof").Pick(Hex("#7d4a3a"), Hex("#5b5a5c"), Hex("#8a5a44"));
        Vector3 Far(Vector3 color, float light) => Vector3.Lerp(color * light, s_haze * 0.66f, haze);
        painting.Rectangle(foot - new Vector2(0, 0.05f), foot + new Vector2(wide, tall), p => Far(wall, p.X < foot.X + (0.62f * wide) ? 0.72f : 0.36f));
        float ridge = 0.32f * wide;
        painting.Paint(p =>
        {
            float x = (p.X - foot.X + 0.02f) / (wide + 0.04f), y = (p.Y - foot.Y - tall) / ridge;
            return y is >= 0 and < 1 && x > 0.5f * y && x < 1 - (0.5f * y) ? Far(roof, x < 0.62f ? 0.6f : 0.3f) : null;
        }, foot + new Vector2(-0.02f, tall), foot + new Vector2(wide + 0.02f, tall + ridge));
        painting.Rectangle(foot + new Vector2(0.7f * wide, tall), foot + new Vector2(0.78f * wide, tall + (1.05f * ridge)), _ => Far(roof, 0.42f));
        int columns = 3, rows = Math.Max(1, (int)(tall / 0.13f));
        for (int i = 0; i < columns * rows; i++)
        {
            Vector2 at = foot + new Vector2(wide * (0.1f + (0.3f * (i % columns))), tall - (0.09f + (0.125f * (i / columns))));
            painting.Rectangle(at, at + new Vector2(0.16f * wide, 0.055f), _ => Far(Hex("#5b6a78"), 0.4f));
        }
    }

    private static Vector3 Hex(string hex) => LinearRgb.FromHex(hex).ToVector3();
}
