using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Design.Pages.Colors;

/// <summary>The colours of a page: about 60 parts ground, 30 second colour, 10 accent.</summary>
public sealed record Palette
{
    /// <summary>Colour of the ground.</summary>
    public required LinearRgb Ground { get; init; }

    /// <summary>Colour of letters on the ground: readable there.</summary>
    public required LinearRgb Ink { get; init; }

    /// <summary>Colour of large areas beside the ground.</summary>
    public required LinearRgb Second { get; init; }

    /// <summary>The strongest colour, for little.</summary>
    public required LinearRgb Accent { get; init; }

    /// <summary>A further colour of art.</summary>
    public required LinearRgb Third { get; init; }

    /// <summary>Whether the ground is darker than the letters.</summary>
    public bool IsDark => Ground.Luminance < Ink.Luminance;

    /// <summary>The colours of art on the ground, the strongest first.</summary>
    public ImmutableArray<LinearRgb> Art => [Accent, Second, Third];

    /// <summary>Letters on a surface: the first of the wished colours that is readable, then ink, ground, near black and near white.</summary>
    public LinearRgb On(LinearRgb surface, params ReadOnlySpan<LinearRgb> wished) =>
        Contrast.FirstReadable([.. wished.ToArray(), Ink, Ground, LinearRgb.FromHex("#16171a"), LinearRgb.FromHex("#fdfcf8")], surface);

    /// <summary>A colour between the ground and the letters: 0 is the ground.</summary>
    public LinearRgb Tint(float share) => LinearRgb.FromVector3(OkLab.Mix(Ground.ToVector3(), Ink.ToVector3(), share));

    /// <summary>The same colours on the second colour as ground.</summary>
    public Palette Inverted()
    {
        LinearRgb ink = On(Second, Ground, Ink);
        return this with { Ground = Second, Ink = ink, Second = Ground };
    }

    /// <summary>The same colours on the accent as ground.</summary>
    public Palette OnAccent()
    {
        LinearRgb ink = On(Accent, Ground, Ink);
        return this with { Ground = Accent, Ink = ink, Accent = Ground };
    }
}
