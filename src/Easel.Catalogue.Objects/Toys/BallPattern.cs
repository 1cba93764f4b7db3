using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>What is printed or sewn on a ball; evaluated by direction from its centre, so lines are sharp at any size.</summary>
/// <param name="Kind">Which ball.</param>
/// <param name="Second">Second colour.</param>
/// <param name="Radius">Metres.</param>
/// <param name="Colored">Whether colours are printed (a ball of gold has none).</param>
internal sealed record BallPattern(BallKind Kind, LinearRgb Second, float Radius, bool Colored) : SurfacePattern
{
    private static readonly Vector3[] GoreColors =
        [.. new[] { "#c8382f", "#f2efe7", "#e6b02e", "#f2efe7", "#2f6ca6", "#f2efe7" }.Select(h => LinearRgb.FromHex(h).ToVector3())];

    private static readonly Vector3[] Pentagons = IcosahedronCorners();

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 d = Vector3.Normalize(point.Rest);
        float soft = MathF.Max(point.Footprint / Radius, 0.004f);
        switch (Kind)
        {
            case BallKind.Beach:
                Beach(d, soft, ref surface);
                break;
            case BallKind.Football:
                Football(d, soft, ref surface);
                break;
            case BallKind.Plain:
                Rubber(point, d, ref surface);
                break;
            case BallKind.Basketball:
                float seam = MathF.Min(MathF.Min(MathF.Abs(d.Y), MathF.Abs(d.X)), MathF.Abs((d.Z * d.Z * 1.1f) - 0.38f - (0.35f * d.X * d.X)) * 0.8f);
                surface.BaseColor = Vector3.Lerp(Second.ToVector3(), surface.BaseColor, Noise.SmoothStep(0.02f, 0.02f + soft, seam));
                break;
            case BallKind.Tennis:
                float curve = MathF.Abs((d.Y * 0.9f) - (0.75f * ((d.X * d.X) - (d.Z * d.Z))));
                surface.BaseColor = Vector3.Lerp(Second.ToVector3(), surface.BaseColor, Noise.SmoothStep(0.05f, 0.05f + (2 * soft), curve));
                break;
        }
    }

    // Moulded in one piece; the pigment lies a little unevenly and hands leave the polish uneven.
    private static void Rubber(in SurfacePoint point, Vector3 d, ref SurfaceSample surface)
    {
        float cloud = Noise.Fbm(d * 1.9f, 3, point.Seed);
        surface.BaseColor *= new Vector3(1 + (0.05f * cloud), 1 + (0.025f * cloud), 1 - (0.03f * cloud));
        surface.Roughness = Math.Clamp(surface.Roughness + (0.05f * cloud), 0.02f, 1);
    }

    private void Beach(Vector3 d, float soft, ref SurfaceSample surface)
    {
        if (!Colored)
        {
            return;
        }

        float turn = (MathF.Atan2(d.Z, d.X) / MathF.Tau) + 0.5f, at = turn * 6, gore = MathF.Floor(at);
        Vector3 color = GoreColors[(int)gore % 6], next = GoreColors[((int)gore + 1) % 6];
        float equator = MathF.Sqrt(MathF.Max(1e-4f, 1 - (d.Y * d.Y)));
        float edge = soft / (equator * MathF.Tau / 6);
        color = Vector3.Lerp(color, next, Noise.SmoothStep(1 - edge, 1, at - gore));
        color = Vector3.Lerp(color, GoreColors[1], Noise.SmoothStep(0.962f, 0.962f + (soft * 0.3f), MathF.Abs(d.Y)));
        surface.BaseColor = gore == 0 || (int)gore % 6 == 0 ? Vector3.Lerp(surface.BaseColor, color, color == GoreColors[0] ? 0 : 1) : color;
    }

    // A truncated icosahedron blown up: black pentagons about its twelve corners, white hexagons on its faces.
    private void Football(Vector3 d, float soft, ref SurfaceSample surface)
    {
        // The three nearest corners span the face d is on; the fourth lies beyond the nearest edge.
        Span<float> near = [-1, -1, -1, -1];
        Span<int> corner = [0, 0, 0, 0];
        for (int i = 0; i < Pentagons.Length; i++)
        {
            float c = Vector3.Dot(d, Pentagons[i]);
            int k = 3;
            if (c <= near[k])
            {
                continue;
            }

            for (; k > 0 && c > near[k - 1]; k--)
            {
                (near[k], corner[k]) = (near[k - 1], corner[k - 1]);
            }

            (near[k], corner[k]) = (c, i);
        }

        // Distance to the pentagon's side in the plane that touches the ball at its middle (apothem of the cut at a third of the edges).
        const float Apothem = 0.302f;
        Vector3 middle = Pentagons[corner[0]], towards = Pentagons[corner[1]] + Pentagons[corner[2]];
        towards = Vector3.Normalize(towards - (middle * Vector3.Dot(towards, middle)));
        float pentagon = Apothem - (Vector3.Dot(d, towards) / near[0]);
        float seam = MathF.Min(MathF.Abs(pentagon), pentagon > 0 ? 1 : (near[2] - near[3]) * 0.6f);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Second.ToVector3(), Noise.SmoothStep(-soft * 0.3f, soft * 0.3f, pentagon));
        surface.BaseColor *= 0.5f + (0.5f * Noise.SmoothStep(0.004f, 0.012f + soft, seam));
    }

    private static Vector3[] IcosahedronCorners()
    {
        float g = (1 + MathF.Sqrt(5)) / 2;
        var corners = new List<Vector3>();
        foreach (float a in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach (float b in (ReadOnlySpan<float>)[-g, g])
            {
                corners.AddRange([Vector3.Normalize(new(0, a, b)), Vector3.Normalize(new(a, b, 0)), Vector3.Normalize(new(b, 0, a))]);
            }
        }

        return [.. corners];
    }
}
