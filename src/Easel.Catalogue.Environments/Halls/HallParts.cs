using System.Numerics;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>Members that great halls share: columns, arches, vaults, torches, spotlights.</summary>
internal static class HallParts
{
    /// <summary>A round column with base and capital, standing on y = 0.</summary>
    public static Model Column(float radius, float height, Material stone)
    {
        float r = radius, h = height;
        List<Vector2> profile = Outlines.Round(
            [
                new(0, 0), new(1.55f * r, 0), new(1.55f * r, 0.5f * r), new(1.3f * r, 0.62f * r), new(1.32f * r, 0.85f * r), new(r, 1.1f * r), new(0.92f * r, h - (1.6f * r)), new(1.1f * r, h - (1.45f * r)),
                new(1.1f * r, h - (1.3f * r)), new(1.5f * r, h - (0.5f * r)), new(1.6f * r, h - (0.45f * r)), new(1.6f * r, h), new(0, h),
            ],
            0.04f * r, 2, closed: false);
        return new ModelBuilder().Add(Shapes.Lathe(profile, 40), stone, 0.6f).Build();
    }

    /// <summary>A bay of wall with an arch through it, in the XY plane, centred on x = 0, standing on y = 0.</summary>
    /// <param name="width">Of the bay, metres.</param>
    /// <param name="height">Of the wall.</param>
    /// <param name="span">Width of the arch.</param>
    /// <param name="crown">Height of its crown.</param>
    /// <param name="depth">Thickness of the wall.</param>
    /// <param name="pointed">How pointed the arch is: 0 round, 1 steep.</param>
    public static PolyMesh ArchBay(float width, float height, float span, float crown, float depth, float pointed)
    {
        List<Vector2> outline = [new(-0.5f * width, 0), new(-0.5f * span, 0), .. Arch(span, crown, pointed).AsEnumerable().Reverse(), new(0.5f * span, 0), new(0.5f * width, 0), new(0.5f * width, height), new(-0.5f * width, height)];
        return Shapes.Extrude(outline, depth, 0.03f, 1);
    }

    /// <summary>The curve of an arch from its right springing over the crown to the left one.</summary>
    public static List<Vector2> Arch(float span, float crown, float pointed)
    {
        // Two arcs whose centres lie beyond the middle; round when both are in it.
        float half = 0.5f * span, shift = pointed * half, radius = half + shift, rise = MathF.Sqrt(MathF.Max(0.01f, (radius * radius) - (shift * shift))), spring = crown - rise;
        const int Steps = 12;
        List<Vector2> curve = [];
        for (int i = 0; i <= Steps; i++)
        {
            float x = half - (half * i / Steps), y = MathF.Sqrt(MathF.Max(0, (radius * radius) - ((x + shift) * (x + shift))));
            curve.Add(new Vector2(x, spring + y));
        }

        curve.AddRange([.. curve.AsEnumerable().Reverse().Skip(1).Select(p => p with { X = -p.X })]);
        return curve;
    }

    /// <summary>A barrel vault along Z, its springing at y = 0.</summary>
    /// <param name="half">Half its span, metres.</param>
    /// <param name="length">Along Z, centred.</param>
    /// <param name="pointed">0 round, 1 steep.</param>
    public static PolyMesh Vault(float half, float length, float pointed)
    {
        List<Vector2> arch = Arch(2 * half, half * MathF.Sqrt(1 + (2 * pointed)), pointed);
        return Shapes.Grid(arch.Count - 1, 1, (u, v) => new Vector3(arch[(int)MathF.Round(u * (arch.Count - 1))].X, arch[(int)MathF.Round(u * (arch.Count - 1))].Y, (0.5f - v) * length)).Solidify(0.25f);
    }

    /// <summary>A transverse rib of the same vault.</summary>
    public static PolyMesh Rib(float half, float pointed, float thick)
    {
        List<Vector2> arch = Arch(2 * half, half * MathF.Sqrt(1 + (2 * pointed)), pointed);
        return Shapes.Tube([.. arch.Select(p => new Vector3(p, 0))], thick, 8);
    }

    /// <summary>A torch in a bracket whose wall is at z = 0, its flame at (0, 0.62, 0.3).</summary>
    public static Model Torch(float glow)
    {
        var model = new ModelBuilder();
        Material iron = Presets.Iron("bracket");
        model.Add(Shapes.Box(0.1f, 0.34f, 0.03f, 0.006f).Move(0, -0.1f, 0.015f), iron);
        model.Add(Shapes.Rod(new(0, 0, 0.02f), new(0, 0.1f, 0.24f), 0.018f, null, 10), iron);
        model.Add(Shapes.Rod(new(0, -0.12f, 0.18f), new(0, 0.46f, 0.29f), 0.03f, 0.042f, 12), Presets.Wood("walnut", Vector3.UnitY, "torch"));
        model.Add(Shapes.Cylinder(0.075f, 0.14f, 0.02f, 20, 0.09f).Move(0, 0.4f, 0.28f), iron);
        model.Add(Shapes.Ellipsoid(new Vector3(0.075f, 0.17f, 0.075f), 20).Warp(p => p + new Vector3(0.025f * MathF.Sin(p.Y * 18), 0, 0)).Move(0, 0.66f, 0.29f), Presets.Glow(new LinearRgb(1, 0.45f, 0.12f), 7 * glow, "torch flame"), 2);
        model.Add(Shapes.Ellipsoid(new Vector3(0.04f, 0.09f, 0.04f), 16).Move(0, 0.6f, 0.31f), Presets.Glow(new LinearRgb(1, 0.72f, 0.3f), 12 * glow, "torch flame"), 2);
        return model.Build();
    }

    /// <summary>Hangs a torch on a wall with its light.</summary>
    /// <param name="set">The hall.</param>
    /// <param name="at">On the face of the wall, metres.</param>
    /// <param name="outward">Unit vector into the hall.</param>
    /// <param name="strength">Radiance of its light.</param>
    public static void AddTorch(HallSet set, Vector3 at, Vector3 outward, float strength)
    {
        if (!set.Allows("lamp", "torch"))
        {
            return;
        }

        set.Add(Torch(set.Light.IsDark ? 0.35f : 1), Matrix4x4.CreateRotationY(MathF.Atan2(outward.X, outward.Z)) * Matrix4x4.CreateTranslation(at));
        set.AddLamp(new SphereLight(at + (outward * 0.36f) + new Vector3(0, 0.7f, 0), 0.1f, new LinearRgb(1, 0.52f, 0.2f) * strength));
    }

    /// <summary>A spotlight that shines on a point.</summary>
    /// <param name="set">The hall.</param>
    /// <param name="from">Where it hangs.</param>
    /// <param name="to">What it lights.</param>
    /// <param name="radius">Radius of the pool of light there, metres.</param>
    /// <param name="radiance">Of a lens 0.24 m wide.</param>
    public static void AddSpot(HallSet set, Vector3 from, Vector3 to, float radius, LinearRgb radiance)
    {
        Vector3 aim = Vector3.Normalize(to - from), across = Vector3.Normalize(Vector3.Cross(aim, Vector3.UnitZ + (0.1f * Vector3.UnitX))), second = Vector3.Cross(aim, across);
        const float Lens = 0.12f;
        set.AddLamp(new RectangleLight(from, across * Lens, second * Lens, radiance) { Gobo = new SpotGobo(from, aim, MathF.Atan(radius / Vector3.Distance(from, to))) });
    }

    /// <summary>A cloth that hangs in folds in the XY plane from y = height to y = 0, centred on x = 0.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="fold">From fold to fold, metres.</param>
    /// <param name="deep">How deep the folds are, metres.</param>
    /// <param name="seed">The individual.</param>
    public static PolyMesh Drape(float width, float height, float fold, float deep, uint seed)
    {
        int columns = Math.Clamp((int)(width / fold * 9), 24, 420);
        return Shapes.Grid(columns, 18, (u, v) =>
        {
            float x = (u - 0.5f) * width, wander = 0.8f * Noise.Perlin(new Vector3(x / (3 * fold), (1 - v) * 0.7f, 0.4f), seed), wave = MathF.Sin(MathF.Tau * ((x / fold) + wander));
            return new Vector3(x, v * height, deep * (0.55f + (0.45f * (1 - v))) * wave * (1.2f - (0.2f * wave * wave)));
        });
    }

    /// <summary>Cut stone.</summary>
    public static Material Stone(string color, float course, string name = "stone") => Masonry.Ashlar(LinearRgb.FromHex(color), course, name);
}
