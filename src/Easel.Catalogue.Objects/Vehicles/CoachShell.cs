using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>The closed skin of a coach: one section drawn along its length, with rounded ends; fine enough to cut windows from.</summary>
internal static class CoachShell
{
    /// <summary>Stations of a rounded end.</summary>
    private const int Cap = 10;

    /// <summary>Builds the skin.</summary>
    /// <param name="section">Outline across, about its middle, counter-clockwise, metres.</param>
    /// <param name="middle">Height of the middle of the section.</param>
    /// <param name="back">z of the rear end.</param>
    /// <param name="front">z of the front end.</param>
    /// <param name="corner">Rounding of the ends.</param>
    /// <param name="along">Stations between the ends.</param>
    /// <param name="spacing">Longest side of a polygon across, metres.</param>
    public static PolyMesh Build(IReadOnlyList<Vector2> section, float middle, float back, float front, float corner, int along, float spacing)
    {
        List<Vector2> dense = [];
        Vector2 half = Vector2.Zero;
        for (int i = 0; i < section.Count; i++)
        {
            Vector2 a = section[i], b = section[(i + 1) % section.Count];
            half = Vector2.Max(half, Vector2.Abs(a));
            int n = Math.Max(1, (int)(Vector2.Distance(a, b) / spacing));
            for (int k = 0; k < n; k++)
            {
                dense.Add(Vector2.Lerp(a, b, (float)k / n));
            }
        }

        List<List<Vector3>> rings = [];
        for (int i = 0; i <= along + (2 * Cap); i++)
        {
            // Both ends close with a round edge and then run to the middle of the face.
            int fromEnd = Math.Min(i, along + (2 * Cap) - i);
            if (fromEnd < Cap)
            {
                float t = 1 - ((float)fromEnd / Cap), edge = MathF.Min(1, t / 0.4f);
                float inset = corner * MathF.Sin(edge * MathF.PI / 2), drop = corner * (1 - MathF.Cos(edge * MathF.PI / 2)), flat = MathF.Max(0, (t - 0.4f) / 0.6f);
                float z = i <= along / 2 ? back + corner - inset : front - corner + inset;
                rings.Add([.. dense.Select(q => Shrink(q, drop, flat, z))]);
                continue;
            }

            float at = back + corner + ((front - back - (2 * corner)) * (i - Cap) / along);
            rings.Add([.. dense.Select(q => new Vector3(q.X, q.Y + middle, at))]);
        }

        return Shapes.Loft(rings);

        Vector3 Shrink(Vector2 q, float drop, float flat, float z)
        {
            float w = (half.X - drop) / half.X, h = (half.Y - drop) / half.Y, f = MathF.Max(0.02f, 1 - flat);
            return new Vector3(q.X * w * f, (q.Y * h * f) + middle, z);
        }
    }
}
