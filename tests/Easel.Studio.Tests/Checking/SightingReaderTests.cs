using System.Numerics;
using Easel.Imaging;
using Easel.Studio.Checking;

namespace Easel.Studio.Tests.Checking;

public sealed class SightingReaderTests
{
    [Fact]
    public void Read_PartsCutByAnother_AreMeasuredApart()
    {
        // 1 is cut in two by 2; a diagonal neighbour is a part of its own.
        Frame frame = FrameOf(
            "110211",
            "110211",
            "110200",
            "001200");

        Dictionary<int, Sighting> seen = SightingReader.Read(frame);

        Assert.Equal((11, 6, 4), (seen[1].Pixels, seen[1].Largest, seen[1].Second));
        Assert.Equal((4, 4, 0), (seen[2].Pixels, seen[2].Largest, seen[2].Second));
        Assert.Equal(new Vector2(3 / 6f, 0), seen[2].Min);
        Assert.Equal(new Vector2(4 / 6f, 1), seen[2].Max);
        Assert.True(seen[1].TouchesBorder);
    }

    [Fact]
    public void Read_Ring_IsOnePart()
    {
        Dictionary<int, Sighting> seen = SightingReader.Read(FrameOf("00000", "03330", "03030", "03330", "00000"));

        Assert.Equal((8, 8, 0), (seen[3].Pixels, seen[3].Largest, seen[3].Second));
        Assert.False(seen[3].TouchesBorder);
        Assert.Equal(new Vector2(0.5f), seen[3].Center);
    }

    private static Frame FrameOf(params string[] rows)
    {
        var frame = new Frame(rows[0].Length, rows.Length);
        for (int i = 0; i < frame.ElementId.Length; i++)
        {
            frame.ElementId[i] = rows[i / frame.Width][i % frame.Width] - '0';
        }

        return frame;
    }
}
