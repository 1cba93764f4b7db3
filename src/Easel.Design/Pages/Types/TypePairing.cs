namespace Easel.Design.Pages.Types;

/// <summary>The faces of a page.</summary>
/// <param name="Title">For the title.</param>
/// <param name="Subtitle">For what explains it.</param>
/// <param name="Body">For running text.</param>
/// <param name="Label">For small lines: dates, prices, captions.</param>
internal sealed record TypePairing(TypeFace Title, TypeFace Subtitle, TypeFace Body, TypeFace Label);
