using System.Numerics;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Making;

/// <summary>A mesh of the faces of blocks and their studs. Texture coordinates are those of the face in blocks, so that seams can be painted.</summary>
internal sealed class BlockMesh
{
    private const int Sides = 10;

    /// <summary>Radius and height of a stud over the side of a block.</summary>
    private const float StudRadius = 0.31f, StudHeight = 0.21f;

    /// <summary>A place on a face without seams.</summary>
    private static readonly Vector2 _plain = new(0.5f, 0.5f);
    private readonly List<Vector3> _positions = [];
    private readonly List<Vector3> _normals = [];
    private readonly List<Vector3> _colors = [];
    private readonly List<Vector2> _places = [];
    private readonly List<int> _indices = [];

    /// <summary>True before anything is added.</summary>
    public bool IsEmpty => _indices.Count == 0;

    /// <summary>Adds one side of a block.</summary>
    /// <param name="least">Its smallest corner.</param>
    /// <param name="size">Its extent.</param>
    /// <param name="axis">0, 1 or 2: the axis of the side's normal.</param>
    /// <param name="way">Which of the two sides, −1 or 1.</param>
    /// <param name="color">Linear.</param>
    public void AddFace(Vector3 least, Vector3 size, int axis, int way, Vector3 color)
    {
        Vector3 normal = way * Unit(axis), u = Unit((axis + 1) % 3) * size, v = Unit((axis + 2) % 3) * size;
        Vector3 corner = least + (way > 0 ? Unit(axis) * size : Vector3.Zero);
        int first = _positions.Count;
        (u, v) = way > 0 ? (u, v) : (v, u);
        Put(corner, normal, color, Vector2.Zero);
        Put(corner + u, normal, color, Vector2.UnitX);
        Put(corner + u + v, normal, color, Vector2.One);
        Put(corner + v, normal, color, Vector2.UnitY);
        _indices.AddRange([first, first + 1, first + 2, first, first + 2, first + 3]);
    }

    /// <summary>Adds a stud on the middle of a block's top.</summary>
    public void AddStud(Vector3 foot, float side, Vector3 color)
    {
        float radius = StudRadius * side, height = StudHeight * side;
        int first = _positions.Count;
        for (int k = 0; k < Sides; k++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.Tau * k / Sides);
            var around = new Vector3(cos, 0, sin);
            Vector3 low = foot + (around * radius), high = low + new Vector3(0, height, 0);
            Put(low, around, color, _plain);
            Put(high, around, color, _plain);
            Put(high, Vector3.UnitY, color, _plain);
            int a = first + (3 * k), b = first + (3 * ((k + 1) % Sides));
            _indices.AddRange([a, a + 1, b + 1, a, b + 1, b]);
            if (k > 1)
            {
                _indices.AddRange([first + 2, a + 2, a - 1]);
            }
        }
    }

    /// <summary>The mesh.</summary>
    public Mesh ToMesh() => new([.. _positions], [.. _normals], [.. _indices], [.. _colors], texCoords: [.. _places]);

    private void Put(Vector3 position, Vector3 normal, Vector3 color, Vector2 place)
    {
        _positions.Add(position);
        _normals.Add(normal);
        _colors.Add(color);
        _places.Add(place);
    }

    private static Vector3 Unit(int axis) => axis == 0 ? Vector3.UnitX : axis == 1 ? Vector3.UnitY : Vector3.UnitZ;
}
