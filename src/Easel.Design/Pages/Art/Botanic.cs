using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Branches, leaves and blossoms.</summary>
internal static class Botanic
{
    /// <summary>A bent branch with leaves on both sides and a blossom or berries among them.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="foot">Where it begins.</param>
    /// <param name="angle">Where it goes, radians.</param>
    /// <param name="length">Its length, pixels.</param>
    /// <param name="leaf">Colour of the leaves.</param>
    /// <param name="blossom">Colour of blossoms; null for none.</param>
    /// <param name="random">Chance.</param>
    public static void Branch(Canvas canvas, Vector2 foot, float angle, float length, LinearRgb leaf, LinearRgb? blossom, RandomStream random)
    {
        const int Nodes = 9;
        float bend = random.Range(-0.5f, 0.5f) + 0.25f;
        var stem = new Vector2[Nodes + 1];
        stem[0] = foot;
        for (int i = 1; i <= Nodes; i++)
        {
            stem[i] = stem[i - 1] + Figures.Polar(length / Nodes, angle + (bend * i / Nodes));
        }

        canvas.Fill(Figures.Line(0.012f * length, stem), leaf);
        for (int i = 1; i <= Nodes; i++)
        {
            float along = angle + (bend * i / Nodes), size = length * 0.24f * (1.1f - (0.55f * i / Nodes));
            for (int side = -1; side <= 1; side += 2)
            {
                RandomStream own = random.Child((2 * i) + side);
                float turn = along + (side * own.Range(0.6f, 0.95f));
                canvas.Fill(Figures.Leaf(stem[i], stem[i] + Figures.Polar(size, turn), 0.42f * size), own.Chance(0.35f) ? LinearRgb.Lerp(leaf, LinearRgb.White, 0.25f) : leaf);
            }
        }

        canvas.Fill(Figures.Leaf(stem[Nodes], stem[Nodes] + Figures.Polar(0.16f * length, angle + bend), 0.07f * length), leaf);
        if (blossom is { } color)
        {
            Blossom(canvas, stem[2] + Figures.Polar(0.06f * length, angle + 1.2f), 0.12f * length, color, random.Child("blossom"));
            Blossom(canvas, stem[5] + Figures.Polar(0.05f * length, angle - 1.2f), 0.075f * length, color, random.Child("bud"));
        }
    }

    /// <summary>A blossom of round petals.</summary>
    public static void Blossom(Canvas canvas, Vector2 center, float radius, LinearRgb color, RandomStream random)
    {
        int petals = random.Range(5, 6);
        float turn = random.Range(0, MathF.Tau);
        for (int i = 0; i < petals; i++)
        {
            float a = turn + (MathF.Tau * i / petals);
            Vector2[] petal =
            [
                center, center + Figures.Polar(0.7f * radius, a - 0.5f), center + Figures.Polar(1.05f * radius, a - 0.2f),
                center + Figures.Polar(radius * 0.98f, a), center + Figures.Polar(1.05f * radius, a + 0.2f), center + Figures.Polar(0.7f * radius, a + 0.5f),
            ];
            canvas.Fill(Figures.Smooth(petal, 6), i % 2 == 0 ? color : LinearRgb.Lerp(color, LinearRgb.White, 0.18f));
        }

        canvas.Fill(Figures.Disc(center, 0.22f * radius), LinearRgb.Lerp(color, LinearRgb.FromHex("#f6d98a"), 0.75f));
    }

    /// <summary>Branches out of two opposite corners, for the ground of a card.</summary>
    public static void Corners(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        (LinearRgb leaves, LinearRgb blooms) = Colors(p);
        float length = (0.33f * MathF.Min(box.Width, box.Height)) + (0.03f * MathF.Max(box.Width, box.Height));
        for (int i = 0; i < 3; i++)
        {
            RandomStream own = random.Child(i);
            LinearRgb leaf = i == 1 ? LinearRgb.Lerp(leaves, p.Ground, 0.35f) : leaves;
            LinearRgb? blossom = i == 1 ? null : blooms;
            float spread = (i - 1) * 0.5f;
            Branch(canvas, new Vector2(box.Left, box.Top), (-MathF.PI / 4) + spread - 0.1f, length * (i == 1 ? 1 : 0.8f), leaf, blossom, own);
            Branch(canvas, new Vector2(box.Right, box.Bottom), (0.75f * MathF.PI) + spread - 0.1f, length * (i == 1 ? 1 : 0.8f), leaf, blossom, own.Child("opposite"));
        }

        foreach ((float x, float y, float size) in new[] { (0.2f, 0.16f, 0.19f), (0.44f, 0.1f, 0.13f), (0.1f, 0.42f, 0.14f), (0.33f, 0.36f, 0.1f) })
        {
            Bloom(canvas, new Vector2(box.Left + (x * length), box.Top - (y * length)), size * length, blooms, p.Ground, random.Child((int)(100 * x)));
            Bloom(canvas, new Vector2(box.Right - (x * length), box.Bottom + (y * length)), size * length, blooms, p.Ground, random.Child((int)(200 * x)));
        }
    }

    /// <summary>A closed wreath of leaves with blossoms at its foot and head.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="center">Its middle.</param>
    /// <param name="radius">Outer radius, pixels.</param>
    /// <param name="p">Colours: leaves in the third, blossoms in the accent.</param>
    /// <param name="random">Chance.</param>
    public static void Wreath(Canvas canvas, Vector2 center, float radius, Palette p, RandomStream random)
    {
        float r = 0.86f * radius;
        (LinearRgb leaves, LinearRgb blooms) = Colors(p);
        LinearRgb deep = LinearRgb.Lerp(leaves, p.Ink, 0.3f), pale = LinearRgb.Lerp(leaves, p.Ground, 0.4f);
        const int Leaves = 72;
        canvas.Fill(Figures.Ring(center, r + (0.004f * radius), r - (0.004f * radius)), deep);
        for (int i = 0; i < Leaves; i++)
        {
            RandomStream own = random.Child(i);
            float a = MathF.Tau * (i + own.Range(-0.3f, 0.3f)) / Leaves, size = radius * own.Range(0.11f, 0.17f);

            // Both halves grow from the foot to the head.
            float up = MathF.Cos(a) >= 0 ? a + (MathF.PI / 2) : a - (MathF.PI / 2), turn = up + (own.Range(0.35f, 0.8f) * (i % 2 == 0 ? 1 : -1));
            Vector2 foot = center + Figures.Polar(r, a);
            canvas.Fill(Figures.Leaf(foot, foot + Figures.Polar(size, turn), 0.4f * size), i % 3 == 0 ? deep : i % 3 == 1 ? leaves : pale, PageRole.Art, 0.88f);
        }

        foreach ((float a, float size) in new[] { (-1.57f, 0.13f), (-1.83f, 0.1f), (-1.31f, 0.1f), (-2.06f, 0.07f), (-1.08f, 0.07f), (1.95f, 0.085f), (1.74f, 0.06f) })
        {
            Bloom(canvas, center + Figures.Polar(r, a), size * radius, blooms, p.Ground, random.Child((int)(100 * a)));
        }
    }

    /// <summary>A full blossom of two rings of petals.</summary>
    public static void Bloom(Canvas canvas, Vector2 center, float radius, LinearRgb color, LinearRgb paper, RandomStream random)
    {
        float turn = random.Range(0, MathF.Tau);
        for (int ring = 0; ring < 3; ring++)
        {
            int petals = 7 - ring;
            float size = radius * (1 - (0.3f * ring));
            LinearRgb tint = LinearRgb.Lerp(LinearRgb.Lerp(color, paper, 0.52f), color, 0.5f * ring);
            for (int i = 0; i < petals; i++)
            {
                float a = turn + (0.4f * ring) + (MathF.Tau * i / petals);
                Vector2[] petal = [center, center + Figures.Polar(0.72f * size, a - 0.5f), center + Figures.Polar(1.02f * size, a - 0.24f), center + Figures.Polar(0.95f * size, a), center + Figures.Polar(1.02f * size, a + 0.24f), center + Figures.Polar(0.72f * size, a + 0.5f)];
                canvas.Fill(Figures.Smooth(petal, 6), LinearRgb.Lerp(tint, paper, i % 2 == 0 ? 0 : 0.16f), PageRole.Art, 0.9f);
            }
        }

        for (int i = 0; i < 9; i++)
        {
            canvas.Fill(Figures.Disc(center + Figures.Polar(0.15f * radius * (i % 3 == 0 ? 0.4f : 1), i * 0.7f), 0.045f * radius), LinearRgb.FromHex("#e2b65a"));
        }
    }

    /// <summary>Branches and blossoms in both lower corners.</summary>
    public static void Feet(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        (LinearRgb leaves, LinearRgb blooms) = Colors(p);
        float length = 0.36f * MathF.Min(box.Width, box.Height);
        foreach (int side in new[] { -1, 1 })
        {
            var foot = new Vector2(side < 0 ? box.Left - (0.02f * box.Width) : box.Right + (0.02f * box.Width), box.Bottom);
            for (int i = 0; i < 3; i++)
            {
                float angle = (MathF.PI / 2) + (side * (0.12f + (0.5f * i)));
                Branch(canvas, foot, angle, length * (i == 1 ? 1 : 0.78f), i == 1 ? LinearRgb.Lerp(leaves, p.Ground, 0.3f) : leaves, null, random.Child((10 * side) + i));
            }

            Bloom(canvas, foot + new Vector2(-side * 0.22f * length, 0.3f * length), 0.2f * length, blooms, p.Ground, random.Child(side));
            Bloom(canvas, foot + new Vector2(-side * 0.5f * length, 0.16f * length), 0.15f * length, blooms, p.Ground, random.Child(2 * side));
        }
    }

    /// <summary>Stalks that grow from the lower edge.</summary>
    public static void Meadow(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        for (int i = 0; i < 9; i++)
        {
            RandomStream own = random.Child(i);
            var foot = new Vector2(box.Left + ((i + own.Range(0.1f, 0.9f)) * box.Width / 9), box.Bottom - (0.04f * box.Height));
            LinearRgb leaf = i % 3 == 1 ? p.Accent : i % 3 == 2 ? LinearRgb.Lerp(p.Third, p.Ink, 0.35f) : p.Third;
            Branch(canvas, foot, (MathF.PI / 2) + own.Range(-0.35f, 0.2f), box.Height * own.Range(0.45f, 0.85f), leaf, i % 3 == 0 ? p.Accent : i % 3 == 1 ? p.Third : null, own);
        }
    }

    /// <summary>The greener of accent and third colour is that of leaves, the other one that of blossoms.</summary>
    private static (LinearRgb Leaves, LinearRgb Blooms) Colors(Palette p)
    {
        const float Green = 2.3f;
        float Away(LinearRgb c) => MathF.Abs(MathF.IEEERemainder(OkLch.Of(c).Hue - Green, MathF.Tau));
        return Away(p.Accent) < Away(p.Third) ? (p.Accent, p.Third) : (p.Third, p.Accent);
    }
}
