using System.Numerics;

namespace Easel.Rendering.Denoising;

/// <summary>
/// How much of the light from all around reaches each pixel past what is close to it, told by depths and normals alone, hence without noise: ground-truth
/// ambient occlusion (Jiménez, Wu, Pesce and Jarabo 2016). Soft light is divided by it before the filter and multiplied afterwards, so that the thin
/// dark lines where things touch outlive a filter that is wider than they are.
/// </summary>
internal sealed class ContactOcclusion
{
    /// <summary>Directions across a pixel, looks along each half of them, and the side of the blocks whose pixels look in directions between these.</summary>
    private const int Slices = 2, Steps = 6, Block = 4;

    /// <summary>Pixels of a block share what they see where their normals agree as much and they lie within so many pixels of one plane.</summary>
    private const float SameNormal = 0.8f, SamePlane = 2;

    /// <summary>Pixels of a block that must be alike for a surface to be known at all, and to be trusted wholly.</summary>
    private const int FewestAlike = 4, MostAlike = 10;

    /// <summary>Farthest that things count as close: metres, and pixels — about half of what the filter reaches.</summary>
    private const float MostMetres = 0.35f, MostPixels = 36;

    /// <summary>Reaches of fewer pixels show nothing.</summary>
    private const float LeastPixels = 1.5f;

    /// <summary>Light that is left in the narrowest gap.</summary>
    private const float Least = 0.12f;

    private readonly FeatureBuffers _features;
    private UnsignedPlane _shares;

    private ContactOcclusion(FeatureBuffers features)
    {
        _features = features;
        _shares = new UnsignedPlane(features.Depth.Length);
    }

    /// <summary>Looks around every pixel.</summary>
    public static ContactOcclusion Measure(FeatureBuffers features, ParallelOptions options)
    {
        var occlusion = new ContactOcclusion(features);
        Parallel.For(0, features.Height, options, y =>
        {
            for (int x = 0; x < features.Width; x++)
            {
                int i = features.Index(x, y);
                occlusion._shares[i] = features.Depth[i] > 0 ? occlusion.ShareAt(x, y, i) : 1;
            }
        });
        var smooth = new UnsignedPlane(features.Depth.Length);
        Parallel.For(0, features.Height, options, y =>
        {
            for (int x = 0; x < features.Width; x++)
            {
                smooth[features.Index(x, y)] = occlusion.Mean(x, y);
            }
        });
        occlusion._shares = smooth;
        return occlusion;
    }

    /// <summary>Takes the occlusion out of a layer, variance included.</summary>
    public void Divide(Layer layer, ParallelOptions options) => Scale(layer, static share => 1 / share, options);

    /// <summary>Puts it back.</summary>
    public void Multiply(Layer layer, ParallelOptions options) => Scale(layer, static share => share, options);

    private void Scale(Layer layer, Func<float, float> factorOf, ParallelOptions options) => Parallel.For(0, _features.Height, options, y =>
    {
        int row = _features.Index(0, y);
        for (int i = row; i < row + _features.Width; i++)
        {
            float factor = factorOf(_shares[i]);
            if (factor != 1)
            {
                (layer.R[i], layer.G[i], layer.B[i]) = (layer.R[i] * factor, layer.G[i] * factor, layer.B[i] * factor);
                layer.Variance[i] *= factor * factor;
            }
        }
    });

    /// <summary>Share of soft light that reaches a pixel, [<see cref="Least"/>, 1].</summary>
    private float ShareAt(int x, int y, int i)
    {
        float depth = _features.Depth[i], pixel = depth * _features.PixelAngle, reach = MathF.Min(MostMetres, MostPixels * pixel);
        float pixels = reach / pixel;
        if (pixels < LeastPixels)
        {
            return 1;
        }

        // All in view axes: right, up, forward.
        Vector3 place = Place(x, y, depth), eye = -Vector3.Normalize(place);
        var normal = new Vector3(_features.NormalX[i], _features.NormalY[i], _features.NormalZ[i]);
        const int All = Block * Block;
        int number = (x % Block * Block) + (y % Block);
        float seen = 0, turn = (number + 0.5f) / All, start = ((number * 7 % All) + 0.5f) / All;
        for (int slice = 0; slice < Slices; slice++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * (slice + turn) / Slices);
            seen += Slice(x, y, place, eye, normal, new Vector2(cos, sin), (pixels, reach, start));
        }

        // Light goes to and fro in gaps between bright surfaces: the fit of the paper, by reflectance.
        float share = Math.Clamp(seen / Slices, 0, 1);
        float reflectance = _features.Diffuse.Albedo.Luminance(i);
        float a = (2.0404f * reflectance) - 0.3324f, b = (-4.7951f * reflectance) + 0.6417f, c = (2.7552f * reflectance) + 0.6903f;
        share = MathF.Max(share, ((((share * a) + b) * share) + c) * share);

        // In grass and at edges a pixel has no normal to speak of.
        return Math.Clamp(float.Lerp(1, share, _features.NormalTrust[i]), Least, 1);
    }

    /// <summary>Visible share, weighted by cosine, in the plane through the eye and a direction on the screen.</summary>
    private float Slice(int x, int y, Vector3 place, Vector3 eye, Vector3 normal, Vector2 direction, (float Pixels, float Metres, float Start) reach)
    {
        var across = new Vector3(direction, 0);
        Vector3 tangent = across - (Vector3.Dot(across, eye) * eye), axis = Vector3.Normalize(Vector3.Cross(across, eye));
        Vector3 projected = normal - (axis * Vector3.Dot(normal, axis));
        float length = projected.Length();
        if (length < 1e-4f)
        {
            return 0;
        }

        float turn = MathF.CopySign(MathF.Acos(Math.Clamp(Vector3.Dot(projected, eye) / length, -1, 1)), Vector3.Dot(projected, tangent));
        float least = MathF.Cos(turn - (MathF.PI / 2)), most = MathF.Cos(turn + (MathF.PI / 2));
        float before = -MathF.Acos(Horizon(x, y, place, eye, -direction, reach, least)), behind = MathF.Acos(Horizon(x, y, place, eye, direction, reach, most));
        before = turn + MathF.Max(before - turn, -MathF.PI / 2);
        behind = turn + MathF.Min(behind - turn, MathF.PI / 2);
        return length * (Arc(before, turn) + Arc(behind, turn));
    }

    private static float Arc(float horizon, float turn) =>
        0.25f * (-MathF.Cos((2 * horizon) - turn) + MathF.Cos(turn) + (2 * horizon * MathF.Sin(turn)));

    /// <summary>Cosine between the eye and the horizon on one side of a pixel. Things far off count less, lest they leave a border.</summary>
    private float Horizon(int x, int y, Vector3 place, Vector3 eye, Vector2 direction, (float Pixels, float Metres, float Start) reach, float lowest)
    {
        float horizon = lowest;
        for (int step = 0; step < Steps; step++)
        {
            float part = (step + reach.Start) / Steps, distance = 1 + step + (part * part * MathF.Max(0, reach.Pixels - Steps));
            int u = (int)MathF.Round(x + (direction.X * distance)), v = (int)MathF.Round(y - (direction.Y * distance));
            if ((uint)u >= (uint)_features.Width || (uint)v >= (uint)_features.Height)
            {
                break;
            }

            float depth = _features.Depth[_features.Index(u, v)];
            if (depth <= 0)
            {
                continue;
            }

            Vector3 to = Place(u, v, depth) - place;
            float squared = to.LengthSquared(), weight = 1 - (squared / (reach.Metres * reach.Metres));
            if (weight > 0)
            {
                float cosine = Vector3.Dot(to, eye) / MathF.Sqrt(MathF.Max(squared, 1e-12f));
                horizon = MathF.Max(horizon, float.Lerp(lowest, cosine, MathF.Min(1, 2 * weight)));
            }
        }

        return Math.Clamp(horizon, -1, 1);
    }

    /// <summary>Mean over the block around a pixel, as far as it is of one surface.</summary>
    private float Mean(int x, int y)
    {
        int i = _features.Index(x, y);
        float depth = _features.Depth[i];
        if (depth <= 0)
        {
            return 1;
        }

        Vector3 place = Place(x, y, depth);
        var normal = new Vector3(_features.NormalX[i], _features.NormalY[i], _features.NormalZ[i]);
        float sum = 0, reach = SamePlane * depth * _features.PixelAngle;
        int count = 0;
        for (int v = Math.Max(0, y - (Block / 2)); v < Math.Min(_features.Height, y + (Block / 2)); v++)
        {
            for (int u = Math.Max(0, x - (Block / 2)); u < Math.Min(_features.Width, x + (Block / 2)); u++)
            {
                int j = _features.Index(u, v);
                var other = new Vector3(_features.NormalX[j], _features.NormalY[j], _features.NormalZ[j]);
                if (_features.Depth[j] > 0 && Vector3.Dot(normal, other) > SameNormal
                    && MathF.Abs(Vector3.Dot(Place(u, v, _features.Depth[j]) - place, normal)) < reach)
                {
                    sum += _shares[j];
                    count++;
                }
            }
        }

        // Hairs and blades have hardly any neighbour of their own surface: what seems to stand before them is more of the same.
        float trust = Math.Clamp((count - FewestAlike) / (float)(MostAlike - FewestAlike), 0, 1);
        return count > 0 ? float.Lerp(1, sum / count, trust) : 1;
    }

    private Vector3 Place(int x, int y, float depth) => depth * new Vector3(
        (x + 0.5f - (_features.Width * 0.5f)) * _features.PixelAngle, ((_features.Height * 0.5f) - y - 0.5f) * _features.PixelAngle, 1);
}
