using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Wings lofted over airfoil sections.</summary>
internal static class AirfoilWing
{
    /// <summary>One section: leading edge, chord length and thickness (metres; share of the chord), seen from its tip side.</summary>
    internal readonly record struct Section(Vector3 Lead, float Chord, float Thickness);

    /// <summary>The left (+X) wing.</summary>
    /// <param name="sections">From root to tip.</param>
    /// <param name="sideways">Thickness direction: +Y for wings, +X for a fin.</param>
    /// <param name="points">Points per side of a section.</param>
    public static PolyMesh Build(IReadOnlyList<Section> sections, Vector3 sideways, int points = 14)
    {
        List<List<Vector3>> rings = [];
        foreach (Section s in sections)
        {
            var ring = new List<Vector3>();
            for (int i = 0; i < points * 2; i++)
            {
                // Round the nose from the trailing edge: below, then above. Four-digit NACA thickness, points dense at the nose.
                bool upper = i >= points;
                float k = (upper ? i - points : points - i) / (float)points, c = k * k;
                float t = 5 * s.Thickness * ((0.2969f * MathF.Sqrt(c)) - (0.126f * c) - (0.3516f * c * c) + (0.2843f * c * c * c) - (0.1036f * c * c * c * c));
                float camber = 0.016f * (1 - ((2 * c) - 1) * ((2 * c) - 1));
                float height = ((upper ? t : -t) + (sideways.Y > 0.5f ? camber : 0)) * s.Chord;
                ring.Add(s.Lead + new Vector3(0, 0, -c * s.Chord) + (sideways * height));
            }

            rings.Add(ring);
        }

        PolyMesh wing = Shapes.Loft(rings);
        return wing.Volume() < 0 ? wing.Flip() : wing;
    }
}
