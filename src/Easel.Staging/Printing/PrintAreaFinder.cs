using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Printing;

/// <summary>Finds room for a text on a model that has no print area of its own: the largest even rectangle of its front or its side.</summary>
internal static class PrintAreaFinder
{
    /// <summary>Samples along the longer side of the view.</summary>
    private const int Samples = 72;

    /// <summary>How uneven the rectangle may be: greatest difference of heights, share of its shorter side.</summary>
    private const float Unevenness = 0.42f;

    /// <summary>A rectangle wider than this many times its height is worth no more for a longer text.</summary>
    private const float LongestShare = 3.2f;

    /// <summary>The side of a thing is taken only where it has so much more room than the front.</summary>
    private const float SidePreference = 1.5f;

    /// <summary>Free border, share of the rectangle.</summary>
    private const float Border = 0.08f;

    /// <summary>The found area, or null where nothing is even enough.</summary>
    /// <param name="model">The model.</param>
    /// <param name="isDriven">Whether it is a vehicle: those are lettered on their sides.</param>
    public static TaggedSurface? Find(Model model, bool isDriven)
    {
        Bounds box = model.Bounds;
        Vector3 middle = box.Center, up = new(0, box.Size.Y * 0.5f, 0);
        var front = new TaggedSurface(SurfaceTag.Print, middle with { Z = box.Max.Z }, new Vector3(box.Size.X * 0.5f, 0, 0), up);
        var side = new TaggedSurface(SurfaceTag.Print, middle with { X = box.Max.X }, new Vector3(0, 0, -box.Size.Z * 0.5f), up);
        (float Worth, TaggedSurface Area)? before = Best(model, front, box.Size.Z), beside = isDriven ? Best(model, side, box.Size.X) : null;
        return beside is { } b && (before is not { } f || b.Worth > SidePreference * f.Worth) ? b.Area : before?.Area;
    }

    // Grows a rectangle from each of a grid of seeds while it stays even; the one with the largest letters wins.
    private static (float Worth, TaggedSurface Area)? Best(Model model, TaggedSurface view, float depth)
    {
        ReliefMap seen = ReliefMap.See(model, view, Samples, 0.75f * depth);
        (float, int Left, int Low, int Right, int High)? best = null;
        for (int y = 2; y < seen.Rows - 2; y += 3)
        {
            for (int x = 2; x < seen.Columns - 2; x += 3)
            {
                if (!float.IsNaN(seen[x, y]) && Grow(seen, view, x, y) is var grown && (best is null || grown.Worth > best.Value.Item1))
                {
                    best = grown;
                }
            }
        }

        if (best is not (var worth, var left, var low, var right, var high) || right - left < 3 || high - low < 2)
        {
            return null;
        }

        float wide = (right - left + 1f) / seen.Columns, tall = (high - low + 1f) / seen.Rows;
        float cx = ((left + right + 1f) / seen.Columns) - 1, cy = ((low + high + 1f) / seen.Rows) - 1;
        float height = 0;
        int count = 0;
        for (int y = low; y <= high; y++)
        {
            for (int x = left; x <= right; x++)
            {
                (height, count) = (height + seen[x, y], count + 1);
            }
        }

        Vector3 center = view.Center + (view.U * cx) + (view.V * cy) + (view.Normal * (height / count));
        return (worth, view with { Center = center, U = view.U * wide * (1 - Border), V = view.V * tall * (1 - Border) });
    }

    private static (float Worth, int Left, int Low, int Right, int High) Grow(ReliefMap seen, TaggedSurface view, int x, int y)
    {
        float cellX = 2 * view.U.Length() / seen.Columns, cellY = 2 * view.V.Length() / seen.Rows;
        (int left, int low, int right, int high) = (x, y, x, y);
        (float least, float greatest) = (seen[x, y], seen[x, y]);
        bool grew = true;
        while (grew)
        {
            grew = false;
            foreach ((int dl, int db, int dr, int dh) in (ReadOnlySpan<(int, int, int, int)>)[(-1, 0, 1, 0), (0, -1, 0, 1), (-1, 0, 0, 0), (0, 0, 1, 0), (0, -1, 0, 0), (0, 0, 0, 1)])
            {
                (int l, int b, int r, int t) = (left + dl, low + db, right + dr, high + dh);
                if (l >= 0 && b >= 0 && r < seen.Columns && t < seen.Rows && Rim(seen, (left, low, right, high), (l, b, r, t), least, greatest) is var (lo, hi)
                    && hi - lo <= Unevenness * MathF.Max(3 * MathF.Min(cellX, cellY), MathF.Min((r - l + 1) * cellX, (t - b + 1) * cellY)))
                {
                    (left, low, right, high, least, greatest, grew) = (l, b, r, t, lo, hi, true);
                }
            }
        }

        float width = (right - left + 1) * cellX, height = (high - low + 1) * cellY;
        float unevenness = (greatest - least) / MathF.Max(1e-6f, MathF.Min(width, height));
        return (MathF.Min(width, LongestShare * height) * MathF.Min(height, width) * (1.3f - unevenness), left, low, right, high);
    }

    // Heights of what a larger rectangle adds, or an empty result as infinite range where something is missing.
    private static (float Least, float Greatest) Rim(ReliefMap seen, (int L, int B, int R, int T) old, (int L, int B, int R, int T) grown, float least, float greatest)
    {
        for (int y = grown.B; y <= grown.T; y++)
        {
            for (int x = grown.L; x <= grown.R; x++)
            {
                if (x >= old.L && x <= old.R && y >= old.B && y <= old.T)
                {
                    x = old.R;
                    continue;
                }

                float h = seen[x, y];
                if (float.IsNaN(h))
                {
                    return (0, float.PositiveInfinity);
                }

                (least, greatest) = (MathF.Min(least, h), MathF.Max(greatest, h));
            }
        }

        return (least, greatest);
    }
}
