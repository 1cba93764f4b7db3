using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Planning;

namespace Easel.Studio.Editing;

/// <summary>Edits pictures by instructions: reads what is asked, brings the picture to its format, does step after step, and says what was not done.</summary>
/// <param name="planner">Understands descriptions.</param>
/// <param name="draw">Draws a brief without an edit.</param>
internal sealed class PictureEditor(Planner planner, Func<Brief, IProgress<DrawingProgress>?, CancellationToken, Drawing> draw)
{
    /// <summary>Carries out an order.</summary>
    /// <param name="brief">A brief with an edit and a seed.</param>
    /// <param name="progress">Receives progress, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">There is no picture, or the mask has another size than it.</exception>
    public Drawing Edit(Brief brief, IProgress<DrawingProgress>? progress, CancellationToken cancellation)
    {
        EditOrder order = brief.Edit!;
        Check(order);
        var clock = new StageClock(progress, cancellation);
        clock.Enter("plan", 0);
        var run = new EditRun(brief, planner, draw, progress, cancellation);
        IReadOnlyList<EditStep> steps = new InstructionReader(run.ColorOf).Read(brief.Prompt);

        clock.Enter("reframe", 0.02f);
        bool? extends = steps.Any(s => s.Kind == EditKind.Extend) ? true : steps.Any(s => s.Kind == EditKind.Crop) ? false : null;
        Picture first = order.Images[0];
        Reframing reframing = Reframing.Choose(first, brief.Width, brief.Height, extends, cancellation);
        Picture picture = reframing.Apply(first, brief.Width, brief.Height, cancellation);
        bool isReframed = first.Width != brief.Width || first.Height != brief.Height;
        run.Show("reframe", 0.08f, picture);

        // A format that shows more, or the subject alone, has already done what was asked for.
        bool isOtherShape = first.Width * (long)brief.Height != first.Height * (long)brief.Width;
        if (isReframed && isOtherShape)
        {
            steps = [.. steps.Where(s => s.Kind is not (EditKind.Extend or EditKind.Crop))];
        }

        clock.Enter("edit", 0.1f);
        var whole = new WholeEdit(run);
        if (order.Mask is { } mask)
        {
            if (brief.IsTransparent)
            {
                run.Undone.Add("the transparent background (the mask says what changes)");
            }

            picture = new MaskedEdit(run, picture, reframing.ApplyToMask(mask, brief.Width, brief.Height, cancellation)).Do(steps, whole);
        }
        else
        {
            picture = DoAll(picture, steps, whole, run);
        }

        clock.Enter("done", 1);
        string sentence = Sentence(run, brief, first, whole);
        Plan plan = run.Drawn?.Plan ?? planner.Plan(brief.Prompt);
        var report = new DrawingReport { Findings = run.Drawn?.Report.Findings ?? [], Times = clock.Times, Repairs = [.. run.Undone] };

        // The caller owns the result, and the order's own pictures stay the order's.
        picture = order.Images.Contains(picture) ? Layers.Copy(picture) : picture;
        return new Drawing(picture, plan with { Prompt = brief.Prompt }, brief.Seed ?? 0, sentence, report);
    }

    private static Picture DoAll(Picture picture, IReadOnlyList<EditStep> steps, WholeEdit whole, EditRun run)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            Picture next = whole.Do(picture, steps[i]);
            if (!ReferenceEquals(next, picture) && i < steps.Count - 1)
            {
                run.Show("edit", 0.1f + (0.8f * (i + 1) / steps.Count), next);
            }

            picture = next;
        }

        bool isCutOut = steps.Any(s => s.Kind == EditKind.RemoveBackground);
        return run.Brief.IsTransparent && !isCutOut
            ? whole.Do(picture, new EditStep(EditKind.RemoveBackground, "transparent background"))
            : picture;
    }

    private static string Sentence(EditRun run, Brief brief, Picture first, WholeEdit whole)
    {
        bool isReframed = first.Width != brief.Width || first.Height != brief.Height;
        string text = isReframed ? $"The picture, reframed from {first.Width}x{first.Height} to {brief.Width}x{brief.Height}" : "The picture";
        text += run.Done.Count > 0 ? $", changed as asked: {string.Join("; ", run.Done)}." : ", otherwise unchanged.";
        if (run.Undone.Count > 0)
        {
            text += $" Not done: {string.Join("; ", run.Undone)}.";
        }

        ImmutableArray<Picture> images = brief.Edit!.Images;
        return images.Length > 1 && !whole.UsesOthers
            ? text + $" The other {(images.Length == 2 ? "picture was" : $"{images.Length - 1} pictures were")} not used."
            : text;
    }

    private static void Check(EditOrder order)
    {
        if (order.Images.IsDefaultOrEmpty)
        {
            throw new ArgumentException("An edit needs at least one picture.", nameof(order));
        }

        Picture first = order.Images[0];
        if (order.Mask is { } mask && (mask.Width != first.Width || mask.Height != first.Height))
        {
            throw new ArgumentException(
                $"The mask is {mask.Width}x{mask.Height}, the picture {first.Width}x{first.Height}: they must have the same size.", nameof(order));
        }
    }
}
