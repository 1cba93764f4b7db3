using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A small painting for a wall: hills in layers under a sky with a sun, a coast, plain shapes that lie over each other, or a branch with
/// leaves.</summary>
/// <param name="Half">Half sides of the canvas, metres.</param>
/// <param name="Subject">What it shows.</param>
/// <param name="Accent">A colour of the room that returns in the picture.</param>
/// <param name="Number">Tells paintings apart.</param>
internal sealed record PaintedLandscape(Vector2 Half, PaintingSubject Subject, LinearRgb Accent, uint Number) : SurfacePattern
{
    private static readonly Vector3[] s_skies = [Hex("#e9d8bd"), Hex("#d6dfe0"), Hex("#f0c9a4"), Hex("#cfd8cf")];
    private static readonly Vector3[] s_hills = [Hex("#7d8f6a"), Hex("#6f86a3"), Hex("#c08a5d"), Hex("#4e6660"), Hex("#8a6f7d")];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector2 p = new Vector2(point.Rest.X, point.Rest.Y) / Half;
        float aspect = Half.X / Half.Y;
        var at = new Vector2(p.X * aspect, p.Y);
        surface.BaseColor = Subject switch
        {
            PaintingSubject.Shapes => Shapes(at),
            PaintingSubject.Branch => Branch(at),
            PaintingSubject.Coast => Coast(at),
            _ => Landscape(at),
        };

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

    // Dusk over a sea, the land a dark line, its light a path on the water.
    private Vector3 Coast(Vector2 p)
    {
        float horizon = -0.1f + (0.3f * (Unit(3) - 0.5f)), brush = 0.12f * Noise.Fbm(new Vector3(p.X * 2.4f, p.Y * 9, Number), 4, Number);
        Vector3 high = Hex("#5f7f96"), glow = Vector3.Lerp(Accent.ToVector3(), Hex("#f2dcb8"), 0.6f), deep = Hex("#2f4c5a");
        if (p.Y > horizon)
        {
            float cloud = Noise.SmoothStep(0.05f, 0.4f, Noise.Fbm(new Vector3(p.X * 1.4f, p.Y * 4.5f, Number * 0.7f), 4, Number + 3));
            Vector3 sky = Vector3.Lerp(glow, high, Noise.SmoothStep(0, 0.9f, p.Y - horizon + brush));
            return Vector3.Lerp(sky, Hex("#e9d9c6"), 0.55f * cloud);
        }

        float path = MathF.Exp(-MathF.Abs(p.X - (0.8f * (Unit(4) - 0.5f)) + (0.5f * brush)) * 5), near = Noise.SmoothStep(0, 0.9f, horizon - p.Y);
        Vector3 sea = Vector3.Lerp(Vector3.Lerp(high, glow, 0.35f) * 0.85f, deep, near + brush);
        sea = Vector3.Lerp(sea, glow, 0.6f * path * (1 - near));
        return p.Y < -0.72f + (0.18f * p.X) + (0.4f * brush) ? Vector3.Lerp(Hex("#8d7a62"), Hex("#b39a78"), brush + 0.5f) : sea;
    }

    // A stem with pairs of leaves, pressed on pale paper.
    private Vector3 Branch(Vector2 p)
    {
        float bend = 0.25f * (Unit(5) - 0.5f), stem = bend * (1 - (p.Y * p.Y)), wash = 0.04f * Noise.Fbm(new Vector3(p.X * 2, p.Y * 2, Number), 3, Number);
        Vector3 paper = Hex("#efe8d9") * (1 + wash), green = Vector3.Lerp(s_hills[Number % 5], Hex("#4e6648"), 0.5f);
        for (int i = 0; i < 9; i++)
        {
            float y = -0.62f + (0.155f * i), side = i % 2 == 0 ? 1 : -1, size = 0.34f * (1 - (0.06f * i));
            Vector2 d = p - new Vector2(bend * (1 - (y * y)), y);
            (float s, float c) = MathF.SinCos(0.7f + (0.15f * Unit(40 + (uint)i)));
            var q = new Vector2((d.X * side * c) + (d.Y * s), (d.Y * c) - (d.X * side * s));
            float along = q.X / size, half = 0.17f * size * MathF.Sin(MathF.PI * Math.Clamp(along, 0, 1)) * (1.3f - (0.5f * along));
            if (along is > 0 and < 1 && MathF.Abs(q.Y) < half)
            {
                return Vector3.Lerp(green, paper, (MathF.Abs(q.Y) < 0.006f ? 0.4f : 0.12f) + (0.3f * Unit(60 + (uint)i)) + wash);
            }
        }

        return MathF.Abs(p.X - stem) < 0.008f && MathF.Abs(p.Y) < 0.76f ? green * 0.8f : paper;
    }

    private float Unit(uint salt) => Hash.ToUnit(Hash.Mix(Number, salt));

    private static Vector3 Hex(string hex) => LinearRgb.FromHex(hex).ToVector3();
}
