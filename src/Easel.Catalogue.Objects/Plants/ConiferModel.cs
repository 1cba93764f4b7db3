using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>One individual conifer.</summary>
/// <param name="Height">Height, metres, 2 to 30.</param>
/// <param name="Width">Diameter of the lowest boughs, metres.</param>
/// <param name="CrownBase">Height of the lowest boughs over the height, 0 to 0.5.</param>
/// <param name="Droop">How much boughs hang, 0 level to 1.</param>
/// <param name="Needle">Colour of the needles.</param>
/// <param name="Snow">Share of the boughs' upper sides that carry snow, 0 to 1.</param>
/// <param name="Seed">Seed of everything else.</param>
internal sealed record ConiferParameters(float Height, float Width, float CrownBase, float Droop, LinearRgb Needle, float Snow, uint Seed);

/// <summary>Spruces and firs: whorls of drooping boughs with sprays of needles. Three levels of detail, from a hero to a hillside.</summary>
internal static class ConiferModel
{
    /// <summary>Builds a conifer for a pixel size in metres: below 0.02 each spray bears needles, above 0.06 a bough is a few triangles.</summary>
    public static Model Build(ConiferParameters tree, float resolution)
    {
        var stream = new RandomStream(tree.Seed);
        var wood = new FoliageBuilder();
        var needles = new FoliageBuilder();
        RandomStream trunk = stream.Child("trunk");
        float lean = tree.Height * 0.012f, turn = trunk.Range(0f, MathF.Tau);
        Vector3 Axis(float t) => new(lean * MathF.Sin(t * 3) * MathF.Cos(turn), t * tree.Height, lean * MathF.Sin(t * 3) * MathF.Sin(turn));

        float radius = 0.009f * tree.Height;
        const int Pieces = 12;
        var path = new Vector3[Pieces + 1];
        var radii = new float[Pieces + 1];
        for (int i = 0; i <= Pieces; i++)
        {
            float t = (float)i / Pieces;
            path[i] = Axis(t);
            radii[i] = MathF.Max(radius * (1.05f - t) * (1 + (0.8f * MathF.Exp(-t * tree.Height / 0.35f))), 0.004f);
        }

        wood.Tube(path, radii, resolution > 0.06f ? 4 : 12, Vector3.One);

        RandomStream boughs = stream.Child("boughs");
        float spacing = Math.Clamp(tree.Height * 0.021f, 0.13f, 0.5f) * (resolution > 0.06f ? 1.5f : resolution > 0.02f ? 1.15f : 1);
        int perWhorl = resolution > 0.06f ? 6 : 9;
        for (float y = tree.Height * tree.CrownBase; y < tree.Height * 0.985f; y += spacing * boughs.Range(0.8f, 1.2f))
        {
            float t = y / tree.Height, crown = (t - tree.CrownBase) / (1 - tree.CrownBase);
            float reach = tree.Width * 0.5f * MathF.Pow(1 - crown, 0.72f) * (0.55f + (0.45f * Noise.SmoothStep(0, 0.12f, crown)));
            float offset = boughs.Range(0f, MathF.Tau);
            int count = Math.Max(4, (int)(perWhorl * (0.7f + (0.3f * (1 - crown)))));
            for (int k = 0; k < count; k++)
            {
                float angle = offset + (MathF.Tau * (k + boughs.Range(-0.3f, 0.3f)) / count);
                float length = MathF.Max(reach * boughs.Range(0.68f, 1.12f), 0.05f);
                AddBough(wood, needles, Axis(t + boughs.Range(-0.008f, 0.008f)), angle, length, crown, tree, resolution, boughs);
            }
        }

        // The leader at the very top.
        needles.Leaf(Axis(0.95f), Vector3.UnitY, Vector3.UnitX, tree.Height * 0.06f, tree.Height * 0.012f, Vector3.One, Vector3.Zero);
        var bark = new Material
        {
            Name = "bark",
            BaseColor = LinearRgb.FromHex("#6b4f3c"),
            Roughness = 0.9f,
            Specular = 0.02f,
            Pattern = new BarkPattern(LinearRgb.FromHex("#35261c").ToVector3(), false, radius),
        };
        var needle = new Material
        {
            Name = "needles",
            BaseColor = tree.Needle,
            Roughness = 0.6f,
            Specular = 0.03f,
            Translucency = 0.2f,
            Kind = FrameMaterialKind.Foliage,
        };
        return new Model([new Part(wood.ToMesh(), bark), new Part(needles.ToMesh(), needle)]);
    }

    private static void AddBough(
        FoliageBuilder wood, FoliageBuilder needles, Vector3 root, float angle, float length, float crown, ConiferParameters tree, float resolution, RandomStream stream)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        var outward = new Vector3(cos, 0, sin);

        // Young boughs at the top point up, old ones below sag and lift their tips again.
        float rise = 0.55f * (crown - 0.35f);
        float sag = tree.Droop * length * 0.75f * (1.1f - (0.8f * crown));
        Vector3 Curve(float t) => root + (outward * (length * t)) + (Vector3.UnitY * ((rise * length * t) - (sag * ((1.6f * t) - (0.75f * t * t)))));

        bool laden = tree.Snow > 0 && stream.Chance(0.35f + (0.65f * tree.Snow));
        Vector3 snow = laden ? Vector3.Lerp(Vector3.One, Whiten(tree.Needle), 0.1f) : Vector3.One;
        float shade = stream.Range(0.78f, 1.15f);
        Vector3 Color(float t) => (snow * shade * (0.62f + (0.6f * t))) * Vector3.One;
        Vector3 side = Vector3.Cross(Vector3.UnitY, outward);
        Vector3 soft = (outward * 0.6f) + (Vector3.UnitY * 0.5f);

        if (laden)
        {
            AddSnow(needles, Curve, length, Whiten(tree.Needle), resolution, stream);
        }

        if (resolution > 0.06f)
        {
            // From afar: two hanging triangles either side of the bough, and a ragged fringe.
            float width = length * 0.34f;
            int pieces = length > 1.2f ? 3 : 2;
            for (int i = 0; i < pieces; i++)
            {
                float t0 = (float)i / pieces, t1 = MathF.Min(1, (i + 1.35f) / pieces);
                Vector3 a = Curve(t0), b = Curve(t1);
                Vector3 drop = Vector3.UnitY * (-0.28f * width);
                float w = width * (1 - (0.5f * t0)) * stream.Range(0.7f, 1.2f);
                Vector3 middle = Vector3.Lerp(a, b, 0.45f);
                int v0 = needles.Vertex(a, soft, Color(t0) * 0.8f, a), v1 = needles.Vertex(b, soft, Color(t1), b);
                int v2 = needles.Vertex(middle + (side * w) + drop, soft + side, Color(t1) * 0.9f, middle);
                int v3 = needles.Vertex(middle - (side * w) + drop, soft - side, Color(t1) * 0.9f, middle);
                needles.Triangle(v0, v1, v2);
                needles.Triangle(v0, v3, v1);
            }

            return;
        }

        if (resolution < 0.02f)
        {
            wood.Tube([Curve(0), Curve(0.4f), Curve(0.75f), Curve(0.98f)], [0.012f * length, 0.008f * length, 0.005f * length, 0.002f], 4, Vector3.One * 0.75f);
        }

        bool hero = resolution < 0.02f;
        float pitch = hero ? 0.06f : 0.16f;
        int twigs = Math.Clamp((int)(length / pitch), 3, hero ? 44 : 12);
        for (int i = 0; i < twigs; i++)
        {
            float t = (i + stream.Range(0.2f, 0.9f)) / twigs;
            Vector3 at = Curve(t);
            Vector3 ahead = FoliageBuilder.Direction(Curve(MathF.Min(1, t + 0.05f)) - Curve(t - 0.05f), outward);
            float twig = (0.16f + (0.3f * length * (1 - t))) * stream.Range(0.7f, 1.2f) * (0.4f + (0.6f * Noise.SmoothStep(0, 0.25f, t)));
            for (int hand = -1; hand <= 1; hand += 2)
            {
                Vector3 along = FoliageBuilder.Direction((ahead * stream.Range(0.5f, 0.8f)) + (side * (hand * stream.Range(0.6f, 0.95f))) - (Vector3.UnitY * stream.Range(0.15f, 0.6f)), side);
                if (hero)
                {
                    AddSpray(needles, at, along, twig, Color(t), soft, stream);
                }
                else
                {
                    needles.Leaf(at, along, Vector3.UnitY, twig, twig * 0.36f, Color(t), soft * 0.5f);
                }
            }
        }

        Vector3 tip = Curve(0.9f);
        if (hero)
        {
            AddSpray(needles, tip, FoliageBuilder.Direction(Curve(1) - tip, outward), (0.12f * length) + 0.06f, Color(1), soft, stream);
            return;
        }

        needles.Leaf(tip, FoliageBuilder.Direction(Curve(1) - tip, outward), Vector3.UnitY, 0.12f * length + 0.06f, 0.05f * length + 0.02f, Color(1), soft * 0.5f);
    }

    /// <summary>Snow that lies on a bough in a row of pillows and spills over its sides; green shows below.</summary>
    private static void AddSnow(FoliageBuilder needles, Func<float, Vector3> curve, float length, Vector3 white, float resolution, RandomStream stream)
    {
        int pieces = resolution > 0.06f ? 4 : 8, sides = resolution > 0.06f ? 3 : resolution > 0.02f ? 5 : 8;
        float thickness = 0.11f * MathF.Sqrt(MathF.Max(length, 0.05f));
        var path = new Vector3[pieces + 1];
        var radii = new float[pieces + 1];
        for (int i = 0; i <= pieces; i++)
        {
            float t = 0.16f + (0.8f * i / pieces);
            float fullness = stream.Range(0.55f, 1.2f);
            radii[i] = i == 0 || i == pieces ? 0.003f : thickness * MathF.Sin(MathF.PI * (0.12f + (0.8f * i / pieces))) * fullness;
            path[i] = curve(t) + (Vector3.UnitY * (0.25f * radii[i]));
        }

        needles.Tube(path, radii, sides, white);
    }

    /// <summary>A twig with needles combed to both sides.</summary>
    private static void AddSpray(FoliageBuilder needles, Vector3 root, Vector3 along, float length, Vector3 color, Vector3 soft, RandomStream stream)
    {
        Vector3 across = FoliageBuilder.Direction(Vector3.Cross(along, Vector3.UnitY), Vector3.UnitX);
        Vector3 up = Vector3.Cross(across, along);
        int count = Math.Clamp((int)(length / 0.02f), 4, 14);
        float needle = Math.Clamp(length * 0.26f, 0.035f, 0.065f);
        for (int k = 0; k < count; k++)
        {
            float t = (k + 0.5f) / count;
            Vector3 at = root + (along * (length * t)) - (Vector3.UnitY * (0.12f * length * t * t));
            Vector3 shade = color * stream.Range(0.85f, 1.15f);
            for (int hand = -1; hand <= 1; hand += 2)
            {
                Vector3 point = at + (across * (hand * needle * 0.8f)) + (along * needle * 0.75f) + (up * (needle * stream.Range(-0.15f, 0.3f)));
                Vector3 back = at - (along * (needle * 0.2f)), front = at + (along * (needle * 0.2f));
                int a = needles.Vertex(back, up + soft, shade * 0.8f, back);
                int b = needles.Vertex(front, up + soft, shade * 0.9f, front);
                int c = needles.Vertex(point, up + soft + (across * (hand * 0.4f)), shade * 1.1f, point);
                if (hand > 0)
                {
                    needles.Triangle(a, b, c);
                }
                else
                {
                    needles.Triangle(a, c, b);
                }
            }
        }
    }

    private static Vector3 Whiten(LinearRgb needle) => new Vector3(0.8f, 0.83f, 0.88f) / Vector3.Max(needle.ToVector3(), new Vector3(0.01f));
}
