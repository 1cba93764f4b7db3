namespace Easel.Planning.Pages;

/// <summary>The words of a prompt that say that a page is asked for: "Design a bold minimalist poster".</summary>
/// <param name="Kind">What kind of page.</param>
/// <param name="First">First token of the request.</param>
/// <param name="Modifiers">First token of what describes the page: "bold minimalist".</param>
/// <param name="Noun">First token of the page's name.</param>
/// <param name="End">One past its last token.</param>
internal readonly record struct PageHead(PageKind Kind, int First, int Modifiers, int Noun, int End);
