using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>
/// A tone curve and a grade baked into a lattice over the logarithm of the three components: a few multiplications per pixel instead of a
/// dozen powers. Between the nodes it goes straight along tetrahedra, which keeps greys grey.
/// </summary>
internal sealed class ToneTable
{
    /// <summary>Nodes along each side: three to a stop.</summary>
    private const int Nodes = 48;

    /// <summary>Range of exposed radiance in stops about one; what is darker is black, what is brighter white.</summary>
    private const float LowestStop = -11, HighestStop = 5, NodesPerStop = (Nodes - 1) / (HighestStop - LowestStop);

    private readonly Vector3[] _codes = new Vector3[Nodes * Nodes * Nodes];

    /// <summary>Bakes a curve and what is done to its result.</summary>
    public ToneTable(ToneCurve curve, Grade? grade)
    {
        Parallel.For(0, Nodes, b =>
        {
            for (int g = 0; g < Nodes; g++)
            {
                for (int r = 0; r < Nodes; r++)
                {
                    Vector3 display = curve.Apply(new Vector3(RadianceOf(r), RadianceOf(g), RadianceOf(b)));
                    display = grade?.Apply(display) ?? display;
                    _codes[(((b * Nodes) + g) * Nodes) + r] = new Vector3(Srgb.Encode(display.X), Srgb.Encode(display.Y), Srgb.Encode(display.Z));
                }
            }
        });
    }

    /// <summary>The sRGB code, in [0, 1], of an exposed radiance.</summary>
    public Vector3 Apply(Vector3 radiance)
    {
        Vector3 p = Vector3.Clamp(
            (new Vector3(Stops(radiance.X), Stops(radiance.Y), Stops(radiance.Z)) - new Vector3(LowestStop)) * NodesPerStop, Vector3.Zero, new Vector3(Nodes - 1.001f));
        int r = (int)p.X, g = (int)p.Y, b = (int)p.Z;
        float u = p.X - r, v = p.Y - g, w = p.Z - b;
        int i = (((b * Nodes) + g) * Nodes) + r;
        const int dr = 1, dg = Nodes, db = Nodes * Nodes;

        // From the lower corner along the sides in the order of their shares.
        (int first, int second, float high, float middle, float low) =
            u >= v
                ? v >= w ? (dr, dr + dg, u, v, w) : u >= w ? (dr, dr + db, u, w, v) : (db, dr + db, w, u, v)
                : u >= w ? (dg, dr + dg, v, u, w) : v >= w ? (dg, dg + db, v, w, u) : (db, dg + db, w, v, u);
        return ((1 - high) * _codes[i]) + ((high - middle) * _codes[i + first]) + ((middle - low) * _codes[i + second]) + (low * _codes[i + dr + dg + db]);
    }

    // The lowest node is black itself.
    private static float RadianceOf(int node) => node == 0 ? 0 : MathF.Pow(2, LowestStop + (node / NodesPerStop));

    /// <summary>Binary logarithm to within 0.001, from the bits of the number; exact at powers of two.</summary>
    private static float Stops(float value)
    {
        int bits = BitConverter.SingleToInt32Bits(MathF.Max(value, 1e-9f));
        float t = BitConverter.Int32BitsToSingle((bits & 0x7fffff) | 0x3f800000) - 1;
        return (bits >> 23) - 127 + t + (t * (t - 1) * (-0.442695f + (t * (0.247337f - (0.083294f * t)))));
    }
}
