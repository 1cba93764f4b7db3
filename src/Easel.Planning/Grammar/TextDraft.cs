namespace Easel.Planning.Grammar;

/// <summary>A text while the prompt is being read.</summary>
/// <param name="content">The characters.</param>
/// <param name="quotation">The quotation it comes from, or null when it stood without marks.</param>
internal sealed class TextDraft(string content, Language.Lexeme? quotation)
{
    public Language.Lexeme? Quotation { get; } = quotation;

    public string Content { get; } = content;

    public ElementDraft? Carrier { get; set; }

    /// <summary>Whether what comes before it says where it stands: "a sign that says …".</summary>
    public bool IsLed { get; set; }

    public NamedColor? Color { get; set; }

    public string? Face { get; set; }

    /// <summary>How the letters are made.</summary>
    public TextManner? Manner { get; set; }

    /// <summary>What the letters are made of, a name of the material library, or null.</summary>
    public string? Material { get; set; }

    /// <summary>Size of letters that stand by themselves, relative to the usual one.</summary>
    public float Scale { get; set; } = 1;
}
