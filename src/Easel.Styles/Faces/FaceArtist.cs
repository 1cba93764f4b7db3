using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Faces;

/// <summary>
/// Draws the faces of a frame: takes the model's own features off and sets drawn ones in their places, in the planes in which the face is seen. What hides the
/// face hides the drawing.
/// </summary>
internal sealed class FaceArtist
{
    /// <summary>Faces whose heads have fewer pixels are left as they are.</summary>
    private const float SmallestHead = 14;

    /// <summary>Features that are turned away further than this are not seen.</summary>
    private const float LeastFacing = 0.12f;

    private readonly Motif _motif;
    private readonly Frame _frame;
    private readonly FaceManner _manner;
    private readonly bool[] _isFace;
    private readonly bool[] _isHair;

    /// <summary>Prepares drawing the faces of a frame.</summary>
    public FaceArtist(Motif motif, Frame frame, FaceManner manner)
    {
        (_motif, _frame, _manner) = (motif, frame, manner);
        _isFace = [.. frame.Materials.Select(m => Is(m.Name, "skin") || Is(m.Name, "eye") || Is(m.Name, "lashes"))];
        _isHair = [.. frame.Materials.Select(m => m.Name.Contains("hair", StringComparison.Ordinal))];

        static bool Is(string name, string part) => name == part || name.StartsWith(part + "#", StringComparison.Ordinal);
    }

    /// <summary>True inside the skin of a face that is drawn: the outlines of the model's own features do not belong there.</summary>
    public bool IsInner(int x, int y)
    {
        int i = _motif.FactAt(x, y), material = _frame.MaterialId[i];
        if (material < 0 || !_isFace[material] || _frame.ElementId[i] == 0)
        {
            return false;
        }

        foreach (FaceMark face in _frame.Facts.Faces)
        {
            if (face.ElementId != _frame.ElementId[i])
            {
                continue;
            }

            var head = new FeaturePlane(face.Head, _motif.Height);
            Vector2 p = head.ToFace(new Vector2(x + 0.5f, y + 0.5f));
            int reach = Math.Max(1, (int)(0.012f * head.Scale));
            return head.Scale >= SmallestHead && MathF.Abs(p.X) < 0.36f && p.Y is > -0.56f and < 0.3f
                && Skin(x - reach, y) && Skin(x + reach, y) && Skin(x, y - reach) && Skin(x, y + reach);
        }

        return false;

        bool Skin(int u, int v) => _frame.MaterialId[_motif.FactAt(u, v)] is var m and >= 0 && _isFace[m];
    }

    /// <summary>Draws all faces and eyes.</summary>
    /// <param name="canvas">Codes of the picture, changed.</param>
    public void Draw(Vector3[] canvas)
    {
        foreach (FaceMark face in _frame.Facts.Faces)
        {
            var head = new FeaturePlane(face.Head, _motif.Height);
            if (head.Scale >= SmallestHead && face.Head.Facing > -0.3f)
            {
                Draw(canvas, face, head);
            }
        }

        foreach (EyeMark eye in _frame.Facts.Eyes)
        {
            DrawAnimal(canvas, eye);
        }
    }

    private void Draw(Vector3[] canvas, FaceMark face, FeaturePlane head)
    {
        Vector3 skin = Clear(canvas, face, head);
        Vector3 line = Vector3.Lerp(_manner.Line, Codes(face.Brow) * 0.45f, 0.4f);
        float least = 1.1f / head.Scale;
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            FeatureMark mark = side > 0 ? face.LeftEye : face.RightEye;
            if (mark.Facing > LeastFacing)
            {
                var eye = new EyeDrawing(face, _manner, side, line, skin, least);
                new FeaturePlane(mark, _motif.Height).Paint(canvas, _motif.Width, 0.3f, (x, y) => Coverage(face, x, y), eye.At);
            }
        }

        var mouth = new MouthDrawing(face, _manner, line, skin, least);
        if (face.Nose.Facing > LeastFacing)
        {
            new FeaturePlane(face.Nose, _motif.Height).Paint(canvas, _motif.Width, 0.08f, (x, y) => Coverage(face, x, y), mouth.NoseAt);
        }

        if (face.Mouth.Facing > LeastFacing)
        {
            new FeaturePlane(face.Mouth, _motif.Height).Paint(canvas, _motif.Width, 0.34f, (x, y) => Coverage(face, x, y), mouth.At);
        }

        if (_manner.HairLight > 0)
        {
            head.Paint(canvas, _motif.Width, 0.75f, (x, y) => IsOf(face, x, y, _isHair) ? 1 : 0, p => HairLight(face, p));
        }
    }

    /// <summary>Takes the model's features off: skin in its lit colour, and in its shaded one where the face as a whole turns from the light.</summary>
    /// <returns>Codes of the lit skin.</returns>
    private Vector3 Clear(Vector3[] canvas, FaceMark face, FeaturePlane head)
    {
        int width = _motif.Width, reach = (int)(0.75f * head.Scale) + 2;
        int left = Math.Max(0, (int)head.Middle.X - reach), right = Math.Min(width - 1, (int)head.Middle.X + reach);
        int top = Math.Max(0, (int)head.Middle.Y - reach), bottom = Math.Min(_motif.Height - 1, (int)head.Middle.Y + reach);
        if (right <= left || bottom <= top)
        {
            return Codes(face.Skin);
        }

        // The skin's colour is what most of it has, a step finer than the eye would tell.
        int columns = right - left + 1, rows = bottom - top + 1;
        var counts = new Dictionary<int, (int Count, Vector3 Sum)>();
        float[] light = new float[columns * rows], weight = new float[columns * rows];
        for (int y = top; y <= bottom; y++)
        {
            for (int x = left; x <= right; x++)
            {
                if (!IsOf(face, x, y, _isFace))
                {
                    continue;
                }

                int i = ((y - top) * columns) + x - left;
                (light[i], weight[i]) = (_frame.SunVisibility[_motif.FactAt(x, y)], 1);
                Vector3 c = canvas[(y * width) + x];
                int key = ((int)(c.X * 24) * 1024) + ((int)(c.Y * 24) * 32) + (int)(c.Z * 24);
                (int count, Vector3 sum) = counts.GetValueOrDefault(key);
                counts[key] = (count + (Tints.Luma(c) > 0.25f ? 2 : 1), sum + (c * (Tints.Luma(c) > 0.25f ? 2 : 1)));
            }
        }

        if (counts.Count == 0)
        {
            return Codes(face.Skin);
        }

        (int most, Vector3 total) = counts.OrderByDescending(c => c.Value.Count).ThenBy(c => c.Key).First().Value;
        Vector3 lit = total / most, shaded = lit * new Vector3(0.86f, 0.74f, 0.78f);
        int blur = Math.Max(1, (int)(0.06f * head.Scale));
        light = PlaneFilter.Blur(light, columns, blur, 3, _motif.Options);
        weight = PlaneFilter.Blur(weight, columns, blur, 3, _motif.Options);
        for (int y = top; y <= bottom; y++)
        {
            for (int x = left; x <= right; x++)
            {
                Vector2 p = head.ToFace(new Vector2(x + 0.5f, y + 0.5f));

                // The face ends at the chin; below, the neck keeps its shadow.
                float inside = Tints.Step(-0.66f, -0.60f, p.Y - (0.9f * p.X * p.X)) * Coverage(face, x, y);
                if (inside > 0)
                {
                    int i = ((y - top) * columns) + x - left;
                    float seen = light[i] / MathF.Max(0.05f, weight[i]);
                    ref Vector3 own = ref canvas[(y * width) + x];
                    own = Vector3.Lerp(own, Vector3.Lerp(lit, shaded, _manner.Shading * Tints.Step(0.22f, 0.16f, seen)), inside);
                }
            }
        }

        return lit;
    }

    /// <summary>The ring of light around smooth hair: a zigzag band above the brow.</summary>
    private Vector4 HairLight(FaceMark face, Vector2 p)
    {
        float wave = (0.022f * MathF.Sin(p.X * 61)) + (0.014f * MathF.Sin((p.X * 143) + 1.3f)), middle = 0.155f - (0.55f * p.X * p.X) + wave;
        float thick = 0.030f + (0.012f * MathF.Sin((p.X * 97) + 0.4f)), off = MathF.Abs(p.Y - middle);
        float ends = Tints.Step(0.40f, 0.28f, MathF.Abs(p.X - 0.04f));
        float share = _manner.HairLight * ends * Tints.Step(thick, 0.7f * thick, off);
        if (share <= 0)
        {
            return default;
        }

        Vector3 brow = Codes(face.Brow);
        return new Vector4(Vector3.Lerp(Tints.Saturate(brow, 1.1f), Vector3.One, 0.55f), 0.62f * share);
    }

    private void DrawAnimal(Vector3[] canvas, EyeMark mark)
    {
        var plane = new FeaturePlane(mark.Eye, _motif.Height);
        if (plane.Scale < 2 || mark.Eye.Facing < LeastFacing || !IsVisible(mark, plane))
        {
            return;
        }

        Vector3 iris = Codes(mark.Iris), dark = new(0.09f, 0.06f, 0.07f);
        float edge = 1.2f / plane.Scale;
        plane.Paint(canvas, _motif.Width, 1.7f, (x, y) => _motif.ElementAt(x, y) == mark.ElementId ? 1 : 0, p =>
        {
            float d = p.Length();
            if (d > 1.25f + edge)
            {
                return default;
            }

            Vector3 color = Vector3.Lerp(Vector3.Lerp(iris * 1.15f, iris * 0.45f, Tints.Step(-0.5f, 0.7f, p.Y)), dark, Tints.Step(0.66f, 0.58f, d));
            color = Vector3.Lerp(color, dark, Tints.Step(0.86f, 0.98f, d));
            if (_manner.HasDots)
            {
                float dot = Tints.Step(0.30f, 0.22f, Vector2.Distance(p, new Vector2(-0.24f, 0.3f)));
                return new Vector4(Vector3.Lerp(dark, Vector3.One, dot), Tints.Step(0.84f + edge, 0.84f - edge, d));
            }

            float glint = MathF.Max(Tints.Step(0.36f, 0.28f, Vector2.Distance(p, new Vector2(-0.26f, 0.36f))), 0.85f * Tints.Step(0.18f, 0.10f, Vector2.Distance(p, new Vector2(0.3f, -0.34f))));
            color = Vector3.Lerp(color, Vector3.One, glint);
            return new Vector4(color, Tints.Step(1.06f + edge, 1.06f - edge, d));
        });
    }

    /// <summary>An eye is seen when its own pixel belongs to its animal and lies as far away as the eye does.</summary>
    private bool IsVisible(EyeMark mark, FeaturePlane plane)
    {
        int x = (int)plane.Middle.X, y = (int)plane.Middle.Y;
        if (x < 0 || y < 0 || x >= _motif.Width || y >= _motif.Height)
        {
            return false;
        }

        int i = _motif.FactAt(x, y), material = _frame.MaterialId[i];
        return _frame.ElementId[i] == mark.ElementId && material >= 0 && _frame.Materials[material].Name.StartsWith("eye", StringComparison.Ordinal);
    }

    /// <summary>Share of the face's own skin around a pixel.</summary>
    private float Coverage(FaceMark face, int x, int y)
    {
        float sum = 0;
        for (int v = -1; v <= 1; v++)
        {
            for (int u = -1; u <= 1; u++)
            {
                sum += IsOf(face, x + u, y + v, _isFace) ? (u == 0 ? 0.5f : 0.25f) * (v == 0 ? 0.5f : 0.25f) : 0;
            }
        }

        return IsOf(face, x, y, _isFace) ? MathF.Max(0.6f, sum) : sum < 0.5f ? 0 : sum;
    }

    private bool IsOf(FaceMark face, int x, int y, bool[] materials)
    {
        int i = _motif.FactAt(x, y), material = _frame.MaterialId[i];
        return _frame.ElementId[i] == face.ElementId && material >= 0 && materials[material] && MathF.Abs(_frame.Depth[i] - face.Metres.Distance) < 0.9f * face.Metres.Size;
    }

    private static Vector3 Codes(LinearRgb c) => new(Srgb.Encode(c.R), Srgb.Encode(c.G), Srgb.Encode(c.B));
}
