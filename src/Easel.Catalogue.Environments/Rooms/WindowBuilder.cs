using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Fills an opening: frame, casements with a transom, panes, a sill and curtains.</summary>
internal static class WindowBuilder
{
    /// <summary>How deep the panes lie behind the inner face of the wall, and half the depth of the frame, metres.</summary>
    private const float PaneDepth = 0.17f, HalfFrame = 0.03f;

    /// <summary>Builds one window with its curtains into a room.</summary>
    public static void Build(RoomSet set, WallFrame wall, RoomWindow w)
    {
        var model = new ModelBuilder();
        Material trim = set.Palette.Trim;
        float wide = w.To - w.From, high = w.Head - w.Sill, middle = 0.5f * (w.From + w.To);
        const float Bar = 0.055f, Casement = 0.045f;
        float transom = high > 1.5f ? w.Sill + (0.72f * high) : w.Head;

        // The fixed frame, the posts and the transom.
        Beam(w.From, w.From + Bar, w.Sill, w.Head, HalfFrame);
        Beam(w.To - Bar, w.To, w.Sill, w.Head, HalfFrame);
        Beam(w.From + Bar, w.To - Bar, w.Sill, w.Sill + Bar, HalfFrame);
        Beam(w.From + Bar, w.To - Bar, w.Head - Bar, w.Head, HalfFrame);
        Beam(middle - (0.6f * Bar), middle + (0.6f * Bar), w.Sill + Bar, w.Head - Bar, HalfFrame);
        if (transom < w.Head)
        {
            Beam(w.From + Bar, w.To - Bar, transom - (0.5f * Bar), transom + (0.5f * Bar), HalfFrame);
        }

        // Two casements, each with its own thinner frame.
        foreach ((float a, float b) in new[] { (w.From + Bar, middle - (0.6f * Bar)), (middle + (0.6f * Bar), w.To - Bar) })
        {
            float top = transom < w.Head ? transom - (0.5f * Bar) : w.Head - Bar;
            Beam(a, a + Casement, w.Sill + Bar, top, HalfFrame + 0.012f);
            Beam(b - Casement, b, w.Sill + Bar, top, HalfFrame + 0.012f);
            Beam(a + Casement, b - Casement, w.Sill + Bar, w.Sill + Bar + Casement, HalfFrame + 0.012f);
            Beam(a + Casement, b - Casement, top - Casement, top, HalfFrame + 0.012f);
        }

        // The sill board, and a casing around the opening.
        Box(w.From - 0.06f, w.To + 0.06f, w.Sill - 0.035f, w.Sill, -PaneDepth, 0.05f, 0.006f);
        Box(w.From - 0.075f, w.From, w.Sill - 0.035f, w.Head + 0.075f, -0.001f, 0.016f, 0.004f);
        Box(w.To, w.To + 0.075f, w.Sill - 0.035f, w.Head + 0.075f, -0.001f, 0.016f, 0.004f);
        Box(w.From, w.To, w.Head, w.Head + 0.075f, -0.001f, 0.016f, 0.004f);
        model.Add(Shapes.Capsule(wall.At(middle + 0.03f, w.Sill + (0.42f * high), -PaneDepth + HalfFrame + 0.03f), wall.At(middle + 0.03f, w.Sill + (0.36f * high), -PaneDepth + HalfFrame + 0.045f), 0.008f, 12), Presets.Steel("handle"));

        if (set.Light.IsDark)
        {
            // By day a clean pane is not seen; in the dark it mirrors the room.
            model.Add(Shapes.Grid(1, 1, (u, v) => wall.At(w.From + (u * wide), w.Sill + (v * high), -PaneDepth)), Presets.Pane(LinearRgb.FromHex("#f2f8f6"), "pane"));
        }

        set.Add(model.Build(), Matrix4x4.Identity);
        if (set.Kind.HasCurtains)
        {
            AddCurtains(set, wall, w);
        }

        void Beam(float a, float b, float bottom, float top, float half) => Box(a, b, bottom, top, -PaneDepth - half, -PaneDepth + half, 0.005f);

        void Box(float a, float b, float bottom, float top, float back, float front, float bevel) => model.Add(
            Shapes.Box(b - a, top - bottom, front - back, MathF.Min(bevel, 0.45f * MathF.Min(b - a, front - back)), 2)
                .Transform(ToWall(wall)).Move(wall.At(0.5f * (a + b), bottom, 0.5f * (front + back))), trim);
    }

    private static Matrix4x4 ToWall(WallFrame wall) => new(
        wall.Along.X, wall.Along.Y, wall.Along.Z, 0, 0, 1, 0, 0, wall.Out.X, wall.Out.Y, wall.Out.Z, 0, 0, 0, 0, 1);

    // Two cloths drawn aside, in folds that grow wider downwards, on a rod with knobs.
    private static void AddCurtains(RoomSet set, WallFrame wall, RoomWindow w)
    {
        const float Off = 0.09f, Width = 0.38f, Rise = 0.17f;
        RandomStream stream = set.Stream.Child("curtain").Child((int)(w.From * 100));
        var model = new ModelBuilder();
        Material cloth = Presets.Fabric(set.Palette.Curtain, 900, "curtain") with { Translucency = 0.3f, Sheen = 0.1f };
        bool isLong = w.Sill < 0.9f;
        float rod = MathF.Min(w.Head + Rise, set.Plan.Height - 0.13f), bottom = isLong ? 0.004f : w.Sill - 0.18f;
        foreach (int side in (ReadOnlySpan<int>)[-1, 1])
        {
            // A little of the opening is covered. Pleats are sewn in at the top; below they wander, merge and open, and the hem breaks on the floor.
            float inner = side < 0 ? w.From + 0.07f : w.To - 0.07f;
            uint seed = stream.Child(side + 1).Seed;
            float phase = stream.Child(side + 5).Range(0, 6f);
            model.Add(
                Shapes.Grid(150, 48, (u, v) =>
                {
                    float low = 1 - v, wander = 0.5f * low * Noise.Perlin(new Vector3(u * 5, low * 1.3f, 2), seed), at = (u * 5.6f) + wander + (0.35f * Noise.Perlin(new Vector3(u * 9, 0, 0), seed + 1));
                    float wave = MathF.Sin((at * MathF.Tau) + phase), round = wave * (1 - (0.25f * wave * wave)) * 1.25f, vary = 0.75f + (0.45f * Noise.Perlin(new Vector3(u * 4, low * 1.6f, 7), seed + 2));
                    float deep = (0.02f + (0.022f * low)) * vary, across = Width * (0.9f + (0.16f * low * low));
                    float along = inner + (side * across * u) + (0.009f * MathF.Sin((2 * at * MathF.Tau) + (2 * phase) + 1));
                    float sag = isLong ? 0.018f * Noise.SmoothStep(0.94f, 1, low) * (0.6f + wave) : 0;
                    return wall.At(along, float.Lerp(bottom, rod - 0.02f, v) + (isLong ? 0 : 0.012f * wave * Noise.SmoothStep(0.9f, 1, low)), Off + (deep * round) + sag);
                }), cloth, 1.5f);
        }

        Material rodPaint = Presets.Lacquer(LinearRgb.FromHex("#3a332d"), "rod") with { Coat = 0, Roughness = 0.5f };
        Vector3 a = wall.At(w.From - 0.42f, rod, Off), b = wall.At(w.To + 0.42f, rod, Off);
        model.Add(Shapes.Capsule(a, b, 0.011f, 16), rodPaint);
        model.Add(Shapes.Sphere(0.022f, 20).Move(a).Join(Shapes.Sphere(0.022f, 20).Move(b)), rodPaint);
        foreach (float at in (ReadOnlySpan<float>)[w.From - 0.36f, w.To + 0.36f])
        {
            model.Add(Shapes.Rod(wall.At(at, rod, 0), wall.At(at, rod, Off), 0.007f, 0.007f, 10), rodPaint);
        }

        set.Add(model.Build(), Matrix4x4.Identity);
    }
}
