using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>What would be seen of a text if nothing stood before it, and what is.</summary>
/// <param name="Expected">Pixels of letters that fall into the picture.</param>
/// <param name="Outside">Share of the letters that falls outside of it; not a number when there are none.</param>
/// <param name="Visible">Pixels of letters that are seen.</param>
/// <param name="LetterHeight">Height of a typical letter, share of the picture's.</param>
/// <param name="Occluder">Id of the individual that hides most of it, or 0.</param>
/// <param name="Contrast">Ratio of luminances of letters and what surrounds them, at least 1; 0 when unknown.</param>
internal readonly record struct TextSight(int Expected, float Outside, int Visible, float LetterHeight, int Occluder, float Contrast)
{
    /// <summary>Ring around a letter that counts as its ground, pixels.</summary>
    private const int Ring = 3;

    /// <summary>Looks for a text of a carrier.</summary>
    /// <param name="placement">The carrier.</param>
    /// <param name="number">Number of the text among the carrier's.</param>
    /// <param name="camera">The camera of the frame.</param>
    /// <param name="frame">A frame with ids and materials.</param>
    /// <param name="hasAlbedo">Whether the frame has colours too.</param>
    public static TextSight Of(Placement placement, int number, Camera camera, Frame frame, bool hasAlbedo)
    {
        string name = $"text.{number}.";
        (int width, int height) = (frame.Width, frame.Height);
        var mask = new bool[width * height];
        float inside = 0, all = 0;
        foreach (Part part in placement.Model.Parts.Where(p => p.Material.Name.StartsWith(name, StringComparison.Ordinal)))
        {
            Vector2[] seen = [.. part.Mesh.Positions.Select(p => camera.Project(Vector3.Transform(p, placement.Transform), (float)width / height).Position * new Vector2(width, height))];
            for (int t = 0; t < part.Mesh.Indices.Length; t += 3)
            {
                Fill(mask, width, height, seen[part.Mesh.Indices[t]], seen[part.Mesh.Indices[t + 1]], seen[part.Mesh.Indices[t + 2]], ref inside, ref all);
            }
        }

        (int expected, int visible) = (0, 0);
        var others = new Dictionary<int, int>();
        for (int i = 0; i < mask.Length; i++)
        {
            if (mask[i])
            {
                expected++;
                bool isSeen = frame.ElementId[i] == placement.Id && IsText(frame, frame.MaterialId[i]);
                visible += isSeen ? 1 : 0;
                if (frame.ElementId[i] != placement.Id)
                {
                    others[frame.ElementId[i]] = others.GetValueOrDefault(frame.ElementId[i]) + 1;
                }
            }
        }

        int occluder = others.Count == 0 ? 0 : others.MaxBy(o => o.Value).Key;
        return new TextSight(expected, all > 0 ? 1 - (inside / all) : float.NaN, visible, TypicalHeight(mask, width, height) / height, occluder, hasAlbedo ? ContrastOf(mask, placement.Id, frame) : 0);
    }

    private static bool IsText(Frame frame, int material) =>
        material >= 0 && material < frame.Materials.Length && frame.Materials[material].Kind is FrameMaterialKind.Text or FrameMaterialKind.Light;

    // Scan conversion of a triangle at the pixels' centres.
    private static void Fill(bool[] mask, int width, int height, Vector2 a, Vector2 b, Vector2 c, ref float inside, ref float all)
    {
        float area = ((b.X - a.X) * (c.Y - a.Y)) - ((c.X - a.X) * (b.Y - a.Y));
        if (!float.IsFinite(area) || area == 0)
        {
            return;
        }

        Vector2 middle = (a + b + c) / 3;
        all += MathF.Abs(area);
        inside += middle.X >= 0 && middle.Y >= 0 && middle.X <= width && middle.Y <= height ? MathF.Abs(area) : 0;
        int left = (int)Math.Clamp(MathF.Floor(MathF.Min(a.X, MathF.Min(b.X, c.X))), 0, width), right = (int)Math.Clamp(MathF.Ceiling(MathF.Max(a.X, MathF.Max(b.X, c.X))), 0, width);
        int top = (int)Math.Clamp(MathF.Floor(MathF.Min(a.Y, MathF.Min(b.Y, c.Y))), 0, height), bottom = (int)Math.Clamp(MathF.Ceiling(MathF.Max(a.Y, MathF.Max(b.Y, c.Y))), 0, height);
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                Vector2 p = new(x + 0.5f, y + 0.5f);
                float wb = (((p.X - a.X) * (c.Y - a.Y)) - ((c.X - a.X) * (p.Y - a.Y))) / area, wc = (((b.X - a.X) * (p.Y - a.Y)) - ((p.X - a.X) * (b.Y - a.Y))) / area;
                mask[(y * width) + x] |= wb >= 0 && wc >= 0 && wb + wc <= 1;
            }
        }
    }

    // The height below which three quarters of the connected pieces are: capitals and tall letters rather than dots.
    private static float TypicalHeight(bool[] mask, int width, int height)
    {
        var taken = new bool[mask.Length];
        var heights = new List<int>();
        var open = new Stack<int>();
        for (int start = 0; start < mask.Length; start++)
        {
            if (!mask[start] || taken[start])
            {
                continue;
            }

            (int low, int high) = (int.MaxValue, int.MinValue);
            taken[start] = true;
            open.Push(start);
            while (open.TryPop(out int i))
            {
                (int x, int y) = (i % width, i / width);
                (low, high) = (Math.Min(low, y), Math.Max(high, y));
                foreach (int j in (ReadOnlySpan<int>)[x > 0 ? i - 1 : i, x + 1 < width ? i + 1 : i, y > 0 ? i - width : i, y + 1 < height ? i + width : i])
                {
                    if (mask[j] && !taken[j])
                    {
                        taken[j] = true;
                        open.Push(j);
                    }
                }
            }

            heights.Add(high - low + 1);
        }

        heights.Sort();
        return heights.Count == 0 ? 0 : heights[(int)((heights.Count - 1) * 0.75f)];
    }

    // Colours as they will look in even light, glow included.
    private static float ContrastOf(bool[] mask, int id, Frame frame)
    {
        (double text, int texts, double ground, int grounds) = (0, 0, 0, 0);
        (int width, int height) = (frame.Width, frame.Height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                if (frame.ElementId[i] != id)
                {
                    continue;
                }

                bool isText = IsText(frame, frame.MaterialId[i]);
                if (mask[i] && isText)
                {
                    (text, texts) = (text + Luminance(frame, i), texts + 1);
                }
                else if (!isText && !mask[i] && IsNear(mask, width, height, x, y))
                {
                    (ground, grounds) = (ground + Luminance(frame, i), grounds + 1);
                }
            }
        }

        if (texts == 0 || grounds == 0)
        {
            return 0;
        }

        double a = (text / texts) + 0.05, b = (ground / grounds) + 0.05;
        return (float)(a > b ? a / b : b / a);
    }

    private static bool IsNear(bool[] mask, int width, int height, int x, int y)
    {
        for (int dy = -Ring; dy <= Ring; dy++)
        {
            for (int dx = -Ring; dx <= Ring; dx++)
            {
                (int px, int py) = (x + dx, y + dy);
                if (px >= 0 && py >= 0 && px < width && py < height && mask[(py * width) + px])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static float Luminance(Frame frame, int i)
    {
        Vector3 albedo = new(frame.Albedo[3 * i], frame.Albedo[(3 * i) + 1], frame.Albedo[(3 * i) + 2]);
        LinearRgb glow = frame.Materials[frame.MaterialId[i]].Emission;
        return LinearRgb.FromVector3(albedo).Luminance + glow.Luminance;
    }
}
