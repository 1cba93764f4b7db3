using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Staging.Tests;

public class SoftContactTests
{
    private const float Give = 0.02f;

    [Fact]
    public void Settle_ThingOnSoftSurface_SinksAndTouchesAllAround()
    {
        ImmutableArray<Placement> settled = SoftContact.Settle([Bed(Give), Box()]);

        float bottom = settled[1].Bounds.Min.Y;
        Assert.InRange(bottom, 0.5f - (1.6f * Give), 0.5f - Give);
        Assert.All(TopWithin(settled[0], 0.09f), y => Assert.InRange(y, bottom, bottom + 0.01f));
        Assert.All(TopBeyond(settled[0], 0.25f), y => Assert.Equal(0.5f, y, 1e-4f));
    }

    [Fact]
    public void Settle_ThingOnHardSurface_ChangesNothing()
    {
        ImmutableArray<Placement> before = [Bed(0), Box()];

        Assert.Equal(before, SoftContact.Settle(before));
    }

    private static IEnumerable<float> TopWithin(Placement bed, float reach) => Top(bed).Where(p => MathF.Max(MathF.Abs(p.X), MathF.Abs(p.Z)) < reach).Select(p => p.Y);

    private static IEnumerable<float> TopBeyond(Placement bed, float reach) => Top(bed).Where(p => MathF.Max(MathF.Abs(p.X), MathF.Abs(p.Z)) > reach).Select(p => p.Y);

    private static IEnumerable<Vector3> Top(Placement bed) => bed.Model.Parts[0].Mesh.Positions.Where(p => p.Y > 0.4f);

    private static Placement Bed(float give) => Placed(
        1, new ModelBuilder().Add(Shapes.Grid(100, 100, (u, v) => new Vector3(u - 0.5f, 0.5f, 0.5f - v)), Presets.Matte(Imaging.LinearRgb.White, "sheet"))
            .Surface(SurfaceTag.Top, new Vector3(0, 0.5f, 0), new Vector3(0.45f, 0, 0), new Vector3(0, 0, -0.45f), give: give).Build(), 0);

    private static Placement Box() => Placed(2, new ModelBuilder().Add(Shapes.Box(0.2f, 0.2f, 0.2f, 0), Presets.Matte(Imaging.LinearRgb.White, "box")).Build(), 0.5f);

    private static Placement Placed(int id, Model model, float height) =>
        new(id, new Element { Id = $"e{id}", Thing = "thing" }, model, Matrix4x4.CreateTranslation(0, height, 0), 1);
}
