using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.People;

/// <summary>Collects locks of hair: tapered sheets and tubes swept along curves.</summary>
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

    /// <summary>Adds one lock: a thin arched sheet with grooves along it. It is shaded nearly as the whole mass of hair would be, so that locks
    /// flow into each other instead of lying side by side like ropes.</summary>
    /// <param name="path">Points from root to tip, metres; at least three.</param>
    /// <param name="outwards">Unit direction away from the head at each point.</param>
    /// <param name="width">Half width at its widest, metres.</param>
    /// <param name="thickness">Height of the arch over half width.</param>
    /// <param name="shade">Brightness relative to the hair.</param>
    /// <param name="profile">Half width along the lock, 0 to 1 at the root to the tip, as a share of <paramref name="width"/>.</param>
    public void AddLock(
        ReadOnlySpan<Vector3> path, ReadOnlySpan<Vector3> outwards, float width, float thickness, float shade, Func<float, float> profile)
    {
        const int Columns = 7;
        const float Groove = 0.12f;

        // Flat locks are shaded as one mass; full ones show their own roundness.
        float mass = Math.Clamp(0.92f - thickness, 0.40f, 0.68f);
        int rings = path.Length, start = _positions.Count;
        float along = 0;
        _locks++;
        for (int r = 0; r < rings; r++)
        {
            (Vector3 normal, Vector3 side) = Axes(path, outwards, r);
            along += r > 0 ? Vector3.Distance(path[r], path[r - 1]) : 0;
            float t = r / (rings - 1f), half = MathF.Max(width * profile(t), 0.0002f);
            for (int k = 0; k < Columns; k++)
            {
                float u = (2f * k / (Columns - 1)) - 1;
                Vector3 arch = Unit(normal + (side * (2 * thickness * u)), normal);
                float groove = Groove * MathF.Sin((7.3f * u) + (2.1f * _locks));
                _positions.Add(path[r] + (side * (half * u)) + (normal * (half * thickness * (1 - (u * u)))));
                _normals.Add(Unit(Vector3.Lerp(arch, outwards[r], mass) + (side * groove), normal));
                _rest.Add(new Vector3(half * u, along, _locks));
                _colors.Add(RootToTip(t) * (shade * (1 - (0.10f * u * u))));
            }
        }

        for (int r = 0; r + 1 < rings; r++)
        {
            for (int k = 0; k + 1 < Columns; k++)
            {
                int a = start + (r * Columns) + k, b = a + 1;
                _indices.AddRange([a, b, a + Columns, b, b + Columns, a + Columns]);
            }
        }
    }

    /// <summary>Adds a closed tube, for curls. Parameters as in <see cref="AddLock"/>.</summary>
    public void AddCurl(
        ReadOnlySpan<Vector3> path, ReadOnlySpan<Vector3> outwards, float width, float thickness, float shade, Func<float, float> profile)
    {
        int rings = path.Length, start = _positions.Count;
        float along = 0;
        _locks++;
        for (int r = 0; r < rings; r++)
        {
            (Vector3 normal, Vector3 side) = Axes(path, outwards, r);
            along += r > 0 ? Vector3.Distance(path[r], path[r - 1]) : 0;
            float t = r / (rings - 1f), half = MathF.Max(width * profile(t), 0.0002f), high = half * thickness;
            for (int k = 0; k < Sides; k++)
            {
                float a = MathF.Tau * k / Sides, c = MathF.Cos(a), s = MathF.Sin(a);
                _positions.Add(path[r] + (side * (half * c)) + (normal * (high * s)));
                _normals.Add(Unit((side * (c * thickness)) + (normal * s), normal));
                _rest.Add(new Vector3(half * c, along, _locks));

                // Light that strays between strands lifts the side towards the head, which would else be black.
                _colors.Add(RootToTip(t) * (shade * (1 + (InnerLift * MathF.Max(0, -s)))));
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

    /// <summary>Roots lie in the shade of the locks above; tips are bleached a little by the sun.</summary>
    private static Vector3 RootToTip(float t) => Vector3.Lerp(new Vector3(0.90f), new Vector3(1.22f, 1.14f, 1.06f), MathF.Sqrt(t));

    /// <summary>The direction off the head and the direction across at one point of a lock.</summary>
    private static (Vector3 Normal, Vector3 Side) Axes(ReadOnlySpan<Vector3> path, ReadOnlySpan<Vector3> outwards, int r)
    {
        Vector3 tangent = Unit(path[Math.Min(r + 1, path.Length - 1)] - path[Math.Max(r - 1, 0)], -Vector3.UnitY);
        Vector3 normal = Unit(outwards[r] - (tangent * Vector3.Dot(outwards[r], tangent)), Vector3.UnitZ);
        return (normal, Vector3.Cross(tangent, normal));
    }

    private static Vector3 Unit(Vector3 v, Vector3 fallback)
    {
        float length = v.Length();
        return length > 1e-9f ? v / length : fallback;
    }
}
