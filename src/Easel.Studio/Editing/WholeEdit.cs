using System.Numerics;
using Easel.Imaging;
using Easel.Planning;
using Easel.Typography;

namespace Easel.Studio.Editing;

/// <summary>Carries out the steps of an instruction on a whole picture.</summary>
internal sealed class WholeEdit(EditRun run)
{
    /// <summary>Size of an added thing, in shares of the shorter side, and the limits to what its own size makes of it.</summary>
    private const float ThingSize = 0.36f, SmallestScale = 0.5f, LargestScale = 2;

    private bool _usesOthers;

    /// <summary>Whether other pictures than the first were used.</summary>
    public bool UsesOthers => _usesOthers;

    /// <summary>Does one step.</summary>
    /// <returns>The picture afterwards; the same one when nothing could be done.</returns>
    public Picture Do(Picture picture, EditStep step) => step.Kind switch
    {
        EditKind.Filter => Within(picture, step, Filters.Apply(picture, step.Subject, step.Amount, run.Cancellation)),
        EditKind.Blur => Blur(picture, step),
        EditKind.Recolor => Recolor(picture, step),
        EditKind.FlipAcross or EditKind.FlipDown => Done(Geometry.Flip(picture, step.Kind == EditKind.FlipDown), step),
        EditKind.Rotate => Rotate(picture, step),
        EditKind.Crop => Done(Geometry.Zoom(picture, run.Cancellation), step),
        EditKind.Extend => Done(Geometry.Widen(picture, run.Cancellation), step),
        EditKind.ReplaceBackground => ReplaceBackground(picture, step),
        EditKind.RemoveBackground => RemoveBackground(picture, step),
        EditKind.Add => Add(picture, step),
        EditKind.AddPicture => AddPicture(picture, step),
        EditKind.Collage => MakeCollage(picture, step),
        EditKind.Caption => SetCaption(picture, step, new PixelBox(0, 0, picture.Width, picture.Height)),
        EditKind.Remove or EditKind.Replace => Refused(picture, step, "a mask must show what is to go"),
        _ => Refused(picture, step, "this is no change that is known"),
    };

    /// <summary>Sets a text into a part of the picture.</summary>
    public Picture SetCaption(Picture picture, EditStep step, PixelBox region)
    {
        Picture result = Layers.Copy(picture);
        try
        {
            IReadOnlyList<string> missing = Caption.Set(result, step.Subject, region, step.Place);
            if (missing.Count > 0)
            {
                run.Undone.Add($"letters that no installed font has: {string.Join(' ', missing)}");
            }
        }
        catch (FontsMissingException)
        {
            return Refused(picture, step, "no font is installed");
        }

        return Done(result, step);
    }

    private Picture Done(Picture result, EditStep step)
    {
        string done = $"“{step.Words}”";
        if (!run.Done.Contains(done))
        {
            run.Done.Add(done);
        }

        return result;
    }

    private Picture Refused(Picture picture, EditStep step, string reason)
    {
        run.Undone.Add($"“{step.Words}” ({reason})");
        return picture;
    }

    /// <summary>Limits a change to the part that a step means.</summary>
    private Picture Within(Picture picture, EditStep step, Picture changed)
    {
        if (step.Scope == EditScope.All)
        {
            return Done(changed, step);
        }

        if (SubjectFinder.Find(picture, run.Cancellation) is not { } matte)
        {
            return Refused(picture, step, "subject and background could not be told apart");
        }

        return Done(
            Layers.Mix(picture, changed, i => step.Scope == EditScope.Subject ? matte[i] : 1 - matte[i], run.Cancellation), step);
    }

    private Picture Blur(Picture picture, EditStep step)
    {
        const float Radius = 0.012f;
        int radius = Math.Max(1, (int)(Radius * step.Amount * Math.Min(picture.Width, picture.Height)));
        float[]? matte = step.Scope == EditScope.Background ? SubjectFinder.Find(picture, run.Cancellation) : null;

        // The subject's own light must not spread into its blurred surroundings.
        float[]? weights = matte is null ? null : Array.ConvertAll(matte, m => 1 - m);
        return Within(picture, step, PlaneBlur.Run(picture, radius, weights, run.Cancellation));
    }

    private Picture Recolor(Picture picture, EditStep step)
    {
        float[]? matte = step.Scope == EditScope.Background ? null : SubjectFinder.Find(picture, run.Cancellation);
        if (step.Scope == EditScope.Subject && matte is null)
        {
            return Refused(picture, step, "it could not be told apart from its surroundings; a mask would show it");
        }

        return Done(Recoloring.Apply(picture, LinearRgb.FromHex(step.Subject).ToVector3(), matte, run.Cancellation), step);
    }

    private Picture Rotate(Picture picture, EditStep step)
    {
        Picture turned = Geometry.Rotate(picture, step.Amount);
        Reframing reframing = Reframing.Choose(turned, picture.Width, picture.Height, null, run.Cancellation);
        return Done(reframing.Apply(turned, picture.Width, picture.Height, run.Cancellation), step);
    }

    private Picture RemoveBackground(Picture picture, EditStep step)
    {
        if (SubjectFinder.Find(picture, run.Cancellation) is not { } matte)
        {
            return Refused(picture, step, "subject and background could not be told apart");
        }

        return Done(CutOut.Apply(picture, matte, run.Cancellation), step);
    }

    private Picture ReplaceBackground(Picture picture, EditStep step)
    {
        if (SubjectFinder.Find(picture, run.Cancellation) is not { } matte)
        {
            return Refused(picture, step, "subject and background could not be told apart");
        }

        Picture subject = CutOut.Apply(picture, matte, run.Cancellation);
        if (step.Subject.StartsWith('#'))
        {
            Vector3 color = LinearRgb.FromHex(step.Subject).ToVector3();
            Picture plain = Layers.Copy(picture);
            Parallel.For(0, picture.Width * picture.Height, i =>
            {
                LightTable.Write(plain, i, color);
                plain.Rgba[(4 * i) + 3] = 255;
            });
            return Done(On(plain), step);
        }

        Plan plan = run.Plan(step.Subject);
        if (plan.Elements.IsEmpty && plan.Setting is { Place: null, Time: null, Weather: null, BackgroundColor: null })
        {
            return Refused(picture, step, "this background is nothing that can be drawn");
        }

        return Done(On(run.Draw(plan, picture.Width, picture.Height, false, On)), step);

        Picture On(Picture background)
        {
            Picture result = Layers.Copy(Reframing.Choose(background, picture.Width, picture.Height, false, run.Cancellation)
                .Apply(background, picture.Width, picture.Height, run.Cancellation));
            Layers.Over(result, subject, 0, 0);
            return result;
        }
    }

    private Picture Add(Picture picture, EditStep step)
    {
        Plan plan = run.Plan(step.Subject);
        if (plan.Elements.IsEmpty)
        {
            return Refused(picture, step, "this is no thing that can be drawn");
        }

        PixelBox box = BoxFor(picture, step, Math.Clamp(plan.Elements[0].Scale, SmallestScale, LargestScale));
        int side = Math.Max(box.Width, box.Height) * 3 / 2;
        bool isInSky = step.Place is { Y: < 0.4f };
        return Done(With(run.Draw(plan, side, side, true, With)), step);

        Picture With(Picture cutout)
        {
            Picture result = Layers.Copy(picture);
            if (Insertion.Trim(cutout) is { } thing)
            {
                Insertion.Put(result, thing, box, !isInSky, run.Cancellation);
            }

            return result;
        }
    }

    private Picture AddPicture(Picture picture, EditStep step)
    {
        if ((int)step.Amount >= run.Brief.Edit!.Images.Length)
        {
            return Refused(picture, step, "there is no such picture in the request");
        }

        Picture other = run.Brief.Edit.Images[(int)step.Amount];
        _usesOthers = true;
        if (SubjectFinder.Find(other, run.Cancellation) is { } matte)
        {
            other = Insertion.Trim(CutOut.Apply(other, matte, run.Cancellation)) ?? other;
        }

        Picture result = Layers.Copy(picture);
        Insertion.Put(result, other, BoxFor(picture, step, 1.4f), false, run.Cancellation);
        return Done(result, step);
    }

    private Picture MakeCollage(Picture picture, EditStep step)
    {
        if (run.Brief.Edit!.Images.Length < 2)
        {
            return Refused(picture, step, "the request has one picture only");
        }

        _usesOthers = true;
        return Done(Collage.Make(run.Brief.Edit.Images.SetItem(0, picture), picture.Width, picture.Height, run.Cancellation), step);
    }

    /// <summary>Where a thing goes: where it was asked for, else on the ground beside the subject.</summary>
    private PixelBox BoxFor(Picture picture, EditStep step, float scale)
    {
        Vector2 center;
        if (step.Place is { } wished)
        {
            center = wished;
        }
        else
        {
            (Vector2 low, Vector2 high) = Saliency.Find(picture, run.Cancellation);
            center = new Vector2(0.5f * (low.X + high.X) > 0.5f ? 0.25f : 0.75f, Math.Clamp(high.Y - 0.1f, 0.6f, 0.78f));
        }

        int side = (int)(ThingSize * scale * Math.Min(picture.Width, picture.Height));
        int left = Math.Clamp((int)((center.X * picture.Width) - (0.5f * side)), 0, Math.Max(0, picture.Width - side));
        int top = Math.Clamp((int)((center.Y * picture.Height) - (0.5f * side)), 0, Math.Max(0, picture.Height - side));
        return new PixelBox(left, top, side, side);
    }
}
