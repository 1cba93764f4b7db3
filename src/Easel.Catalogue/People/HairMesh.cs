using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.People;

/// <summary>Collects locks of hair: tapered strips with a rounded cross-section, swept along a curve.</summary>
internal sealed class HairMesh
{
    private const int Sides = 8;
    private const float InnerLift = 1.1f;
    private readonly List<Vector3> _positions = [];
    private readonly List<Vector3> _normals = [];
    private readonly List<Vector3> _colors = [];
    private readonly List<Vector3> _rest = [];
    private readonly List<int> _indices = [];
    private int _locks;

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _indices.Count == 0;

    /// <summary>Adds one lock.</summary>
    /// <param name="path">Points from root to tip, metres; at least three.</param>
    /// <param name="outwards">Direction away from the head at each point.</param>
    /// <param name="width">Half width at its widest, metres.</param>
    /// <param name="thickness">Half thickness over half width.</param>
    /// <param name="shade">Brightness relative to the hair.</param>
    /// <param name="profile">Half width along the lock, 0 to 1 at the root to the tip, as a share of <paramref name="width"/>.</param>
    public void AddLock(
        ReadOnlySpan<Vector3> path, ReadOnlySpan<Vector3> outwards, float width, float thickness, float shade, Func<float, float> profile)
    {
        int rings = path.Length, start = _positions.Count;
        float along = 0;
        _locks++;
        for (int r = 0; r < rings; r++)
        {
            Vector3 tangent = path[Math.Min(r + 1, rings - 1)] - path[Math.Max(r - 1, 0)];
            tangent = Unit(tangent, -Vector3.UnitY);
            Vector3 normal = Unit(outwards[r] - (tangent * Vector3.Dot(outwards[r], tangent)), Vector3.UnitZ);
            Vector3 side = Vector3.Cross(tangent, normal);
            along += r > 0 ? Vector3.Distance(path[r], path[r - 1]) : 0;
            float t = r / (rings - 1f), half = MathF.Max(width * profile(t), 0.0002f), high = half * thickness;
            for (int k = 0; k < Sides; k++)
            {
                float a = MathF.Tau * k / Sides, c = MathF.Cos(a), s = MathF.Sin(a);
                _positions.Add(path[r] + (side * (half * c)) + (normal * (high * s)));
                _normals.Add(Unit((side * (c * thickness)) + (normal * s), normal));
                _rest.Add(new Vector3(half * c, along, _locks));

                // Roots lie in the shade of the locks above, tips catch the light. Light that strays between strands lifts the side towards
                // the head, which would else be black.
                float stray = 1 + (InnerLift * MathF.Max(0, -s));
                _colors.Add(new Vector3(shade * (0.92f + (0.12f * t)) * stray));
            }
        }

        for (int r = 0; r + 1 < rings; r++)
        {
            for (int k = 0; k < Sides; k++)
            {
                int a = start + (r * Sides) + k, b = start + (r * Sides) + ((k + 1) % Sides);
                _indices.AddRange([a, a + Sides, b, b, a + Sides, b + Sides]);
            }
        }

        for (int k = 1; k + 1 < Sides; k++)
        {
            int last = start + ((rings - 1) * Sides);
            _indices.AddRange([start, start + k, start + k + 1]);
            _indices.AddRange([last, last + k + 1, last + k]);
        }
    }

    /// <summary>The collected locks.</summary>
    public Mesh ToMesh() => new(
        ImmutableCollectionsMarshal.AsImmutableArray(_positions.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_normals.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_indices.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_colors.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_rest.ToArray()));

    private static Vector3 Unit(Vector3 v, Vector3 fallback)
    {
        float length = v.Length();
        return length > 1e-9f ? v / length : fallback;
    }
}
