using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Cuts a subject out of a picture: alpha from a matte, and at its rim the subject's own colour, freed of what was behind.</summary>
internal static class CutOut
{
    /// <summary>Alpha from which a pixel shows the subject alone, up to which nothing of it, and from which its share of a mixed pixel can be told.</summary>
    private const float Inside = 0.998f, Outside = 0.002f, Tellable = 0.2f;

    /// <summary>How much mixed pixels count where there are none of the subject alone, as in thin things.</summary>
    private const float MixedWeight = 0.1f;

    /// <summary>Cuts out.</summary>
    /// <param name="picture">An opaque picture; unchanged.</param>
    /// <param name="matte">Share of the subject in each pixel.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="rim">How far inside its edge the subject's own colour begins, pixels: 0 where picture and matte match exactly.</param>
    public static Picture Apply(Picture picture, float[] matte, CancellationToken cancellation, int rim = 0)
    {
        int count = matte.Length;
        bool[] isInside = Core(matte, picture.Width, rim);
        var behind = new Vector3[count];
        float[] isBehind = new float[count];
        var colors = new Vector3[count];
        float[] weights = new float[count];
        for (int i = 0; i < count; i++)
        {
            behind[i] = LightTable.Of(picture, i);
            isBehind[i] = matte[i] <= Outside ? 1 : 0;
        }

        cancellation.ThrowIfCancellationRequested();
        Membrane.Fill(behind, isBehind, picture.Width);
        for (int i = 0; i < count; i++)
        {
            float a = matte[i];
            Vector3 mixed = LightTable.Of(picture, i);
            weights[i] = isInside[i] ? 1 : a > Tellable ? MixedWeight * a * a : 0;
            colors[i] = isInside[i] ? mixed : Vector3.Clamp((mixed - ((1 - a) * behind[i])) / MathF.Max(a, Tellable), Vector3.Zero, Vector3.One);
        }

        cancellation.ThrowIfCancellationRequested();
        Membrane.Fill(colors, weights, picture.Width);
        Picture result = Layers.Copy(picture);
        Parallel.For(0, count, i =>
        {
            if (!isInside[i])
            {
                LightTable.Write(result, i, colors[i]);
            }

            result.Rgba[(4 * i) + 3] = matte[i] >= Inside ? (byte)255 : (byte)Math.Clamp((matte[i] * 255) + 0.5f, 0, 255);
        });
        return result;
    }

    /// <summary>Cuts the elements of a frame out of its developed picture.</summary>
    /// <param name="picture">The picture, as large as the frame or smaller.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="rim">How far the style may have moved outlines, pixels.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The cut-out, or null when the frame shows no element.</returns>
    public static Picture? Apply(Picture picture, Frame frame, int rim, CancellationToken cancellation)
    {
        float[] matte = Coverage(frame, picture.Width, picture.Height);
        return Array.Exists(matte, a => a > Outside) ? Apply(picture, matte, cancellation, rim) : null;
    }

    /// <summary>Makes what is invisible black, so that files are small and nothing shows through.</summary>
    public static void Clear(Picture picture)
    {
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            if (picture.Rgba[i + 3] == 0)
            {
                picture.Rgba.AsSpan(i, 3).Clear();
            }
        }
    }

    /// <summary>Where a pixel and all up to some distance from it show the subject alone.</summary>
    private static bool[] Core(float[] matte, int width, int rim)
    {
        bool[] core = Array.ConvertAll(matte, a => a >= Inside);
        for (int pass = 0; pass < rim; pass++)
        {
            bool[] wider = core;
            core = [.. Enumerable.Range(0, wider.Length).Select(i => wider[i]
                && (i % width == 0 || wider[i - 1]) && (i % width == width - 1 || wider[i + 1])
                && (i < width || wider[i - width]) && (i + width >= wider.Length || wider[i + width]))];
        }

        return core;
    }

    private static float[] Coverage(Frame frame, int width, int height)
    {
        if (frame.Width == width && frame.Height == height)
        {
            return frame.Coverage;
        }

        float[] matte = new float[width * height];
        Parallel.For(0, height, y =>
        {
            int top = y * frame.Height / height, bottom = Math.Max(top + 1, (y + 1) * frame.Height / height);
            for (int x = 0; x < width; x++)
            {
                int left = x * frame.Width / width, right = Math.Max(left + 1, (x + 1) * frame.Width / width);
                float sum = 0;
                for (int fy = top; fy < bottom; fy++)
                {
                    for (int fx = left; fx < right; fx++)
                    {
                        sum += frame.Coverage[(fy * frame.Width) + fx];
                    }
                }

                matte[(y * width) + x] = sum / ((bottom - top) * (right - left));
            }
        });
        return matte;
    }
}
