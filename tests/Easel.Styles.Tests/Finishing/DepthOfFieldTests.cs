using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class DepthOfFieldTests
{
    private const int Size = 128;

    [Fact]
    public void Apply_SubjectBeforeStripes_BlursStripesAndKeepsSubject()
    {
        Frame frame = SubjectBeforeStripes(2, 40);
        float[] seen = DepthOfField.Apply(frame, default);
        for (int y = 48; y < 80; y++)
        {
            for (int x = 48; x < 80; x++)
            {
                int i = 3 * ((y * Size) + x);
                Assert.Equal(frame.Color[i], seen[i]);
            }
        }

        Assert.True(Contrast(seen) < 0.5f * Contrast(frame.Color), $"{Contrast(seen)} of {Contrast(frame.Color)}");
    }

    [Fact]
    public void Apply_SubjectBeforeStripes_SpillsNoneOfItsLight()
    {
        float[] seen = DepthOfField.Apply(SubjectBeforeStripes(2, 40), default);

        // Red is the subject's alone.
        Assert.Equal(0, seen[3 * ((64 * Size) + 44)], 0.02f);
        Assert.Equal(0, seen[3 * ((64 * Size) + 40)], 0.02f);
    }

    [Fact]
    public void Apply_FarSubject_LeavesAllSharp()
    {
        Frame frame = SubjectBeforeStripes(60, 90);
        Assert.Equal(Contrast(frame.Color), Contrast(DepthOfField.Apply(frame, default)), 0.05f * Contrast(frame.Color));
    }

    [Fact]
    public void Apply_FarSubjectAsMiniature_BlursWhatIsBehind()
    {
        Frame frame = SubjectBeforeStripes(60, 180);
        float[] seen = DepthOfField.Apply(frame, default, isMiniature: true);
        Assert.True(Contrast(seen) < 0.5f * Contrast(frame.Color), $"{Contrast(seen)} of {Contrast(frame.Color)}");
        Assert.Equal(frame.Color[3 * ((64 * Size) + 64)], seen[3 * ((64 * Size) + 64)]);
    }

    [Fact]
    public void Apply_NoSubject_ChangesNothing()
    {
        var frame = new Frame(Size, Size) { Facts = new FrameFacts { PixelAngle = 0.01f } };
        Array.Fill(frame.Depth, 5);
        Assert.Same(frame.Color, DepthOfField.Apply(frame, default));
    }

    // A red square of one element before green stripes.
    private static Frame SubjectBeforeStripes(float near, float far)
    {
        var frame = new Frame(Size, Size) { Facts = new FrameFacts { PixelAngle = 0.005f } };
        for (int y = 0; y < Size; y++)
        {
            for (int x = 0; x < Size; x++)
            {
                int i = (y * Size) + x;
                bool subject = x is >= 48 and < 80 && y is >= 48 and < 80;
                frame.ElementId[i] = subject ? 1 : 0;
                frame.Coverage[i] = subject ? 1 : 0;
                frame.Depth[i] = subject ? near : far;
                (subject ? Vector3.UnitX : Vector3.UnitY * (x & 1)).CopyTo(frame.Color.AsSpan(3 * i, 3));
            }
        }

        return frame;
    }

    // Mean difference of neighbours in the green of the background.
    private static float Contrast(float[] color)
    {
        float sum = 0;
        for (int x = 4; x < 40; x++)
        {
            sum += MathF.Abs(color[(3 * ((64 * Size) + x)) + 1] - color[(3 * ((64 * Size) + x)) + 4]);
        }

        return sum;
    }
}
