using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class MotionBlurTests
{
    private const int Size = 96;

    [Fact]
    public void Apply_StillCamera_ChangesNothing()
    {
        Frame frame = SubjectBeforeDot(Vector3.Zero);
        Assert.Same(frame.Color, MotionBlur.Apply(frame, frame.Color, default));
    }

    [Fact]
    public void Apply_SubjectCrossing_DrawsALevelStreakAsLongAsTheMotionAndKeepsTheSubject()
    {
        // 0.8 metres at 4 metres and 0.01 radians a pixel: 20 pixels.
        Frame frame = SubjectBeforeDot(new Vector3(0.8f, 0, 0));
        float[] seen = MotionBlur.Apply(frame, frame.Color, default);
        int streak = Enumerable.Range(0, Size).Count(x => Red(seen, x, 10) > 0.5f / 20);
        Assert.InRange(streak, 18, 22);
        Assert.Equal(0, Red(seen, 60, 13));
        Assert.Equal(1, Enumerable.Range(0, Size).Sum(x => Red(seen, x, 10)), 0.1f);
        Assert.Equal(2, Red(seen, 48, 48));

        // The subject's light does not spill: the ground beside it has none.
        Assert.Equal(0, Red(seen, 30, 48), 0.001f);
    }

    [Fact]
    public void Apply_SubjectComingNearer_LeavesTheMiddleAndStreaksTheBorderOutwards()
    {
        float[] seen = MotionBlur.Apply(SubjectBeforeDot(new Vector3(0, 0, -0.8f)), SubjectBeforeDot(Vector3.Zero).Color, default);
        int above = Enumerable.Range(0, 32).Count(y => Red(seen, 60, y) > 0.01f || Red(seen, 61, y) > 0.01f || Red(seen, 59, y) > 0.01f);
        Assert.InRange(above, 5, 12);
    }

    /// <summary>A bright dot at (60, 10) far behind a bright square in the middle.</summary>
    private static Frame SubjectBeforeDot(Vector3 motion)
    {
        var frame = new Frame(Size, Size) { Facts = new FrameFacts { PixelAngle = 0.01f, Motion = motion } };
        Array.Fill(frame.Depth, 40);
        frame.Color[3 * ((10 * Size) + 60)] = 1;
        for (int y = 40; y < 56; y++)
        {
            for (int x = 40; x < 56; x++)
            {
                int i = (y * Size) + x;
                (frame.Depth[i], frame.ElementId[i], frame.Coverage[i], frame.Color[3 * i]) = (4, 1, 1, 2);
            }
        }

        return frame;
    }

    private static float Red(float[] color, int x, int y) => color[3 * ((y * Size) + x)];
}
