using System.Collections.Immutable;

namespace Easel.Styles;

/// <summary>All styles of this version.</summary>
public static class StyleTable
{
    /// <summary>All styles, the default (photo) first.</summary>
    public static ImmutableArray<PictureStyle> All { get; } = [new PhotoStyle(), new ClayStyle(), new VectorStyle()];

    /// <summary>The style with this id, or null.</summary>
    public static PictureStyle? Find(string id) => All.FirstOrDefault(s => s.Id == id);
}
