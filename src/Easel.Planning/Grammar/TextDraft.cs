namespace Easel.Planning.Grammar;

/// <summary>A text while the prompt is being read.</summary>
/// <param name="content">The characters.</param>
/// <param name="quotation">The quotation it comes from, or null when it stood without marks.</param>
internal sealed class TextDraft(string content, Language.Lexeme? quotation)
{
    public Language.Lexeme? Quotation { get; } = quotation;

    public string Content { get; } = content;

    public ElementDraft? Carrier { get; set; }

    public NamedColor? Color { get; set; }

    public string? Face { get; set; }
}
