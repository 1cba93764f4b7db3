using System.Numerics;
using SkiaSharp;

namespace Easel.Typography.Tests;

public sealed class GlyphOutlineTests
{
    [Theory]
    [InlineData("O", 1, 1)]
    [InlineData("B", 1, 2)]
    [InlineData("i", 2, 0)]
    [InlineData("%", 3, 2)]
    [InlineData("l", 1, 0)]
    public void Polygons_KnownLetters_HaveTheirPiecesAndHoles(string letter, int pieces, int holes)
    {
        GlyphOutline outline = OutlineOf(letter, FontRole.Sans);
        Assert.Equal(pieces, outline.Polygons.Length);
        Assert.Equal(holes, outline.Polygons.Sum(p => p.Holes.Length));
    }

    [Fact]
    public void Polygons_AllPrintableAscii_AreWoundOutersLeftHolesRight()
    {
        foreach (FontRole role in Enum.GetValues<FontRole>())
        {
            for (char c = '!'; c <= '~'; c++)
            {
                foreach (OutlinePolygon polygon in OutlineOf(c.ToString(), role).Polygons)
                {
                    Assert.True(OutlinePolygon.SignedArea(polygon.Outer.AsSpan()) > 0, $"{role} {c}");
                    Assert.All(polygon.Holes, hole => Assert.True(OutlinePolygon.SignedArea(hole.AsSpan()) < 0));
                    Assert.True(polygon.Area > 0, $"{role} {c}");
                }
            }
        }
    }

    [Theory]
    [InlineData(FontRole.Sans, "Inter_400Regular")]
    [InlineData(FontRole.Script, "Pacifico_400Regular")]
    [InlineData(FontRole.Condensed, "Oswald_500Medium")]
    [InlineData(FontRole.Handwriting, "Caveat_700Bold")]
    public void Area_EveryLetter_EqualsWhatSkiaFills(FontRole role, string file)
    {
        const int Em = 400;
        using SKTypeface typeface = SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "assets", "fonts", file + ".ttf"));
        using var font = new SKFont(typeface, Em) { Hinting = SKFontHinting.None, Subpixel = true };
        FontFace face = FontLibrary.Default.Find(role);
        Assert.Equal(file, face.Name);
        foreach (ushort glyph in typeface.GetGlyphs("aeg&RQ8Axk@"))
        {
            using SKPath path = font.GetGlyphPath(glyph);
            using var bitmap = new SKBitmap(new SKImageInfo(2 * Em, 2 * Em, SKColorType.Gray8));
            using (var canvas = new SKCanvas(bitmap))
            using (var paint = new SKPaint { Color = SKColors.White, IsAntialias = true })
            {
                canvas.Translate(Em * 0.5f, Em * 1.4f);
                canvas.DrawPath(path, paint);
            }

            double filled = bitmap.GetPixelSpan().ToArray().Sum(v => v / 255.0) / (Em * Em);
            Assert.Equal(filled, face.Outline(glyph).Area, 0.004 * filled);
        }
    }

    [Fact]
    public void Place_PositiveScale_ScalesAreaByItsSquare()
    {
        OutlinePolygon polygon = OutlineOf("B", FontRole.Serif).Polygons[0];
        Assert.Equal(polygon.Area * 9, polygon.Place(3, new Vector2(5, -2)).Area, polygon.Area * 1e-3f);
    }

    private static GlyphOutline OutlineOf(string letter, FontRole role) =>
        TextLayout.Layout(letter, new TextStyle { Role = role }, new TextBox(0, 0, 2, 2)).Lines[0].Glyphs[0].Outline;
}
