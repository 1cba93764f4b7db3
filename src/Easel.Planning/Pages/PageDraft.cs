using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>A page while the prompt is being read: what was found, and which characters of the prompt are left for the picture on it.</summary>
internal sealed class PageDraft(string prompt, List<Token> tokens, PageHead head)
{
    /// <summary>No page has more texts.</summary>
    public const int MostBlocks = 80;

    private readonly char[] _rest = prompt.ToCharArray();

    public string Prompt { get; } = prompt;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public PageHead Head { get; } = head;

    public string Kind => Head.Kind.Id;

    public List<PageBlock> Blocks { get; } = [];

    /// <summary>Numbers of the tokens of quotations and of the texts that were made of them.</summary>
    public List<(int Token, int Block)> QuoteTokens { get; } = [];

    public List<string> Mood { get; } = [];

    /// <summary>Words before the page's name that name a style.</summary>
    public List<Lexeme> Styles { get; } = [];

    public List<NamedColor> Colors { get; } = [];

    public NamedColor? Ground { get; set; }

    public NamedColor? Ink { get; set; }

    /// <summary>Words that the page shows although the rest still holds them.</summary>
    public List<string> Known { get; } = [];

    public string? Topic { get; set; }

    public int? Parts { get; set; }

    /// <summary>What is left of the prompt: what was taken is blank.</summary>
    public string Rest => new(_rest);

    /// <summary>Takes characters; a comma stays where they stood, so that what surrounds them does not run together.</summary>
    public void Take(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _rest[i] = ' ';
        }

        if (end > start)
        {
            _rest[start] = ',';
        }
    }

    /// <summary>Whether a token has been taken.</summary>
    public bool IsTaken(int token) => token >= Tokens.Count || _rest[Tokens[token].End - 1] is ' ' or ',';

    /// <summary>Adds a text unless the page is full.</summary>
    public PageBlock? Add(BlockRole role, string text, string? value = null, string? detail = null)
    {
        string clean = text.Trim();
        if (clean.Length == 0 || Blocks.Count >= MostBlocks)
        {
            return null;
        }

        PageBlock block = new() { Role = role, Text = clean, Value = value?.Trim(), Detail = detail?.Trim() };
        Blocks.Add(block);
        return block;
    }

    public bool Has(BlockRole role) => Blocks.Exists(b => b.Role == role);
}
