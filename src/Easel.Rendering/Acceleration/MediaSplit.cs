using System.Runtime.CompilerServices;
using Easel.Scenes;

namespace Easel.Rendering.Acceleration;

/// <summary>Models taken apart into what has a surface and what is filled with media; always into the same two, so that their trees can be kept.</summary>
internal static class MediaSplit
{
    private static readonly ConditionalWeakTable<Model, Halves> s_known = [];

    /// <summary>The two halves of a model; either may be missing.</summary>
    public static (Model? Solid, Model? Media) Of(Model model)
    {
        if (!model.Parts.Any(static p => p.Material.Medium is not null))
        {
            return (model, null);
        }

        Halves halves = s_known.GetValue(model, static m => new Halves(Only(m, false), Only(m, true)));
        return (halves.Solid, halves.Media);
    }

    private static Model? Only(Model model, bool isMedium) =>
        model.Parts.Where(p => p.Material.Medium is not null == isMedium).ToArray() is { Length: > 0 } parts ? new Model([.. parts]) : null;

    private sealed record Halves(Model? Solid, Model? Media);
}
