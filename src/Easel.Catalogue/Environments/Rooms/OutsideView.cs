using System.Numerics;
using Easel.Catalogue.Environments.Studio;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What is seen through the windows: a garden with trees under a bright sky, painted and out of focus, on a wall far outside. It shines
/// as brightly as what it shows, and lights nothing.</summary>
internal static class OutsideView
{
    /// <summary>Distance beyond the wall, and half the height of the painting, metres.</summary>
    private const float Distance = 9, HalfHeight = 8;

    /// <summary>Height of the middle of the painting: the horizon is at eye level, metres.</summary>
    private const float Middle = 2.8f;

    /// <summary>Builds the views of a room.</summary>
    public static void Build(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        BlurredPainting painting = Paint(set.Stream.Child("outside"), set.Light);
        if (!plan.LeftWindows.IsEmpty)
        {
            Add(set, painting, new Vector3(plan.Left - Distance, Middle, plan.Back), -Vector3.UnitZ);
        }

        if (!plan.BackWindows.IsEmpty)
        {
            Add(set, painting, new Vector3(0.5f * (plan.Left + plan.Right), Middle, plan.Back - Distance), Vector3.UnitX);
        }
    }

    private static void Add(RoomSet set, BlurredPainting painting, Vector3 middle, Vector3 right)
    {
        const float HalfWidth = 3 * HalfHeight;
        var material = new Material
        {
            Name = "outside", BaseColor = LinearRgb.Black, Specular = 0, Roughness = 1, Emission = new LinearRgb(1, 1, 1), Kind = FrameMaterialKind.Light,
            Pattern = new OutsidePattern(painting, middle, right, HalfHeight),
        };
        set.Add(
            new ModelBuilder().Add(Shapes.Grid(1, 1, (u, v) => middle + (right * (((2 * u) - 1) * HalfWidth)) + new Vector3(0, ((2 * v) - 1) * HalfHeight, 0)), material).Build(),
            Matrix4x4.Identity);
    }

    // In half heights: the horizon a little below the middle, lawn below, masses of leaves before the sky.
    private static BlurredPainting Paint(RandomStream stream, RoomLight light)
    {
        const float Horizon = -0.16f;
        var painting = new BlurredPainting(3, 200);
        Vector3 white = light.Outside.ToVector3();
        bool isDay = !light.IsDark;
        Vector3 zenith = Hex("#7fa9d8"), pale = Hex("#dbe8f3"), lawn = Hex("#a3ad7c"), deep = Hex("#7d8c5f");
        painting.Paint(p => p.Y > Horizon
            ? Vector3.Lerp(pale, zenith, Noise.SmoothStep(0, 1.1f, p.Y - Horizon)) * 1.25f
            : Vector3.Lerp(lawn, deep, Noise.SmoothStep(0, 0.5f, Horizon - p.Y)) * 0.55f);

        // Hills and a far line of trees, pale with distance; then trees, dark below and sunlit above.
        painting.Paint(p => p.Y > Horizon && p.Y - Horizon < 0.12f + (0.05f * MathF.Sin((2.3f * p.X) + 1)) + (0.03f * MathF.Sin(7 * p.X)) ? Hex("#9fb8ae") * 0.7f : null);
        for (int i = 0; i < 15; i++)
        {
            RandomStream tree = stream.Child(i);
            float x = -3.1f + (6.2f * (i + tree.Child("x").Range(0f, 1f)) / 15), tall = tree.Child("tall").Range(0.16f, 0.62f), wide = tall * tree.Child("wide").Range(0.55f, 0.9f);
            Vector3 leaf = Vector3.Lerp(Hex("#5f7a50"), Hex("#95a873"), tree.Child("leaf").Range(0, 1f));
            painting.Rectangle(new Vector2(x - 0.012f, Horizon - 0.05f), new Vector2(x + 0.012f, Horizon + (0.6f * tall)), _ => Hex("#4a3a2c") * 0.4f);
            for (int k = 0; k < 12; k++)
            {
                RandomStream puff = tree.Child("puff").Child(k);
                Vector2 at = new(x + puff.Range(-0.5f * wide, 0.5f * wide), Horizon - 0.03f + (tall * puff.Range(0.3f, 1)));
                float radius = wide * puff.Range(0.16f, 0.3f), up = Math.Clamp((at.Y - Horizon) / tall, 0, 1);
                Vector3 color = leaf * (0.16f + (0.55f * up) + puff.Range(-0.06f, 0.12f));
                painting.Ellipse(at, new Vector2(radius, 0.8f * radius), 0, _ => color);
            }
        }

        // A hedge closes the garden.
        painting.Paint(p => p.Y < Horizon + 0.03f + (0.012f * MathF.Sin(19 * p.X)) && p.Y > Horizon - 0.07f ? Hex("#5d7450") * (0.25f + (2.4f * MathF.Max(0, p.Y - Horizon + 0.05f))) : null);
        if (!isDay)
        {
            for (int i = 0; i < 9; i++)
            {
                // Windows of neighbours.
                RandomStream lamp = stream.Child("lamp").Child(i);
                Vector2 at = new(lamp.Range(-2.6f, 2.6f), Horizon + lamp.Range(0.02f, 0.16f));
                Vector3 glow = new Vector3(1, 0.62f, 0.28f) * (lamp.Range(0.012f, 0.03f) / MathF.Max(1e-3f, light.Outside.Luminance));
                painting.Rectangle(at - new Vector2(0.014f, 0.018f), at + new Vector2(0.014f, 0.018f), _ => glow);
            }
        }

        painting.Paint(p => painting.At(p) * white);
        painting.Blur(isDay ? 0.03f : 0.035f);
        return painting;
    }

    private static Vector3 Hex(string hex) => LinearRgb.FromHex(hex).ToVector3();
}
