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
    [InlineData(FontRole.Condensed, 700, "g", 2)]
    [InlineData(FontRole.Condensed, 500, "g", 2)]
    [InlineData(FontRole.Display, 700, "g", 1)]
    [InlineData(FontRole.Display, 900, "g", 1)]
    [InlineData(FontRole.Slab, 900, "B", 2)]
    public void Polygons_OverlappingStrokes_KeepTheirCounters(FontRole role, int weight, string letter, int counters)
    {
        FontFace face = FontLibrary.Default.Find(role, weight);
        GlyphOutline outline = face.Outline(face.GlyphOf(letter.EnumerateRunes().First()));
        Assert.Single(outline.Polygons);
        Assert.Equal(counters, outline.Polygons[0].Holes.Length);
    }

    [Fact]
    public void Cleared_DamagedFont_IsLeftAlone()
    {
        byte[] font = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "assets", "fonts", "Oswald_700Bold.ttf"));
        Assert.NotNull(OverlapFlags.Cleared(font));
        Assert.Null(OverlapFlags.Cleared([]));
        Assert.Null(OverlapFlags.Cleared(font.AsSpan(0, 200)));
        for (int i = 0; i < 512; i++)
        {
            byte[] broken = [.. font];
            broken[i] ^= 0xff;
            OverlapFlags.Cleared(broken);
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
            byte[] bytes = File.ReadAllBytes(file);
            using var data = SKData.CreateCopy(OverlapFlags.Cleared(bytes) ?? bytes);
            using SKTypeface typeface = SKTypeface.FromData(data);
            using var font = new SKFont(typeface, Em) { Hinting = SKFontHinting.None, Subpixel = true };
            var face = new FontFace(Path.GetFileNameWithoutExtension(file), file, 0, embolden);
            using var bitmap = new SKBitmap(new SKImageInfo(3 * Em, 3 * Em, SKColorType.Gray8));
            using var canvas = new SKCanvas(bitmap);
            using var paint = new SKPaint { Color = SKColors.White, IsAntialias = true };
            using var border = new SKPaint { Color = SKColors.White, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = embolden * Em, StrokeMiter = 3 };
            foreach (ushort glyph in typeface.GetGlyphs("aegkqxABDQRS&@%#$4689ßæøÅжфщ").Where(g => g != 0).Distinct())
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
