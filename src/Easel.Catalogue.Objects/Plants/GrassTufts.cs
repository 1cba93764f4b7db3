using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>Blades of grass as they grow: most of them in tufts that spread from a common foot and share a height and a tone, the rest
/// between.</summary>
internal static class GrassTufts
{
    /// <summary>Blades in a tuft, and the share of blades that stand alone.</summary>
    private const int TuftSize = 22;

    private const float LooseShare = 0.45f;

    /// <summary>What sun makes of the tips, linear sRGB.</summary>
    private static readonly Vector3 s_straw = new(0.42f, 0.36f, 0.16f);

    /// <summary>The material of blades, white to be coloured by vertices.</summary>
    public static Material Material { get; } = new()
    {
        Name = "grass", BaseColor = LinearRgb.White, Roughness = 0.58f, Specular = 0.022f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage,
    };

    /// <summary>Grows the blades of a square tile centred on the origin.</summary>
    /// <param name="grass">Receives them.</param>
    /// <param name="size">Side of the tile, metres.</param>
    /// <param name="blades">Number of blades.</param>
    /// <param name="height">Mean height, metres.</param>
    /// <param name="width">Width of a blade at its root, metres.</param>
    /// <param name="segments">Pieces of a blade, 1 to 3.</param>
    /// <param name="color">Mean colour, linear sRGB.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Grow(FoliageBuilder grass, float size, int blades, float height, float width, int segments, Vector3 color, RandomStream stream)
    {
        int tufts = Math.Max(1, blades / TuftSize);
        RandomStream own = stream.Child("blades");
        for (int i = 0; i < blades; i++)
        {
            bool isLoose = own.Chance(LooseShare);
            RandomStream tuft = stream.Child(i % tufts);
            var root = new Vector3(tuft.Range(-0.5f, 0.5f) * size, 0, tuft.Range(-0.5f, 0.5f) * size);
            float tall = height * tuft.Range(0.7f, 1.25f), spread = height * tuft.Range(0.3f, 0.6f), dry = tuft.Next();
            float angle = own.Range(0f, MathF.Tau), away = MathF.Sqrt(own.Next());
            var aside = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
            root = isLoose ? new Vector3(own.Range(-0.5f, 0.5f) * size, 0, own.Range(-0.5f, 0.5f) * size) : root + (aside * (spread * away));
            root = Vector3.Clamp(root, new Vector3(-0.5f * size), new Vector3(0.5f * size));
            tall *= isLoose ? own.Range(0.4f, 0.85f) : own.Range(0.55f, 1.15f) * (1.1f - (0.3f * away));

            // From blue-green to straw-yellow, tuft by tuft and a little blade by blade.
            float hue = Math.Clamp(dry + own.Range(-0.3f, 0.3f), 0, 1);
            Vector3 tone = color * Vector3.Lerp(new Vector3(0.74f, 0.9f, 1.1f), new Vector3(1.36f, 1.12f, 0.85f), hue) * own.Range(0.82f, 1.16f);
            tone = own.Chance(0.05f) ? Vector3.Lerp(tone, s_straw, 0.75f) : tone;
            float lean = tall * (own.Range(0.12f, 0.5f) + (isLoose ? 0.15f : 0.35f * away));
            AddBlade(grass, root, aside * lean, tall, width * own.Range(0.7f, 1.2f), segments, own.Range(0f, MathF.Tau), tone);
        }
    }

    /// <summary>One blade: dark at its root, bleached at its tip, bending over.</summary>
    private static void AddBlade(FoliageBuilder grass, Vector3 root, Vector3 bend, float height, float width, int segments, float facing, Vector3 color)
    {
        Vector3 side = new Vector3(MathF.Cos(facing), 0, MathF.Sin(facing)) * (width * 0.5f);
        Vector3 flat = FoliageBuilder.Direction(Vector3.Cross(side, Vector3.UnitY + (bend / MathF.Max(height, 0.01f))), Vector3.UnitZ);
        Vector3 normal = (flat * 0.7f) + (Vector3.UnitY * 0.8f), tipColor = Vector3.Lerp(color * 1.4f, s_straw, 0.16f);
        int left = -1, right = -1;
        for (int k = 0; k <= segments; k++)
        {
            float t = (float)k / segments;
            Vector3 at = root + (Vector3.UnitY * (height * ((1.2f * t) - (0.2f * t * t)))) + (bend * (t * t));
            Vector3 shade = Vector3.Lerp(color * 0.55f, tipColor, t);
            if (k == segments)
            {
                grass.Triangle(left, right, grass.Vertex(at, normal, shade, at));
                break;
            }

            Vector3 half = side * (1 - (0.55f * t));
            int l = grass.Vertex(at - half, normal, shade, at), r = grass.Vertex(at + half, normal, shade, at);
            if (k > 0)
            {
                grass.Triangle(left, right, r);
                grass.Triangle(left, r, l);
            }

            (left, right) = (l, r);
        }
    }
}
