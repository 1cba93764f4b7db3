using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A board along +Y, its top towards +Z: half width, half thickness and bend by the share of its length from tail to nose.</summary>
/// <param name="length">Metres.</param>
/// <param name="width">Half width by share, metres.</param>
/// <param name="thick">Half thickness by share, metres.</param>
/// <param name="bend">How far the middle of the board stands towards +Z by share, metres.</param>
/// <param name="edge">Exponent of the sections: 1 an ellipse, towards 0 a box.</param>
internal sealed class BoardForm(float length, Curve width, Curve thick, Curve bend, float edge)
{
    /// <summary>Half width at a height, metres.</summary>
    public float Width(float y) => width.At(y / length);

    /// <summary>Where the top is in the middle at a height: z, metres.</summary>
    public float Top(float y) => bend.At(y / length) + thick.At(y / length);

    /// <summary>Where the underside is in the middle.</summary>
    public float Under(float y) => bend.At(y / length) - thick.At(y / length);

    /// <summary>The whole board with normals that stay when it is cut.</summary>
    public PolyMesh Build(int around = 64, int along = 90)
    {
        List<List<Vector3>> rings = [];
        for (int i = 0; i <= along; i++)
        {
            // Stations close up towards both tips, where the outline turns.
            float t = 0.5f - (0.5f * MathF.Cos(MathF.PI * i / along));
            float w = MathF.Max(0.0004f, width.At(t)), h = MathF.Max(0.0004f, thick.At(t)), z = bend.At(t);
            rings.Add([.. Enumerable.Range(0, around).Select(k =>
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * k / around);
                return new Vector3(w * Power(c, edge), t * length, z - (h * Power(s, edge)));
            })]);
        }

        PolyMesh mesh = Shapes.Loft(rings);
        return mesh.WithNormals(mesh.VertexNormals());
    }

    private static float Power(float v, float e) => MathF.CopySign(MathF.Pow(MathF.Abs(v), e), v);
}
