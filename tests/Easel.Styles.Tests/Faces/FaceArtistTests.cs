using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;

namespace Easel.Styles.Tests.Faces;

public sealed class FaceArtistTests
{
    private const int Size = 160;
    private const float Unit = 0.6f;

    [Fact]
    public void Draw_FaceFromTheFront_HasTwoEyesOfItsColor()
    {
        Vector3[] canvas = Draw(Face());
        foreach (float side in new[] { -1f, 1f })
        {
            // Below the pupil the iris is in its own colour, and lighter.
            Vector3 iris = canvas[At(0.5f + (side * 0.16f * Unit), 0.5f + (0.055f * Unit))];
            Assert.True(iris.Z > iris.X + 0.12f, $"the eye is {iris}");
        }
    }

    [Fact]
    public void Draw_FaceThatLooksAway_IsLeftAlone()
    {
        FaceMark face = Face();
        FeatureMark away = face.LeftEye with { Facing = -0.8f };
        Vector3[] canvas = Draw(face with { Head = away, LeftEye = away, RightEye = away, Nose = away, Mouth = away });
        Assert.All(canvas, c => Assert.Equal(canvas[0], c));
    }

    [Fact]
    public void Draw_FaceHiddenBySomethingElse_IsNotDrawnOverIt()
    {
        Vector3[] canvas = Draw(Face() with { ElementId = 7 });
        Assert.All(canvas, c => Assert.Equal(canvas[0], c));
    }

    [Fact]
    public void Draw_Laugh_OpensTheMouth()
    {
        int mouth = At(0.5f, 0.5f + (0.28f * Unit));
        Assert.True(Vector3.Distance(Draw(Face() with { Smile = 1 })[mouth], Draw(Face() with { Smile = 0 })[mouth]) > 0.2f);
    }

    [Fact]
    public void Over_Picture_HasFeaturesInTheInkOfTheStyleAndNothingElse()
    {
        Frame frame = FrameOf(Face());
        var picture = new Picture(Size, Size);
        Array.Fill(picture.Rgba, (byte)200);
        FaceInk.Over(picture, new Motif(picture, frame, 1, default), FaceManner.Drawn with { Ink = new Vector3(0, 0, 1) });

        // The upper lids are in full ink; beyond the head nothing was touched.
        int lid = At(0.5f + (0.16f * Unit), 0.5f - (0.063f * Unit));
        Assert.True(picture.Rgba[4 * lid] < 40 && picture.Rgba[(4 * lid) + 2] > 215, $"the lid is {picture.Rgba[4 * lid]}, {picture.Rgba[(4 * lid) + 2]}");
        Assert.Equal(200, picture.Rgba[4 * At(0.03f, 0.03f)]);
    }

    private static int At(float x, float y) => ((int)(y * Size) * Size) + (int)(x * Size);

    private static FaceMark Face()
    {
        FeatureMark At(float x, float y) => new(new Vector2(0.5f + (x * Unit), 0.5f - (y * Unit)), new Vector2(Unit, 0), new Vector2(0, -Unit), 1);
        return new FaceMark
        {
            ElementId = 1, Head = At(0, 0.2f), LeftEye = At(0.16f, 0), RightEye = At(-0.16f, 0), Nose = At(0, -0.14f), Mouth = At(0, -0.27f), Metres = (2, 0.23f),
            IsFeminine = true, Iris = LinearRgb.FromHex("#2f6fd0"), Brow = LinearRgb.FromHex("#3a2418"), Skin = LinearRgb.FromHex("#e8b898"),
        };
    }

    private static Vector3[] Draw(FaceMark face)
    {
        Frame frame = FrameOf(face);
        var canvas = new Vector3[Size * Size];
        Array.Fill(canvas, new Vector3(0.91f, 0.72f, 0.60f));
        new FaceArtist(new Motif(new Picture(Size, Size), frame, 1, default), frame, FaceManner.Anime).Draw(canvas);
        return canvas;
    }

    private static Frame FrameOf(FaceMark face)
    {
        var frame = new Frame(Size, Size)
        {
            Materials = [new FrameMaterial("skin", LinearRgb.FromHex("#e8b898"), LinearRgb.Black, FrameMaterialKind.Solid)],
            Facts = new FrameFacts { Faces = [face] },
        };
        Array.Fill(frame.MaterialId, 0);
        Array.Fill(frame.ElementId, 1);
        Array.Fill(frame.Depth, 2);
        Array.Fill(frame.SunVisibility, 0.8f);
        return frame;
    }
}
