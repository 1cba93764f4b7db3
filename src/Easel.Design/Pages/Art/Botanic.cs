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
        float length = 0.42f * MathF.Min(box.Width, box.Height) + (0.06f * MathF.Max(box.Width, box.Height));
        for (int i = 0; i < 3; i++)
        {
            RandomStream own = random.Child(i);
            LinearRgb leaf = i == 1 ? LinearRgb.Lerp(p.Third, p.Ground, 0.35f) : p.Third;
            LinearRgb? blossom = i == 1 ? null : p.Accent;
            float spread = (i - 1) * 0.5f;
            Branch(canvas, new Vector2(box.Left, box.Top), (-MathF.PI / 4) + spread - 0.1f, length * (i == 1 ? 1 : 0.8f), leaf, blossom, own);
            Branch(canvas, new Vector2(box.Right, box.Bottom), (0.75f * MathF.PI) + spread - 0.1f, length * (i == 1 ? 1 : 0.8f), leaf, blossom, own.Child("opposite"));
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
}
