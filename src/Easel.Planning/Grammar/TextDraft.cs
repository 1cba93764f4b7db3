namespace Easel.Planning.Grammar;

/// <summary>A text while the prompt is being read.</summary>
internal sealed class TextDraft(string content)
{
    public string Content { get; } = content;

    public ElementDraft? Carrier { get; set; }

    public NamedColor? Color { get; set; }

    public string? Face { get; set; }
}
