using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class ShadowLiftTests
{
    private const int Size = 128;

    [Fact]
    public void At_SunlitGroundAndBlackThings_IsOne()
    {
        // White and black things in the same light: radiance is reflectance times 2.
        Frame frame = Lit((x, _) => (x < Size / 2 ? 0.8f : 0.04f, 2));
        ShadowLift lift = Of(frame);

        Assert.All([10, 30, 62, 66, 100], x => Assert.Equal(1, Factor(lift, frame, x, 64), 1e-3f));
    }

    [Fact]
    public void At_Shadow_IsLiftedByTheSameAllOverAndOnlyThere()
    {
        Frame frame = Lit((x, y) => (0.2f + (0.1f * ((x / 3) & 1)), x < Size / 2 ? 2 : 0.12f));
        ShadowLift lift = Of(frame);

        // 0.12 lies 2.66 stops below what counts as lit.
        Assert.Equal(1, Factor(lift, frame, 20, 64), 0.02f);
        Assert.Equal(1, Factor(lift, frame, 60, 64), 0.15f);
        Assert.All([68, 80, 110], x => Assert.InRange(Factor(lift, frame, x, 64), MathF.Pow(2, 0.8f * 1.06f), MathF.Pow(2, 1.1f * 1.06f)));

        // The texture in the shadow keeps its contrast.
        float dark = Factor(lift, frame, 96, 64), bright = Factor(lift, frame, 99, 64);
        Assert.InRange(bright / dark, 0.85f, 1.05f);
    }

    [Fact]
    public void At_Sky_IsOne()
    {
        Frame frame = Frames.Even(0.02f, Size);
        Array.Fill(frame.Depth, float.PositiveInfinity);

        Assert.Equal(1, Factor(Of(frame), frame, 64, 64), 1e-3f);
    }

    private static ShadowLift Of(Frame frame) => new(frame, frame.Color, 1, 0.4f, TestContext.Current.CancellationToken);

    private static float Factor(ShadowLift lift, Frame frame, int x, int y) =>
        lift.At(x, y, new Vector3(frame.Color.AsSpan(3 * ((y * frame.Width) + x), 3)));

    private static Frame Lit(Func<int, int, (float Albedo, float Light)> surface)
    {
        var frame = new Frame(Size, Size);
        for (int i = 0; i < Size * Size; i++)
        {
            (float albedo, float light) = surface(i % Size, i / Size);
            frame.Depth[i] = 5;
            frame.Albedo.AsSpan(3 * i, 3).Fill(albedo);
            frame.Color.AsSpan(3 * i, 3).Fill(albedo * light);
        }

        return frame;
    }
}
