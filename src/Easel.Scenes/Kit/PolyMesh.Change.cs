using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Kit;

/// <content>Placing, bending and painting.</content>
public sealed partial class PolyMesh
{
    /// <summary>Moves by an offset, metres.</summary>
    public PolyMesh Move(Vector3 offset) => Transform(Matrix4x4.CreateTranslation(offset));

    /// <summary>Moves by an offset, metres.</summary>
    public PolyMesh Move(float x, float y, float z) => Move(new Vector3(x, y, z));

    /// <summary>Scales about the origin.</summary>
    public PolyMesh Scale(float factor) => Transform(Matrix4x4.CreateScale(factor));

    /// <summary>Scales each axis about the origin.</summary>
    public PolyMesh Scale(float x, float y, float z) => Transform(Matrix4x4.CreateScale(x, y, z));

    /// <summary>Turns about the X axis by radians; positive takes +Y to +Z.</summary>
    public PolyMesh RotateX(float angle) => Transform(Matrix4x4.CreateRotationX(angle));

    /// <summary>Turns about the Y axis by radians; positive takes +Z to +X.</summary>
    public PolyMesh RotateY(float angle) => Transform(Matrix4x4.CreateRotationY(angle));

    /// <summary>Turns about the Z axis by radians; positive takes +X to +Y.</summary>
    public PolyMesh RotateZ(float angle) => Transform(Matrix4x4.CreateRotationZ(angle));

    /// <summary>Turns the +Y axis into a direction by the shortest way.</summary>
    /// <param name="direction">Need not be a unit vector; a zero vector changes nothing.</param>
    public PolyMesh Align(Vector3 direction)
    {
        if (direction.LengthSquared() < 1e-12f)
        {
            return this;
        }

        Vector3 to = Vector3.Normalize(direction), axis = Vector3.Cross(Vector3.UnitY, to);
        float cos = to.Y;
        return axis.LengthSquared() < 1e-10f
            ? cos > 0 ? this : RotateX(MathF.PI)
            : Transform(Matrix4x4.CreateFromAxisAngle(Vector3.Normalize(axis), MathF.Acos(Math.Clamp(cos, -1, 1))));
    }

    /// <summary>Places by a matrix (row vectors, affine). A mirroring matrix also turns the polygons round, so outside stays outside.</summary>
    public PolyMesh Transform(Matrix4x4 matrix)
    {
        RecordRest();
        for (int i = 0; i < Positions.Count; i++)
        {
            Positions[i] = Vector3.Transform(Positions[i], matrix);
        }

        if (_normals is not null)
        {
            // Normals go by the inverse transpose.
            _ = Matrix4x4.Invert(matrix, out Matrix4x4 inverse);
            Matrix4x4 m = Matrix4x4.Transpose(inverse with { M41 = 0, M42 = 0, M43 = 0 });
            for (int i = 0; i < _normals.Count; i++)
            {
                _normals[i] = Unit(Vector3.TransformNormal(_normals[i], m));
            }
        }

        if (matrix.GetDeterminant() < 0)
        {
            ReverseFaces();
        }

        return this;
    }

    /// <summary>Reflects in the plane x = 0.</summary>
    public PolyMesh MirrorX() => Scale(-1, 1, 1);

    /// <summary>Reflects in the plane z = 0.</summary>
    public PolyMesh MirrorZ() => Scale(1, 1, -1);

    /// <summary>Adds a mirror image in the plane x = 0: a left and a right one.</summary>
    public PolyMesh BothSides() => Join(Clone().MirrorX());

    /// <summary>Turns the mesh inside out.</summary>
    public PolyMesh Flip()
    {
        ReverseFaces();
        for (int i = 0; i < (_normals?.Count ?? 0); i++)
        {
            _normals![i] = -_normals[i];
        }

        return this;
    }

    /// <summary>Moves every vertex through a function; exact normals are forgotten.</summary>
    public PolyMesh Warp(Func<Vector3, Vector3> map)
    {
        RecordRest();
        _normals = null;
        for (int i = 0; i < Positions.Count; i++)
        {
            Positions[i] = map(Positions[i]);
        }

        return this;
    }

    /// <summary>Moves every vertex along its normal.</summary>
    /// <param name="height">Distance in metres from position and unit normal.</param>
    public PolyMesh Displace(Func<Vector3, Vector3, float> height)
    {
        RecordRest();
        Vector3[] normals = VertexNormals();
        _normals = null;
        for (int i = 0; i < Positions.Count; i++)
        {
            Positions[i] += normals[i] * height(Positions[i], normals[i]);
        }

        return this;
    }

    /// <summary>Multiplies the vertex colours. Edges of colour are as sharp as the mesh is fine; hard stripes belong in a pattern.</summary>
    /// <param name="color">Linear multiplier of the material's base colour, from position and unit normal; may exceed 1.</param>
    public PolyMesh Paint(Func<Vector3, Vector3, LinearRgb> color)
    {
        Vector3[] normals = VertexNormals();
        _colors ??= [.. Enumerable.Repeat(Vector3.One, Positions.Count)];
        for (int i = 0; i < Positions.Count; i++)
        {
            _colors[i] *= color(Positions[i], normals[i]).ToVector3();
        }

        return this;
    }

    /// <summary>Multiplies all vertex colours by one.</summary>
    public PolyMesh Paint(LinearRgb color)
    {
        _colors ??= [.. Enumerable.Repeat(Vector3.One, Positions.Count)];
        for (int i = 0; i < _colors.Count; i++)
        {
            _colors[i] *= color.ToVector3();
        }

        return this;
    }

    /// <summary>Changes the rest coordinates, such as shifting the grain of one plank or turning it across.</summary>
    /// <param name="map">From the present rest coordinates to new ones, metres.</param>
    public PolyMesh Rest(Func<Vector3, Vector3> map)
    {
        RecordRest();
        for (int i = 0; i < _rest!.Count; i++)
        {
            _rest[i] = map(_rest[i]);
        }

        return this;
    }

    /// <summary>Gives a surface thickness: the sheet is doubled and its open edges are walled. The original stays in the middle.</summary>
    /// <param name="thickness">Metres.</param>
    public PolyMesh Solidify(float thickness)
    {
        Vector3[] normals = VertexNormals();
        int n = Positions.Count, faces = FaceCount;
        _normals = null;
        _colors?.AddRange(_colors[..]);
        (_rest ??= [.. Positions]).AddRange(_rest[..]);
        for (int i = 0; i < n; i++)
        {
            Positions.Add(Positions[i] - (normals[i] * (thickness * 0.5f)));
            Positions[i] += normals[i] * (thickness * 0.5f);
        }

        var edges = new HashSet<(int, int)>();
        for (int f = 0; f < faces; f++)
        {
            int[] face = [.. Face(f)];
            for (int k = 0; k < face.Length; k++)
            {
                edges.Add((face[k], face[(k + 1) % face.Length]));
            }

            Array.Reverse(face);
            AddFace([.. face.Select(v => v + n)]);
        }

        // An edge used in one direction only is a border; walls are added in the order of faces, to stay repeatable.
        for (int f = 0; f < faces; f++)
        {
            int[] face = [.. Face(f)];
            for (int k = 0; k < face.Length; k++)
            {
                int a = face[k], b = face[(k + 1) % face.Length];
                if (!edges.Contains((b, a)))
                {
                    AddFace(b, a, a + n, b + n);
                }
            }
        }

        return this;
    }

    private void ReverseFaces()
    {
        for (int f = 0; f < FaceCount; f++)
        {
            _corners.Reverse(_starts[f], _starts[f + 1] - _starts[f]);
        }
    }
}
