using System.Numerics;
using Easel.Catalogue.Environments.Studio;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What is seen through the windows: a garden or a street under a bright sky, painted and out of focus, on a wall far outside. It shines
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

    private static BlurredPainting Paint(RandomStream stream, RoomLight light)
    {
        var painting = new BlurredPainting(3, 320);
        Vector3 white = light.Outside.ToVector3();
        GardenPainter.Paint(painting, stream.Child("town").Chance(0.4f), stream);
        if (light.IsDark)
        {
            for (int i = 0; i < 14; i++)
            {
                // Windows of neighbours.
                RandomStream lamp = stream.Child("lamp").Child(i);
                Vector2 at = new(lamp.Child("x").Range(-2.6f, 2.6f), GardenPainter.Horizon + lamp.Child("y").Range(0.02f, 0.2f));
                Vector3 glow = new Vector3(1, 0.62f, 0.28f) * (lamp.Child("glow").Range(0.012f, 0.03f) / MathF.Max(1e-3f, light.Outside.Luminance));
                painting.Rectangle(at - new Vector2(0.014f, 0.018f), at + new Vector2(0.014f, 0.018f), _ => glow);
            }
        }

        painting.Paint(p => painting.At(p) * white);
        painting.Blur(light.IsDark ? 0.03f : 0.014f);
        return painting;
    }
}
