using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A small painting for a wall: hills in layers under a sky with a sun, a lake in some; or plain shapes that lie over each other.</summary>
/// <param name="Half">Half sides of the canvas, metres.</param>
/// <param name="IsAbstract">Shapes instead of hills.</param>
/// <param name="Accent">A colour of the room that returns in the picture.</param>
/// <param name="Number">Tells paintings apart.</param>
internal sealed record PaintedLandscape(Vector2 Half, bool IsAbstract, LinearRgb Accent, uint Number) : SurfacePattern
{
    private static readonly Vector3[] s_skies = [Hex("#e9d8bd"), Hex("#d6dfe0"), Hex("#f0c9a4"), Hex("#cfd8cf")];
    private static readonly Vector3[] s_hills = [Hex("#7d8f6a"), Hex("#6f86a3"), Hex("#c08a5d"), Hex("#4e6660"), Hex("#8a6f7d")];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector2 p = new Vector2(point.Rest.X, point.Rest.Y) / Half;
        float aspect = Half.X / Half.Y;
        surface.BaseColor = IsAbstract ? Shapes(new Vector2(p.X * aspect, p.Y)) : Landscape(new Vector2(p.X * aspect, p.Y));

        // Brush strokes.
        surface.BaseColor *= 1 + (0.08f * Noise.Perlin(new Vector3(p.X * 7, p.Y * 26, Number), 81));
    }

    private Vector3 Landscape(Vector2 p)
    {
        Vector3 sky = s_skies[Number % 4], color = Vector3.Lerp(sky, Vector3.One * 0.85f, Noise.SmoothStep(-0.2f, 1, p.Y) * 0.4f);
        Vector2 sun = new(0.7f * (Unit(1) - 0.5f), 0.25f + (0.35f * Unit(2)));
        color = Vector3.Distance(new Vector3(p, 0), new Vector3(sun, 0)) < 0.16f ? Vector3.Lerp(Accent.ToVector3(), Vector3.One, 0.25f) : color;
        for (int layer = 0; layer < 4; layer++)
        {
            float depth = layer / 3f, height = 0.2f - (0.36f * layer) + (0.3f * Noise.Fbm(new Vector3((p.X * (1.2f + (0.3f * layer))) + (5 * layer), Number * 0.37f, layer), 3, Number));
            if (p.Y < height)
            {
                Vector3 hill = s_hills[(Number + (uint)layer) % 5];
                color = Vector3.Lerp(Vector3.Lerp(sky, hill, 0.45f), hill * 0.7f, depth);
            }
        }

        return color;
    }

    private Vector3 Shapes(Vector2 p)
    {
        Vector3 color = Hex("#e9e1d1");
        for (uint i = 0; i < 4; i++)
        {
            Vector2 at = new(1.3f * (Unit(10 + i) - 0.5f), 1.3f * (Unit(20 + i) - 0.5f));
            float r = 0.3f + (0.4f * Unit(30 + i));
            Vector2 d = p - at;
            bool inside = i % 2 == 0 ? d.Length() < r : MathF.Abs(d.X) < 0.55f * r && d.Y < r && d.Y > -2;
            color = inside ? (i == 1 ? Accent.ToVector3() : s_hills[(Number + (3 * i)) % 5]) : color;
        }

        return color;
    }

    private float Unit(uint salt) => Hash.ToUnit(Hash.Mix(Number, salt));

    private static Vector3 Hex(string hex) => LinearRgb.FromHex(hex).ToVector3();
}
