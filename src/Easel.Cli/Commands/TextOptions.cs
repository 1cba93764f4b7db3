using System.CommandLine;
using Easel.Typography;

namespace Easel.Cli.Commands;

/// <summary>The options of <c>easel text set</c>.</summary>
internal sealed class TextOptions
{
    private readonly Option<string> _size = new("--size") { Description = "Size of the picture.", DefaultValueFactory = _ => "1024x512" };
    private readonly Option<FontRole> _role = new("--role") { Description = "The kind of type face." };
    private readonly Option<string?> _family = new("--family") { Description = "Name of a family, as 'easel text fonts' lists them." };
    private readonly Option<int> _weight = new("--weight") { Description = "400 regular, 700 bold, 900 black.", DefaultValueFactory = _ => 400 };
    private readonly Option<bool> _italic = new("--italic") { Description = "Slanted letters." };
    private readonly Option<string?> _language = new("--language") { Description = "Language tag such as tr, zh-Hant or ur; guessed when left out." };
    private readonly Option<TextAlignment> _align = new("--align") { Description = "How lines stand.", DefaultValueFactory = _ => TextAlignment.Start };
    private readonly Option<bool> _vertical = new("--vertical") { Description = "Columns from right to left." };
    private readonly Option<bool> _hyphenate = new("--hyphenate") { Description = "Divide words; the language must be given." };
    private readonly Option<bool> _hang = new("--hang") { Description = "Let punctuation hang into the margin." };
    private readonly Option<float> _letters = new("--letters") { Description = "Height of the letters' em, pixels; as large as the picture allows when left out." };
    private readonly Option<int> _lines = new("--lines") { Description = "Most lines when the size is left out.", DefaultValueFactory = _ => 6 };
    private readonly Option<int> _columns = new("--columns") { Description = "Columns that the text flows through.", DefaultValueFactory = _ => 1 };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_size, _role, _family, _weight, _italic, _language, _align, _vertical, _hyphenate, _hang, _letters, _lines, _columns])
        {
            command.Add(option);
        }
    }

    /// <summary>Size of the picture.</summary>
    public (int Width, int Height) Picture(ParseResult result) => PictureSize.Parse(result.GetValue(_size)!);

    /// <summary>Sets text as the options say.</summary>
    public TextBlock Set(ParseResult result, string text, TextBox box)
    {
        float letters = result.GetValue(_letters);
        int columns = result.GetValue(_columns);
        if (result.GetValue(_family) is { } family && FontLibrary.Default.FindFamily(family) is null)
        {
            throw new UsageException($"There is no family '{family}'. 'easel text fonts' lists those there are.");
        }

        if (columns is < 1 or > 12 || letters < 0)
        {
            throw new UsageException("--columns is a number from 1 to 12, --letters no less than 0.");
        }

        var style = new TextStyle
        {
            Role = result.GetValue(_role),
            Family = result.GetValue(_family),
            Weight = result.GetValue(_weight),
            Italic = result.GetValue(_italic),
            Language = result.GetValue(_language),
            Alignment = result.GetValue(_align),
            VerticalAlignment = VerticalAlignment.Top,
            WritingMode = result.GetValue(_vertical) ? WritingMode.Vertical : WritingMode.Horizontal,
            Hyphenate = result.GetValue(_hyphenate),
            HangingPunctuation = result.GetValue(_hang),
            LineHeight = 1.4f,
            Size = letters,
        };
        return columns > 1 ? TextLayout.Flow(text, style, box.Columns(columns, 0.04f * box.Width), letters > 0 ? letters : 4, letters > 0 ? letters : box.Height)
            : letters > 0 ? TextLayout.Layout(text, style, box) : TextLayout.Fit(text, style, box, result.GetValue(_lines));
    }
}
