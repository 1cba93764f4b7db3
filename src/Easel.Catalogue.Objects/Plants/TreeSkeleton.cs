using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>
/// The wood of a tree, grown by space colonisation (Runions, Lane and Prusinkiewicz 2007): buds grow towards the free space around them
/// until the crown's envelope is filled. Radii follow the pipe model: <c>r^n = Σ r_child^n</c>.
/// </summary>
internal sealed class TreeSkeleton
{
    private const float PipeExponent = 2.3f;

    private readonly List<Vector3> _positions = [];
    private readonly List<int> _parents = [];

    /// <summary>Nodes, the trunk's foot first; a parent always stands before its children.</summary>
    public IReadOnlyList<Vector3> Positions => _positions;

    /// <summary>Index of each node's parent; −1 for the foot.</summary>
    public IReadOnlyList<int> Parents => _parents;

    /// <summary>Radius at each node, metres.</summary>
    public float[] Radii { get; private set; } = [];

    /// <summary>Number of steps from each node to the farthest tip above it; 0 at tips.</summary>
    public int[] Heights { get; private set; } = [];

    /// <summary>Grows a skeleton.</summary>
    /// <param name="shape">The crown to fill.</param>
    /// <param name="attractors">Points of free space, about 400 to 2000.</param>
    /// <param name="stream">Random numbers.</param>
    public static TreeSkeleton Grow(CrownShape shape, int attractors, RandomStream stream)
    {
        var skeleton = new TreeSkeleton();
        Vector3[] points = shape.Scatter(attractors, stream.Child("attractors"));
        float step = shape.Height * 0.022f;
        skeleton.GrowTrunk(shape, step, stream.Child("trunk"));
        skeleton.Colonise(points, step, influence: shape.Height, kill: step * 1.7f, stream.Child("growth"));
        skeleton.Smooth();
        skeleton.Thicken(shape.TrunkRadius);
        return skeleton;
    }

    private void GrowTrunk(CrownShape shape, float step, RandomStream stream)
    {
        // The trunk leans a little and straightens again; it reaches into the crown so that limbs start at several heights.
        float top = shape.Height * (shape.Base + ((1 - shape.Base) * shape.Leader));
        float turn = stream.Range(0f, MathF.Tau), bow = shape.Height * stream.Range(0.01f, 0.035f);
        int count = Math.Max(3, (int)(top / step));
        for (int i = 0; i <= count; i++)
        {
            float t = (float)i / count;
            float sway = bow * MathF.Sin(t * MathF.PI * 1.1f), wobble = bow * 0.35f * MathF.Sin((t * 9) + turn);
            _positions.Add(new Vector3((sway * MathF.Cos(turn)) + wobble, t * top, (sway * MathF.Sin(turn)) - wobble));
            _parents.Add(i - 1);
        }
    }

    private void Colonise(Vector3[] points, float step, float influence, float kill, RandomStream stream)
    {
        int alive = points.Length;
        var nearest = new int[alive];
        var distance = new float[alive];
        Array.Fill(distance, float.MaxValue);
        int known = 0;
        var pull = new List<Vector3>();
        const int MostNodes = 9000;
        for (int round = 0; round < 220 && alive > 0 && _positions.Count < MostNodes; round++)
        {
            // Only nodes that are new since the last round can have come closer to a point.
            for (int a = 0; a < alive; a++)
            {
                for (int n = known; n < _positions.Count; n++)
                {
                    float d = Vector3.DistanceSquared(points[a], _positions[n]);
                    if (d < distance[a])
                    {
                        (distance[a], nearest[a]) = (d, n);
                    }
                }
            }

            for (int a = alive - 1; a >= 0; a--)
            {
                if (distance[a] < kill * kill)
                {
                    alive--;
                    (points[a], nearest[a], distance[a]) = (points[alive], nearest[alive], distance[alive]);
                }
            }

            known = _positions.Count;
            pull.Clear();
            pull.AddRange(Enumerable.Repeat(Vector3.Zero, known));
            for (int a = 0; a < alive; a++)
            {
                if (distance[a] < influence * influence)
                {
                    pull[nearest[a]] += FoliageBuilder.Direction(points[a] - _positions[nearest[a]], Vector3.UnitY);
                }
            }

            for (int n = 0; n < known; n++)
            {
                if (pull[n] != Vector3.Zero)
                {
                    // A limb keeps some of its own direction and grows slightly upward: smoother curves than pure attraction.
                    Vector3 own = _parents[n] < 0 ? Vector3.UnitY : FoliageBuilder.Direction(_positions[n] - _positions[_parents[n]], Vector3.UnitY);
                    Vector3 wanted = FoliageBuilder.Direction(pull[n], own) + (own * 0.35f) + (Vector3.UnitY * 0.08f) + (stream.Direction() * 0.22f);
                    Vector3 p = _positions[n] + (FoliageBuilder.Direction(wanted, own) * step);
                    _positions.Add(p);
                    _parents.Add(n);
                }
            }

            if (_positions.Count == known)
            {
                break;
            }
        }
    }

    private void Smooth()
    {
        for (int i = _positions.Count - 1; i > 0; i--)
        {
            int parent = _parents[i];
            if (parent > 0)
            {
                _positions[i] = Vector3.Lerp(_positions[i], (_positions[i] + _positions[parent]) * 0.5f, 0.25f);
            }
        }
    }

    private void Thicken(float trunkRadius)
    {
        int n = _positions.Count;
        var area = new float[n];
        Heights = new int[n];
        for (int i = n - 1; i >= 0; i--)
        {
            area[i] = MathF.Max(area[i], 1);
            if (_parents[i] >= 0)
            {
                area[_parents[i]] += area[i];
                Heights[_parents[i]] = Math.Max(Heights[_parents[i]], Heights[i] + 1);
            }
        }

        float scale = trunkRadius / MathF.Pow(area[0], 1 / PipeExponent);
        Radii = Array.ConvertAll(area, a => scale * MathF.Pow(a, 1 / PipeExponent));
    }
}
