using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Collects the texts of a prompt and finds what each of them stands on.</summary>
internal sealed class TextBinder(PlanDraft draft)
{
    private static readonly string[] Faces =
        ["bold", "italic", "serif", "sans", "script", "cursive", "handwritten", "neon", "typewriter", "gothic", "graffiti", "comic", "stencil", "calligraphy"];

    private NounPhrase? _styleOfNext;

    /// <summary>The text that was read last and may still find a carrier: <c>"OPEN" on a sign</c>.</summary>
    public TextDraft? Open { get; private set; }

    /// <summary>Adds a text; the nearest thing of the sentence that can be printed on carries it.</summary>
    public void Add(string content, Lexeme? quotation, IReadOnlyList<ElementDraft> sentence)
    {
        if (draft.Texts.Count >= PlanDraft.MaximumElements)
        {
            return;
        }

        TextDraft text = new(content, quotation) { Carrier = sentence.LastOrDefault(e => e.Thing.PrintsText && e.Thing != draft.Vocabulary.Label) };
        draft.Texts.Add(text);
        Open = text;
        if (_styleOfNext is { } style)
        {
            Style(style);
            _styleOfNext = null;
        }
    }

    /// <summary>Takes "red letters", "bold font" for the last text, or for the next one when none has come yet.</summary>
    public void Style(NounPhrase phrase)
    {
        if (draft.Texts.Count == 0 || Open is null)
        {
            _styleOfNext = phrase;
            return;
        }

        TextDraft text = draft.Texts[^1];
        foreach ((Lexeme lexeme, Lexeme? shade, NamedColor color) in phrase.Colors.Take(1))
        {
            text.Color ??= color;
            draft.Use(lexeme);
            if (shade is not null)
            {
                draft.Use(shade);
            }
        }

        foreach (Lexeme word in phrase.Attributes.Where(a => Faces.Contains(a.Key)))
        {
            text.Face ??= word.Key;
            draft.Use(word);
        }

        if (phrase.Head is { } head)
        {
            draft.Use(head);
        }
    }

    /// <summary>Offers the object of a relation that follows a text.</summary>
    public void OfferCarrier(ElementDraft element)
    {
        if (Open is not null && element.Thing.PrintsText)
        {
            Open.Carrier = element;
        }
    }

    /// <summary>Something else has been named: "on" no longer speaks of the text.</summary>
    public void Close() => Open = null;

    /// <summary>Gives the texts without carrier one: a printable thing of the picture, else a sign.</summary>
    public void Finish()
    {
        foreach (TextDraft text in draft.Texts)
        {
            text.Carrier ??= draft.Elements.Find(e => e.Thing.PrintsText && !draft.Texts.Exists(t => t.Carrier == e)) ?? AssumeSign(text);
            if (text is { Carrier: not null, Quotation: { } quotation })
            {
                draft.Use(quotation);
            }
        }
    }

    private ElementDraft? AssumeSign(TextDraft text)
    {
        ThingWords? sign = draft.Vocabulary.Things.FirstOrDefault(t => t.PrintsText && t.Names.Contains("sign"))
            ?? draft.Vocabulary.Things.FirstOrDefault(t => t.PrintsText);
        ElementDraft? element = sign is null ? null : draft.AddElement(sign);
        if (element is not null)
        {
            draft.Assume($"The text \"{text.Content}\" is put on {Article.With(element.Thing.Names[0])}.");
        }

        return element;
    }
}
