using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Meshes the right half (x ≥ 0) of an implicit body by casting rays from a spine, and measures its surface.</summary>
internal sealed class CarSkin
{
    private readonly Func<Vector3, float> _field;
    private readonly Func<float, float> _crease;
    private readonly float _spineY, _front, _back;

    /// <param name="field">Negative inside; every ray from the spine must leave the body once.</param>
    /// <param name="crease">Height of a crease along the body at a station z; rows of vertices follow it, so that it is sharp on a coarse mesh.</param>
    /// <param name="spineY">Height of the spine, metres.</param>
    /// <param name="front">Front end of the spine; from there rays fan out over the nose.</param>
    /// <param name="back">Rear end of the spine.</param>
    public CarSkin(Func<Vector3, float> field, Func<float, float> crease, float spineY, float front, float back)
    {
        (_field, _crease, _spineY, _front, _back) = (field, crease, spineY, front, back);
    }

    /// <summary>The half skin with exact normals, about <paramref name="cell"/> metres fine.</summary>
    public PolyMesh Build(float cell)
    {
        int along = Math.Max(8, (int)((_front - _back) / cell)), fan = Math.Max(6, (int)(1.35f / cell)), around = Math.Max(12, (int)(2.6f / cell));
        int rows = along + (2 * fan);
        int creaseColumn = (int)(around * 0.62f);
        float crease = MathF.PI * creaseColumn / around;
        var mesh = new PolyMesh();
        var normals = new List<Vector3>();
        int[,] at = new int[rows + 1, around + 1];
        for (int i = 0; i <= rows; i++)
        {
            // Behind the spine the planes of rays tilt from the cross direction to straight back, before it straight ahead.
            float tilt = i < fan ? -(1 - ((float)i / fan)) : i > fan + along ? (float)(i - fan - along) / fan : 0;
            float z = _back + ((_front - _back) * Math.Clamp((float)(i - fan) / along, 0, 1));
            (float st, float ct) = MathF.SinCos(tilt * MathF.PI / 2);
            bool pole = i == 0 || i == rows;
            crease = pole ? crease : CreaseAngle(z, st, ct, crease);
            for (int j = 0; j <= around; j++)
            {
                if (pole && j > 0)
                {
                    at[i, j] = at[i, 0];
                    continue;
                }

                Vector3 direction = pole ? new Vector3(0, 0, MathF.Sign(st)) : Ray(Angle(j, creaseColumn, around, crease), st, ct);
                direction = j == 0 || j == around ? direction with { X = 0 } : direction;
                Vector3 p = Hit(new Vector3(0, _spineY, z), direction);
                at[i, j] = mesh.AddVertex(p);
                normals.Add(Normal(p, seam: p.X < 1e-5f));
            }
        }

        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < around; j++)
            {
                mesh.AddFace(at[i, j], at[i, j + 1], at[i + 1, j + 1], at[i + 1, j]);
            }
        }

        return mesh.WithNormals(normals);
    }

    /// <summary>A direction in the plane of a row: 0 down, π up.</summary>
    private static Vector3 Ray(float angle, float sinTilt, float cosTilt)
    {
        (float s, float c) = MathF.SinCos(angle);
        return new Vector3(s * cosTilt, -c * cosTilt, sinTilt);
    }

    /// <summary>Angles are spread evenly below and above the crease, which has a column on it and one close to either side.</summary>
    private static float Angle(int column, int creaseColumn, int columns, float crease)
    {
        const float beside = 0.011f;
        return column < creaseColumn ? (crease - beside) * column / (creaseColumn - 1)
            : column == creaseColumn ? crease
            : crease + beside + ((MathF.PI - crease - beside) * (column - creaseColumn - 1) / (columns - creaseColumn - 1));
    }

    /// <summary>The angle at which a row meets the crease, or the last row's when it does not.</summary>
    private float CreaseAngle(float z, float sinTilt, float cosTilt, float last)
    {
        float low = 1, high = 2.6f;
        if (Above(low) > 0 || Above(high) < 0)
        {
            return last;
        }

        for (int i = 0; i < 11; i++)
        {
            float middle = (low + high) / 2;
            (low, high) = Above(middle) < 0 ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;

        float Above(float angle)
        {
            Vector3 p = Hit(new Vector3(0, _spineY, z), Ray(angle, sinTilt, cosTilt));
            return p.Y - _crease(p.Z);
        }
    }

    /// <summary>Half width of the body at a height and station; 0 outside.</summary>
    public float SurfaceX(float y, float z)
    {
        var origin = new Vector3(0, y, z);
        return _field(origin) >= 0 ? 0 : Hit(origin, Vector3.UnitX).X;
    }

    /// <summary>How far the body reaches forward (or back) at a height and distance from the middle.</summary>
    public float SurfaceZ(float x, float y, bool front)
    {
        var origin = new Vector3(x, y, front ? _front - 0.3f : _back + 0.3f);
        return _field(origin) >= 0 ? origin.Z : Hit(origin, front ? Vector3.UnitZ : -Vector3.UnitZ).Z;
    }

    /// <summary>Unit normal of the field.</summary>
    public Vector3 Normal(Vector3 p, bool seam = false)
    {
        const float e = 0.002f;
        float here = seam ? 0 : _field(p - new Vector3(e, 0, 0));
        var g = new Vector3(
            seam ? 0 : _field(p + new Vector3(e, 0, 0)) - here,
            _field(p + new Vector3(0, e, 0)) - _field(p - new Vector3(0, e, 0)),
            _field(p + new Vector3(0, 0, e)) - _field(p - new Vector3(0, 0, e)));
        return g.LengthSquared() > 1e-20f ? Vector3.Normalize(g) : Vector3.UnitY;
    }

    /// <summary>Where a ray from inside leaves the body (Illinois variant of false position).</summary>
    private Vector3 Hit(Vector3 origin, Vector3 direction)
    {
        float a = 0, fa = _field(origin), b = 0.4f, fb = 0;
        while (b < 4 && (fb = _field(origin + (direction * b))) < 0)
        {
            (a, fa) = (b, fb);
            b += 0.35f;
        }

        float t = b;
        for (int i = 0; i < 12 && b - a > 2e-4f; i++)
        {
            t = Math.Clamp(a - (fa * (b - a) / (fb - fa)), a + (0.02f * (b - a)), b - (0.02f * (b - a)));
            float f = _field(origin + (direction * t));
            if (MathF.Abs(f) < 2e-5f)
            {
                break;
            }

            if (f < 0)
            {
                (a, fa, fb) = (t, f, fb * 0.6f);
            }
            else
            {
                (b, fb, fa) = (t, f, fa * 0.6f);
            }
        }

        return origin + (direction * t);
    }
}
