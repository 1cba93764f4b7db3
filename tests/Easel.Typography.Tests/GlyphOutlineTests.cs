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

    // Instances of variable fonts have overlapping strokes, of which path operations sometimes lose a counter.
    [Theory]
    [InlineData(0)]
    [InlineData(0.03f)]
    public void Area_EveryFont_EqualsWhatSkiaFills(float embolden)
    {
        const int Em = 128;
        var wrong = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "assets", "fonts"), "*.ttf").Order(StringComparer.Ordinal))
        {
            using SKTypeface typeface = SKTypeface.FromFile(file);
            using var font = new SKFont(typeface, Em) { Hinting = SKFontHinting.None, Subpixel = true };
            var face = new FontFace(Path.GetFileNameWithoutExtension(file), file, 0, embolden);
            using var bitmap = new SKBitmap(new SKImageInfo(3 * Em, 3 * Em, SKColorType.Gray8));
            using var canvas = new SKCanvas(bitmap);
            using var paint = new SKPaint { Color = SKColors.White, IsAntialias = true };
            using var border = new SKPaint { Color = SKColors.White, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = embolden * Em, StrokeMiter = 3 };
            foreach (ushort glyph in typeface.GetGlyphs(string.Concat(Enumerable.Range(0x21, 0x5e).Concat(Enumerable.Range(0xbf, 0x20)).Concat(Enumerable.Range(0x430, 0x20)).Select(char.ConvertFromUtf32))).Where(g => g != 0).Distinct())
            {
                using SKPath path = font.GetGlyphPath(glyph);
                canvas.Clear(SKColors.Black);
                canvas.ResetMatrix();
                canvas.Translate(Em, 1.8f * Em);
                canvas.DrawPath(path, paint);
                if (embolden > 0)
                {
                    canvas.DrawPath(path, border);
                }

                canvas.Flush();
                double filled = bitmap.GetPixelSpan().ToArray().Sum(v => v / 255.0) / (Em * Em), area = face.Outline(glyph).Area;
                if (Math.Abs(filled - area) > 0.001 + (0.025 * filled))
                {
                    wrong.Add($"{face.Name} {glyph}: {area:0.0000} instead of {filled:0.0000}");
                }
            }
        }

        Assert.Empty(wrong);
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
