using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Tests;

/// <summary>Small frames to develop.</summary>
internal static class Frames
{
    /// <summary>The same light everywhere.</summary>
    public static Frame Even(float radiance, int size = 48)
    {
        var frame = new Frame(size, size);
        Array.Fill(frame.Color, radiance);
        return frame;
    }

    /// <summary>Sky above, ground below, a lit square of one element with text on it, a lamp, and noise in the shadows.</summary>
    public static Frame Scene(int size, string mood, LinearRgb element)
    {
        ImmutableArray<FrameMaterial> materials =
        [
            new("ground", LinearRgb.FromHex("#7a8a5a"), LinearRgb.Black, FrameMaterialKind.Ground),
            new("body", element, LinearRgb.Black, FrameMaterialKind.Solid),
            new("text", LinearRgb.FromHex("#123456"), LinearRgb.Black, FrameMaterialKind.Text),
            new("water", LinearRgb.FromHex("#0d2a38"), LinearRgb.Black, FrameMaterialKind.Water),
            new("lamp", LinearRgb.White, new LinearRgb(4, 3, 1), FrameMaterialKind.Light),
        ];
        var frame = new Frame(size, size)
        {
            Materials = materials,
            Facts = new FrameFacts { Mood = mood, HorizonRow = size * 0.5f, SunPixel = new Vector2(size * 0.3f, size * 0.3f) },
        };
        for (int y = 0; y < size; y++)
        {
            for (int x = 0; x < size; x++)
            {
                int i = (y * size) + x;
                bool body = x > size / 4 && x < size * 3 / 4 && y > size / 4 && y < size * 3 / 4;
                bool text = body && y > size * 0.45f && y < size * 0.55f && x > size * 0.4f && x < size * 0.6f;
                bool lamp = y > size * 0.8f && x < size / 8;
                int material = text ? 2 : body ? 1 : y < size / 2 ? -1 : lamp ? 4 : y > size * 0.7f ? 3 : 0;
                frame.MaterialId[i] = material;
                frame.ElementId[i] = body ? 1 : 0;
                frame.Depth[i] = material < 0 ? float.PositiveInfinity : body ? 4 : 60;
                LinearRgb albedo = material < 0 ? LinearRgb.Black : materials[material].BaseColor;
                albedo.ToVector3().CopyTo(frame.Albedo.AsSpan(3 * i, 3));
                (material == 4 ? new Vector3(4, 3, 1) : albedo.ToVector3() + new Vector3(0.05f)).CopyTo(frame.Color.AsSpan(3 * i, 3));
                (material < 0 ? Vector3.Zero : body ? Vector3.UnitZ : Vector3.UnitY).CopyTo(frame.Normal.AsSpan(3 * i, 3));
                frame.SunVisibility[i] = material < 0 ? 0 : 0.6f;
            }
        }

        return frame;
    }
}
