using System.Numerics;

namespace Easel.Rendering.Media;

/// <summary>
/// The light that arrives inside a medium, found once on a coarse grid: from all around, dimmed by what of the medium lies before it, and from the sun.
/// Light that was scattered there already counts as coming from where it first came from.
/// </summary>
internal sealed class MediumLight
{
    /// <summary>Directions from which light is taken.</summary>
    public const int Directions = 32;

    /// <summary>Looks on the way out of the medium.</summary>
    private const int Looks = 8;

    /// <summary>Cells of the medium's grid along a cell of this one, and the most cells along an axis.</summary>
    private const int Coarser = 4, MostCells = 24;

    /// <summary>Light goes on forward rather than back (Henyey and Greenstein 1941).</summary>
    private const float Forwardness = 0.35f;

    // Light that was scattered before goes around what dims straight light: orders of scattering, each seen through a share of the depth (Wrenninge
    // 2013), and as weak as the medium is dark.
    private const float FirstShare = 0.45f, SecondShare = 0.3f, ThirdShare = 0.25f, SecondDepth = 0.3f, ThirdDepth = 0.06f;

    private readonly int _x, _y, _z;
    private readonly Vector4[] _cells;
    private readonly Vector3 _sunDirection, _sunIrradiance;

    /// <summary>Finds the light in a medium.</summary>
    /// <param name="medium">The medium.</param>
    /// <param name="around">Radiance from directions of <see cref="Direction"/>.</param>
    /// <param name="sunDirection">Where the sun is.</param>
    /// <param name="sunIrradiance">Of the sun outside, across its rays.</param>
    /// <param name="sunlit">Share of the sun that reaches a point of the world, without the medium.</param>
    /// <param name="options">Threads and cancellation.</param>
    public MediumLight(
        PlacedMedium medium, Vector3[] around, Vector3 sunDirection, Vector3 sunIrradiance, Func<Vector3, Vector3> sunlit, ParallelOptions options)
    {
        static int Count(int cells) => Math.Clamp(cells / Coarser, 2, MostCells);
        (_x, _y, _z) = (Count(medium.Cells.X), Count(medium.Cells.Y), Count(medium.Cells.Z));
        (_sunDirection, _sunIrradiance) = (sunDirection, sunIrradiance);
        _cells = new Vector4[_x * _y * _z];
        bool hasSun = sunIrradiance != Vector3.Zero;
        Parallel.For(0, _z, options, k =>
        {
            for (int j = 0; j < _y; j++)
            {
                for (int i = 0; i < _x; i++)
                {
                    var point = new Vector3((i + 0.5f) / _x, (j + 0.5f) / _y, (k + 0.5f) / _z);
                    Vector3 sum = Vector3.Zero;
                    for (int d = 0; d < around.Length; d++)
                    {
                        sum += around[d] * Arrives(medium, point, Direction(d));
                    }

                    Vector3 ambient = sum / around.Length;
                    float sun = 0;
                    if (hasSun)
                    {
                        Vector3 share = sunlit(Vector3.Transform(point, medium.ToWorld));
                        sun = share.Y * Arrives(medium, point, sunDirection);
                    }

                    _cells[(((k * _y) + j) * _x) + i] = new Vector4(ambient, sun);
                }
            }
        });
    }

    /// <summary>Share of the light from outside that gets to a point of the unit box, straight or by a few turns.</summary>
    private static float Arrives(PlacedMedium medium, Vector3 point, Vector3 direction)
    {
        float straight = medium.Escapes(point, direction, Looks), white = medium.Whiteness;
        return (FirstShare * straight) + (white * SecondShare * MathF.Pow(straight, SecondDepth)) + (white * white * ThirdShare * MathF.Pow(straight, ThirdDepth));
    }

    /// <summary>Directions spread evenly over the sphere (Fibonacci lattice).</summary>
    /// <param name="index">0 to <see cref="Directions"/> − 1.</param>
    public static Vector3 Direction(int index)
    {
        float y = 1 - (((2 * index) + 1f) / Directions), r = MathF.Sqrt(1 - (y * y)), turn = index * 2.3999632f;
        return new Vector3(r * MathF.Cos(turn), y, r * MathF.Sin(turn));
    }

    /// <summary>Radiance that full sun scatters along a ray.</summary>
    /// <param name="direction">Of the ray, away from the viewer.</param>
    public Vector3 Sun(Vector3 direction)
    {
        float cosine = Vector3.Dot(direction, _sunDirection), g = Forwardness, d = 1 + (g * g) - (2 * g * cosine);
        return _sunIrradiance * ((1 - (g * g)) / (4 * MathF.PI * d * MathF.Sqrt(d)));
    }

    /// <summary>Radiance scattered at a point of the unit box by what takes nothing away.</summary>
    /// <param name="point">The point.</param>
    /// <param name="sun">What full sun scatters.</param>
    public Vector3 At(Vector3 point, Vector3 sun)
    {
        Vector3 cell = Vector3.Clamp((point * new Vector3(_x, _y, _z)) - new Vector3(0.5f), Vector3.Zero, new Vector3(_x - 1.001f, _y - 1.001f, _z - 1.001f));
        int i = (int)cell.X, j = (int)cell.Y, k = (int)cell.Z, at = (((k * _y) + j) * _x) + i, slice = _x * _y;
        float u = cell.X - i, v = cell.Y - j;
        Vector4 near = Vector4.Lerp(Vector4.Lerp(_cells[at], _cells[at + 1], u), Vector4.Lerp(_cells[at + _x], _cells[at + _x + 1], u), v);
        at += slice;
        Vector4 far = Vector4.Lerp(Vector4.Lerp(_cells[at], _cells[at + 1], u), Vector4.Lerp(_cells[at + _x], _cells[at + _x + 1], u), v);
        Vector4 light = Vector4.Lerp(near, far, cell.Z - k);
        return new Vector3(light.X, light.Y, light.Z) + (sun * light.W);
    }
}
