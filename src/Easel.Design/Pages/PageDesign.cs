using System.Collections.Immutable;
using Easel.Design.Pages.Colors;

namespace Easel.Design.Pages;

/// <summary>A designed page.</summary>
/// <param name="Page">What is painted; units are pixels.</param>
/// <param name="Texts">Every text where it stands.</param>
/// <param name="Slots">Places for pictures.</param>
/// <param name="Palette">Its colours.</param>
/// <param name="Composition">How it is laid out, by name.</param>
/// <param name="Notes">What had to give way, in plain sentences.</param>
public sealed record PageDesign(
    Page Page, ImmutableArray<PlacedText> Texts, ImmutableArray<PictureSlot> Slots, Palette Palette, string Composition, ImmutableArray<string> Notes);
