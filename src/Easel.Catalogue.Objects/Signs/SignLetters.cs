using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>Capitals cut from thick strips, as they are mounted over shops: centred, one unit high, in the XY plane facing +Z.</summary>
internal static class SignLetters
{
    private const float Stroke = 0.15f, Depth = 0.16f, Width = 0.56f, Gap = 0.26f, Half = 0.5f - (Stroke / 2), W = (Width - Stroke) / 2;

    /// <summary>A word as one mesh.</summary>
    /// <param name="word">Capitals; letters that no shop needs are left out.</param>
    public static Mesh Word(string word)
    {
        var mesh = new PolyMesh();
        for (int i = 0; i < word.Length; i++)
        {
            float x = (i - ((word.Length - 1) * 0.5f)) * (Width + Gap);
            foreach (Vector2[] stroke in Strokes(word[i]))
            {
                mesh.Join(Shapes.Sweep([.. stroke.Select(p => new Vector3(p, 0))], Outlines.Rectangle(Stroke, Depth), up: Vector3.UnitZ).Move(x, 0, Depth / 2));
            }
        }

        return mesh.ToMesh(0.5f);
    }

    /// <summary>Length of a word in units of its height.</summary>
    public static float Length(string word) => (word.Length * (Width + Gap)) - Gap;

    private static IEnumerable<Vector2[]> Strokes(char letter) => letter switch
    {
        'A' => [[new(-W, -Half), new(0, Half), new(W, -Half)], [new(-0.12f, -0.14f), new(0.12f, -0.14f)]],
        'B' => [[new(-W, -Half), new(-W, Half)], [new(-W, Half), .. Bow(0, 0.2f, 0.8f), new(-W, 0)], [new(-W, 0), .. Bow(-0.215f, 0.21f, 1), new(-W, -Half)]],
        'C' => [Arc(0, 0, W, Half, 45, 315)],
        'D' => [[new(-W, -Half), new(-W, Half)], [new(-W, Half), new(-0.05f, Half), .. Arc(-0.05f, 0, W + 0.05f, Half, 80, -80), new(-0.05f, -Half), new(-W, -Half)]],
        'E' => [[new(W, Half), new(-W, Half), new(-W, -Half), new(W, -Half)], [new(-W, 0), new(W * 0.7f, 0)]],
        'F' => [[new(W, Half), new(-W, Half), new(-W, -Half)], [new(-W, 0), new(W * 0.7f, 0)]],
        'H' => [[new(-W, Half), new(-W, -Half)], [new(W, Half), new(W, -Half)], [new(-W, 0), new(W, 0)]],
        'I' => [[new(0, Half), new(0, -Half)]],
        'K' => [[new(-W, Half), new(-W, -Half)], [new(W, Half), new(-W, -0.08f)], [new(-0.08f, 0.06f), new(W, -Half)]],
        'L' => [[new(-W, Half), new(-W, -Half), new(W, -Half)]],
        'M' => [[new(-W, -Half), new(-W, Half), new(0, -0.1f), new(W, Half), new(W, -Half)]],
        'N' => [[new(-W, -Half), new(-W, Half), new(W, -Half), new(W, Half)]],
        'P' => [[new(-W, -Half), new(-W, Half)], [new(-W, Half), .. Bow(0.2f, 0.22f, 1), new(-W, -0.02f)]],
        'O' => [Arc(0, 0, W, Half, 90, 450)],
        'R' => [[new(-W, -Half), new(-W, Half)], [new(-W, Half), .. Bow(0.2f, 0.22f, 1), new(-W, -0.02f)], [new(0, -0.02f), new(W, -Half)]],
        'S' => [[.. Arc(0, 0.21f, W, 0.215f, 30, 270), .. Arc(0, -0.21f, W, 0.215f, 90, -150)]],
        'T' => [[new(-W, Half), new(W, Half)], [new(0, Half), new(0, -Half)]],
        'U' => [[new(-W, Half), new(-W, -0.15f), .. Arc(0, -0.2f, W, 0.225f, 180, 360), new(W, -0.15f), new(W, Half)]],
        'W' => [[new(-W, Half), new(-W * 0.5f, -Half), new(0, 0.15f), new(W * 0.5f, -Half), new(W, Half)]],
        'Y' => [[new(-W, Half), new(0, 0), new(W, Half)], [new(0, 0), new(0, -Half)]],
        _ => [],
    };

    private static Vector2[] Bow(float y, float half, float reach) => Arc(0, y, W * reach, half, 80, -80);

    private static Vector2[] Arc(float x, float y, float rx, float ry, float from, float to)
    {
        int steps = Math.Max(6, (int)(MathF.Abs(to - from) / 24));
        return [.. Enumerable.Range(0, steps + 1).Select(i =>
        {
            (float sin, float cos) = MathF.SinCos(float.Lerp(from, to, (float)i / steps) * MathF.PI / 180);
            return new Vector2(x + (rx * cos), y + (ry * sin));
        })];
    }
}
