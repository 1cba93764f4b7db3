using System.Numerics;
using Easel.Imaging;
using Easel.Planning;

namespace Easel.Studio.Editing;

/// <summary>Carries out an instruction where a mask lets it. What the mask preserves is copied, byte for byte.</summary>
internal sealed class MaskedEdit
{
    /// <summary>How much of the region's box a thing may fill.</summary>
    private const float Fill = 0.95f;

    /// <summary>How far inside the seam its colours are adjusted, in shares of the region's shorter side, and how much remains in the middle.</summary>
    private const float SeamWidth = 0.12f, LeastAdjustment = 0.15f;

    private readonly EditRun _run;
    private readonly Picture _picture;
    private readonly Picture _mask;
    private readonly PixelBox _box;
    private readonly float _share;

    /// <summary>Prepares an edit.</summary>
    /// <param name="run">What is to hand.</param>
    /// <param name="picture">The picture, at its final size.</param>
    /// <param name="mask">The mask, of the same size.</param>
    public MaskedEdit(EditRun run, Picture picture, Picture mask)
    {
        (_run, _picture, _mask) = (run, picture, mask);
        _box = PixelBox.Around(mask.Width, mask.Height, i => mask.Rgba[(4 * i) + 3] < 255);
        long open = 0;
        for (int i = 3; i < mask.Rgba.Length; i += 4)
        {
            open += 255 - mask.Rgba[i];
        }

        _share = _box.IsEmpty ? 0 : open / (255f * _box.Width * _box.Height);
    }

    /// <summary>Does all steps.</summary>
    public Picture Do(IReadOnlyList<EditStep> steps, WholeEdit whole)
    {
        if (_box.IsEmpty)
        {
            _run.Undone.Add("the instruction (the mask preserves the whole picture)");
            return _picture;
        }

        Picture edited = _picture;
        bool isDrawn = false;
        foreach (EditStep step in steps)
        {
            switch (step.Kind)
            {
                case EditKind.Filter or EditKind.Blur or EditKind.FlipAcross or EditKind.FlipDown or EditKind.Rotate or EditKind.Collage or EditKind.AddPicture:
                    edited = whole.Do(edited, step with { Scope = EditScope.All });
                    break;
                case EditKind.Recolor:
                    edited = Recoloring.Apply(edited, LinearRgb.FromHex(step.Subject).ToVector3(), Weights(), _run.Cancellation);
                    _run.Done.Add($"“{step.Words}”");
                    break;
                case EditKind.Caption:
                    edited = whole.SetCaption(edited, step, _box);
                    break;
                case EditKind.Remove:
                    edited = Surroundings(edited);
                    _run.Done.Add($"“{step.Words}” (filled from its surroundings)");
                    break;
                default:
                    // What names no change describes what is to be seen; it is drawn once, from all of its words.
                    bool isThing = step.Kind is EditKind.Add or EditKind.Replace or EditKind.ReplaceBackground && step.Subject is not ['#', ..] and not "";
                    if (isThing || !isDrawn)
                    {
                        edited = DrawInto(edited, step, isThing ? step.Subject : _run.Brief.Prompt);
                        isDrawn = true;
                    }

                    break;
            }
        }

        return Blend(edited);
    }

    private float[] Weights() => [.. Enumerable.Range(0, _picture.Width * _picture.Height).Select(Open)];

    private float Open(int i) => (255 - _mask.Rgba[(4 * i) + 3]) / 255f;

    private Picture Blend(Picture edited) => Layers.Mix(_picture, edited, Open, _run.Cancellation);

    private Picture DrawInto(Picture edited, EditStep step, string description)
    {
        Plan plan = _run.Plan(description);
        Setting setting = plan.Setting;
        bool isAll = _share >= 1 && _box.Width == _picture.Width && _box.Height == _picture.Height;
        bool hasPlace = setting is not { Place: null, Time: null, Weather: null, BackgroundColor: null };
        if (!isAll && plan.Elements.IsEmpty && !hasPlace)
        {
            _run.Undone.Add($"“{step.Words}” (nothing in it can be drawn; the region is filled from its surroundings)");
            return Surroundings(edited);
        }

        _run.Done.Add($"“{step.Words}”");
        if (isAll || hasPlace || plan.Elements.IsEmpty)
        {
            return Scene(edited, _run.Draw(plan, _box.Width, _box.Height, false, p => Blend(Scene(edited, p))));
        }

        // Something added stands before what is there already; anything else takes the place of what was there.
        Picture ground = step.Kind == EditKind.Add && !IsClear() ? edited : Surroundings(edited);
        return Thing(ground, _run.Draw(plan, _box.Width * 5 / 4, _box.Height * 5 / 4, true, p => Blend(Thing(ground, p))));
    }

    /// <summary>True where the picture itself is erased under the mask, as many editors do.</summary>
    private bool IsClear()
    {
        int middle = ((_box.Top + (_box.Height / 2)) * _picture.Width) + _box.Left + (_box.Width / 2);
        return _picture.Rgba[(4 * middle) + 3] == 0;
    }

    private Picture Thing(Picture ground, Picture cutout)
    {
        Picture result = Layers.Copy(ground);
        if (Insertion.Trim(cutout) is { } thing)
        {
            // In a round region the corners of its box are cut off.
            float fill = Fill * Math.Clamp(MathF.Sqrt(_share), 0.7f, 1);
            int width = (int)(fill * _box.Width), height = (int)(fill * _box.Height);
            float scale = MathF.Min((float)width / thing.Width, (float)height / thing.Height);
            int bottom = _box.Bottom - (int)((_box.Height - (scale * thing.Height)) * 0.4f);
            Insertion.Put(result, thing, new PixelBox(_box.Left + ((_box.Width - width) / 2), bottom - height, width, height), false, _run.Cancellation);
        }

        return result;
    }

    /// <summary>A drawn scene in the region, its colours led over to those along the seam.</summary>
    private Picture Scene(Picture edited, Picture drawn)
    {
        Picture fitted = Reframing.Choose(drawn, _box.Width, _box.Height, false, _run.Cancellation).Apply(drawn, _box.Width, _box.Height, _run.Cancellation);
        int count = _box.Width * _box.Height;
        var offsets = new Vector3[count];
        float[] weights = new float[count], open = new float[count];
        bool hasSeam = false;
        for (int i = 0; i < count; i++)
        {
            int at = At(i), x = i % _box.Width, y = i / _box.Width;
            open[i] = Open(at);
            int beside = x == 0 && _box.Left > 0 ? at - 1 : x == _box.Width - 1 && _box.Right < _picture.Width ? at + 1
                : y == 0 && _box.Top > 0 ? at - _picture.Width : y == _box.Height - 1 && _box.Bottom < _picture.Height ? at + _picture.Width : at;
            if (Open(beside) <= 0 && _picture.Rgba[(4 * beside) + 3] == 255)
            {
                offsets[i] = LightTable.Of(_picture, beside) - LightTable.Of(fitted, i);
                weights[i] = 1;
                open[i] = 0;
                hasSeam = true;
            }
        }

        Picture result = Layers.Copy(edited);
        if (hasSeam)
        {
            Membrane.Fill(offsets, weights, _box.Width);
        }

        float[] inside = PlaneBlur.Run(open, _box.Width, Math.Max(1, (int)(SeamWidth * Math.Min(_box.Width, _box.Height) / 2)), _run.Cancellation);
        for (int i = 0; i < count; i++)
        {
            float adjustment = hasSeam ? Math.Clamp(2 * (1 - inside[i]), LeastAdjustment, 1) : 0;
            LightTable.Write(result, At(i), Vector3.Max(LightTable.Of(fitted, i) + (adjustment * offsets[i]), Vector3.Zero));
            result.Rgba[(4 * At(i)) + 3] = 255;
        }

        return result;
    }

    /// <summary>The region filled smoothly from what is preserved around it.</summary>
    private Picture Surroundings(Picture edited)
    {
        Vector3[] light = [.. Enumerable.Range(0, _picture.Width * _picture.Height).Select(i => LightTable.Of(_picture, i))];
        float[] weights = [.. Enumerable.Range(0, light.Length).Select(i => Open(i) <= 0 && _picture.Rgba[(4 * i) + 3] > 0 ? 1f : 0)];
        Membrane.Fill(light, weights, _picture.Width);
        Picture result = Layers.Copy(edited);
        for (int i = 0; i < _box.Width * _box.Height; i++)
        {
            LightTable.Write(result, At(i), light[At(i)]);
            result.Rgba[(4 * At(i)) + 3] = 255;
        }

        return result;
    }

    private int At(int i) => ((_box.Top + (i / _box.Width)) * _picture.Width) + _box.Left + (i % _box.Width);
}
