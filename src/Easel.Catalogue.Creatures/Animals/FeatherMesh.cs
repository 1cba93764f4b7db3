using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>Flight feathers as thin cambered vanes, coloured per vertex: darker along the shaft and at the root, paler at the edge.</summary>
internal sealed class FeatherMesh
{
    private const int Rows = 10, Columns = 7;

    private readonly List<Vector3> _positions = [];
    private readonly List<Vector3> _normals = [];
    private readonly List<Vector3> _colors = [];
    private readonly List<int> _indices = [];

    /// <summary>Adds one feather from the frame's origin along its +Z, its upper side towards +Y.</summary>
    /// <param name="frame">Where it sits.</param>
    /// <param name="length">Length in frame units.</param>
    /// <param name="width">Half width in frame units.</param>
    /// <param name="color">Linear colour.</param>
    public void Add(FigureFrame frame, float length, float width, Vector3 color)
    {
        int first = _positions.Count;
        for (int r = 0; r <= Rows; r++)
        {
            float t = r / (float)Rows;

            // Broad soon after the quill, then a round tip.
            float half = width * MathF.Min(0.35f + (3.2f * t), 1) * MathF.Sqrt(MathF.Max(1 - MathF.Pow(t, 7), 0.02f));
            for (int c = 0; c < Columns; c++)
            {
                float u = (2f * c / (Columns - 1)) - 1, camber = 0.30f * width;
                _positions.Add(frame.Point(u * half, (camber * (1 - (u * u))) - (0.10f * length * t * t), t * length));
                _normals.Add(Vector3.Normalize(frame.Direction(u * 0.55f, 1, 0.20f * t)));
                float shaft = c == Columns / 2 ? 0.80f : 1;
                float edge = MathF.Abs(u) > 0.9f || r == Rows ? 1.45f : 1;
                _colors.Add(color * (shaft * edge * (0.78f + (0.30f * t))));
            }
        }

        for (int r = 0; r < Rows; r++)
        {
            for (int c = 0; c < Columns - 1; c++)
            {
                int a = first + (r * Columns) + c, b = a + Columns;
                _indices.AddRange([a, b, a + 1, a + 1, b, b + 1]);
            }
        }
    }

    /// <summary>All feathers as one mesh.</summary>
    public Mesh Build() => new([.. _positions], [.. _normals], [.. _indices], [.. _colors]);
}
