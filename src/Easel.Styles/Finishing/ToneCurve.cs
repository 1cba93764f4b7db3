using System.Numerics;

namespace Easel.Styles.Finishing;

/// <summary>Brings exposed radiance, linear sRGB without limit, to display light in [0, 1], linear sRGB. Black stays black.</summary>
internal abstract class ToneCurve
{
    /// <summary>Maps one colour.</summary>
    public abstract Vector3 Apply(Vector3 radiance);

    /// <summary>Scales the distance from grey of the same luminance.</summary>
    protected static Vector3 Saturate(Vector3 color, float saturation)
    {
        var grey = new Vector3((0.2126f * color.X) + (0.7152f * color.Y) + (0.0722f * color.Z));
        return Vector3.Max(Vector3.Zero, grey + ((color - grey) * saturation));
    }
}
